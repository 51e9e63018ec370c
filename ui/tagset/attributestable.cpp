// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/attributestable.h"

#include "ui/tagset/attributesmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 4;

/// Chooses the kind of an attribute from a list of all kinds.
class KindDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        for (const auto kind : {AttributeKind::Text, AttributeKind::Choice, AttributeKind::Flag, AttributeKind::Number}) {
            box->addItem(AttributesModel::kindTitle(kind), int(kind));
        }
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
    }
};

}

AttributesTable::AttributesTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new AttributesModel(this))
    , m_table(new QTableView(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_table->setObjectName(u"attributesTable"_s);
    m_table->setModel(m_model);
    m_table->setProperty("framed", true);
    m_table->setItemDelegateForColumn(AttributesModel::Kind, new KindDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows go through it
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 14);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * rowsShown + m_table->horizontalHeader()->sizeHint().height() + 4);
    m_table->installEventFilter(this);
    m_add->setObjectName(u"addAttribute"_s);
    m_remove->setObjectName(u"removeAttribute"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &AttributesTable::add);
    connect(m_remove, &QPushButton::clicked, this, &AttributesTable::remove);
    connect(m_model, &AttributesModel::edited, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    retranslate();
}

const QList<AttributeDefinition> &AttributesTable::attributes() const
{
    return m_model->attributes();
}

void AttributesTable::setAttributes(const QList<AttributeDefinition> &attributes)
{
    m_model->setAttributes(attributes);
    refresh();
}

void AttributesTable::choose(int row)
{
    m_table->setFocus();
    m_table->setCurrentIndex(m_model->index(row, 0));
}

void AttributesTable::add()
{
    const auto row = m_model->add();
    choose(row);
    m_table->edit(m_model->index(row, 0));
}

void AttributesTable::remove()
{
    if (const auto index = m_table->currentIndex(); index.isValid()) {
        m_model->remove(index.row());
    }
}

void AttributesTable::move(bool down)
{
    if (const auto index = m_table->currentIndex(); index.isValid()) {
        m_model->move(index.row(), down);
    }
}

void AttributesTable::refresh()
{
    m_remove->setEnabled(m_model->rowCount() > 0);
}

void AttributesTable::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("Attributes"));
    m_add->setText(tr("Add an attribute"));
    m_remove->setText(tr("Remove it"));
    refresh();
}

bool AttributesTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Insert) {
            add();
            return true;
        }
        if (key.key() == Qt::Key_Delete) {
            remove();
            return true;
        }
        if (key.modifiers() & Qt::AltModifier && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down)) {
            move(key.key() == Qt::Key_Down);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
