#include "core/sample/catalogue.h"

#include <algorithm>

namespace foothold::sample {

namespace {

Line lineFrom(Date from, bool ownDates = false) {
    Line line;
    line.from = from;
    line.ownDates = ownDates;
    return line;
}

/// What holds for all contracts of an account.
struct Terms {
    int seatRatio;  ///< seats bought for the users expected, per mille
    int discount;   ///< of the first contract, per cent
    int escalation; ///< a year, per cent
    int planTier;   ///< of its first contract
    bool single;    ///< one contract that renews itself instead of one after another
    bool openEnded;
};

Terms someTerms(Random& random, Date asOf, const Account& account) {
    constexpr int basePlan[] = {1, 0, 0, 0};
    Terms terms{.seatRatio = random.between(1120, 1330),
                .discount = random.chance(55) ? 5 * random.between(1, 4) : 0,
                .escalation = random.between(0, 5),
                .planTier = basePlan[int(account.segment)] + (random.chance(30) ? 1 : 0),
                .single = random.chance(30),
                .openEnded = random.chance(8)};
    const bool calm = account.character == Character::Steady || account.character == Character::Quiet ||
                      account.character == Character::LittleKnown;
    const bool recent =
        account.phases.back().from > addMonths(asOf, -40); // older ones were signed anew since
    terms.single = terms.single && calm && recent && account.phases.back().term == 12;
    terms.openEnded = terms.openEnded && recent && account.character == Character::Steady && !terms.single;
    if (account.character == Character::Quiet) terms.seatRatio = random.between(1900, 2700);
    return terms;
}

int rounded(std::int64_t value, int step) {
    return int((value + step - 1) / step * step);
}

/// Users of a slot in a month, thousandths: what the contract is sized for.
std::int64_t expectedUsers(const World& world, const Account& account, const Slot& slot, Month month) {
    const std::int64_t users = account.character == Character::Onboarding
                                   ? account.targetUsers
                                   : account.usersIn(std::min(month, world.lastMonth));
    return (users ? users : account.targetUsers) * slot.share / 1000;
}

void size(const World& world, const Account& account, const Slot& slot, const Terms& terms, Line& line) {
    const Product& product = catalogue()[std::size_t(slot.product)];
    const std::int64_t users = expectedUsers(world, account, slot, monthOf(line.from) + 3);
    const std::int64_t wanted = users * terms.seatRatio / 1000 / 1000;
    if (product.hasSeats()) line.seats = std::max(2, rounded(wanted, wanted > 40 ? 5 : 1));
    if (product.isMetered()) {
        const std::int64_t all =
            users * 1000 / std::max(1, slot.share) / 1000; // of the account, not of the slot
        line.limit = std::max<std::int64_t>(1000, rounded(all * product.quantityPerUser * 125 / 100, 1000));
    }
}

/// Per year, in the account's currency, before discount and escalation.
std::int64_t listPrice(const Account& account, const Product& product, const Line& line) {
    constexpr int sizePercent[] = {320, 170, 100, 60};
    std::int64_t price = 0;
    if (product.hasSeats())
        price = std::int64_t(line.seats) * product.listPrice;
    else
        price = std::int64_t(product.listPrice) * sizePercent[int(account.segment)] / 100;
    if (line.planTier >= 0) price = price * planTiers()[std::size_t(line.planTier)].percent / 100;
    if (product.isMetered()) price += line.limit / 1000 * product.perThousand * 12 / 100;
    return price;
}

std::int64_t charged(const Account& account, const Line& line, const Terms& terms, int term, int months) {
    std::int64_t price = listPrice(account, catalogue()[std::size_t(line.product)], line) * 1000;
    if (term == 0) price = price * (100 - terms.discount) / 100;
    for (int year = 0; year < term * months / 12; ++year)
        price = price * (100 + terms.escalation) / 100;
    return account.priced(price / 1000);
}

struct Maker {
    const World& world;
    Account& account;
    Random random;
    Terms terms;
    int planTier = 0;

    void addLine(Contract& contract, const Slot& slot, Line line, int term, int months) {
        line.id = contract.id + numbered("-", int(contract.lines.size()) + 1, 2);
        line.product = slot.product;
        line.department = slot.department;
        const Product& product = catalogue()[std::size_t(slot.product)];
        if (product.pricing == Pricing::Tiered) line.planTier = planTier;
        if (line.seats == 0) size(world, account, slot, terms, line);
        line.arr = charged(account, line, terms, term, months);
        contract.lines.push_back(std::move(line));
    }

    /// Seats bought in mid-term because the users outgrew the contract.
    void addUpsell(Contract& contract, const Slot& slot, int seats, int term, int months) {
        const Month month = monthOf(contract.from) + random.between(5, 8);
        const int chance = account.character == Character::Thriving ? 65 : 12;
        if (month > world.lastMonth || !random.chance(chance)) return;
        if (contract.until && month.firstDay() + Days(60) > *contract.until) return;
        const std::int64_t wanted = expectedUsers(world, account, slot, month) * 118 / 100 / 1000;
        const int more = rounded(wanted - seats, 5);
        if (wanted <= seats || more < 5) return;
        Line line = lineFrom(month.firstDay(), true);
        line.seats = more;
        addLine(contract, slot, line, term, months);
    }

    void addSlot(Contract& contract, const Slot& slot, Date last, int term, int months) {
        Line line = lineFrom(contract.from);
        if (slot.joins.firstDay() > contract.from && slot.joins > monthOf(contract.from)) {
            line.from = slot.joins.firstDay();
            line.ownDates = true;
        }
        if (line.from > last || line.from > world.asOf) return;
        if (slot.leaves) {
            if (*slot.leaves <= monthOf(line.from)) return;
            const Date end = slot.leaves->firstDay() - Days(1);
            if (end < last) {
                line.until = end;
                line.ownDates = true;
            }
        }
        const bool whole = !line.ownDates;
        addLine(contract, slot, line, term, months);
        const Product& product = catalogue()[std::size_t(slot.product)];
        if (whole && product.pricing == Pricing::Seat)
            addUpsell(contract, slot, contract.lines.back().seats, term, months);
    }

    void movePlan(int term) {
        if (term == 0) return;
        if (account.character == Character::Thriving && planTier < 2 && random.chance(40)) ++planTier;
        if (account.character == Character::Trouble && planTier > 0 && random.chance(25)) --planTier;
    }

    Contract& addContract(Date from, std::optional<Date> until) {
        Contract contract;
        contract.id = account.key("K", int(account.contracts.size()) + 1, 2);
        contract.from = from;
        contract.until = until;
        contract.signedOn = std::min(from, world.asOf) - Days(random.between(4, 38));
        account.contracts.push_back(std::move(contract));
        return account.contracts.back();
    }

    void addChain(const Phase& phase) {
        planTier = terms.planTier;
        int previous = -1;
        for (int term = 0;; ++term) {
            const Date from = addMonths(phase.from, term * phase.term);
            const Date end = addMonths(phase.from, (term + 1) * phase.term) - Days(1);
            if (from > phase.until.value_or(world.asOf)) return;
            const bool endless = terms.openEnded && !phase.until;
            Contract& contract = addContract(from, endless ? std::optional<Date>() : end);
            contract.renewedFrom = previous;
            contract.discountPercent = term == 0 ? terms.discount : 0;
            contract.autoRenew = terms.single || random.chance(35);
            if (phase.until && end >= *phase.until) contract.autoRenew = false;
            if (phase.until && end > *phase.until) contract.terminated = phase.until;
            movePlan(term);
            const Date last = endless ? world.asOf : std::min(phase.until.value_or(end), end);
            for (const Slot& slot : account.slots)
                addSlot(contract, slot, last, term, phase.term);
            previous = int(account.contracts.size()) - 1;
            if ((terms.single && !phase.until) || endless) return;
        }
    }

    /// The contract after the current one, agreed or in preparation, if the renewal is near.
    void addSuccessor(const Phase& phase) {
        const Contract& current = account.contracts.back();
        if (phase.until || !current.until || terms.single || *current.until < world.asOf) return;
        const int daysLeft = int((*current.until - world.asOf).count());
        const bool agreed = account.character != Character::Trouble && daysLeft < 90 && random.chance(40);
        if (!agreed && !(daysLeft < 160 && random.chance(40))) return;
        const int previous = int(account.contracts.size()) - 1;
        const Date from = *current.until + Days(1);
        Contract& next = addContract(from, addMonths(from, phase.term) - Days(1));
        next.renewedFrom = previous;
        next.draft = !agreed;
        next.signedOn = agreed ? std::optional<Date>(world.asOf - Days(random.between(2, 60))) : std::nullopt;
        const int term = int((from - phase.from).count()) / 365;
        for (const Slot& slot : account.slots)
            if (!slot.leaves) addLine(next, slot, lineFrom(from), term, 12);
    }

    /// An account of which little is known may have no more than a first offer.
    void addOffer() {
        const Date from = monthOf(addMonths(world.asOf, 2)).firstDay();
        Contract& offer = addContract(from, addMonths(from, 12) - Days(1));
        offer.draft = true;
        offer.signedOn.reset();
        account.targetUsers = 8000;
        addLine(offer, {.product = 5, .share = 1000, .joins = monthOf(from), .leaves = {}}, lineFrom(from), 0,
                12);
    }
};

} // namespace

void makeContracts(const World& world, Account& account) {
    Random random = world.random(account, Topic::Contracts);
    if (account.phases.empty()) {
        Maker{world, account, random, {1200, 0, 3, 0, false, false}}.addOffer();
        return;
    }
    const Terms terms = someTerms(random, world.asOf, account);
    Maker maker{world, account, random, terms};
    for (const Phase& phase : account.phases)
        maker.addChain(phase);
    maker.addSuccessor(account.phases.back());
    if (account.character == Character::Trouble && account.troubles.competitor && maker.random.chance(30)) {
        Contract& last = account.contracts.back(); // notice is given for the end of a coming month
        const Date notice = monthEnd(world.asOf + Days(maker.random.between(35, 100)));
        if (!last.draft && last.until && notice < *last.until && notice > last.from) {
            last.terminated = notice;
            last.autoRenew = false;
        }
    }
}

} // namespace foothold::sample
