// SPDX-License-Identifier: MIT
// Somebody who has pages read aloud, by a voice that says nothing.
#pragma once

#include "desktop/fake_voice.h"
#include "desktop/hearing/hearing.h"
#include "desktop/keyboard_walk.h"

namespace bedside::test {

class Listener : public KeyboardWalk {
public:
    Listener() {
        window().hearing().speakWith([this] { return std::make_unique<FakeVoice>(speech); });
        agree();
    }

    /// Returns the bar; nothing where it is not on show.
    QWidget* bar() {
        auto* found = window().findChild<QWidget*>(QStringLiteral("readingBar"));
        return found && found->isVisible() ? found : nullptr;
    }
    QString message() {
        auto& trouble = find<QLabel>("readingTrouble");
        return trouble.isVisible() ? trouble.text() : find<QLabel>("readingMessage").text();
    }
    /// Returns the words that are marked on an article.
    static QString marked(const screen::ArticleView& view) {
        QString words;
        for (const QTextEdit::ExtraSelection& each : view.extraSelections())
            if (each.format.underlineStyle() == QTextCharFormat::SingleUnderline)
                words += each.cursor.selectedText();
        return words;
    }
    QString marked() { return marked(article()); }
    void finish(int sentences = 1) {
        for (int sentence = 0; sentence < sentences; ++sentence) {
            REQUIRE(speech.isSpeaking);
            speech.finish();
            settle();
        }
    }
    void checkSilent() {
        settle();
        CHECK_FALSE(speech.isSpeaking);
        CHECK(bar() == nullptr);
        CHECK(marked().isEmpty());
    }

    Speech speech;
};

} // namespace bedside::test
