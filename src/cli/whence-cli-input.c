/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Turns the names on the command line into articles: one file after another, and of JSON lines one line after another, so that
 * an archive of any size passes through.  What cannot be read is one line on the standard error; the rest is done. */

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "whence-cli-lines.h"
#include "whence-cli-private.h"
#include "whence-import.h"
#include "whence-json.h"

/* ORDER INPUT */
typedef enum
{
  INPUT_AUTO,
  INPUT_LINES,
} InputFormat;

static const char *const formats[] = { "auto", "jsonl", NULL };

static gboolean
is_document_name (const char *name)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);

  return g_str_has_suffix (lower, ".json");
}

/* No article begins with a brace and a quotation mark. */
static gboolean
looks_like_json (const char *text, gsize length)
{
  gsize i = 0;

  while (i < length && g_ascii_isspace (text[i]))
    i++;
  if (i == length || text[i++] != '{')
    return FALSE;
  while (i < length && g_ascii_isspace (text[i]))
    i++;
  return i < length && text[i] == '"';
}

static void
fail (WhenceCliInput *self, const char *message)
{
  whence_cli_complain ("%s", message);
  self->failed = TRUE;
}

static void
fail_at (WhenceCliInput *self, const char *name, guint64 line, const char *reason)
{
  g_autofree char *display = g_filename_display_name (name);

  if (line > 0)
    whence_cli_complain ("%s:%" G_GUINT64_FORMAT ": %s", display, line, reason);
  else
    whence_cli_complain ("%s: %s", display, reason);
  self->failed = TRUE;
}

static gboolean
is_blank (const char *line, gsize length)
{
  return strspn (line, " \t\r") >= length;
}

static gboolean
each_line (WhenceCliInput *self, const char *name, WhenceCliLines *lines, WhenceCliArticleFunc func, gpointer user_data)
{
  for (;;)
    {
      g_autoptr (WhenceArticle) article = NULL;
      g_autoptr (GError) error = NULL;
      const char *line;
      gsize length;

      switch (whence_cli_lines_next (lines, &line, &length))
        {
        case WHENCE_CLI_LINES_END:
          return TRUE;
        case WHENCE_CLI_LINES_ERROR:
          fail_at (self, name, lines->number + 1, g_strerror (lines->error));
          return TRUE;
        case WHENCE_CLI_LINE_TOO_LONG:
          fail_at (self, name, lines->number, _("the line is too long"));
          continue;
        case WHENCE_CLI_LINE:
          break;
        }
      if (is_blank (line, length))
        continue;
      article = whence_import_json_line (line, length, &error);
      if (article == NULL)
        fail_at (self, name, lines->number, error->message);
      else if (!func (article, user_data))
        return FALSE;
    }
}

static gboolean
each_of_stream (WhenceCliInput *self, const char *name, int fd, gboolean is_lines, WhenceCliArticleFunc func,
                gpointer user_data)
{
  g_autoptr (WhenceArticle) article = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  WhenceCliLines lines;
  gboolean go_on = TRUE;
  const char *text;
  gsize length;

  whence_cli_lines_init (&lines, fd, WHENCE_IMPORT_MAX_LINE_BYTES);
  text = whence_cli_lines_peek (&lines, &length);
  if (is_lines || looks_like_json (text, length))
    go_on = each_line (self, name, &lines, func, user_data);
  else if ((bytes = whence_cli_lines_rest (&lines, WHENCE_IMPORT_MAX_BYTES + 1u)) == NULL)
    fail_at (self, name, 0, g_strerror (lines.error));
  else if ((article = whence_import_bytes (bytes, name, NULL, &error)) == NULL)
    fail (self, error->message);
  else
    go_on = func (article, user_data);
  whence_cli_lines_clear (&lines);
  return go_on;
}

static gboolean
each_of_lines_file (WhenceCliInput *self, const char *name, WhenceCliArticleFunc func, gpointer user_data)
{
  int fd = g_open (name, O_RDONLY | O_CLOEXEC, 0);
  gboolean go_on;

  if (fd < 0)
    {
      fail_at (self, name, 0, g_strerror (errno));
      return TRUE;
    }
  go_on = each_of_stream (self, name, fd, TRUE, func, user_data);
  close (fd);
  return go_on;
}

static gboolean
each_of_name (WhenceCliInput *self, const char *name, InputFormat format, WhenceCliArticleFunc func, gpointer user_data)
{
  g_autoptr (WhenceArticle) article = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  if (g_str_equal (name, "-"))
    return each_of_stream (self, name, STDIN_FILENO, format == INPUT_LINES, func, user_data);
  if (format == INPUT_LINES || whence_import_has_lines (name))
    return each_of_lines_file (self, name, func, user_data);
  if (is_document_name (name))
    {
      fail_at (self, name, 0, _("a document cannot be read together with other input, nor article by article"));
      return TRUE;
    }
  file = g_file_new_for_path (name);
  article = whence_import_file (file, NULL, &error);
  if (article != NULL)
    return func (article, user_data);
  fail (self, error->message);
  return TRUE;
}

/**
 * whence_cli_input_each:
 * @self: the input
 * @func: what to do with each article
 * @user_data: for @func
 *
 * Reads the input article by article, in order.  What cannot be read is told on the standard error and noted in @self.
 *
 * Returns: %FALSE where @func stopped it
 */
gboolean
whence_cli_input_each (WhenceCliInput *self, WhenceCliArticleFunc func, gpointer user_data)
{
  InputFormat format = (InputFormat) whence_cli_find (formats, self->format);

  for (char **name = self->names; *name != NULL; name++)
    if (!each_of_name (self, *name, format, func, user_data))
      return FALSE;
  return TRUE;
}

static gboolean
collect (WhenceArticle *article, gpointer user_data)
{
  g_ptr_array_add (user_data, whence_article_ref (article));
  return TRUE;
}

static WhenceTimeline *
read_document (WhenceCliInput *self, const char *name)
{
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  WhenceTimeline *timeline = NULL;
  gsize length;

  if (!g_file_get_contents (name, &text, &length, &error))
    {
      fail (self, error->message);
      return NULL;
    }
  bytes = g_bytes_new_take (g_steal_pointer (&text), length);
  timeline = whence_json_read_timeline (bytes, &error);
  if (timeline == NULL)
    fail_at (self, name, 0, error->message);
  return timeline;
}

static void
tell_undated (const WhenceTimeline *timeline)
{
  for (guint i = 0; i < timeline->readings->len; i++)
    {
      const WhenceReading *reading = timeline->readings->pdata[i];

      /* Translators: %s is an article: "a.txt: no date found in it". */
      if (reading->events->len == 0 && reading->timexes->len == 0)
        whence_cli_complain (_("%s: no date found in it"), reading->article->id);
    }
}

/**
 * whence_cli_input_timeline:
 * @self: the input
 *
 * Reads all the input into one timeline: that of a document, where the input is one, or what the articles tell.
 *
 * Returns: (transfer full) (nullable): the timeline, or %NULL where nothing could be read
 */
WhenceTimeline *
whence_cli_input_timeline (WhenceCliInput *self)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autoptr (GError) error = NULL;
  WhenceTimeline *timeline;

  if (g_strv_length (self->names) == 1 && is_document_name (self->names[0])
      && whence_cli_find (formats, self->format) == INPUT_AUTO)
    return read_document (self, self->names[0]);

  whence_cli_input_each (self, collect, articles);
  if (articles->len == 0)
    return NULL;
  timeline = whence_pipeline_run (articles, self->reference_date, NULL, NULL, NULL, &error);
  if (timeline == NULL)
    fail (self, error->message);
  else
    tell_undated (timeline);
  return timeline;
}

/* A date that is not understood is the caller's mistake, and is told before anything is read. */
static gboolean
read_reference_date (WhenceCliInput *self, GError **error)
{
  char *edtf;

  if (self->reference_date == NULL)
    return TRUE;
  edtf = whence_cli_read_date (self->reference_date, error);
  if (edtf == NULL)
    return FALSE;
  g_free (self->reference_date);
  self->reference_date = edtf;
  return TRUE;
}

/**
 * whence_cli_input_parse:
 * @self: (out): the input, to be cleared with whence_cli_input_clear()
 * @command: the command's name
 * @summary: what it does, translated
 * @entries: its own options
 * @argc: number of arguments, with the command's name as the first
 * @argv: the arguments
 *
 * Reads the command line of a command.  `--help` prints and exits.
 *
 * Returns: %FALSE where the command line is wrong, which was told
 */
gboolean
whence_cli_input_parse (WhenceCliInput *self, const char *command, const char *summary, const GOptionEntry *entries, int argc,
                        char **argv)
{
  const GOptionEntry common[] = {
    { "input-format", 0, 0, G_OPTION_ARG_STRING, &self->format,
      N_("How to read the input: auto, or jsonl for a JSON object with “id” and “text” a line"), "auto|jsonl" },
    { "reference-date", 0, 0, G_OPTION_ARG_STRING, &self->reference_date,
      N_("When the articles were written, as EDTF or in words"), N_("DATE") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->names, NULL, NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (_("FILE…|-"));
  g_autofree char *name = g_strconcat ("whence-cli ", command, NULL);
  g_autoptr (GError) error = NULL;

  *self = (WhenceCliInput) { 0 };
  g_set_prgname (name);
  g_option_context_set_summary (context, summary);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, common, GETTEXT_PACKAGE);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    whence_cli_refuse (command, "%s", error->message);
  else if (self->names == NULL)
    whence_cli_refuse (command, _("no file given"));
  else if (self->format != NULL && whence_cli_find (formats, self->format) < 0)
    whence_cli_refuse (command, _("--input-format=%s is not known; it is auto or jsonl"), self->format);
  else if (!read_reference_date (self, &error))
    whence_cli_refuse (command, "--reference-date: %s", error->message);
  else
    {
      if (self->format == NULL)
        self->format = g_strdup (formats[INPUT_AUTO]);
      return TRUE;
    }
  whence_cli_input_clear (self);
  return FALSE;
}

/**
 * whence_cli_input_clear:
 * @self: the input
 */
void
whence_cli_input_clear (WhenceCliInput *self)
{
  g_clear_pointer (&self->names, g_strfreev);
  g_clear_pointer (&self->format, g_free);
  g_clear_pointer (&self->reference_date, g_free);
}
