// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/adjudicate/adjudicationpanel.h"

#include "core/text/invisibles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

/// Arabic lines may come from a font that is a fraction of a pixel higher than the row was made for, and the style then leaves the last line out.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, option.fontMetrics.height() / 2);
    }
};

QString figure(std::optional<double> value)
{
    return value ? isolated(QString::number(*value, 'f', 2)) : u"–"_s;
}

}

AdjudicationPanel::AdjudicationPanel(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_others(session)
    , m_heading(new QLabel(this))
    , m_measures(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_list(new QListView(this))
    , m_keys(new QLabel(this))
    , m_apply(new QPushButton(this))
{
    build();
    connect(&m_others, &OtherMarks::ready, this, &AdjudicationPanel::open);
    connect(&m_others, &OtherMarks::otherText, this, &AdjudicationPanel::otherText);
    connect(&m_session, &Session::currentArticleChanged, this, &AdjudicationPanel::close);
    connect(&m_session, &Session::textChanged, this, &AdjudicationPanel::close);
    connect(&m_session, &Session::projectAboutToClose, this, &AdjudicationPanel::close);
    connect(m_close, &QToolButton::clicked, this, &AdjudicationPanel::close);
    connect(m_apply, &QPushButton::clicked, this, &AdjudicationPanel::apply);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AdjudicationPanel::goTo);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AdjudicationPanel::retranslate);
    retranslate();
    hide();
}

void AdjudicationPanel::build()
{
    setObjectName(u"everywherePanel"_s); // one look for the panels under the reader
    m_heading->setObjectName(u"everywhereHeading"_s);
    m_measures->setObjectName(u"faint"_s);
    m_close->setText(u"✕"_s);
    m_keys->setObjectName(u"faint"_s);
    m_apply->setObjectName(u"confirmButton"_s);
    for (auto *label : {m_heading, m_measures, m_keys}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_list->setObjectName(u"adjudicationList"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (auto *widget : std::initializer_list<QWidget *>{m_list, m_apply, m_close}) {
        widget->installEventFilter(this);
    }
    auto *words = new QVBoxLayout;
    words->addWidget(m_heading);
    words->addWidget(m_measures);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 8);
    head->addLayout(words, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->addWidget(m_keys, 1);
    foot->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
}

void AdjudicationPanel::retranslate()
{
    const auto &agreement = m_others.agreement();
    m_heading->setText(tr("Beside the marks of %1: %n differences.", nullptr, m_model.rowCount()).arg(isolated(m_others.name())));
    m_measures->setText(tr("Same words and type (F1): %1; words that overlap (F1): %2. By word: Cohen's kappa %3, Krippendorff's alpha %4; with edges: %5.")
                            .arg(figure(agreement.strictF1()), figure(agreement.lenientF1()), figure(agreement.kappa), figure(agreement.alpha),
                                figure(agreement.unitizingAlpha)));
    m_keys->setText(tr("1 as you have it, 2 as they have it, 0 leaves it open, Ctrl+A theirs everywhere. Enter does what was picked, Escape leaves the marks as they are. One undo takes all back."));
    m_apply->setText(tr("Do what was picked (%n)", nullptr, int(m_model.decided())));
    m_apply->setEnabled(m_model.decided() > 0 && !m_session.isReadOnly());
    m_list->setAccessibleName(tr("Differences between two annotators"));
    m_close->setAccessibleName(tr("Close"));
}

void AdjudicationPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AdjudicationPanel::start(const QString &path)
{
    m_others.start(path);
}

void AdjudicationPanel::open()
{
    const auto row = m_list->currentIndex().row();
    m_model.setRows(m_session.document(), &m_others.document(), m_others.agreement().rows);
    retranslate();
    const bool first = isHidden();
    show();
    if (m_model.rowCount() > 0) {
        m_list->setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1)));
    }
    if (first) {
        m_list->setFocus();
    }
}

void AdjudicationPanel::pick(Pick pick)
{
    const auto current = m_list->currentIndex();
    if (current.isValid()) {
        m_model.setData(current, int(pick), AdjudicationModel::PickRole);
        if (current.row() + 1 < m_model.rowCount()) {
            m_list->setCurrentIndex(m_model.index(current.row() + 1));
        }
    }
}

void AdjudicationPanel::apply()
{
    if (m_model.decided() > 0 && m_others.apply(m_model.picks())) {
        close();
    }
}

void AdjudicationPanel::close()
{
    m_others.stop();
    m_model.setRows(nullptr, nullptr, {});
    if (!isHidden()) {
        hide();
        Q_EMIT closed();
    }
}

void AdjudicationPanel::goTo(const QModelIndex &index)
{
    if (index.isValid()) {
        Q_EMIT placeChosen(m_model.rangeOf(index.row()));
    }
}

bool AdjudicationPanel::listKey(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        apply();
        return true;
    }
    if (key.matches(QKeySequence::SelectAll)) {
        const bool all = std::ranges::all_of(m_model.picks(), [](const Adjudicated &row) { return row.pick == Pick::Theirs; });
        m_model.pickAll(all ? Pick::Undecided : Pick::Theirs);
        return true;
    }
    // Digits of either set, as the keyboard layout types them.
    switch (key.text().isEmpty() ? -1 : key.text().front().digitValue()) {
    case 0:
        pick(Pick::Undecided);
        return true;
    case 1:
        pick(Pick::Ours);
        return true;
    case 2:
        pick(Pick::Theirs);
        return true;
    default:
        return false;
    }
}

bool AdjudicationPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (watched == m_list && listKey(key)) {
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}
