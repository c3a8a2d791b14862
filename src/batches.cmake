# compile_in_batches(<target>): several files of a target are compiled at once, so that what they all include is read once.
# A name in an anonymous namespace therefore stands once in a target. Files must still include what they use: .ci/slow
# compiles each alone (-DBEDSIDE_BATCHES=OFF), and the include check reads what is written. Files with compiler options of
# their own stay alone in any case.
option(BEDSIDE_BATCHES
       "Compile several files at once, in batches: a build from nothing is much quicker, a change of one file a little slower"
       ON)
if(NOT DEFINED CMAKE_UNITY_BUILD_BATCH_SIZE)
  set(CMAKE_UNITY_BUILD_BATCH_SIZE 12)
endif()

function(compile_in_batches target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${BEDSIDE_BATCHES})
endfunction()
