#pragma once

#include "core/facts/freshness.h"
#include "ui/shell/book_state.h"

#include <QFrame>

class QLabel;

namespace foothold {

/// Under every view: is the book well, when was it backed up, and how fresh are its facts.
class StatusFoot : public QFrame {
    Q_OBJECT

public:
    explicit StatusFoot(QWidget* parent = nullptr);
    void setState(const BookState& state, const QDateTime& now);
    /// @p of: whose facts they are; empty: the book's.
    void setFreshness(const Freshness& freshness, const QString& of = {});

private:
    QLabel *m_state, *m_freshness;
};

} // namespace foothold
