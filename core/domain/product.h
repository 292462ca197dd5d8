#pragma once

#include "core/domain/fact_text.h"
#include "core/domain/names.h"

namespace foothold {

enum class PricingModel : std::uint8_t { Seat, Tiered, Usage, Flat, Hybrid };
template <>
struct Names<PricingModel> {
    static constexpr std::string_view all[] = {"seat", "tiered", "usage", "flat", "hybrid"};
};

enum class FeatureLevel : std::uint8_t { Core, Premium, Workflow };
template <>
struct Names<FeatureLevel> {
    static constexpr std::string_view all[] = {"core", "premium", "workflow"};
};

struct Product {
    Text productId{};
    Text name{};
    Text family{};
    std::optional<PricingModel> pricingModel{};
    std::optional<std::int64_t> listPrice{}; ///< minor units of the book's currency a year (and seat)
    Text segments{};                         ///< list joined by ';'; empty: fits every segment

    friend bool operator==(const Product&, const Product&) = default;
};

struct Feature {
    Text featureId{};
    int product = -1; ///< index in Facts::products
    Text name{};
    std::optional<FeatureLevel> level{};

    friend bool operator==(const Feature&, const Feature&) = default;
};

} // namespace foothold
