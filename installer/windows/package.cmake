# An installer made by NSIS, with Qt's libraries beside the program. See README.md beside this file: nobody has run
# this recipe yet.
qt_generate_deploy_app_script(TARGET foothold FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Foothold)
set(CPACK_NSIS_DISPLAY_NAME Foothold)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
# Books open with a double click; the entries go when the program goes.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr HKLM "Software\Classes\.foothold" "" "Foothold.Book"
  WriteRegStr HKLM "Software\Classes\Foothold.Book" "" "Foothold book"
  WriteRegStr HKLM "Software\Classes\Foothold.Book\shell\open\command" "" '"$INSTDIR\bin\foothold.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey HKLM "Software\Classes\Foothold.Book"
  DeleteRegKey HKLM "Software\Classes\.foothold"
]])
