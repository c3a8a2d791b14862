// SPDX-License-Identifier: MIT
#include "codec/fhir/form.h"

#include <algorithm>
#include <bit>
#include <set>

namespace bedside::codec {

using namespace guidance;

namespace {

/// What one clause's part says of one question, in tests of which all or any must hold.
class TestWriter {
public:
    TestWriter(const Guidance& guidance, const Looked& looked, Values values)
        : m_question(guidance.questions[looked.question]), m_looked(looked), m_values(values),
          m_every(everyValue(guidance, looked)) {}

    std::vector<FormTest> any() const {
        if (m_question.kind == QuestionKind::List)
            return ofList();
        const Values others = m_every & ~m_values;
        if (std::has_single_bit(others))
            return {others == noAnswer ? exists(true) : is(Comparison::NotEqual, others)};
        std::vector<FormTest> tests;
        if ((m_values & noAnswer) != 0)
            tests.push_back(exists(false));
        if (const auto range = asRange())
            tests.push_back(*range);
        else
            add(tests, Comparison::Equal, m_values);
        return tests;
    }
    std::vector<FormTest> all() const {
        if (m_question.kind == QuestionKind::List)
            return ofList();
        if (m_values == noAnswer)
            return {exists(false)};
        if ((m_values & noAnswer) == 0 && std::has_single_bit(m_values))
            return {is(Comparison::Equal, m_values)};
        if (const auto range = asRange(); range && (m_values & noAnswer) == 0)
            return {*range};
        std::vector<FormTest> tests;
        if ((m_values & noAnswer) == 0)
            tests.push_back(exists(true));
        add(tests, Comparison::NotEqual, m_every & ~m_values);
        return tests;
    }

private:
    std::vector<FormTest> ofList() const {
        if (!m_looked.option)
            return {exists(m_values == answered)};
        return {{m_looked.question, m_values == ticked ? Comparison::Equal : Comparison::NotEqual, *m_looked.option}};
    }
    FormTest exists(bool there) const { return {m_looked.question, Comparison::Exists, there ? 1u : 0u}; }
    FormTest is(Comparison comparison, Values value) const {
        return {m_looked.question, comparison, static_cast<std::size_t>(std::countr_zero(value)) + m_question.minimum};
    }
    void add(std::vector<FormTest>& tests, Comparison comparison, Values values) const {
        for (Values left = values & ~noAnswer; left != 0; left &= left - 1)
            tests.push_back(is(comparison, left));
    }
    /// Returns the numbers up to the greatest or from the least as one test.
    std::optional<FormTest> asRange() const {
        const Values numbers = m_values & ~noAnswer;
        const Values every = m_every & ~noAnswer;
        if (m_question.kind != QuestionKind::WholeNumber || numbers == 0 || numbers == every)
            return std::nullopt;
        const int least = std::countr_zero(numbers);
        if (numbers == every >> least << least)
            return is(Comparison::AtLeast, numbers);
        const auto width = static_cast<int>(std::bit_width(numbers));
        return numbers == (Values{1} << width) - 1 ? std::optional(is(Comparison::AtMost, Values{1} << (width - 1)))
                                                   : std::nullopt;
    }

    const Question& m_question;
    const Looked& m_looked;
    Values m_values;
    Values m_every;
};

class FormBuilder {
public:
    explicit FormBuilder(const Guidance& guidance) : m_guidance(guidance) {}

    Result<std::vector<FormItem>> build() {
        std::vector<FormItem> parts;
        for (std::size_t place = 0; place < m_guidance.parts.size(); ++place) {
            const Part& part = m_guidance.parts[place];
            FormItem item{part.id.text, place, std::nullopt, true, {}, {}};
            std::vector<FormItem> questions = questionsOf(place);
            if (!questions.empty())
                parts.push_back(within(std::move(item), part.askedIf, std::move(questions)));
        }
        if (!m_faults.empty())
            return m_faults;
        return parts;
    }

private:
    std::vector<FormItem> questionsOf(std::size_t part) {
        std::vector<FormItem> items;
        for (std::size_t place = 0; place < m_guidance.questions.size(); ++place) {
            const Question& question = m_guidance.questions[place];
            if (question.part != part)
                continue;
            if (question.kind == QuestionKind::List && std::ranges::count(question.options, noneOfThese) > 0)
                m_faults.push_back({question.id.text, "has an option of the id that means none of them"});
            items.push_back(under({question.id.text, std::nullopt, place, true, {}, {}}, question.askedIf));
        }
        return items;
    }
    Clauses clauses(const std::string& id, const std::optional<guidance::Condition>& condition) {
        if (!m_ids.insert(id).second)
            m_faults.push_back({id, "is the id of two things"});
        auto found = condition ? clausesOf(m_guidance, *condition) : Result<Clauses>(Clauses{});
        if (!found)
            m_faults.push_back({id, "is asked on a condition that FHIR cannot say: it " + found.faults().front().what});
        else if (std::ranges::find(*found, Clause{}) != found->end())
            m_faults.push_back({id, "is never asked"});
        else
            return std::move(*found);
        return {};
    }
    /// Gives the item all the clauses that fit on it, and returns the others.
    Clauses fit(FormItem& item, Clauses clauses) const {
        if (clauses.size() == 1) {
            setAny(item, clauses.front());
            return {};
        }
        std::erase_if(clauses, [&](const Clause& clause) {
            if (clause.size() > 1)
                return false;
            const auto& [looked, values] = *clause.begin();
            const auto tests = TestWriter(m_guidance, looked, values).all();
            item.tests.insert(item.tests.end(), tests.begin(), tests.end());
            return true;
        });
        return clauses;
    }
    void setAny(FormItem& item, const Clause& clause) const {
        item.needsAll = false;
        for (const auto& [looked, values] : clause) {
            const auto tests = TestWriter(m_guidance, looked, values).any();
            item.tests.insert(item.tests.end(), tests.begin(), tests.end());
        }
        if (clause.size() > 1)
            return;
        const auto tests = TestWriter(m_guidance, clause.begin()->first, clause.begin()->second).all();
        if (tests.size() < item.tests.size()) {
            item.tests = tests;
            item.needsAll = true;
        }
    }
    FormItem bearing(const std::string& id, std::size_t number, const Clause& clause) {
        FormItem group{id + ".when-" + std::to_string(number), std::nullopt, std::nullopt, true, {}, {}};
        if (!m_ids.insert(group.linkId).second)
            m_faults.push_back({group.linkId, "is the id of two things"});
        setAny(group, clause);
        return group;
    }
    /// Returns the part with its questions in one group for each clause that no single item can say beside another.
    FormItem within(FormItem part, const std::optional<guidance::Condition>& condition,
                    std::vector<FormItem> questions) {
        const Clauses others = fit(part, clauses(part.linkId, condition));
        for (std::size_t number = others.size(); number > 0; --number) {
            FormItem group = bearing(part.linkId, number, others[number - 1]);
            group.items = std::move(questions);
            questions.clear();
            questions.push_back(std::move(group));
        }
        part.items = std::move(questions);
        return part;
    }
    /// Returns the question under such groups.
    FormItem under(FormItem question, const std::optional<guidance::Condition>& condition) {
        const std::string id = question.linkId;
        const Clauses others = fit(question, clauses(id, condition));
        for (std::size_t number = others.size(); number > 0; --number) {
            FormItem group = bearing(id, number, others[number - 1]);
            group.items.push_back(std::move(question));
            question = std::move(group);
        }
        return question;
    }

    const Guidance& m_guidance;
    Faults m_faults;
    std::set<std::string> m_ids;
};

} // namespace

Result<std::vector<FormItem>> formOf(const Guidance& guidance) { return FormBuilder(guidance).build(); }

} // namespace bedside::codec
