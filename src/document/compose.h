// SPDX-License-Identifier: MIT
// Compositions: what each page says, and in which order. How it looks is a writer's business.
#pragma once

#include "document/companions.h"
#include "document/document.h"

namespace bedside::document {

/// A section: title, key message, body.
Document sectionPage(const content::Section& section, const Companions& companions);

/// The pane beside a section: its studies, each with design, people, and what it cannot tell us.
Document studiesPane(const std::vector<content::Study>& studies, const Companions& companions);

/// Adds the studies below the text, unless the section lists references itself.
void addStudiesBelow(Document& page, const content::Section& section, const Companions& companions);

/// A section with its studies below the text, for where there is no room beside it.
Document sectionWithStudies(const content::Section& section, const Companions& companions);

/// A card, or the text of a result, by itself.
Document advicePage(const content::AdvicePage& advice, const Companions& companions);

/// A question by itself: what it asks and why. It is not answered here.
Document questionPage(const content::QuestionText& question, const Companions& companions);

/// The meaning of one term.
Document termNote(const content::Term& term);

/// Who to call, from any page: the region's numbers, then the warning signs, then support.
Document helpPage(const content::Section& warningSigns, const Companions& companions);

/// Adds, below the number in the first box of the page, the way to choose the country: for a screen, where one can.
/// Where it is settled, the page says so instead.
void addWayToCountry(Document& page, const Companions& companions, bool isSettled = false);

} // namespace bedside::document
