// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/marksample.h"

#include "ui/common/theme.h"
#include "ui/reader/articleview.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleHeight = 92;

void mark(Document &document, const QString &words, AnnotationState state)
{
    Annotation annotation;
    annotation.id = document.takeAnnotationId();
    annotation.type = document.tagset().types().constFirst().key;
    annotation.range = TextRange::ofLength(document.article().text().indexOf(words), words.size());
    annotation.state = state;
    const auto added = document.apply(AddAnnotation{annotation});
    Q_ASSERT(added);
    Q_UNUSED(added)
}

}

MarkSample::MarkSample(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto &theme : {ReaderTheme::light(), ReaderTheme::dark()}) {
        auto *view = new ArticleView(this);
        view->setTheme(theme);
        view->setFixedHeight(sampleHeight);
        view->setFocusPolicy(Qt::NoFocus);
        view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->viewport()->setAttribute(Qt::WA_TransparentForMouseEvents); // to look at only
        m_views.append(view);
        row->addWidget(view);
    }
    refresh();
}

MarkSample::~MarkSample()
{
    for (auto *view : std::as_const(m_views)) {
        view->setDocument(nullptr);
    }
}

void MarkSample::setType(const AnnotationType &type)
{
    m_type = type;
    refresh();
}

void MarkSample::refresh()
{
    auto type = m_type;
    type.key = u"sample"_s; // whatever is being written into the field of the key
    const auto confirmed = tr("confirmed");
    const auto suggested = tr("suggested");
    const auto text = tr("%1 and %2").arg(confirmed, suggested);
    auto document = std::make_unique<Document>(Article(text, {}, {Block{BlockKind::Paragraph, TextRange(0, text.size())}}), Tagset({type}, {}));
    mark(*document, confirmed, AnnotationState::Confirmed);
    mark(*document, suggested, AnnotationState::Suggested);
    for (auto *view : std::as_const(m_views)) {
        view->setDocument(document.get());
    }
    m_document = std::move(document);
    m_views.first()->setAccessibleName(tr("Sample on a light page"));
    m_views.last()->setAccessibleName(tr("Sample on a dark page"));
}

void MarkSample::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

}
