// SPDX-License-Identifier: MIT
#include "desktop/keys/typed_key.h"

#include <algorithm>
#include <array>

namespace bedside::desktop {

namespace {

struct LetterKey {
    Qt::Key key;
    char16_t arabic;
    quint32 position; // as Linux counts keys; its windows and their events count from 8
};

constexpr std::array<LetterKey, 5> letterKeys{{{Qt::Key_Y, u'غ', 21},
                                               {Qt::Key_N, u'ى', 49},
                                               {Qt::Key_R, u'ق', 19},
                                               {Qt::Key_G, u'ل', 34},
                                               {Qt::Key_E, u'ث', 18}}};
constexpr quint32 firstPosition = 8;

/// Where the event tells the place of the key, that counts: other layouts, as the Persian one, have other letters
/// there.
int keyOf(QChar letter, quint32 scanCode) {
    const auto at = scanCode == 0 ? std::ranges::find(letterKeys, letter.unicode(), &LetterKey::arabic)
                                  : std::ranges::find(letterKeys, scanCode, [](const LetterKey& each) {
                                        return each.position + firstPosition;
                                    });
    return at == letterKeys.end() ? 0 : at->key;
}

} // namespace

int typedKey(const QKeyEvent& event) {
    const QString typed = event.text();
    if (typed.size() != 1)
        return event.key();
    const QChar letter = typed.front();
    if (const int digit = letter.digitValue(); digit >= 0)
        return Qt::Key_0 + digit;
    if (!letter.isLetter() || letter.script() == QChar::Script_Latin)
        return event.key();
    const int key = keyOf(letter, event.nativeScanCode());
    return key != 0 ? key : event.key();
}

QString arabicLetterOn(int key) {
    const auto at =
        std::ranges::find(letterKeys, key, [](const LetterKey& each) { return static_cast<int>(each.key); });
    return at == letterKeys.end() ? QString() : QString(QChar(at->arabic));
}

} // namespace bedside::desktop
