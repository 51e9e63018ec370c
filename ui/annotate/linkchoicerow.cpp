// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/linkchoicerow.h"

#include "core/text/invisibles.h"
#include "ui/common/flowlayout.h"
#include "ui/common/isolates.h"
#include "ui/models/displaynames.h"
#include "ui/session/keymap.h"

#include <QToolButton>

namespace Hashiya {

using namespace Qt::StringLiterals;

QString shortWords(const Document &document, AnnotationId mark)
{
    constexpr qsizetype longest = 36;
    const auto *annotation = document.annotations().find(mark);
    auto words = annotation ? document.textOf(*annotation).first(std::min<qsizetype>(annotation->range.length(), 4 * longest)).toString().simplified() : QString();
    if (words.size() > longest) {
        const auto space = words.lastIndexOf(u' ', longest);
        words.truncate(space > longest / 2 ? space : longest);
        while (!words.isEmpty() && !words.back().isLetterOrNumber() && !words.back().isMark()) {
            words.chop(1);
        }
        words += u'…';
    }
    return isolated(words);
}

LinkChoiceRow::LinkChoiceRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
}

void LinkChoiceRow::show(const Document &document, AnnotationId first, AnnotationId second, const QList<LinkChoice> &choices, int current)
{
    while (m_buttons.size() > choices.size()) {
        delete m_buttons.takeLast();
    }
    while (m_buttons.size() < choices.size()) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"linkChoice"_s);
        button->setFocusPolicy(Qt::NoFocus);
        button->setCheckable(true);
        button->setMinimumWidth(80); // long words must not widen a small window
        m_row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, choice = int(m_buttons.size())] { Q_EMIT chosen(choice); });
        m_buttons.append(button);
    }
    m_texts.clear();
    for (int i = 0; i < choices.size(); ++i) {
        const auto &choice = choices.at(i);
        const auto sentence = tr("%1 – %2 – %3", "a link: from words, its kind, to words")
                                  .arg(shortWords(document, choice.reversed ? second : first), relationName(document.tagset(), choice.type),
                                      shortWords(document, choice.reversed ? first : second));
        const auto keys = leftToRight(u"%1 · %2"_s.arg(choice.letter).arg(arabicOnKey(choice.letter)));
        m_texts.append(keys + u"   "_s + sentence);
        m_buttons.at(i)->setAccessibleName(sentence);
        m_buttons.at(i)->setToolTip(sentence);
        m_buttons.at(i)->setChecked(i == current);
    }
    elide();
    setVisible(!choices.isEmpty());
    updateGeometry();
}

void LinkChoiceRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void LinkChoiceRow::elide()
{
    constexpr int frame = 28; // of a button, around its text
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        auto &button = *m_buttons.at(i);
        const auto text = button.fontMetrics().elidedText(m_texts.at(i), Qt::ElideRight, std::max(80, width() - frame));
        if (text != button.text()) {
            button.setText(text);
        }
    }
}

void LinkChoiceRow::clear()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_texts.clear();
    hide();
}

}
