/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Foreign text within markup, of a label as of a page: shown as it is, and never taken for markup itself. */

#include "config.h"

#include "whence-markup.h"

#include "whence-words.h"

/**
 * whence_markup_text:
 * @text: UTF-8
 * @length: bytes, or -1 up to the NUL
 * @sought: (nullable): what finds in text as it is marked up what is to be underlined
 *
 * Returns: (transfer full): the text, harmless and escaped, also for attributes in either quotation marks
 */
char *
whence_markup_text (const char *text, gssize length, const GRegex *sought)
{
  g_autofree char *clean = whence_words_harmless (text, length);
  g_autofree char *escaped = g_markup_escape_text (clean, -1);

  return sought != NULL ? g_regex_replace (sought, escaped, -1, 0, "<u>\\0</u>", 0, NULL) : g_steal_pointer (&escaped);
}

static char *
mark_up_part (const WhenceArticle *article, guint32 begin, guint32 end, const GRegex *sought)
{
  return whence_markup_text (article->text + begin, (gssize) end - begin, sought);
}

/**
 * whence_markup_passage:
 * @mention: a telling
 * @sought: (nullable): as for whence_markup_text()
 *
 * Returns: (transfer full): its passage in a line, the words of its date in bold
 */
char *
whence_markup_passage (const WhenceMention *mention, const GRegex *sought)
{
  guint32 first = CLAMP (mention->expression_begin, mention->begin, mention->end);
  guint32 last = CLAMP (mention->expression_end, first, mention->end);
  g_autofree char *before = mark_up_part (mention->article, mention->begin, first, sought);
  g_autofree char *date = mark_up_part (mention->article, first, last, sought);
  g_autofree char *after = mark_up_part (mention->article, last, mention->end, sought);
  g_autofree char *quote = first < last ? g_strconcat (before, "<b>", date, "</b>", after, NULL) : g_strconcat (before, after, NULL);

  return whence_words_quote (quote, -1);
}
