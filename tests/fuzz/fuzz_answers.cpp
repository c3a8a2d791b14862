// SPDX-License-Identifier: MIT
// Any bytes as a file of answers: each is refused with its place, or it is judged, and is the same when it is written
// and read again.
#include "benchmark/guidance_files.h"
#include "codec/answer_sheet.h"
#include "guidance/judge.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace bedside;

namespace {

void insist(bool isTrue) {
    if (!isTrue)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const guidance::Guidance guidance = benchmark::readGuidanceFiles(ARTICLE_FOLDER).guidance;
    const auto sheet =
        codec::readAnswers(std::string_view(reinterpret_cast<const char*>(bytes), size), "input", guidance);
    if (sheet) {
        const guidance::Verdict verdict = guidance::judge(guidance, *sheet);
        insist(!verdict.texts.empty());
        const std::string written = codec::answersJson(guidance, *sheet).dump();
        const auto again = codec::readAnswers(std::string_view(written), "again", guidance);
        insist(again && *again == *sheet);
    } else {
        insist(!sheet.faults().empty());
    }
    return 0;
}
