#pragma once

#include "core/exchange/mapping/value_words.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace foothold {

/// The different words of a column of a file, how often each comes, and what each becomes.
class WordTable : public QWidget {
    Q_OBJECT

public:
    explicit WordTable(QWidget* parent = nullptr);

    /// @p rows: how many rows were looked at; @p complete: these are all.
    void show(const Column& column, const ValueRule& rule, const ColumnEvidence& seen, qint64 rows,
              bool complete);
    /// Puts into @p rule what is chosen.
    void read(ValueRule& rule) const;

private:
    void addWord(const WordUse& use);
    void addOthers(const ValueRule& rule);
    QComboBox* addBox(int row, const QString& name, const QString& spoken);
    void fill(QComboBox* box) const;
    void choose(QComboBox* box, const QString& meaning) const;
    QString chosenIn(const QComboBox* box) const;
    bool isOfWords() const; ///< the column has words of its own
    void showSign(int row, bool understood);

    const Column* m_column = nullptr;
    QLabel* m_about;
    QTreeWidget* m_words;
    std::map<QString, QString> m_unshown;                ///< translations of words that the rows do not have
    std::vector<std::pair<QString, QComboBox*>> m_boxes; ///< by the word
    QComboBox* m_others = nullptr;
};

} // namespace foothold
