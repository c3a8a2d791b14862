// SPDX-License-Identifier: MIT
#include "codec/fhir/fhir_files.h"

#include "codec/fhir/response_encoder.h"

namespace bedside::codec {

namespace {

Result<std::string> bytesOf(const Result<nlohmann::ordered_json>& json) {
    if (!json)
        return json.faults();
    return json->dump(2) + '\n';
}

} // namespace

Result<std::string> questionnaireFile(const AskedContent& content) { return bytesOf(questionnaireJson(content)); }

Result<std::string> responseFile(const AskedContent& content, const guidance::Sheet& sheet,
                                 const ResponseChoice& choice) {
    return bytesOf(responseJson(content, sheet, choice));
}

} // namespace bedside::codec
