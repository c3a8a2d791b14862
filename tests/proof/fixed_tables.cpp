// SPDX-License-Identifier: MIT
#include "proof/fixed_tables.h"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace bedside::test {

using namespace guidance;

namespace {

constexpr const char* questionOrder = "P0 P1 P2 P3 "
                                      "E7 E8 E9 E6 E1 E2 E3 E4 E5 U1 U2 U2b U2c U3 U4 U5 U5b U6 U8 U9 U7 U7b "
                                      "S2 S8 S10 S3 S4 S4b S9 S5 S1 S1b S6 B3 B6 B5 C1 H1 H2 H3 "
                                      "F1 F2 F3 X1 X2 X3 N1 N2 B7 B1 B2 B4 B8 ";

// Law 10 lists them; several questions share a row.
const std::vector<std::pair<const char*, const char*>> equalOptions{
    {"E7 E1 E2 E3 U1 U2 U2b U2c U5 U5b U6 U9 U7b S2 S8 S10 S4 S4b S9", "yes not_sure"},
    {"E8", "not_checked checked_came_back not_sure"},
    {"E9", "last_2_weeks not_sure"},
    {"E9", "checked_fine no"},
    {"E6", "last_2_days not_sure"},
    {"E6", "last_4_weeks checked_waiting"},
    {"E6", "checked_fine no"},
    {"U3 U4", "not_checked checked_waiting not_sure"},
    {"U3 U4", "checked_fine no"},
    {"U8", "new not_sure"},
    {"U7", "sign not_sure_about_a_sign"},
    {"S3", "not_healed not_sure"},
    {"S3", "healed no"},
    {"S5 B3 B5", "no rather_not_say"},
    {"H3", "no not_tried"},
    {"F1 F2 F3 X1 X2 X3 N1", "same better not_sure"},
    {"N2", "worse same not_sure"},
    {"B1", "not_sure disagree rather_not_say"},
    {"B2", "sometimes no"},
    {"B8", "partner share solo none rather_not_say"},
    {"P2", "me me_with_clinician clinician"}};

std::vector<std::string> wordsOf(const std::string& text) {
    std::istringstream words(text);
    return {std::istream_iterator<std::string>(words), {}};
}

// Returns such as "E9: checked_fine no", sorted, as the rows are: neither of the orders says anything.
std::string rowOf(const std::string& question, std::vector<std::string> options) {
    std::ranges::sort(options);
    std::string row = question + ':';
    for (const std::string& option : options)
        row += ' ' + option;
    return row;
}

std::vector<std::string> settledEqualOptions() {
    std::vector<std::string> rows;
    for (const auto& [questions, options] : equalOptions)
        for (const std::string& question : wordsOf(questions))
            rows.push_back(rowOf(question, wordsOf(options)));
    std::ranges::sort(rows);
    return rows;
}

std::vector<std::string> equalOptionsOf(const Guidance& guidance) {
    std::vector<std::string> rows;
    for (const EqualOptions& equal : guidance.equalOptions) {
        const Question& question = guidance.questions[equal.question];
        std::vector<std::string> options;
        for (std::size_t option = 0; option < question.options.size(); ++option)
            if ((equal.options >> option & 1) != 0)
                options.push_back(question.options[option]);
        rows.push_back(rowOf(question.id.text, std::move(options)));
    }
    std::ranges::sort(rows);
    return rows;
}

} // namespace

bool keepsFixedTables(const Guidance& guidance) {
    std::string order;
    std::string isPrivate;
    for (const Question& question : guidance.questions) {
        order += question.id.text + ' ';
        isPrivate += question.isPrivate ? question.id.text + ' ' : "";
    }
    std::string interrupting;
    for (const Outcome& outcome : guidance.outcomes)
        interrupting += outcome.interrupts ? outcome.id.text + ' ' : "";
    return order == questionOrder && isPrivate == "B3 B6 B5 " && interrupting == "O1 O1M " &&
           equalOptionsOf(guidance) == settledEqualOptions();
}

} // namespace bedside::test
