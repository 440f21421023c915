/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "whence-article.h"

G_BEGIN_DECLS

/* Every size that a file controls has a limit here, an error and a test. */
#define WHENCE_IMPORT_MAX_BYTES (64u * 1024u * 1024u)
#define WHENCE_IMPORT_MAX_LINE_BYTES (64u * 1024u * 1024u)

#define WHENCE_IMPORT_ERROR (whence_import_error_quark ())

typedef enum
{
  WHENCE_IMPORT_ERROR_NOT_FOUND,
  WHENCE_IMPORT_ERROR_UNREADABLE,
  WHENCE_IMPORT_ERROR_DIRECTORY,
  WHENCE_IMPORT_ERROR_BINARY,
  WHENCE_IMPORT_ERROR_ENCODING,
  WHENCE_IMPORT_ERROR_EMPTY,
  WHENCE_IMPORT_ERROR_TOO_LARGE,
  WHENCE_IMPORT_ERROR_SYNTAX,
} WhenceImportError;

/**
 * WhenceImportFunc:
 * @article: (transfer full) (nullable): an article
 * @error: (nullable): why there is none
 */
typedef void (*WhenceImportFunc) (WhenceArticle *article,
                                  const GError  *error,
                                  gpointer       user_data);

GQuark         whence_import_error_quark (void);
WhenceArticle *whence_import_file        (GFile        *file,
                                          GCancellable *cancellable,
                                          GError      **error);
WhenceArticle *whence_import_stream      (GInputStream *stream,
                                          const char   *name,
                                          const char   *uri,
                                          GCancellable *cancellable,
                                          GError      **error);
WhenceArticle *whence_import_bytes       (GBytes     *bytes,
                                          const char *name,
                                          const char *uri,
                                          GError    **error);
void           whence_import_each        (GFile           *file,
                                          GCancellable    *cancellable,
                                          WhenceImportFunc func,
                                          gpointer         user_data);
gboolean       whence_import_has_lines   (const char *name);
WhenceArticle *whence_import_json_line   (const char *line,
                                          gsize       length,
                                          GError    **error);

G_END_DECLS
