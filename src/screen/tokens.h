// SPDX-License-Identifier: MIT
// The colours of a theme by the names that ui/style/tokens.json gives them.
#pragma once

#include <QColor>
#include <QHash>
#include <QString>

namespace bedside::screen {

class Tokens {
public:
    explicit Tokens(QHash<QString, QColor> colours) : m_colours(std::move(colours)) {}

    /// Returns the colour with that name, such as "ink" or "emergency-soft". Asking for one that is not in the file is
    /// a mistake of ours: it throws std::out_of_range.
    QColor colour(const QString& name) const;

    /// Returns the text with every @name@ replaced by that colour, and @soft@ by the soft accent.
    QString fill(const QString& text) const;

    /// Returns tokens of the same names, each with the colour that is made for its name.
    template <class Make> Tokens recoloured(Make make) const {
        QHash<QString, QColor> colours = m_colours;
        for (auto colour = colours.begin(); colour != colours.end(); ++colour)
            colour.value() = make(colour.key());
        return Tokens(std::move(colours));
    }

    bool operator==(const Tokens&) const = default;

private:
    QHash<QString, QColor> m_colours;
};

/// Returns the tokens of "light", "dark", "sepia" or "contrast".
const Tokens& tokensOf(const QString& theme);

} // namespace bedside::screen
