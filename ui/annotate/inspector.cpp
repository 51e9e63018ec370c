// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/inspector.h"

#include "core/text/invisibles.h"
#include "ui/annotate/attributesform.h"
#include "ui/annotate/valueeditor.h"
#include "ui/common/paneparts.h"
#include "ui/common/reasons.h"
#include "ui/common/typeicon.h"
#include "ui/models/displaynames.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStringListModel>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

QLabel *heading(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(u"heading"_s);
    return label;
}

}

Inspector::Inspector(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    build();
    retranslate();
    connectFields();
    connect(&m_session, &Session::documentChanged, this, &Inspector::refresh);
    connect(&m_session, &Session::tagsetChanged, this, [this] {
        fillTypes();
        refresh();
    });
    connect(&m_session, &Session::currentArticleChanged, this, [this] { setMark({}); });
    refresh();
}

const Annotation *Inspector::mark() const
{
    return m_session.document() ? m_session.document()->annotations().find(m_id) : nullptr;
}

void Inspector::setMark(AnnotationId id)
{
    if (id == m_id) {
        return;
    }
    m_id = id;
    m_note->document()->setModified(false);
    refresh();
    verticalScrollBar()->setValue(0);
}

void Inspector::setTheme(const ReaderTheme &theme)
{
    m_theme = theme;
    fillTypes();
    refresh();
}

void Inspector::build()
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    content->setObjectName(u"pane"_s);
    m_pages = new QStackedLayout(content);
    m_empty = emptyStateLabel(content);
    m_pages->addWidget(m_empty);
    auto *page = new QWidget(content);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(8);
    m_pages->addWidget(page);
    setWidget(content);
    buildHead();
    buildFields();
    buildCheck();
    column->addStretch();
}

void Inspector::buildHead()
{
    auto *page = m_pages->widget(1);
    auto *column = static_cast<QVBoxLayout *>(page->layout());
    m_words = new QLabel(page);
    m_words->setObjectName(u"markWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = new QLabel(page);
    m_state->setObjectName(u"faint"_s);
    m_confirm = new QPushButton(page);
    m_confirm->setObjectName(u"confirmButton"_s);
    m_reject = new QPushButton(page);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_reject);
    buttons->addStretch();
    column->addWidget(m_words);
    column->addWidget(m_state);
    column->addLayout(buttons);
    m_reasonHeading = heading(page);
    m_reason = new QLabel(page);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    column->addWidget(m_reasonHeading);
    column->addWidget(m_reason);
}

void Inspector::buildFields()
{
    auto *page = m_pages->widget(1);
    auto *column = static_cast<QVBoxLayout *>(page->layout());
    m_valueHeading = heading(page);
    column->addWidget(m_valueHeading);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_type = new QComboBox(page);
    m_type->setObjectName(u"typeBox"_s);
    m_name = new QLineEdit(page);
    m_name->setObjectName(u"nameField"_s);
    m_name->setCompleter(new QCompleter(new QStringListModel(m_name), m_name));
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_form->addRow(new QLabel(page), m_type);
    m_form->addRow(new QLabel(page), m_name);
    column->addLayout(m_form);
    m_value = new ValueEditor(page);
    column->addWidget(m_value);
    m_attributes = new AttributesForm(page);
    column->addWidget(m_attributes);
}

void Inspector::buildCheck()
{
    auto *page = m_pages->widget(1);
    auto *column = static_cast<QVBoxLayout *>(page->layout());
    m_checkHeading = heading(page);
    column->addWidget(m_checkHeading);
    m_checkForm = new QFormLayout;
    m_checkForm->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_verification = new QComboBox(page);
    m_verification->setObjectName(u"verificationBox"_s);
    m_evidence = new QLineEdit(page);
    m_evidence->setObjectName(u"evidenceField"_s);
    m_link = new QLineEdit(page);
    m_link->setObjectName(u"linkField"_s);
    m_link->setLayoutDirection(Qt::LeftToRight); // addresses read that way in either interface
    m_note = new QPlainTextEdit(page);
    m_note->setObjectName(u"noteField"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 4);
    m_note->installEventFilter(this);
    m_checkForm->addRow(new QLabel(page), m_verification);
    m_checkForm->addRow(new QLabel(page), m_evidence);
    m_checkForm->addRow(new QLabel(page), m_link);
    m_checkForm->addRow(new QLabel(page), m_note);
    column->addLayout(m_checkForm);
}

void Inspector::writeNote()
{
    ensureWidgetVisible(m_note);
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void Inspector::connectFields()
{
    connect(m_confirm, &QPushButton::clicked, this, &Inspector::confirmRequested);
    connect(m_reject, &QPushButton::clicked, this, &Inspector::rejectRequested);
    connect(m_type, &QComboBox::activated, this, [this] {
        if (mark()) {
            m_session.perform(retyping(*m_session.document(), m_id, m_type->currentData().toString()));
        }
    });
    connect(m_value, &ValueEditor::valueEdited, this, [this](const Value &value) {
        if (mark()) {
            m_session.perform(valueChange(*m_session.document(), m_id, value));
        }
    });
    connect(m_attributes, &AttributesForm::attributeEdited, this, [this](const QString &key, const QJsonValue &value) {
        if (mark()) {
            m_session.perform(attributeChange(*m_session.document(), m_id, key, value));
        }
    });
    connect(m_name, &QLineEdit::editingFinished, this, &Inspector::commitName);
    connect(m_verification, &QComboBox::activated, this, &Inspector::commitVerification);
    connect(m_evidence, &QLineEdit::editingFinished, this, &Inspector::commitVerification);
    connect(m_link, &QLineEdit::editingFinished, this, &Inspector::commitVerification);
    connect(m_evidence, &QLineEdit::returnPressed, m_link, qOverload<>(&QWidget::setFocus));
    connect(m_link, &QLineEdit::returnPressed, this, &Inspector::evidenceEdited);
    m_evidence->installEventFilter(this);
    m_link->installEventFilter(this);
}

void Inspector::editEvidence()
{
    ensureWidgetVisible(m_link);
    ensureWidgetVisible(m_evidence);
    m_evidence->setFocus(Qt::ShortcutFocusReason);
    m_evidence->selectAll();
}

bool Inspector::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut) {
        commitNote();
    }
    const bool evidence = watched == m_evidence || watched == m_link;
    if (evidence && mark() && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_evidence->setText(mark()->verification.evidence);
        m_link->setText(mark()->verification.link);
        Q_EMIT evidenceEdited();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void Inspector::commitNote()
{
    if (mark() && m_note->document()->isModified()) {
        m_note->document()->setModified(false);
        m_session.perform(noteChange(*m_session.document(), m_id, m_note->toPlainText().trimmed()));
    }
}

void Inspector::commitName()
{
    if (mark() && m_name->isModified()) {
        m_name->setModified(false);
        m_session.performWith([this](Document &document) { return nameChange(document, m_id, m_name->text()); });
    }
}

void Inspector::commitVerification()
{
    if (mark()) {
        const Verification verification{VerificationStatus(m_verification->currentData().toInt()), m_evidence->text().trimmed(), m_link->text().trimmed()};
        m_session.perform(verificationChange(*m_session.document(), m_id, verification));
    }
}

void Inspector::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_pages) {
        retranslate();
        refresh();
    }
}

void Inspector::retranslate()
{
    m_empty->setText(tr("Choose a mark in the article to see what it says and why it is there.\n\nTab goes to the next one that nobody has reviewed."));
    m_confirm->setText(tr("Confirm"));
    m_confirm->setToolTip(tr("Enter"));
    m_reject->setToolTip(tr("Delete"));
    m_reasonHeading->setText(tr("Why it is marked"));
    m_valueHeading->setText(tr("What it says"));
    m_checkHeading->setText(tr("Is it true?"));
    const auto label = [](QFormLayout *form, QWidget *field, const QString &text) {
        static_cast<QLabel *>(form->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    label(m_form, m_type, tr("Type"));
    label(m_form, m_name, tr("Name"));
    label(m_checkForm, m_verification, tr("Check"));
    label(m_checkForm, m_evidence, tr("Evidence"));
    label(m_checkForm, m_link, tr("Link"));
    label(m_checkForm, m_note, tr("Note"));
    m_name->setPlaceholderText(tr("who or what is meant"));
    m_evidence->setPlaceholderText(tr("what speaks for it or against it"));
    m_verification->clear();
    for (const auto status : {VerificationStatus::Unchecked, VerificationStatus::Confirmed, VerificationStatus::Disputed, VerificationStatus::Wrong}) {
        m_verification->addItem(verificationTitle(status), int(status));
    }
    fillTypes();
}

void Inspector::fillTypes()
{
    m_type->clear();
    const auto tagset = m_session.tagset();
    for (const auto &type : tagset.types()) {
        m_type->addItem(typeIcon(type, m_theme), typeName(tagset, type.key), type.key);
    }
}

void Inspector::refresh()
{
    const auto *shown = mark();
    m_pages->setCurrentIndex(shown ? 1 : 0);
    if (!shown) {
        return;
    }
    const auto &document = *m_session.document();
    if (m_type->findData(shown->type) < 0) {
        fillTypes(); // another project's tagset
    }
    m_type->setCurrentIndex(m_type->findData(shown->type));
    showHead(document, *shown);
    showName(document, *shown);
    m_value->setValue(shown->value);
    const auto *type = document.tagset().type(shown->type);
    m_attributes->setAttributes(type ? type->attributes : QList<AttributeDefinition>(), shown->attributes);
    if (!m_note->document()->isModified()) {
        m_note->setPlainText(shown->note);
    }
    m_verification->setCurrentIndex(m_verification->findData(int(shown->verification.status)));
    m_evidence->setText(shown->verification.evidence);
    m_link->setText(shown->verification.link);
    m_pages->widget(1)->setEnabled(!m_session.isReadOnly());
}

void Inspector::showHead(const Document &document, const Annotation &mark)
{
    m_words->setText(isolated(document.textOf(mark)));
    const bool rightToLeft = Hashiya::isRightToLeft(document.textOf(mark), layoutDirection() == Qt::RightToLeft);
    m_words->setAlignment((rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    auto state = stateTitle(mark.state);
    if (mark.state == AnnotationState::Suggested) {
        state = tr("%1 · certainty %2 %").arg(state, QLocale().toString(qRound(mark.confidence * 100)));
    }
    m_state->setText(state);
    m_confirm->setEnabled(mark.state != AnnotationState::Confirmed);
    m_reject->setEnabled(mark.state != AnnotationState::Rejected);
    m_reject->setText(mark.origin.kind == OriginKind::Person ? tr("Remove") : tr("Reject"));
    m_reason->setText(reasonSentence(mark.origin));
}

void Inspector::showName(const Document &document, const Annotation &mark)
{
    const auto *type = document.tagset().type(mark.type);
    const bool isName = type && type->family == TypeFamily::Entity;
    m_form->setRowVisible(m_name, isName);
    if (!isName || m_name->isModified()) {
        return;
    }
    const auto *entity = document.entity(mark.entity);
    m_name->setText(entity ? entity->name : QString());
    m_name->setCursorPosition(0);
    QStringList names;
    for (const auto &each : document.entities()) {
        if (each.type == mark.type) {
            names.append(each.name);
        }
    }
    static_cast<QStringListModel *>(m_name->completer()->model())->setStringList(names);
}

}
