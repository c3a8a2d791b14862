# Turns the light colours in ui/style/tokens.json into paper/token_colours.h: what is printed has the colours of the screen.
set(tokens_file ${CMAKE_SOURCE_DIR}/ui/style/tokens.json)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${tokens_file})
file(READ ${tokens_file} tokens)
set(colours "")
string(JSON last LENGTH ${tokens} themes light)
math(EXPR last "${last} - 1")
foreach(index RANGE ${last})
  string(JSON colour MEMBER ${tokens} themes light ${index})
  string(JSON value GET ${tokens} themes light ${colour})
  string(APPEND colours "\n    {\"${colour}\", \"${value}\"},")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/paper/token_colours.h @ONLY CONTENT [[
// SPDX-License-Identifier: MIT
// The colours of the light theme by name. Made from ui/style/tokens.json by the build.
#pragma once

#include <string_view>
#include <utility>

namespace bedside::paper {

inline constexpr std::pair<std::string_view, std::string_view> tokenColours[] = {@colours@
};

} // namespace bedside::paper
]])
target_include_directories(bedside_paper PRIVATE ${CMAKE_BINARY_DIR}/generated)
