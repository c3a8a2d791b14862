// SPDX-License-Identifier: MIT
// The questions of a part together on one page, each answered by one key: for somebody who knows them.
#pragma once

#include "screen/theme.h"
#include "session/part_denial.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

#include <map>
#include <memory>

namespace Ui {
class PartSheet;
}

namespace bedside::desktop {

class DenialPage;
class SheetRow;

class PartSheet : public QStackedWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    PartSheet(session::Questionnaire& questions, const screen::Theme& theme, QWidget* parent = nullptr);
    ~PartSheet() override;

    /// Shows the present part as its answers stand, and gives the keyboard to the question that is put.
    void showPart();
    /// Returns the names of the signs that are read out before no is said to them; none at any other time.
    QStringList signsRead() const;
    /// Forgets the part.
    void clear();

signals:
    /// There is no part before this one.
    void backWanted();
    void signsReadChanged();
    void scrolled(double share); // while they are read out

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeRows();
    void putWords();
    void showFocused();
    bool opensAtTop(const QWidget& first) const;
    void fit();
    void placeResult(bool inBar);
    void placeIntro(bool behindFold);
    void chainResult();
    void answer(std::size_t question, std::optional<guidance::AnswerBits> bits, bool goesOn);
    void step(std::size_t question, int steps);
    static void enter(SheetRow& row);
    void goBack();
    void askToDeny();
    void deny();
    void takeDenialBack();
    QStringList namesOf(const std::vector<std::size_t>& questions) const;

    session::Questionnaire& m_questions;
    const screen::Theme& m_theme;
    session::PartDenial m_denial;
    QWidget* m_sheet;
    std::unique_ptr<Ui::PartSheet> m_form;
    DenialPage* m_denialPage;
    QTimer m_settled;                        // rings once what opened and closed has its place
    std::map<std::size_t, SheetRow*> m_rows; // of every question of the part, asked or not
    std::optional<std::size_t> m_part;
    QPointer<QWidget> m_lastStop; // of Tab, among the answers
    QPointer<QWidget> m_opening;  // had the keyboard as the part opened at its first question
    bool m_hasLargeText = false;
};

} // namespace bedside::desktop
