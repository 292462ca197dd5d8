#pragma once

#include "core/documents/picture_sheet.h"
#include "core/documents/pictures.h"
#include "ui/account/account_section.h"
#include "ui/stakeholders/stakeholder_map_view.h"

class QComboBox;
class QLabel;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace foothold {

class LinkEditor;
class ListView;
class PeopleTray;
class RecordSide;

/// Who is who at the customer: the map with its tray and gaps, the person's form beside it, and the matrix of
/// their people and ours.
class StakeholderSection : public AccountSection {
    Q_OBJECT

public:
    explicit StakeholderSection(AccountPorts ports, QWidget* parent = nullptr);

    void show(const AccountSubject& subject) override;
    bool explainCurrent() override;

private:
    QWidget* buildMap();
    QWidget* buildBar();
    QWidget* buildLists();
    QWidget* buildSide();
    /// The lists stand between map and person where there is room, else in a tab of their own.
    void resizeEvent(QResizeEvent* event) override;
    std::function<void()> explaining(const QModelIndex& cell);
    void fillOpportunities();
    void fillGaps();
    void draw();
    void chooseFirst();
    void goTo(const QString& contactId);
    void showPerson(const QString& contactId);
    QString nameOf(const QString& contactId) const;
    /// Hands changes over as one step, named @p what; shows the map as it was if they are refused.
    void apply(const QString& what, std::vector<RecordChange> changes);
    void moveCards(const std::vector<StakeholderMapView::CardPlace>& places);
    void standTidily(const QStringList& people);
    void placeAll();
    void placeOne(const QString& contactId);
    Result<PictureSheet> shownSheet() const;
    void refuse(const Error& error);

    AccountSubject m_subject;
    StakeholderPicture m_picture;
    QString m_person;
    QTabWidget *m_tabs, *m_sideTabs;
    QSplitter* m_split = nullptr;
    QWidget* m_lists = nullptr;
    QStackedWidget* m_stack;
    StakeholderMapView* m_view;
    PeopleTray* m_tray;
    QListWidget* m_gaps;
    QComboBox* m_opportunity;
    QToolButton *m_tidy = nullptr, *m_placeAll = nullptr;
    QLabel *m_trayTitle, *m_error;
    RecordSide* m_side;
    LinkEditor* m_links;
    ListView* m_matrix;
};

} // namespace foothold
