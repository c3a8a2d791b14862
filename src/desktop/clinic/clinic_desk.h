// SPDX-License-Identifier: MIT
// The clinic view of the window: the clinician's side beside the pages, and the patient's window.
#pragma once

#include "screen/theme.h"
#include "session/clinic.h"
#include "session/clinic_side.h"
#include "session/search_model.h"

#include <memory>

namespace Ui {
class MainWindow;
}

namespace bedside::desktop {

class ClinicPane;
class PageStack;
class PatientWindow;

/// What the desk works with; all of it must outlive the desk.
struct ClinicSession {
    session::Clinic& clinic;
    session::Reading& reading;
    session::Questionnaire& questions;
    session::SearchModel& found;
    const session::Evidence& evidence;
    screen::Theme& theme;
};

class ClinicDesk : public QObject {
    Q_OBJECT

public:
    /// The form is that of the window, and the pages are those in it; both must outlive the desk.
    ClinicDesk(Ui::MainWindow& form, QWidget& window, PageStack& pages, const ClinicSession& session);
    ~ClinicDesk() override;

    /// Puts both sides beside each other, or one in front where there is no room for both.
    void fold();

signals:
    void linkActivated(const QString& target);
    void leaveWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectActions();
    void makePane();
    document::Document side() const;
    void follow();
    void show(bool on);
    void bringToFront(bool clinicSide);
    void toOtherSide();
    void openPatientWindow();

    Ui::MainWindow& m_form;
    QWidget& m_window;
    PageStack& m_pages;
    ClinicSession m_session;
    session::ClinicSide m_side;
    ClinicPane* m_pane = nullptr; // made when first needed
    std::unique_ptr<PatientWindow> m_patient;
    bool m_isFolded = false;
    bool m_clinicSideInFront = false; // where one hides the other
};

} // namespace bedside::desktop
