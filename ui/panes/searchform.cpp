// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/searchform.h"

#include "ui/common/searchwords.h"
#include "ui/models/displaynames.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr std::array<QStringView, 3> comparisons{u">", u"<", u":"};
constexpr std::array<std::array<QStringView, 2>, 5> states{{{u"", u""}, {u"unreviewed", u"غير_مراجع"}, {u"confirmed", u"مؤكد"}, {u"disputed", u"مختلف_فيه"}, {u"wrong", u"خاطئ"}}};

/// Quoted where it is more than one word.
QString quoted(const QString &text)
{
    const auto simple = text.simplified().remove(u'"');
    return simple.contains(u' ') ? u'"' + simple + u'"' : simple;
}

}

SearchForm::SearchForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_words = addLine(u"searchFormWords"_s);
    m_type = new QComboBox(this);
    m_type->setObjectName(u"searchFormType"_s);
    m_labels.append(new QLabel(this));
    m_form->addRow(m_labels.last(), m_type);
    m_name = addLine(u"searchFormName"_s);
    m_comparison = new QComboBox(this);
    m_comparison->setObjectName(u"searchFormComparison"_s);
    m_value = new QLineEdit(this);
    m_value->setObjectName(u"searchFormValue"_s);
    auto *value = new QHBoxLayout;
    value->addWidget(m_comparison);
    value->addWidget(m_value, 1);
    m_labels.append(new QLabel(this));
    m_form->addRow(m_labels.last(), value);
    m_state = new QComboBox(this);
    m_state->setObjectName(u"searchFormState"_s);
    m_labels.append(new QLabel(this));
    m_form->addRow(m_labels.last(), m_state);
    m_date = addLine(u"searchFormDate"_s);
    m_source = addLine(u"searchFormSource"_s);
    m_tag = addLine(u"searchFormTag"_s);
    connect(m_value, &QLineEdit::textEdited, this, &SearchForm::queryChanged);
    for (auto *box : {m_type, m_comparison, m_state}) {
        connect(box, &QComboBox::activated, this, &SearchForm::queryChanged);
    }
    connect(&m_session, &Session::projectOpened, this, &SearchForm::fillTypes);
    connect(&m_session, &Session::tagsetChanged, this, &SearchForm::fillTypes);
    retranslate();
}

QLineEdit *SearchForm::addLine(const QString &name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    m_labels.append(new QLabel(this));
    m_form->addRow(m_labels.last(), line);
    connect(line, &QLineEdit::textEdited, this, &SearchForm::queryChanged);
    return line;
}

QString SearchForm::query() const
{
    const auto keys = SearchKeyNames::inInterfaceLanguage();
    const bool arabic = keys.type != u"type";
    QStringList terms;
    const auto add = [&](const QString &key, const QString &text) {
        if (!text.simplified().isEmpty()) {
            terms.append(key + u':' + quoted(text));
        }
    };
    if (!m_words->text().simplified().isEmpty()) {
        terms.append(m_words->text().simplified());
    }
    const auto tagset = m_session.tagset();
    const auto *type = tagset.type(m_type->currentData().toString());
    const bool hasType = type && m_type->currentIndex() > 0;
    const auto name = m_name->text().simplified().remove(u'"');
    if (hasType) {
        add(keys.type, arabic ? type->nameArabic : type->nameEnglish);
        if (!name.isEmpty()) {
            terms.append(u'"' + name + u'"');
        }
    } else {
        add(keys.name, name);
    }
    if (!m_value->text().simplified().isEmpty()) {
        terms.append(keys.value + comparisons.at(size_t(m_comparison->currentIndex())).toString() + quoted(m_value->text()));
    }
    if (m_state->currentIndex() > 0) {
        terms.append(keys.is + u':' + states.at(size_t(m_state->currentIndex())).at(arabic).toString());
    }
    add(keys.date, m_date->text());
    add(keys.source, m_source->text());
    add(keys.tag, m_tag->text());
    return terms.join(u' ');
}

void SearchForm::clear()
{
    for (auto *line : {m_words, m_value, m_name, m_date, m_source, m_tag}) {
        line->clear();
    }
    for (auto *box : {m_type, m_comparison, m_state}) {
        box->setCurrentIndex(0);
    }
}

void SearchForm::fillTypes()
{
    const auto key = m_type->currentData().toString();
    m_type->clear();
    m_type->addItem(tr("Any"));
    const auto tagset = m_session.tagset();
    for (const auto &type : tagset.types()) {
        m_type->addItem(typeName(tagset, type.key), type.key);
    }
    m_type->setCurrentIndex(std::max(0, key.isEmpty() ? 0 : m_type->findData(key)));
}

void SearchForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_tag) {
        retranslate();
    }
}

void SearchForm::retranslate()
{
    const QStringList names{tr("Words"), tr("Type"), tr("Name"), tr("Value"), tr("State"), tr("Published"), tr("Source"), tr("Tag")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_labels.at(i)->setText(names.at(i));
    }
    const QList<QWidget *> fields{m_words, m_type, m_name, m_value, m_state, m_date, m_source, m_tag};
    for (qsizetype i = 0; i < fields.size(); ++i) {
        fields.at(i)->setAccessibleName(names.at(i));
        m_labels.at(i)->setBuddy(fields.at(i));
    }
    m_date->setPlaceholderText(tr("2025, 2025-09, 2025-01..2025-06"));
    m_value->setPlaceholderText(tr("5000, 1e9, 3 million"));
    const auto comparison = std::max(0, m_comparison->currentIndex());
    const auto state = std::max(0, m_state->currentIndex());
    m_comparison->clear();
    m_comparison->addItems({tr("more than"), tr("less than"), tr("exactly")});
    m_comparison->setAccessibleName(tr("How values are compared"));
    m_comparison->setCurrentIndex(comparison);
    m_state->clear();
    m_state->addItems({tr("Any"), tr("unreviewed"), tr("confirmed"), tr("disputed"), tr("wrong")});
    m_state->setCurrentIndex(state);
    fillTypes();
}

}
