#include "core/store/facts_reader.h"

#include "core/store/facts_scan.h"

namespace foothold {

/// Texts that stand in very many rows are kept once.
Text FactsReader::shared(std::string_view text) {
    if (text.empty()) return {};
    if (const Text* kept = m_shared.findKey(text)) return *kept;
    const Text kept = m_builder.text(text);
    m_shared.add(kept, 0);
    return kept;
}

void FactsReader::takeSetting(std::string_view key, std::string_view value) {
    BookSettings& settings = m_builder.settings();
    if (key == "name") settings.name = m_builder.text(value);
    if (key == "currency") settings.currency = Currency::parse(value).value_or(settings.currency);
    if (key == "gross_margin")
        if (const auto margin = parseDecimal(value)) settings.grossMargin = margin->toDouble();
    if (key == "revenue_view") settings.revenueView = valueOf<RevenueView>(value).value_or(RevenueView::Arr);
    if (key == "locale") settings.locale = m_builder.text(value);
    if (key == "ownership_policy") settings.ownershipPolicy = m_builder.text(value);
}

void FactsReader::readBook() {
    scan("SELECT key, value FROM book", [this](FactRow& r) {
        const std::string_view key = r.view();
        takeSetting(key, r.view());
    });
    scan("SELECT currency, rate FROM rates", [this](FactRow& r) {
        m_builder.add(Rate{r.currency(), decimalOf(r.real())});
    });
    scan("SELECT name, role, email FROM team", [this](FactRow& r) {
        m_builder.add(TeamMember{r.text(), r.optionalValue<TeamRole>(), r.text()});
    });
    scan("SELECT valid_from, segment, key, value FROM profile", [this](FactRow& r) {
        m_builder.add(ProfileRow{r.date(), r.text(), r.text(), r.text()});
    });
    scanScoped("SELECT account_id, state_id, signal, segment, first_seen_on, due_on, state, until, note"
               " FROM signal_states",
               ofAccount, [this](FactRow& r) {
                   const Text account = r.text();
                   m_builder.add(SignalState{r.text(), shared(r.view()), account, shared(r.view()), r.date(),
                                             r.optionalDate(), r.value<SignalStage>(), r.optionalDate(),
                                             r.text()});
               });
    scan("SELECT task_id, phase, week, title, owner, due_on, done_on, output FROM programme",
         [this](FactRow& r) {
             m_builder.add(ProgrammeTask{r.text(), shared(r.view()), r.integer(), r.text(), r.text(),
                                         r.optionalDate(), r.optionalDate(), r.text()});
         });
    scan("SELECT name, kind, text FROM templates", [this](FactRow& r) {
        m_builder.add(Template{r.text(), r.text(), r.text()});
    });
    scan("SELECT date, name FROM holidays", [this](FactRow& r) {
        m_builder.add(Holiday{r.date(), r.text()});
    });
    scan("SELECT name, definition FROM views", [this](FactRow& r) {
        m_builder.add(SavedView{r.text(), r.text()});
    });
    scan("SELECT product_id, name, family, pricing_model, list_price, segments FROM products"
         " ORDER BY product_id",
         [this](FactRow& r) {
             const Product product{
                 r.text(), r.text(), r.text(), r.optionalValue<PricingModel>(), r.optionalInteger(),
                 r.text()};
             number(m_products, product.productId, m_builder.add(product));
         });
    scan("SELECT feature_id, product_id, name, level FROM features ORDER BY feature_id", [this](FactRow& r) {
        const Feature feature{r.text(), r.reference(m_products), r.text(), r.optionalValue<FeatureLevel>()};
        number(m_features, feature.featureId, m_builder.add(feature));
    });
}

namespace {

/// A single value of the book; nothing if there is none.
Result<std::optional<std::int64_t>> numberOf(const Book& book, const char* sql,
                                             std::optional<int> parameter) {
    Statement statement(book.handle(), QLatin1String(sql));
    if (parameter) statement.bind(1, Cell(std::int64_t(*parameter)));
    const int code = statement.step();
    if (code == SQLITE_ROW) return statement.isNull(0) ? std::nullopt : std::optional(statement.integer(0));
    if (code == SQLITE_DONE) return std::nullopt;
    return tl::unexpected(
        storeError(book.handle(), code, book.path(),
                   QCoreApplication::translate("foothold::Store", "The book could not be read")));
}

/// The months of @p base that still have usage somewhere. Only those that the account had may have lost it.
Result<std::vector<Month>> remainingMonths(const Book& book, const Facts& base, AccountFacts before) {
    std::vector<Month> months(base.usageMonths().begin(), base.usageMonths().end());
    std::vector<Month> own;
    for (const Usage& usage : before.usage())
        if (own.empty() || own.back() != usage.month) own.push_back(usage.month);
    for (const Month month : own) {
        const auto any = numberOf(book, "SELECT 1 FROM usage WHERE month = ?1 LIMIT 1", month.index());
        if (!any) return tl::unexpected(any.error());
        if (!*any) std::erase(months, month);
    }
    return months;
}

/// The first ticket of the book. Asked only if it may have been the account's.
Result<std::optional<Date>> firstTicket(const Book& book, const Facts& base, AccountFacts before) {
    const auto own = before.tickets();
    if (own.empty() || own.front().openedOn != base.firstTicketOn()) return base.firstTicketOn();
    const auto first = numberOf(book, "SELECT min(opened_on) FROM tickets", std::nullopt);
    if (!first) return tl::unexpected(first.error());
    return *first ? std::optional(dateFromDays(int(**first))) : std::nullopt;
}

} // namespace

Result<std::shared_ptr<const Facts>> readFacts(const Book& book) {
    return FactsReader(book).read();
}

Result<std::shared_ptr<const Facts>> readAccountFacts(const Book& book, const Facts& base,
                                                      const QString& accountId) {
    FactsReader reader(book, accountId);
    const auto before = base.find(accountId);
    if (before) {
        const auto months = remainingMonths(book, base, *before);
        if (!months) return tl::unexpected(months.error());
        const auto ticket = firstTicket(book, base, *before);
        if (!ticket) return tl::unexpected(ticket.error());
        reader.assume(*months, *ticket);
    } else {
        reader.assume(base.usageMonths(), base.firstTicketOn());
    }
    return reader.read();
}

} // namespace foothold
