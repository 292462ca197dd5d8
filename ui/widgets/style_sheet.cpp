#include "ui/widgets/style_sheet.h"

#include <array>
#include <utility>

namespace foothold {

namespace {

const char* const sheet = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px 6px; }
QMenuBar { background: @surface; border-bottom: 1px solid @line; padding: 2px 8px; }
QMenuBar::item { padding: 5px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 4px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @muted; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QFrame[look="card"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
QWidget[look="surface"] { background: @surface; }
QWidget[look="bar"] { background: @surface; border: 0; border-bottom: 1px solid @line; }
QWidget[look="foot"] { background: @surface; border: 0; border-top: 1px solid @line; }
QFrame[look="navigation"] { background: @surface; border: 0; border-right: 1px solid @line; }
QWidget[look="side"] { background: @surface; border: 0; border-left: 1px solid @line; }
QFrame[look="edge"] { background: @line; border: 0; max-width: 1px; min-width: 1px; }
QFrame[look="hairline"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }

QLabel[look="muted"] { color: @muted; }
QLabel[look="caption"] { color: @muted; font-size: @small; }
QLabel[look="strong"] { font-size: @strong; font-weight: 600; }
QLabel[look="title"] { font-size: @title; font-weight: 600; }
QLabel[look="display"] { font-size: @display; font-weight: 600; }
QLabel[look="error"] { color: @bad; font-size: @small; }

QFrame[look="warnBanner"] { background: @competitor; border: 0; border-bottom: 1px solid @line; }
QFrame[look="badBanner"] { background: @surface; border: 0; border-left: 4px solid @bad;
  border-bottom: 1px solid @line; }
QFrame[look="infoBanner"] { background: @pipeline; border: 0; border-bottom: 1px solid @line; }

QPushButton, QToolButton[look="button"] { background: @surface; border: 1px solid @line; border-radius: 5px;
  padding: 5px 12px; }
QPushButton[look="menu"] { padding-right: 24px; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }
QPushButton:hover, QToolButton[look="button"]:hover { background: @hover; border-color: @muted; }
QPushButton:pressed, QToolButton[look="button"]:pressed { background: @selection; }
QPushButton:focus, QToolButton:focus { border: 1px solid @accent; }
QPushButton:disabled { color: @muted; background: @window; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[look="primary"]:focus { border: 2px solid @text; padding: 4px 11px; }
QPushButton[look="primary"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 3px 4px;
  text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid @accent; }
QPushButton[look="figure"] { background: transparent; border: 1px solid transparent; padding: 0 3px;
  text-align: left; font-size: @strong; font-weight: 600; }
QPushButton[figureSize="title"] { font-size: @title; margin-left: -4px; }
QPushButton[figureSize="body"] { font-size: @body; font-weight: 400; margin-left: -4px; }
QPushButton[figureSize="caption"] { font-size: @small; font-weight: 400; color: @muted; margin-left: -4px; }
QPushButton[look="figure"]:hover { border-bottom: 1px dotted @muted; }
QPushButton[look="figure"]:focus { border: 1px solid @accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 4px; }
QToolButton:hover { background: @hover; }
QToolButton:checked { background: @selection; }
QToolButton[look="past"] { background: @competitor; border: 1px solid @text; font-weight: 600; }
QToolButton[look="nav"] { padding: 7px 10px; text-align: left; }
QToolButton[look="nav"]:checked { font-weight: 600; }
QToolButton[look="button"]::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox { background: @surface; border: 1px solid @line; border-radius: 5px;
  padding: 3px 6px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 1px solid @accent; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] { border: 1px solid @bad; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QLineEdit:read-only { background: @window; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }
QComboBox { padding-left: 8px; }
QComboBox::drop-down { border: 0; width: 18px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@scheme.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; selection-background-color: @selection;
  selection-color: @text; outline: 0; }

QTableView, QTreeView, QListView { background: @surface; border: 0; gridline-color: @line;
  selection-background-color: @selection; selection-color: @text; outline: 0; }
QTableView[look="framed"], QTreeView[look="framed"], QListView[look="framed"] { border: 1px solid @line;
  border-radius: 6px; }
QTreeView::item { min-height: 24px; }
QListWidget { padding: 2px 4px; } /* not of the item: its tick would be drawn twice */
QListWidget::item { min-height: 24px; }
QHeaderView { background: @surface; border: 0; }
QHeaderView::section { background: @surface; color: @muted; border: 0; border-bottom: 1px solid @line;
  padding: 5px 8px; font-size: @small; font-weight: 600; }
QHeaderView::section:hover { color: @text; }
QTableCornerButton::section { background: @surface; border: 0; }

QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 7px 11px; border: 0;
  border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; }
QTabBar::close-button { image: url(:/icons/close-@scheme.svg); padding: 2px; }
QTabBar::close-button:hover { background: @hover; border-radius: 4px; }

QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget[look="page"] { background: @window; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QProgressBar { background: @line; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QCheckBox { spacing: 6px; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 3px; background: @surface; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked { image: url(:/icons/tick-@scheme.svg); }
QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox:focus { color: @accent; }
)";

} // namespace

QString styleSheetOf(const Tokens& t, double scale) {
    QString text = QString::fromUtf8(sheet);
    const auto size = [scale](TypeSize s) {
        return QString::number(int(int(s) * scale + 0.5)) + QLatin1String("px");
    };
    const bool dark = t.window.lightness() < 128;
    // Longer names first: "@onAccent" before "@accent" would be safe anyway, "@surface" has no prefix of
    // itself.
    const std::array<std::pair<const char*, QString>, 19> values{{
        {"@selection", t.selection.name()},
        {"@competitor", t.competitor.name()},
        {"@onAccent", t.onAccent.name()},
        {"@pipeline", t.pipeline.name()},
        {"@surface", t.surface.name()},
        {"@display", size(TypeSize::Display)},
        {"@window", t.window.name()},
        {"@accent", t.accent.name()},
        {"@scheme", dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {"@strong", size(TypeSize::Strong)},
        {"@muted", t.muted.name()},
        {"@hover", t.hover.name()},
        {"@small", size(TypeSize::Small)},
        {"@body", size(TypeSize::Body)},
        {"@title", size(TypeSize::Title)},
        {"@text", t.text.name()},
        {"@line", t.line.name()},
        {"@good", t.good.name()},
        {"@bad", t.bad.name()},
    }};
    for (const auto& [name, value] : values)
        text.replace(QLatin1String(name), value);
    return text;
}

} // namespace foothold
