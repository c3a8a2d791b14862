// SPDX-License-Identifier: MIT
#include "compiler/translation/standing_in.h"

#include "compiler/json_file.h"
#include "compiler/translation/block_order.h"
#include "compiler/translation/parity.h"
#include "compiler/translation/stamps.h"
#include "compiler/translation/text_units.h"

#include <algorithm>

namespace bedside::compiler {

namespace {

constexpr std::string_view wordsFile = "/article.json";
constexpr const char* stampsFile = "translated.json";
constexpr const char* phrasesFile = "phrases.json"; // as their texts are named; they lie beside the article

bool isMarkdown(const std::string& path) { return path.ends_with(".md"); }

// One language beside the English.
class Language {
public:
    Language(const SourceTree& tree, const std::string& article, const std::string& language, Faults& faults)
        : m_tree(tree), m_article(article + "/"), m_language(language), m_faults(faults) {
        if (m_tree.file(path(stampsFile)) != nullptr)
            if (const auto file = readJson(m_tree, path(stampsFile), faults))
                m_stamps = readStamps(&*file, faults);
    }

    const Stamps& stamps() const { return m_stamps; }
    // Returns where the language has the file.
    std::string path(const std::string& file) const { return path(file, m_language); }

    // Returns the files of the English that are translated, below its folder.
    std::vector<std::string> files() const {
        std::vector<std::string> names;
        const std::string english = m_article + sourceLanguage + "/";
        for (const std::string& path : m_tree.paths())
            if (path.starts_with(english) && !isLanguagesOwn(path.substr(english.size())))
                names.push_back(path.substr(english.size()));
        if (m_tree.file(path(phrasesFile, sourceLanguage)) != nullptr)
            names.emplace_back(phrasesFile);
        return names;
    }

    // Calls visit(unit of the English, its translation or nullptr) for all units of the file. Notes a fault for a
    // translated one that the English does not have.
    template <class Visit> void eachUnit(const std::string& file, const Visit& visit) const {
        const std::vector<TextUnit> english = units(path(file, sourceLanguage), file);
        const std::vector<TextUnit> own = units(path(file), file);
        for (const TextUnit& unit : english) {
            const auto found = std::ranges::find(own, unit.name, &TextUnit::name);
            visit(unit, found == own.end() ? nullptr : &*found);
        }
        for (const TextUnit& unit : own)
            if (std::ranges::find(english, unit.name, &TextUnit::name) == english.end())
                m_faults.push_back({place(unit), "the English has no such text"});
    }

    // Notes a fault for each file that the English does not have: what it withdrew must not stay in another language.
    void refuseStrangers() const {
        const std::string own = m_article + m_language + "/";
        for (const std::string& found : m_tree.paths()) {
            const std::string file = found.starts_with(own) ? found.substr(own.size()) : std::string();
            if (!file.empty() && !isLanguagesOwn(file) && m_tree.file(path(file, sourceLanguage)) == nullptr)
                m_faults.push_back({m_tree.place(found), "the English has no such file"});
        }
    }

    // Whether the language has a file that it can be read from; of phrases it need not, and English ones stand then.
    bool isRead(const std::string& file) const {
        return file == phrasesFile ? m_tree.file(path(file)) != nullptr : !m_tree.refused(path(file, sourceLanguage));
    }

    bool isFresh(const TextUnit& english) const {
        const auto stamp = m_stamps.find(english.name);
        return stamp != m_stamps.end() && stamp->second == fingerprint(english.text);
    }

    std::string place(const TextUnit& unit) const {
        const std::string file = unit.name.substr(0, unit.name.size() - unit.pointer.to_string().size());
        const std::string place = m_tree.place(path(file));
        return unit.pointer.empty() ? place : codec::Place{place, unit.pointer.to_string()}.text();
    }

    // The file as it will be read, where English stands in for each unit that `standsIn` names. Of phrases it is left
    // to who reads them: an English one has its own plural forms.
    SourceFile whole(const std::string& file, const std::set<std::string>& standsIn) const {
        if (file == phrasesFile)
            return phrasesWithout(standsIn);
        const SourceFile& english = *m_tree.file(path(file, sourceLanguage));
        const SourceFile* own = m_tree.file(path(file));
        if (isMarkdown(file))
            return standsIn.contains(file) ? english : *own;
        const nlohmann::json source = json(path(file, sourceLanguage));
        const nlohmann::json translated = json(path(file));
        nlohmann::json value = source;
        for (const auto& [key, entry] : source.items())
            if (isLanguagesOwn(file, key))
                value.erase(key);
        for (const auto& [key, entry] : translated.items())
            if (isLanguagesOwn(file, key))
                value[key] = entry;
        for (const TextUnit& unit : textUnits(file, value))
            if (!standsIn.contains(unit.name))
                value[unit.pointer] = translated.at(unit.pointer);
        return {m_tree.place(path(file)), value.dump()};
    }

private:
    std::string path(const std::string& file, const std::string& language) const {
        return file == phrasesFile ? "phrases/" + language + ".json" : m_article + language + "/" + file;
    }
    SourceFile phrasesWithout(const std::set<std::string>& names) const {
        nlohmann::json value = json(path(phrasesFile));
        for (const TextUnit& unit : textUnits(phrasesFile, value))
            if (names.contains(unit.name))
                value.erase(unit.pointer.back());
        return {m_tree.place(path(phrasesFile)), value.dump()};
    }
    nlohmann::json json(const std::string& path) const {
        if (m_tree.file(path) == nullptr)
            return nullptr;
        auto read = readJson(m_tree, path, m_faults);
        return read ? std::move(read->value) : nlohmann::json{};
    }
    std::vector<TextUnit> units(const std::string& path, const std::string& file) const {
        if (isMarkdown(file)) {
            const SourceFile* found = m_tree.file(path);
            return found == nullptr ? std::vector<TextUnit>{}
                                    : std::vector<TextUnit>{{file, nlohmann::json::json_pointer{}, found->text}};
        }
        const nlohmann::json value = json(path);
        return value.is_null() ? std::vector<TextUnit>{} : textUnits(file, value);
    }

    const SourceTree& m_tree;
    std::string m_article; // with its slash
    std::string m_language;
    Faults& m_faults;
    Stamps m_stamps;
};

// The texts of two JSON values that have the same shape; a fault where they have not.
void compareJson(const nlohmann::json& english, const nlohmann::json& own, const codec::Place& place, Faults& faults) {
    if (english.type() != own.type() || (english.is_array() && english.size() != own.size())) {
        faults.push_back({place.text(), "is made up in another way than the English text"});
    } else if (english.is_object()) {
        for (const auto& [key, value] : english.items())
            if (own.contains(key))
                compareJson(value, own[key], place.at(key), faults);
            else
                faults.push_back({place.at(key).text(), "is missing, and the English text has it"});
        for (const auto& [key, value] : own.items())
            if (!english.contains(key))
                faults.push_back({place.at(key).text(), "is not in the English text"});
    } else if (english.is_array()) {
        for (std::size_t i = 0; i < english.size(); ++i)
            compareJson(english[i], own[i], place.at(i), faults);
    } else if (english.is_string()) {
        compareTexts(english.get_ref<const std::string&>(), own.get_ref<const std::string&>(), place.text(), faults);
    }
}

void compareUnits(const TextUnit& english, const TextUnit& own, const std::string& place, Faults& faults) {
    if (isMarkdown(english.name)) {
        const bool isSection = english.name.starts_with("sections/");
        compareBlocks(english.text, own.text, isSection ? PageKind::Section : PageKind::Advice, place, faults);
        return compareTexts(english.text, own.text, place, faults);
    }
    const std::size_t slash = place.find(":/");
    compareJson(nlohmann::json::parse(english.text), nlohmann::json::parse(own.text),
                slash == std::string::npos ? codec::Place{place, ""}
                                           : codec::Place{place.substr(0, slash), place.substr(slash + 1)},
                faults);
}

std::string standingWarning(std::size_t missing, std::size_t stale, std::size_t all) {
    return "English stands in for " + std::to_string(missing + stale) + " of " + std::to_string(all) +
           " texts: " + std::to_string(missing) + " not translated, " + std::to_string(stale) +
           " translated from another English text";
}

} // namespace

std::vector<std::string> languagesOf(const SourceTree& tree, const std::string& article) {
    std::vector<std::string> languages;
    for (const std::string& path : tree.paths())
        if (path.starts_with(article + "/") && path.ends_with(wordsFile) && std::ranges::count(path, '/') == 2)
            languages.push_back(path.substr(article.size() + 1, path.size() - article.size() - 1 - wordsFile.size()));
    std::ranges::stable_partition(languages, [](const std::string& language) { return language == sourceLanguage; });
    return languages;
}

std::set<std::string> makeWhole(SourceTree& tree, const std::string& article, const std::string& language,
                                Faults& faults, Faults& warnings) {
    std::set<std::string> standsIn;
    if (language != sourceLanguage) {
        const Language own(tree, article, language, faults);
        std::vector<std::pair<std::string, SourceFile>> files;
        for (const std::string& file : own.files()) {
            std::size_t missing = 0;
            std::size_t stale = 0;
            std::size_t all = 0;
            own.eachUnit(file, [&](const TextUnit& english, const TextUnit* translated) {
                ++all;
                if (translated != nullptr && own.isFresh(english)) // of phrases their own reader compares more
                    return file == phrasesFile ? void()
                                               : compareUnits(english, *translated, own.place(english), faults);
                ++(translated == nullptr ? missing : stale);
                standsIn.insert(english.name);
            });
            if (missing + stale > 0)
                warnings.push_back({tree.place(own.path(file)), standingWarning(missing, stale, all)});
            if (own.isRead(file))
                files.emplace_back(own.path(file), own.whole(file, standsIn));
        }
        own.refuseStrangers();
        for (auto& [path, file] : files)
            tree.put(path, std::move(file));
    }
    for (const std::string& other : languagesOf(tree, article))
        if (other != language)
            tree.dropFolder(article + "/" + other + "/");
    tree.drop(article + "/" + language + "/" + stampsFile);
    return standsIn;
}

std::string stamped(const SourceTree& tree, const std::string& article, const std::string& language,
                    const std::vector<std::string>& names, Faults& faults) {
    const Language own(tree, article, language, faults);
    Stamps stamps;
    std::set<std::string> translatedNames;
    for (const std::string& file : own.files())
        own.eachUnit(file, [&](const TextUnit& english, const TextUnit* translated) {
            if (translated == nullptr)
                return;
            translatedNames.insert(english.name);
            const auto before = own.stamps().find(english.name);
            const bool anew = std::ranges::any_of(names, [&](const std::string& name) {
                return english.name == name || english.name.starts_with(name + "/");
            });
            stamps[english.name] = before == own.stamps().end() || anew ? fingerprint(english.text) : before->second;
        });
    for (const std::string& name : names)
        if (std::ranges::none_of(translatedNames, [&](const std::string& translated) {
                return translated == name || translated.starts_with(name + "/");
            }))
            faults.push_back({tree.place(own.path(name)), "is no translated text"});
    return stampsText(stamps);
}

} // namespace bedside::compiler
