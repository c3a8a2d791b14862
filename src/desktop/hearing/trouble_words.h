// SPDX-License-Identifier: MIT
// What is said where nothing can be read aloud: what is missing, and how to get it.
#pragma once

#include "voice/voice.h"

namespace bedside::desktop {

QString troubleWords(voice::Trouble trouble);

} // namespace bedside::desktop
