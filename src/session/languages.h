// SPDX-License-Identifier: MIT
// The languages that the program carries: a whole guide in each.
#pragma once

#include "store/embedded_content.h"
#include "store/library.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace bedside::session {

struct Language {
    QString code; // BCP 47, such as "es"
    QString name; // as its speakers call it
};

class Languages {
public:
    /// Opens each content database; the first is English, which stands in for what is missing. Their bytes must outlive
    /// it. Throws std::runtime_error where one is damaged.
    explicit Languages(const std::vector<store::EmbeddedContent>& carried);

    /// Returns them all, English first.
    const std::vector<Language>& all() const { return m_all; }
    bool has(const QString& code) const;
    /// Returns the guide in that language, or in English where there is none.
    const store::Library& library(const QString& code) const;
    /// Returns the first language of a system's wishes, such as "es-MX", that is carried, without its country; English
    /// where none is.
    QString firstOf(const QStringList& wishes) const;

private:
    std::vector<Language> m_all;
    std::vector<store::Library> m_libraries; // one each
};

} // namespace bedside::session
