// SPDX-License-Identifier: MIT
#include "desktop/visit/visit_frame.h"

#include "desktop/hearing/hearing.h"
#include "desktop/visit/next_patient.h"
#include "desktop/visit/notice.h"
#include "press/printer.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QPixmapCache>

namespace bedside::desktop {

namespace {

constexpr int left = 0; // how a run of the event loop ends
constexpr int nextVisit = 1;
constexpr int otherLanguage = 2;

/// What somebody else put there since stays.
void takeBackWhatWasCopied() {
    QClipboard& clipboard = *QGuiApplication::clipboard();
    if (clipboard.ownsClipboard())
        clipboard.clear(QClipboard::Clipboard);
    if (clipboard.ownsSelection())
        clipboard.clear(QClipboard::Selection);
    if (clipboard.ownsFindBuffer())
        clipboard.clear(QClipboard::FindBuffer);
}

QWidgetList windowsOnShow() {
    QWidgetList windows = QApplication::topLevelWidgets();
    windows.removeIf([](const QWidget* each) { return !each->isVisible() || each->windowType() != Qt::Window; });
    return windows;
}

Notice* warningOn(const QWidget& window) {
    return window.findChild<Notice*>(QStringLiteral("middleNotice"), Qt::FindDirectChildrenOnly);
}

/// To assistive technology there is one window, and the visit is what fills it.
QAccessibleInterface* visitInFrame(const QString& className, QObject* object) {
    auto* visit = qobject_cast<MainWindow*>(object);
    return visit && !visit->isWindow() && className == QLatin1String(MainWindow::staticMetaObject.className())
               ? new QAccessibleWidget(visit, QAccessible::Client)
               : nullptr;
}

} // namespace

VisitFrame::VisitFrame(const session::Languages& languages, const QString& language, screen::Theme& theme,
                       session::Clinic& clinic, IdleWatch::Clock clock)
    : m_languages(languages), m_theme(theme), m_clinic(clinic), m_language(theme), m_firstLanguage(language),
      m_idle(clinic, std::move(clock)) {
    m_language.speak(language);
    QAccessible::removeFactory(visitInFrame);
    QAccessible::installFactory(visitInFrame);
    connect(&m_shift, &ShiftThrice::leaveWanted, this, &VisitFrame::leave);
    connect(&m_shift, &ShiftThrice::counted, this, &VisitFrame::tellCount);
    connect(&m_idle, &IdleWatch::warned, this, &VisitFrame::warn);
    connect(&m_idle, &IdleWatch::wentOn, this, [] {
        for (QWidget* window : windowsOnShow())
            delete warningOn(*window);
    });
    connect(&m_idle, &IdleWatch::expired, this, &VisitFrame::expire);
    m_idle.heed([this] { return m_visit && m_visit->hearing().isSpeaking(); });
    make();
    setMinimumSize(m_visit->minimumSize());
    resize(m_visit->size());
}

VisitFrame::~VisitFrame() { forget(); }

void VisitFrame::make() {
    setWindowTitle(tr("Bedside"));
    m_visit = new MainWindow(m_languages.library(m_language.code()), m_theme, m_clinic);
    m_visit->offerLanguages(m_languages, m_language.code());
    setCentralWidget(m_visit);
    connect(m_visit, &MainWindow::languageWanted, this, &VisitFrame::chooseLanguage);
    connect(m_visit, &MainWindow::leaveWanted, this, &VisitFrame::leave);
    connect(m_visit, &MainWindow::nextPatientWanted, this, &VisitFrame::askNextPatient);
    const auto noteCountry = [this] {
        m_country = QString::fromStdString(m_visit->reading().bookcase().region().id.text);
    };
    noteCountry();
    connect(&m_visit->reading(), &session::Reading::regionChanged, this, noteCountry);
    connect(
        &m_visit->questions(), &session::Questionnaire::cleared, this,
        [this] {
            takeBackWhatWasCopied(); // a note holds answers
            emit forgotten();
        },
        Qt::QueuedConnection);
}

void VisitFrame::chooseCountry(const QString& region) { m_visit->reading().chooseRegion(region); }

/// The way out of a dialog, of a menu and of the wait for a printer is Qt's own: the loop of events that they run ends,
/// and each cleans up behind itself.
int VisitFrame::run() {
    for (int end = QApplication::exec(); end != left; end = QApplication::exec())
        end == otherLanguage ? translate() : begin();
    m_curtain.fall();
    forget();
    return left;
}

void VisitFrame::begin() {
    const QString country = m_country;
    forget();
    if (!m_clinic.policy().language.isEmpty()) // which every visit begins in
        m_language.speak(m_firstLanguage);
    make();
    chooseCountry(country);
    m_visit->reading().open({});
    m_curtain.rise();
    m_visit->show();
    activateWindow();
    m_idle.restart();
}

void VisitFrame::chooseLanguage(const QString& code) {
    m_chosenLanguage = code;
    if (code != m_language.code())
        QApplication::exit(otherLanguage);
}

/// All that is on show is made anew, and goes on with what the visit holds.
void VisitFrame::translate() {
    takeCentralWidget();
    const std::unique_ptr<MainWindow> before(m_visit);
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)); // notes of the other language
    m_language.speak(m_chosenLanguage);
    make();
    m_visit->show(); // before the page on it takes the keyboard, which tells assistive technology of it
    m_visit->takeOver(*before);
}

void VisitFrame::forget() {
    delete m_visit;
    m_visit = nullptr;
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)); // notes and notices above it
    QList<QPointer<QWidget>> windows;
    for (QWidget* window : QApplication::topLevelWidgets())
        windows.append(window);
    for (const QPointer<QWidget>& window : windows) // whatever else there may be, such as a tool tip
        if (window && window != this)
            delete window;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    takeBackWhatWasCopied();
    press::forgetPrinter();
    QPixmapCache::clear();
    emit forgotten();
}

bool VisitFrame::hasNothingToLose() const { return m_visit->isUntouched() && !QApplication::activeModalWidget(); }

void VisitFrame::askNextPatient() {
    if (hasNothingToLose() || agreesToNextPatient(*this))
        beginNextVisit();
}

void VisitFrame::beginNextVisit() {
    m_curtain.fall(this);
    m_visit->hide();
    repaint(); // before anything else is done
    QApplication::exit(nextVisit);
}

void VisitFrame::leave() {
    m_curtain.fall();
    QApplication::exit(left);
}

void VisitFrame::closeEvent(QCloseEvent* event) {
    event->ignore(); // it goes with the program
    leave();
}

void VisitFrame::tellCount(int presses) {
    if (presses == 0)
        return delete m_count;
    if (!m_count)
        m_count = new Notice(NoticePlace::Bottom, this);
    m_count->say(presses == 1 ? tr("Shift: 1 of 3. Twice more to leave") : tr("Shift: 2 of 3. Once more to leave"));
}

void VisitFrame::warn(int secondsLeft) {
    if (hasNothingToLose())
        return m_idle.restart();
    const QString words = tr("Is anyone there?\nBedside clears itself soon. Seconds left: %1.\n"
                             "Press any key, or touch the screen, to keep what is here.")
                              .arg(secondsLeft);
    for (QWidget* window : windowsOnShow()) { // the patient may sit before another screen, alone
        Notice* warning = warningOn(*window);
        if (!warning)
            warning = new Notice(NoticePlace::Middle, window);
        warning->say(words);
    }
}

void VisitFrame::expire() {
    if (!hasNothingToLose())
        beginNextVisit();
}

} // namespace bedside::desktop
