/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words with marks within, and two words in one: as the treebanks cut them. */
#include <string.h>

#include "whence-lexer.h"

#include "whence-lexer-private.h"

/* "re-elected": where the word behind a hyphen ends that does not part, or else @end.  "UN-backed" is none, nor is "pre-Christmas", since
 * dates are told from words that stand alone. */
static gsize
prefixed_end (const WhenceLexer *lexer,
              gsize              begin,
              gsize              end)
{
  static const char undated[] = { WHENCE_CLASS_OTHER, WHENCE_CLASS_FUNCTION, WHENCE_CLASS_NUMBERED, WHENCE_CLASS_COUNTED, WHENCE_CLASS_TITLE, '\0' };
  char folded[WHENCE_LEXER_FOLD_MAX];
  const WhenceLexiconRow *row;
  gboolean phrase;
  gsize behind, inner, n;

  if (end + 1 >= lexer->end)
    return end;
  if (lexer->text[end] == '-')
    behind = end + 1;
  else if (end + 3 < lexer->end && (memcmp (lexer->text + end, "\u2010", 3) == 0 || memcmp (lexer->text + end, "\u2011", 3) == 0))
    behind = end + 3;
  else
    return end;
  if (g_ascii_isdigit (lexer->text[behind]) || (begin > 0 && lexer->text[begin - 1] == '-')
      || whence_lexer_has_only_capitals (lexer->text + begin, end - begin)
      || !whence_lexer_ends_with (lexer->text + begin, end - begin, lexer->language->prefixes))
    return end;
  inner = whence_lexer_letters_end (lexer, behind);
  n = whence_lexer_fold (lexer->text + behind, inner - behind, folded, sizeof folded);
  row = n > 0 ? whence_lexicon_find_word (lexer->lexicon, folded, n, &phrase) : NULL;
  if (inner == behind || inner - begin > WHENCE_LEXER_TOKEN_MAX || (row != NULL && strchr (undated, row->word_class) == NULL))
    return end;
  return inner;
}

/* "A&M": where capitals joined by an ampersand end, or else @end. */
static gsize
ampersand_end (const WhenceLexer *lexer,
               gsize              begin,
               gsize              end)
{
  gsize inner;

  if (end + 1 >= lexer->end || lexer->text[end] != '&')
    return end;
  for (gsize i = begin; i < end; i++)
    if (!g_ascii_isupper (lexer->text[i]))
      return end;
  inner = whence_lexer_letters_end (lexer, end + 1);
  for (gsize i = end + 1; i < inner; i++)
    if (!g_ascii_isupper (lexer->text[i]))
      return end;
  return inner > end + 1 && inner - begin < WHENCE_LEXER_TOKEN_MAX ? inner : end;
}

/* What domains end with, but for those that are words. */
static const char *const domains[] = { "au", "biz", "br", "ca", "ch", "cn", "com", "cz", "de", "dk", "edu", "eu", "fi", "fr", "gov", "hu", "ie", "info", "int",
                                       "io", "jp", "kr", "mil", "mx", "net", "nl", "nz", "org", "pl", "ru", "se", "tv", "ua", "uk", "za", NULL };

/* "www.example.org", "news@example.org": where an address ends, or else @end. */
static gsize
address_end (const WhenceLexer *lexer,
             gsize              begin,
             gsize              end)
{
  gsize label = begin, at = end;
  gboolean mail = FALSE;

  while (at + 1 < lexer->end && (lexer->text[at] == '.' || lexer->text[at] == '-' || lexer->text[at] == '@') && g_ascii_isalnum (lexer->text[at + 1]) && at - begin < WHENCE_LEXER_FOLD_MAX)
    {
      mail = mail || lexer->text[at] == '@';
      label = at + 1;
      at = whence_lexer_letters_end (lexer, label);
    }
  if (at - begin >= WHENCE_LEXER_TOKEN_MAX || label == begin || lexer->text[label - 1] != '.')
    return end;
  for (gsize i = label; i < at; i++)
    if (!g_ascii_islower (lexer->text[i]))
      return end;
  return mail || whence_lexer_ends_with (lexer->text + label, at - label, domains) ? at : end;
}

/**
 * whence_lexer_find_joined_end:
 * @lexer: a lexer
 * @begin: first byte of a word
 * @end: the byte after its letters
 *
 * Returns: where the word ends, which marks may be part of
 */
gsize
whence_lexer_find_joined_end (const WhenceLexer *lexer,
                              gsize              begin,
                              gsize              end)
{
  return address_end (lexer, begin, ampersand_end (lexer, begin, prefixed_end (lexer, begin, end)));
}

/**
 * whence_lexer_find_contraction_cut:
 * @lexer: a lexer
 * @begin: first byte of a word that begins with one of the contraction letters of @lexer
 * @end: the byte after its last
 *
 * Returns: where the second of two words begins that are written as one, "cannot", or 0
 */
gsize
whence_lexer_find_contraction_cut (const WhenceLexer *lexer,
                                   gsize              begin,
                                   gsize              end)
{
  char letter = lexer->text[begin] | 0x20;

  for (const char *const *row = lexer->language->contractions; *row != NULL; row++)
    {
      gsize first, second;

      if (**row != letter || strlen (*row) - 1 != end - begin)
        continue;
      first = strcspn (*row, "|");
      second = end - begin - first;
      if (g_ascii_strncasecmp (lexer->text + begin, *row, first) == 0
          && g_ascii_strncasecmp (lexer->text + begin + first, *row + first + 1, second) == 0)
        return begin + first;
    }
  return 0;
}
