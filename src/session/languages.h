// SPDX-License-Identifier: MIT
// The languages that the program carries: a whole guide in each.
#pragma once

#include "store/embedded_content.h"
#include "store/library.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bedside::session {

struct Language {
    QString code; // BCP 47, such as "es"
    QString name; // as its speakers call it
};

class Languages {
public:
    /// The first is English, which stands in for what is missing. Their bytes must outlive it.
    explicit Languages(const std::vector<store::EmbeddedContent>& carried);

    /// Returns them all, English first.
    const std::vector<Language>& all() const { return m_all; }
    bool has(const QString& code) const;
    /// Returns the guide in that language, or in English where there is none. It is opened when it is first asked for.
    /// Throws std::runtime_error where it is damaged.
    const store::Library& library(const QString& code) const;
    /// Returns the first language of a system's wishes, such as "es-MX", that is carried, without its country; English
    /// where none is.
    QString firstOf(const QStringList& wishes) const;

private:
    std::vector<Language> m_all;
    const store::Library& opened(std::size_t place) const;

    std::vector<store::EmbeddedContent> m_carried;
    mutable std::vector<std::optional<store::Library>> m_libraries; // one each, those that were asked for
};

} // namespace bedside::session
