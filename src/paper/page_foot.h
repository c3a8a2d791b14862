// SPDX-License-Identifier: MIT
// What stands at the foot of every page. It is not read aloud: all of it that matters is said in the document too.
#pragma once

#include "paper/ink.h"
#include "paper/measures.h"
#include "paper/set_texts.h"
#include "press/press.h"

#include <deque>

namespace bedside::paper {

/// The same height on every page.
class PageFoot {
public:
    /// Texts that glyphs point to go to `texts`, which must outlive what it returns.
    PageFoot(const document::Imprint& imprint, const std::string& language, const Measures& measures,
             std::deque<std::string>& texts, SetTexts& setTexts);

    double height() const;
    /// Returns the foot of that page, counted from 0, out of so many, in words.
    std::vector<Ink> inks(std::size_t page, const std::string& pages) const;

private:
    /// Returns the largest print of the safety net that leaves the page to the text.
    TextStyle netStyle() const;
    /// Returns the words of a number of a page that takes the most room.
    std::string widestNumber() const;

    const document::Imprint& m_imprint;
    const std::string& m_language;
    const Measures& m_measures;
    std::deque<std::string>& m_texts;
    SetTexts& m_setTexts;
    TextStyle m_net;
};

} // namespace bedside::paper
