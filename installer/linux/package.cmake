# The desktop's files, and the .deb.
include(GNUInstallDirs)
set(CMAKE_INSTALL_DOCDIR ${CMAKE_INSTALL_DATAROOTDIR}/doc/foothold)
set(id org.foothold.Foothold)
set(here ${CMAKE_CURRENT_LIST_DIR})
set(icon ${PROJECT_SOURCE_DIR}/resources/icons/foothold.svg)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)

install(FILES ${here}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${here}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${here}/${id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${id}.xml)
install(FILES ${icon} DESTINATION ${icons}/scalable/apps RENAME ${id}.svg)
install(FILES ${here}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Desktops that do not draw SVG get the usual sizes.
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
  foreach(size 32 48 64 128 256)
    set(png ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}.png)
    add_custom_command(OUTPUT ${png}
      COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/icons
      COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${png} ${icon}
      DEPENDS ${icon} COMMENT "Drawing the icon in ${size} pixels")
    list(APPEND pngs ${png})
    install(FILES ${png} DESTINATION ${icons}/${size}x${size}/apps RENAME ${id}.png)
  endforeach()
  add_custom_target(foothold-icons ALL DEPENDS ${pngs})
endif()

# Debian wants the changelog compressed.
find_program(GZIP gzip REQUIRED)
set(changelog ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz)
add_custom_command(OUTPUT ${changelog} COMMAND ${GZIP} -9nc ${PROJECT_SOURCE_DIR}/CHANGELOG.md > ${changelog}
  DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md VERBATIM)
add_custom_target(foothold-changelog ALL DEPENDS ${changelog})
install(FILES ${changelog} DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time and therefore not seen by shlibdeps: the driver of QtSql, the plugin that draws SVG
# icons (a package of its own from Qt 6.8 on), and the fonts that documents embed.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "libqt6sql6-sqlite, libqt6svg6 (<< 6.6) | qt6-svg-plugins, fonts-inter, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-noto-cjk, fonts-symbola, qt6-wayland, shared-mime-info, desktop-file-utils")
