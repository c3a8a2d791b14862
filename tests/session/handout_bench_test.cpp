// SPDX-License-Identifier: MIT
#include "document/writers.h"
#include "session/handout_bench.h"
#include "store/sample_library.h"
#include "support/catch.h"
#include "support/small_guidance.h"

using namespace bedside;
using namespace bedside::session;
using content::HandoutPart;
using content::PartKind;
using test::yes;

namespace {

constexpr guidance::AnswerBits none = 4;

std::vector<content::Handout> presets() {
    const HandoutPart bed{PartKind::Section, "right-bed"};
    const HandoutPart moving{PartKind::Section, "moving"};
    return {{{"summary"}, "My summary", "", {{PartKind::Result, {}}}},
            {{"positions"}, "Position ideas", "", {{PartKind::Positions, {}}}},
            {{"moving"}, "Moving", "", {moving}},
            {{"bed"}, "Bed", "", {bed}},
            {{"both"}, "Bed and moving", "", {bed, moving}},
            {{"evidence"}, "Evidence", "", {{PartKind::Claim, "medium-firm"}}}};
}

/// The sample in which "moving" speaks plainly, with somebody at the bench who agreed to that.
struct Bench {
    explicit Bench(Consent consent = Consent::PlainSpeech) { reading.giveConsent(consent); }

    test::SampleLibrary sample{test::plainSpeechEdition()};
    Reading reading{sample.library()};
    Questionnaire questions{[this] {
        return GuidanceContent{test::smallGuidance(), sample.library().guidanceText().value()};
    }};
    HandoutBench at{reading, questions, presets()};

    /// Offers Spanish besides, whose page about beds has another title.
    void offerSpanish() {
        content::Edition edition = test::plainSpeechEdition();
        edition.article.language = "es";
        edition.article.languageName = "Español";
        edition.handouts = {{{"bed"}, "La cama", "Para dormir", {{PartKind::Section, "right-bed"}}}};
        spanish.emplace(edition);
        languages.emplace(std::vector<store::EmbeddedContent>{{"en", sample.image()}, {"es", spanish->image()}});
        at.offerLanguages(*languages);
    }
    std::optional<test::SampleLibrary> spanish;
    std::optional<Languages> languages;

    QStringList offered() const {
        QStringList ids;
        for (const content::Handout& preset : at.presets())
            ids.append(QString::fromStdString(preset.id.text));
        return ids;
    }
    /// Returns the parts that are printed, as "section:ID" and the like.
    QStringList parts() const {
        QStringList names;
        for (const HandoutPart& part : at.choice().handout.parts)
            names.append(QString::fromStdString(content::nameOf(part)));
        return names;
    }
    QStringList offers() const {
        QStringList names;
        for (const HandoutPart& part : at.offers())
            names.append(QString::fromStdString(content::nameOf(part)));
        return names;
    }
    std::string id() const { return at.choice().handout.id.text; }
    /// An adult without numbness.
    void answer() {
        questions.begin(false);
        questions.answer(yes);
        questions.answer(none);
        questions.goOn();
    }
};

QString word(const char* text) { return QString::fromLatin1(text); }

} // namespace

TEST_CASE("with back care only no handout, part or addition speaks plainly") {
    Bench bench(Consent::BackCareOnly);
    CHECK(bench.offered() == QStringList{"summary", "bed", "both"});
    CHECK(Bench().offered().contains("evidence"));
    bench.at.choose(word("both"));
    CHECK(bench.parts() == QStringList{"section:right-bed"});
    for (const QString& part : bench.offers()) {
        INFO(part.toStdString());
        CHECK_FALSE((part.contains(word("moving")) || part.startsWith(u"card:") || part.startsWith(u"position")));
    }
    bench.at.addPart({PartKind::Section, "moving"});
    CHECK(bench.parts() == QStringList{"section:right-bed"});
}

TEST_CASE("a change of the consent takes from the handout what it no longer allows") {
    Bench bench;
    bench.at.choose(word("both"));
    REQUIRE(bench.parts() == QStringList{"section:right-bed", "section:moving"});
    bench.reading.giveConsent(Consent::BackCareOnly);
    CHECK(bench.parts() == QStringList{"section:right-bed"});
    CHECK_FALSE(bench.at.canUndo()); // which would bring it back
    bench.reading.giveConsent(Consent::PlainSpeech);
    bench.at.choose(word("moving"));
    bench.reading.giveConsent(Consent::BackCareOnly);
    CHECK(bench.at.preset() != word("moving"));
}

TEST_CASE("parts are switched off, moved and added, and each of that is undone and done again") {
    Bench bench;
    bench.at.choose(word("both"));
    bench.at.movePart(1, -1);
    CHECK(bench.parts() == QStringList{"section:moving", "section:right-bed"});
    bench.at.switchPart(0, false);
    CHECK(bench.parts() == QStringList{"section:right-bed"});
    bench.at.addPart({PartKind::Signs, {}});
    CHECK(bench.parts() == QStringList{"section:right-bed", "signs"});
    CHECK_FALSE(bench.offers().contains(word("signs")));
    for (int step = 0; step < 3; ++step)
        bench.at.undo();
    CHECK(bench.parts() == QStringList{"section:right-bed", "section:moving"});
    bench.at.redo();
    bench.at.redo();
    CHECK(bench.parts() == QStringList{"section:right-bed"});
    bench.at.movePart(0, +1);
    CHECK_FALSE(bench.at.canRedo());
    bench.at.movePart(0, -1); // there is no room above
    bench.at.undo();
    CHECK(bench.parts() == QStringList{"section:right-bed"});
}

TEST_CASE("what the reader no longer agrees to is not brought back by undoing") {
    Bench bench;
    bench.at.choose(word("both"));
    bench.at.choose(word("bed"));
    bench.reading.giveConsent(Consent::BackCareOnly);
    bench.at.undo();
    CHECK_FALSE(bench.parts().contains(word("section:moving")));
    bench.at.redo();
    CHECK_FALSE(bench.parts().contains(word("section:moving")));
}

TEST_CASE("a handout that was changed by hand is its owner's, and its preset's again when the change is undone") {
    Bench bench;
    bench.at.choose(word("both"));
    CHECK(bench.id() == "both");
    bench.at.movePart(0, +1);
    CHECK(bench.id() == "own");
    CHECK(bench.at.choice().handout.title == "Your handout");
    bench.at.undo();
    CHECK(bench.id() == "both");
    bench.at.movePart(0, +1);
    bench.at.choose(word("both"));
    CHECK(bench.id() == "both");
    bench.at.undo(); // the change by hand was not lost
    CHECK(bench.id() == "own");
}

TEST_CASE("positions are there one by one without answers, and as the answers order them with them") {
    Bench bench;
    bench.at.choose(word("positions"));
    CHECK(bench.parts() == QStringList{"position:SIDE", "position:BACK"});
    CHECK(bench.id() == "positions");
    bench.questions.begin(false);
    CHECK_FALSE(bench.offered().contains(word("positions"))); // nobody said yet that they are of age
    bench.answer();
    bench.at.choose(word("positions"));
    CHECK(bench.parts() == QStringList{"positions"});
    bench.questions.clear();
    CHECK_FALSE(bench.parts().contains(word("positions")));
}

TEST_CASE("while an urgent result is held, nothing offers positions") {
    Bench bench;
    bench.at.choose(word("positions"));
    bench.reading.holdUrgency(guidance::Urgency::SameDay);
    CHECK_FALSE(bench.offered().contains(word("positions")));
    CHECK(bench.parts().filter(word("position")).isEmpty());
    CHECK(bench.offers().filter(word("position")).isEmpty());
}

TEST_CASE("the summary waits for answers, and says so") {
    Bench bench;
    bench.at.choose(word("summary"));
    CHECK(bench.at.waitsForAnswers(bench.at.presets().front()));
    const auto refused = bench.at.compose({});
    REQUIRE_FALSE(refused);
    CHECK(refused.faults().front().what.find("Answer the questions first") != std::string::npos);
    bench.answer();
    bench.reading.holdResult(true);
    CHECK_FALSE(bench.at.waitsForAnswers(bench.at.presets().front()));
    CHECK(bench.at.compose({}));
}

TEST_CASE("a handout without a part says what to do") {
    Bench bench;
    bench.at.choose(word("bed"));
    bench.at.switchPart(0, false);
    const auto refused = bench.at.compose({});
    REQUIRE_FALSE(refused);
    CHECK(refused.faults().front().what.find("Tick at least one part") != std::string::npos);
}

TEST_CASE("what somebody typed is printed, and is gone when the answers are cleared; the letterhead stays") {
    Bench bench;
    int changes = 0;
    QObject::connect(&bench.at, &HandoutBench::changed, &bench.at, [&changes] { ++changes; });
    bench.at.choose(word("bed"));
    const int before = changes;
    bench.at.write(&document::HandoutChoice::name, std::string("Ada Example"));
    bench.at.write(&document::HandoutChoice::note, std::string("Come back on Monday."));
    bench.at.write(&document::HandoutChoice::note, std::string("Come back on Monday."));
    CHECK(changes == before + 2);
    bench.at.write(&document::HandoutChoice::letterhead, document::Letterhead{"The Clinic", {}, {}});
    CHECK(bench.at.holdsTypedWords());
    const auto page = bench.at.compose({});
    REQUIRE(page);
    CHECK(document::plainText(*page).find("Ada Example") != std::string::npos);
    bench.questions.clear();
    CHECK_FALSE(bench.at.holdsTypedWords());
    CHECK(bench.at.choice().note.empty());
    CHECK(bench.at.choice().letterhead.name == "The Clinic");
    CHECK_FALSE(bench.at.canUndo());
}

TEST_CASE("the code tells the handout, and nothing that was typed or answered") {
    Bench bench;
    bench.at.choose(word("bed"));
    const std::string code = bench.at.code();
    bench.answer();
    bench.at.write(&document::HandoutChoice::name, std::string("Ada Example"));
    CHECK(bench.at.code() == code);
    bench.at.choose(word("both"));
    CHECK(bench.at.code() != code);
}

TEST_CASE("a handout may be in another language than the window, with the same parts, answers and words of a clinic") {
    Bench bench;
    CHECK(bench.at.languages().empty());
    bench.offerSpanish();
    CHECK(bench.at.languages().size() == 2);
    CHECK(bench.at.language() == word("en"));
    bench.answer();
    bench.reading.holdResult(true);
    bench.at.choose(word("bed"));
    bench.at.write(&document::HandoutChoice::note, std::string("Come back on Monday."));
    const std::string code = bench.at.code();
    bench.at.speak(word("es"));
    CHECK(bench.at.language() == word("es"));
    CHECK(bench.id() == "bed");
    CHECK(bench.at.code() != code);
    CHECK(bench.at.code().find("-ES-") != std::string::npos);
    const auto page = bench.at.compose({});
    REQUIRE(page);
    CHECK(page->language == "es");
    const std::string text = document::plainText(*page);
    CHECK(text.find("La cama\n") != std::string::npos);
    CHECK(text.find("Come back on Monday.") != std::string::npos);
    bench.at.choose(word("summary"));
    CHECK(bench.at.compose({}));
    bench.at.speak(word("xx"));
    CHECK(bench.at.language() == word("es"));
    bench.at.speak(word("en"));
    CHECK(bench.at.isInOwnLanguage());
}

TEST_CASE("the next patient's handouts are in the window's language again") {
    Bench bench;
    bench.offerSpanish();
    bench.at.speak(word("es"));
    bench.questions.clear();
    CHECK(bench.at.language() == word("en"));
}
