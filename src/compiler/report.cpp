// SPDX-License-Identifier: MIT
#include "compiler/report.h"

#include "compiler/language/reading_grade.h"

#include <algorithm>
#include <cstdio>

namespace bedside::compiler {

namespace {

std::string row(const std::string& name, const std::string& grade, const Wordage& counted) {
    char line[160];
    std::snprintf(line, sizeof line, "%-28.60s %6s %6d %9d %16d\n", name.c_str(), grade.c_str(), counted.words,
                  counted.sentences, counted.longestSentence);
    return line;
}

std::string counted(std::size_t count, const char* one, const char* many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

} // namespace

std::string readingReport(const std::vector<SectionReading>& readings, std::string_view language) {
    std::string report = "section                       grade  words sentences longest sentence\n";
    std::vector<double> grades;
    Wordage all;
    const auto gradeOf = [&](const Wordage& wordage) {
        const std::optional<double> grade = readingGrade(wordage, language);
        return grade ? oneDecimal(*grade) : std::string("-");
    };
    for (const SectionReading& reading : readings) {
        report += row(reading.section.text, gradeOf(reading.wordage) + (reading.exempt ? "*" : " "), reading.wordage);
        all = all + reading.wordage;
        if (const auto grade = readingGrade(reading.wordage, language); grade && !reading.exempt)
            grades.push_back(*grade);
    }
    report += row("all", gradeOf(all) + " ", all);
    if (grades.empty())
        return report;
    report += "median grade " + oneDecimal(median(std::move(grades))) + " (* exempt, not counted)\n";
    return report;
}

double median(std::vector<double> values) {
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

std::string summary(const content::Edition& edition) {
    return counted(edition.sections.size(), "section", "sections") + ", " +
           counted(edition.studies.size(), "study", "studies") + ", " +
           counted(edition.claims.size(), "claim", "claims") + ", " + counted(edition.terms.size(), "term", "terms") +
           ", " + counted(edition.figures.size(), "drawing", "drawings") + ", " +
           counted(edition.regions.size(), "region", "regions") +
           (edition.guidanceText ? ", " + counted(edition.guidanceText->questions.size(), "question", "questions") +
                                       ", " + counted(edition.guidanceText->cards.size(), "card", "cards")
                                 : "") +
           (edition.handouts.empty() ? "" : ", " + counted(edition.handouts.size(), "handout", "handouts"));
}

std::string printable(std::string_view text) {
    std::string safe(text);
    std::ranges::replace_if(
        safe, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, '?');
    return safe;
}

} // namespace bedside::compiler
