// SPDX-License-Identifier: MIT
// Which English text each translated text was made from: the file translated.json of a language.
#pragma once

#include "compiler/json_file.h"

#include <map>
#include <string>

namespace bedside::compiler {

/// By the name of the unit, the fingerprint of the English text that its translation was made from.
using Stamps = std::map<std::string, std::string>;

/// Notes a fault for what is no fingerprint. The file may be missing: then nothing is stamped.
Stamps readStamps(const JsonFile* file, Faults& faults);

/// Returns the stamps as the file has them, one a line, sorted.
std::string stampsText(const Stamps& stamps);

} // namespace bedside::compiler
