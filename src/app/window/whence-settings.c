/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-paths.h"
#include "whence-settings.h"

/**
 * whence_settings_new:
 *
 * Opens the program's settings.  A program that runs from its build tree takes the schema compiled there, for what is installed
 * may be of another version.
 *
 * Returns: (transfer full): the settings
 */
GSettings *
whence_settings_new (void)
{
  g_autoptr (GSettingsSchemaSource) source = NULL;
  g_autoptr (GSettingsSchema) schema = NULL;

  if (!whence_paths_is_in_place ())
    return g_settings_new (WHENCE_APPLICATION_ID);

  source = g_settings_schema_source_new_from_directory (WHENCE_BUILD_DIR "/data", g_settings_schema_source_get_default (),
                                                        TRUE, NULL);
  schema = source != NULL ? g_settings_schema_source_lookup (source, WHENCE_APPLICATION_ID, TRUE) : NULL;
  if (schema == NULL)
    g_error ("The settings schema is not in %s: build the whole tree", WHENCE_BUILD_DIR "/data");
  return g_settings_new_full (schema, NULL, NULL);
}
