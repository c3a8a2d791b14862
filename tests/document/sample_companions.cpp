// SPDX-License-Identifier: MIT
#include "document/sample_companions.h"

namespace bedside::test {

document::Companions sampleCompanions(const std::string& region) {
    const content::Edition edition = sampleEdition();
    document::Companions companions;
    companions.studies = {edition.studies[1], edition.studies[0]}; // in the order of first mention
    companions.claims = edition.claims;
    companions.terms = edition.terms;
    companions.figure = [figures = edition.figures](const content::FigureId& id) -> std::optional<content::Figure> {
        for (const content::Figure& figure : figures)
            if (figure.id == id)
                return figure;
        return std::nullopt;
    };
    for (const content::Region& candidate : edition.regions)
        if (candidate.id.text == region)
            companions.region = candidate;
    return companions;
}

} // namespace bedside::test
