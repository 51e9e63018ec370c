// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/colorfield.h"

#include "ui/tagset/tagsetwords.h"

#include <QColorDialog>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchWidth = 34;
constexpr int swatchHeight = 18;

QIcon swatchIcon(const QString &name, const QColor &frame)
{
    QPixmap pixmap(swatchWidth * 2, swatchHeight * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(frame);
    const auto color = rgbFromName(name);
    painter.setBrush(color ? QBrush(QColor(color->red, color->green, color->blue)) : QBrush(frame, Qt::BDiagPattern));
    painter.drawRoundedRect(QRectF(0.5, 0.5, swatchWidth - 1, swatchHeight - 1), 4, 4);
    return QIcon(pixmap);
}

}

ColorField::ColorField(QWidget *parent)
    : QWidget(parent)
    , m_swatch(new QToolButton(this))
    , m_text(new QLineEdit(this))
    , m_words(new QLabel(this))
    , m_move(new QPushButton(this))
{
    m_swatch->setIconSize({swatchWidth, swatchHeight});
    m_swatch->setFocusPolicy(Qt::TabFocus);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setMaxLength(7);
    m_text->setMinimumWidth(m_text->fontMetrics().horizontalAdvance(u"#000000"_s) + 28);
    m_words->setObjectName(u"faint"_s);
    m_words->setWordWrap(true);
    m_move->setObjectName(u"moveColor"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_swatch, 0, 0);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_words, 1, 0, 1, 2);
    grid->addWidget(m_move, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
    setFocusProxy(m_text);
    connect(m_swatch, &QToolButton::clicked, this, &ColorField::choose);
    connect(m_move, &QPushButton::clicked, this, &ColorField::moveFarEnough);
    connect(m_text, &QLineEdit::textEdited, this, &ColorField::edit);
    refresh();
}

void ColorField::setNeeds(const QList<ContrastNeed> &needs)
{
    m_needs = needs;
    refresh();
}

void ColorField::setColor(const QString &color)
{
    m_color = color;
    if (m_text->text() != color) {
        m_text->setText(color);
    }
    refresh();
}

void ColorField::setTitle(const QString &title)
{
    m_title = title;
    refresh();
}

void ColorField::edit(const QString &color)
{
    const auto rgb = rgbFromName(color.trimmed());
    setColor(rgb ? rgbName(*rgb) : color);
    Q_EMIT colorEdited(m_color);
}

void ColorField::choose()
{
    // Not the system's own: it would not be in the program's language and direction.
    const auto color = QColorDialog::getColor(QColor(m_color), this, m_title, QColorDialog::DontUseNativeDialog);
    if (color.isValid()) {
        edit(color.name());
    }
}

void ColorField::moveFarEnough()
{
    const auto color = rgbFromName(m_color);
    auto moved = color ? movedToContrast(*color, m_needs) : std::nullopt;
    if (color && !moved) {
        moved = movedToContrast(*color, m_needs.first(1));
    }
    if (moved) {
        m_text->setFocus(); // the button goes
        edit(rgbName(*moved));
    }
}

void ColorField::refresh()
{
    const auto color = rgbFromName(m_color);
    m_swatch->setIcon(swatchIcon(m_color, palette().color(QPalette::PlaceholderText)));
    const bool enough = !color || std::ranges::all_of(m_needs, [&](const ContrastNeed &need) { return contrastRatio(*color, need.against) >= need.ratio; });
    QString words;
    if (!color) {
        words = tr("no colour: write # and six digits");
    } else if (!m_needs.isEmpty()) {
        words = contrastWords(contrastRatio(*color, m_needs.first().against), m_needs.first().ratio);
    }
    m_words->setText(words);
    m_move->setVisible(!enough);
    m_move->setText(tr("Move just far enough"));
    m_swatch->setToolTip(tr("Choose a colour"));
    m_swatch->setAccessibleName(tr("%1: choose a colour").arg(m_title));
    m_text->setAccessibleName(m_title);
    m_text->setAccessibleDescription(words);
    m_move->setAccessibleName(tr("%1: move the colour just far enough").arg(m_title));
}

void ColorField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

}
