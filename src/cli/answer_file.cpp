// SPDX-License-Identifier: MIT
#include "cli/answer_file.h"

#include "codec/answer_sheet.h"

#include <fstream>
#include <istream>

namespace bedside::cli {

namespace {

constexpr std::size_t mostBytes = (1u << 20) + 1; // one more than the reader of answers takes, so that it refuses

std::string bytesOf(std::istream& stream) {
    std::string text(mostBytes, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

Result<std::string> answersOf(const Request& request, const std::string& place) {
    if (request.value("answers") == "-") {
        if (request.input == nullptr || request.input->bad())
            return Fault{place, "cannot be read"};
        return bytesOf(*request.input);
    }
    std::ifstream file(place, std::ios::binary);
    if (!file)
        return Fault{place, "cannot be read"};
    std::string text = bytesOf(file);
    if (file.bad() || (text.empty() && !file.eof())) // a folder opens and then gives nothing
        return Fault{place, "cannot be read"};
    return text;
}

} // namespace

Result<guidance::Guidance> guidanceOf(const store::Library& library) {
    auto guidance = library.guidance();
    if (!guidance)
        return Fault{"", "this content asks no questions"};
    return std::move(*guidance);
}

Result<guidance::Sheet> sheetOf(const Request& request, const guidance::Guidance& guidance) {
    const std::string place = request.value("answers") == "-" ? "standard input" : request.value("answers");
    const auto answers = answersOf(request, place);
    if (!answers)
        return answers.faults();
    return codec::readAnswers(std::string_view(*answers), place, guidance);
}

} // namespace bedside::cli
