// SPDX-License-Identifier: MIT
#include "document/html_classes.h"

namespace bedside::document {

const char* className(LinkKind kind) {
    switch (kind) {
    case LinkKind::Section:
        return "section";
    case LinkKind::Study:
        return "study";
    case LinkKind::Term:
        return "term";
    case LinkKind::Claim:
        return "claim";
    case LinkKind::Web:
        return "web";
    case LinkKind::Place:
        return "place";
    }
    return "";
}

const char* className(BoxKind kind) {
    switch (kind) {
    case BoxKind::KeyMessage:
        return "key-message";
    case BoxKind::Note:
        return "note";
    case BoxKind::Try:
        return "try";
    case BoxKind::Careful:
        return "careful";
    case BoxKind::GetHelp:
        return "get-help";
    case BoxKind::Ours:
        return "ours";
    case BoxKind::Study:
        return "study";
    case BoxKind::Emergency:
        return "emergency";
    case BoxKind::SameDay:
        return "same-day";
    case BoxKind::SeeFirst:
        return "see-first";
    case BoxKind::SlowDown:
        return "slow-down";
    case BoxKind::Everyday:
        return "everyday";
    case BoxKind::Neutral:
        return "neutral";
    case BoxKind::Card:
        return "card";
    case BoxKind::Waiting:
        return "waiting";
    case BoxKind::CutOut:
        return "cut-out";
    }
    return "";
}

const char* className(Voice voice) {
    switch (voice) {
    case Voice::Body:
        break;
    case Voice::Lead:
        return "lead";
    case Voice::Small:
        return "small";
    case Voice::Number:
        return "number";
    }
    return "";
}

} // namespace bedside::document
