# The window's own words in each language but English: lrelease makes what the program reads of each file in ui/i18n.
file(GLOB translations CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/ui/i18n/*.ts)
qt_add_lrelease(bedside_desktop TS_FILES ${translations} QM_FILES_OUTPUT_VARIABLE compiled_translations
                OPTIONS -nounfinished)
qt_add_resources(bedside_desktop i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled_translations})
