// SPDX-License-Identifier: MIT
// The window: its actions, and what leads from one page to another.
#pragma once

#include "screen/theme.h"
#include "session/clinic.h"
#include "session/evidence.h"
#include "session/languages.h"
#include "session/questionnaire.h"
#include "session/reading.h"
#include "session/search_model.h"

#include <QMainWindow>

#include <memory>

namespace Ui {
class MainWindow;
}

namespace bedside::desktop {

class ClinicDesk;
class Hearing;
class LinkBanner;
class PageStack;
class RecordActions;
class WindowBars;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All of them must outlive the window.
    MainWindow(const store::Library& library, screen::Theme& theme, session::Clinic& clinic);
    ~MainWindow() override;

    session::Reading& reading() { return m_reading; }
    session::Questionnaire& questions() { return m_questions; }
    LinkBanner& linkBanner();
    Hearing& hearing() { return *m_hearing; }
    /// True where nobody went anywhere, answered or typed anything.
    bool isUntouched() const;
    /// Lets the reader choose another language, on the first page and in the menu, and one for each handout. They must
    /// outlive the window.
    void offerLanguages(const session::Languages& languages, const QString& present);
    /// Goes on where another window is, whose guide may be in another language, and shows that page.
    void takeOver(MainWindow& other);

signals:
    void leaveWanted();
    void nextPatientWanted();
    void languageWanted(const QString& code);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectActions();
    void showLocation(const session::Location& location);
    void go(const QString& target);
    void goTo(const session::Location& location);
    void noteScroll();
    void search(const QString& words);
    void enterResults();
    void leaveSearch();
    void searchChosen(const QString& target, const QString& words);
    void startSearch();
    void leave();

    session::Reading m_reading;
    session::Consent m_firstConsent = session::Consent::NotAsked; // what nobody chose yet
    session::Questionnaire m_questions;
    screen::Theme& m_theme;
    session::SearchModel m_found;
    session::Evidence m_evidence;
    std::unique_ptr<Ui::MainWindow> m_form;
    std::unique_ptr<WindowBars> m_bars;
    std::unique_ptr<PageStack> m_pages;
    std::unique_ptr<ClinicDesk> m_desk;
    std::unique_ptr<RecordActions> m_record;
    std::unique_ptr<Hearing> m_hearing;
};

} // namespace bedside::desktop
