// SPDX-License-Identifier: MIT
#include "guidance/proof/answer_space.h"

#include <bit>

namespace bedside::guidance {

namespace {

constexpr std::uint32_t ticked = 0b10; // of a variable with the values no and yes

std::vector<std::uint32_t> widthsOf(const Guidance& guidance, std::vector<std::size_t>& first) {
    std::vector<std::uint32_t> widths;
    for (const Question& question : guidance.questions) {
        first.push_back(widths.size());
        if (question.kind == QuestionKind::WholeNumber)
            widths.push_back(question.maximum - question.minimum + 2);
        else if (question.kind == QuestionKind::One)
            widths.push_back(static_cast<std::uint32_t>(question.options.size()) + 1);
        else
            widths.insert(widths.end(), question.options.size() + 1, 2);
    }
    return widths;
}

} // namespace

AnswerSpace::AnswerSpace(const Guidance& guidance) : m_guidance(guidance), m_diagrams(widthsOf(guidance, m_first)) {}

std::size_t AnswerSpace::variables(std::size_t question) const {
    const Question& of = m_guidance.questions[question];
    return of.kind == QuestionKind::List ? of.options.size() + 1 : 1;
}

Diagrams::Node AnswerSpace::answered(std::size_t question) {
    return m_diagrams.negated(m_diagrams.literal(m_first[question], 1));
}

Diagrams::Node AnswerSpace::is(const Is& is) {
    const std::size_t first = m_first[is.question];
    if (m_guidance.questions[is.question].kind != QuestionKind::List)
        return m_diagrams.literal(first, is.options << 1);
    Diagrams::Node any = Diagrams::never;
    for (std::size_t option = variables(is.question) - 1; option-- > 0;)
        if ((is.options >> option & 1) != 0)
            any = m_diagrams.either(any, m_diagrams.literal(first + 1 + option, ticked));
    return m_diagrams.both(answered(is.question), any);
}

Diagrams::Node AnswerSpace::atLeast(const AtLeast& least) {
    const Question& question = m_guidance.questions[least.question];
    std::uint32_t values = 0;
    for (AnswerBits number = least.number; number <= question.maximum; ++number)
        values |= 1u << (number - question.minimum + 1);
    return m_diagrams.literal(m_first[least.question], values);
}

Diagrams::Node AnswerSpace::wellFormed() {
    Diagrams::Node all = Diagrams::always;
    for (std::size_t question = m_guidance.questions.size(); question-- > 0;) {
        if (m_guidance.questions[question].kind != QuestionKind::List)
            continue;
        Diagrams::Node none = Diagrams::always;
        for (std::size_t option = variables(question); option-- > 1;)
            none = m_diagrams.both(none, m_diagrams.literal(m_first[question] + option, 1));
        all = m_diagrams.both(all, m_diagrams.either(answered(question), none));
    }
    return all;
}

Diagrams::Node AnswerSpace::fixed(Diagrams::Node node, std::size_t question, std::optional<AnswerBits> answer) {
    const Question& of = m_guidance.questions[question];
    const std::size_t first = m_first[question];
    if (of.kind == QuestionKind::WholeNumber)
        return m_diagrams.fixed(node, first, answer ? *answer - of.minimum + 1 : 0);
    if (of.kind == QuestionKind::One)
        return m_diagrams.fixed(node, first, answer ? static_cast<std::uint32_t>(std::countr_zero(*answer)) + 1 : 0);
    node = m_diagrams.fixed(node, first, answer.has_value());
    for (std::size_t option = 0; option < of.options.size(); ++option)
        node = m_diagrams.fixed(node, first + 1 + option, answer ? *answer >> option & 1 : 0);
    return node;
}

bool AnswerSpace::dependsOn(Diagrams::Node node, std::size_t question) {
    for (std::size_t variable = 0; variable < variables(question); ++variable)
        if (m_diagrams.dependsOn(node, m_first[question] + variable))
            return true;
    return false;
}

std::optional<Sheet> AnswerSpace::simplest(Diagrams::Node node) const {
    const auto values = m_diagrams.simplest(node);
    if (!values)
        return std::nullopt;
    Sheet sheet(m_guidance.questions.size());
    for (std::size_t question = 0; question < m_guidance.questions.size(); ++question) {
        const Question& of = m_guidance.questions[question];
        const std::uint32_t value = (*values)[m_first[question]];
        if (value == 0)
            continue;
        AnswerBits bits = AnswerBits{1} << (value - 1);
        if (of.kind == QuestionKind::WholeNumber)
            bits = of.minimum + value - 1;
        if (of.kind == QuestionKind::List) {
            bits = 0;
            for (std::size_t option = 0; option < of.options.size(); ++option)
                bits |= (*values)[m_first[question] + 1 + option] << option;
        }
        sheet.answer(question, bits);
    }
    return sheet;
}

} // namespace bedside::guidance
