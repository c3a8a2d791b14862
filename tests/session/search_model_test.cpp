// SPDX-License-Identifier: MIT
#include "session/search_model.h"
#include "store/sample_library.h"
#include "support/catch.h"

using namespace bedside;
using namespace bedside::session;

namespace {

const SearchHit* hitOn(const SearchModel& model, const QString& target) {
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.hit(row).target.startsWith(target))
            return &model.hit(row);
    return nullptr;
}

} // namespace

TEST_CASE("a search finds pages, sources and words, and says where to land") {
    const test::SampleLibrary sample;
    const Reading reading(sample.library());
    SearchModel model(sample.library(), reading);
    model.search(QStringLiteral("pillow"));
    const SearchHit* page = hitOn(model, QStringLiteral("section:right-bed#p"));
    REQUIRE(page != nullptr);
    CHECK(locationOf(page->target).passage > 0);
    REQUIRE_FALSE(page->matches.isEmpty());
    const TextRange match = page->matches.front();
    CHECK(page->snippet.mid(match.start, match.length).compare(QStringLiteral("pillow"), Qt::CaseInsensitive) == 0);
    model.search(QStringLiteral("kovacs"));
    CHECK(hitOn(model, QStringLiteral("study:kovacs2003")) != nullptr);
    model.search(QStringLiteral("prolapse"));
    CHECK(hitOn(model, QStringLiteral("term:disc-prolapse")) != nullptr);
}

TEST_CASE("a page that speaks plainly shows no words until the reader agreed") {
    const test::SampleLibrary sample;
    Reading reading(sample.library());
    SearchModel model(sample.library(), reading);
    model.search(QStringLiteral("café"));
    const SearchHit* unasked = hitOn(model, QStringLiteral("section:moving"));
    REQUIRE(unasked != nullptr);
    CHECK_FALSE(unasked->snippet.contains(QStringLiteral("café")));
    reading.giveConsent(Consent::PlainSpeech);
    CHECK(hitOn(model, QStringLiteral("section:moving"))->snippet.contains(QStringLiteral("café")));
    reading.giveConsent(Consent::BackCareOnly);
    CHECK(hitOn(model, QStringLiteral("section:moving")) == nullptr);
}

TEST_CASE("sources and words of pages that speak plainly are held back with them") {
    const test::SampleLibrary sample(test::plainSpeechEdition());
    Reading reading(sample.library());
    SearchModel model(sample.library(), reading);
    const auto rowsFor = [&model](const char* words, const char* target) {
        model.search(QString::fromLatin1(words));
        return hitOn(model, QString::fromLatin1(target));
    };
    const SearchHit* unasked = rowsFor("coitus", "study:sidorkewicz2013");
    REQUIRE(unasked != nullptr);
    CHECK_FALSE(unasked->snippet.contains(QStringLiteral("coitus")));
    CHECK(rowsFor("trial", "term:trial") == nullptr);
    CHECK(rowsFor("kovacs", "study:kovacs2003")->snippet.contains(QStringLiteral("Kovacs")));
    reading.giveConsent(Consent::PlainSpeech);
    CHECK(rowsFor("coitus", "study:sidorkewicz2013")->snippet.contains(QStringLiteral("coitus")));
    CHECK(rowsFor("trial", "term:trial") != nullptr);
    reading.giveConsent(Consent::BackCareOnly);
    CHECK(rowsFor("coitus", "study:sidorkewicz2013") == nullptr);
    CHECK(rowsFor("trial", "term:trial") == nullptr);
    CHECK(rowsFor("kovacs", "study:kovacs2003") != nullptr);
}

TEST_CASE("no words find nothing") {
    const test::SampleLibrary sample;
    const Reading reading(sample.library());
    SearchModel model(sample.library(), reading);
    model.search(QStringLiteral("pillow"));
    model.search(QString());
    CHECK(model.rowCount() == 0);
}
