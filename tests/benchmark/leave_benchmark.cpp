// SPDX-License-Identifier: MIT
// Leaving: from the wish until nothing of the program is on the screen, and until it may end, by turns with the closing
// of a bare window that shows as much. Prints the medians in milliseconds: blank, ended, bare.
#include "desktop/visit/visit_frame.h"
#include "store/embedded_content.h"

#include <QApplication>
#include <QTextBrowser>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace bedside;

namespace {

constexpr int rounds = 21;
constexpr int settled = 300; // ms in which a window is drawn

using Clock = std::chrono::steady_clock;

double since(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

double median(std::vector<double> times) {
    std::ranges::sort(times);
    return times[times.size() / 2];
}

struct Left {
    double blank = 0;
    double ended = 0;
};

/// Leaves a visit with a page, a search and answers behind it.
Left leaveVisit(const session::Languages& languages, screen::Theme& theme, session::Clinic& clinic) {
    desktop::VisitFrame frame(languages, QStringLiteral("en"), theme, clinic);
    frame.show();
    frame.visit().reading().giveConsent(session::Consent::PlainSpeech);
    frame.visit().reading().open({session::PageKind::Section, QStringLiteral("right-bed")});
    frame.visit().questions().begin(false);
    Left left;
    Clock::time_point begin;
    QTimer::singleShot(settled, [&] {
        begin = Clock::now();
        frame.leave();
        QGuiApplication::sync();
        left.blank = since(begin);
    });
    frame.run();
    left.ended = since(begin);
    return left;
}

double closeBareWindow() {
    QTextBrowser window;
    QFont body(QStringLiteral("Inter"));
    body.setPixelSize(17);
    window.setFont(body);
    for (int paragraph = 0; paragraph < 60; ++paragraph)
        window.append(
            QStringLiteral("A paragraph of as many words as a page of the guide has in one of its own. ").repeated(3));
    window.resize(1200, 800);
    window.show();
    double time = 0;
    QTimer::singleShot(settled, [&] {
        const auto begin = Clock::now();
        window.close();
        QGuiApplication::sync();
        time = since(begin);
        QApplication::exit();
    });
    QApplication::exec();
    return time;
}

} // namespace

int main(int count, char** values) {
    QApplication application(count, values);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setQuitOnLastWindowClosed(false);
    const session::Languages languages(store::embeddedContents());
    screen::Theme theme;
    session::Clinic clinic;
    std::vector<double> blank;
    std::vector<double> ended;
    std::vector<double> bare;
    for (int round = 0; round < rounds; ++round) {
        const Left left = leaveVisit(languages, theme, clinic);
        blank.push_back(left.blank);
        ended.push_back(left.ended);
        bare.push_back(closeBareWindow());
    }
    std::printf("%.2f %.2f %.2f\n", median(blank), median(ended), median(bare));
    return 0;
}
