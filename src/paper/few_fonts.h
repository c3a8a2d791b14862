// SPDX-License-Identifier: MIT
// The few families that nearly all text is set in, apart from all others: among hundreds it takes long to find a font.
#pragma once

#include "paper/ink.h"

#include <pango/pango.h>

#include <string>

namespace bedside::paper {

using FontMap = std::unique_ptr<PangoFontMap, FreeObject>;

/// What text is set in, the first choice first.
inline constexpr const char* textFamilies = "Inter,Noto Sans Arabic,sans-serif";

/// Begins to look for them, in a thread of its own.
void findFewFonts();

/// Returns the fonts of the named families alone; none where the first is not installed, or where the system keeps
/// its fonts in another way. Fonts of one map belong to one thread.
FontMap fewFonts();

/// True where the text may be set in them: it has no sign of which a font has only a picture. Whether they have all
/// of its letters shows when it is set.
bool suitsFewFonts(const std::string& text);

/// True where they have a letter for each sign of the text.
bool fewFontsHave(const std::string& text);

/// While it lives, this thread's drawings set their words in the few fonts, if it is told to.
class FewFontsForDrawings {
public:
    explicit FewFontsForDrawings(bool isWanted);
    ~FewFontsForDrawings();
    FewFontsForDrawings(const FewFontsForDrawings&) = delete;
    FewFontsForDrawings& operator=(const FewFontsForDrawings&) = delete;

private:
    FontMap m_fonts;
};

} // namespace bedside::paper
