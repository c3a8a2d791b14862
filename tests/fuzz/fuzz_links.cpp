// SPDX-License-Identifier: MIT
// Any bytes as a link from outside: each is refused in words that repeat nothing of it, or leads to a place.
#include "app/link.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace bedside;

namespace {

constexpr qsizetype tellingLength = 12; // shorter ones may stand in any sentence

void insist(bool isTrue) {
    if (!isTrue)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const auto link = app::linkOf(text);
    if (link) {
        insist(text.size() <= app::longestLink);
        insist(std::ranges::all_of(link->location.id, [](QChar sign) {
            return (sign >= u'a' && sign <= u'z') || (sign >= u'0' && sign <= u'9') || sign == u'-';
        }));
    } else {
        insist(!link.faults().empty());
        insist(text.size() < tellingLength || !QString::fromStdString(describe(link.faults().front())).contains(text));
    }
    return 0;
}
