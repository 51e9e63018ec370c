# SPDX-FileCopyrightText: 2026 The Hashiya authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every target of the project is made, so that folders only say what is in them.

find_program(HASHIYA_CCACHE ccache)
if(HASHIYA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${HASHIYA_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${HASHIYA_CCACHE})
endif()

# Flags of all our code: an interface target rather than global variables, so that generated code of tools is spared what it cannot obey.
add_library(hashiya_flags INTERFACE)
target_compile_options(hashiya_flags INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2)
target_compile_definitions(hashiya_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_KEYWORDS HASHIYA_VERSION="${PROJECT_VERSION}")
target_include_directories(hashiya_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(HASHIYA_WERROR)
    target_compile_options(hashiya_flags INTERFACE -Werror)
endif()
if(HASHIYA_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# hashiya_library(NAME SOURCES file... [LINKS target...])
# One static library of one folder. LINKS are public: whoever uses the folder's headers needs what they include.
function(hashiya_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC hashiya_flags ${arg_LINKS})
endfunction()

# hashiya_test(NAME SOURCES file... [LINKS target...])
# One Qt Test program, run offscreen with an empty home of its own. Properties are drawn from one seed, so that a run can be repeated; started by
# hand, the program draws a new one.
function(hashiya_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE hashiya_flags Qt6::Test ${arg_LINKS})
    set(home ${CMAKE_CURRENT_BINARY_DIR}/home-${name})
    file(MAKE_DIRECTORY ${home})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 600
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_STATE_HOME=${home}/state;XDG_CACHE_HOME=${home}/cache;HASHIYA_SOURCE_DIR=${PROJECT_SOURCE_DIR};RC_PARAMS=seed=20261123;HASHIYA_BUILD_DIR=${PROJECT_BINARY_DIR};LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0")
endfunction()
