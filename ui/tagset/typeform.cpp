// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/typeform.h"

#include "ui/models/displaynames.h"
#include "ui/tagset/attributestable.h"
#include "ui/tagset/colorfield.h"
#include "ui/tagset/marksample.h"
#include "ui/tagset/shortcutfield.h"
#include "ui/tagset/typechecklist.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

void put(QLineEdit &field, const QString &text)
{
    if (field.text() != text) {
        field.setText(text);
    }
}

}

TypeForm::TypeForm(QWidget *parent)
    : QWidget(parent)
    , m_sample(new MarkSample(this))
    , m_form(new QFormLayout)
    , m_nameArabic(new QLineEdit(this))
    , m_nameEnglish(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_family(new QComboBox(this))
    , m_shortcut(new ShortcutField(this))
    , m_lightPage(new QLabel(this))
    , m_darkPage(new QLabel(this))
    , m_tint(new QLabel(this))
    , m_ink(new QLabel(this))
    , m_tintLight(new ColorField(this))
    , m_tintDark(new ColorField(this))
    , m_inkLight(new ColorField(this))
    , m_inkDark(new ColorField(this))
    , m_mayContain(new TypeChecklist(true, this))
    , m_attributes(new AttributesTable(this))
{
    build();
    retranslate();
    for (auto *field : {m_nameArabic, m_nameEnglish, m_key}) {
        connect(field, &QLineEdit::textEdited, this, &TypeForm::edit);
    }
    for (auto *field : {m_tintLight, m_tintDark, m_inkLight, m_inkDark}) {
        connect(field, &ColorField::colorEdited, this, &TypeForm::edit);
    }
    connect(m_family, &QComboBox::activated, this, &TypeForm::edit);
    connect(m_shortcut, &ShortcutField::letterEdited, this, &TypeForm::edit);
    connect(m_mayContain, &TypeChecklist::edited, this, &TypeForm::edit);
    connect(m_attributes, &AttributesTable::edited, this, &TypeForm::edit);
}

void TypeForm::build()
{
    m_nameArabic->setObjectName(u"nameArabic"_s);
    m_nameArabic->setLayoutDirection(Qt::RightToLeft);
    m_nameArabic->setAlignment(Qt::AlignRight | Qt::AlignAbsolute); // also while it is empty
    m_nameEnglish->setObjectName(u"nameEnglish"_s);
    m_nameEnglish->setLayoutDirection(Qt::LeftToRight);
    m_nameEnglish->setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    m_key->setObjectName(u"typeKey"_s);
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_family->setObjectName(u"typeFamily"_s);
    m_shortcut->setObjectName(u"typeShortcut"_s);
    m_tintLight->setObjectName(u"tintLight"_s);
    m_tintDark->setObjectName(u"tintDark"_s);
    m_inkLight->setObjectName(u"inkLight"_s);
    m_inkDark->setObjectName(u"inkDark"_s);
    m_mayContain->setObjectName(u"mayContain"_s);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setVerticalSpacing(8);
    const auto row = [this](QWidget *field) {
        auto *label = new QLabel(this);
        label->setBuddy(field);
        m_form->addRow(label, field);
    };
    for (auto *field : {static_cast<QWidget *>(m_nameArabic), static_cast<QWidget *>(m_nameEnglish), static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_family),
             static_cast<QWidget *>(m_shortcut)}) {
        row(field);
    }
    m_form->addRow(new QLabel(this), buildColors());
    row(m_mayContain);
    row(m_attributes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addWidget(m_sample);
    column->addLayout(m_form);
    column->addStretch();
}

QGridLayout *TypeForm::buildColors()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    for (auto *label : {m_lightPage, m_darkPage, m_tint, m_ink}) {
        label->setObjectName(u"faint"_s);
    }
    grid->addWidget(m_lightPage, 0, 1);
    grid->addWidget(m_darkPage, 0, 2);
    grid->addWidget(m_tint, 1, 0, Qt::AlignTop);
    grid->addWidget(m_tintLight, 1, 1);
    grid->addWidget(m_tintDark, 1, 2);
    grid->addWidget(m_ink, 2, 0, Qt::AlignTop);
    grid->addWidget(m_inkLight, 2, 1);
    grid->addWidget(m_inkDark, 2, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    return grid;
}

void TypeForm::retranslate()
{
    const auto label = [this](int row, const QString &text, QWidget *field) {
        static_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget())->setText(text);
        if (field) {
            field->setAccessibleName(text);
        }
    };
    label(0, tr("Arabic name"), m_nameArabic);
    label(1, tr("English name"), m_nameEnglish);
    label(2, tr("Key"), m_key);
    label(3, tr("Family"), m_family);
    label(4, tr("Letter"), m_shortcut);
    label(5, tr("Colours"), nullptr);
    label(6, tr("May hold inside"), m_mayContain);
    label(7, tr("Attributes"), nullptr);
    m_key->setToolTip(tr("Stands in files and exports. A new key takes all marks along."));
    m_shortcut->setPlaceholderText(tr("press its key; Delete takes it away"));
    m_lightPage->setText(tr("Light page"));
    m_darkPage->setText(tr("Dark page"));
    m_tint->setText(tr("Behind the text"));
    m_ink->setText(tr("Line"));
    m_tintLight->setTitle(tr("Colour behind the text on the light page"));
    m_tintDark->setTitle(tr("Colour behind the text on the dark page"));
    m_inkLight->setTitle(tr("Colour of the line on the light page"));
    m_inkDark->setTitle(tr("Colour of the line on the dark page"));
    m_attributes->retranslate();
    const auto family = m_family->currentIndex();
    m_family->clear();
    m_family->addItem(tr("Names – a solid line"), int(TypeFamily::Entity));
    m_family->addItem(tr("Figures – a dotted line"), int(TypeFamily::Figure));
    m_family->addItem(tr("Time – a dashed line"), int(TypeFamily::Time));
    m_family->addItem(tr("Quotations – a bar in the margin"), int(TypeFamily::Quotation));
    m_family->setCurrentIndex(std::max(0, family));
}

void TypeForm::show(const Tagset &tagset, qsizetype row)
{
    m_type = tagset.types().at(row);
    put(*m_nameArabic, m_type.nameArabic);
    put(*m_nameEnglish, m_type.nameEnglish);
    put(*m_key, m_type.key);
    m_family->setCurrentIndex(m_family->findData(int(m_type.family)));
    m_shortcut->setLetter(m_type.shortcut);
    m_tintLight->setColor(m_type.colorLight);
    m_tintDark->setColor(m_type.colorDark);
    m_inkLight->setColor(m_type.inkLight);
    m_inkDark->setColor(m_type.inkDark);
    if (m_mayContain->ticked() != m_type.mayContain || !m_mayContain->hasFocus()) {
        m_mayContain->show(tagset, m_type.mayContain);
    }
    m_attributes->setAttributes(m_type.attributes);
    refreshColors();
    m_sample->setType(m_type);
}

void TypeForm::refreshColors()
{
    const auto needs = [](const PageColors &page, const QString &tint) {
        QList<ContrastNeed> list{{page.page, inkContrast}};
        if (const auto color = rgbFromName(tint)) {
            list.append({*color, inkContrast});
        }
        return list;
    };
    m_tintLight->setNeeds({{lightPage.text, textContrast}});
    m_tintDark->setNeeds({{darkPage.text, textContrast}});
    m_inkLight->setNeeds(needs(lightPage, m_type.colorLight));
    m_inkDark->setNeeds(needs(darkPage, m_type.colorDark));
}

void TypeForm::edit()
{
    m_type.nameArabic = m_nameArabic->text();
    m_type.nameEnglish = m_nameEnglish->text();
    m_type.key = m_key->text();
    m_type.family = TypeFamily(m_family->currentData().toInt());
    m_type.shortcut = m_shortcut->letter();
    m_type.colorLight = m_tintLight->color();
    m_type.colorDark = m_tintDark->color();
    m_type.inkLight = m_inkLight->color();
    m_type.inkDark = m_inkDark->color();
    m_type.mayContain = m_mayContain->ticked();
    m_type.attributes = m_attributes->attributes();
    Q_EMIT edited(m_type);
}

void TypeForm::focus(const TagsetPlace &place)
{
    if (place.attribute >= 0) {
        m_attributes->choose(int(place.attribute));
        return;
    }
    const QHash<TagsetField, QWidget *> fields{{TagsetField::Key, m_key}, {TagsetField::NameArabic, m_nameArabic}, {TagsetField::NameEnglish, m_nameEnglish},
        {TagsetField::TintLight, m_tintLight}, {TagsetField::TintDark, m_tintDark}, {TagsetField::InkLight, m_inkLight}, {TagsetField::InkDark, m_inkDark},
        {TagsetField::Shortcut, m_shortcut}, {TagsetField::MayContain, m_mayContain}};
    fields.value(place.field, m_nameArabic)->setFocus(Qt::OtherFocusReason);
}

void TypeForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

}
