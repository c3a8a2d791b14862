// SPDX-License-Identifier: MIT
#include "guidance/proof/frozen_table.h"

namespace bedside::guidance {

namespace {

std::vector<QuestionId> questions(std::initializer_list<const char*> ids) {
    std::vector<QuestionId> named;
    for (const char* id : ids)
        named.push_back({id});
    return named;
}

} // namespace

FrozenTable frozenTable() {
    FrozenTable table;
    table.outcomes = {
        {{"O1"}, Urgency::Emergency, true, true, false},     {{"O1M"}, Urgency::Maternity, true, true, false},
        {{"O2"}, Urgency::SameDay, true, true, true},        {{"O0"}, Urgency::AdultsOnly, false, false, true},
        {{"O3"}, Urgency::SeeFirst, true, false, true},      {{"O6"}, Urgency::Unknown, true, false, true},
        {{"LIBRARY"}, Urgency::Library, false, false, true}, {{"O4"}, Urgency::SlowDown, true, false, true},
        {{"O5a"}, Urgency::Everyday, false, false, true},    {{"O5b"}, Urgency::Everyday, false, false, true},
        {{"O5c"}, Urgency::Everyday, false, false, true},    {{"O5d"}, Urgency::Everyday, false, false, true}};
    table.mustAnswer =
        questions({"E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "U1",  "U2",  "U3",  "U4",  "U5",
                   "U6", "U7", "U8", "U9", "S2", "S3", "S4", "S8", "S9", "S10", "U2b", "U2c", "U5b", "U7b"});
    table.neutral =
        questions({"F1", "F2", "F3", "X1", "X2", "X3", "N1", "N2", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8"});
    table.start = questions({"P0", "P1", "P2", "P3"});
    table.mayGrowCalmer = {{{"U7"}, {"might_be"}}};
    table.safetyCards = {{"A2"}, {"A10"}, {"A11"}, {"A12"}, {"M14"}};
    return table;
}

} // namespace bedside::guidance
