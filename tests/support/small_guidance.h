// SPDX-License-Identifier: MIT
// The guidance of sample_guidance.h in short, made by hand: for layers that read no JSON.
#pragma once

#include "guidance/guidance.h"

namespace bedside::test {

/// The questions by their places.
enum SampleQuestion : std::size_t { isAdult, hasNumbness, wasTold, painNow, sexHurts };

guidance::Condition answerIs(std::size_t question, guidance::AnswerBits options);
guidance::Condition always();
guidance::Positions smallPositions();
guidance::Guidance smallGuidance();

} // namespace bedside::test
