// SPDX-License-Identifier: MIT
// Reading aloud in the window: what is read, where it begins, and what ends it.
#pragma once

#include "desktop/hearing/read_aloud.h"
#include "screen/theme.h"
#include "session/questionnaire.h"
#include "session/reading.h"

#include <QPointer>
#include <QTimer>

namespace Ui {
class MainWindow;
}
namespace bedside::screen {
class ArticleView;
}

namespace bedside::desktop {

class PageStack;
class ReadFromHere;
class ReadingBar;
class SpokenMark;

/// Another page ends what is read, and whatever hides the page does: leaving, the next patient, an emergency.
class Hearing : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    Hearing(Ui::MainWindow& form, QWidget& window, PageStack& pages, const session::Reading& reading,
            const session::Questionnaire& questions, const screen::Theme& theme);
    ~Hearing() override;

    /// Speaks with another voice than the computer's own, from the next reading on.
    void speakWith(voice::VoiceMaker make);
    bool isSpeaking() const { return m_reader->state() == ReadAloud::State::Speaking; }
    /// Reads as fast as another one did.
    void takeOver(const Hearing& other) { setSpeed(other.m_reader->speed()); }

public slots:
    /// Reads what is selected, else the page; pauses that, and goes on.
    void toggle();
    /// Reads from the caret or the link that has the keyboard on, to the end of the page.
    void readFromCaret();
    void readFrom(bedside::screen::ArticleView& article, int place);
    /// Is silent and puts the bar away.
    void stop();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectActions();
    void makeReader(voice::VoiceMaker make);
    void makeBar();
    QWidget& front() const;
    void start(Utterances utterances, qsizetype first);
    void followPage();
    void gatherAnew();
    void follow();
    void sayHowItStands();
    void stepSpeed(int steps);
    void setSpeed(double speed);
    void end();
    void tell(voice::Trouble trouble);

    Ui::MainWindow& m_form;
    QWidget& m_window;
    PageStack& m_pages;
    const session::Reading& m_reading;
    const screen::Theme& m_theme;
    std::unique_ptr<ReadAloud> m_reader;
    std::unique_ptr<SpokenMark> m_mark;
    std::unique_ptr<QObject> m_ties; // to the page that is read
    QPointer<QWidget> m_page;
    ReadingBar* m_bar = nullptr; // made when first needed
    QTimer m_notice;             // that others can hear it
    bool m_wasHeard = false;     // something was read before
};

} // namespace bedside::desktop
