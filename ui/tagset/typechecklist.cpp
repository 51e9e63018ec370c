// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/typechecklist.h"

#include "ui/models/displaynames.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int rowsShown = 5;

constexpr int boxSize = 15;
constexpr int boxMargin = 8;

/// Ticks as those of the check boxes elsewhere: the style's own cannot be told from a dark page.
class TickDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto item = option;
        initStyleOption(&item, index);
        const auto *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);
        item.features &= ~QStyleOptionViewItem::HasCheckIndicator;
        item.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(boxSize + boxMargin, 0, 0, 0));
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);
        paintBox(*painter, boxIn(option), option.palette, item.checkState == Qt::Checked);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {boxSize + 2 * boxMargin, option.fontMetrics.height() + 8};
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        if (event->type() == QEvent::MouseButtonRelease && boxIn(option).adjusted(-boxMargin, -boxMargin, boxMargin, boxMargin).contains(static_cast<QMouseEvent *>(event)->position())) {
            const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
        return event->type() == QEvent::KeyPress && QStyledItemDelegate::editorEvent(event, model, option, index);
    }

private:
    static QRectF boxIn(const QStyleOptionViewItem &option)
    {
        const QRect box(option.rect.left() + boxMargin, option.rect.center().y() - boxSize / 2, boxSize, boxSize);
        return QRectF(QStyle::visualRect(option.direction, option.rect, box)).adjusted(0.5, 0.5, -0.5, -0.5);
    }

    static void paintBox(QPainter &painter, const QRectF &box, const QPalette &palette, bool ticked)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(palette.color(ticked ? QPalette::Accent : QPalette::PlaceholderText));
        painter.setBrush(palette.color(ticked ? QPalette::Accent : QPalette::Base));
        painter.drawRoundedRect(box, 3, 3);
        if (ticked) {
            painter.setPen(QPen(palette.color(QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
            painter.drawPolyline(QPolygonF{at(0.24, 0.54), at(0.43, 0.73), at(0.77, 0.30)});
        }
        painter.restore();
    }
};

}

TypeChecklist::TypeChecklist(bool withAll, QWidget *parent)
    : QListWidget(parent)
    , m_withAll(withAll)
{
    setItemDelegate(new TickDelegate(this));
    setUniformItemSizes(true);
    setProperty("framed", true);
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
