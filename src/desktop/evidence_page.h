// SPDX-License-Identifier: MIT
// Every study behind the guide, filtered and sorted as the reader likes.
#pragma once

#include "screen/article_view.h"
#include "session/evidence.h"

#include <QWidget>

#include <memory>

namespace Ui {
class EvidencePage;
}

namespace bedside::desktop {

class EvidencePage : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    EvidencePage(const session::Evidence& evidence, const screen::Theme& theme, QWidget* parent = nullptr);
    ~EvidencePage() override;

    /// Lists the studies anew, at that place down the page, 0 to 1.
    void showStudies(double scroll);
    double scrollShare() const;

signals:
    void linkActivated(const QString& target);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addChoices();
    void compose();
    document::ShelfChoice choice() const;

    const session::Evidence& m_evidence;
    const screen::Theme& m_theme;
    std::unique_ptr<Ui::EvidencePage> m_form;
    std::vector<content::Topic> m_topics;
};

} // namespace bedside::desktop
