// SPDX-License-Identifier: MIT
#include "compiler/translation/block_order.h"

#include "base/overloaded.h"
#include "compiler/markdown/markdown.h"
#include "compiler/translation/parity.h"

#include <algorithm>

namespace bedside::compiler {

namespace {

using namespace content;

// A block, or the beginning of one that holds others.
struct Step {
    std::string what;
    std::vector<std::string> leansOn; // sorted: within a sentence each language has its own order
    int line = 0;
};

void collectMarks(const Spans& spans, std::vector<std::string>& marks) {
    const auto within = [&](std::string mark, const Spans& words) {
        marks.push_back(std::move(mark));
        collectMarks(words, marks);
    };
    for (const Span& span : spans)
        std::visit(Overloaded{[&](const Strong& strong) { collectMarks(strong.spans, marks); },
                              [&](const Emphasis& emphasis) { collectMarks(emphasis.spans, marks); },
                              [&](const Citation& citation) {
                                  for (const StudyId& study : citation.studies)
                                      marks.push_back("@" + study.text);
                              },
                              [&](const ClaimText& claim) { within("claim:" + claim.claim.text, claim.spans); },
                              [&](const TermUse& term) { within("term:" + term.term.text, term.spans); },
                              [&](const SectionLink& link) { within("section:" + link.section.text, link.spans); },
                              [&](const WebLink& link) { within(link.address, link.spans); },
                              [&](const RegionText& region) {
                                  marks.emplace_back(region.word == RegionWord::EmergencyNumber ? "region:emergency"
                                                                                                : "region:advice");
                              },
                              [&](const LineMark& mark) { marks.push_back("line:" + mark.line); }, [](const auto&) {}},
                   span.value);
}

class Outline {
public:
    explicit Outline(const Page& page) : m_run(page.runs.begin()) {
        while (m_run->kind == RunKind::Title || m_run->kind == RunKind::KeyMessage) {
            const bool isTitle = m_run->kind == RunKind::Title;
            addWords(isTitle ? "title" : "key message", m_run->spans);
        }
        add(page.blocks);
    }
    std::vector<Step> take() { return std::move(m_steps); }

private:
    // What has no words of its own begins where the next words do.
    void add(std::string what) { m_steps.push_back({std::move(what), {}, m_run->line}); }
    void addWords(std::string what, const Spans& spans) {
        add(std::move(what));
        std::vector<std::string>& marks = m_steps.back().leansOn;
        collectMarks(spans, marks);
        std::ranges::copy(numbersIn(plainWords(spans)), std::back_inserter(marks));
        std::ranges::sort(marks);
        ++m_run;
    }
    void add(const Blocks& blocks) {
        constexpr const char* boxes[] = {"note", "box of things to try", "box of care", "box for help",
                                         "box of what we added"};
        for (const Block& block : blocks)
            std::visit(Overloaded{[&](const Heading& heading) {
                                      addWords("heading of level " + std::to_string(heading.level), heading.spans);
                                  },
                                  [&](const Paragraph& paragraph) { addWords("paragraph", paragraph.spans); },
                                  [&](const List& list) {
                                      add(list.ordered ? "numbered list" : "list");
                                      for (const Blocks& item : list.items) {
                                          add("list item");
                                          add(item);
                                      }
                                  },
                                  [&](const Callout& callout) {
                                      add(boxes[static_cast<std::size_t>(callout.kind)]);
                                      add(callout.blocks);
                                      add("box's end");
                                  },
                                  [&](const FigureUse& use) { add("drawing '" + use.figure.text + "'"); },
                                  [&](const Table& table) {
                                      add("table of " + std::to_string(table.header.size()) + " columns");
                                      for (const Spans& cell : table.header)
                                          addWords("cell", cell);
                                      for (const auto& row : table.rows)
                                          for (const Spans& cell : row)
                                              addWords("cell", cell);
                                  },
                                  [&](const Listing&) { add("list that the program fills"); }},
                       block.value);
    }

    std::vector<Run>::const_iterator m_run;
    std::vector<Step> m_steps;
};

std::vector<Step> stepsOf(const std::string& text, PageKind kind, Faults& faults) {
    Page page = readMarkdown(text, "", faults, kind);
    if (!faults.empty())
        return {};
    page.runs.push_back({RunKind::Paragraph, {}, {}, page.runs.empty() ? 1 : page.runs.back().line, false}); // the end
    return Outline(page).take();
}

// Says what the block leans on that the English one there does not, or the other way round.
void compareMarks(const Step& english, const Step& own, const std::string& where, Faults& faults) {
    const auto tell = [&](const auto& from, const auto& other, const char* verb) {
        std::vector<std::string> left;
        std::ranges::set_difference(from, other, std::back_inserter(left));
        for (const std::string& one : left)
            faults.push_back({where, std::string("this ") + own.what + " " + verb + " '" + one + "'"});
    };
    tell(english.leansOn, own.leansOn, "lacks what the English one in its place has:");
    tell(own.leansOn, english.leansOn, "has what the English one in its place has not:");
}

} // namespace

void compareBlocks(const std::string& english, const std::string& translated, PageKind kind, const std::string& place,
                   Faults& faults) {
    Faults unreadable;
    const std::vector<Step> original = stepsOf(english, kind, unreadable);
    const std::vector<Step> own = stepsOf(translated, kind, unreadable);
    if (!unreadable.empty())
        return;
    const auto at = [&](const Step& step) { return place + ":" + std::to_string(step.line); };
    for (std::size_t step = 0; step < std::min(original.size(), own.size()); ++step) {
        if (original[step].what != own[step].what)
            return faults.push_back(
                {at(own[step]), "has a " + own[step].what + " where the English text has a " + original[step].what});
        compareMarks(original[step], own[step], at(own[step]), faults);
    }
    if (own.size() < original.size())
        faults.push_back({place, "ends before the English text, which then has a " + original[own.size()].what});
    if (own.size() > original.size())
        faults.push_back({at(own[original.size()]),
                          "goes on with a " + own[original.size()].what + " where the English text has ended"});
}

} // namespace bedside::compiler
