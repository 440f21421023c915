/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "whence-pipeline.h"

G_BEGIN_DECLS

/* Exit statuses, see design: some input failed and the rest was done; the command line is wrong. */
#define WHENCE_CLI_OK 0
#define WHENCE_CLI_FAILED 1
#define WHENCE_CLI_USAGE 2

/**
 * WhenceCliInput:
 * @names: (array zero-terminated=1): file names, "-" for standard input
 * @format: (nullable): "auto" or "jsonl"
 * @reference_date: (nullable): a date that all articles are taken to be of, EDTF
 * @failed: whether any input could not be read
 *
 * What the commands have in common on the command line.
 */
typedef struct
{
  char   **names;
  char    *format;
  char    *reference_date;
  gboolean failed;
} WhenceCliInput;

/**
 * WhenceCliArticleFunc:
 * @article: (transfer none): the next article
 *
 * Returns: whether to go on
 */
typedef gboolean (*WhenceCliArticleFunc) (WhenceArticle *article,
                                          gpointer       user_data);

int             whence_cli_extract        (int    argc,
                                           char **argv);
int             whence_cli_export         (int    argc,
                                           char **argv);
int             whence_cli_dump           (int    argc,
                                           char **argv);

void            whence_cli_complain       (const char *format,
                                           ...) G_GNUC_PRINTF (1, 2);
int             whence_cli_refuse         (const char *command,
                                           const char *format,
                                           ...) G_GNUC_PRINTF (2, 3);
gboolean        whence_cli_write          (const char *text,
                                           gsize       length);
gboolean        whence_cli_close          (void);
int             whence_cli_find           (const char *const *choices,
                                           const char        *name);
char           *whence_cli_read_date      (const char *text,
                                           GError    **error);

gboolean        whence_cli_input_parse    (WhenceCliInput     *self,
                                           const char         *command,
                                           const char         *summary,
                                           const GOptionEntry *entries,
                                           int                 argc,
                                           char              **argv);
void            whence_cli_input_clear    (WhenceCliInput *self);
gboolean        whence_cli_input_each     (WhenceCliInput      *self,
                                           WhenceCliArticleFunc func,
                                           gpointer             user_data);
WhenceTimeline *whence_cli_input_timeline (WhenceCliInput *self);

G_END_DECLS
