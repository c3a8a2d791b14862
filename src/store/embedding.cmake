# Builds a content database for each language there is, and the library bedside_embedded that carries them all: English
# first, then by code. A language is a folder of the article with an article.json.
file(GLOB_RECURSE content_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/content/*)
file(GLOB language_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/content/*/*/article.json)
set(languages en)
foreach(file ${language_files})
  get_filename_component(folder ${file} DIRECTORY)
  get_filename_component(language ${folder} NAME)
  list(APPEND languages ${language})
  set(words_in_${language} ${file})
endforeach()
list(REMOVE_DUPLICATES languages)

set(embedded_symbols "")
set(embedded_entries "")
set(embedding_sources "")
foreach(language ${languages})
  set(database ${CMAKE_BINARY_DIR}/content-${language}.db)
  add_custom_command(OUTPUT ${database}
    COMMAND bedside-content build ${CMAKE_SOURCE_DIR}/content --language ${language} -o ${database}
    DEPENDS bedside-content ${content_sources} COMMENT "Building the content database in '${language}'" VERBATIM)
  string(MAKE_C_IDENTIFIER ${language} name)
  set(source ${CMAKE_BINARY_DIR}/generated/store/embedded_${name}.S)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/embedded_content.S.in ${source} @ONLY)
  set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS ${database})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${words_in_${language}})
  file(READ ${words_in_${language}} words)
  string(JSON language_name GET "${words}" language_name)
  list(APPEND embedding_sources ${source})
  string(APPEND embedded_symbols "extern const unsigned char bedside_content_begin_${name}[];\n"
                                 "extern const unsigned char bedside_content_end_${name}[];\n")
  string(APPEND embedded_entries
         "    {\"${language}\", {bedside_content_begin_${name}, bedside_content_end_${name}}, \"${language_name}\"},\n")
endforeach()
configure_file(${CMAKE_CURRENT_LIST_DIR}/embedded_content.cpp.in ${CMAKE_BINARY_DIR}/generated/store/embedded_content.cpp
               @ONLY)
add_library(bedside_embedded STATIC ${embedding_sources} ${CMAKE_BINARY_DIR}/generated/store/embedded_content.cpp)
target_include_directories(bedside_embedded PUBLIC ${CMAKE_SOURCE_DIR}/src)
add_dependencies(bedside_embedded hazards)
