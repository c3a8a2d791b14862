// SPDX-License-Identifier: MIT
#include "session/languages.h"

#include <algorithm>
#include <stdexcept>

namespace bedside::session {

namespace {

QString fromUtf8(std::string_view words) {
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

} // namespace

Languages::Languages(const std::vector<store::EmbeddedContent>& carried)
    : m_carried(carried), m_libraries(carried.size()) {
    for (std::size_t place = 0; place < carried.size(); ++place)
        m_all.push_back({fromUtf8(carried[place].language), carried[place].name.empty()
                                                                ? fromUtf8(opened(place).article().languageName)
                                                                : fromUtf8(carried[place].name)});
}

const store::Library& Languages::opened(std::size_t place) const {
    std::optional<store::Library>& library = m_libraries[place];
    if (!library) {
        auto found = store::Library::open(m_carried[place].image);
        if (!found)
            throw std::runtime_error(describe(found.faults().front()));
        library.emplace(std::move(*found));
    }
    return *library;
}

bool Languages::has(const QString& code) const {
    return std::ranges::find(m_all, code, &Language::code) != m_all.end();
}

const store::Library& Languages::library(const QString& code) const {
    const auto at = std::ranges::find(m_all, code, &Language::code);
    return opened(at == m_all.end() ? 0 : static_cast<std::size_t>(at - m_all.begin()));
}

QString Languages::firstOf(const QStringList& wishes) const {
    for (const QString& wish : wishes)
        if (const QString code = wish.section(u'-', 0, 0).section(u'_', 0, 0); has(code))
            return code;
    return m_all.front().code;
}

} // namespace bedside::session
