// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/remappage.h"

#include "core/text/invisibles.h"
#include "ui/models/displaynames.h"
#include "ui/tagset/tagsetwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

RemapPage::RemapPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_intro(new QLabel(this))
    , m_rows(new QWidget)
    , m_form(new QFormLayout(m_rows))
{
    m_heading->setObjectName(u"remapHeading"_s);
    auto font = m_heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_heading->setFont(font);
    m_intro->setWordWrap(true);
    m_rows->setObjectName(u"pane"_s);
    m_form->setContentsMargins(14, 12, 14, 12);
    m_form->setHorizontalSpacing(24);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addWidget(scroll, 1);
}

void RemapPage::show(const TagsetDifference &difference, const Tagset &before, const Tagset &after)
{
    m_difference = difference;
    m_types.clear();
    m_relationTypes.clear();
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    m_heading->setText(tr("What becomes of the marks whose type goes?"));
    m_intro->setText(tr("No mark is removed: each gets the type that you choose here. Values and attributes stay as they are, even where the new type has none like them. "
                        "One undo brings back the former tagset with all its marks."));
    QList<std::pair<QString, QString>> types;
    for (const auto &type : after.types()) {
        types.append({typeName(after, type.key), type.key});
    }
    QList<std::pair<QString, QString>> relations;
    for (const auto &type : after.relationTypes()) {
        relations.append({relationName(after, type.key), type.key});
    }
    for (const auto &gone : difference.types) {
        m_types.append(addRow(typeName(before, gone.key), useWords(gone.use), types, gone.suggestion));
        m_types.last()->setObjectName(u"remap-"_s + gone.key);
    }
    for (const auto &gone : difference.relationTypes) {
        m_relationTypes.append(addRow(relationName(before, gone.key), relationUseWords(gone.uses), relations, gone.suggestion));
        m_relationTypes.last()->setObjectName(u"remap-link-"_s + gone.key);
    }
    if (!isComplete()) {
        m_intro->setText(tr("There are links in use, but no type of links is left for them. Go back and keep one, or make a new one."));
    }
}

QComboBox *RemapPage::addRow(const QString &title, const QString &use, const QList<std::pair<QString, QString>> &choices, const QString &suggestion)
{
    auto *box = new QComboBox(m_rows);
    for (const auto &[name, key] : choices) {
        box->addItem(tr("becomes: %1").arg(isolated(name)), key);
    }
    box->setCurrentIndex(box->findData(suggestion));
    auto *label = new QLabel(tr("%1 (%2)").arg(isolated(title), use), m_rows);
    label->setBuddy(box);
    box->setAccessibleName(label->text());
    m_form->addRow(label, box);
    return box;
}

bool RemapPage::isComplete() const
{
    const auto isChosen = [](const QComboBox *box) { return box->currentIndex() >= 0; };
    return std::ranges::all_of(m_types, isChosen) && std::ranges::all_of(m_relationTypes, isChosen);
}

TypeRemap RemapPage::remap(const TypeRemap &renamed) const
{
    auto remap = renamed;
    for (qsizetype i = 0; i < m_types.size(); ++i) {
        remap.types.insert(m_difference.types.at(i).key, m_types.at(i)->currentData().toString());
    }
    for (qsizetype i = 0; i < m_relationTypes.size(); ++i) {
        remap.relationTypes.insert(m_difference.relationTypes.at(i).key, m_relationTypes.at(i)->currentData().toString());
    }
    return remap;
}

void RemapPage::takeFocus()
{
    if (auto *first = !m_types.isEmpty() ? m_types.first() : m_relationTypes.value(0)) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

}
