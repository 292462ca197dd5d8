#pragma once

#include "core/base/date.h"
#include "core/domain/contact.h"

#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What a picture shows, as data: the same for paper, for files and for the screen. Texts are ready to be
/// read (formatted and translated); the painters of ui/paint decide nothing about them but their place.
namespace foothold {

/// Products as columns, departments as rows. (docs/metrics.md, Whitespace map)
struct WhitespacePicture {
    enum class State { Owned, Pipeline, Whitespace, Competitor, InHouse, NotApplicable };

    struct Cell {
        State state = State::NotApplicable;
        bool confirmed = false; ///< whitespace that somebody has looked at
        QString value;          ///< "60 k", "?" where it is unknown, empty where nothing is to be said
        QString note;           ///< a second line: the competitor's name

        friend bool operator==(const Cell&, const Cell&) = default;
    };

    /// The wording of the customer edition: in use, planned, possible; neither values nor competitors.
    bool forCustomer = false;
    QStringList products;
    QStringList departments;
    std::vector<Cell> cells; ///< row by row: departments.size() * products.size()

    /// Lines of the totals on both sides: "O 72 k" owned, "P 5 k" pipeline, "+ 10 k" open; empty lists: no
    /// totals.
    std::vector<QStringList> departmentTotals, productTotals;
    QStringList total;

    const Cell& at(int department, int product) const {
        return cells[std::size_t(department) * std::size_t(products.size()) + std::size_t(product)];
    }
    bool isEmpty() const { return products.isEmpty() || departments.isEmpty(); }
};

/// Who is who at a customer, and who is what to whom. (docs/metrics.md, Stakeholders)
struct StakeholderPicture {
    struct Card {
        QString contactId;
        QString name, title;
        QString role; ///< "champion"; of an opportunity, if the picture is of one
        std::optional<Sentiment> support{};
        QString supportSign;            ///< "++"; empty: unknown
        int influence = 0;              ///< 1 to 5; 0: unknown
        int coverage = 0;               ///< 0 to 3, as pips
        QString lastContact;            ///< "12 d"; "\u2013": never met
        QString owner;                  ///< whoever of ours looks after them; may be empty
        bool placeholder = false;       ///< somebody who is still to be found
        bool left = false;              ///< gone by the date of the picture
        std::optional<QPointF> place{}; ///< the corner that somebody chose, in pixels at 100 %
        int reportsTo = -1;             ///< index of a card, or -1
        /// In the tray: neither moved by hand nor tied to anybody by a line.
        bool isLoose = false;
    };
    struct Line {
        int from = -1, to = -1; ///< indices of cards
        LinkKind kind = LinkKind::Influences;
        std::optional<Sentiment> tone{}; ///< of what passes along the line
        QString note;
    };
    std::vector<Card> cards; ///< by contact_id
    std::vector<Line> lines;

    int indexOf(const QString& contactId) const {
        for (std::size_t i = 0; i < cards.size(); ++i)
            if (cards[i].contactId == contactId) return int(i);
        return -1;
    }
    bool isEmpty() const { return cards.empty(); }
};

/// The score over time with what it is made of. (docs/metrics.md, Health)
struct HealthPicture {
    struct Point {
        Date date;
        std::optional<double> value; ///< 0 to 100; empty: unknown at that date, the line has a gap
    };
    struct Line {
        QString label;
        std::vector<Point> points; ///< by date
    };
    enum class Event { Qbr, Renewal, ChampionLeft, Override, Other };
    struct Mark {
        Date date;
        Event event = Event::Other;
        QString label; ///< "QBR"
    };

    Date from, to; ///< the time axis, both inclusive
    Line score;
    std::vector<Line> measures; ///< drawn thin; leave out those that are switched off
    std::vector<Line> external; ///< scores of other systems, dashed
    std::vector<Mark> marks;
    double green = 70, amber = 40; ///< from which score on the band is that colour
    QString greenLabel, amberLabel, redLabel;

    bool isEmpty() const {
        const auto known = [](const Line& line) {
            for (const Point& point : line.points)
                if (point.value) return true;
            return false;
        };
        if (known(score)) return false;
        for (const auto* lines : {&measures, &external})
            for (const Line& line : *lines)
                if (known(line)) return false;
        return true;
    }
};

/// Amounts side by side: months, or the steps from one total to another (a waterfall).
struct BarsPicture {
    enum class Kind {
        Total, ///< stands on 0
        Gain,  ///< from where the one before ended, up
        Loss,  ///< down
    };
    struct Bar {
        QString label; ///< below it
        QString value; ///< above it, "+12 k"
        double from = 0;
        std::optional<double> to{}; ///< empty: unknown, a gap with its value's text
        Kind kind = Kind::Total;
        std::optional<double> mark{}; ///< a line across this bar's place, at this height
    };
    std::vector<Bar> bars;

    /// A bar of its own height.
    void addTotal(const QString& label, const QString& value, double height) {
        bars.push_back({.label = label, .value = value, .to = height});
    }
    /// From where the last bar ended, up or down; @p value without a sign.
    void addStep(const QString& label, const QString& value, double change) {
        const double from = bars.empty() ? 0 : bars.back().to.value_or(0);
        const QString sign = change > 0   ? QStringLiteral("+")
                             : change < 0 ? QStringLiteral("\u2212")
                                          : QString();
        bars.push_back({label, sign + value, from, from + change, change < 0 ? Kind::Loss : Kind::Gain});
    }

    QString markLabel; ///< what the line of marks is, at its end

    bool isEmpty() const {
        for (const Bar& bar : bars)
            if (bar.to) return false;
        return true;
    }
};

} // namespace foothold
