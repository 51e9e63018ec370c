// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/typechecklist.h"

#include "ui/models/displaynames.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int rowsShown = 5;

}

TypeChecklist::TypeChecklist(bool withAll, QWidget *parent)
    : QListWidget(parent)
    , m_withAll(withAll)
{
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(rowsShown * (fontMetrics().height() + 8));
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_filling) {
            Q_EMIT edited(ticked());
        }
    });
}

void TypeChecklist::add(const QString &title, const QString &key, bool ticked)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(keyRole, key);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

void TypeChecklist::show(const Tagset &tagset, const QStringList &ticked)
{
    m_filling = true;
    const auto row = currentRow();
    clear();
    if (m_withAll) {
        add(tr("Every other type"), u"*"_s, ticked.contains(u"*"));
    }
    for (const auto &type : tagset.types()) {
        const auto name = typeName(tagset, type.key);
        add(name.trimmed().isEmpty() ? type.key : name, type.key, ticked.contains(type.key));
    }
    for (const auto &key : ticked) {
        if (key != u"*" && !tagset.type(key)) {
            add(tr("%1 – is not there").arg(key), key, true);
        }
    }
    setCurrentRow(std::clamp(row, 0, count() - 1), QItemSelectionModel::NoUpdate);
    m_filling = false;
}

QStringList TypeChecklist::ticked() const
{
    QStringList keys;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked) {
            keys.append(item(i)->data(keyRole).toString());
        }
    }
    return keys;
}

}
