// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearance.h"

#include "ui/settings/joinedstyle.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

/// The colour of what can be pressed and of the focus: a calm blue, readable on either page.
QColor accent(const ReaderTheme &theme)
{
    return theme.isDark() ? QColor(0x6ea8fe) : QColor(0x2563b8);
}

QString styleSheetFor(const ReaderTheme &theme)
{
    const auto rule = mixed(theme.page(), theme.text(), 0.14).name();
    const auto chrome = mixed(theme.page(), theme.text(), 0.035).name();
    const auto hover = mixed(theme.page(), theme.text(), 0.08).name();
    const auto strip = theme.isDark() ? u"#4a2426"_s : u"#fde8e6"_s;
    const auto stripText = theme.isDark() ? u"#ffdad6"_s : u"#5f1412"_s;
    const auto hint = mixed(theme.page(), accent(theme), theme.isDark() ? 0.22 : 0.10).name();
    QString sheet = uR"(
QMainWindow::separator, QSplitter::handle { background: %RULE; }
QSplitter::handle:horizontal { width: 1px; } QSplitter::handle:vertical { height: 1px; }
QMenuBar { background: %CHROME; border-bottom: 1px solid %RULE; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 4px; background: transparent; } QMenuBar::item:selected { background: %HOVER; }
QStatusBar { background: %CHROME; border-top: 1px solid %RULE; } QStatusBar::item { border: none; }
QWidget#paneChooser { background: %CHROME; border-bottom: 1px solid %RULE; }
QWidget#paneChooser QToolButton { padding: 5px 9px; color: %FAINT; border-bottom: 2px solid transparent; border-radius: 0; }
QWidget#paneChooser QToolButton:hover { color: %TEXT; background: transparent; }
QWidget#paneChooser QToolButton:checked { color: %TEXT; background: transparent; border-bottom: 2px solid %ACCENT; } QWidget#paneChooser QToolButton:focus { color: %ACCENT; }
QLineEdit, QPlainTextEdit#noteField, QPlainTextEdit#paragraphNote, QPlainTextEdit#articleNote { border: 1px solid %RULE; border-radius: 6px; padding: 5px 8px; background: %PAGE; }
QLineEdit:focus, QPlainTextEdit#noteField:focus, QPlainTextEdit#paragraphNote:focus, QPlainTextEdit#articleNote:focus { border-color: %ACCENT; }
QPushButton { border: 1px solid %RULE; border-radius: 6px; padding: 6px 14px; background: %PAGE; }
QPushButton:hover { background: %HOVER; } QPushButton:focus { border-color: %ACCENT; } QPushButton:disabled { color: %FAINT; }
QPushButton#confirmButton:enabled { background: %ACCENT; color: %PAGE; border-color: %ACCENT; }
QComboBox { border: 1px solid %RULE; border-radius: 6px; padding: 4px 8px; background: %PAGE; } QComboBox:focus { border-color: %ACCENT; }
QComboBox::drop-down { border: none; width: 22px; } QComboBox::down-arrow { image: url(:/hashiya/icons/down-%MODE.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { border: 1px solid %RULE; background: %PAGE; selection-background-color: %HOVER; selection-color: %TEXT; }
QCheckBox::indicator, QListView#anchorList::indicator { width: 14px; height: 14px; border: 1px solid %FAINT; border-radius: 3px; background: %PAGE; }
QCheckBox::indicator:checked, QListView#anchorList::indicator:checked { background: %ACCENT; border-color: %ACCENT; image: url(:/hashiya/icons/tick-%MODE.svg); } QCheckBox:focus { color: %ACCENT; }
QToolButton { border: none; border-radius: 4px; padding: 3px 8px; } QToolButton:hover { background: %HOVER; } QToolButton:checked { background: %HOVER; }
QLabel#heading { font-weight: 600; padding-top: 10px; border-top: 1px solid %RULE; margin-top: 8px; }
QLabel#faint, QLabel#emptyState, QStatusBar QLabel { color: %FAINT; }
QLabel#markWords { font-family: "Noto Naskh Arabic", "Amiri"; font-size: 15pt; }
QFrame#errorStrip { background: %STRIP; border: none; } QFrame#errorStrip QLabel, QFrame#errorStrip QToolButton { color: %ONSTRIP; }
QFrame#hintStrip { background: %HINT; border: none; }
QFrame#linkStrip { background: %HINT; border-top: 1px solid %RULE; } QFrame#linkStrip QLabel { color: %TEXT; }
QToolButton#linkChoice { border: 1px solid %RULE; background: %PAGE; padding: 4px 9px; } QToolButton#linkChoice:checked { border-color: %ACCENT; background: %HOVER; }
QFrame#findBar { background: %CHROME; border-bottom: 1px solid %RULE; }
QFrame#commandPalette { background: %PAGE; border: 1px solid %FAINT; border-radius: 8px; }
QFrame#everywherePanel { background: %CHROME; border-top: 1px solid %RULE; }
QFrame#everywherePanel QLabel#everywhereHeading { font-size: 11pt; }
QAbstractScrollArea, QListView { background: %PAGE; }
QAbstractItemView[framed="true"] { border: 1px solid %RULE; border-radius: 6px; } QAbstractItemView[framed="true"]:focus { border-color: %ACCENT; }
QTreeView#tagsetTree::item { padding: 3px 0; } QHeaderView::section { background: %CHROME; border: none; border-bottom: 1px solid %RULE; padding: 4px 6px; }
QListWidget, QListView#anchorList, QTreeWidget { outline: none; } QListWidget::item, QListView#anchorList::item, QTreeWidget::item { padding: 5px 8px; border: none; }
QListWidget::item:selected, QListView#anchorList::item:selected, QTreeWidget::item:selected { background: %HOVER; color: %TEXT; }
QMenu { background: %PAGE; border: 1px solid %RULE; padding: 4px; } QMenu::item { padding: 5px 18px; border-radius: 4px; } QMenu::item:selected { background: %HOVER; color: %TEXT; }
QMenu::item:disabled { color: %FAINT; } QMenu::separator { height: 1px; background: %RULE; margin: 4px 8px; }
QWidget#pane { background: %PAGE; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; } QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle { background: %HANDLE; border-radius: 4px; margin: 1px; } QScrollBar::handle:vertical { min-height: 28px; } QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; } QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;
    const std::pair<QLatin1StringView, QString> colours[]{{"%MODE"_L1, theme.isDark() ? u"dark"_s : u"light"_s}, {"%RULE"_L1, rule}, {"%CHROME"_L1, chrome}, {"%HOVER"_L1, hover}, {"%ACCENT"_L1, accent(theme).name()},
        {"%PAGE"_L1, theme.page().name()}, {"%TEXT"_L1, theme.text().name()}, {"%FAINT"_L1, theme.faint().name()}, {"%STRIP"_L1, strip},
        {"%ONSTRIP"_L1, stripText}, {"%HINT"_L1, hint}, {"%HANDLE"_L1, mixed(theme.page(), theme.text(), 0.28).name()}};
    for (const auto &[name, colour] : colours) {
        sheet.replace(name, colour);
    }
    return sheet;
}

}

QString themeChoiceName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<ThemeChoice> themeChoiceFromName(QStringView name)
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (themeChoiceName(choice) == name) {
            return choice;
        }
    }
    return std::nullopt;
}

QPalette paletteFor(const ReaderTheme &theme)
{
    const auto chrome = mixed(theme.page(), theme.text(), 0.035);
    QPalette palette(chrome, chrome);
    palette.setColor(QPalette::Window, chrome);
    palette.setColor(QPalette::WindowText, theme.text());
    palette.setColor(QPalette::Base, theme.page());
    palette.setColor(QPalette::AlternateBase, mixed(theme.page(), theme.text(), 0.06));
    palette.setColor(QPalette::Text, theme.text());
    palette.setColor(QPalette::PlaceholderText, theme.faint());
    palette.setColor(QPalette::Button, chrome);
    palette.setColor(QPalette::ButtonText, theme.text());
    palette.setColor(QPalette::ToolTipBase, mixed(theme.page(), theme.text(), 0.1));
    palette.setColor(QPalette::ToolTipText, theme.text());
    palette.setColor(QPalette::Highlight, accent(theme));
    palette.setColor(QPalette::HighlightedText, theme.page());
    palette.setColor(QPalette::Accent, accent(theme));
    palette.setColor(QPalette::Link, accent(theme));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, mixed(theme.page(), theme.text(), 0.45));
    }
    return palette;
}

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_choice == ThemeChoice::System) {
            apply();
        }
    });
}

void Appearance::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Appearance::apply()
{
    const bool systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && systemDark);
    m_theme = dark ? ReaderTheme::dark() : ReaderTheme::light();
    QApplication::setStyle(new JoinedStyle);
    QApplication::setPalette(paletteFor(m_theme));
    qApp->setStyleSheet(styleSheetFor(m_theme));
    Q_EMIT themeChanged(m_theme);
}

}
