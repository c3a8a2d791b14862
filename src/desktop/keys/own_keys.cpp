// SPDX-License-Identifier: MIT
#include "desktop/keys/own_keys.h"

#include "desktop/visit/shift_thrice.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace bedside::desktop {

namespace {

QString say(const char* words) { return QCoreApplication::translate("OwnKeys", words); }

QList<OwnKeys> pageKeys() {
    return {{OwnKey::LeaveAtOnce,
             KeyPlace::EveryPage,
             say("Leave now, also from a dialog or a menu"),
             {},
             say("Shift, %1 times within %2 seconds").arg(ShiftThrice::presses).arg(ShiftThrice::within / 1000)},
            {OwnKey::NextThing, KeyPlace::EveryPage, say("To the next button, field or link"), {Qt::Key_Tab}},
            {OwnKey::ThingBefore, KeyPlace::EveryPage, say("To the one before"), {Qt::SHIFT | Qt::Key_Tab}},
            {OwnKey::PressThing, KeyPlace::EveryPage, say("Press it"), {}, say("Enter or Space")},
            {OwnKey::TextByWheel, KeyPlace::EveryPage, say("Larger or smaller text"), {}, say("Ctrl and the wheel")},
            {OwnKey::CloseFind, KeyPlace::Find, say("Close the search on this page"), {Qt::Key_Escape}},
            {OwnKey::CloseReading, KeyPlace::ReadingBar, say("Stop reading aloud"), {Qt::Key_Escape}}};
}

QList<OwnKeys> answerKeys() {
    QList<QKeySequence> digits;
    for (int digit = 0; digit <= 9; ++digit)
        digits.append(Qt::Key_0 + digit);
    return {
        {OwnKey::Answer, KeyPlace::Question, say("Choose that answer"), digits, say("0 to 9")},
        {OwnKey::ConfirmAnswer,
         KeyPlace::Question,
         say("Go on with the chosen answer"),
         {},
         say("Enter on the answer")},
        {OwnKey::Answer, KeyPlace::PartSheet, say("Choose that answer and lead on"), digits, say("0 to 9")},
        {OwnKey::SheetYes, KeyPlace::PartSheet, say("Answer yes"), {Qt::Key_Y}},
        {OwnKey::SheetNo, KeyPlace::PartSheet, say("Answer no"), {Qt::Key_N}},
        {OwnKey::SheetDown, KeyPlace::PartSheet, say("To the next question"), {Qt::Key_Down}},
        {OwnKey::SheetUp, KeyPlace::PartSheet, say("To the question before"), {Qt::Key_Up}},
        {OwnKey::SheetTakeAway, KeyPlace::PartSheet, say("Take the answer away"), {Qt::Key_Backspace, Qt::Key_Delete}},
        {OwnKey::DenyRest, KeyPlace::PartSheet, say("No to the rest, after one question"), {Qt::Key_R}},
        {OwnKey::TakeDenialBack, KeyPlace::PartSheet, say("Take that back"), {Qt::CTRL | Qt::Key_Z}},
        {OwnKey::EndPart, KeyPlace::PartSheet, say("Go on to the next part"), {Qt::Key_G}},
        {OwnKey::ResultSoFar, KeyPlace::PartSheet, say("Show the result so far"), {Qt::Key_E}},
        {OwnKey::KeepAsking, KeyPlace::Denial, say("Go back and keep asking"), {Qt::Key_Escape}}};
}

QList<OwnKeys> handoutKeys() {
    return {{OwnKey::PartUp, KeyPlace::Handout, say("Move the part up"), {Qt::ALT | Qt::Key_Up}},
            {OwnKey::PartDown, KeyPlace::Handout, say("Move the part down"), {Qt::ALT | Qt::Key_Down}},
            {OwnKey::UndoPart, KeyPlace::Handout, say("Undo"), QKeySequence::keyBindings(QKeySequence::Undo)},
            {OwnKey::RedoPart, KeyPlace::Handout, say("Do it again"), QKeySequence::keyBindings(QKeySequence::Redo)},
            {OwnKey::LeafOn, KeyPlace::Preview, say("Further down, then the next page"), {Qt::Key_PageDown}},
            {OwnKey::LeafBack, KeyPlace::Preview, say("Further up, then the page before"), {Qt::Key_PageUp}},
            {OwnKey::FirstLeaf, KeyPlace::Preview, say("First page"), {Qt::Key_Home}},
            {OwnKey::LastLeaf, KeyPlace::Preview, say("Last page"), {Qt::Key_End}}};
}

} // namespace

const QList<OwnKeys>& ownKeys() {
    static const QList<OwnKeys> all = pageKeys() + answerKeys() + handoutKeys();
    return all;
}

const QList<QKeySequence>& keysOf(OwnKey key) {
    return std::ranges::find(ownKeys(), key, &OwnKeys::key)->keys; // each has a row
}

bool isKey(const QKeyEvent& press, OwnKey key) {
    return keysOf(key).contains(QKeySequence(static_cast<int>(press.modifiers() & ~Qt::KeypadModifier) | press.key()));
}

std::optional<int> answerDigit(const QKeyEvent& press) {
    return isKey(press, OwnKey::Answer) ? std::optional(press.key() - Qt::Key_0) : std::nullopt;
}

QString nameOf(KeyPlace place) {
    switch (place) {
    case KeyPlace::EveryPage:
        return say("Everywhere");
    case KeyPlace::Find:
        return say("While you search on a page");
    case KeyPlace::ReadingBar:
        return say("In the bar of what is read aloud");
    case KeyPlace::Question:
        return say("On a question");
    case KeyPlace::PartSheet:
        return say("In clinic view, on the questions of a part");
    case KeyPlace::Denial:
        return say("In clinic view, before no to the rest");
    case KeyPlace::Handout:
        return say("On a handout in the making");
    case KeyPlace::Preview:
        break;
    }
    return say("On the pages of a handout");
}

} // namespace bedside::desktop
