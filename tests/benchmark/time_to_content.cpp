// SPDX-License-Identifier: MIT
// How long a program takes from its start until text can be seen: starts the command, watches the middle of the X
// screen, prints the milliseconds and ends the command.
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QScreen>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>

#include <unistd.h>

namespace {

constexpr auto patience = std::chrono::seconds(20);
constexpr int leastChanges = 600; // from dark to light and back: two lines of text have that many

/// Counts the places in the middle of the screen where the picture turns from dark to light: text has many, a window's
/// frame has few.
int changesOnScreen() {
    const QScreen& screen = *QGuiApplication::primaryScreen();
    const QSize size = screen.size();
    const QImage picture = QGuiApplication::primaryScreen()
                               ->grabWindow(0, size.width() / 4, size.height() / 5, size.width() / 2, size.height() / 2)
                               .toImage()
                               .convertToFormat(QImage::Format_Grayscale8);
    int changes = 0;
    for (int y = 0; y < picture.height(); y += 2) {
        const uchar* line = picture.constScanLine(y);
        for (int x = 1; x < picture.width(); ++x)
            changes += (line[x - 1] > 128) != (line[x] > 128);
    }
    return changes;
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("time_to_content COMMAND [ARGUMENT]...\n", stderr);
        return 2;
    }
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        setpgid(0, 0);
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    setpgid(child, child);
    bool seen = false;
    while (!seen && Clock::now() - begin < patience) {
        seen = changesOnScreen() >= leastChanges;
        if (!seen)
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    const std::chrono::duration<double, std::milli> time = Clock::now() - begin;
    kill(-child, SIGKILL);
    if (!seen)
        return 1;
    std::printf("%.1f\n", time.count());
    return 0;
}
