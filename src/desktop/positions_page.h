// SPDX-License-Identifier: MIT
// Positions, explored: what hurts, and who moves more, put the five positions in another order.
#pragma once

#include "screen/article_view.h"
#include "session/result_pages.h"

#include <QWidget>

#include <memory>

class QLabel;
namespace Ui {
class PositionsPage;
}

namespace bedside::desktop {

class ButtonRow;
class OptionCard;

class PositionsPage : public QWidget {
    Q_OBJECT

public:
    /// All of them must outlive the page.
    PositionsPage(const session::Questionnaire& questions, const session::ResultPages& pages,
                  const screen::Theme& theme, QWidget* parent = nullptr);
    ~PositionsPage() override;

    void showPositions();
    /// Shows what the answers allow now, where it was on show before.
    void refresh();
    void clear();

signals:
    void linkActivated(const QString& target);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void addChoices();
    OptionCard* addChoice(const QString& words, const QString& name, QWidget& row);
    void addPatterns(QWidget& row, const QString& prefix, QList<OptionCard*>& choices);
    void compose();
    std::size_t chosenPattern(const QList<OptionCard*>& choices) const;

    const session::Questionnaire& m_questions;
    const session::ResultPages& m_pages;
    const screen::Theme& m_theme;
    std::unique_ptr<Ui::PositionsPage> m_form;
    QList<std::size_t> m_patterns; // those that can be chosen, by their place
    QList<OptionCard*> m_hurts;
    QList<OptionCard*> m_partner;
    OptionCard* m_movesMore = nullptr;
    OptionCard* m_both = nullptr;
    OptionCard* m_bothRead = nullptr;
};

} // namespace bedside::desktop
