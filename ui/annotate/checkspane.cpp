// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/checkspane.h"

#include "core/annotation/dismissal.h"
#include "core/check/sources.h"
#include "core/text/invisibles.h"
#include "ui/annotate/edits.h"
#include "ui/annotate/keymap.h"
#include "ui/models/displaynames.h"
#include "ui/models/placecontext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int rest = 300; ///< milliseconds without a change
constexpr qsizetype longestText = 500'000; ///< UTF-16 units; reading more after each edit would be felt
constexpr int placesShown = 200; ///< of one question
constexpr int mostUnfolded = 6; ///< questions; of more the headings alone are shown first
constexpr auto questionRole = Qt::UserRole;
constexpr auto placeRole = Qt::UserRole + 1;

QString edgeSentence(const QString &fault)
{
    if (fault == u"begins_in_word") { return ChecksPane::tr("Marks begin inside a word."); }
    if (fault == u"ends_in_word") { return ChecksPane::tr("Marks end inside a word."); }
    if (fault == u"outer_space") { return ChecksPane::tr("Marks begin or end with a space."); }
    if (fault == u"outer_sign") { return ChecksPane::tr("Marks begin or end with punctuation."); }
    return ChecksPane::tr("Marks have a proclitic in them that is no part of the name.");
}

QString overlapSentence(const QString &kind, const QString &outer, const QString &inner)
{
    if (kind == u"crossing") { return ChecksPane::tr("Marks cross: %1 and %2.").arg(outer, inner); }
    if (kind == u"twice") { return ChecksPane::tr("The same words are marked twice: %1 and %2.").arg(outer, inner); }
    return ChecksPane::tr("%2 lies inside %1, which may not hold it.").arg(outer, inner);
}

QString misfitSentence(const QString &what)
{
    if (what == u"value") { return ChecksPane::tr("The value does not fit the type."); }
    if (what == u"name") { return ChecksPane::tr("The name is of another type."); }
    return ChecksPane::tr("An attribute does not fit the type: %1.").arg(isolated(what.section(u':', 1)));
}

QString sentenceOf(const ConsistencyFinding &finding, const Tagset &tagset)
{
    QStringList types;
    for (const auto &type : finding.types) {
        types.append(isolated(typeName(tagset, type)));
    }
    switch (finding.kind) {
    case ConsistencyKind::DifferentTypes:
        return ChecksPane::tr("%1 is marked with different types: %2.").arg(isolated(finding.words), types.join(ChecksPane::tr(", ")));
    case ConsistencyKind::SometimesMarked:
        return ChecksPane::tr("%1 is marked here and not there.").arg(isolated(finding.words));
    case ConsistencyKind::ForbiddenOverlap:
        return overlapSentence(finding.detail, types.value(0), types.value(1, types.value(0)));
    case ConsistencyKind::RaggedEdge:
        return edgeSentence(finding.detail);
    case ConsistencyKind::Misfit:
        return misfitSentence(finding.detail);
    }
    Q_UNREACHABLE_RETURN({});
}

QList<CheckedQuestion> questionsOf(const Document &document, ArticleId article)
{
    QList<CheckedQuestion> questions;
    CheckedQuestion sources{noSourceCheck.toString(), ChecksPane::tr("Figures for which the article names no source."), {}};
    for (const auto id : figuresWithoutSource(document)) {
        const auto &mark = *document.annotations().find(id);
        sources.places.append({article, mark.range, id, mark.type});
    }
    if (!sources.places.isEmpty()) {
        questions.append(sources);
    }
    for (const auto &finding : consistencyOf(document)) {
        questions.append({consistencyKindName(finding.kind), sentenceOf(finding, document.tagset()), finding.places});
    }
    return questions;
}

}

ChecksPane::ChecksPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_head(new QLabel(this))
    , m_tree(new QTreeWidget(this))
    , m_keys(new QLabel(this))
{
    setObjectName(u"pane"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_head->setMargin(8);
    m_head->setWordWrap(true);
    m_head->setBuddy(m_tree);
    m_keys->setObjectName(u"faint"_s);
    m_keys->setMargin(8);
    m_keys->setWordWrap(true);
    m_tree->setObjectName(u"checksTree"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setWordWrap(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_tree, 1);
    column->addWidget(m_keys);
    setFocusProxy(m_tree);
    m_later.setSingleShot(true);
    m_later.setInterval(rest);
    connect(&m_later, &QTimer::timeout, this, &ChecksPane::check);
    connect(&m_session, &Session::documentChanged, this, [this] { m_later.start(); });
    connect(&m_session, &Session::currentArticleChanged, this, [this] { m_later.start(0); });
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) { goTo(item); });
    retranslate();
}

QString ChecksPane::title() const
{
    return tr("Checks");
}

void ChecksPane::retranslate()
{
    m_keys->setText(tr("Enter goes there. A type's letter gives all marks of the question that type. Delete: it is right as it is."));
    m_tree->setAccessibleName(tr("Questions on the marks of the article"));
    m_questions.clear();
    check();
    fill();
}

void ChecksPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ChecksPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_later.start(0);
}

void ChecksPane::check()
{
    m_later.stop();
    const auto *document = m_session.document();
    const bool readable = document && isVisible() && document->article().text().size() <= longestText;
    auto questions = readable ? questionsOf(*document, m_session.currentArticle()) : QList<CheckedQuestion>();
    if (questions != m_questions) { // else what is chosen and unfolded stays so
        m_questions = std::move(questions);
        fill();
    }
}

void ChecksPane::fill()
{
    const auto *current = m_tree->currentItem();
    const auto row = current ? current->data(0, questionRole).toInt() : 0;
    m_tree->clear();
    const auto *document = m_session.document();
    for (int i = 0; document && i < m_questions.size(); ++i) {
        const auto &question = m_questions.at(i);
        auto *item = new QTreeWidgetItem(m_tree, {question.sentence + u' ' + tr("(%n places)", nullptr, int(question.places.size()))});
        item->setData(0, questionRole, i);
        item->setData(0, placeRole, 0);
        for (int k = 0; k < std::min<int>(placesShown, int(question.places.size())); ++k) {
            const auto range = question.places.at(k).range;
            const auto &article = document->article();
            const auto words = u'[' + range.of(article.text()).toString() + u']';
            auto *place = new QTreeWidgetItem(item, {isolated(contextBefore(article, range) + words + contextAfter(article, range))});
            place->setData(0, questionRole, i);
            place->setData(0, placeRole, k);
        }
    }
    if (m_tree->topLevelItemCount() <= mostUnfolded) {
        m_tree->expandAll();
    }
    m_tree->setCurrentItem(m_tree->topLevelItem(std::min(row, m_tree->topLevelItemCount() - 1)));
    m_head->setText(document && document->article().text().size() > longestText ? tr("The article is too long to be checked while one works.")
            : m_questions.isEmpty()                                               ? tr("Nothing to ask about this article.")
                                                                                  : tr("%n questions on the marks of the article", nullptr, int(m_questions.size())));
}

const CheckedQuestion *ChecksPane::chosen() const
{
    const auto *item = m_tree->currentItem();
    return item ? &m_questions.at(item->data(0, questionRole).toInt()) : nullptr;
}

void ChecksPane::goTo(const QTreeWidgetItem *item)
{
    if (!item) {
        return;
    }
    const auto place = m_questions.at(item->data(0, questionRole).toInt()).places.value(item->data(0, placeRole).toInt());
    if (place.mark.isValid()) {
        Q_EMIT markChosen(place.mark);
    } else if (!place.range.isEmpty()) {
        Q_EMIT placeChosen(place.article, place.range);
    }
}

bool ChecksPane::changeMarks(const QString &label, const std::function<std::optional<Edit>(const Document &, AnnotationId)> &change)
{
    const auto *question = chosen();
    const auto *document = m_session.document();
    if (!question || !document || m_session.isReadOnly()) {
        return false;
    }
    EditGroup group;
    QSet<AnnotationId> seen;
    for (const auto &place : question->places) {
        if (!place.mark.isValid() || seen.contains(place.mark) || !document->annotations().find(place.mark)) {
            continue;
        }
        seen.insert(place.mark);
        if (auto edit = change(*document, place.mark)) {
            group.edits.push_back(std::move(*edit));
        }
    }
    const bool done = !group.edits.empty() && m_session.perform(LabelledEdit{std::move(group), label});
    if (done) {
        check();
    }
    return done;
}

bool ChecksPane::dismiss()
{
    const auto *question = chosen();
    const auto check = question ? question->check : QString();
    return changeMarks(u"dismiss-check"_s, [&check](const Document &document, AnnotationId id) -> std::optional<Edit> {
        auto mark = withDismissal(*document.annotations().find(id), check);
        mark.state = AnnotationState::Confirmed; // a suggestion would be made anew, and the question with it
        return ChangeAnnotation{std::move(mark)};
    });
}

bool ChecksPane::retype(const QString &type)
{
    return changeMarks(u"retype-alike"_s, [&type](const Document &document, AnnotationId id) -> std::optional<Edit> {
        auto edit = retyping(document, id, type);
        return edit ? std::optional(std::move(edit->edit)) : std::nullopt;
    });
}

bool ChecksPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress) {
        return Pane::eventFilter(watched, event);
    }
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier | Qt::GroupSwitchModifier)) {
        return false;
    }
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(m_tree->currentItem());
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        dismiss();
        return true;
    default:
        break;
    }
    const auto letter = physicalLetter(key.text());
    const auto tagset = m_session.tagset();
    const auto *type = letter.isNull() ? nullptr : tagset.typeForShortcut(letter);
    return type && (retype(type->key), true);
}

}
