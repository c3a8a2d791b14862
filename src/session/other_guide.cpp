// SPDX-License-Identifier: MIT
#include "session/other_guide.h"

namespace bedside::session {

OtherGuide::OtherGuide(const store::Library& library, const Reading& reading, const Questionnaire& questions)
    : m_reading(library), m_questions([&] {
          return GuidanceContent{questions.guidance(), library.guidanceText().value_or(content::GuidanceText{})};
      }),
      m_pages(m_reading, m_questions) {
    m_reading.takeOver(reading);
    m_questions.takeOver(questions);
    m_companions = m_pages.companions();
}

document::HandoutChoice OtherGuide::inItsWords(document::HandoutChoice choice) const {
    if (choice.handout.id.text == content::ownHandoutId)
        choice.handout.title = m_companions.phrases->ownHandout;
    for (const content::Handout& preset : m_reading.bookcase().handouts())
        if (preset.id == choice.handout.id)
            choice.handout.title = preset.title;
    return choice;
}

} // namespace bedside::session
