// SPDX-License-Identifier: MIT
#include "cli/answer_file.h"

#include "cli/file_bytes.h"

namespace bedside::cli {

namespace {

constexpr std::size_t mostBytes = 1u << 20; // that the reader of answers takes

Result<std::string> bytesOf(const std::string& file, std::istream* input) {
    return file == "-" ? inputBytes(input, mostBytes) : fileBytes(file, mostBytes);
}

std::string placeOf(const std::string& file) { return file == "-" ? standardInput : file; }

} // namespace

Result<guidance::Guidance> guidanceOf(const store::Library& library) {
    auto guidance = library.guidance();
    if (!guidance)
        return Fault{"", "this content asks no questions"};
    return std::move(*guidance);
}

Result<guidance::Sheet> sheetOf(const std::string& file, std::istream* input, const guidance::Guidance& guidance) {
    const auto answers = bytesOf(file, input);
    if (!answers)
        return answers.faults();
    return codec::readAnswers(std::string_view(*answers), placeOf(file), guidance);
}

Result<codec::AnswerSheets> sheetsOf(const std::string& file, std::istream* input, const guidance::Guidance& guidance) {
    const auto answers = bytesOf(file, input);
    if (!answers)
        return answers.faults();
    return codec::readOneOrMany(*answers, placeOf(file), guidance);
}

} // namespace bedside::cli
