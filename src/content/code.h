// SPDX-License-Identifier: MIT
// What an article is about, in the codes of health records.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bedside::content {

/// ICD-10 is that of the WHO, ICD-10-CM the one of the United States.
enum class CodeSystem { Icd10, Icd10Cm, SnomedCt };

struct Code {
    CodeSystem system = CodeSystem::Icd10;
    std::string code;    // as the system writes it: "M54.5"
    std::string name;    // as the system calls it
    std::string checked; // how and when this was checked
    bool operator==(const Code&) const = default;
};

/// Returns the system with that object identifier, such as "2.16.840.1.113883.6.96"; nothing for any other.
std::optional<CodeSystem> codeSystemOf(std::string_view identifier);

/// True for what can be a code of the system by its form: "M54.5", or digits that end with the right check digit.
bool isCode(CodeSystem system, std::string_view text);

/// True where a record that holds `asked` is about that code. In ICD a code stands for those below it, too: M54.5 for
/// M54.50.
bool covers(const Code& code, CodeSystem system, std::string_view asked);

} // namespace bedside::content
