// SPDX-License-Identifier: MIT
#include "desktop/clinic/clinic_desk.h"

#include "desktop/chosen_tick.h"
#include "desktop/clinic/clinic_pane.h"
#include "desktop/clinic/patient_window.h"
#include "desktop/page_stack.h"
#include "ui_main_window.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace bedside::desktop {

namespace {

constexpr double roomForBothSides = 56 * 17; // px at 100 %: narrower windows show one side at a time
constexpr double paneWidth = 412;
constexpr double narrowestClinicSide = 280;

} // namespace

ClinicDesk::ClinicDesk(Ui::MainWindow& form, QWidget& window, PageStack& pages, const ClinicSession& session)
    : m_form(form), m_window(window), m_pages(pages), m_session(session),
      m_side(session.reading, session.questions, session.evidence) {
    connectActions();
    connect(&session.clinic, &session::Clinic::switched, this, [this](bool on) {
        show(on);
        m_session.reading.open(m_session.reading.location()); // which may stand otherwise now
    });
    connect(&session.clinic, &session::Clinic::patientWindowWanted, this, &ClinicDesk::openPatientWindow);
    connect(&session.reading, &session::Reading::opened, this, &ClinicDesk::follow);
    connect(&session.theme, &screen::Theme::changed, this, &ClinicDesk::fold);
    for (QToolButton* side : {form.patientSideButton, form.clinicSideButton})
        new ChosenTick(*side, session.theme);
    m_window.installEventFilter(this);
    show(session.clinic.isOn());
}

ClinicDesk::~ClinicDesk() = default;

void ClinicDesk::connectActions() {
    const auto on = [this](QAction* action, auto slot) {
        m_window.addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    session::Clinic& clinic = m_session.clinic;
    on(m_form.actionClinic, [&clinic](bool wanted) { clinic.switchOn(wanted); });
    on(m_form.actionOtherSide, [this] { toOtherSide(); });
    on(m_form.actionPatientWindow, [&clinic](bool wanted) { clinic.showPatientWindow(wanted); });
    m_form.actionClinic->setEnabled(!clinic.policy().locksClinicView);
    m_form.actionPatientWindow->setChecked(clinic.showsPatientWindow());
    connect(m_form.patientSideButton, &QAbstractButton::clicked, this, [this] { bringToFront(false); });
    connect(m_form.clinicSideButton, &QAbstractButton::clicked, this, [this] { bringToFront(true); });
}

void ClinicDesk::makePane() {
    m_pane = new ClinicPane(
        m_side, [this] { return side(); }, m_session.theme);
    m_pane->addButton(*m_form.actionCopyNote, tr("Copy note"));
    m_pane->addButton(*m_form.actionPatientWindow, tr("Patient’s window"));
    m_pane->addButton(*m_form.actionNextPatient, tr("Next patient"));
    m_form.sides->addWidget(m_pane);
    m_form.pages->lower(); // assistive technology reads the page before what stands beside it
    m_form.sides->setStretchFactor(0, 1);
    m_form.sides->setStretchFactor(1, 0);
    const int width = static_cast<int>(m_session.theme.chromePixels(paneWidth));
    m_form.sides->setSizes({std::max(1, m_window.width() - width), width});
    connect(m_pane, &ClinicPane::linkActivated, this, &ClinicDesk::linkActivated);
}

/// Where the questions of a part stand together, what stands beside them is for all of them.
document::Document ClinicDesk::side() const {
    if (!m_pages.showsTogether())
        return m_side.side();
    const session::Questionnaire& questions = m_session.questions;
    return m_side.sideOf({document::ClinicPlace::Part, questions.guidance().parts[questions.asking().part].id.text});
}

void ClinicDesk::show(bool on) {
    m_form.actionClinic->setChecked(on);
    m_form.clinicButton->setChecked(on);
    m_form.actionOtherSide->setEnabled(on);
    m_pages.setTogether(on);
    m_clinicSideInFront = false;
    if (on && !m_pane)
        makePane();
    fold();
}

void ClinicDesk::fold() {
    const bool on = m_session.clinic.isOn();
    m_isFolded = on && m_window.width() < roomForBothSides * m_session.theme.textPercent() / 100.0;
    m_form.sideBar->setVisible(m_isFolded);
    m_form.patientSideButton->setText(m_session.theme.foldsChrome() ? tr("Patient") : tr("What the patient sees"));
    m_form.pages->setVisible(!m_isFolded || !m_clinicSideInFront);
    if (!m_pane)
        return;
    const int narrowest = static_cast<int>(m_session.theme.chromePixels(narrowestClinicSide));
    for (QWidget* each : {static_cast<QWidget*>(m_form.pages), static_cast<QWidget*>(m_pane)})
        each->setMinimumWidth(m_isFolded ? 1 : narrowest);
    m_pane->setVisible(on && (!m_isFolded || m_clinicSideInFront));
}

/// Whatever page is opened is shown: an emergency never stays behind the clinician's side.
void ClinicDesk::follow() {
    if (std::exchange(m_clinicSideInFront, false))
        bringToFront(false);
}

void ClinicDesk::bringToFront(bool clinicSide) {
    m_clinicSideInFront = clinicSide;
    (clinicSide ? m_form.clinicSideButton : m_form.patientSideButton)->setChecked(true);
    fold();
    if (clinicSide)
        m_pane->view().setFocus(Qt::ShortcutFocusReason);
    else
        m_pages.focusPage();
}

void ClinicDesk::toOtherSide() {
    if (m_pane && m_session.clinic.isOn())
        bringToFront(!m_pane->isAncestorOf(QApplication::focusWidget()));
}

void ClinicDesk::openPatientWindow() {
    const bool wanted = m_session.clinic.showsPatientWindow();
    m_form.actionPatientWindow->setChecked(wanted);
    if (!wanted || m_patient) {
        m_patient.reset();
        return;
    }
    m_patient = std::make_unique<PatientWindow>(m_session.reading, m_session.questions, m_session.found,
                                                m_session.evidence, m_session.theme);
    m_patient->addActions(m_window.actions());
    connect(m_patient.get(), &PatientWindow::linkActivated, this, &ClinicDesk::linkActivated);
    connect(m_patient.get(), &PatientWindow::leaveWanted, this, &ClinicDesk::leaveWanted);
    connect(
        m_patient.get(), &PatientWindow::closed, this, [this] { m_session.clinic.showPatientWindow(false); },
        Qt::QueuedConnection); // it is still in its own event now
    connect(&m_pages, &PageStack::scrolled, m_patient.get(), &PatientWindow::follow);
    connect(&m_pages, &PageStack::signsReadChanged, m_patient.get(),
            [this] { m_patient->showSigns(m_pages.signsRead()); });
    m_patient->openBeside(m_window.screen());
    m_patient->showSigns(m_pages.signsRead());
}

/// The patient's window comes and goes with this one.
bool ClinicDesk::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::Show && !event->spontaneous() && !m_patient &&
        m_session.clinic.showsPatientWindow())
        openPatientWindow();
    if (watched == &m_window && event->type() == QEvent::Hide && !event->spontaneous() && m_patient)
        m_patient->hide();
    return QObject::eventFilter(watched, event);
}

} // namespace bedside::desktop
