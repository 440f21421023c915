/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Entries of lists of references, told by their form: what a text rests on is no part of what it tells, and its dates are those of books,
 * papers and visits to web pages. */

#include "whence-citation.h"

#include <string.h>

#define CITATION_MIN_BYTES 12
#define CITATION_MAX_BYTES 800
#define NAMES_MAX_BYTES 160 /* so far behind its first name a list of authors may end */
#define GIVEN_MAX_BYTES 40
#define NUMBER_MAX_DIGITS 3

/* What only a list of references holds.  Those of the second kind are followed by a date. */
static const char *const marks[] = { "ISBN ", "ISSN ", "doi:", "doi.org/", "PMID ", "OCLC ", "JSTOR ", "Archived from the original", "Wayback Machine" };
static const char *const visits[] = { "Retrieved ", "Accessed ", "Archived ", "abgerufen am ", "Abgerufen am " };
/* What both begin with, but for small letters, which are too many to be looked at each. */
#define MARK_CAPITALS "AIJOPRW"
static const char *const mark_beginnings[] = { "doi", "abgerufen am " };

static const char *
skip_spaces (const char *at)
{
  while (*at == ' ' || *at == '\t')
    at++;
  return at;
}

/* Past "12. ", "[12] ", "^ ", "a b " before a footnote; @numbered is set where it leaves no doubt that one follows. */
static const char *
skip_number (const char *at, gboolean *numbered, gboolean *footnote)
{
  gboolean bracket = *at == '[';
  const char *from = at + bracket;
  gsize n = strspn (from, "0123456789");

  *numbered = n > 0 && n <= NUMBER_MAX_DIGITS && (bracket ? from[n] == ']' : from[n] == '.' && from[n + 1] == ' ');
  if (!*numbered && !bracket && g_ascii_islower (at[0]) && at[1] == '.' && at[2] == ' ')
    {
      n = 1;
      from = at;
      at = skip_spaces (from + 2);
    }
  else if (*numbered)
    at = skip_spaces (from + n + 1);
  *footnote = *at == '^' || g_str_has_prefix (at, "↑");
  if (*footnote)
    at = skip_spaces (at + (*at == '^' ? 1 : strlen ("↑")));
  return at;
}

/* The end of "van den Berg-Olsen" and the like, which begins with a capital. */
static const char *
skip_surname (const char *at)
{
  const char *p = at;

  if (!g_unichar_isupper (g_utf8_get_char (p)))
    return at;
  while (g_unichar_isalpha (g_utf8_get_char (p)) || *p == '-' || *p == '\'' || g_str_has_prefix (p, "’")
         || (*p == ' ' && g_unichar_isupper (g_utf8_get_char (p + 1))))
    p = g_utf8_next_char (p);
  return p;
}

/* "1994" or "March 1979" or "2008a" in brackets, and a mark that the title follows */
static gboolean
is_bracketed_year (const char *at)
{
  const char *end = *at == '(' ? strchr (at, ')') : NULL;
  gsize digits;

  if (end == NULL || end - at > GIVEN_MAX_BYTES)
    return FALSE;
  for (at++; at < end && !g_ascii_isdigit (*at); at++)
    ;
  digits = strspn (at, "0123456789");
  if (digits <= 2 && at[digits] == ' ')
    for (at += digits; at < end && !g_ascii_isdigit (*at); at++)
      ;
  return strspn (at, "0123456789") == 4 && (end - at <= 5 || at[4] == ',') && end[1] != '\0' && strchr (".,: ", end[1]) != NULL && end[2] != '\0';
}

/* "Oslo: Fjord, 1999." at the end of the line */
static gboolean
ends_with_imprint (const char *line, gsize length)
{
  const char *end = line + length, *colon;

  end -= end > line && end[-1] == '.';
  if (end - line < 12 || strspn (end - 4, "0123456789") < 4 || end[-5] != ' ' || end[-6] != ',')
    return FALSE;
  for (colon = end - 6; colon > line && *colon != '.' && *colon != ':'; colon--)
    ;
  return *colon == ':' && colon[1] == ' ' && g_unichar_isupper (g_utf8_get_char (colon + 2));
}

/* "Smith, J. (2014). …", "Smith, Adam (2008). …", "Keane, M. and Hauge, T. (2017). …", "Boyle, Peter. … London: Faber, 2001." */
static gboolean
begins_with_author (const char *at, gsize length)
{
  const char *end = skip_surname (at), *given, *p;
  gboolean initial;

  if (end == at || end[0] != ',' || end[1] != ' ')
    return FALSE;
  given = end + 2;
  if (!g_unichar_isupper (g_utf8_get_char (given)))
    return is_bracketed_year (given);
  p = g_utf8_next_char (given);
  initial = *p == '.';
  for (p = given; *p != '\0' && p - at < (initial ? NAMES_MAX_BYTES : (given - at) + GIVEN_MAX_BYTES); p++)
    if (*p == '(')
      return is_bracketed_year (p);
  return ends_with_imprint (at, length);
}

/* "“Treaty signed”. The Chronicle. 5 August 1921." */
static gboolean
begins_with_quoted_title (const char *at)
{
  static const char *const quotes[][2] = { { "\"", "\"" }, { "“", "”" }, { "„", "“" } };

  for (gsize i = 0; i < G_N_ELEMENTS (quotes); i++)
    if (g_str_has_prefix (at, quotes[i][0]))
      {
        const char *close = strstr (at + strlen (quotes[i][0]), quotes[i][1]);

        close = close != NULL ? close + strlen (quotes[i][1]) : NULL;
        return close != NULL && *close == '.' && close[1] == ' ' && g_unichar_isupper (g_utf8_get_char (close + 2));
      }
  return FALSE;
}

static gboolean
is_mark (const char *line, const char *at)
{
  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (*at == *marks[i] && strncmp (at, marks[i], strlen (marks[i])) == 0)
      return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (visits); i++)
    if (*at == *visits[i] && strncmp (at, visits[i], strlen (visits[i])) == 0)
      {
        const char *date = at + strlen (visits[i]);
        gboolean begins = at == line || (at - line > 1 && at[-1] == ' ' && strchr (".,;)\"", at[-2]) != NULL);

        if (begins && (g_ascii_isdigit (*date) || (g_ascii_isupper (*date) && strpbrk (date, "0123456789") != NULL)))
          return TRUE;
      }
  return FALSE;
}

static gboolean
has_mark (const char *line)
{
  for (const char *at = line; (at = strpbrk (at, MARK_CAPITALS)) != NULL; at++)
    if (is_mark (line, at))
      return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS (mark_beginnings); i++)
    for (const char *at = line; (at = strstr (at, mark_beginnings[i])) != NULL; at++)
      if (is_mark (line, at))
        return TRUE;
  return FALSE;
}

/*
 * whence_citation_is:
 * @line: UTF-8, without white space at its ends
 * @length: bytes of @line
 *
 * Returns: whether the line is an entry of a list of references, or a footnote
 */
gboolean
whence_citation_is (const char *line, gsize length)
{
  g_autofree char *text = NULL;
  const char *at;
  gboolean numbered, footnote;

  if (length < CITATION_MIN_BYTES || length > CITATION_MAX_BYTES)
    return FALSE;
  text = g_strndup (line, length);
  at = skip_number (text, &numbered, &footnote);
  return footnote || begins_with_author (at, strlen (at)) || (numbered && begins_with_quoted_title (at)) || has_mark (text);
}
