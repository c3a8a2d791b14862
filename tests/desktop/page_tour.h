// SPDX-License-Identifier: MIT
// Every page of the program, one after the other, for tests that hold all of them to the same promise.
#pragma once

#include "desktop/clinic_walk.h"
#include "desktop/handout_walk.h"
#include "desktop/keyboard_walk.h"

#include <QDialog>
#include <QInputMethodEvent>

#include <functional>

namespace bedside::test {

/// What is done on each page; the name is for the message of a check that fails.
using AtPage = std::function<void(KeyboardWalk& at, const std::string& name)>;

/// Returns the word in the language that the windows speak.
inline QString said(const char* english, const char* spanish, const char* arabic) {
    const QString& language = WindowFixture::language;
    return QString::fromUtf8(language == QStringLiteral("es")   ? spanish
                             : language == QStringLiteral("ar") ? arabic
                                                                : english);
}

/// Writes the word as a keyboard of its language does.
inline void write(KeyboardWalk& at, const QString& word) {
    QInputMethodEvent written;
    written.setCommitString(word);
    QApplication::sendEvent(at.focused(), &written);
    at.settle();
}

inline void readingPages(const AtPage& look) {
    KeyboardWalk at;
    look(at, "the cover");
    at.open("right-bed");
    look(at, "a page");
    at.press(Qt::Key_F, Qt::ControlModifier);
    write(at, said("bed", "cama", "السرير"));
    look(at, "a page that is searched");
    at.press(Qt::Key_H, Qt::ControlModifier);
    look(at, "help");
    at.press(Qt::Key_K, Qt::ControlModifier);
    write(at, said("pain", "dolor", "ألم"));
    look(at, "results of a search");
    at.press(Qt::Key_E, Qt::ControlModifier);
    look(at, "the question before pages that speak plainly");
    at.agree();
    for (const char* page : {"page:evidence", "study:monga1999", "page:positions", "teach-back:does-it-help"}) {
        at.reading().open(session::locationOf(QString::fromLatin1(page)));
        at.settle();
        look(at, page);
    }
}

inline void questionPages(const AtPage& look) {
    KeyboardWalk at;
    at.beginByKeys();
    look(at, "a question");
    for (const char* question : {"E1", "B6", "H2"}) {
        at.walk(calmPerson(), question);
        REQUIRE(at.asks() == question);
        look(at, std::string("question ") + question);
    }
    while (at.questions().stage() != session::Stage::PartEnd)
        at.answer(calmPerson());
    look(at, "the end of a part");
    at.walk(calmPerson());
    REQUIRE(at.page() == session::PageKind::Result);
    look(at, "a result");
    for (const char* page : {"page:review", "page:positions", "page:handouts"}) {
        at.reading().open(session::locationOf(QString::fromLatin1(page)));
        at.settle();
        if (at.page() == session::PageKind::Handouts)
            awaitHandout(at);
        look(at, page);
    }
    KeyboardWalk inDanger;
    inDanger.walkToEmergency();
    look(inDanger, "an emergency");
}

inline void clinicPages(const AtPage& look) {
    KeyboardWalk at;
    at.window().resize(1600, 900);
    at.press(Qt::Key_F9);
    at.open("right-bed");
    look(at, "a page in clinic view");
    at.beginByKeys();
    look(at, "the questions of a part");
    at.press(Qt::Key_G);
    at.press(Qt::Key_R);
    look(at, "no to the rest");
}

inline void everyPage(const AtPage& look) {
    readingPages(look);
    questionPages(look);
    clinicPages(look);
}

/// Returns the dialog on show, or the window where there is none.
inline QWidget& inFront(WindowFixture& at) {
    QWidget* dialog = QApplication::activeModalWidget();
    return dialog ? *dialog : at.window();
}

/// Opens the dialogs that are pages of a kind, one after the other.
inline void everySheet(const std::function<void(WindowFixture& at, QDialog& sheet)>& look) {
    for (const Qt::Key key : {Qt::Key_F1, Qt::Key_Comma}) {
        WindowFixture at;
        at.press(key, key == Qt::Key_Comma ? Qt::ControlModifier : Qt::NoModifier);
        auto* sheet = qobject_cast<QDialog*>(&inFront(at));
        REQUIRE(sheet != nullptr);
        look(at, *sheet);
    }
}

/// Returns the widgets below that one which can be seen and take the keyboard.
inline QList<QWidget*> stopsOf(const QWidget& root) {
    QList<QWidget*> stops;
    for (QWidget* widget : root.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy() && widget->window() == root.window())
            stops.append(widget);
    return stops;
}

} // namespace bedside::test
