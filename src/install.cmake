# What `cmake --install` puts where. The programs lie in a folder of their own with the libraries that they load from
# beside them; what is in the path are links to them.

include(GNUInstallDirs)
set(programs bedside bedside-cli bedside-content)
set(companions bedside-paper bedside-printing)
if(TARGET bedside-voice)
  list(APPEND companions bedside-voice)
endif()
if(UNIX AND NOT APPLE)
  set(programs_folder ${CMAKE_INSTALL_LIBDIR}/bedside)
  file(RELATIVE_PATH programs_from_path /${CMAKE_INSTALL_BINDIR} /${programs_folder})
  set(path_folder "\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}")
  install(CODE "file(MAKE_DIRECTORY \"${path_folder}\")")
  foreach(program IN LISTS programs)
    install(CODE "file(CREATE_LINK \"${programs_from_path}/${program}\" \"${path_folder}/${program}\" SYMBOLIC)")
  endforeach()
  install(FILES app/bedside.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${CMAKE_SOURCE_DIR}/ui/icons/bedside.svg
          DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
else()
  set(programs_folder ${CMAKE_INSTALL_BINDIR})
endif()
install(TARGETS ${programs} RUNTIME DESTINATION ${programs_folder})
install(TARGETS ${companions} LIBRARY DESTINATION ${programs_folder})
install(FILES ${CMAKE_SOURCE_DIR}/README.md ${CMAKE_SOURCE_DIR}/LICENSE app/policy/policy.example.ini
        DESTINATION ${CMAKE_INSTALL_DOCDIR})
