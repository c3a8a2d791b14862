// SPDX-License-Identifier: MIT
// Each language is searched by its own rules.
#include "store/full_text.h"
#include "store/hits.h"
#include "store/language/arabic_fold.h"
#include "store/language/search_language.h"

#include <SQLiteCpp/Database.h>

#include <set>

using namespace bedside;
using namespace bedside::test;

namespace {

content::Edition editionIn(const std::string& language, std::vector<content::Section> sections) {
    content::Edition edition;
    edition.article = sampleArticle();
    edition.article.language = language;
    edition.sections = std::move(sections);
    return edition;
}

const SampleLibrary& spanish() {
    static const SampleLibrary library(
        editionIn("es", {section("cadera", "Después de una prótesis de cadera", "Pregunte cuándo puede volver.",
                                 {"Muévase despacio y sin dolor.", "El año 2003 cambió poco."}),
                         section("cama", "La cama", "Ninguna cama es perfecta.", {"Pruebe una almohada."})}));
    return library;
}

const SampleLibrary& arabic() {
    static const SampleLibrary library([] {
        content::Edition edition = editionIn(
            "ar",
            {section("back", "ألم الظهر", "قد تُخفِّف الحركةُ الهادئة من الألم.",
                     {"ضع وسادة تحت ركبتيك، وتوقّف إن زاد الألم بعد ٣٠ دقيقة.", "اسأل عن العلاقة الحميمة في أي وقت."}),
             section("bed", "السرير المناسب", "لا يوجد سرير مثالي.", {"قرأنا دراسة Kovács عام 2003."}),
             section("rest", "الاسترخاء والالتهاب", "الاسترخاء يساعد البعض.", {"لا يكفي الدواء وحده."})});
        edition.synonyms = {{"العلاقة الحميمة", "الجماع"}, {"انزلاق غضروفي", "الديسك", "ألم الظهر"}};
        return edition;
    }());
    return library;
}

std::vector<store::Hit> foundIn(const SampleLibrary& library, std::string_view typed) {
    return store::Search(library.library()).find(typed);
}

/// The words of the text as an index of the language has them, and as the text has them.
class Words {
public:
    Words(const std::string& language, const std::string& text) : m_database(":memory:") {
        store::addTokenizers(m_database.getHandle());
        const store::Tokenizer tokenizer(m_database.getHandle(), store::searchLanguageOf(language).tokenizer);
        for (const store::Token& token : tokenizer.tokens(text)) {
            stems.push_back(token.stem);
            written.push_back(text.substr(token.begin, token.end - token.begin));
        }
    }
    Names stems;
    Names written;

private:
    SQLite::Database m_database;
};

} // namespace

TEST_CASE("only English has Porter's stems") {
    CHECK(Words("en", "moving positions").stems == Names{"move", "posit"});
    CHECK(Words("en-GB", "positions").stems == Names{"posit"});
    CHECK(Words("es", "posiciones Niños").stems == Names{"posiciones", "ninos"});
    CHECK(Words("es-MX", "PRÓTESIS").stems == Names{"protesis"});
    CHECK(Words("ar", "positions Café").stems == Names{"positions", "cafe"});
    CHECK(Words("eo", "moving").stems == Names{"moving"}); // nobody has looked after it
}

TEST_CASE("the writer keeps how the words of the language are taken, and the index is made so") {
    for (const std::string language : {"en", "es", "ar", "eo"}) {
        INFO(language);
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
        std::vector<unsigned char> image = imageOf(editionIn(language, {section("one", "One", "Key.", {})}));
        const auto size = static_cast<sqlite3_int64>(image.size());
        REQUIRE(sqlite3_deserialize(database.getHandle(), "main", image.data(), size, size,
                                    SQLITE_DESERIALIZE_READONLY) == SQLITE_OK);
        const store::SearchLanguage kept = store::searchLanguageIn(database);
        CHECK(kept == store::searchLanguageOf(language));
        const std::string index =
            database.execAndGet("SELECT sql FROM sqlite_schema WHERE name = 'passage_index'").getString();
        CHECK(index.find("tokenize = '" + kept.tokenizer + "'") != std::string::npos);
    }
}

TEST_CASE("Spanish is found with and without its accents") {
    for (const char* typed : {"protesis", "prótesis", "PRÓTESIS", "pro\xCC\x81tesis", "protes"}) {
        INFO(typed);
        REQUIRE(names(foundIn(spanish(), typed)) == Names{"section:cadera"});
    }
    CHECK(names(foundIn(spanish(), "ano 2003")) == Names{"section:cadera"});
    CHECK(matches(foundIn(spanish(), "muevase")[0]) == Names{"Muévase"});
}

TEST_CASE("the small words of a Spanish question do not answer it") {
    CHECK(names(foundIn(spanish(), "¿qué puedo hacer con una almohada?")) == Names{"section:cama"});
    CHECK(has(foundIn(spanish(), "la una"), "section:cama")); // where there is nothing else, they count
}

TEST_CASE("an Arabic word has one form, with and without hamza, vowel signs, tatweel and article") {
    const std::vector<Names> same{{"ألم", "الم", "أَلَم", "الألم", "الالم", "والألم", "بالألم", "للألم"},
                                  {"الظهر", "ظهر", "الظَّهْر", "ظهـــر", "والظهر", "بالظهر", "كالظهر", "فالظهر", "للظهر",
                                   "وبالظهر", "فبالظهر", "وكالظهر", "وللظهر", "فللظهر", "ضهر", "وبالضهر"},
                                  {"العلاقة", "علاقة", "علاقه", "العلاقه", "للعلاقة"},
                                  {"مستشفى", "مستشفي", "المستشفى"},
                                  {"إصابة", "اصابة", "الإصابة", "أصابه", "ٱصابة", "آصابة"},
                                  {"مؤلم", "مولم", "المؤلم", "مو\u0654لم"},
                                  {"دافئ", "دافى", "دافي", "الدافئ"},
                                  {"التهاب", "الالتهاب", "والالتهاب", "الإلتهاب"},
                                  {"١٢٣", "123", "۱۲۳"}};
    std::set<std::string> stems;
    for (const Names& forms : same) {
        const Names first = Words("ar", forms.front()).stems;
        REQUIRE(first.size() == 1);
        stems.insert(first.front());
        for (const std::string& form : forms) {
            INFO(form);
            CHECK(Words("ar", form).stems == first);
        }
    }
    CHECK(stems.size() == same.size());
}

TEST_CASE("a short Arabic word keeps what only looks like an article") {
    for (const std::string word : {"الم", "الى", "للم", "بال", "الام", "وبال", "وباله", "وللم"})
        CHECK(store::arabicFold(word) == (word == "الى" ? "الي" : word));
}

TEST_CASE("what is folded is folded for good, and other bytes stay") {
    for (const std::string word :
         {"والالتهاب", "الأَلْعاب", "بالبالغين", "٣٠", "café", "", "ـ", "\xD8", "ا\xD8", "\xFF\xD9\x8B"}) {
        const std::string folded = store::arabicFold(word);
        CHECK(store::arabicFold(folded) == folded);
    }
    CHECK(store::arabicFold("café \xFF\xD8").ends_with("\xFF\xD8"));
    CHECK(store::arabicFold("ـَّ").empty());
}

TEST_CASE("an Arabic word is marked where it stands, with its article and its signs") {
    const std::string text = "هل «الظَّهْرُ» ـ يؤلم؟ ٣٠٪ و(الألَم).";
    CHECK(Words("ar", text).written == Names{"هل", "الظَّهْرُ", "يؤلم", "٣٠", "و", "الألَم"});
    const auto hits = foundIn(arabic(), "تخفف حركة");
    REQUIRE(has(hits, "section:back"));
    CHECK(matches(hits[0]) == Names{"تُخفِّف", "الحركةُ"});
    CHECK(test::text(hits[0]) == "قد تُخفِّف الحركةُ الهادئة من الألم.");
}

TEST_CASE("forms of an Arabic word find one another") {
    for (const char* typed :
         {"ظهر", "الظهر", "للظهر", "ألم ظهر", "الم الظهر", "الأَلَم", "الظَهر", "وبالظهر", "ألم الضهر"}) {
        INFO(typed);
        REQUIRE_FALSE(foundIn(arabic(), typed).empty());
        CHECK(names(foundIn(arabic(), typed)).front() == "section:back");
    }
    CHECK(names(foundIn(arabic(), "سرير")).front() == "section:bed");
    CHECK(names(foundIn(arabic(), "التهاب")) == Names{"section:rest"});
}

TEST_CASE("an Arabic word with its article is found while it is typed") {
    for (const std::string whole : {"الظهر", "الاسترخاء", "والعلاقة", "وبالعلاقة", "السرير"}) {
        // Two bytes a letter; the article is no beginning of a word by itself, nor is one letter behind it.
        const std::size_t article = whole.starts_with("وبال") ? 8 : whole.starts_with("و") ? 6 : 4;
        for (std::size_t length = article + 4; length <= whole.size(); length += 2) {
            INFO(whole.substr(0, length));
            CHECK_FALSE(foundIn(arabic(), std::string_view(whole).substr(0, length)).empty());
        }
    }
}

TEST_CASE("digits of any kind find the same in Arabic") {
    for (const char* typed : {"٣٠ دقيقة", "30 دقيقة", "۳۰ دقيقة"})
        CHECK(names(foundIn(arabic(), typed)) == Names{"section:back"});
    for (const char* typed : {"٢٠٠٣", "2003", "kovacs ٢٠٠٣", "KOVÁCS"})
        CHECK(names(foundIn(arabic(), typed)) == Names{"section:bed"});
    CHECK(matches(foundIn(arabic(), "30 دقيقة")[0]) == Names{"٣٠", "دقيقة"});
}

TEST_CASE("the small words of an Arabic question do not answer it") {
    CHECK(names(foundIn(arabic(), "هل يمكنني أن أضع وسادة")) == names(foundIn(arabic(), "وسادة")));
    CHECK(has(foundIn(arabic(), "لا من"), "section:bed")); // where there is nothing else, they count
}

TEST_CASE("Arabic lay words find what the text calls otherwise, in any of their forms") {
    for (const char* typed : {"الجماع", "جماع", "بالجماع", "ديسك", "الإنزلاق الغضروفي"}) {
        INFO(typed);
        CHECK(has(foundIn(arabic(), typed), "section:back"));
    }
    const auto hits = foundIn(arabic(), "جماع");
    CHECK(matches(hits.at(0)) == Names{"العلاقة", "الحميمة"});
}

TEST_CASE("a number that depends on the country is found by the words of the language for it") {
    content::Edition edition = editionIn("ar", {section("help", "المساعدة", "اتصل الآن.", {})});
    edition.sections.front().blocks = {
        test::paragraph({{content::Text{"اتصل بـ"}}, {content::RegionText{content::RegionWord::EmergencyNumber}}})};
    edition.phrases.localEmergencyNumber = "رقم الطوارئ في بلدك";
    const SampleLibrary library(edition);
    const auto hits = foundIn(library, "طوارئ");
    REQUIRE(names(hits) == Names{"section:help"});
    CHECK(test::text(hits[0]) == "اتصل بـرقم الطوارئ في بلدك");
    CHECK(matches(hits[0]) == Names{"الطوارئ"});
    CHECK(foundIn(library, "emergency").empty());
}

TEST_CASE("any bytes are taken as words in Arabic too") {
    for (const std::string typed :
         {"\xD8", "ا\xD8", "\xD9\x8B", "ـ", "ـَّ", "ال", "لل", "وال*", "\"ال\"", "ال\" OR (", "٪", "\u200Fالظهر\u200E"})
        CHECK_NOTHROW(foundIn(arabic(), typed));
    CHECK(foundIn(arabic(), "ـ ً").empty());
    CHECK(has(foundIn(arabic(), "\u200Fالظهر\u200E"), "section:back"));
}
