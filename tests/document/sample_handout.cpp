// SPDX-License-Identifier: MIT
#include "document/sample_handout.h"

#include "document/writers.h"
#include "guidance/judge.h"

namespace bedside::test {

SampleHandout::SampleHandout(const std::vector<std::string>& parts, const content::Phrases& phrases)
    : m_companions(sampleCompanions()), m_guidance(smallGuidance()), m_sheet(m_guidance.questions.size()) {
    m_companions.phrases = &phrases;
    m_words.cards["A12"] = {{"Know these signs",
                             words("Any one is enough."),
                             {{content::List{false, {{paragraph("Call for chest pain.")}}}}}},
                            {}};
    m_edition.sections.push_back({{"warning-signs"}, {"guide"}, "Signs", false, {}, words("Call."), {}});
    m_edition.sections.back().blocks = {
        {content::Callout{content::CalloutKind::GetHelp, {paragraph("Call for any of these.")}}}};
    choice.handout = {{"own"}, "A handout", "", {}};
    for (const std::string& part : parts)
        choice.handout.parts.push_back(*content::partNamed(part));
    for (const content::Section& section : m_edition.sections)
        open.push_back({section.id, section.group, section.title, section.plainSpeech});
}

SampleHandout::~SampleHandout() = default;

void SampleHandout::answer(const Given& answers) {
    for (const auto& [question, bits] : answers)
        m_sheet.answer(question, bits);
    m_hasAnswers = true;
}

Result<document::Document> SampleHandout::composed() {
    const auto section = [this](const content::SectionId& id) -> std::optional<content::Section> {
        for (const content::Section& each : m_edition.sections)
            if (each.id == id)
                return each;
        return std::nullopt;
    };
    document::HandoutSources sources{m_companions, m_edition.article, m_words, section, open};
    const guidance::Verdict verdict = guidance::judge(m_guidance, m_sheet);
    const document::Judged judged{m_guidance, m_words, m_sheet, verdict, open, {}, false};
    if (m_hasAnswers)
        sources.judged = &judged;
    return document::composeHandout(choice, sources, {"BS-TEST", {}});
}

std::string SampleHandout::text() {
    const auto document = composed();
    if (document)
        return document::plainText(*document, *m_companions.phrases);
    std::string why;
    for (const Fault& fault : document.faults())
        why += describe(fault) + "\n";
    return why;
}

} // namespace bedside::test
