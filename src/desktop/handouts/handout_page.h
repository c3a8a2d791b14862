// SPDX-License-Identifier: MIT
// Where a handout is made: what it is, what is on it, how it looks, and beside it the pages as they will be printed.
#pragma once

#include "desktop/handout.h"
#include "desktop/handouts/kept_letterhead.h"
#include "screen/theme.h"
#include "session/handout_bench.h"

#include <QTimer>
#include <QWidget>

namespace Ui {
class HandoutPage;
}

namespace bedside::desktop {

class PartSteps;
class PresetCard;

class HandoutPage : public QWidget {
    Q_OBJECT

public:
    /// All of them must outlive the page. A handout may be in any of the languages, if there are some.
    HandoutPage(session::Reading& reading, const session::Questionnaire& questions, const screen::Theme& theme,
                const session::Languages* languages, QWidget* parent = nullptr);
    ~HandoutPage() override;

    session::HandoutBench& bench() { return m_bench; }
    /// Goes on with what is laid out and typed on another one, whose guide may be in another language.
    void takeOver(const HandoutPage& other);
    /// True where the pages on show hold every change.
    bool isSettled() const;
    /// Shows the builder, with the handout that the location names where it names one.
    void showHandout(const session::Location& location);
    /// Gives the keyboard to the button that prints or saves, or to the words that there is none.
    void enterWaysOut();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpFolds();
    void setUpParts();
    void setUpWaysOut();
    void fillPresets();
    void fillAdditions();
    void markPreset();
    void pick(const QString& preset);
    void note();
    void compose();
    Result<document::Document> composed();
    Result<Handout> handout();
    void sayParts();
    void fit();
    void chain();
    void togglePreview();
    void bringIntoView(QWidget* focused);
    void landAt(PresetCard& card);

    session::Reading& m_reading;
    const screen::Theme& m_theme;
    session::HandoutBench m_bench;
    std::unique_ptr<Ui::HandoutPage> m_form;
    PartSteps* m_steps = nullptr;
    QTimer m_pause; // somebody types: the page follows when they rest
    std::vector<PresetCard*> m_cards;
    std::vector<std::string> m_cardTitles; // with what they say, to see whether they changed
    const press::Press* m_press = nullptr;
    std::string m_code;
    document::Figure m_drawing; // of that code
    bool m_seesPage = false;    // in a narrow window, instead of the choices
    bool m_isNarrow = false;
    bool m_isEntered = false; // it was not on show before
};

} // namespace bedside::desktop
