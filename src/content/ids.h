// SPDX-License-Identifier: MIT
// The names of things in the content: short texts of a-z, 0-9 and hyphens (regions: ISO 3166 codes).
#pragma once

#include "base/id.h"

namespace bedside::content {

using ArticleId = Id<struct ArticleTag>;
using SectionId = Id<struct SectionTag>;
using GroupId = Id<struct GroupTag>;
using StudyId = Id<struct StudyTag>;
using ClaimId = Id<struct ClaimTag>;
using TermId = Id<struct TermTag>;
using FigureId = Id<struct FigureTag>;
using SubjectId = Id<struct SubjectTag>;
using TopicId = Id<struct TopicTag>;
using HandoutId = Id<struct HandoutTag>;
using RegionId = Id<struct RegionTag>;

} // namespace bedside::content
