// SPDX-License-Identifier: MIT
// What ships is read in the language that it is written in.
#include "content/block.h"
#include "store/embedded_content.h"
#include "store/library.h"
#include "support/catch.h"
#include "voice/sentences.h"
#include "voice/spoken_language.h"

#include <algorithm>
#include <array>

using namespace bedside;

namespace {

/// The sentences of each section, those of sources left out: they are English everywhere.
std::vector<QStringList> pagesIn(const char* language) {
    const auto library = store::Library::open(store::embeddedContent(language));
    REQUIRE(library);
    std::vector<QStringList> pages;
    for (const content::SectionSummary& summary : library->sectionSummaries()) {
        if (std::ranges::count(std::array{"references", "about", "corrections", "related-reading"}, summary.id.text) >
            0)
            continue;
        QStringList& page = pages.emplace_back();
        for (const content::Passage& passage : content::passages(library->section(summary.id)->blocks)) {
            const QString words = QString::fromStdString(passage.words);
            for (const voice::Stretch& sentence : voice::sentencesOf(words))
                page.append(words.mid(sentence.begin, sentence.end - sentence.begin));
        }
    }
    return pages;
}

} // namespace

TEST_CASE("no sentence of the Spanish pages is read in English") {
    const QString spanish = QStringLiteral("es");
    for (const QStringList& page : pagesIn("es"))
        for (qsizetype place = 0; place < page.size(); ++place) {
            INFO(page[place].toStdString());
            CHECK(voice::languageOf(page, place, spanish) == spanish);
        }
}

TEST_CASE("an English page that stands in for a translation is read in English, but for a few words") {
    for (const char* language : {"es", "ar"}) {
        int all = 0;
        int other = 0;
        for (const QStringList& page : pagesIn("en"))
            for (qsizetype place = 0; place < page.size(); ++place) {
                ++all;
                other += voice::languageOf(page, place, QString::fromLatin1(language)) != QStringLiteral("en");
            }
        INFO(language << ": " << other << " of " << all);
        CHECK(all > 500);
        CHECK(other * 100 < all);
    }
}
