// SPDX-License-Identifier: MIT
// The whole program but its main: visits one after the other, and a script of what people do in them. The loop of
// events runs as in the program, so that dialogs, menus and their way out are the real ones.
#pragma once

#include "desktop/visit/visit_frame.h"
#include "store/embedded_content.h"
#include "support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTimer>
#include <QtTest/QTest>

#include <functional>

namespace bedside::test {

class VisitFixture {
public:
    explicit VisitFixture(session::Policy policy = {})
        : m_languages(store::embeddedContents()), m_clinic(std::move(policy)),
          m_frame(m_languages, QStringLiteral("en"), m_theme, m_clinic, [this] { return m_now; }) {
        m_frame.visit().reading().open({});
        m_frame.show();
        m_frame.activateWindow();
        QApplication::processEvents();
    }

    desktop::VisitFrame& frame() { return m_frame; }
    desktop::MainWindow& visit() { return m_frame.visit(); }
    session::Clinic& clinic() { return m_clinic; }
    screen::Theme& theme() { return m_theme; }

    /// Adds a step, which is taken when the program has nothing else to do, in whatever dialog it may be by then.
    VisitFixture& then(std::function<void()> step) {
        m_steps.push_back(std::move(step));
        return *this;
    }
    /// Takes all steps; the last must lead out of the program. Returns its exit code.
    int run() {
        QObject script; // whose pending steps go with it
        std::size_t next = 0;
        // Each step has a timer of its own: one timer does not ring again inside a dialog that its own step opened.
        std::function<void()> take = [&] {
            if (next == m_steps.size() && ++m_waited > mostRounds)
                return QApplication::exit(-1); // stuck: the check of the code fails
            QTimer::singleShot(pause, &script, take);
            // A key press waits for its events; what it has not done yet would be missing from the next step.
            const bool isInDialog = QApplication::activeModalWidget() || QApplication::activePopupWidget();
            if (next < m_steps.size() && (!m_isPressing || isInDialog))
                m_steps[next++]();
        };
        QTimer::singleShot(pause, &script, take);
        const int code = m_frame.run();
        CHECK(next == m_steps.size());
        CHECK(m_waited <= mostRounds);
        return code;
    }

    /// Returns what such a notice says; nothing where there is none to see.
    QString notice(const char* name) {
        const auto* label = m_frame.findChild<QLabel*>(QString::fromLatin1(name));
        return label && label->isVisible() ? label->text() : QString();
    }

    /// Returns how many windows bear the warning that nobody is there.
    static int warnings() {
        int shown = 0;
        for (const QWidget* window : QApplication::topLevelWidgets())
            shown += window->objectName() == QStringLiteral("middleNotice") && window->isVisible();
        return shown;
    }

    /// As the system sends it, and without waiting: else the next step would begin within this one.
    void movePointer(const QPointF& place) {
        QMouseEvent moved(QEvent::MouseMove, place, place, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_frame.windowHandle(), &moved);
    }

    /// To the window that has the keyboard, as the system sends it.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        const QWidget* above = QApplication::activePopupWidget();
        if (!above)
            above = QApplication::activeModalWidget();
        const QScopedValueRollback pressing(m_isPressing, true);
        QTest::keyClick(above ? above->windowHandle() : m_frame.windowHandle(), key, modifiers);
    }
    /// At that place of the screen, to the window that the system would give it to.
    void click(QWidget& window, QPoint screenPlace) {
        const QScopedValueRollback pressing(m_isPressing, true);
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, window.mapFromGlobal(screenPlace));
    }
    void shift(int times) {
        for (int time = 0; time < times; ++time)
            key(Qt::Key_Shift);
    }
    template <class Widget> Widget& find(const char* name) {
        auto* found = m_frame.findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            FAIL("the window has no " << name);
        return *found;
    }
    void search(const QString& words) {
        key(Qt::Key_K, Qt::ControlModifier);
        const QScopedValueRollback pressing(m_isPressing, true);
        QTest::keyClicks(QGuiApplication::focusWindow()->focusObject()->isWidgetType()
                             ? static_cast<QWidget*>(QGuiApplication::focusWindow()->focusObject())
                             : nullptr,
                         words);
    }
    void pass(std::chrono::milliseconds time) { m_now += time; }

    /// Returns how many windows of the program can be seen.
    static int windowsOnScreen() {
        int count = 0;
        for (const QWidget* window : QApplication::topLevelWidgets())
            count += window->isVisible() && !window->testAttribute(Qt::WA_DontShowOnScreen);
        return count;
    }

private:
    bool m_isPressing = false;
    static constexpr int pause = 15; // ms
    static constexpr int mostRounds = 200;

    session::Languages m_languages;
    screen::Theme m_theme;
    session::Clinic m_clinic;
    std::chrono::milliseconds m_now{std::chrono::hours(1)};
    std::vector<std::function<void()>> m_steps;
    int m_waited = 0;
    desktop::VisitFrame m_frame;
};

} // namespace bedside::test
