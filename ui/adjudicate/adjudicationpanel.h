// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/adjudicate/adjudicationmodel.h"
#include "ui/adjudicate/othermarks.h"
#include "ui/annotate/listpanel.h"

class QLabel;

namespace Hashiya {

/// How far another annotator's marks agree with one's own, and a row for each difference. 1 picks one's own, 2 the other's, 0 neither, and goes on; Ctrl+A picks the
/// other's everywhere or nowhere; Enter does what was picked as one step, Escape leaves everything as it is.
class AdjudicationPanel : public ListPanel
{
    Q_OBJECT

public:
    explicit AdjudicationPanel(Session &session, QWidget *parent = nullptr);

    /// Reads the file and opens when the marks are compared.
    void start(const QString &path);
    [[nodiscard]] OtherMarks &others() { return m_others; }

Q_SIGNALS:
    /// Show this place of the article.
    void placeChosen(Hashiya::TextRange range);
    /// The file is of another text.
    void otherText();

private:
    void retranslate() override;
    void open();
    void pick(Pick pick);
    void apply() override;
    void close() override;
    void goTo(const QModelIndex &index) override;
    bool listKey(const QKeyEvent &key) override;

    Session &m_session;
    OtherMarks m_others;
    AdjudicationModel m_model;
    QLabel *m_measures;
};

}
