// SPDX-License-Identifier: MIT
#include "compiler/guidance/advice_pages.h"

#include "compiler/guidance/words_files.h"
#include "compiler/markdown/markdown.h"

#include <set>

namespace bedside::compiler {

namespace {

class AdvicePages {
public:
    AdvicePages(const SourceTree& tree, Faults& faults) : m_tree(tree), m_faults(faults) {}

    void read(const std::string& folder, const std::string& id, bool card) {
        const std::string name = lowered(id);
        readPage(folder + name + ".md", {id, name, card, false, {}, {}}, true);
        readPage(folder + name + ".back-care.md", {id, name, card, true, {}, {}}, false);
    }
    void refuseStrangers(const std::string& folder, const std::string& kind) {
        for (const std::string& path : m_tree.paths())
            if (path.starts_with(folder) && path.ends_with(".md") && !m_known.contains(path) && !m_tree.refused(path))
                m_faults.push_back({m_tree.place(path), "guidance.json has no " + kind + " of this name"});
    }
    std::vector<AdviceDraft> take() { return std::move(m_pages); }

private:
    void readPage(const std::string& path, AdviceDraft advice, bool required) {
        m_known.insert(path);
        if (const SourceFile* file = m_tree.file(path)) {
            advice.page = readMarkdown(file->text, file->place, m_faults, PageKind::Advice);
            advice.place = file->place;
            m_pages.push_back(std::move(advice));
        } else if (required && !m_tree.refused(path)) {
            m_faults.push_back({m_tree.place(path), "is missing, though guidance.json names it"});
        }
    }

    const SourceTree& m_tree;
    Faults& m_faults;
    std::vector<AdviceDraft> m_pages;
    std::set<std::string> m_known;
};

} // namespace

std::vector<AdviceDraft> readAdvicePages(const SourceTree& tree, const std::string& words,
                                         const guidance::Guidance& guidance, Faults& faults) {
    AdvicePages pages(tree, faults);
    for (const std::string& id : textIds(guidance))
        pages.read(words + "outcomes/", id, false);
    for (const guidance::Card& card : guidance.cards)
        pages.read(words + "cards/", card.id.text, true);
    pages.refuseStrangers(words + "outcomes/", "text");
    pages.refuseStrangers(words + "cards/", "card");
    return pages.take();
}

} // namespace bedside::compiler
