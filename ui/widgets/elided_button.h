#pragma once

#include <QPushButton>

namespace foothold {

/// A button as wide as there is room, whose text ends in "…" where there is too little; the tool tip has all.
class ElidedButton final : public QPushButton {
    Q_OBJECT

public:
    explicit ElidedButton(const QString& text, QWidget* parent = nullptr);

private:
    void resizeEvent(QResizeEvent* event) override;

    QString m_text;
};

} // namespace foothold
