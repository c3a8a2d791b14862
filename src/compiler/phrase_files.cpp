// SPDX-License-Identifier: MIT
#include "compiler/phrase_files.h"

#include "compiler/translation/standing_in.h"

#include <algorithm>

namespace bedside::compiler {

namespace {

using codec::ObjectReader;
using content::PluralForm;
using content::PluralPhrase;
using Places = std::vector<std::string>;

std::string listed(const Places& places) {
    std::string list;
    for (const std::string& place : places)
        list += (list.empty() ? "{" : ", {") + place + "}";
    return list.empty() ? "none" : list;
}

// Takes one language's file apart, phrase by phrase.
class PhraseReader {
public:
    PhraseReader(const JsonFile& file, content::PluralRule rule, Faults& faults, Faults& warnings)
        : m_reader(file.value, file.place, faults), m_rule(rule), m_faults(faults), m_warnings(warnings) {}

    content::Phrases read() {
        for (const content::PhraseMember& member : content::phraseMembers())
            std::visit([&](auto at) { read(member.key, m_phrases.*at); }, member.member);
        m_reader.finish();
        return std::move(m_phrases);
    }

private:
    codec::Place place(const char* key) const { return m_reader.place().at(key); }
    bool isThere(const char* key) {
        if (m_reader.optionalMember(key))
            return true;
        m_warnings.push_back({m_reader.place().text(), std::string("has no '") + key + "', so English stands in"});
        return false;
    }
    void read(const char* key, std::string& phrase) {
        if (!isThere(key))
            return;
        const std::string words = m_reader.optionalText(key);
        checkPlaces(words, phrase, false, place(key));
        phrase = words;
    }
    void read(const char* key, PluralPhrase& phrase) {
        if (!isThere(key))
            return;
        ObjectReader forms(*m_reader.optionalMember(key), place(key), m_faults);
        PluralPhrase own{m_rule, {}};
        for (const PluralForm form : content::pluralForms(m_rule)) {
            const std::string name(codec::wordOf(form));
            own.form(form) = forms.text(name.c_str());
            const bool isOneNumber = form == PluralForm::Zero || form == PluralForm::One || form == PluralForm::Two;
            checkPlaces(own.form(form), phrase.form(PluralForm::Other), isOneNumber, place(key).at(name));
        }
        forms.finish();
        phrase = std::move(own);
    }
    // A form that stands for one number only may say it in words instead of {n}.
    void checkPlaces(const std::string& words, const std::string& english, bool mayLackNumber,
                     const codec::Place& where) {
        auto found = content::placesIn(words);
        if (!found)
            return m_faults.push_back({where.text(), "has a brace that is not closed"});
        Places wanted = *content::placesIn(english);
        if (mayLackNumber && std::ranges::count(*found, "n") == 0)
            std::erase(wanted, "n");
        if (!words.empty() && *found != wanted)
            m_faults.push_back({where.text(), "has other places than the English: " + listed(wanted)});
    }

    ObjectReader m_reader;
    content::PluralRule m_rule;
    Faults& m_faults;
    Faults& m_warnings;
    content::Phrases m_phrases = content::englishPhrases();
};

} // namespace

content::Phrases readPhrases(const JsonFile* file, const std::string& language, Faults& faults, Faults& warnings) {
    if (file == nullptr)
        return content::englishPhrases();
    const auto rule = content::pluralRuleOf(language);
    if (!rule)
        faults.push_back({file->place.text(), "is in '" + language + "', whose plural rule is not known: " +
                                                  "src/content/plural.cpp has those that are"});
    return PhraseReader(*file, rule.value_or(content::PluralRule::English), faults, warnings).read();
}

content::Phrases readPhrases(const SourceTree& tree, const std::string& language, std::set<std::string>& known,
                             Faults& faults, Faults& warnings) {
    const std::string folder = "phrases/";
    const std::vector<std::string> paths = tree.paths();
    std::ranges::copy_if(paths, std::inserter(known, known.end()), [&](const std::string& path) {
        return path.starts_with(folder) && path.ends_with(".json") && path.find('/', folder.size()) == path.npos;
    });
    const std::string own = folder + language + ".json";
    if (std::ranges::count(paths, own) > 0) {
        const auto file = readJson(tree, own, faults);
        return readPhrases(file ? &*file : nullptr, language, faults, warnings);
    }
    if (language != sourceLanguage)
        warnings.push_back({tree.place(own), "is missing, so English stands around the content"});
    return content::englishPhrases();
}

} // namespace bedside::compiler
