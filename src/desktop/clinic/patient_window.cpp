// SPDX-License-Identifier: MIT
#include "desktop/clinic/patient_window.h"

#include "desktop/clinic/signs_page.h"
#include "desktop/focus_ring.h"
#include "desktop/measure.h"
#include "desktop/page_stack.h"
#include "desktop/reader_page.h"
#include "desktop/visit/live_leave.h"
#include "screen/svg_picture.h"
#include "ui_patient_window.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>

#include <tuple>

namespace bedside::desktop {

namespace {

constexpr double pictureGap = 6; // px at 100 %, before the words

/// What is typed there (words to search for, a name, a note) is the clinician's; the patient's page stays as it is.
bool isForBoth(session::PageKind kind) {
    return kind != session::PageKind::Search && kind != session::PageKind::Handouts;
}

} // namespace

PatientWindow::PatientWindow(session::Reading& reading, session::Questionnaire& questions, session::SearchModel& found,
                             const session::Evidence& evidence, screen::Theme& theme)
    : m_reading(reading), m_form(std::make_unique<Ui::PatientWindow>()), m_theme(theme) {
    m_form->setupUi(this);
    m_pages =
        std::make_unique<PageStack>(*m_form->patientPages, reading, questions, found, evidence, theme, Pace::Follows);
    m_form->heldBanner->follow(reading);
    dress();
    new FocusRing(theme, this);
    new LiveLeave(*m_form->leaveButton);
    m_form->patientWidget->setMinimumSize(1, 1); // the pages fold instead of holding the window open
    setMinimumSize(480, 360);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    connect(&theme, &screen::Theme::changed, this, &PatientWindow::dress);
    connect(&reading, &session::Reading::opened, this, &PatientWindow::showLocation);
    connect(m_pages.get(), &PageStack::leaveWanted, this, &PatientWindow::leaveWanted);
    connect(m_form->leaveButton, &QPushButton::clicked, this, &PatientWindow::leaveWanted);
    connect(m_pages.get(), &PageStack::linkActivated, this, [this](const QString& target) {
        if (!m_pages->opensHere(target))
            emit linkActivated(target);
    });
    connect(m_form->helpButton, &QPushButton::clicked, this, [this] { m_reading.open({session::PageKind::Help, {}}); });
    connect(m_form->heldBanner, &QPushButton::clicked, this,
            [this] { emit linkActivated(QStringLiteral("page:result")); });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](const QScreen* gone) {
        if (gone == screen())
            close(); // rather than over the clinician's window; where one was is kept beside it
    });
}

PatientWindow::~PatientWindow() = default;

/// The two buttons have the pictures that they have in the main window.
void PatientWindow::dress() {
    const double pixels = m_theme.chromePixels(desktop::iconSize);
    const double gap = m_theme.chromePixels(pictureGap);
    for (const auto& [button, name, colour] :
         {std::tuple{m_form->leaveButton, "leave", "ink"}, std::tuple{m_form->helpButton, "help", "emergency"}}) {
        button->setIcon(
            screen::icon(QString::fromLatin1(name), m_theme.tokens(), pixels, QString::fromLatin1(colour), gap));
        button->setIconSize(QSizeF(pixels + gap, pixels).toSize());
    }
}

void PatientWindow::openBeside(const QScreen* taken) {
    showLocation();
    for (QScreen* each : QGuiApplication::screens())
        if (each != taken) {
            setGeometry(each->availableGeometry());
            showMaximized();
            return;
        }
    resize(900, 700);
    show();
}

/// By the place itself: by now what was opened may have led on.
void PatientWindow::showLocation() {
    const session::Location location =
        isForBoth(m_reading.location().kind) ? m_reading.location() : session::Location{};
    if (isForBoth(m_reading.location().kind) || m_form->patientPages->count() == 0)
        m_pages->show(location);
}

void PatientWindow::showSigns(const QStringList& signs) {
    if (!signs.isEmpty()) {
        if (!m_signs) {
            m_signs = new SignsPage(m_theme, &m_pages->reader());
            m_pages->reader().addCentre(m_signs);
        }
        m_signs->showSigns(signs);
        m_pages->reader().show(m_signs, m_reading.location());
    } else if (m_signs) {
        const bool isInFront = m_signs->isVisible();
        m_signs->showSigns({});
        if (isInFront)
            showLocation();
    }
}

void PatientWindow::follow(double scrollShare) {
    if (m_signs && m_signs->isVisible())
        m_signs->setScrollShare(scrollShare);
    else
        m_pages->setScrollShare(scrollShare);
}

void PatientWindow::closeEvent(QCloseEvent* event) {
    QMainWindow::closeEvent(event);
    emit closed();
}

} // namespace bedside::desktop
