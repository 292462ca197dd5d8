#pragma once

#include "ui/widgets/tokens.h"

#include <QFont>
#include <QObject>

namespace foothold {

/// What the user chose in the View menu.
enum class Scheme { System, Light, Dark };

/// Font sizes, in pixels at 100 %.
enum class TypeSize { Small = 11, Body = 13, Strong = 15, Title = 20, Display = 28 };

/// Spacing, in pixels at 100 %: always a multiple of 4.
namespace space {
inline constexpr int tight = 4, small = 8, medium = 12, large = 16, huge = 24;
inline constexpr int row = 28, compactRow = 22;
} // namespace space

/// The look of the running program: sets palette, font and style sheet of the application in one place.
class Theme : public QObject {
    Q_OBJECT

public:
    static Theme& instance();

    /// Applies the look to the application, and again on every change of the scheme or of the system's
    /// palette.
    void apply(Scheme scheme);
    Scheme scheme() const { return m_scheme; }
    bool isDark() const { return m_dark; }
    const Tokens& tokens() const { return m_dark && !m_onPaper ? darkTokens() : lightTokens(); }

    /// The interface font at a size of the scale, enlarged as the system's font is.
    QFont font(TypeSize size, QFont::Weight weight = QFont::Normal) const;

    /// As long as one lives, tokens() are those of paper, whatever the scheme: for pictures to be saved.
    class OnPaper {
    public:
        OnPaper() { instance().m_onPaper = true; }
        ~OnPaper() { instance().m_onPaper = false; }
        Q_DISABLE_COPY_MOVE(OnPaper)
    };

Q_SIGNALS:
    void changed();

private:
    Theme();
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool systemIsDark() const;
    void refresh();

    Scheme m_scheme = Scheme::System;
    bool m_dark = false;
    bool m_onPaper = false;
    bool m_applying = false;
    QFont m_systemFont;
    double m_scale = 1.0;
};

inline const Tokens& tokens() {
    return Theme::instance().tokens();
}

} // namespace foothold
