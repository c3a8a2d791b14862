// SPDX-License-Identifier: MIT
// The two FHIR resources as the bytes of their files.
#pragma once

#include "base/result.h"
#include "codec/fhir/asked_content.h"
#include "guidance/sheet.h"

namespace bedside::codec {

/// Return the JSON of questionnaireJson and responseJson, two spaces deep, with a line's end at its end.
Result<std::string> questionnaireFile(const AskedContent& content);
Result<std::string> responseFile(const AskedContent& content, const guidance::Sheet& sheet,
                                 const ResponseChoice& choice);

} // namespace bedside::codec
