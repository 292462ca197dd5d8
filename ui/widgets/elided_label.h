#pragma once

#include <QLabel>

namespace foothold {

/// A line of plain text that ends in an ellipsis where it finds too little room; all of it is in the tool
/// tip.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    /// @p look as that of plainLabel.
    explicit ElidedLabel(const char* look = nullptr, QWidget* parent = nullptr);

    /// The text that fits.
    QString shownText() const;
    QSize minimumSizeHint() const override;

private:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace foothold
