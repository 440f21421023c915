/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the program's files are: where they were installed to, or in the source and build tree when the program itself is
 * started from there. */

#include "config.h"

#include "whence-paths.h"

static gboolean
detect_in_place (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);

  return program != NULL && g_str_has_prefix (program, WHENCE_BUILD_DIR "/");
}

/**
 * whence_paths_is_in_place:
 *
 * Returns: whether the program runs from its build tree
 */
gboolean
whence_paths_is_in_place (void)
{
  static gsize once = 0;
  enum { INSTALLED = 1, IN_PLACE };

  if (g_once_init_enter (&once))
    g_once_init_leave (&once, detect_in_place () ? IN_PLACE : INSTALLED);
  return once == IN_PLACE;
}

/**
 * whence_paths_get_locale_dir:
 *
 * Returns: where the translations are
 */
const char *
whence_paths_get_locale_dir (void)
{
  return whence_paths_is_in_place () ? WHENCE_BUILD_DIR "/po" : WHENCE_LOCALE_DIR;
}

/**
 * whence_paths_get_data_dir:
 *
 * Returns: where the samples and the help are
 */
const char *
whence_paths_get_data_dir (void)
{
  return whence_paths_is_in_place () ? WHENCE_SOURCE_DATA_DIR : WHENCE_DATA_DIR;
}
