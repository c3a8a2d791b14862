// SPDX-License-Identifier: MIT
#include "session/handout_parts.h"

#include <QObject>

#include <algorithm>

namespace bedside::session {

using content::HandoutPart;
using content::PartKind;

namespace {

const char* const positionsPart = "positions";

QString text(const std::string& words) { return QString::fromStdString(words); }

} // namespace

bool HandoutParts::allowsPositions() const {
    if (!m_reading.offersPositions() || m_reading.heldUrgency())
        return false;
    return !m_questions.hasBegun() || m_questions.verdict().positions.state == guidance::PositionState::Shown;
}

bool HandoutParts::allows(const HandoutPart& part) const {
    const bool isPlain = m_reading.consent() == Consent::PlainSpeech;
    switch (part.kind) {
    case PartKind::Result:
        return m_questions.hasContent();
    case PartKind::Signs:
    case PartKind::Wallet:
    case PartKind::Everything:
        return true;
    case PartKind::Positions:
        return m_questions.hasContent() && allowsPositions();
    case PartKind::Position: // one by one they are a choice without answers
        return m_questions.hasContent() && allowsPositions() && !m_questions.hasBegun() &&
               m_questions.words().positions.contains(part.id);
    case PartKind::Section:
        return (isPlain || !m_reading.bookcase().speaksPlainly(content::SectionId{part.id})) &&
               (part.id != positionsPart || allowsPositions()) && m_reading.bookcase().section({part.id}).has_value();
    case PartKind::Card:
        return isPlain && m_questions.hasContent() && m_questions.words().cards.contains(part.id) &&
               !m_questions.isMinor() &&
               (!m_questions.hasBegun() ||
                guidance::mayBeGiven({part.id}, m_questions.guidance(), m_questions.sheet()));
    case PartKind::Claim: // what studies found is told in their words
        return isPlain;
    }
    return false;
}

std::vector<HandoutPart> HandoutParts::all() const {
    std::vector<HandoutPart> parts{{PartKind::Result, {}}, {PartKind::Signs, {}}, {PartKind::Wallet, {}}};
    for (const content::SectionSummary& section : m_reading.openSections())
        parts.push_back({PartKind::Section, section.id.text});
    if (m_questions.hasContent()) {
        for (const guidance::Card& card : m_questions.guidance().cards)
            parts.push_back({PartKind::Card, card.id.text});
        parts.push_back({PartKind::Positions, {}});
        for (const guidance::PositionId& position : m_questions.guidance().positions.ids)
            parts.push_back({PartKind::Position, position.text});
    }
    std::erase_if(parts, [this](const HandoutPart& part) {
        return !allows(part) || (part.kind == PartKind::Result && !m_reading.holdsResult()) ||
               (part.kind == PartKind::Positions && !m_questions.hasBegun());
    });
    return parts;
}

PartGroup HandoutParts::groupOf(const HandoutPart& part) {
    switch (part.kind) {
    case PartKind::Section:
        return PartGroup::Pages;
    case PartKind::Card:
        return PartGroup::Advice;
    case PartKind::Positions:
    case PartKind::Position:
        return PartGroup::Ideas;
    default:
        return PartGroup::Whole;
    }
}

QString HandoutParts::nameOf(const HandoutPart& part, const document::Companions& companions) const {
    switch (part.kind) {
    case PartKind::Result:
        return QObject::tr("What applies to you");
    case PartKind::Positions:
        return QObject::tr("Positions that fit your answers");
    case PartKind::Signs:
        return QObject::tr("Warning signs in short");
    case PartKind::Wallet:
        return QObject::tr("Warning signs to cut out");
    case PartKind::Everything:
        return QObject::tr("Every page of the guide");
    case PartKind::Section:
        for (const content::SectionSummary& section : m_reading.bookcase().sections())
            if (section.id.text == part.id)
                return text(section.title);
        break;
    case PartKind::Card:
        return text(m_questions.words().cards.at(part.id).page.title);
    case PartKind::Position:
        return text(m_questions.words().positions.at(part.id).name);
    case PartKind::Claim:
        if (const content::Claim* claim = companions.claim({part.id}))
            return text(claim->says);
        break;
    }
    return text(content::nameOf(part));
}

std::vector<HandoutPart> HandoutParts::partsOf(const content::Handout& preset) const {
    std::vector<HandoutPart> parts;
    for (const HandoutPart& part : preset.parts) {
        if (!allows(part))
            continue;
        if (part.kind == PartKind::Positions && !m_questions.hasBegun())
            for (const guidance::PositionId& position : m_questions.guidance().positions.ids)
                parts.push_back({PartKind::Position, position.text});
        else
            parts.push_back(part);
    }
    return parts;
}

} // namespace bedside::session
