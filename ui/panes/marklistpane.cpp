// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/marklistpane.h"

#include "ui/common/paneparts.h"
#include "ui/models/displaynames.h"
#include "ui/models/marklistfilter.h"
#include "ui/models/marklistmodel.h"
#include "ui/panes/markdelegate.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QListView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int withNote = -1; ///< among the numbers of VerificationStatus
constexpr std::array checkOrder{VerificationStatus::Unchecked, VerificationStatus::Confirmed, VerificationStatus::Disputed, VerificationStatus::Wrong};

/// Fills a box anew and keeps what was chosen.
void refill(QComboBox &box, const QList<std::pair<QString, QVariant>> &items)
{
    const QSignalBlocker blocker(&box);
    const auto chosen = box.currentData();
    box.clear();
    for (const auto &[text, data] : items) {
        box.addItem(text, data);
    }
    box.setCurrentIndex(chosen.isValid() ? std::max(0, box.findData(chosen)) : 0);
}

}

MarkListPane::MarkListPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new MarkListModel(this))
    , m_filter(new MarkListFilter(this))
    , m_delegate(new MarkDelegate(this))
{
    m_filter->setSourceModel(m_model);
    build();
    retranslate();
    connect(&m_session, &Session::documentChanged, this, [this] {
        m_model->refresh();
        refreshCounts();
        refresh();
    });
    connect(&m_session, &Session::tagsetChanged, this, [this] {
        m_delegate->setTagset(m_session.tagset());
        retranslate();
        applyTypeFilter();
    });
    connect(&m_session, &Session::projectAboutToClose, this, [this] { m_model->setDocument(nullptr); });
    connect(&m_session, &Session::currentArticleChanged, this, [this] {
        m_delegate->setTagset(m_session.tagset());
        m_model->setDocument(m_session.document());
        retranslate();
        refresh();
    });
    refresh();
}

void MarkListPane::build()
{
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"markSearch"_s);
    m_words->setClearButtonEnabled(true);
    m_types = new QComboBox(this);
    m_states = new QComboBox(this);
    m_orders = new QComboBox(this);
    m_checks = new QComboBox(this);
    m_checks->setObjectName(u"checkFilter"_s);
    for (auto *box : {m_types, m_states, m_orders, m_checks}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    m_list = new QListView(this);
    m_list->setObjectName(u"markList"_s);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    setUpRows(*m_list);
    m_list->setMouseTracking(true);
    m_empty = emptyStateLabel(this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(6);
    filters->addWidget(m_types, 1);
    filters->addWidget(m_states, 1);
    filters->addWidget(m_orders, 1);
    m_counts = new QLabel(this);
    m_counts->setObjectName(u"faint"_s);
    m_counts->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 10, 10, 8);
    head->setSpacing(6);
    head->addWidget(m_words);
    head->addLayout(filters);
    head->addWidget(m_checks);
    head->addWidget(m_counts);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    connectFilters();
}

void MarkListPane::connectFilters()
{
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        refresh();
    });
    connect(m_types, &QComboBox::currentIndexChanged, this, &MarkListPane::applyTypeFilter);
    connect(m_states, &QComboBox::currentIndexChanged, this, [this] {
        const auto state = m_states->currentData();
        m_filter->setState(state.isValid() ? std::optional(AnnotationState(state.toInt())) : std::nullopt);
        refresh();
    });
    connect(m_checks, &QComboBox::currentIndexChanged, this, &MarkListPane::applyCheckFilter);
    connect(m_orders, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setOrder(MarkOrder(m_orders->currentData().toInt()));
        m_list->setUniformItemSizes(m_filter->order() == MarkOrder::Reading);
        m_list->doItemsLayout();
    });
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid()) {
            Q_EMIT markChosen({index.data(MarkListModel::MarkRole).toLongLong()});
        }
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, choose](const QModelIndex &index) {
        if (m_list->hasFocus()) {
            choose(index); // arrow keys; setCurrent() must not answer itself
        }
    });
}

void MarkListPane::applyTypeFilter()
{
    const auto data = m_types->currentData();
    QSet<QString> keys;
    if (data.typeId() == QMetaType::QString) {
        keys.insert(data.toString());
    } else if (data.isValid()) {
        const auto tagset = m_session.tagset();
        for (const auto &type : tagset.types()) {
            if (int(type.family) == data.toInt()) {
                keys.insert(type.key);
            }
        }
    }
    m_filter->setTypes(keys);
    refresh();
}

void MarkListPane::applyCheckFilter()
{
    const auto check = m_checks->currentData();
    m_filter->setVerification(check.isValid() && check != withNote ? std::optional(VerificationStatus(check.toInt())) : std::nullopt);
    m_filter->setNoted(check == withNote);
    refresh();
}

void MarkListPane::refreshCounts()
{
    std::array<int, 4> checks{};
    int notes = 0;
    const auto *document = m_session.document();
    for (qsizetype i = 0; document && i < document->annotations().size(); ++i) {
        const auto &mark = document->annotations().at(i);
        if (mark.state != AnnotationState::Rejected) {
            ++checks[size_t(mark.verification.status)];
            notes += mark.note.isEmpty() ? 0 : 1;
        }
    }
    const auto counted = [](const QString &title, int count) { return tr("%1 (%2)").arg(title, QLocale().toString(count)); };
    QList<std::pair<QString, QVariant>> items{{tr("Checked or not"), {}}};
    QStringList shown;
    for (const auto status : checkOrder) {
        const auto title = counted(verificationTitle(status), checks[size_t(status)]);
        items.append({title, int(status)});
        if (status != VerificationStatus::Unchecked && checks[size_t(status)] > 0) {
            shown.append(title);
        }
    }
    items.append({counted(tr("With a note"), notes), withNote});
    if (notes > 0) {
        shown.append(items.constLast().first);
    }
    refill(*m_checks, items);
    m_counts->setText(shown.join(u" · "_s));
    m_counts->setVisible(!shown.isEmpty());
}

void MarkListPane::setCurrent(AnnotationId id)
{
    const auto index = m_filter->mapFromSource(m_model->indexOf(id));
    if (!index.isValid()) {
        m_list->clearSelection();
        return;
    }
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void MarkListPane::setTheme(const ReaderTheme &theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void MarkListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_list) {
        retranslate();
        refresh();
    }
}

void MarkListPane::retranslate()
{
    m_words->setPlaceholderText(tr("Search the marks"));
    m_words->setAccessibleName(m_words->placeholderText());
    const auto tagset = m_session.tagset();
    QList<std::pair<QString, QVariant>> types{{tr("All types"), {}}};
    for (const auto family : {TypeFamily::Entity, TypeFamily::Figure, TypeFamily::Time, TypeFamily::Quotation}) {
        types.append({familyTitle(family), int(family)});
    }
    for (const auto &type : tagset.types()) {
        types.append({u"   "_s + typeName(tagset, type.key), type.key});
    }
    refill(*m_types, types);
    refill(*m_states, {{tr("In force"), {}}, {tr("Unreviewed"), int(AnnotationState::Suggested)}, {tr("Confirmed"), int(AnnotationState::Confirmed)},
        {tr("Rejected"), int(AnnotationState::Rejected)}});
    refill(*m_orders, {{tr("As read"), int(MarkOrder::Reading)}, {tr("By type"), int(MarkOrder::ByType)}, {tr("By name"), int(MarkOrder::ByName)}});
    m_list->setAccessibleName(tr("Marks"));
    m_types->setAccessibleName(tr("Types shown"));
    m_states->setAccessibleName(tr("States shown"));
    m_orders->setAccessibleName(tr("Order"));
    m_checks->setAccessibleName(tr("Checks and notes shown"));
    refreshCounts();
}

void MarkListPane::refresh()
{
    const bool any = m_filter->rowCount() > 0;
    m_pages->setCurrentIndex(any ? 0 : 1);
    if (!m_session.document()) {
        m_empty->setText(tr("The marks of the open article are listed here."));
    } else if (m_model->rowCount() == 0) {
        m_empty->setText(tr("Nothing is marked yet. Select words in the article and press the letter of a type; F1 lists them."));
    } else {
        m_empty->setText(tr("No mark fits the search and the filters."));
    }
}

}
