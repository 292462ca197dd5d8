#pragma once

#include "core/documents/pictures.h"

#include <QListWidget>

namespace foothold {

/// People who are not on the map yet: to be dragged there, or sent there with Enter.
class PeopleTray : public QListWidget {
    Q_OBJECT

public:
    explicit PeopleTray(QWidget* parent = nullptr);

    void setPicture(const StakeholderPicture& picture);

Q_SIGNALS:
    void chosen(const QString& contactId);
    /// Enter or a double click.
    void placeRequested(const QString& contactId);

private:
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
};

} // namespace foothold
