# An application bundle in a disk image. See README.md beside this file: nobody has run this recipe yet.
set_target_properties(foothold PROPERTIES
  MACOSX_BUNDLE ON
  OUTPUT_NAME Foothold
  MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
  MACOSX_BUNDLE_GUI_IDENTIFIER org.foothold.Foothold
  MACOSX_BUNDLE_BUNDLE_NAME Foothold
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})

qt_generate_deploy_app_script(TARGET foothold FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Foothold)
