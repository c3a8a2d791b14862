// SPDX-License-Identifier: MIT
#include "session/languages.h"

#include <algorithm>
#include <stdexcept>

namespace bedside::session {

Languages::Languages(const std::vector<store::EmbeddedContent>& carried) {
    for (const store::EmbeddedContent& each : carried) {
        auto library = store::Library::open(each.image);
        if (!library)
            throw std::runtime_error(describe(library.faults().front()));
        const content::Article article = library->article();
        m_all.push_back({QString::fromStdString(article.language), QString::fromStdString(article.languageName)});
        m_libraries.push_back(std::move(*library));
    }
}

bool Languages::has(const QString& code) const {
    return std::ranges::find(m_all, code, &Language::code) != m_all.end();
}

const store::Library& Languages::library(const QString& code) const {
    const auto at = std::ranges::find(m_all, code, &Language::code);
    return m_libraries[at == m_all.end() ? 0 : static_cast<std::size_t>(at - m_all.begin())];
}

QString Languages::firstOf(const QStringList& wishes) const {
    for (const QString& wish : wishes)
        if (const QString code = wish.section(u'-', 0, 0).section(u'_', 0, 0); has(code))
            return code;
    return m_all.front().code;
}

} // namespace bedside::session
