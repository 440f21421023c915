/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which line is the headline: of the short ones above the text the first that is neither a mere label ("World") nor names the paper, its sections or
 * the page ("The Hallam Messenger", "Home › World"), as long as there is another one. */

#include "whence-headline.h"

#include <string.h>

#include "whence-letters.h"

#define TITLE_MAX_CHARS 160
#define TITLE_MAX_WORDS 25
#define LABEL_MAX_WORDS 4
/* A name of more words is rather a sentence, and what is longer with its stop is not short for anything. */
#define NAME_MAX_WORDS 6
#define SHORT_MAX_BYTES 5
#define REPEATED_MAX_LINES 24
#define COLON_MAX_WORDS 6 /* "What we know:", and not "Asked about the flood, a spokesman said:" */
/* "Companies", "The Explainer": what a part of a page is called has no more words. */
#define SECTION_MAX_WORDS 2
/* Words of grammar in a name are short: "of", "the". */
#define JOINER_MAX_BYTES 3
/* Of more lines the head of no page is made. */
#define HEAD_MAX_LINES 24

/* What ends the name of a paper; lower case. */
static const char *const papers[] = {
  "advertiser", "archive", "argus", "bulletin", "champion", "chronicle", "courier", "daily", "digest", "dispatch", "echo", "examiner", "express", "gazette",
  "guardian", "herald", "inquirer", "journal", "ledger", "magazine", "mail", "messenger", "mirror", "monthly", "news", "newsletter", "newspaper", "newsroom",
  "observer", "post", "quarterly", "record", "register", "reporter", "review", "sentinel", "standard", "star", "sun", "telegraph", "times", "tribune",
  "weekly", "zeitung", NULL,
};

/* What a page says of itself; lower case, between words. */
static const char *const notes[] = {
  "press release", "news release", "media release", "press statement", "for immediate use", "for immediate release", "newsroom of", "newspaper of", "newspaper for",
  "newsletter of", "magazine of", "magazine for", "journal of", "the journal for", "bulletin of", "a blog", "blog by", "weblog", NULL,
};

/* What parts a paper's name from what is said of it, and the sections of a page from each other. */
static const char *const marks[] = { " | ", " – ", " — ", " - ", ", ", ": ", NULL };
/* What parts the sections of a page, where each is a word or two. */
static const char *const bars[] = { " | ", " · ", " • ", NULL };
static const char *const paths[] = { " › ", " » ", " > ", " >> ", NULL };

static gboolean
is_short (const WhenceTextLine *line)
{
  return line->n_chars <= TITLE_MAX_CHARS && line->n_words <= TITLE_MAX_WORDS && !line->ends_comma &&
         (!line->ends_colon || line->n_words <= COLON_MAX_WORDS);
}

/* "Ellery Town F.C.", "Anna Lind Jr.": a name, all of whose words have capitals, and the last is short for something. */
static gboolean
is_short_name (const WhenceTextLine *line, const char *text)
{
  const char *end = text + line->end, *last = text + line->begin;

  if (line->n_words > NAME_MAX_WORDS || end[-1] != '.')
    return FALSE;
  for (const char *at = last; at < end; at++)
    if (at == text + line->begin || at[-1] == ' ')
      {
        if (!g_unichar_isupper (g_utf8_get_char (at)) && *at != '(')
          return FALSE;
        last = at;
      }
  return last > text + line->begin && (end - last <= SHORT_MAX_BYTES || memchr (last, '.', (gsize) (end - 1 - last)) != NULL);
}

/*
 * whence_headline_may_be:
 * @line: a line
 * @text: what it is of
 *
 * Returns: whether it could be a headline: it is short, and without a full stop at its end
 */
gboolean
whence_headline_may_be (const WhenceTextLine *line, const char *text)
{
  return is_short (line) && (!line->ends_sentence || text[line->end - 1] == '?' || text[line->end - 1] == '!' || is_short_name (line, text));
}

/*
 * whence_headline_is_text:
 * @line: a line
 * @text: what it is of
 * @other: another text
 * @other_length: bytes of it
 * @other_chars: characters of it
 *
 * Returns: whether the line is the same, but for capitals
 */
gboolean
whence_headline_is_text (const WhenceTextLine *line, const char *text, const char *other, gsize other_length, glong other_chars)
{
  g_autofree char *a = NULL;
  g_autofree char *b = NULL;

  if ((glong) line->n_chars != other_chars)
    return FALSE;
  a = g_utf8_casefold (text + line->begin, line->end - line->begin);
  b = g_utf8_casefold (other, (gssize) other_length);
  return g_str_equal (a, b);
}

/* "World", "SCIENCE & SPACE": the part of the paper. */
static gboolean
is_label (const WhenceTextLine *line, const char *text)
{
  if (line->n_words < 3)
    return TRUE;
  if (line->n_words > LABEL_MAX_WORDS)
    return FALSE;
  return !whence_letters_have_small (text + line->begin, line->end - line->begin);
}

/* The first short line that stands there twice before the text begins, or -1. */
static gint
repeated_find (const WhenceTextLine *lines, guint n, const char *text)
{
  for (guint i = 0; i < MIN (n, REPEATED_MAX_LINES) && lines[i].in_head; i++)
    {
      if (lines[i].kind != WHENCE_LINE_TEXT || lines[i].row != WHENCE_ROW_LINE_NONE || lines[i].n_words < 2 || !is_short (&lines[i]))
        continue;
      for (guint k = i + 1; k < MIN (n, REPEATED_MAX_LINES) && lines[k].in_head; k++)
        if (lines[k].kind == WHENCE_LINE_TEXT && whence_headline_is_text (&lines[k], text, text + lines[i].begin, lines[i].end - lines[i].begin, lines[i].n_chars))
          return (gint) i;
    }
  return -1;
}

/* The line that the first prose begins with: "Ann Lind", above "Ann Lind (born 14 May 1953) is …"; or -1. */
static gint
named_find (const WhenceTextLine *lines, guint n, const char *text)
{
  guint prose = 0;

  while (prose < n && !(lines[prose].kind == WHENCE_LINE_TEXT && lines[prose].n_words >= WHENCE_PROSE_MIN_WORDS && lines[prose].ends_sentence))
    prose++;
  for (guint i = 0; prose < n && i < prose; i++)
    {
      gsize length = lines[i].end - lines[i].begin;

      if (lines[i].kind == WHENCE_LINE_TEXT && lines[i].row == WHENCE_ROW_LINE_NONE && lines[i].n_words >= 2 && lines[prose].end - lines[prose].begin > length
          && memcmp (text + lines[i].begin, text + lines[prose].begin, length) == 0 && !g_ascii_isalnum (text[lines[prose].begin + length]))
        return (gint) i;
    }
  return -1;
}

/* Whether a bit of the line is one of them, in small letters. */
static gboolean
has_one (const char *line, const char *const *list)
{
  for (; *list != NULL; list++)
    {
      const char *at = strstr (line, *list);
      gsize length = strlen (*list);

      if (at != NULL && (**list == ' ' || ((at == line || !g_ascii_isalpha (at[-1])) && !g_ascii_isalpha (at[length]))))
        return TRUE;
    }
  return FALSE;
}

/* "Hallam Daily Messenger": a few words with capitals, the last of which papers are called by. */
static gboolean
is_paper (const char *name)
{
  g_auto (GStrv) words = g_strsplit (name, " ", -1);
  guint n = g_strv_length (words);
  g_autofree char *last = n > 0 ? g_utf8_strdown (words[n - 1], -1) : NULL;

  if (n < 2 || n > LABEL_MAX_WORDS)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!g_unichar_isupper (g_utf8_get_char (words[i])) && strlen (words[i]) > JOINER_MAX_BYTES)
      return FALSE;
  return g_strv_contains (papers, last);
}

/* "Business | Companies | Markets", "MERIDIAN | The Explainer": nothing but names of a word or two. */
static gboolean
is_sections (const char *line)
{
  for (guint i = 0; bars[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (line, bars[i], -1);
      gboolean all = g_strv_length (parts) > 1;

      for (guint k = 0; parts[k] != NULL && all; k++)
        {
          g_auto (GStrv) words = g_strsplit (parts[k], " ", -1);

          all = g_strv_length (words) <= SECTION_MAX_WORDS && g_unichar_isupper (g_utf8_get_char (parts[k]));
        }
      if (all)
        return TRUE;
    }
  return FALSE;
}

/* Whether the line names the paper, or the page and its part of the site. */
static gboolean
is_masthead (const WhenceTextLine *line, const char *text)
{
  g_autofree char *own = g_strndup (text + line->begin, line->end - line->begin), *small = NULL;

  if (line->n_words > TITLE_MAX_WORDS)
    return FALSE;
  small = g_utf8_strdown (own, -1);
  if (has_one (small, paths) || has_one (small, notes) || is_sections (own))
    return TRUE;
  for (guint i = 0; marks[i] != NULL; i++)
    {
      char *mark = strstr (own, marks[i]);

      if (mark != NULL)
        *mark = '\0';
    }
  return is_paper (own);
}

static gboolean
has_only_capitals (const WhenceTextLine *line, const char *text)
{
  for (const char *at = text + line->begin; at < text + line->end; at += strcspn (at, " "), at += strspn (at, " "))
    if (g_ascii_islower (*at) && strcspn (at, " ") > JOINER_MAX_BYTES)
      return FALSE;
  return TRUE;
}

/* The bits of the lines that are no headline where there is another: those that name the paper, and beside them, without a blank line between, a few words
 * above and names below. */
static guint32
find_mastheads (const WhenceTextLine *lines, guint n, const char *text)
{
  guint head = 0;
  guint32 found = 0;

  while (head < MIN (n, HEAD_MAX_LINES) && lines[head].in_head)
    head++;
  for (guint i = 0; i < head; i++)
    if (is_masthead (&lines[i], text) || (i > 0 && (found >> (i - 1) & 1) && !lines[i].blank_before && lines[i].n_words <= LABEL_MAX_WORDS && has_only_capitals (&lines[i], text)))
      found |= 1u << i;
  for (guint i = head; i-- > 1;)
    if ((found >> i & 1) && !lines[i].blank_before && lines[i - 1].n_words <= LABEL_MAX_WORDS)
      found |= 1u << (i - 1);
  return found;
}

/* The first paragraph of text that could head the longer ones after it, but for @mastheads; of several short ones in a row a mere label ("World") is
 * passed over, and points in a list under it.  -1 if the article begins with its body. */
static gint
find_above (const WhenceTextLine *lines, guint n, const char *text, guint32 mastheads)
{
  gint first = -1, best = -1, headed = -1;

  for (guint i = 0; i < n; i++)
    {
      if (lines[i].kind != WHENCE_LINE_TEXT || lines[i].row == WHENCE_ROW_LINE_BARE || (i < HEAD_MAX_LINES && (mastheads >> i & 1)))
        continue;
      if (lines[i].row != WHENCE_ROW_LINE_NONE && !lines[i].is_list_item && best >= 0)
        return best;
      if (!whence_headline_may_be (&lines[i], text) || lines[i].is_list_item || lines[i].row != WHENCE_ROW_LINE_NONE)
        {
          /* a short sentence may stand under the title, and points in a list */
          if (best >= 0 && lines[i].in_head && (lines[i].n_words < WHENCE_PROSE_MIN_WORDS || lines[i].is_list_item) && lines[i].row == WHENCE_ROW_LINE_NONE)
            {
              headed = best;
              continue;
            }
          return best >= 0 && lines[i].n_chars > lines[best].n_chars ? best : headed;
        }
      if (first < 0)
        first = best = (gint) i;
      else if (is_label (&lines[best], text) && !is_label (&lines[i], text))
        best = (gint) i;
    }
  return headed;
}

/*
 * whence_headline_find:
 * @lines: the lines of a text, joined to paragraphs
 * @n: how many
 * @text: the text
 * @out_masthead: (out): the first line that names the paper above it, or -1
 *
 * Returns: which of them is the headline: what stands there twice above the text, or what the text begins with, or heads what is longer; -1 if none is
 */
gint
whence_headline_find (const WhenceTextLine *lines, guint n, const char *text, gint *out_masthead)
{
  gint found = repeated_find (lines, n, text);
  guint32 mastheads = 0;

  *out_masthead = -1;
  if (found < 0)
    found = named_find (lines, n, text);
  if (found >= 0)
    return found;
  mastheads = find_mastheads (lines, n, text);
  found = mastheads != 0 ? find_above (lines, n, text, mastheads) : -1;
  if (found < 0)
    return find_above (lines, n, text, 0);
  *out_masthead = g_bit_nth_lsf (mastheads, -1);
  return found;
}
