// SPDX-License-Identifier: MIT
#include "content/code.h"
#include "support/catch.h"

#include <string>

using namespace bedside::content;

TEST_CASE("three systems of codes are known by their identifiers") {
    CHECK(codeSystemOf("2.16.840.1.113883.6.3") == CodeSystem::Icd10);
    CHECK(codeSystemOf("2.16.840.1.113883.6.90") == CodeSystem::Icd10Cm);
    CHECK(codeSystemOf("2.16.840.1.113883.6.96") == CodeSystem::SnomedCt);
    for (const char* other : {"", "2.16.840.1.113883.6", "2.16.840.1.113883.6.9", "2.16.840.1.113883.6.90 ", "ICD-10"})
        CHECK_FALSE(codeSystemOf(other));
}

TEST_CASE("a code of ICD is a capital, digits and a point") {
    for (const char* code : {"M54", "M54.5", "M54.50", "S32.009A", "C7A.1"})
        CHECK(isCode(CodeSystem::Icd10Cm, code));
    for (const char* other : {"", "M5", "m54.5", "M54.", "M545", "M54,5", "54M.5", "M54.5 ", "M54.5\n", "M54.50000A"})
        CHECK_FALSE(isCode(CodeSystem::Icd10, other));
}

TEST_CASE("every wrong digit of a SNOMED CT code is found, and every swap of neighbours") {
    const std::string code = "279039007";
    REQUIRE(isCode(CodeSystem::SnomedCt, code));
    REQUIRE(isCode(CodeSystem::SnomedCt, "161891005"));
    for (std::size_t place = 0; place < code.size(); ++place) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            std::string wrong = code;
            wrong[place] = digit;
            CHECK(isCode(CodeSystem::SnomedCt, wrong) == (wrong == code));
        }
        std::string swapped = code;
        if (place > 0)
            std::swap(swapped[place - 1], swapped[place]);
        CHECK(isCode(CodeSystem::SnomedCt, swapped) == (swapped == code));
    }
    for (const char* other : {"", "0", "27903", "M54.5", "-279039007", "0279039007", "2790390070000000000007"})
        CHECK_FALSE(isCode(CodeSystem::SnomedCt, other));
}

TEST_CASE("a code of ICD covers those below it, one of SNOMED CT itself alone") {
    const Code low{CodeSystem::Icd10Cm, "M54.5", "Low back pain", ""};
    CHECK(covers(low, CodeSystem::Icd10Cm, "M54.5"));
    CHECK(covers(low, CodeSystem::Icd10Cm, "M54.50"));
    CHECK_FALSE(covers(low, CodeSystem::Icd10, "M54.5"));
    CHECK_FALSE(covers(low, CodeSystem::Icd10Cm, "M54"));
    CHECK_FALSE(covers(low, CodeSystem::Icd10Cm, "M54.2"));
    CHECK_FALSE(covers(low, CodeSystem::Icd10Cm, "M54.5\x1b[2J"));
    const Code back{CodeSystem::SnomedCt, "161891005", "Backache", ""};
    CHECK(covers(back, CodeSystem::SnomedCt, "161891005"));
    CHECK_FALSE(covers(back, CodeSystem::SnomedCt, "279039007"));
}
