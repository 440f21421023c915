/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Addresses of articles.  They come from foreign texts, so only http and https lead anywhere. */

#include "config.h"

#include "whence-link.h"

#include <string.h>

#include "whence-words.h"

/* A passage of more words is named by its first and last ones: addresses have no room for whole paragraphs. */
#define WORDS_AN_END 5

/**
 * whence_link_is_web:
 * @address: (nullable): an address
 *
 * Returns: whether it is a web page's, with a host
 */
gboolean
whence_link_is_web (const char *address)
{
  g_autofree char *host = whence_link_get_host (address);

  return host != NULL;
}

/**
 * whence_link_get_host:
 * @address: (nullable): an address
 *
 * Returns: (transfer full) (nullable): the host of a web page, as a person must see it before going there; %NULL for all else
 */
char *
whence_link_get_host (const char *address)
{
  g_autoptr (GUri) uri = address != NULL ? g_uri_parse (address, G_URI_FLAGS_NONE, NULL) : NULL;
  const char *scheme;

  if (uri == NULL || g_uri_get_host (uri) == NULL || *g_uri_get_host (uri) == '\0')
    return NULL;
  scheme = g_uri_get_scheme (uri);
  if (g_ascii_strcasecmp (scheme, "http") != 0 && g_ascii_strcasecmp (scheme, "https") != 0)
    return NULL;
  return whence_words_quote (g_uri_get_host (uri), -1);
}

/* Escapes also what has a meaning of its own in a text fragment: "-", "," and "&". */
static void
append_words (GString *link, char **words, guint first, guint last)
{
  for (guint i = first; i < last; i++)
    {
      g_autofree char *escaped = g_uri_escape_string (words[i], NULL, FALSE);
      g_auto (GStrv) parts = g_strsplit (escaped, "-", -1);
      g_autofree char *word = g_strjoinv ("%2D", parts);

      g_string_append_printf (link, "%s%s", i > first ? "%20" : "", word);
    }
}

/* Whatever would end an address, or the attribute it stands in, is escaped: an apostrophe does, in PDF. */
static char *
escape_address (const char *address)
{
  return g_uri_escape_string (address, G_URI_RESERVED_CHARS_GENERIC_DELIMITERS "!$&()*+,;=%", FALSE);
}

/**
 * whence_link_to_passage:
 * @article: an article
 * @begin: first byte of a passage
 * @end: the byte after
 *
 * Makes the address of the article's web page at a passage: browsers scroll to what stands behind `#:~:text=`.  That of an empty passage is
 * the page's own.
 *
 * Returns: (transfer full) (nullable): the address, in ASCII, without quotation marks and spaces; %NULL where the article has none on the web
 */
char *
whence_link_to_passage (const WhenceArticle *article, gsize begin, gsize end)
{
  g_autofree char *address = NULL;
  g_autofree char *passage = NULL;
  g_auto (GStrv) words = NULL;
  GString *link;
  guint n_words;

  g_return_val_if_fail (article != NULL && begin <= end && end <= article->length, NULL);

  if (!whence_link_is_web (article->address))
    return NULL;

  address = escape_address (article->address);
  link = g_string_new (address);
  passage = whence_words_quote (article->text + begin, (gssize) (end - begin));
  words = g_strsplit (passage, " ", -1);
  n_words = g_strv_length (words);
  if (n_words == 0 || *passage == '\0')
    return g_string_free (link, FALSE);

  g_string_append (link, strchr (article->address, '#') != NULL ? ":~:text=" : "#:~:text=");
  if (n_words <= 2 * WORDS_AN_END)
    append_words (link, words, 0, n_words);
  else
    {
      append_words (link, words, 0, WORDS_AN_END);
      g_string_append_c (link, ',');
      append_words (link, words, n_words - WORDS_AN_END, n_words);
    }
  return g_string_free (link, FALSE);
}
