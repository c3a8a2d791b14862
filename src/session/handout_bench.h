// SPDX-License-Identifier: MIT
// What somebody lays out for paper: a preset, its parts, and words of their own. Kept in memory only.
#pragma once

#include "document/handout/handout.h"
#include "session/handout_parts.h"
#include "session/languages.h"
#include "session/other_guide.h"

namespace bedside::session {

/// A part that is off keeps its place and is not printed.
struct BenchPart {
    content::HandoutPart part;
    bool isOn = true;
    bool operator==(const BenchPart&) const = default;
};

class HandoutBench : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    HandoutBench(const Reading& reading, const Questionnaire& questions, std::vector<content::Handout> presets,
                 QObject* parent = nullptr);

    /// Offers to print in any of these, which must outlive it; at first, and for the next patient, it is the guide's
    /// own.
    void offerLanguages(const Languages& languages) { m_languages = &languages; }
    /// Returns what there is to choose among; nothing where there is only the guide's own.
    std::vector<Language> languages() const;
    QString language() const;
    bool isInOwnLanguage() const { return m_language.isEmpty(); }

    /// Returns those that the reader may have, in the author's order.
    const std::vector<content::Handout>& presets() const { return m_offered; }
    /// Returns the one that was chosen, whatever became of its parts.
    QString preset() const { return QString::fromStdString(m_now.preset); }
    /// True for a handout of answers while there are none.
    bool waitsForAnswers(const content::Handout& preset) const;
    const std::vector<BenchPart>& parts() const { return m_now.parts; }
    QString nameOf(const content::HandoutPart& part) const;
    /// Returns the names of the parts that are on, in their order.
    QStringList namesOnIt() const;
    /// Returns what can be added and is not there yet.
    std::vector<content::HandoutPart> offers() const;
    bool canUndo() const { return !m_past.empty(); }
    bool canRedo() const { return !m_future.empty(); }

    /// Returns what is to be printed; its handout has the id "own" where its parts are not the preset's any more.
    document::HandoutChoice choice() const;
    /// Returns the code that it bears.
    std::string code() const { return pages().codeOf(choice()); }
    /// Returns the handout. Refuses, in words for people, one that cannot be made.
    Result<document::Document> compose(const document::Figure& codeDrawing) const;
    document::Imprint imprint() const;
    const content::Region& region() const { return m_pages.region(); }
    /// Return the phrases of the handout's language, and of the reader's.
    const content::Phrases& phrases() const { return pages().phrases(); }
    const content::Phrases& ownPhrases() const { return m_pages.phrases(); }

    /// Goes on with what is laid out and written on another one, whose guide may be in another language.
    void takeOver(const HandoutBench& other);

    /// True where it holds a name or a note; where it tells what only private answers lead to; where more of that
    /// could be printed.
    bool holdsTypedWords() const;
    bool holdsPrivateAdvice() const;
    bool offersPrivateAdvice() const;

    /// Writes what is no part: a note, a name, a letterhead, what else is wanted.
    template <class Value> void write(Value document::HandoutChoice::*field, Value value) {
        if (m_choice.*field == value)
            return;
        m_choice.*field = std::move(value);
        emit changed();
    }

public slots:
    /// Prints in that language from now on. The answers and the parts stay as they are.
    void speak(const QString& language);
    /// Takes a preset up; the same one again, with its parts as its author made it.
    void choose(const QString& preset);
    void switchPart(std::size_t place, bool on);
    void movePart(std::size_t place, int steps);
    void addPart(const bedside::content::HandoutPart& part);
    void undo();
    void redo();
    /// Forgets the words about a person, and what was laid out for them; a clinic's letterhead stays.
    void forget();
    /// Gives back what can be made again.
    void rest();

signals:
    void presetsChanged();
    void partsChanged();
    void wordsForgotten();
    void changed(); // the handout says something else

private:
    struct State {
        std::string preset;
        std::vector<BenchPart> parts;
        bool operator==(const State&) const = default;
    };
    void follow();
    void filterParts();
    void take(State state);
    void putBack(std::vector<State>& from, std::vector<State>& to);
    State freshState(const std::string& preset) const;
    std::string firstChoice() const;
    const content::Handout* offered(const std::string& preset) const;
    const document::Companions& companions() const;
    const OtherGuide* otherGuide() const;
    const ResultPages& pages() const;
    bool printsResult() const;

    const Reading& m_reading;
    const Questionnaire& m_questions;
    HandoutParts m_parts;
    ResultPages m_pages;
    std::vector<content::Handout> m_presets;
    std::vector<content::Handout> m_offered;
    State m_now;
    std::vector<State> m_past;
    std::vector<State> m_future;
    document::HandoutChoice m_choice; // all but its handout
    mutable std::optional<document::Companions> m_companions;
    const Languages* m_languages = nullptr;
    QString m_language;                          // empty: the guide's own
    mutable std::unique_ptr<OtherGuide> m_other; // in that language, made when it is needed
};

} // namespace bedside::session
