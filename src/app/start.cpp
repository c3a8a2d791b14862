// SPDX-License-Identifier: MIT
#include "app/start.h"

#include "app/first_paint.h"
#include "app/font_list.h"
#include "app/kept_look.h"
#include "app/opening.h"
#include "app/policy/policy_check.h"
#include "app/policy/policy_use.h"
#include "app/process_memory.h"
#include "app/traceless.h"
#include "desktop/visit/visit_frame.h"
#include "screen/accessible_page.h"
#include "screen/house_style.h"
#include "session/languages.h"
#include "store/embedded_content.h"

#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <optional>

namespace bedside::app {

namespace {

constexpr int contentFailed = 1;
constexpr int notUnderstood = 2;
constexpr std::chrono::seconds pageComesFirst{1}; // before what only an administrator waits for

/// The application object, set up as the window and the dialog need it.
class Application : public QApplication {
public:
    Application(int& argc, char** argv) : QApplication(argc, argv) {
        // The file dialog keeps a history in the program's native settings; without a place to write, it keeps none.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null/none"));
        setApplicationName(QStringLiteral("Bedside"));
        setDesktopFileName(QStringLiteral("bedside"));
        setApplicationVersion(QStringLiteral(BEDSIDE_VERSION));
        setStyle(new screen::HouseStyle);
        screen::exposePagesToAssistiveTechnology();
        keepOutOfSession(*this);
    }
};

int refuse(const QString& words) {
    QTextStream(stderr) << words << '\n';
    return notUnderstood;
}

PolicyWords wordsOf(const session::Languages& languages) {
    PolicyWords known{languages.library({}).regions(), {}};
    for (const session::Language& each : languages.all())
        known.languages.append(each.code);
    return known;
}

/// Answers what needs no screen and returns the exit code; nothing where the window is asked for.
std::optional<int> answer(const Request& request, const session::Languages& languages) {
    const store::Library& library = languages.library(request.language);
    if (request.version) {
        QTextStream(stdout) << "bedside " << BEDSIDE_VERSION << " (content "
                            << QString::fromStdString(library.article().version) << ")\n";
        return 0;
    }
    if (request.checkPolicy)
        return checkPolicy(request.policyFile, wordsOf(languages));
    if (!request.language.isEmpty() && !languages.has(request.language))
        return refuse(QObject::tr("bedside: there is no language '%1'; there are: %2")
                          .arg(request.language, wordsOf(languages).languages.join(u' ')));
    if (!request.section.isEmpty() && !library.section({request.section.toStdString()}))
        return refuse(
            QObject::tr("bedside: there is no page '%1'; `bedside-cli sections` lists them").arg(request.section));
    return std::nullopt;
}

/// Returns the policy of this computer. What of it does not count is for whoever looks after it, and nobody else.
PolicyReading computerPolicy(const session::Languages& languages) {
    PolicyReading reading = readPolicy(policyPlaces(), wordsOf(languages));
    tellRemarks(reading.remarks);
    return reading;
}

/// Asked for, set for this computer, chosen last time, or the system's, in this order.
QString languageOf(const Request& request, const session::Policy& policy, const KeptLook& kept,
                   const session::Languages& languages) {
    for (const QString& code : {request.language, policy.language, kept.language()})
        if (languages.has(code))
            return code;
    return languages.firstOf(QLocale::system().uiLanguages());
}

/// What a record said, of a person maybe, is needed for nothing once its page is open.
void forgetLink(Request& request) {
    if (!request.link)
        return;
    if (auto& asked = request.link->asked) {
        wipe(asked->code);
        wipe(asked->system);
    }
    request.link.reset();
    scrubProcessMemory();
}

int show(const session::Languages& languages, Request& request, FontList& fonts) {
    const PolicyReading reading = computerPolicy(languages);
    session::Clinic clinic(reading.policy);
    fonts.await();
    screen::Theme theme;
    const KeptLook kept(theme, clinic.policy());
    const QString language = languageOf(request, clinic.policy(), kept, languages);
    desktop::VisitFrame frame(languages, language, theme, clinic);
    QObject::connect(&frame, &desktop::VisitFrame::forgotten, &frame, scrubProcessMemory);
    kept.fit(frame);
    openAt(frame.visit(), request, languages.library(language), clinic);
    forgetLink(request);
    const auto end = request.measureStart ? std::make_unique<FirstPaint>(frame) : nullptr;
    frame.show();
    QTimer::singleShot(pageComesFirst, &frame, [&reading] { tellUse(reading); });
    const int code = frame.run();
    kept.note(frame);
    return code;
}

/// Opens the window on the content and returns the exit code. Makes the application object where one is needed.
/// Throws std::exception where the content is damaged.
int open(Request& request, const std::function<void()>& makeApplication) {
    const session::Languages languages(store::embeddedContents());
    if (const auto code = answer(request, languages))
        return *code;
    if (!request.refusedLink.empty())
        QTextStream(stderr) << QString::fromStdString(request.refusedLink) << '\n'; // the window says so, too
    FontList fonts;
    makeApplication();
    return show(languages, request, fonts);
}

/// Reads the command line, and leaves nothing of it but the program's name.
Result<Request> takeRequest(int& argc, char** argv) {
    QStringList words;
    for (int place = 0; place < argc; ++place)
        words.append(QString::fromLocal8Bit(argv[place]));
    auto request = requestOf(words);
    wipeArguments(argc, argv);
    return request;
}

} // namespace

int start(int argc, char** argv) {
    leaveNoCrashText();
    auto request = takeRequest(argc, argv);
    if (!request)
        return refuse(QString::fromStdString(describe(request.faults().front())));
    if (!request->help.isEmpty()) {
        QTextStream(stdout) << request->help;
        return 0;
    }
    std::optional<Application> application; // it needs a screen, so it is made when the window or a dialog is
    try {
        return open(*request, [&] { application.emplace(argc, argv); });
    } catch (const std::exception& broken) { // a mistake of ours, or a damaged database
        const QString title = QObject::tr("Bedside cannot open its content");
        const QString what = QString::fromLocal8Bit(broken.what()) + QLatin1Char('\n') +
                             QObject::tr("The program file may be damaged. Install Bedside again.");
        QTextStream(stderr) << title << ": " << what << '\n';
        if (!request->version) {
            if (!application)
                application.emplace(argc, argv);
            const screen::Theme dressed;
            QMessageBox::critical(nullptr, title, what);
        }
        return contentFailed;
    }
}

} // namespace bedside::app
