# Turns content/phrases/en.json into content/phrases.h, a struct with one member a phrase, and phrases.cpp with the English.
set(phrases_file ${CMAKE_SOURCE_DIR}/content/phrases/en.json)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${phrases_file})
file(READ ${phrases_file} phrases)
set(members "")
set(table "")
set(english "")
string(JSON last LENGTH "${phrases}")
math(EXPR last "${last} - 1")
foreach(index RANGE ${last})
  string(JSON key MEMBER "${phrases}" ${index})
  if(NOT key MATCHES "^[a-z][a-z0-9]*(_[a-z0-9]+)*$")
    message(FATAL_ERROR "${phrases_file}: '${key}' is not a-z, 0-9 and single underscores")
  endif()
  string(REGEX MATCHALL "_[a-z0-9]" ends "${key}")
  set(name ${key})
  foreach(end IN LISTS ends)
    string(TOUPPER ${end} upper)
    string(SUBSTRING ${upper} 1 1 upper)
    string(REPLACE ${end} ${upper} name ${name})
  endforeach()
  string(JSON kind TYPE "${phrases}" ${key})
  if(kind STREQUAL STRING)
    string(JSON words GET "${phrases}" ${key})
    string(APPEND members "    std::string ${name};\n")
    string(APPEND english "        .${name} = R\"phrase(${words})phrase\",\n")
  else()
    string(JSON one GET "${phrases}" ${key} one)
    string(JSON other GET "${phrases}" ${key} other)
    string(APPEND members "    PluralPhrase ${name};\n")
    string(APPEND english "        .${name} = englishPlural(R\"phrase(${one})phrase\", R\"phrase(${other})phrase\"),\n")
  endif()
  string(APPEND table "    {\"${key}\", &Phrases::${name}},\n")
endforeach()
set(generated ${CMAKE_BINARY_DIR}/generated)
file(CONFIGURE OUTPUT ${generated}/content/phrases.h @ONLY CONTENT [[
// SPDX-License-Identifier: MIT
// The words that the programs put around the content, in one language. Made from content/phrases/en.json by the build.
#pragma once

#include "content/phrase.h"

#include <span>
#include <string>
#include <variant>

namespace bedside::content {

struct Phrases {
@members@
    bool operator==(const Phrases&) const = default;
};

/// One phrase by its key in the files.
struct PhraseMember {
    const char* key;
    std::variant<std::string Phrases::*, PluralPhrase Phrases::*> member;
};

/// Returns all of them, in the order of the English file.
std::span<const PhraseMember> phraseMembers();

/// Returns the English ones, which need no database and live as long as the program.
const Phrases& englishPhrases();

} // namespace bedside::content
]])
file(CONFIGURE OUTPUT ${generated}/content/phrases.cpp @ONLY CONTENT [[
// SPDX-License-Identifier: MIT
// Made from content/phrases/en.json by the build.
#include "content/phrases.h"

namespace bedside::content {

namespace {

constexpr PhraseMember members[] = {
@table@};

PluralPhrase englishPlural(const char* one, const char* other) {
    PluralPhrase phrase{PluralRule::English, {}};
    phrase.form(PluralForm::One) = one;
    phrase.form(PluralForm::Other) = other;
    return phrase;
}

} // namespace

std::span<const PhraseMember> phraseMembers() { return members; }

const Phrases& englishPhrases() {
    static const Phrases phrases{
@english@    };
    return phrases;
}

} // namespace bedside::content
]])
target_sources(bedside_content PRIVATE ${generated}/content/phrases.cpp)
target_include_directories(bedside_content PUBLIC ${generated})
