// SPDX-License-Identifier: MIT
// The one thing that is kept between runs: how large the window was.
#pragma once

class QWidget;

namespace bedside::app {

/// Gives the window the size it had last time, within the screen, and notes its size when it goes out of scope.
class WindowPlace {
public:
    explicit WindowPlace(QWidget& window);
    ~WindowPlace();
    WindowPlace(const WindowPlace&) = delete;
    WindowPlace& operator=(const WindowPlace&) = delete;

private:
    QWidget& m_window;
};

} // namespace bedside::app
