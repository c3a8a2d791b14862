// SPDX-License-Identifier: MIT
#include "compiler/article_files.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace bedside::compiler {

namespace {

using codec::ObjectReader;

// The topics of the source article, each of which some section must carry.
constexpr std::array<std::string_view, 10> sourceRows{"1", "2", "3", "4", "5a", "5b", "5c", "6", "7", "8"};

std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.front() == '-')
        return std::nullopt;
    return value;
}

bool isVersion(std::string_view text) {
    int dots = 0;
    char before = '.';
    for (const char c : text) {
        if (c == '.' ? before == '.' : c < '0' || c > '9')
            return false;
        dots += c == '.' ? 1 : 0;
        before = c;
    }
    return dots == 2 && before != '.';
}

content::SourceArticle readSource(ObjectReader& article, Faults& faults) {
    content::SourceArticle source;
    const nlohmann::json* member = article.member("source");
    if (member == nullptr)
        return source;
    ObjectReader reader(*member, article.place().at("source"), faults);
    source.title = reader.text("title");
    source.author = reader.text("author");
    source.year = reader.wholeNumber("year", 1500, 2100);
    reader.finish();
    return source;
}

SectionPlan readSection(const nlohmann::json& json, const codec::Place& place, Faults& faults) {
    ObjectReader reader(json, place, faults);
    SectionPlan plan;
    plan.place = place;
    plan.id.text = reader.text("id");
    plan.group.text = reader.text("group");
    plan.plainSpeech = reader.truth("plain_speech");
    plan.sourceRows = reader.texts("source_rows");
    const std::string easy = reader.optionalText("easy_words");
    plan.hasEasyWords = easy.empty();
    if (!plan.hasEasyWords && easy != "none")
        reader.fault("easy_words", "can only be \"none\"");
    if (!plan.id.text.empty() && !isId(plan.id.text))
        reader.fault("id", "an id is a-z, 0-9 and hyphens");
    for (const std::string& row : plan.sourceRows)
        if (row != "5" && std::ranges::find(sourceRows, row) == sourceRows.end()) // "5" only heads 5a to 5c
            reader.fault("source_rows", "the source article has no row '" + row + "'");
    reader.finish();
    return plan;
}

content::Code readCode(const nlohmann::json& json, const codec::Place& place, Faults& faults) {
    ObjectReader reader(json, place, faults);
    content::Code code;
    const std::string system = reader.text("system");
    const auto known = codec::valueOf<content::CodeSystem>(system);
    code.system = known.value_or(content::CodeSystem::Icd10);
    code.code = reader.text("code");
    code.name = reader.text("name");
    code.checked = reader.text("checked");
    if (!known && !system.empty())
        reader.fault("system", "should be one of: " + codec::allWords<content::CodeSystem>());
    if (known && !code.code.empty() && !content::isCode(*known, code.code))
        reader.fault("code", "is no code of this system, or mistyped");
    reader.finish();
    return code;
}

std::vector<content::Code> readCodes(ObjectReader& article, Faults& faults) {
    std::vector<content::Code> codes;
    const codec::Place list = article.place().at("codes");
    const auto read = [&](const nlohmann::json& json, const codec::Place& place) {
        content::Code code = readCode(json, place, faults);
        for (const content::Code& other : codes)
            if (covers(other, code.system, code.code))
                faults.push_back({place.at("code").text(), "is said by " + other.code + " already"});
        codes.push_back(std::move(code));
    };
    eachItem(article.optionalMember("codes"), list, faults, read);
    return codes;
}

void checkSections(const std::vector<SectionPlan>& sections, const codec::Place& place, Faults& faults) {
    std::set<std::string> seen;
    std::set<std::string, std::less<>> rows;
    for (const SectionPlan& plan : sections) {
        if (!seen.insert(plan.id.text).second)
            faults.push_back({plan.place.at("id").text(), "a second section has the id '" + plan.id.text + "'"});
        rows.insert(plan.sourceRows.begin(), plan.sourceRows.end());
    }
    for (const std::string_view row : sourceRows)
        if (!rows.contains(row))
            faults.push_back(
                {place.at("sections").text(), "no section carries row " + std::string(row) + " of the source article"});
}

void checkDates(const content::Article& article, std::chrono::year_month_day today, ObjectReader& reader,
                Faults& warnings) {
    const auto reviewed = isoDate(article.reviewed);
    const auto reviewBy = isoDate(article.reviewBy);
    if (!reviewed && !article.reviewed.empty())
        reader.fault("reviewed", "should be a date such as 2026-11-23");
    if (!reviewBy && !article.reviewBy.empty())
        reader.fault("review_by", "should be a date such as 2026-11-23");
    if (reviewed && reviewBy && *reviewBy <= *reviewed)
        reader.fault("review_by", "should come after the review");
    if (reviewBy && *reviewBy < today)
        warnings.push_back(
            {reader.place().at("review_by").text(), "the article was to be reviewed by " + article.reviewBy});
}

} // namespace

std::optional<std::chrono::year_month_day> isoDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

ArticlePlan readArticlePlan(const JsonFile& file, std::chrono::year_month_day today, Faults& faults, Faults& warnings) {
    ObjectReader reader(file.value, file.place, faults);
    ArticlePlan plan;
    plan.place = file.place;
    content::Article& article = plan.article;
    article.id.text = reader.text("id");
    article.version = reader.text("version");
    article.reviewed = reader.text("reviewed");
    article.reviewBy = reader.text("review_by");
    article.authors = reader.texts("authors");
    article.funding = reader.text("funding");
    article.licence = reader.text("licence");
    article.source = readSource(reader, faults);
    article.codes = readCodes(reader, faults);
    if (!article.id.text.empty() && !isId(article.id.text))
        reader.fault("id", "an id is a-z, 0-9 and hyphens");
    if (!article.version.empty() && !isVersion(article.version))
        reader.fault("version", "should be three numbers such as 1.0.0");
    checkDates(article, today, reader, warnings);
    const codec::Place sections = file.place.at("sections");
    const nlohmann::json* list = reader.member("sections");
    eachItem(list, sections, faults, [&](const nlohmann::json& json, const codec::Place& place) {
        plan.sections.push_back(readSection(json, place, faults));
    });
    if (list != nullptr && list->is_array())
        checkSections(plan.sections, file.place, faults);
    reader.finish();
    return plan;
}

ArticleWords readArticleWords(const JsonFile& file, std::string_view language, Faults& faults) {
    ObjectReader reader(file.value, file.place, faults);
    ArticleWords words;
    words.place = file.place;
    const std::string own = reader.text("language");
    if (!own.empty() && own != language)
        reader.fault("language", "should be '" + std::string(language) + "', as its folder is called");
    words.languageName = reader.text("language_name");
    if (language != "en") {
        words.untranslated = reader.text("untranslated");
        words.someUntranslated = reader.text("some_untranslated");
        words.translationReview = reader.text("translation_review");
    }
    words.title = reader.text("title");
    words.welcome = reader.text("welcome");
    words.answer = reader.text("answer");
    words.reviewNote = reader.text("review_note");
    if (const nlohmann::json* groups = reader.member("groups")) {
        ObjectReader titles(*groups, file.place.at("groups"), faults);
        if (groups->is_object())
            for (const auto& [id, title] : groups->items())
                words.groups[id] = titles.text(id.c_str());
    }
    reader.finish();
    return words;
}

} // namespace bedside::compiler
