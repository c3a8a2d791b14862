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

TEST_CASE("no words find nothing") {
    const test::SampleLibrary sample;
    const Reading reading(sample.library());
    SearchModel model(sample.library(), reading);
    model.search(QStringLiteral("pillow"));
    model.search(QString());
    CHECK(model.rowCount() == 0);
}
