// SPDX-License-Identifier: MIT
// What the window knows of speech: one sentence after the other, spoken by the computer's own speech service. The code
// behind it is a library of its own (speech/), which openVoice() loads.
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace bedside::voice {

inline constexpr double slowest = 0.75; // times the usual speed of the voice
inline constexpr double fastest = 1.5;

/// What can stand in the way. NotBuilt: this copy of the program has no speech. NoEngine: what connects Qt to a speech
/// service is missing. NoService: the service does not answer. NoVoice: it has none for that language. Stalled: it
/// took a sentence and never said that it was through.
enum class Trouble { NotBuilt, NoEngine, NoService, NoVoice, Stalled };

struct Listener {
    std::function<void()> finished; // the sentence that was said last was spoken to its end
    std::function<void(Trouble)> failed;
};

/// Belongs to one thread, and calls its listener there. Nothing here waits for the speech service.
class Voice {
public:
    virtual ~Voice() = default;
    virtual void listen(Listener listener) = 0;
    /// Speaks the sentence, in the place of one that is being spoken. language: BCP 47, such as "en".
    virtual void say(const QString& sentence, const QString& language) = 0;
    /// Is silent at once; the listener hears nothing of it.
    virtual void stop() = 0;
    /// Sets the speed of what is said from now on, within the limits.
    virtual void setSpeed(double speed) = 0;
};

/// What the library gives.
class Speech {
public:
    virtual ~Speech() = default;
    virtual std::unique_ptr<Voice> voice() const = 0;
};

using VoiceMaker = std::function<std::unique_ptr<Voice>()>;

/// Returns a voice of this computer, or nothing where the library is not beside the program.
std::unique_ptr<Voice> openVoice();

} // namespace bedside::voice
