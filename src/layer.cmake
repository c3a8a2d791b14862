# layer(<name> SOURCES <file>... USES <layer or library>... [PROGRAM <program>])
#
# One statement per folder of src/, with the folders in it. Its USES list is exact and not transitive. It feeds the
# linker, and it feeds the include check, which runs in the build and refuses every include of a layer or library that
# is not on the list. PROGRAM makes the folder's main.cpp a program on top of the layer.

add_library(bedside_warnings INTERFACE)
target_compile_options(bedside_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Werror "-ffile-prefix-map=${CMAKE_SOURCE_DIR}/=")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 sees these in its own library where none is (bugs 105651, 105562). Clang and the sanitizers still look.
  target_compile_options(bedside_warnings INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()
# In a batch a local name would also be refused for what another file of the batch keeps to itself, so that GCC looks at
# names of functions alone there. Each file alone is held to all of it.
if(NOT BEDSIDE_BATCHES)
  target_compile_options(bedside_warnings INTERFACE -Wshadow)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(bedside_warnings INTERFACE -Wshadow=local)
endif()
if(BEDSIDE_SANITIZE)
  # What reads through a null pointer is told of without being watched for at every step, which takes a fifth of the time.
  add_compile_options(-fsanitize=address,undefined -fno-sanitize=null,alignment -fno-sanitize-recover=all
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  add_compile_definitions(BEDSIDE_SANITIZED)
endif()

# What a library's name in USES stands for: its targets, and (in check_includes.cmake) its headers.
set(TARGETS_OF_nlohmann nlohmann_json::nlohmann_json)
set(TARGETS_OF_sqlite SQLiteCpp SQLite::SQLite3)
set(TARGETS_OF_md4c md4c::md4c)
set(TARGETS_OF_qtcore Qt6::Core)
set(TARGETS_OF_qtwidgets Qt6::Core Qt6::Gui Qt6::Widgets)
set(TARGETS_OF_qtsvg Qt6::Svg)
set(TARGETS_OF_qtprintsupport Qt6::PrintSupport)
set(TARGETS_OF_qttexttospeech Qt6::TextToSpeech)
set(TARGETS_OF_pango PkgConfig::pangocairo PkgConfig::pangoft2 PkgConfig::cairo)
set(TARGETS_OF_rsvg PkgConfig::rsvg)
set(TARGETS_OF_qpdf PkgConfig::qpdf)
set(TARGETS_OF_qrencode PkgConfig::qrencode)
set(TARGETS_OF_system ${CMAKE_DL_LIBS}) # what loads a library

function(layer name)
  cmake_parse_arguments(LAYER "" "PROGRAM" "SOURCES;USES" ${ARGN})
  set(folder ${CMAKE_CURRENT_SOURCE_DIR}/${name})
  list(TRANSFORM LAYER_SOURCES PREPEND ${folder}/)
  file(GLOB_RECURSE checked CONFIGURE_DEPENDS ${folder}/*.h ${folder}/*.cpp)

  set(stamp ${CMAKE_BINARY_DIR}/includes/${name}.checked)
  add_custom_command(OUTPUT ${stamp}
    COMMAND ${CMAKE_COMMAND} "-DLAYER=${name}" "-DUSES=${LAYER_USES}" "-DFILES=${checked}"
            -DSTAMP=${stamp} -P ${CMAKE_SOURCE_DIR}/src/check_includes.cmake
    DEPENDS ${checked} ${CMAKE_SOURCE_DIR}/src/check_includes.cmake
    COMMENT "Checking the includes of ${name}" VERBATIM)
  add_custom_target(${name}_includes DEPENDS ${stamp})

  if(LAYER_SOURCES)
    add_library(bedside_${name} STATIC ${LAYER_SOURCES})
    set(scope PUBLIC)
    target_link_libraries(bedside_${name} PRIVATE bedside_warnings)
    compile_in_batches(bedside_${name})
  else()
    add_library(bedside_${name} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_include_directories(bedside_${name} ${scope} ${CMAKE_SOURCE_DIR}/src)
  foreach(use IN LISTS LAYER_USES)
    if(DEFINED TARGETS_OF_${use})
      target_link_libraries(bedside_${name} ${scope} ${TARGETS_OF_${use}})
    else()
      target_link_libraries(bedside_${name} ${scope} bedside_${use})
    endif()
  endforeach()
  add_dependencies(bedside_${name} ${name}_includes)
  if(LAYER_PROGRAM)
    add_executable(${LAYER_PROGRAM} ${folder}/main.cpp)
    target_link_libraries(${LAYER_PROGRAM} PRIVATE bedside_${name} bedside_warnings)
  endif()
endfunction()

function(companion name layer)
  add_library(${name} MODULE $<TARGET_OBJECTS:bedside_${layer}>)
  target_link_libraries(${name} PRIVATE bedside_${layer})
  set_target_properties(${name} PROPERTIES PREFIX "" LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR})
  set_target_properties(bedside_${layer} PROPERTIES POSITION_INDEPENDENT_CODE ON)
endfunction()
