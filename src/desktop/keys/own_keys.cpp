// SPDX-License-Identifier: MIT
#include "desktop/keys/own_keys.h"

#include "desktop/keys/typed_key.h"
#include "desktop/visit/shift_thrice.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace bedside::desktop {

namespace {

struct KeyNames {
    Q_DECLARE_TR_FUNCTIONS(OwnKeys)
};

QList<OwnKeys> pageKeys() {
    return {
        {OwnKey::LeaveAtOnce,
         KeyPlace::EveryPage,
         KeyNames::tr("Leave now, also from a dialog or a menu"),
         {},
         KeyNames::tr("Shift, %1 times within %2 seconds").arg(ShiftThrice::presses).arg(ShiftThrice::within / 1000)},
        {OwnKey::NextThing, KeyPlace::EveryPage, KeyNames::tr("To the next button, field or link"), {Qt::Key_Tab}},
        {OwnKey::ThingBefore, KeyPlace::EveryPage, KeyNames::tr("To the one before"), {Qt::SHIFT | Qt::Key_Tab}},
        {OwnKey::PressThing, KeyPlace::EveryPage, KeyNames::tr("Press it"), {}, KeyNames::tr("Enter or Space")},
        {OwnKey::OpenMenu,
         KeyPlace::EveryPage,
         KeyNames::tr("Open the menu of a button"),
         {},
         KeyNames::tr("Down on it")},
        {OwnKey::TextByWheel,
         KeyPlace::EveryPage,
         KeyNames::tr("Larger or smaller text"),
         {},
         KeyNames::tr("Ctrl and the wheel")},
        {OwnKey::EnterResults, KeyPlace::Search, KeyNames::tr("To the first result"), {Qt::Key_Down}},
        {OwnKey::LeaveSearch,
         KeyPlace::Search,
         KeyNames::tr("Empty the field; once more, back to the page"),
         {Qt::Key_Escape}},
        {OwnKey::CloseFind, KeyPlace::Find, KeyNames::tr("Close the search on this page"), {Qt::Key_Escape}},
        {OwnKey::CloseReading, KeyPlace::ReadingBar, KeyNames::tr("Stop reading aloud"), {Qt::Key_Escape}}};
}

QList<QKeySequence> digitKeys() {
    QList<QKeySequence> digits;
    for (int digit = 0; digit <= 9; ++digit)
        digits.append(Qt::Key_0 + digit);
    return digits;
}

QList<OwnKeys> answerKeys() {
    return {
        {OwnKey::Answer, KeyPlace::Question, KeyNames::tr("Choose that answer"), digitKeys(), KeyNames::tr("0 to 9")},
        {OwnKey::ConfirmAnswer,
         KeyPlace::Question,
         KeyNames::tr("Go on with the chosen answer"),
         {},
         KeyNames::tr("Enter on the answer")}};
}

QList<OwnKeys> sheetKeys() {
    return {{OwnKey::Answer, KeyPlace::PartSheet, KeyNames::tr("Choose that answer and lead on"), digitKeys(),
             KeyNames::tr("0 to 9"), KeyNames::tr("answer and go on")},
            {OwnKey::SheetYes, KeyPlace::PartSheet, KeyNames::tr("Answer yes"), {Qt::Key_Y}, {}, KeyNames::tr("yes")},
            {OwnKey::SheetNo, KeyPlace::PartSheet, KeyNames::tr("Answer no"), {Qt::Key_N}, {}, KeyNames::tr("no")},
            {OwnKey::SheetDown,
             KeyPlace::PartSheet,
             KeyNames::tr("To the next question"),
             {Qt::Key_Down},
             {},
             KeyNames::tr("next question")},
            {OwnKey::SheetUp,
             KeyPlace::PartSheet,
             KeyNames::tr("To the question before"),
             {Qt::Key_Up},
             {},
             KeyNames::tr("question before")},
            {OwnKey::SheetTakeAway,
             KeyPlace::PartSheet,
             KeyNames::tr("Take the answer away"),
             {Qt::Key_Backspace, Qt::Key_Delete}},
            {OwnKey::DenyRest,
             KeyPlace::PartSheet,
             KeyNames::tr("No to the rest, after one question"),
             {Qt::Key_R},
             {},
             KeyNames::tr("no to the rest")},
            {OwnKey::TakeDenialBack, KeyPlace::PartSheet, KeyNames::tr("Take that back"), {Qt::CTRL | Qt::Key_Z}},
            {OwnKey::EndPart,
             KeyPlace::PartSheet,
             KeyNames::tr("Go on to the next part"),
             {Qt::Key_G},
             {},
             KeyNames::tr("next part")},
            {OwnKey::ResultSoFar,
             KeyPlace::PartSheet,
             KeyNames::tr("Show the result so far"),
             {Qt::Key_E},
             {},
             KeyNames::tr("result so far")},
            {OwnKey::KeepAsking, KeyPlace::Denial, KeyNames::tr("Go back and keep asking"), {Qt::Key_Escape}}};
}

QList<OwnKeys> handoutKeys() {
    return {{OwnKey::PartUp, KeyPlace::Handout, KeyNames::tr("Move the part up"), {Qt::ALT | Qt::Key_Up}},
            {OwnKey::PartDown, KeyPlace::Handout, KeyNames::tr("Move the part down"), {Qt::ALT | Qt::Key_Down}},
            {OwnKey::UndoPart, KeyPlace::Handout, KeyNames::tr("Undo"), QKeySequence::keyBindings(QKeySequence::Undo)},
            {OwnKey::RedoPart, KeyPlace::Handout, KeyNames::tr("Do it again"),
             QKeySequence::keyBindings(QKeySequence::Redo)},
            {OwnKey::LeafOn, KeyPlace::Preview, KeyNames::tr("Further down, then the next page"), {Qt::Key_PageDown}},
            {OwnKey::LeafBack, KeyPlace::Preview, KeyNames::tr("Further up, then the page before"), {Qt::Key_PageUp}},
            {OwnKey::FirstLeaf, KeyPlace::Preview, KeyNames::tr("First page"), {Qt::Key_Home}},
            {OwnKey::LastLeaf, KeyPlace::Preview, KeyNames::tr("Last page"), {Qt::Key_End}}};
}

} // namespace

QList<OwnKeys> ownKeys() { return pageKeys() + answerKeys() + sheetKeys() + handoutKeys(); }

QList<QKeySequence> keysOf(OwnKey key) {
    static const QList<OwnKeys> all = ownKeys();             // in whatever language: the keys are the same
    return std::ranges::find(all, key, &OwnKeys::key)->keys; // each has a row
}

bool isKey(const QKeyEvent& press, OwnKey key) {
    return keysOf(key).contains(
        QKeySequence(static_cast<int>(press.modifiers() & ~Qt::KeypadModifier) | typedKey(press)));
}

std::optional<int> answerDigit(const QKeyEvent& press) {
    return isKey(press, OwnKey::Answer) ? std::optional(typedKey(press) - Qt::Key_0) : std::nullopt;
}

QString nameOf(KeyPlace place) {
    switch (place) {
    case KeyPlace::EveryPage:
        return KeyNames::tr("Everywhere");
    case KeyPlace::Search:
        return KeyNames::tr("In the search field");
    case KeyPlace::Find:
        return KeyNames::tr("While you search on a page");
    case KeyPlace::ReadingBar:
        return KeyNames::tr("In the bar of what is read aloud");
    case KeyPlace::Question:
        return KeyNames::tr("On a question");
    case KeyPlace::PartSheet:
        return KeyNames::tr("In clinic view, on the questions of a part");
    case KeyPlace::Denial:
        return KeyNames::tr("In clinic view, before no to the rest");
    case KeyPlace::Handout:
        return KeyNames::tr("On a handout in the making");
    case KeyPlace::Preview:
        break;
    }
    return KeyNames::tr("On the pages of a handout");
}

} // namespace bedside::desktop
