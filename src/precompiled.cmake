# precompile(<target> <library>...): what many files of a target include is read by the compiler once, not once a file:
# the standard library, and the headers that stand here for the named libraries (as in a layer's USES). Half of the time
# of a build goes into reading them. Files must still include what they use: .ci/slow compiles without
# (-DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON), and the include check reads what is written.
set(HEADERS_OF_nlohmann <nlohmann/json.hpp>)
set(HEADERS_OF_sqlite <SQLiteCpp/SQLiteCpp.h> <sqlite3.h>)
set(HEADERS_OF_qtcore <QtCore/QtCore>)
set(HEADERS_OF_qtwidgets <QtWidgets/QtWidgets>)
set(HEADERS_OF_pango <pango/pangocairo.h>)
set(HEADERS_OF_catch ${CMAKE_SOURCE_DIR}/tests/support/catch.h)

function(precompile target)
  get_target_property(sources ${target} SOURCES)
  list(LENGTH sources count)
  if(count LESS 8)
    return() # where there is little to share
  endif()
  set(headers <algorithm> <filesystem> <functional> <map> <memory> <optional> <set> <string> <variant> <vector>)
  foreach(library IN LISTS ARGN)
    list(APPEND headers ${HEADERS_OF_${library}})
  endforeach()
  list(TRANSFORM headers REPLACE "^<.+>$" "$<$<COMPILE_LANGUAGE:CXX>:\\0>")
  target_precompile_headers(${target} PRIVATE ${headers})
endfunction()
