// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/damagedialog.h"

#include "ui/common/projectwords.h"
#include "ui/common/sentences.h"

#include <QCommandLinkButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 560;

}

DamageDialog::DamageDialog(const Error &error, const std::optional<Backup> &backup, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Damaged project"));
    setMinimumWidth(narrowest);
    auto *rows = new QVBoxLayout(this);
    auto *sentence = new QLabel(errorSentence(error), this);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(sentence);
    rows->addSpacing(8);
    QCommandLinkButton *first = nullptr;
    if (backup) {
        first = add(tr("Open the newest sound backup"),
            tr("%1. It becomes a new project beside the damaged one; what was done after it is not in it.").arg(backupWords(*backup)));
        first->setObjectName(u"restore"_s);
        connect(first, &QAbstractButton::clicked, this, &DamageDialog::restoreChosen);
    }
    auto *recovery = add(tr("Bring what can be read into a new project"), tr("Article by article and mark by mark. It then says what is lost. The damaged project is not changed."));
    recovery->setObjectName(u"recover"_s);
    connect(recovery, &QAbstractButton::clicked, this, &DamageDialog::recoveryChosen);
    (first ? first : recovery)->setFocus();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Do nothing now"));
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // made for light windows only
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    setAccessibleDescription(sentence->text());
}

QCommandLinkButton *DamageDialog::add(const QString &text, const QString &description)
{
    auto *button = new QCommandLinkButton(text, description, this);
    button->setAccessibleDescription(description);
    button->setIcon({});
    connect(button, &QAbstractButton::clicked, this, &QDialog::accept);
    layout()->addWidget(button);
    return button;
}

}
