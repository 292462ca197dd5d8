#pragma once

#include "core/domain/expansion.h"

#include <QListWidget>

namespace foothold {

/// One column of the pipeline's board: the opportunities of a stage as cards that can be dragged to another
/// column, or moved there with Ctrl and the arrow keys.
class StageList : public QListWidget {
    Q_OBJECT

public:
    explicit StageList(Stage stage, QWidget* parent = nullptr);

    Stage stage() const { return m_stage; }
    /// @p lines: what it is, whose it is, and how much.
    void add(const QString& opportunityId, const QStringList& lines);
    QString currentOpportunity() const;
    /// Puts the cursor on the card; false if it is not here.
    bool select(const QString& opportunityId);

Q_SIGNALS:
    /// A card was dropped here.
    void dropped(const QString& opportunityId);
    /// The card under the cursor is to go @p step columns to the right.
    void moveRequested(const QString& opportunityId, int step);

private:
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
    bool dropMimeData(int index, const QMimeData* data, Qt::DropAction action) override;
    void keyPressEvent(QKeyEvent* event) override;

    Stage m_stage;
};

} // namespace foothold
