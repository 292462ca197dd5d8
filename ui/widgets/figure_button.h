#pragma once

#include <QPushButton>

class QLabel;

namespace foothold {

/// Lets a button look like a figure that can be explained: "title", "body" and "caption" are other sizes.
void lookLikeFigure(QPushButton* button, const QString& size = {});

/// A figure with its caption above it. It can be explained: a click, Enter or F1 opens its tree.
class FigureButton : public QWidget {
    Q_OBJECT

public:
    /// @p figure: the machine name of what it explains.
    FigureButton(const QString& caption, const QString& figure, QWidget* parent = nullptr);

    /// @p spoken: what a screen reader says, if it differs from @p text.
    void setFigure(const QString& text, const QString& toolTip = {}, const QString& spoken = {});
    void setInk(const QColor& ink);
    /// How it changed since an earlier day, below it: "▲ 4 since 13 Jan"; empty: nothing stands there.
    void setChange(const QString& text, const QString& toolTip = {});
    const QString& figure() const { return m_figure; }
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void explainRequested(const QString& figure);

private:
    QString m_caption, m_figure;
    QPushButton* m_button;
    QLabel* m_change;
};

} // namespace foothold
