// SPDX-License-Identifier: MIT
// The words of the guidance's closed sets, in guidance.json, positions.json and in verdicts.
#pragma once

#include "codec/vocabulary.h"
#include "guidance/guidance.h"

namespace bedside::codec {

template <>
inline constexpr std::array vocabulary<guidance::QuestionKind>{
    Word{"one", guidance::QuestionKind::One}, Word{"list", guidance::QuestionKind::List},
    Word{"whole_number", guidance::QuestionKind::WholeNumber}};

template <>
inline constexpr std::array vocabulary<guidance::Urgency>{
    Word{"emergency", guidance::Urgency::Emergency}, Word{"maternity", guidance::Urgency::Maternity},
    Word{"same_day", guidance::Urgency::SameDay},    Word{"adults_only", guidance::Urgency::AdultsOnly},
    Word{"see_first", guidance::Urgency::SeeFirst},  Word{"unknown", guidance::Urgency::Unknown},
    Word{"library", guidance::Urgency::Library},     Word{"slow_down", guidance::Urgency::SlowDown},
    Word{"everyday", guidance::Urgency::Everyday}};

template <>
inline constexpr std::array vocabulary<guidance::SexAdvice>{
    Word{"stop_until_seen", guidance::SexAdvice::StopUntilSeen}, Word{"none", guidance::SexAdvice::None},
    Word{"pause_what_hurts", guidance::SexAdvice::PauseWhatHurts}, Word{"go_gently", guidance::SexAdvice::GoGently}};

template <>
inline constexpr std::array vocabulary<guidance::Axis>{Word{"bend", guidance::Axis::Bend},
                                                       Word{"arch", guidance::Axis::Arch},
                                                       Word{"load_on_trunk", guidance::Axis::LoadOnTrunk},
                                                       Word{"lie_on_back", guidance::Axis::LieOnBack},
                                                       Word{"wide_legs", guidance::Axis::WideLegs},
                                                       Word{"twist", guidance::Axis::Twist},
                                                       Word{"resume", guidance::Axis::Resume},
                                                       Word{"medicine", guidance::Axis::Medicine}};

template <>
inline constexpr std::array vocabulary<guidance::Way>{Word{"favour", guidance::Way::Favour},
                                                      Word{"avoid", guidance::Way::Avoid}};

template <>
inline constexpr std::array vocabulary<guidance::PositionState>{Word{"hidden", guidance::PositionState::Hidden},
                                                                Word{"greyed", guidance::PositionState::Greyed},
                                                                Word{"shown", guidance::PositionState::Shown}};

template <>
inline constexpr std::array vocabulary<guidance::Mark>{
    Word{"leave", guidance::Mark::Leave}, Word{"care", guidance::Mark::Care}, Word{"first", guidance::Mark::First}};

template <>
inline constexpr std::array vocabulary<guidance::Role>{Word{"more", guidance::Role::More},
                                                       Word{"less", guidance::Role::Less}};

} // namespace bedside::codec
