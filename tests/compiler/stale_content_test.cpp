// SPDX-License-Identifier: MIT
// A text of the guide that has changed since it was translated does not stop the guide: English stands there, and says
// so.
#include "compiler/compile.h"
#include "compiler/translation/stamps.h"
#include "compiler/translation/standing_in.h"
#include "content/block.h"
#include "support/catch.h"

#include <algorithm>
#include <bit>
#include <filesystem>
#include <fstream>
#include <random>

using namespace bedside;

namespace {

using Names = std::set<std::string>;

const std::string article = "back-pain-and-intimacy";
constexpr auto today = std::chrono::year{2026} / std::chrono::December / 1;

/// A copy of the content, in which the stamps of translated texts may be made stale. It is removed at the end.
class ShippedCopy {
public:
    ShippedCopy() {
        m_path = std::filesystem::temp_directory_path() / ("bedside-stale-" + std::to_string(std::random_device{}()));
        std::filesystem::copy(SOURCE_FOLDER "/content", m_path, std::filesystem::copy_options::recursive);
    }
    ~ShippedCopy() {
        std::error_code error;
        std::filesystem::remove_all(m_path, error);
    }
    ShippedCopy(const ShippedCopy&) = delete;
    ShippedCopy& operator=(const ShippedCopy&) = delete;

    std::vector<std::string> otherLanguages() const {
        Faults none;
        std::vector<std::string> languages = compiler::languagesOf(compiler::SourceTree(m_path, none), article);
        std::erase(languages, compiler::sourceLanguage);
        return languages;
    }
    compiler::Stamps stamps(const std::string& language) const {
        Faults none;
        const compiler::SourceTree tree(m_path, none);
        const auto file = compiler::readJson(tree, stampsFile(language), none);
        return compiler::readStamps(file ? &*file : nullptr, none);
    }
    /// Compiles the language after the English of the texts of these names has changed, as its stamps have it.
    compiler::Compilation withStale(const std::string& language, const compiler::Stamps& all,
                                    const Names& stale) const {
        compiler::Stamps stamps = all;
        for (const std::string& name : stale)
            stamps[name] = "0000000000000000";
        std::ofstream(m_path / stampsFile(language), std::ios::binary) << compiler::stampsText(stamps);
        return compiler::compile(m_path, today, language);
    }
    std::string notice(const std::string& language) const {
        std::ifstream stream(m_path / article / language / "article.json");
        return nlohmann::json::parse(stream).at("untranslated").get<std::string>();
    }
    compiler::Compilation english() const { return compiler::compile(m_path, today); }

private:
    static std::string stampsFile(const std::string& language) { return article + "/" + language + "/translated.json"; }
    std::filesystem::path m_path;
};

constexpr unsigned rounds = 13;
constexpr int staleIn = 6; // rounds, of each text

/// Returns the texts that are stale in each round. No text is stale in every round that another is stale in, and so of
/// any two texts there is a round in which one is stale and the other is not; and a last round has all of them.
std::vector<Names> staleRounds(const compiler::Stamps& stamps) {
    std::vector<Names> stale(rounds + 1);
    unsigned mask = 0;
    for (const auto& [name, stamp] : stamps) {
        do
            ++mask;
        while (std::popcount(mask) != staleIn);
        REQUIRE(mask < 1U << rounds);
        for (unsigned round = 0; round < rounds; ++round)
            if ((mask >> round & 1U) != 0)
                stale[round].insert(name);
        stale[rounds].insert(name);
    }
    return stale;
}

/// What a reader of another language meets, beside what the English has.
class Standing {
public:
    Standing(const content::Edition& own, const content::Edition& english, const Names& stale, std::string notice)
        : m_own(own), m_english(english), m_stale(stale), m_notice(std::move(notice)) {}

    void check() const {
        for (std::size_t i = 0; i < m_own.sections.size(); ++i)
            page("sections/" + m_own.sections[i].id.text + ".md", m_own.sections[i], m_english.sections[i]);
        pages("outcomes/", m_own.guidanceText->outcomes, m_english.guidanceText->outcomes);
        pages("cards/", m_own.guidanceText->cards, m_english.guidanceText->cards);
        for (const auto& [id, question] : m_own.guidanceText->questions)
            wording("questions.json/" + id, question.wording, m_english.guidanceText->questions.at(id).wording);
    }

private:
    template <class Page> void page(const std::string& name, const Page& own, const Page& english) const {
        INFO(name);
        REQUIRE_FALSE(own.blocks.empty());
        const content::Block paragraph{content::Paragraph{{content::Span{content::Text{m_notice}}}}};
        const content::Block notice{content::Callout{content::CalloutKind::Note, {paragraph}}};
        CHECK((own.blocks.front() == notice) == m_stale.contains(name));
        const content::Blocks below(own.blocks.begin() + 1, own.blocks.end());
        CHECK((below == english.blocks && own.title == english.title) == m_stale.contains(name));
    }
    void pages(const std::string& folder, const std::map<std::string, content::AdviceText>& own,
               const std::map<std::string, content::AdviceText>& english) const {
        for (const auto& [id, text] : own) {
            std::string name = folder + id;
            std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
            page(name + ".md", text.page, english.at(id).page);
            if (text.backCare)
                page(name + ".back-care.md", *text.backCare, *english.at(id).backCare);
        }
    }
    void wording(const std::string& name, const content::QuestionWording& own,
                 const content::QuestionWording& english) const {
        INFO(name);
        CHECK((own.ask == english.ask) == m_stale.contains(name));
        CHECK((own.note.starts_with(m_notice) && own.note.ends_with(english.note)) == m_stale.contains(name));
    }

    const content::Edition& m_own;
    const content::Edition& m_english;
    const Names& m_stale;
    std::string m_notice; // what the language says of a text that stands in English
};

} // namespace

TEST_CASE("whichever texts of the guide are stale, it is compiled, and English stands in their places and says so",
          "[.][stale]") {
    const ShippedCopy content;
    const content::Edition english = content.english().edition;
    REQUIRE(english.guidanceText);
    const std::vector<std::string> languages = content.otherLanguages();
    CHECK(languages.size() > 1);
    for (const std::string& language : languages) {
        const compiler::Stamps stamps = content.stamps(language);
        CHECK(stamps.size() > 1000);
        for (const Names& stale : staleRounds(stamps)) {
            const compiler::Compilation compiled = content.withStale(language, stamps, stale);
            std::string faults;
            for (const Fault& fault : compiled.faults)
                faults += describe(fault) + "\n";
            INFO(language << ", " << stale.size() << " stale\n" << faults);
            REQUIRE(compiled.faults.empty());
            CHECK(compiled.english == stale);
            Standing(compiled.edition, english, stale, content.notice(language)).check();
        }
    }
}
