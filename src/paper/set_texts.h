// SPDX-License-Identifier: MIT
// Texts that were set before, so that what is laid again is not shaped again. They and their fonts belong to one
// thread.
#pragma once

#include "paper/few_fonts.h"

#include <pango/pango.h>

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace bedside::paper {

using Text = std::unique_ptr<PangoLayout, FreeObject>;

/// How far a font reaches above and below the baseline at the size at which all is shaped, in Pango's units.
struct FontReach {
    int ascent = 0;
    int descent = 0;
};

/// Few: those of the families that are asked for first, which are found sooner.
enum class FontChoice { Few, All };

class SetTexts {
public:
    SetTexts();
    /// Returns what texts of that language and direction are made with. Where there are no few fonts, it is all.
    PangoContext* context(const std::string& language, PangoDirection direction, FontChoice choice);
    bool hasFew() const { return m_few != nullptr; }
    /// Returns what the fonts in use belong to.
    std::vector<FontMap> fonts() const;
    /// Returns the text that is known by that key, made where it is not there yet. It stays as it is.
    PangoLayout* text(const std::string& key, const std::function<Text()>& make);
    FontReach reach(const std::string& key, const std::function<FontReach()>& measure);
    /// Lets go of what neither this document nor the one before it had.
    void endDocument();
    std::size_t size() const { return m_texts.size(); }

private:
    struct Kept {
        Text text;
        std::size_t document = 0; // the last that had it
    };
    struct Context {
        std::string language;
        PangoDirection direction;
        FontChoice choice;
        std::unique_ptr<PangoContext, FreeObject> context;
    };

    FontMap m_few;
    FontMap m_all; // from when it is needed
    std::vector<Context> m_contexts;
    std::unordered_map<std::string, Kept> m_texts;
    std::unordered_map<std::string, FontReach> m_reaches;
    std::size_t m_document = 0;
};

} // namespace bedside::paper
