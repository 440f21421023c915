/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where nothing else is short enough a label is the first words of the title. */
#include <string.h>

#include "whence-phrase.h"

/* The end of the first words that are no longer than @room. */
static const char *
find_cut (const char *title,
          guint       room)
{
  const char *end = title, *space = title;

  for (guint i = 0; i < room; i++)
    {
      if (*end == ' ')
        space = end;
      end = g_utf8_next_char (end);
    }
  return space == title ? end : space;
}

/* What closes the quotes and brackets that are open before @end. */
static char *
find_closing (const char *title,
              const char *end)
{
  static const char *const pairs[][2] = { { "“", "”" }, { "\"", "\"" }, { "(", ")" }, { "[", "]" } };
  GString *closing = g_string_new (NULL);

  for (const char *at = title; at < end; at = g_utf8_next_char (at))
    for (guint i = 0; !g_ascii_isalnum (*at) && i < G_N_ELEMENTS (pairs); i++)
      if (g_str_has_prefix (at, pairs[i][1]) && g_str_has_prefix (closing->str, pairs[i][1]))
        g_string_erase (closing, 0, (gssize) strlen (pairs[i][1]));
      else if (g_str_has_prefix (at, pairs[i][0]))
        g_string_prepend (closing, pairs[i][1]);
  return g_string_free (closing, FALSE);
}

/* The title without the article that it begins with. */
static const char *
skip_article (const WhenceEventWords *words,
              const char             *title)
{
  gsize n = strcspn (title, " ");

  return title[n] == ' ' && whence_kinds_has_word (words->articles, title, n) ? title + n + 1 : title;
}

/* "Rains led to the…": whether the last of the words before @end is a preposition or an article, which wants others. */
static gboolean
ends_open (const WhenceEventWords *words,
           const char             *title,
           const char             *end)
{
  const char *last = end;

  while (last > title && last[-1] != ' ')
    last--;
  return whence_kinds_has_word (words->articles, last, (gsize) (end - last)) || whence_kinds_has_word (words->dangling, last, (gsize) (end - last));
}

/**
 * whence_label_cut:
 * @words: words of the language
 * @title: a title
 *
 * Returns: (transfer full): its first words, as many as a label holds and not ending in one that wants others; quotes and brackets that the cut
 *   leaves open are closed
 */
char *
whence_label_cut (const WhenceEventWords *words,
                  const char             *title)
{
  g_autofree char *whole = NULL;

  if (g_utf8_strlen (title, -1) <= WHENCE_LABEL_MAX)
    return g_strdup (title);
  whole = whence_phrase_capitalise (skip_article (words, title));
  if (whole == NULL)
    whole = g_strdup (title);
  if (g_utf8_strlen (whole, -1) <= WHENCE_LABEL_MAX)
    return g_steal_pointer (&whole);
  for (guint room = WHENCE_LABEL_MAX - 1;; room--)
    {
      const char *end = find_cut (whole, room);
      g_autofree char *closing = find_closing (whole, end);

      if (strchr (whole, ' ') < end && ends_open (words, whole, end))
        continue;
      if (g_utf8_strlen (whole, end - whole) + 1 + g_utf8_strlen (closing, -1) <= WHENCE_LABEL_MAX)
        return g_strdup_printf ("%.*s…%s", (gint) (end - whole), whole, closing);
    }
}
