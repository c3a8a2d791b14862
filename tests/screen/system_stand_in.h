// SPDX-License-Identifier: MIT
// Stands in for a desktop whose colours change while the program runs.
#pragma once

#include <QApplication>
#include <QProxyStyle>
#include <QWidget>
#include <QWindow>

namespace bedside::test {

/// Stands in for the system: what an application without colours of its own looks like.
class SystemStyle : public QProxyStyle {
public:
    SystemStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
    void polish(QPalette& palette) override { palette = system; }
    using QProxyStyle::polish;

    QPalette system{Qt::lightGray};
};

/// A window in a system whose colours can change, and the system's word for it that reaches every window.
class Desk {
public:
    Desk() {
        QApplication::setStyle(m_style);
        QApplication::setPalette(QPalette());
        window.show();
    }
    ~Desk() {
        qApp->setStyleSheet(QString());
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setPalette(QPalette());
    }
    void turn(const QPalette& palette) {
        m_style->system = palette;
        tell();
    }
    void tell() {
        QEvent change(QEvent::ThemeChange);
        QApplication::sendEvent(window.windowHandle(), &change);
        QApplication::processEvents();
    }
    QColor ground() const { return window.palette().color(QPalette::Window); }
    QColor words() const { return window.palette().color(QPalette::WindowText); }

    QWidget window;

private:
    SystemStyle* m_style = new SystemStyle; // the application owns it
};

} // namespace bedside::test
