# Turns page.css and the colours in ui/style/tokens.json into document/page_style.h: the style sheet of a saved page.
set(page_css_file ${CMAKE_CURRENT_LIST_DIR}/page.css)
set(tokens_file ${CMAKE_SOURCE_DIR}/ui/style/tokens.json)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${page_css_file} ${tokens_file})
file(READ ${page_css_file} page_css)
file(READ ${tokens_file} tokens)
foreach(theme light dark)
  set(${theme}_colours "")
  string(JSON last LENGTH ${tokens} themes ${theme})
  math(EXPR last "${last} - 1")
  foreach(index RANGE ${last})
    string(JSON colour MEMBER ${tokens} themes ${theme} ${index})
    string(JSON value GET ${tokens} themes ${theme} ${colour})
    string(APPEND ${theme}_colours " --${colour}: ${value};")
  endforeach()
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/document/page_style.h @ONLY CONTENT [[
// SPDX-License-Identifier: MIT
// The style sheet of a saved page. Made from src/document/page.css and ui/style/tokens.json by the build.
#pragma once

namespace bedside::document {

inline constexpr const char* pageStyle = R"css(:root { color-scheme: light dark;@light_colours@ }
@media screen and (prefers-color-scheme: dark) { :root {@dark_colours@ } }
@page_css@)css";

} // namespace bedside::document
]])
target_include_directories(bedside_document PRIVATE ${CMAKE_BINARY_DIR}/generated)
