#pragma once

#include "ui/widgets/field_text.h"

#include <QAbstractListModel>

namespace foothold {

/// The entries of a list to choose from: ten thousand of them at once. The key is the user data.
class ChoiceModel final : public QAbstractListModel {
    Q_OBJECT

public:
    ChoiceModel(std::vector<Choice> choices, QObject* parent)
        : QAbstractListModel(parent)
        , m_choices(std::move(choices)) {}

    /// Where the key stands, or -1.
    int rowOf(const QString& key) const;
    void append(const Choice& choice);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Choice> m_choices;
};

} // namespace foothold
