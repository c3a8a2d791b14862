// SPDX-License-Identifier: MIT
// What keeps the system from writing down anything of a visit when something goes wrong, or when the session ends.
#pragma once

class QGuiApplication;

namespace bedside::app {

/// No core dump, and a program that breaks says nothing but that. Messages of Qt tell where they come from and not what
/// they say: their words may be somebody's. Call it before anything else.
void leaveNoCrashText();

/// The session neither saves the program's state nor starts it again.
void keepOutOfSession(QGuiApplication& application);

} // namespace bedside::app
