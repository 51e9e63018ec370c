// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/adjudicate/adjudicationpanel.h"

#include "core/text/invisibles.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStyledItemDelegate>
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
    : ListPanel(u"adjudicationList"_s, parent)
    , m_session(session)
    , m_others(session)
    , m_measures(new QLabel(this))
{
    m_measures->setObjectName(u"faint"_s);
    for (auto *label : {&heading(), m_measures}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    headLines().addWidget(m_measures);
    list().setItemDelegate(new RoomyDelegate(&list()));
    setModel(m_model);
    connect(&m_others, &OtherMarks::ready, this, &AdjudicationPanel::open);
    connect(&m_others, &OtherMarks::otherText, this, &AdjudicationPanel::otherText);
    connect(&m_others, &OtherMarks::stopped, this, [this] {
        m_model.setRows(nullptr, nullptr, {});
        hidePanel();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AdjudicationPanel::retranslate);
    retranslate();
}

void AdjudicationPanel::retranslate()
{
    const auto &agreement = m_others.agreement();
    heading().setText(tr("Beside the marks of %1: %n differences.", nullptr, m_model.rowCount()).arg(isolated(m_others.name())));
    m_measures->setText(tr("Same words and type (F1): %1; words that overlap (F1): %2. By word: Cohen's kappa %3, Krippendorff's alpha %4; with edges: %5.")
                            .arg(figure(agreement.strictF1()), figure(agreement.lenientF1()), figure(agreement.kappa), figure(agreement.alpha),
                                figure(agreement.unitizingAlpha)));
    keys().setText(tr("1 as you have it, 2 as they have it, 0 leaves it open, Ctrl+A theirs everywhere. Enter does what was picked, Escape leaves the marks as they are. One undo takes all back."));
    applyButton().setText(tr("Do what was picked (%n)", nullptr, int(m_model.decided())));
    applyButton().setEnabled(m_model.decided() > 0 && !m_session.isReadOnly());
    list().setAccessibleName(tr("Differences between two annotators"));
}

void AdjudicationPanel::start(const QString &path)
{
    m_others.start(path);
}

void AdjudicationPanel::open()
{
    const auto row = list().currentIndex().row();
    m_model.setRows(m_session.document(), m_others.document(), m_others.agreement().rows);
    retranslate();
    const bool first = isHidden();
    show();
    if (m_model.rowCount() > 0) {
        list().setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1)));
    }
    if (first) {
        list().setFocus();
    }
}

void AdjudicationPanel::pick(Pick pick)
{
    const auto current = list().currentIndex();
    if (current.isValid()) {
        m_model.setData(current, int(pick), AdjudicationModel::PickRole);
        if (current.row() + 1 < m_model.rowCount()) {
            list().setCurrentIndex(m_model.index(current.row() + 1));
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
}

void AdjudicationPanel::goTo(const QModelIndex &index)
{
    if (index.isValid()) {
        Q_EMIT placeChosen(m_model.rangeOf(index.row()));
    }
}

bool AdjudicationPanel::listKey(const QKeyEvent &key)
{
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

}
