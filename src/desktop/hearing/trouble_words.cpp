// SPDX-License-Identifier: MIT
#include "desktop/hearing/trouble_words.h"

#include <QCoreApplication>

namespace bedside::desktop {

namespace {

struct TroubleTexts {
    Q_DECLARE_TR_FUNCTIONS(TroubleWords)
};

} // namespace

QString troubleWords(voice::Trouble trouble) {
    switch (trouble) {
    case voice::Trouble::NotBuilt:
        return TroubleTexts::tr(
            "This copy of Bedside cannot read aloud: it was built without speech. To change that, install "
            "Qt’s speech files and build it again. On Debian:\n"
            "sudo apt install qt6-speech-dev qt6-declarative-dev");
    case voice::Trouble::NoEngine:
        return TroubleTexts::tr(
            "To read aloud, Bedside needs a part that is not here. On Debian:\n"
            "sudo apt install qt6-speech-speechd-plugin speech-dispatcher speech-dispatcher-espeak-ng");
    case voice::Trouble::NoService:
        return TroubleTexts::tr("No speech service answers on this computer. On Debian:\n"
                                "sudo apt install speech-dispatcher speech-dispatcher-espeak-ng");
    case voice::Trouble::NoVoice:
        return TroubleTexts::tr("This computer has no voice for this language. On Debian:\n"
                                "sudo apt install speech-dispatcher-espeak-ng");
    case voice::Trouble::Stalled:
        break;
    }
    return TroubleTexts::tr(
        "The speech service does not answer. Is the sound of this computer set up? Press F7 to try again.");
}

} // namespace bedside::desktop
