// SPDX-License-Identifier: MIT
// The guidance of sample_guidance.h in short, made by hand: for layers that read no JSON.
#pragma once

#include "guidance/guidance.h"

namespace bedside::test {

/// The questions by their places.
enum SampleQuestion : std::size_t { isAdult, hasNumbness, wasTold, painNow, sexHurts };

/// Answers of theirs.
inline constexpr guidance::AnswerBits yes = 1;
inline constexpr guidance::AnswerBits noNumbness = 4;

guidance::Condition answerIs(std::size_t question, guidance::AnswerBits options);
guidance::Condition always();
guidance::Positions smallPositions();
guidance::Guidance smallGuidance();

} // namespace bedside::test
