// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/detailsform.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// Tags as a person writes them, between commas of either script.
QStringList tagsOf(const QString &text)
{
    static const QRegularExpression comma(u"[,،;؛\n]"_s);
    QStringList tags;
    for (const auto &part : text.split(comma)) {
        if (const auto tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag)) {
            tags.append(tag);
        }
    }
    return tags;
}

/// A folder without empty names.
QString cleanFolder(const QString &text)
{
    QStringList names;
    for (const auto &name : text.split(u'/', Qt::SkipEmptyParts)) {
        if (!name.simplified().isEmpty()) {
            names.append(name.simplified());
        }
    }
    return names.join(u'/');
}

}

DetailsForm::DetailsForm(Session &session, const QList<ArticleId> &articles, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_form(new QFormLayout(this))
    , m_folder(new QComboBox(this))
    , m_tags(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"detailsForm"_s);
    for (const auto article : articles) {
        if (const auto details = m_session.detailsOf(article)) {
            m_details.append({article, *details});
        }
    }
    setWindowTitle(m_details.size() == 1 ? tr("Details of the article") : tr("Details of %n articles", nullptr, int(m_details.size())));
    addLine(u"detailsTitle"_s, tr("Title"), &ArticleMetadata::title);
    addLine(u"detailsSource"_s, tr("Source"), &ArticleMetadata::source);
    addLine(u"detailsAuthor"_s, tr("Author"), &ArticleMetadata::author);
    m_published = addLine(u"detailsPublished"_s, tr("Published"), &ArticleMetadata::published);
    m_published->setToolTip(tr("Year, month and day, as in 2025-09-14. Days that the text tells from its own are reckoned from it."));
    auto *address = addLine(u"detailsAddress"_s, tr("Address"), &ArticleMetadata::url);
    address->setLayoutDirection(Qt::LeftToRight);
    m_folder->setObjectName(u"detailsFolder"_s);
    m_folder->setEditable(true);
    m_folder->addItems(knownFolders());
    m_folder->setToolTip(tr("Folders in folders stand behind a slash: Markets/Oil"));
    prepare(m_folder->lineEdit(), common([](const ArticleDetails &details) { return details.folder; }));
    m_form->addRow(tr("Folder"), m_folder);
    m_tags->setObjectName(u"detailsTags"_s);
    m_tags->setToolTip(tr("With commas between"));
    prepare(m_tags, common([](const ArticleDetails &details) { return details.tags.join(tr(", ")); }));
    m_form->addRow(tr("Tags"), m_tags);
    setTabOrder(address, m_folder);
    setTabOrder(m_folder, m_tags);
    m_lines.constFirst().first->setFocus();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole)->setEnabled(!m_session.isReadOnly() && !m_details.isEmpty());
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &DetailsForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DetailsForm::reject);
    m_form->addRow(buttons);
    connect(&m_session, &Session::projectAboutToClose, this, &QDialog::reject);
    resize(460, sizeHint().height());
}

QLineEdit *DetailsForm::addLine(const QString &name, const QString &label, QString ArticleMetadata::*field)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(label);
    m_form->addRow(label, line);
    m_lines.append({line, field});
    prepare(line, common([field](const ArticleDetails &details) { return details.metadata.*field; }));
    return line;
}

std::optional<QString> DetailsForm::common(const std::function<QString(const ArticleDetails &)> &field) const
{
    std::optional<QString> text;
    for (const auto &[article, details] : m_details) {
        const auto here = field(details);
        if (text && *text != here) {
            return std::nullopt;
        }
        text = here;
    }
    return text.value_or(QString());
}

void DetailsForm::prepare(QLineEdit *line, const std::optional<QString> &text)
{
    line->setText(text.value_or(QString()));
    line->setCursorPosition(0);
    line->setModified(false);
    if (!text) {
        line->setPlaceholderText(tr("different; stays as it is"));
    }
}

QStringList DetailsForm::knownFolders() const
{
    QStringList folders;
    for (const auto &article : m_session.articles()) {
        if (!article.folder.isEmpty() && !folders.contains(article.folder)) {
            folders.append(article.folder);
        }
    }
    folders.sort();
    return folders;
}

void DetailsForm::accept()
{
    const auto day = m_published->text().trimmed();
    if (m_published->isModified() && !day.isEmpty() && !QDate::fromString(day.left(10), Qt::ISODate).isValid()) {
        m_published->setFocus();
        m_published->selectAll();
        m_published->setPlaceholderText(tr("2025-09-14"));
        return;
    }
    const auto folder = m_folder->currentText();
    const bool folderChanged = folder != common([](const ArticleDetails &details) { return details.folder; }).value_or(QString());
    auto details = m_details;
    for (auto &[article, each] : details) {
        for (const auto &[line, field] : std::as_const(m_lines)) {
            if (line->isModified()) {
                each.metadata.*field = line->text().trimmed();
            }
        }
        if (folderChanged) {
            each.folder = cleanFolder(folder);
        }
        if (m_tags->isModified()) {
            each.tags = tagsOf(m_tags->text());
        }
    }
    m_session.changeDetails(details, u"article-details"_s);
    QDialog::accept();
}

}
