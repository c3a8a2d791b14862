# Turns schema.sql into store/schema.h: the text itself, and the two numbers by which a database of it is known.
set(schema_file ${CMAKE_CURRENT_LIST_DIR}/schema.sql)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${schema_file})
file(READ ${schema_file} schema)
foreach(number application_id user_version)
  if(NOT schema MATCHES "PRAGMA ${number} = ([0-9]+);")
    message(FATAL_ERROR "${schema_file} names no ${number}")
  endif()
  set(${number} ${CMAKE_MATCH_1})
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/store/schema.h @ONLY CONTENT [[
// SPDX-License-Identifier: MIT
// The schema of the content database. Made from src/store/schema.sql by the build.
#pragma once

namespace bedside::store {

inline constexpr unsigned applicationId = @application_id@;
inline constexpr unsigned schemaVersion = @user_version@;
inline constexpr const char* schema = R"schema(@schema@)schema";

} // namespace bedside::store
]])
target_include_directories(bedside_store PRIVATE ${CMAKE_BINARY_DIR}/generated)
