// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/relationform.h"

#include "ui/tagset/typechecklist.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

RelationForm::RelationForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_nameArabic(new QLineEdit(this))
    , m_nameEnglish(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_from(new TypeChecklist(false, this))
    , m_to(new TypeChecklist(false, this))
{
    m_nameArabic->setObjectName(u"relationArabic"_s);
    m_nameArabic->setLayoutDirection(Qt::RightToLeft);
    m_nameArabic->setAlignment(Qt::AlignRight | Qt::AlignAbsolute); // also while it is empty
    m_nameEnglish->setObjectName(u"relationEnglish"_s);
    m_nameEnglish->setLayoutDirection(Qt::LeftToRight);
    m_nameEnglish->setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    m_key->setObjectName(u"relationKey"_s);
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_from->setObjectName(u"relationFrom"_s);
    m_to->setObjectName(u"relationTo"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->addLayout(m_form);
    column->addStretch();
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (auto *field : {static_cast<QWidget *>(m_nameArabic), static_cast<QWidget *>(m_nameEnglish), static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_from),
             static_cast<QWidget *>(m_to)}) {
        auto *label = new QLabel(this);
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    retranslate();
    for (auto *field : {m_nameArabic, m_nameEnglish, m_key}) {
        connect(field, &QLineEdit::textEdited, this, &RelationForm::edit);
    }
    for (auto *field : {m_from, m_to}) {
        connect(field, &TypeChecklist::edited, this, &RelationForm::edit);
    }
}

void RelationForm::retranslate()
{
    const auto label = [this](QWidget *field, const QString &text) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    label(m_nameArabic, tr("Arabic name"));
    label(m_nameEnglish, tr("English name"));
    label(m_key, tr("Key"));
    label(m_from, tr("Begins at"));
    label(m_to, tr("Leads to"));
    for (auto *field : {m_from, m_to}) {
        field->setToolTip(tr("Nothing ticked: any type."));
        field->setAccessibleDescription(field->toolTip());
    }
    m_key->setToolTip(tr("Stands in files and exports. A new key takes all links along."));
}

void RelationForm::show(const Tagset &tagset, qsizetype row)
{
    m_type = tagset.relationTypes().at(row);
    const auto put = [](QLineEdit *field, const QString &text) {
        if (field->text() != text) {
            field->setText(text);
        }
    };
    put(m_nameArabic, m_type.nameArabic);
    put(m_nameEnglish, m_type.nameEnglish);
    put(m_key, m_type.key);
    const auto fill = [&](TypeChecklist *list, const QStringList &keys) {
        if (list->ticked() != keys || !list->hasFocus()) {
            list->show(tagset, keys);
        }
    };
    fill(m_from, m_type.from);
    fill(m_to, m_type.to);
}

void RelationForm::edit()
{
    m_type.nameArabic = m_nameArabic->text();
    m_type.nameEnglish = m_nameEnglish->text();
    m_type.key = m_key->text();
    m_type.from = m_from->ticked();
    m_type.to = m_to->ticked();
    Q_EMIT edited(m_type);
}

void RelationForm::focus(const TagsetPlace &place)
{
    const QHash<TagsetField, QWidget *> fields{
        {TagsetField::Key, m_key}, {TagsetField::NameArabic, m_nameArabic}, {TagsetField::NameEnglish, m_nameEnglish}, {TagsetField::From, m_from}, {TagsetField::To, m_to}};
    fields.value(place.field, m_nameArabic)->setFocus(Qt::OtherFocusReason);
}

void RelationForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

}
