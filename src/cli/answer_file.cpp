// SPDX-License-Identifier: MIT
#include "cli/answer_file.h"

#include "cli/file_bytes.h"
#include "codec/answer_sheet.h"

namespace bedside::cli {

namespace {

constexpr std::size_t mostBytes = 1u << 20; // that the reader of answers takes

} // namespace

Result<guidance::Guidance> guidanceOf(const store::Library& library) {
    auto guidance = library.guidance();
    if (!guidance)
        return Fault{"", "this content asks no questions"};
    return std::move(*guidance);
}

Result<guidance::Sheet> sheetOf(const std::string& file, std::istream* input, const guidance::Guidance& guidance) {
    const auto answers = file == "-" ? inputBytes(input, mostBytes) : fileBytes(file, mostBytes);
    if (!answers)
        return answers.faults();
    return codec::readAnswers(std::string_view(*answers), file == "-" ? standardInput : file, guidance);
}

} // namespace bedside::cli
