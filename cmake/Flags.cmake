# One target carries the strict flags; every target of the project links it.
add_library(foothold-flags INTERFACE)
add_library(Foothold::Flags ALIAS foothold-flags)

target_compile_definitions(foothold-flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
  QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
  # What a later Qt would have otherwise is no fault in code that is to be built with 6.4, too.
  target_compile_definitions(foothold-flags INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
target_compile_options(foothold-flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow=local -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion
  -Wno-sign-conversion -Wduplicated-cond -Wlogical-op -Wextra-semi -fno-math-errno)
if(FOOTHOLD_WERROR)
  target_compile_options(foothold-flags INTERFACE -Werror)
endif()
if(FOOTHOLD_SANITIZE)
  # Lines for the traces and little more: with variables tracked too, this build takes several times as long.
  target_compile_options(foothold-flags INTERFACE -O1 -g1 -fsanitize=address,undefined -fno-omit-frame-pointer
    -fno-sanitize-recover=undefined)
  # GCC sees uninitialised values behind the sanitizers' own code that are not there; the release build keeps looking.
  target_compile_options(foothold-flags INTERFACE -Wno-maybe-uninitialized)
  target_link_options(foothold-flags INTERFACE -fsanitize=address,undefined)
endif()
