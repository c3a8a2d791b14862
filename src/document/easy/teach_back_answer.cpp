// SPDX-License-Identifier: MIT
#include "document/easy/teach_back_answer.h"

#include "document/compose_inlines.h"

namespace bedside::document {

Document teachBackAnswer(const content::SectionId& section, const content::TeachBackQuestion& question, bool isRight,
                         const Companions& companions) {
    const content::Phrases& phrases = *companions.phrases;
    Box box{isRight ? BoxKind::Everyday : BoxKind::Note, isRight ? phrases.thatIsRight : phrases.notQuite, {}};
    if (!isRight)
        box.nodes.push_back({Paragraph{plain(phrases.theGuideSays), Voice::Small}});
    box.nodes.push_back({Paragraph{composeInlines(question.why, companions)}});
    const std::string sentence = "section:" + section.text + "#claim:" + question.shownBy.text;
    box.nodes.push_back({Paragraph{{link(LinkKind::Place, sentence, phrases.readThisInTheGuide)}}});
    return {box.label, companions.language, {{std::move(box)}}};
}

} // namespace bedside::document
