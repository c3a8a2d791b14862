// SPDX-License-Identifier: MIT
// The small content folder of content_folder.h with a guidance and all of its words, without faults.
#pragma once

#include "compiler/content_folder.h"
#include "support/sample_guidance.h"

namespace bedside::test {

/// The words of that guidance, by path below the folder.
std::map<std::string, std::string> sampleGuidanceWords();

class GuidanceFolder : public ContentFolder {
public:
    GuidanceFolder() {
        write("a/guidance.json", sampleLogic);
        write("a/positions.json", samplePositions);
        write("a/safety-table.json", sampleSafetyTable);
        write("a/safety-laws.json", sampleSafetyLaws);
        write("a/hazards.json", sampleHazards);
        for (const auto& [path, text] : sampleGuidanceWords())
            write(path, text);
    }
    /// Replaces the body of the card M1, from its line 6 on, keeping the marks of its lines.
    void card(const std::string& body) const {
        write("a/en/cards/m1.md", "# Slipped disc\n\n> [!KEY]\n> A disc may bulge.\n\n" + body +
                                      "- ![](line:m1-bend) Leave [far bends](claim:all) for now.\n"
                                      "- ![](line:m1-sex) Sex [can wait](claim:all).\n");
    }
};

/// Returns the faults after replacing `old` by `now` in one file of that folder.
std::string guidanceFaultsAfter(const char* file, std::string_view old, std::string_view now);

} // namespace bedside::test
