// SPDX-License-Identifier: MIT
// What the FHIR files are made of.
#pragma once

#include "content/edition.h"
#include "guidance/verdict.h"

namespace bedside::codec {

/// What is asked, in its words, and of which edition. All of them must outlive it.
struct AskedContent {
    const content::Article& article;
    const guidance::Guidance& guidance;
    const content::GuidanceText& words;
};

/// authored: the day, ISO 8601. Without hasPrivate the answers to private questions stay out. settled: questions that
/// nobody was asked, since the settings of the computer answer them; their answers stay out.
struct ResponseChoice {
    std::string authored;
    bool hasPrivate = false;
    guidance::QuestionSet settled = {};
};

} // namespace bedside::codec
