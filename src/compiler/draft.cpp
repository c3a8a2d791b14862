// SPDX-License-Identifier: MIT
#include "compiler/draft.h"

#include "compiler/drawing/drawing.h"
#include "compiler/guidance/advice_pages.h"
#include "compiler/guidance/cases.h"
#include "compiler/guidance/words_files.h"
#include "compiler/markdown/markdown.h"

#include <algorithm>
#include <set>

namespace bedside::compiler {

namespace {

// Returns the part of the path behind `folder`, or nothing where it lies elsewhere.
std::optional<std::string> below(const std::string& path, const std::string& folder) {
    if (!path.starts_with(folder))
        return std::nullopt;
    return path.substr(folder.size());
}

// Returns "right-bed" for "<folder>right-bed.md", and nothing for files in deeper folders or of another kind.
std::optional<std::string> stem(const std::string& path, const std::string& folder, std::string_view extension) {
    const auto name = below(path, folder);
    if (!name || !name->ends_with(extension) || name->find('/') != std::string::npos)
        return std::nullopt;
    return name->substr(0, name->size() - extension.size());
}

// Reads the files of one article, in one language, into a draft.
class DraftReader {
public:
    DraftReader(const SourceTree& tree, std::string article, std::string language, Faults& faults)
        : m_tree(tree), m_article(std::move(article) + "/"), m_language(std::move(language)),
          m_words(m_article + m_language + "/"), m_faults(faults) {}

    Draft read(std::chrono::year_month_day today, Faults& warnings) {
        if (const JsonFile* file = json(m_article + "article.json"))
            m_draft.plan = readArticlePlan(*file, today, m_faults, warnings);
        if (const JsonFile* file = textFile("article.json"))
            m_draft.words = readArticleWords(*file, m_language, m_faults);
        if (const JsonFile* file = json("references.json"))
            m_draft.references = readReferences(*file, m_faults);
        m_draft.appraisals = readAppraisals(json(m_article + "appraisals.json"), m_faults);
        m_draft.studyWords = readStudyWords(textFile("studies.json"), m_faults);
        m_draft.claims = readClaims(json(m_article + "claims.json"), m_faults);
        m_draft.claimWords = readClaimWords(textFile("claims.json"), m_faults);
        m_draft.topics = readTopics(textFile("topics.json"), m_faults);
        m_draft.glossary = readGlossary(textFile("glossary.json"), m_faults);
        m_draft.regions = readRegions(json(m_article + "regions.json"), m_faults);
        m_draft.regionWords = readRegionWords(textFile("regions.json"), m_faults);
        m_draft.synonyms = readSynonyms(json(m_words + "synonyms.json"), m_faults);
        m_draft.forbidden = readForbidden(json(m_words + "forbidden.json"), m_faults);
        m_draft.causes = readForbidden(json(m_words + "cause_words.json"), m_faults);
        m_draft.allowances = readAllowances(json(m_words + "allowances.json"), m_faults);
        readPlainWords();
        readFigures();
        readGuidance();
        readHandoutFiles();
        readClinicFiles();
        m_draft.phrases = readPhrases(m_tree, m_language, m_known, m_faults, warnings);
        readUnderstanding();
        readSections();
        refuseStrangers();
        return std::move(m_draft);
    }

private:
    // Returns the file, which lives as long as the reader, or nullptr where it cannot be read.
    const JsonFile* json(const std::string& path) { return kept(path, m_files); }
    // The same for a file of the language, whose texts a reader sees: the lint asks for them later.
    const JsonFile* textFile(const std::string& name) { return kept(m_words + name, m_draft.texts); }
    const JsonFile* kept(const std::string& path, std::deque<JsonFile>& files) {
        m_known.insert(path);
        auto file = readJson(m_tree, path, m_faults);
        if (!file)
            return nullptr;
        files.push_back(std::move(*file));
        return &files.back();
    }
    bool hasAny(std::initializer_list<std::string> names) const {
        const std::vector<std::string> paths = m_tree.paths();
        return std::ranges::any_of(names, [&](const auto& name) { return std::ranges::count(paths, name) > 0; });
    }
    void readPlainWords();
    void readFigures();
    void readGuidance();
    void readHandoutFiles();
    void readClinicFiles();
    void readUnderstanding();
    void readGuidanceWords(const guidance::Guidance& guidance);
    void readSections();
    void refuseStrangers();
    void fault(const std::string& path, std::string what) { m_faults.push_back({m_tree.place(path), std::move(what)}); }

    const SourceTree& m_tree;
    std::string m_article; // with its slash, as all folders here
    std::string m_language;
    std::string m_words;
    Faults& m_faults;
    Draft m_draft;
    std::deque<JsonFile> m_files;  // which do not move when more come
    std::set<std::string> m_known; // paths that have a meaning
};

// A language need not list its plain words; one that does lists both.
void DraftReader::readPlainWords() {
    const std::string names[] = {m_words + "plain_words.json", m_words + "allowed_words.json"};
    const bool listed = hasAny({names[0], names[1]});
    const JsonFile* plain = listed ? json(names[0]) : nullptr;
    const JsonFile* allowed = listed ? json(names[1]) : nullptr;
    m_draft.plainWords.emplace(plain, allowed, m_faults);
    for (const auto& [id, term] : m_draft.glossary.byId)
        m_draft.plainWords->explain(term.word);
}

void DraftReader::readFigures() {
    const JsonFile* words = textFile("figures.json");
    std::set<std::string> drawn;
    for (const std::string& path : m_tree.paths()) {
        const auto id = stem(path, m_article + "figures/", ".json");
        if (!id)
            continue;
        const JsonFile* joints = json(path);
        drawn.insert(*id);
        auto& figure = m_draft.figures[{*id}];
        if (!isId(*id))
            fault(path, "'" + *id + "' is not a fit id");
        if (joints == nullptr || words == nullptr || !words->value.is_object())
            continue;
        const auto entry = words->value.find(*id);
        if (entry == words->value.end()) {
            fault(path, "has no entry in " + words->place.file);
            continue;
        }
        auto result = drawFigure({*id}, joints->value, *entry, joints->place.file, words->place.file);
        if (result)
            figure = std::move(*result);
        else
            m_faults.insert(m_faults.end(), result.faults().begin(), result.faults().end());
    }
    if (words != nullptr && words->value.is_object())
        for (const auto& [id, entry] : words->value.items())
            if (!drawn.contains(id))
                m_faults.push_back({words->place.at(id).text(), "no drawing has this id"});
}

// An article need not ask questions; one that does has all of these files.
void DraftReader::readGuidance() {
    const std::string names[] = {m_article + "guidance.json", m_article + "positions.json",
                                 m_article + "safety-table.json", m_article + "safety-laws.json",
                                 m_article + "hazards.json"};
    m_draft.asksQuestions = hasAny({names[0], names[1], names[2], names[3], names[4]});
    if (!m_draft.asksQuestions)
        return;
    const LogicFiles files{json(names[0]), json(names[1]), json(names[2]), json(names[3]), json(names[4])};
    if (files.logic != nullptr && files.positions != nullptr && files.table != nullptr && files.laws != nullptr &&
        files.hazards != nullptr)
        m_draft.logic = readLogic(files, m_faults);
    for (const std::string name :
         {"questions.json", "rules.json", "positions.json", "safety.json", "back_care_words.json"})
        m_known.insert(m_words + name);
    for (const std::string& path : m_tree.paths())
        if (stem(path, m_words + "outcomes/", ".md") || stem(path, m_words + "cards/", ".md") ||
            stem(path, m_article + "cases/", ".json"))
            m_known.insert(path); // and those that belong to nothing are told with the others' words
    if (m_draft.logic && m_draft.logic->sound)
        readGuidanceWords(m_draft.logic->guidance);
}

void DraftReader::readGuidanceWords(const guidance::Guidance& guidance) {
    WordsDraft& draft = m_draft.guidanceWords.emplace();
    WordCollector words(draft, m_faults);
    readQuestionWords(json(m_words + "questions.json"), guidance, words, draft.text);
    readRuleWords(json(m_words + "rules.json"), guidance, words, draft.text);
    readPositionWords(json(m_words + "positions.json"), guidance, words, draft.text);
    readSafetyWords(json(m_words + "safety.json"), words, draft.text);
    draft.backCareWords = readBackCareWords(json(m_words + "back_care_words.json"), m_faults);
    draft.pages = readAdvicePages(m_tree, m_words, guidance, m_faults);
    for (const std::string& path : m_tree.paths())
        if (stem(path, m_article + "cases/", ".json") && !m_tree.refused(path))
            if (const JsonFile* file = json(path))
                checkCase(*file, guidance, m_faults);
}

// An article need not have handouts; one that has some has both files.
void DraftReader::readHandoutFiles() {
    if (!hasAny({m_article + "handouts.json", m_words + "handouts.json"}))
        return;
    m_draft.handouts = readHandouts(json(m_article + "handouts.json"), m_faults);
    m_draft.handoutWords = readHandoutWords(textFile("handouts.json"), m_faults);
}

// An article need not have notes for clinicians; one that has some has both files.
void DraftReader::readClinicFiles() {
    if (!hasAny({m_article + "clinic.json", m_words + "clinic.json"}))
        return;
    readClinicPlan(json(m_article + "clinic.json"), m_draft.clinic, m_faults);
    readClinicWords(json(m_words + "clinic.json"), m_draft.clinic, m_faults);
}

// An article need not have easy words, nor questions about its sections; of the latter both files.
void DraftReader::readUnderstanding() {
    if (hasAny({m_words + "easy.json"}))
        m_draft.easy = readEasyWords(json(m_words + "easy.json"), m_faults);
    if (!hasAny({m_article + "teach_back.json", m_words + "teach_back.json"}))
        return;
    readTeachBackPlan(json(m_article + "teach_back.json"), m_draft.teachBack, m_faults);
    readTeachBackWords(json(m_words + "teach_back.json"), m_draft.teachBack, m_faults);
}

void DraftReader::readSections() {
    const std::string folder = m_words + "sections/";
    if (m_draft.plan)
        for (const SectionPlan& plan : m_draft.plan->sections) {
            const std::string path = folder + plan.id.text + ".md";
            const bool second = !m_known.insert(path).second;
            if (second || !isId(plan.id.text))
                continue; // which has its fault already
            if (const SourceFile* file = m_tree.file(path))
                m_draft.sections.push_back({plan, readMarkdown(file->text, file->place, m_faults), file->place});
            else if (!m_tree.refused(path))
                fault(path, "is missing, though article.json lists it");
        }
    for (const std::string& path : m_tree.paths())
        if (m_draft.plan && stem(path, folder, ".md") && m_known.insert(path).second && !m_tree.refused(path))
            fault(path, "is not among the sections of article.json");
}

void DraftReader::refuseStrangers() {
    const std::string sections = m_words + "sections/";
    for (const std::string& path : m_tree.paths())
        if (!m_known.contains(path) && !m_tree.refused(path) && !stem(path, sections, ".md"))
            fault(path, "no file of this name has a meaning here");
}

} // namespace

std::vector<PlacedMention> allMentions(const Draft& draft) {
    std::vector<PlacedMention> all;
    const auto addPage = [&](const Page& page, const std::string& place) {
        for (const Mention& mention : page.mentions)
            all.push_back({mention, place + ":" + std::to_string(mention.line)});
    };
    for (const SectionDraft& section : draft.sections)
        addPage(section.page, section.place);
    const auto addWords = [&](const WordsDraft& words) {
        all.insert(all.end(), words.mentions.begin(), words.mentions.end());
    };
    addWords(draft.clinic.words);
    for (const EasySection& easy : draft.easy.sections)
        addWords(easy.words);
    for (const TeachBackSection& section : draft.teachBack.sections)
        for (const TeachBackPlan& plan : section.questions)
            addWords(plan.words);
    if (!draft.guidanceWords)
        return all;
    for (const AdviceDraft& advice : draft.guidanceWords->pages)
        addPage(advice.page, advice.place);
    addWords(*draft.guidanceWords);
    return all;
}

std::vector<std::string> articlesOf(const SourceTree& tree) {
    constexpr std::string_view plan = "/article.json";
    std::vector<std::string> articles;
    for (const std::string& path : tree.paths())
        if (path.ends_with(plan) && std::ranges::count(path, '/') == 1)
            articles.push_back(path.substr(0, path.size() - plan.size()));
    return articles;
}

Draft readDraft(const SourceTree& tree, const std::string& language, std::chrono::year_month_day today, Faults& faults,
                Faults& warnings) {
    const std::vector<std::string> articles = articlesOf(tree);
    if (articles.empty()) {
        faults.push_back({tree.place(""), "holds no folder with an article.json"});
        return {};
    }
    for (std::size_t i = 1; i < articles.size(); ++i)
        faults.push_back({tree.place(articles[i]), "is a second article, and a database carries one"});
    return DraftReader(tree, articles.front(), language, faults).read(today, warnings);
}

} // namespace bedside::compiler
