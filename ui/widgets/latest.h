#pragma once

#include "ui/widgets/background.h"

namespace foothold {

/// Calculates in the background what a page shows: when several are under way, only the latest arrives. A
/// member of the page that receives it.
class Latest {
public:
    template <typename Work, typename Done>
    void run(QObject* receiver, Work work, Done done) {
        const int number = ++m_wanted;
        inBackground(receiver, std::move(work), [this, number, done = std::move(done)](auto result) mutable {
            if (number == m_wanted) done(std::move(result));
        });
    }
    /// What is under way does not arrive any more.
    void drop() { ++m_wanted; }

private:
    int m_wanted = 0;
};

} // namespace foothold
