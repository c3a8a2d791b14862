// SPDX-License-Identifier: MIT
#include "app/traceless.h"

#include <QGuiApplication>
#include <QSessionManager>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>

#ifdef __unix__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace bedside::app {

namespace {

/// Told by name, since it holds nothing that anybody read or typed: the desktop's registry of keys was slow to answer.
constexpr const char* slowRegistry = "QSpiApplication::keyEventError";

void tellWhereNotWhat(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const char* const kind = type == QtWarningMsg                      ? "warning"
                             : type == QtInfoMsg || type == QtDebugMsg ? "note"
                                                                       : "error";
    const char* const category = context.category ? context.category : "default";
    const bool isKnown = message.contains(QLatin1String(slowRegistry));
    std::fprintf(stderr, "bedside: %s (%s)\n", kind, isKnown ? slowRegistry : category);
}

#if defined(__unix__) && !defined(BEDSIDE_SANITIZED)
/// Ends without the system's collector of crashes, which takes the memory along whatever the limit says.
[[noreturn]] void endQuietly(int signal) { _exit(128 + signal); }
#endif

} // namespace

void leaveNoCrashText() {
    qInstallMessageHandler(tellWhereNotWhat);
#if defined(__unix__) && !defined(BEDSIDE_SANITIZED)
    // Not PR_SET_DUMPABLE as well: desktops look at /proc/PID/root before they open a file dialog for a program.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGSYS, SIGQUIT})
        std::signal(signal, endQuietly);
#endif
#ifndef BEDSIDE_SANITIZED
    std::set_terminate([] { std::_Exit(EXIT_FAILURE); });
#endif
}

void keepOutOfSession(QGuiApplication& application) {
    const auto never = [](QSessionManager& session) { session.setRestartHint(QSessionManager::RestartNever); };
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &application, never, Qt::DirectConnection);
    QObject::connect(&application, &QGuiApplication::saveStateRequest, &application, never, Qt::DirectConnection);
}

} // namespace bedside::app
