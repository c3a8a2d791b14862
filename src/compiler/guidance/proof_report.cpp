// SPDX-License-Identifier: MIT
#include "compiler/guidance/proof_report.h"

#include "compiler/guidance/proof_faults.h"
#include "content/span.h"

#include <algorithm>
#include <sstream>

namespace bedside::compiler {

namespace {

using guidance::Outcome;

std::string standing(int law, const guidance::Proof& proof) {
    if (!guidance::isExplored(law))
        return "Shown by tests of the pages.";
    return std::ranges::find(proof.broken, law, &guidance::BrokenLaw::law) == proof.broken.end() ? "Kept." : "Broken.";
}

class ReportWriter {
public:
    explicit ReportWriter(const Compilation& compilation)
        : m_edition(compilation.edition), m_logic(compilation.proof->logic), m_proof(compilation.proof->proof),
          m_words(m_edition.guidanceText ? &*m_edition.guidanceText : nullptr) {}

    std::string write() {
        writePurpose();
        writeLaws();
        writeOutcomes();
        writeRules();
        writeHazards();
        m_out << "\n## Signed\n\nName, role, date: ______________________________\n";
        return m_out.str();
    }

private:
    void writePurpose();
    void writeLaws();
    void writeOutcomes();
    void writeRules();
    void writeHazards();
    std::string ruleInWords(const std::string& id) const;
    std::string sources(const content::Spans& spans) const;

    const content::Edition& m_edition;
    const LogicDraft& m_logic;
    const guidance::Proof& m_proof;
    const content::GuidanceText* m_words;
    std::ostringstream m_out;
};

void ReportWriter::writePurpose() {
    m_out << "# Clinical safety: " << m_edition.article.title << ", version " << m_edition.article.version << "\n\n"
          << "Bedside is patient education. It orders what a person reads by their answers. It does not diagnose, it "
             "is no "
             "triage, and it gives no treatment. It is for adults with back pain, for those who care for them, and for "
             "clinicians beside them.\n\n"
          << m_edition.article.reviewNote << "\n\n"
          << "Reviewed " << m_edition.article.reviewed << ", to be reviewed again by " << m_edition.article.reviewBy
          << ".\n";
}

void ReportWriter::writeLaws() {
    m_out << "\n## The laws\n\nThe rules were checked for every answer sheet. There are " << m_proof.sheets.text()
          << ".\n\n";
    for (int law = 1; law <= guidance::lawCount; ++law)
        m_out << law << ". " << guidance::lawText(law) << " **" << standing(law, m_proof) << "**\n";
}

void ReportWriter::writeOutcomes() {
    m_out << "\n## Outcomes\n\n| outcome | sheets that reach it | an example with few answers |\n|---|---|---|\n";
    for (const guidance::OutcomeReach& reach : m_proof.outcomes)
        m_out << "| " << m_logic.guidance.outcomes[reach.outcome].id.text << " | " << reach.sheets.text() << " | "
              << (reach.example ? answersInWords(m_logic.guidance, m_words, *reach.example) : "none") << " |\n";
}

std::string ReportWriter::sources(const content::Spans& spans) const {
    std::string text;
    for (const content::StudyId& id : content::citedStudies(spans)) {
        const auto study = std::ranges::find(m_edition.studies, id, &content::Study::id);
        text += (text.empty() ? "" : "; ") + (study == m_edition.studies.end() ? id.text : content::shortName(*study));
    }
    return text;
}

std::string ReportWriter::ruleInWords(const std::string& id) const {
    const auto found =
        m_words == nullptr ? std::map<std::string, content::Spans>::const_iterator{} : m_words->rules.find(id);
    if (m_words == nullptr || found == m_words->rules.end())
        return "|  ";
    return content::plainWords(found->second) + " | " + sources(found->second);
}

void ReportWriter::writeRules() {
    m_out << "\n## Rules\n\n| leads to | rule | in plain words | sources |\n|---|---|---|---|\n";
    for (const Outcome& outcome : m_logic.guidance.outcomes)
        for (const guidance::Rule& rule : outcome.rules)
            m_out << "| " << outcome.id.text << (rule.cause ? ", " + outcome.causes[*rule.cause].id.text : "") << " | "
                  << rule.id.text << " | " << ruleInWords(rule.id.text) << " |\n";
    for (const guidance::Card& card : m_logic.guidance.cards)
        m_out << "| card | " << card.id.text << (card.safety ? " (safety)" : "") << " | " << ruleInWords(card.id.text)
              << " |\n";
}

void ReportWriter::writeHazards() {
    const HazardLog& log = m_logic.hazards;
    m_out << "\n## Hazards\n\n"
          << log.note << "\n\n"
          << "| hazard | harm | severity x likelihood | mitigations | left | laws | tests "
             "|\n|---|---|---|---|---|---|---|\n";
    const auto risk = [](const Risk& of) {
        return std::to_string(of.severity) + " x " + std::to_string(of.likelihood);
    };
    const auto joined = [](const std::vector<std::string>& texts) {
        std::string all;
        for (const std::string& text : texts)
            all += (all.empty() ? "" : "; ") + text;
        return all;
    };
    for (const Hazard& hazard : log.hazards) {
        std::vector<std::string> laws;
        for (const int law : hazard.laws)
            laws.push_back(std::to_string(law));
        m_out << "| " << hazard.id << ": " << hazard.hazard << " | " << hazard.harm << " | " << risk(hazard.start)
              << " | " << joined(hazard.mitigations) << " | " << risk(hazard.left) << " | " << joined(laws) << " | "
              << (hazard.tests.empty() ? "none yet" : joined(hazard.tests)) << " |\n";
    }
}

} // namespace

std::string proofReport(const Compilation& compilation) { return ReportWriter(compilation).write(); }

std::string proofSummary(const ProvedGuidance& proved) {
    std::ostringstream out;
    out << "Answer sheets: " << proved.proof.sheets.text() << '\n';
    for (const guidance::OutcomeReach& reach : proved.proof.outcomes)
        out << "  " << proved.logic.guidance.outcomes[reach.outcome].id.text << ": " << reach.sheets.text() << '\n';
    for (int law = 1; law <= guidance::lawCount; ++law)
        out << "Law " << law << ": " << standing(law, proved.proof) << ' ' << guidance::lawText(law) << '\n';
    return out.str();
}

} // namespace bedside::compiler
