#pragma once

#include "core/sample/account.h"

#include <span>
#include <string_view>

namespace foothold::sample {

enum class Pricing { Seat, Tiered, Usage, Flat, Hybrid };
enum class Level { Core, Premium, Workflow };

struct Feature {
    std::string_view id, name;
    Level level;
};

/// What the fictional vendor sells.
struct Product {
    std::string_view id, name, family;
    Pricing pricing;
    int listPrice;             ///< major units of the book's currency a year; for seats per seat
    std::string_view segments; ///< as in products.csv
    int userShare;             ///< of the account's users who use it, per mille; 0: nobody logs in to it
    int quantityPerUser;       ///< usage quantity a month for each user of the account; 0: not metered
    int perThousand;   ///< price of 1 000 units of quantity a year, major units of the book's currency
    bool byDepartment; ///< bought for single departments
    std::span<const Feature> features;

    bool hasSeats() const { return pricing == Pricing::Seat || pricing == Pricing::Hybrid; }
    bool isMetered() const { return quantityPerUser > 0; }
    bool fits(Segment segment) const;
};

std::span<const Product> catalogue();
std::string_view nameOf(Pricing pricing);
std::string_view nameOf(Level level);
std::string_view nameOf(Segment segment);
std::string_view nameOf(Tier tier);

/// Plan tiers of the products that have them, the smallest first, with their price in per cent of the list.
struct PlanTier {
    std::string_view name;
    int percent;
};
std::span<const PlanTier> planTiers();

} // namespace foothold::sample
