/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Events as plain text, to be put into a letter or an article of one's own: a line each, or with the passages that tell them and where
 * those stand. */

#include "config.h"

#include "whence-citation.h"

#include <glib/gi18n-lib.h>

#include "whence-edtf.h"
#include "whence-words.h"

static char *
format_line (const WhenceEvent *event)
{
  g_autofree char *date = event->dated ? whence_words_format_span (&event->span) : g_strdup (_("No date"));
  g_autofree char *title = whence_words_quote (event->title, -1);

  /* Translators: an event as one line of text: "16–17 May 2024: State visit". */
  return whence_words_fill (_("{date}: {title}"), "date", date, "title", title, NULL);
}

static void
append_part (GString *line, const char *text)
{
  g_autofree char *clean = text != NULL ? whence_words_quote (text, -1) : NULL;

  if (clean == NULL || *clean == '\0')
    return;
  if (line->len > 0)
    g_string_append (line, ", ");
  g_string_append (line, clean);
}

/**
 * whence_citation_source:
 * @article: an article
 * @has_address: whether its address is to be told
 *
 * Returns: (transfer full): "Title, publisher, 15 May 2024, https://…": what is not known is left out
 */
char *
whence_citation_source (const WhenceArticle *article, gboolean has_address)
{
  GString *line = g_string_new (NULL);
  g_autofree char *title = whence_words_article_title (article);
  g_autofree char *date = NULL;
  WhenceSpan span;

  if (article->published != NULL && whence_edtf_parse (article->published, &span, NULL))
    date = whence_words_format_span (&span);
  append_part (line, title);
  append_part (line, article->publisher);
  append_part (line, date);
  append_part (line, has_address ? article->address : NULL);
  return g_string_free (line, FALSE);
}

static void
append_passage (GString *text, const WhenceMention *mention)
{
  g_autofree char *passage = whence_words_quote (mention->article->text + mention->begin, (gssize) mention->end - mention->begin);
  g_autofree char *source = whence_citation_source (mention->article, TRUE);
  /* Translators: a passage and where it stands: “They met.” (The visit, The Daily, 15 May 2024). */
  g_autofree char *line = whence_words_fill (_("“{passage}” ({source})"), "passage", passage, "source", source, NULL);

  g_string_append_printf (text, "\n  %s", line);
}

/**
 * whence_citation_list:
 * @events: (element-type WhenceEvent): events
 *
 * Returns: (transfer full): a line an event, its date and its title
 */
char *
whence_citation_list (GPtrArray *events)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (events != NULL, NULL);

  for (guint i = 0; i < events->len; i++)
    {
      g_autofree char *line = format_line (g_ptr_array_index (events, i));

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", line);
    }
  return g_string_free (text, FALSE);
}

/**
 * whence_citation_quote:
 * @events: (element-type WhenceEvent): events
 *
 * Returns: (transfer full): each event's line, and below it the passages that tell it with their sources
 */
char *
whence_citation_quote (GPtrArray *events)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (events != NULL, NULL);

  for (guint i = 0; i < events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (events, i);
      g_autofree char *line = format_line (event);

      g_string_append_printf (text, "%s%s", i > 0 ? "\n\n" : "", line);
      for (guint m = 0; m < event->mentions->len; m++)
        append_passage (text, g_ptr_array_index (event->mentions, m));
    }
  return g_string_free (text, FALSE);
}
