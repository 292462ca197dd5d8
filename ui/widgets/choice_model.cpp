#include "ui/widgets/choice_model.h"

#include <algorithm>

namespace foothold {

int ChoiceModel::rowOf(const QString& key) const {
    const auto it = std::ranges::find(m_choices, key, &Choice::key);
    return it == m_choices.end() ? -1 : int(it - m_choices.begin());
}

void ChoiceModel::append(const Choice& choice) {
    beginInsertRows({}, rowCount(), rowCount());
    m_choices.push_back(choice);
    endInsertRows();
}

int ChoiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Choice& choice = m_choices[std::size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole) return choice.label;
    if (role == Qt::UserRole) return choice.key;
    return {};
}

} // namespace foothold
