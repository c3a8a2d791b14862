// SPDX-License-Identifier: MIT
// The patient's pages in a window of their own, for another screen: in step with the clinician's, without their words.
#pragma once

#include "screen/theme.h"
#include "session/evidence.h"
#include "session/search_model.h"

#include <QMainWindow>

#include <memory>

class QScreen;
namespace Ui {
class PatientWindow;
}

namespace bedside::desktop {

class PageStack;
class SignsPage;

class PatientWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All of them must outlive the window.
    PatientWindow(session::Reading& reading, session::Questionnaire& questions, session::SearchModel& found,
                  const session::Evidence& evidence, screen::Theme& theme);
    ~PatientWindow() override;

    /// Opens on a screen other than this one, where there is one, and leaves the keyboard where it is.
    void openBeside(const QScreen* taken);
    /// Shows the signs that the clinician reads out, by their names; with none, the page where both are.
    void showSigns(const QStringList& signs);
    /// Goes as far down the page as the clinician did.
    void follow(double scrollShare);

signals:
    void linkActivated(const QString& target);
    void leaveWanted();
    void closed(); // by whoever sits before it, or because its screen went away

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void showLocation();
    void dress();

    session::Reading& m_reading;
    std::unique_ptr<Ui::PatientWindow> m_form;
    screen::Theme& m_theme;
    std::unique_ptr<PageStack> m_pages;
    SignsPage* m_signs = nullptr; // made when first needed
};

} // namespace bedside::desktop
