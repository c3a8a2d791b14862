// SPDX-License-Identifier: MIT
// The page of one section.
#include "document/compose.h"
#include "document/compose_blocks.h"
#include "document/compose_inlines.h"

namespace bedside::document {

Document sectionPage(const content::Section& section, const Companions& companions) {
    Document page{section.title, companions.language, {}};
    page.nodes.push_back({Heading{1, plain(section.title), -1}});
    Paragraph key{composeInlines(section.keyMessage, companions), Voice::Lead, 0};
    page.nodes.push_back({Box{BoxKind::KeyMessage, "", {{std::move(key)}}}});
    for (Node& node : composeBlocks(section.blocks, companions))
        page.nodes.push_back(std::move(node));
    return page;
}

void addStudiesBelow(Document& page, const content::Section& section, const Companions& companions) {
    if (!companions.studies.empty() && !content::listsReferences(section.blocks))
        for (Node& node : studiesPane(companions.studies, companions).nodes)
            page.nodes.push_back(std::move(node));
}

Document sectionWithStudies(const content::Section& section, const Companions& companions) {
    Document page = sectionPage(section, companions);
    addStudiesBelow(page, section, companions);
    return page;
}

} // namespace bedside::document
