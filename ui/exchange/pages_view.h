#pragma once

#include "ui/paint/document_pages.h"

#include <QPixmap>
#include <QWidget>

#include <map>
#include <memory>

namespace foothold {

/// The pages of a document below each other, painted by the same code as on paper.
class PagesView : public QWidget {
    Q_OBJECT

public:
    explicit PagesView(QWidget* parent = nullptr);
    void setPages(std::shared_ptr<DocumentPages> pages);
    /// 1.0: as wide as on paper at the screen's resolution.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }

private:
    void paintEvent(QPaintEvent* event) override;
    void relayout();
    QSize pageSize() const;
    const QPixmap& picture(int page);

    std::shared_ptr<DocumentPages> m_pages;
    double m_zoom = 1.0;
    std::map<int, QPixmap> m_pictures; ///< of the pages that were in sight
};

} // namespace foothold
