// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/rulespane.h"

#include "core/text/invisibles.h"
#include "ui/annotate/rulemenu.h"
#include "ui/common/paneparts.h"
#include "ui/models/displaynames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keyRole = Qt::UserRole;

}

RulesPane::RulesPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_empty(emptyStateLabel(this))
    , m_list(new QListWidget(this))
    , m_fields(new QWidget(this))
    , m_form(new QFormLayout(m_fields))
    , m_kind(new QComboBox(m_fields))
    , m_words(new QLineEdit(m_fields))
    , m_type(new QComboBox(m_fields))
    , m_scope(new QComboBox(m_fields))
    , m_exact(new QCheckBox(m_fields))
    , m_remove(new QPushButton(m_fields))
{
    build();
    connect(&m_session, &Session::houseRulesChanged, this, &RulesPane::refresh);
    connect(&m_session, &Session::projectOpened, this, &RulesPane::refresh);
    connect(&m_session, &Session::tagsetChanged, this, &RulesPane::refresh);
    connect(&m_session, &Session::currentArticleChanged, this, &RulesPane::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesPane::showRule);
    connect(m_kind, &QComboBox::activated, this, &RulesPane::commit);
    connect(m_type, &QComboBox::activated, this, &RulesPane::commit);
    connect(m_scope, &QComboBox::activated, this, &RulesPane::commit);
    connect(m_exact, &QCheckBox::clicked, this, &RulesPane::commit);
    connect(m_words, &QLineEdit::editingFinished, this, &RulesPane::commit);
    connect(m_remove, &QPushButton::clicked, this, &RulesPane::removeRule);
    for (const auto key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &RulesPane::removeRule);
    }
    retranslate();
}

void RulesPane::build()
{
    setObjectName(u"pane"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(u"ruleList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setObjectName(u"ruleWords"_s);
    m_form->setContentsMargins(12, 8, 12, 12);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(new QLabel(m_fields), m_words);
    m_form->addRow(new QLabel(m_fields), m_kind);
    m_form->addRow(new QLabel(m_fields), m_type);
    m_form->addRow(new QLabel(m_fields), m_scope);
    m_form->addRow(m_exact);
    m_form->addRow(m_remove);
    for (auto *field : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_type), static_cast<QWidget *>(m_scope)}) {
        static_cast<QLabel *>(m_form->labelForField(field))->setBuddy(field);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    column->addWidget(m_fields);
    setFocusProxy(m_list);
}

QString RulesPane::title() const
{
    return tr("Rules");
}

void RulesPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RulesPane::retranslate()
{
    m_showing = true;
    const auto label = [this](QWidget *field, const QString &words) { static_cast<QLabel *>(m_form->labelForField(field))->setText(words); };
    label(m_words, tr("Words"));
    label(m_kind, tr("They are"));
    label(m_type, tr("Type"));
    label(m_scope, tr("Where"));
    m_exact->setText(tr("Only in this spelling"));
    m_remove->setText(tr("Remove the rule"));
    m_empty->setText(tr("There is no house rule yet. Choose a mark and press R: what you corrected once then holds for the next article too."));
    m_list->setAccessibleName(tr("House rules"));
    m_kind->clear();
    m_kind->addItem(tr("always this type"), int(HouseRuleKind::Always));
    m_kind->addItem(tr("never this type"), int(HouseRuleKind::Never));
    m_scope->clear();
    for (const auto scope : {HouseRuleScope::Article, HouseRuleScope::Project, HouseRuleScope::Everywhere}) {
        m_scope->addItem(scopeSentence(scope), int(scope));
    }
    fillTypes();
    m_showing = false;
    refresh();
}

void RulesPane::fillTypes()
{
    m_type->clear();
    const auto tagset = m_session.tagset();
    for (const auto &type : tagset.types()) {
        m_type->addItem(typeName(tagset, type.key), type.key);
    }
}

QString RulesPane::lineOf(const HouseRule &rule) const
{
    const auto tagset = m_session.tagset();
    const auto what = (rule.kind == HouseRuleKind::Always ? tr("%1 is always: %2") : tr("%1 is never: %2"))
                          .arg(isolated(rule.words), isolated(rule.type.isEmpty() ? tr("any type") : typeName(tagset, rule.type)));
    const auto day = QLocale(locale()).toString(rule.made.toLocalTime().date(), QLocale::ShortFormat);
    const auto where = rule.scope == HouseRuleScope::Article && rule.article != m_session.currentArticle() ? tr("In another article") : scopeSentence(rule.scope);
    return what + u'\n' + tr("%1 · %2 · %3").arg(where, isolated(rule.author), isolated(day));
}

void RulesPane::refresh()
{
    const auto key = m_list->currentItem() ? m_list->currentItem()->data(keyRole).toString() : QString();
    m_showing = true;
    m_list->clear();
    fillTypes();
    for (const auto &rule : m_session.ruleBook().rules()) {
        auto *item = new QListWidgetItem(lineOf(rule), m_list);
        item->setData(keyRole, rule.key);
        if (rule.key == key) {
            m_list->setCurrentItem(item);
        }
    }
    if (!m_list->currentItem()) {
        m_list->setCurrentRow(m_list->count() - 1); // the newest
    }
    m_showing = false;
    m_empty->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    showRule();
}

std::optional<HouseRule> RulesPane::chosen() const
{
    const auto *item = m_list->currentItem();
    return item ? m_session.ruleBook().rule(item->data(keyRole).toString()) : std::nullopt;
}

void RulesPane::showRule()
{
    if (m_showing) {
        return;
    }
    const auto rule = chosen();
    m_fields->setVisible(rule.has_value());
    m_fields->setEnabled(!m_session.isReadOnly());
    if (!rule) {
        return;
    }
    m_showing = true;
    m_words->setText(rule->words);
    m_kind->setCurrentIndex(m_kind->findData(int(rule->kind)));
    m_type->setCurrentIndex(m_type->findData(rule->type));
    m_scope->setCurrentIndex(m_scope->findData(int(rule->scope)));
    m_exact->setChecked(rule->exactSpelling);
    m_showing = false;
}

void RulesPane::commit()
{
    const auto before = chosen();
    const auto words = m_words->text().simplified();
    if (m_showing || !before) {
        return;
    }
    if (words.isEmpty()) {
        showRule(); // a rule about nothing would be none
        return;
    }
    auto after = *before;
    after.words = words;
    after.kind = HouseRuleKind(m_kind->currentData().toInt());
    after.type = m_type->currentIndex() < 0 ? before->type : m_type->currentData().toString();
    after.scope = HouseRuleScope(m_scope->currentData().toInt());
    after.article = after.scope != HouseRuleScope::Article ? ArticleId() : before->article.isValid() ? before->article : m_session.currentArticle();
    after.exactSpelling = m_exact->isChecked();
    if (after.scope == HouseRuleScope::Article && !after.article.isValid()) {
        showRule();
        return;
    }
    m_session.changeHouseRule({before, after});
}

void RulesPane::removeRule()
{
    if (const auto rule = chosen()) {
        m_session.changeHouseRule({rule, std::nullopt});
    }
}

}
