// SPDX-License-Identifier: MIT
#include "voice/voice.h"

#include "press/companion_library.h"

namespace bedside::voice {

std::unique_ptr<Voice> openVoice() {
    const auto open = press::companionFunction("bedside-voice", "bedsideSpeech");
    return open ? static_cast<const Speech*>((*open)())->voice() : nullptr;
}

} // namespace bedside::voice
