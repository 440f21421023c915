/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>

#include "whence-cli-private.h"
#include "whence-words.h"

static void G_GNUC_PRINTF (1, 0)
complain_va (const char *format, va_list arguments)
{
  g_autofree char *message = g_strdup_vprintf (format, arguments);
  g_autofree char *line = NULL;

  /* File names and texts of others must not drive the terminal, nor make two lines of one. */
  line = whence_words_harmless (message, -1);
  g_strdelimit (line, "\n\r\t", ' ');
  g_printerr ("whence-cli: %s\n", line);
}

/**
 * whence_cli_complain:
 * @format: what failed and why, naming file and place
 * @...: arguments of @format
 *
 * Writes one line to the standard error.
 */
void
whence_cli_complain (const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  complain_va (format, arguments);
  va_end (arguments);
}

/**
 * whence_cli_refuse:
 * @command: (nullable): the command that was called
 * @format: what is wrong with the command line
 * @...: arguments of @format
 *
 * Returns: the exit status for it
 */
int
whence_cli_refuse (const char *command, const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  complain_va (format, arguments);
  va_end (arguments);
  /* Translators: the first %s is empty or a space and a command: "whence-cli extract --help". */
  g_printerr (_("Try “whence-cli%s%s --help”.\n"), command != NULL ? " " : "", command != NULL ? command : "");
  return WHENCE_CLI_USAGE;
}

/**
 * whence_cli_write:
 * @text: text
 * @length: its bytes
 *
 * Writes to the standard output, and sees to it that it leaves: a reader at the other end of a pipe gets each article when it
 * is done.
 *
 * Returns: whether that went well; if not, a line was written to the standard error
 */
gboolean
whence_cli_write (const char *text, gsize length)
{
  if (fwrite (text, 1, length, stdout) == length && fflush (stdout) == 0)
    return TRUE;
  whence_cli_complain (_("cannot write the output: %s"), g_strerror (errno));
  return FALSE;
}

/**
 * whence_cli_close:
 *
 * Closes the standard output: some file systems tell only then that something could not be written.
 *
 * Returns: whether all was written
 */
gboolean
whence_cli_close (void)
{
  gboolean failed_before = ferror (stdout) != 0;

  if (fclose (stdout) == 0 && !failed_before)
    return TRUE;
  if (!failed_before && errno != EBADF)
    whence_cli_complain (_("cannot write the output: %s"), g_strerror (errno));
  return FALSE;
}

/**
 * whence_cli_find:
 * @choices: (array zero-terminated=1): names
 * @name: a name
 *
 * Returns: the place of @name among @choices, or -1
 */
int
whence_cli_find (const char *const *choices, const char *name)
{
  for (int i = 0; choices[i] != NULL; i++)
    if (g_str_equal (choices[i], name))
      return i;
  return -1;
}
