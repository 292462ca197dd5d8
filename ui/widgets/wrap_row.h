#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace foothold {

/// Widgets beside each other that go on in a further line where the window is narrow. What is left of a line
/// goes to the items with a stretch. Mirrored where the window runs from right to left.
class WrapRow : public QLayout {
public:
    explicit WrapRow(QWidget* parent = nullptr);
    ~WrapRow() override;

    void add(QWidget* widget, int stretch = 0);
    /// What follows stands at the end of the line.
    void addStretch();

    void addItem(QLayoutItem* item) override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    int count() const override { return int(m_items.size()); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect& rect) override;

private:
    struct Item {
        std::unique_ptr<QLayoutItem> item;
        int stretch = 0;
    };
    using Line = std::pair<std::size_t, std::size_t>; ///< the first item, and the one after the last
    std::vector<Line> linesOf(int width) const;
    int heightOf(Line line) const;
    void place(Line line, const QRect& room) const;

    std::vector<Item> m_items;
};

} // namespace foothold
