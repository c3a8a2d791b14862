// SPDX-License-Identifier: MIT
#include "screen/page_search.h"
#include "support/catch.h"

using namespace bedside::screen;

namespace {

QString landed(const char* text, const char* words, Landing landing) {
    const QString whole = QString::fromUtf8(text);
    const auto [begin, end] = landingStretch(whole, QString::fromUtf8(words), landing);
    return whole.mid(begin, end - begin);
}

} // namespace

TEST_CASE("one lands on the words, whatever their case, or on nothing") {
    CHECK(landed("One bed. Another Bed.", "another bed", Landing::Words) == QStringLiteral("Another Bed"));
    CHECK(landed("One bed.", "chair", Landing::Words).isEmpty());
    CHECK(landed("One bed.", "", Landing::Sentence).isEmpty());
}

TEST_CASE("one lands on the whole sentence that holds the words, with its signs and without the space behind it") {
    const char* text = "One bed did better ◔ [1]. Soft beds were not tested (our inference). What now? Rest.";
    CHECK(landed(text, "bed did", Landing::Sentence) == QString::fromUtf8("One bed did better ◔ [1]."));
    CHECK(landed(text, "Soft beds", Landing::Sentence) == QStringLiteral("Soft beds were not tested (our inference)."));
    CHECK(landed(text, "were not tested", Landing::Sentence) ==
          QStringLiteral("Soft beds were not tested (our inference)."));
    CHECK(landed(text, "now", Landing::Sentence) == QStringLiteral("What now?"));
    CHECK(landed(text, "Rest", Landing::Sentence) == QStringLiteral("Rest."));
}

TEST_CASE("sentences are found in other languages as well") {
    CHECK(landed("¿Duele? Pare y llame. Descanse.", "llame", Landing::Sentence) == QStringLiteral("Pare y llame."));
    CHECK(landed("توقف الآن. هل يؤلمك؟ استرح.", "يؤلمك", Landing::Sentence) == QString::fromUtf8("هل يؤلمك؟"));
}
