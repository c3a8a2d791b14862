// SPDX-License-Identifier: MIT
// The window on the screen. It holds one visit at a time: all that one person reads, types and answers, in a window
// within it that goes with the visit. What is destroyed cannot be forgotten to be cleared.
#pragma once

#include "desktop/main_window.h"
#include "desktop/visit/curtain.h"
#include "desktop/visit/idle_watch.h"
#include "desktop/visit/interface_language.h"
#include "desktop/visit/shift_thrice.h"

#include <QPointer>

namespace bedside::desktop {

class Notice;

class VisitFrame : public QMainWindow {
    Q_OBJECT

public:
    /// All of them must outlive it.
    VisitFrame(const session::Languages& languages, const QString& language, screen::Theme& theme,
               session::Clinic& clinic, IdleWatch::Clock clock = IdleWatch::machineTime);
    ~VisitFrame() override;

    /// Returns what this visit is in; another one at the next.
    MainWindow& visit() { return *m_visit; }
    IdleWatch& idleWatch() { return m_idle; }
    /// The country of the present visit, or of the last one; the next begins with it. A region's id.
    const QString& country() const { return m_country; }
    void chooseCountry(const QString& region);
    /// The language that a reader chose; empty while nobody did.
    const QString& chosenLanguage() const { return m_chosenLanguage; }

    /// Runs one visit after the other until somebody leaves, and returns the program's exit code.
    int run();

public slots:
    /// Clears the visit and begins the next, once that is agreed to. Where nobody did anything yet there is nothing to
    /// agree to: a question that never matters teaches people to press Enter unread.
    void askNextPatient();
    /// Takes everything off the screen at once, then ends the visit and begins the next on the first page.
    void beginNextVisit();
    /// Goes on in another language: on the same page, with the same answers.
    void chooseLanguage(const QString& code);
    /// Takes every window off the screen at once, then ends the visit and the program.
    void leave();

signals:
    /// A visit has ended and everything it held is destroyed; or its answers were cleared.
    void forgotten();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void make();
    void begin();
    void translate();
    void forget();
    void tellCount(int presses);
    void warn(int secondsLeft);
    void expire();
    bool hasNothingToLose() const;

    const session::Languages& m_languages;
    screen::Theme& m_theme;
    session::Clinic& m_clinic;
    MainWindow* m_visit = nullptr;
    InterfaceLanguage m_language;
    QString m_firstLanguage;
    QString m_chosenLanguage;
    QString m_country;
    Curtain m_curtain;
    ShiftThrice m_shift;
    IdleWatch m_idle;
    QPointer<Notice> m_count;
};

} // namespace bedside::desktop
