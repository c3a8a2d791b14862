// SPDX-License-Identifier: MIT
// The library's one door: what voice::openVoice() asks for.
#include "speech/engine_voice.h"

namespace {

class EngineSpeech : public bedside::voice::Speech {
public:
    std::unique_ptr<bedside::voice::Voice> voice() const override {
        return std::make_unique<bedside::speech::EngineVoice>();
    }
};

} // namespace

extern "C" Q_DECL_EXPORT const void* bedsideSpeech() {
    static const EngineSpeech speech;
    return static_cast<const bedside::voice::Speech*>(&speech);
}
