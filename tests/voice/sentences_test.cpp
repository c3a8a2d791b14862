// SPDX-License-Identifier: MIT
// Where sentences end.
#include "voice/sentences.h"

#include "support/catch.h"

#include <QStringList>

using namespace bedside;

namespace {

/// The sentences with a bar between them.
std::string split(const char* text) {
    const QString whole = QString::fromUtf8(text);
    QStringList parts;
    for (const voice::Stretch& part : voice::sentencesOf(whole))
        parts.append(whole.mid(part.begin, part.end - part.begin));
    return parts.join(QStringLiteral("|")).toStdString();
}

} // namespace

TEST_CASE("a sentence ends with its stop, its question mark or its line") {
    CHECK(split("It may help. Nobody knows.") == "It may help.|Nobody knows.");
    CHECK(split("Does it help? Yes! It may.") == "Does it help?|Yes!|It may.");
    CHECK(split("A heading without a stop") == "A heading without a stop");
    CHECK(split("One line\nanother line\u2028a third") == "One line|another line|a third");
    CHECK(split("  \n ").empty());
    CHECK(split("").empty());
}

TEST_CASE("a number keeps its decimal stop, and a list its numbers") {
    CHECK(split("It took 1.5 hours. Then it was over.") == "It took 1.5 hours.|Then it was over.");
    CHECK(split("The first was in 2018. The next came later.") == "The first was in 2018.|The next came later.");
    CHECK(split("1. Lie on your side. 2. Bend your knees.") == "1. Lie on your side.|2. Bend your knees.");
    CHECK(split("Version 1.2.3. Done.") == "Version 1.2.3.|Done.");
}

TEST_CASE("an abbreviation or an initial ends no sentence") {
    CHECK(split("Use a pillow, e.g. a firm one. Rest.") == "Use a pillow, e.g. a firm one.|Rest.");
    CHECK(split("Ask Dr. Monga or Mrs. Lee. They know.") == "Ask Dr. Monga or Mrs. Lee.|They know.");
    CHECK(split("Sidorkewicz et al. Found 2014. So it is.") == "Sidorkewicz et al. Found 2014.|So it is.");
    CHECK(split("By N. Sidorkewicz. In full.") == "By N. Sidorkewicz.|In full.");
    CHECK(split("See no. 5. He said no. Then he went.") == "See no. 5.|He said no.|Then he went.");
    CHECK(split("Take it at 8 a.m. Then wait. Not at 9 p.m. on Sundays.") ==
          "Take it at 8 a.m.|Then wait.|Not at 9 p.m. on Sundays.");
    CHECK(split("So am I. You too.") == "So am I.|You too.");
}

TEST_CASE("quotes and brackets stay with what they close") {
    CHECK(split("She said \"It hurts.\" Then she rested.") == "She said \"It hurts.\"|Then she rested.");
    CHECK(split("“Stop!” he said. “Now.” They did.") == "“Stop!” he said.|“Now.”|They did.");
    CHECK(split("It helps (in some people.) Not in all.") == "It helps (in some people.)|Not in all.");
    CHECK(split("Wait… then go. Really?! Yes.") == "Wait… then go.|Really?!|Yes.");
}

TEST_CASE("Spanish questions and cries begin with their own sign") {
    CHECK(split("¿Le duele? ¡Llame ya! Vaya con el Sr. López.") == "¿Le duele?|¡Llame ya!|Vaya con el Sr. López.");
    CHECK(split("¿Sí?¿No?") == "¿Sí?|¿No?");
    CHECK(split("Un cojín, p. ej. Uno firme. Descanse.") == "Un cojín, p. ej. Uno firme.|Descanse.");
    CHECK(split("En EE. UU. Llame al 911.") == "En EE. UU.|Llame al 911.");
}

TEST_CASE("Arabic sentences end with their own signs") {
    CHECK(split("هل يؤلمك؟ نعم. اتصل الآن!") == "هل يؤلمك؟|نعم.|اتصل الآن!");
    CHECK(split("استرح؛ثم قم.") == "استرح؛|ثم قم.");
    CHECK(split("اسأل د. مونجا. هو يعرف.") == "اسأل د. مونجا.|هو يعرف.");
    CHECK(split("استغرق ١.٥ ساعة. انتهى.") == "استغرق ١.٥ ساعة.|انتهى.");
}

TEST_CASE("the number of a source is known from other words in brackets") {
    CHECK(voice::isCitation(u"[1]"));
    CHECK(voice::isCitation(u"[1, 3–5]"));
    CHECK_FALSE(voice::isCitation(u"[sic]"));
    CHECK_FALSE(voice::isCitation(u"[]"));
    CHECK_FALSE(voice::isCitation(u"1"));
}

TEST_CASE("a number to call is said digit by digit") {
    CHECK(voice::digitByDigit(u"Call 999 or 112 now") == QStringLiteral("Call 9 9 9 or 1 1 2 now"));
    CHECK(voice::digitByDigit(u"Aged 18") == QStringLiteral("Aged 18"));
}
