// SPDX-License-Identifier: MIT
// The keys that no action of the window has: those that a page, a list or a bar hears itself. One table, which the
// pages ask when a key is pressed and the list of keys shows.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>

class QKeyEvent;

namespace bedside::desktop {

enum class OwnKey {
    LeaveAtOnce,
    NextThing,
    ThingBefore,
    PressThing,
    OpenMenu,
    TextByWheel,
    EnterResults,
    LeaveSearch,
    CloseFind,
    CloseReading,
    Answer,
    ConfirmAnswer,
    SheetYes,
    SheetNo,
    SheetDown,
    SheetUp,
    SheetTakeAway,
    DenyRest,
    TakeDenialBack,
    EndPart,
    ResultSoFar,
    KeepAsking,
    PartUp,
    PartDown,
    UndoPart,
    RedoPart,
    LeafOn,
    LeafBack,
    FirstLeaf,
    LastLeaf,
};

/// Where a key is heard. Keys of one place, and those of every page with them, can be pressed for the same moment.
enum class KeyPlace { EveryPage, Search, Find, ReadingBar, Question, PartSheet, Denial, Handout, Preview };

struct OwnKeys {
    OwnKey key;
    KeyPlace place;
    QString words;            // what it does
    QList<QKeySequence> keys; // each does it; none where it is not said as a sequence
    QString said = {};        // what to show in place of the keys
    QString brief = {};       // what it does, for a line of keys; empty where that leaves it out
};

/// Returns the whole table, in the order in which it is shown and the language that the program speaks now.
QList<OwnKeys> ownKeys();
/// Returns the keys for it.
QList<QKeySequence> keysOf(OwnKey key);
/// True where that press is one of its keys. The number pad's keys are as good as the others.
bool isKey(const QKeyEvent& press, OwnKey key);
/// Returns which digit was pressed, where the press is one of those that answer.
std::optional<int> answerDigit(const QKeyEvent& press);
/// Returns the heading of the keys of that place.
QString nameOf(KeyPlace place);

} // namespace bedside::desktop
