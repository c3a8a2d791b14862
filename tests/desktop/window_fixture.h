// SPDX-License-Identifier: MIT
// The whole window on the content that ships, driven through its widgets as a person would.
#pragma once

#include "desktop/main_window.h"
#include "desktop/visit/interface_language.h"
#include "screen/article_view.h"
#include "store/embedded_content.h"
#include "support/catch.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QTranslator>
#include <QtTest/QTest>

namespace bedside::test {

class WindowFixture {
public:
    /// What every window speaks from now on.
    static inline QString language = QStringLiteral("en");
    static inline QTranslator* above = nullptr; // says it before that language does
    /// How every window looks from now on, and how large it is.
    static inline screen::Look look;
    static constexpr QSize usualRoom{1280, 800};
    static inline QSize room = usualRoom;

    WindowFixture() : WindowFixture(store::embeddedContent(language.toStdString())) {}
    /// A window on another content database, which must outlive it.
    explicit WindowFixture(std::span<const unsigned char> image) : WindowFixture(image, {}) {}
    /// A window on a computer that somebody looks after.
    explicit WindowFixture(const session::Policy& policy) : WindowFixture(store::embeddedContent(), policy) {}
    WindowFixture(std::span<const unsigned char> image, const session::Policy& policy)
        : m_library(opened(image)), m_speech(m_theme), m_clinic(policy),
          m_window((speak(), m_library), m_theme, m_clinic) {
        m_window.reading().open({});
        m_window.resize(room);
        m_window.show();
        m_window.activateWindow();
        settle();
    }

    desktop::MainWindow& window() { return m_window; }
    const store::Library& library() const { return m_library; }
    screen::Theme& theme() { return m_theme; }
    session::Clinic& clinic() { return m_clinic; }
    session::Reading& reading() { return m_window.reading(); }

    /// Returns the widget with that name. Fails the test where there is none.
    template <class Widget> Widget& find(const char* name) {
        auto* found = m_window.findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            FAIL("the window has no " << name);
        return *found;
    }
    screen::ArticleView& article() { return find<screen::ArticleView>("article"); }
    QString text() { return article().document()->toPlainText(); }
    QString place() { return reading().location().id; }

    void open(const char* section) {
        reading().open({session::PageKind::Section, QString::fromLatin1(section)});
        settle();
    }
    void agree() { reading().giveConsent(session::Consent::PlainSpeech); }
    /// Returns how many keys were pressed so far.
    int presses() const { return m_presses; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++m_presses;
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &m_window, key, modifiers);
        settle();
    }
    void click(const char* button) {
        QAbstractButton& pressed = find<QAbstractButton>(button);
        INFO(button);
        REQUIRE((pressed.isVisible() && !pressed.size().isEmpty())); // nobody presses what is not there
        QTest::mouseClick(&pressed, Qt::LeftButton);
        settle();
    }
    void type(const QString& words) {
        QTest::keyClicks(QApplication::focusWidget(), words);
        settle();
    }
    static void settle() {
        for (int round = 0; round < 3; ++round)
            QApplication::processEvents();
    }

private:
    void speak() {
        m_theme.setLook(look);
        m_speech.speak(language);
        if (above == nullptr)
            return;
        QCoreApplication::removeTranslator(above);
        QCoreApplication::installTranslator(above);
    }
    static store::Library opened(std::span<const unsigned char> image) {
        auto library = store::Library::open(image);
        if (!library)
            FAIL(describe(library.faults().front()));
        return std::move(*library);
    }

    store::Library m_library;
    screen::Theme m_theme;
    desktop::InterfaceLanguage m_speech;
    session::Clinic m_clinic;
    desktop::MainWindow m_window;
    int m_presses = 0;
};

} // namespace bedside::test
