#include "core/sample/catalogue.h"

namespace foothold::sample {

namespace {

struct Pair {
    std::string_view key, value;
};
constexpr Pair settings[] = {{"name", "Tessel Software: all customers"},
                             {"currency", "EUR"},
                             {"gross_margin", "0.78"},
                             {"revenue_view", "arr"},
                             {"locale", "en_GB"},
                             {"ownership_policy", "share"}};
constexpr Pair rates[] = {
    {"CHF", "1.048"}, {"EUR", "1"}, {"GBP", "1.172"}, {"JPY", "0.0061"}, {"USD", "0.9235"}};
constexpr Pair holidays[] = {{"-01-01", "New Year's Day"},
                             {"-05-01", "May Day"},
                             {"-12-25", "Christmas Day"},
                             {"-12-26", "Boxing Day"}};

struct Template {
    std::string_view name, kind, text;
};
constexpr Template templates[] = {
    {"After the review", "follow_up",
     "Dear {contact},\n\nthank you for your time today. These are the decisions, each with a name and a "
     "date:\n\n{actions}\n\nKind regards\n{csm}"},
    {"Ask for a reference", "advocacy",
     "Dear {contact},\n\nyour result has been a great example for others. Would you speak with one of our "
     "prospects for twenty minutes?\n\nKind regards\n{csm}"},
    {"Introduction to sales", "handback",
     "Dear {contact},\n\n{ae} will join us for the next step and knows what we have reached together. I stay "
     "your contact.\n\nKind regards\n{csm}"},
    {"Renewal opens", "renewal",
     "Dear {contact},\n\nyour contract runs until {renewal_on}. Before we talk about it, I would like to "
     "look at what you have achieved with it.\n\nKind regards\n{csm}"},
    {"Usage has fallen", "risk",
     "Dear {contact},\n\nfewer colleagues work with {product} than in spring. Can we find out together why? "
     "Half an hour is enough.\n\nKind regards\n{csm}"}};

struct Step {
    std::string_view id, phase;
    int week;
    std::string_view title, output;
};
constexpr Step steps[] = {
    {"P01", "diagnose", 1, "Retention by segment, with baseline", "Retention sheet"},
    {"P02", "diagnose", 1, "Reasons of the last 20 accounts that left", "Churn autopsy"},
    {"P03", "diagnose", 2, "Does the health score deserve trust? Calibrate", "Calibration note"},
    {"P04", "diagnose", 3, "Whitespace of the top 20 accounts", "Whitespace maps"},
    {"P05", "diagnose", 3, "Name the constraint", "Diagnosis"},
    {"P06", "design", 4, "Who owns which expansion", "Ownership model"},
    {"P07", "design", 5, "Handback package and thresholds", "Handback template"},
    {"P08", "design", 6, "Scoring and alerts configured, team trained", "Blueprint"},
    {"P09", "install", 7, "Scoring live", "Weekly list"},
    {"P10", "install", 8, "First whitespace reviews with customers", "Review notes"},
    {"P11", "install", 9, "First handbacks", "Three packages"},
    {"P12", "install", 11, "Calibrate thresholds with the results", "New profile"},
    {"P13", "install", 12, "Review and report", "Final report"}};

void writeFeatures(const World& world, const Product& product) {
    for (const Feature& feature : product.features)
        world.out["features"]
            .text("feature_id", feature.id)
            .text("product_id", product.id)
            .text("name", feature.name)
            .text("level", nameOf(feature.level))
            .endRow();
}

void writeCatalogue(const World& world) {
    for (const Product& product : catalogue()) {
        CsvFile& row = world.out["products"];
        row.text("product_id", product.id).text("name", product.name).text("family", product.family);
        row.text("pricing_model", nameOf(product.pricing)).number("list_price", product.listPrice);
        row.text("segments", product.segments).endRow();
        writeFeatures(world, product);
    }
}

void writeTeam(const World& world) {
    for (const Teammate& mate : world.team) {
        const auto space = mate.name.find(' ');
        const std::string mail =
            asciiName(mate.name.substr(0, space)) + '.' + asciiName(mate.name.substr(space + 1));
        world.out["team"]
            .text("name", mate.name)
            .text("role", mate.role)
            .text("email", mail + "@tessel.example")
            .endRow();
    }
}

void writeHolidays(const World& world) {
    const int year = monthOf(world.asOf).year();
    for (int y = year - 3; y <= year + 1; ++y)
        for (const Pair& holiday : holidays)
            world.out["holidays"]
                .text("date", numbered("", y, 4) + std::string(holiday.key))
                .text("name", holiday.value)
                .endRow();
}

/// The 90 days began five weeks before the as-of date.
void writeProgramme(const World& world) {
    const Date start = businessDaysAfter(world.asOf - Days(36), 1);
    for (const Step& step : steps) {
        const Date due = businessDaysAfter(start + Days(step.week * 7 - 4), 1);
        CsvFile& row = world.out["programme"];
        row.text("task_id", step.id)
            .text("phase", step.phase)
            .number("week", step.week)
            .text("title", step.title);
        row.text("owner", world.team[std::size_t(step.week) % 4].name)
            .date("due_on", due)
            .text("output", step.output);
        if (step.week <= 4) row.date("done_on", due - Days(1));
        row.endRow();
    }
}

void writeSegmentSignal(const World& world) {
    CsvFile& row = world.out["signal_states"];
    const Date seen = monthEnd(addMonths(world.asOf, -2));
    row.text("state_id", "G-SEGMENT-01")
        .text("signal", "segment_nrr_below_110")
        .text("segment", "mid_market");
    row.date("first_seen_on", seen).date("due_on", businessDaysAfter(seen, 10)).text("state", "done");
    row.date("until", seen + Days(25));
    row.text("note", "Discussed in the strategy review: too few second products").endRow();
}

} // namespace

void writeBook(const World& world) {
    for (const Pair& setting : settings)
        world.out["book"].text("key", setting.key).text("value", setting.value).endRow();
    for (const Pair& rate : rates)
        world.out["rates"].text("currency", rate.key).text("rate", rate.value).endRow();
    for (const Template& form : templates)
        world.out["templates"]
            .text("name", form.name)
            .text("kind", form.kind)
            .text("text", form.text)
            .endRow();
    world.out["mappings"]
        .text("name", "Support desk export")
        .text(
            "definition",
            R"({"columns":{"Ticket no.":"ticket_id","Customer":"account_id","Opened":"opened_on"},"table":"tickets"})")
        .endRow();
    world.out["views"]
        .text("name", "Renewals at risk")
        .text("definition",
              R"({"columns":["name","arr","health","renewal_on"],"filter":"","sort":"renewal_on"})")
        .endRow();
    world.out["profile"]
        .date("valid_from", addMonths(world.asOf, -12))
        .text("key", "cadence.high")
        .text("value", "30")
        .endRow();
    writeCatalogue(world);
    writeTeam(world);
    writeHolidays(world);
    writeProgramme(world);
    writeSegmentSignal(world);
}

} // namespace foothold::sample
