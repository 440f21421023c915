/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cuts a paragraph into tokens and sentences in one pass, and gives each token its word class.
 *
 * Tokens are those of Universal Dependencies for English: clitics and hyphens stand alone, "U.S." and "Sept." keep their stops, "2,000" and
 * "9:30" are one.  A sentence ends after . ! ? … and the closing quotes and brackets behind it, where white space and something other than
 * a lower-case letter follows; after an abbreviation only where a word of grammar with a capital follows. */
#include "whence-lexer.h"

#include "whence-lexer-private.h"

#include <string.h>

#include "whence-markup.h"
#include "whence-word-hash.h"

typedef enum
{
  BYTE_SPACE,
  BYTE_LETTER,
  BYTE_DIGIT,
  BYTE_PUNCT,
  BYTE_HIGH, /* begins a character beyond ASCII */
} ByteKind;

/* What a character beyond ASCII is, where it is no letter. */
typedef struct
{
  gunichar character;
  ByteKind kind;
  char     folded;
} Mark;

static const Mark marks[] = {
  { 0x00a0, BYTE_SPACE, ' ' },  { 0x00ad, BYTE_LETTER, 0 },   { 0x00ab, BYTE_PUNCT, '"' },  { 0x00bb, BYTE_PUNCT, '"' },
  { 0x00a7, BYTE_PUNCT, '#' },  { 0x2116, BYTE_PUNCT, '#' },
  { 0x00b7, BYTE_PUNCT, '.' },  { 0x00a3, BYTE_PUNCT, '$' },  { 0x00a5, BYTE_PUNCT, '$' },  { 0x20ac, BYTE_PUNCT, '$' },
  { 0x2018, BYTE_PUNCT, '\'' }, { 0x2019, BYTE_PUNCT, '\'' }, { 0x201a, BYTE_PUNCT, '\'' }, { 0x201c, BYTE_PUNCT, '"' },
  { 0x201d, BYTE_PUNCT, '"' },  { 0x201e, BYTE_PUNCT, '"' },  { 0x2010, BYTE_PUNCT, '-' },  { 0x2011, BYTE_PUNCT, '-' },
  { 0x2012, BYTE_PUNCT, '-' },  { 0x2013, BYTE_PUNCT, '-' },  { 0x2014, BYTE_PUNCT, '-' },  { 0x2015, BYTE_PUNCT, '-' },
  { 0x2212, BYTE_PUNCT, '-' },  { 0x2022, BYTE_PUNCT, '.' },  { 0x2026, BYTE_PUNCT, '.' },  { 0x2028, BYTE_SPACE, ' ' },
  { 0x2029, BYTE_SPACE, ' ' },  { 0x202f, BYTE_SPACE, ' ' },  { 0x205f, BYTE_SPACE, ' ' },  { 0x3000, BYTE_SPACE, ' ' },
  { 0x200b, BYTE_SPACE, ' ' },  { 0xfeff, BYTE_SPACE, ' ' },  { 0x3002, BYTE_PUNCT, '.' },  { 0x3001, BYTE_PUNCT, ',' },
};

/* A longer bracket is no note: "[citation needed]". */
#define NOTE_BYTES 20
#define S BYTE_SPACE
#define L BYTE_LETTER
#define D BYTE_DIGIT
#define P BYTE_PUNCT
static const guint8 ascii_kinds[128] = {
  S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, P, P, P, P, P, P, P, P, P, P,
  P, P, P, P, P, D, D, D, D, D, D, D, D, D, D, P, P, P, P, P, P, P, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
  L, L, L, L, L, P, P, P, P, L, P, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, P, P, P, P, S,
};
#undef S
#undef L
#undef D
#undef P

/* A letter or digit of ASCII. */
static inline gboolean
is_plain_letter (char byte)
{
  return (guchar) byte < 0x80 && (ascii_kinds[(guchar) byte] == BYTE_LETTER || ascii_kinds[(guchar) byte] == BYTE_DIGIT);
}

/* @out_folded is a space where it parts words. */
static ByteKind
kind_of_character (gunichar  character,
                   char     *out_folded)
{
  *out_folded = 0;
  if (character < 0x80)
    {
      *out_folded = (char) character;
      return (ByteKind) ascii_kinds[character];
    }
  if (character >= 0x2000 && character <= 0x200a)
    {
      *out_folded = ' ';
      return BYTE_SPACE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (marks[i].character == character)
      {
        *out_folded = marks[i].folded;
        return marks[i].kind;
      }
  return g_unichar_isalpha (character) || g_unichar_ismark (character) ? BYTE_LETTER : BYTE_PUNCT;
}

static ByteKind
kind_beyond_ascii (const WhenceLexer *lexer,
                   gsize              at,
                   guint             *out_length,
                   char              *out_folded)
{
  gunichar character = g_utf8_get_char_validated (lexer->text + at, (gssize) (lexer->end - at));

  if (character >= 0x110000)
    return BYTE_PUNCT;
  *out_length = (guint) g_unichar_to_utf8 (character, NULL);
  return kind_of_character (character, out_folded);
}

/* "&nbsp;", "&eacute;", "<b>", "](https://…)": what was left of a page's code is what it stands for. */
static ByteKind
kind_of_markup (const WhenceLexer *lexer,
                gsize              at,
                guint             *out_length,
                char              *out_folded)
{
  gunichar character;
  WhenceTagKind tag;
  gsize n = whence_markup_read_entity (lexer->text + at, lexer->end - at, &character);

  if (n > 0)
    {
      *out_length = (guint) n;
      return kind_of_character (character, out_folded);
    }
  tag = WHENCE_TAG_INLINE;
  n = lexer->text[at] == ']' ? whence_markup_read_link (lexer->text + at, lexer->end - at)
                             : whence_markup_read_tag (lexer->text + at, lexer->end - at, &tag);
  if (n == 0)
    return BYTE_PUNCT;
  *out_length = (guint) n;
  *out_folded = tag == WHENCE_TAG_INLINE ? 0 : ' ';
  return BYTE_SPACE;
}

/* The kind of the character at @at, its length in bytes, and the ASCII mark it stands for. */
static inline ByteKind
kind_at (const WhenceLexer *lexer,
         gsize              at,
         guint             *out_length,
         char              *out_folded)
{
  guchar byte = (guchar) lexer->text[at];

  *out_length = 1;
  *out_folded = (char) byte;
  if (byte == '&' || byte == '<' || byte == ']')
    return kind_of_markup (lexer, at, out_length, out_folded);
  return byte < 0x80 ? (ByteKind) ascii_kinds[byte] : kind_beyond_ascii (lexer, at, out_length, out_folded);
}

/**
 * whence_lexer_fold:
 * @text: a word
 * @length: bytes of it
 * @folded: where the folded word goes, not NUL-terminated
 * @size: bytes of @folded
 *
 * Folds ASCII letters to lower case and curly apostrophes and dashes to straight ones; other characters stay as they are.
 *
 * Returns: bytes of the folded word; 0 where it does not fit
 */
gsize
whence_lexer_fold (const char *text,
                   gsize       length,
                   char       *folded,
                   gsize       size)
{
  gsize n = 0;

  if (length <= size && whence_word_fold (text, length, folded))
    return length;
  for (gsize i = 0; i < length; i++)
    {
      if (n >= size)
        return 0;
      if ((guchar) text[i] == 0xe2 && i + 2 < length && (guchar) text[i + 1] == 0x80
          && ((guchar) text[i + 2] == 0x99 || (guchar) text[i + 2] == 0x98))
        {
          folded[n++] = '\'';
          i += 2;
        }
      else if ((guchar) text[i] == 0xe2 && i + 2 < length && (guchar) text[i + 1] == 0x80 && ((guchar) text[i + 2] & 0xf8) == 0x90)
        {
          folded[n++] = '-';
          i += 2;
        }
      else
        folded[n++] = whence_word_lower (text[i]);
    }
  return n;
}

/**
 * whence_lexer_add_token:
 * @lexer: a lexer
 * @begin: its first byte
 * @end: the byte after its last
 * @flags: #WhenceTokenFlags
 * @word_class: its class
 * @number: what goes with the class
 *
 * Returns: (transfer none): the token added, valid until the next one is
 */
WhenceToken *
whence_lexer_add_token (WhenceLexer    *lexer,
                        gsize           begin,
                        gsize           end,
                        guint           flags,
                        WhenceWordClass word_class,
                        gint32          number)
{
  WhenceTokens *tokens = lexer->tokens;
  WhenceToken *token;

  if (tokens->n_tokens == tokens->size)
    {
      tokens->size *= 2;
      tokens->tokens = g_renew (WhenceToken, tokens->tokens, tokens->size);
      tokens->classes = g_renew (guint8, tokens->classes, tokens->size + 1);
    }
  token = &tokens->tokens[tokens->n_tokens];
  token->begin = (guint32) begin;
  token->length = (guint16) (end - begin);
  token->flags = (guint16) (flags | (lexer->spaced ? WHENCE_TOKEN_SPACED : 0));
  token->number = number;
  tokens->classes[tokens->n_tokens++] = (guint8) word_class;
  lexer->spaced = FALSE;
  return token;
}

/**
 * whence_lexer_ends_with:
 * @word: letters
 * @length: bytes of them
 * @endings: (array zero-terminated=1): folded
 *
 * Returns: whether the letters are one of @endings
 */
gboolean
whence_lexer_ends_with (const char        *word,
                        gsize              length,
                        const char *const *endings)
{
  for (; *endings != NULL; endings++)
    if (strlen (*endings) == length && g_ascii_strncasecmp (word, *endings, length) == 0)
      return TRUE;
  return FALSE;
}

/* --- words --- */

static void
classify (WhenceLexer *lexer,
          WhenceToken *token,
          const char  *folded,
          gsize        length)
{
  gboolean phrase;
  const WhenceLexiconRow *row = whence_lexicon_find_word (lexer->lexicon, folded, length, &phrase);

  if (phrase)
    token->flags |= WHENCE_TOKEN_PHRASE;
  if (row == NULL || ((row->flags & WHENCE_WORD_CASED) && !(token->flags & WHENCE_TOKEN_CAPITAL)))
    {
      gsize n = lexer->past_suffix_length;

      if (length > n + 2 && !(token->flags & WHENCE_TOKEN_CAPITAL) && memcmp (folded + length - n, lexer->language->past_suffix, n) == 0)
        token->flags |= WHENCE_TOKEN_PAST;
      return;
    }
  lexer->tokens->classes[token - lexer->tokens->tokens] = row->word_class;
  token->number = row->number;
  if (row->flags & WHENCE_WORD_PAST)
    token->flags |= WHENCE_TOKEN_PAST;
  if (row->flags & WHENCE_WORD_FUTURE)
    token->flags |= WHENCE_TOKEN_FUTURE;
  if (row->flags & WHENCE_WORD_PRESENT)
    token->flags |= WHENCE_TOKEN_PRESENT;
  if (row->flags & WHENCE_WORD_PERFECT)
    token->flags |= WHENCE_TOKEN_PERFECT;
  if (row->flags & WHENCE_WORD_DENIES)
    token->flags |= WHENCE_TOKEN_DENIES;
  if (row->flags & WHENCE_WORD_CARRIES)
    token->flags |= WHENCE_TOKEN_CARRIES;
  if (row->flags & WHENCE_WORD_FUNCTION)
    token->flags |= WHENCE_TOKEN_FUNCTION;
  if (row->flags & WHENCE_WORD_RANKS)
    token->flags |= WHENCE_TOKEN_RANKS;
}

static gboolean
is_abbreviation (WhenceLexer *lexer,
                 const char  *folded,
                 gsize        length)
{
  gboolean phrase;
  const WhenceLexiconRow *row = whence_lexicon_find_word (lexer->lexicon, folded, length, &phrase);

  return row != NULL && (row->flags & WHENCE_WORD_ABBREVIATION);
}

/* "No. 4": without its number it is a word, and the stop ends the sentence. */
static gboolean
wants_number (const WhenceLexer      *lexer,
              const WhenceLexiconRow *row,
              gsize                   at)
{
  if (row == NULL || row->word_class != WHENCE_CLASS_NUMBERED)
    return FALSE;
  while (at < lexer->end && lexer->text[at] == ' ')
    at++;
  return at == lexer->end || !g_ascii_isdigit (lexer->text[at]);
}

/* "May. 3, 2024": no stop ends a sentence there, whether the month is written short or not. */
static gboolean
is_stop_of_month (const WhenceLexer *lexer,
                  gsize              at)
{
  const char *text = lexer->text + at;
  gsize left = lexer->end - at, n = 2;

  while (n < left && n < 4 && g_ascii_isdigit (text[n]))
    n++;
  return left > n + 5 && text[1] == ' ' && n > 2 && text[n] == ',' && text[n + 1] == ' ' && g_ascii_isdigit (text[n + 2]) && g_ascii_isdigit (text[n + 5]);
}

static gboolean
is_upper (const char *character)
{
  return (guchar) *character < 0x80 ? g_ascii_isupper (*character) : g_unichar_isupper (g_utf8_get_char (character));
}

/* Of the letters of ASCII, two at least. */
gboolean
whence_lexer_has_only_capitals (const char *word,
                                gsize       length)
{
  guint letters = 0;

  for (gsize i = 0; i < length; i++)
    if (g_ascii_islower (word[i]))
      return FALSE;
    else
      letters += g_ascii_isupper (word[i]);
  return letters > 1;
}

static void
lex_one_word (WhenceLexer *lexer,
              gsize        begin,
              gsize        end,
              gboolean     abbreviated)
{
  char folded[WHENCE_LEXER_FOLD_MAX];
  gsize bare = end - begin, n;
  guint flags = abbreviated ? WHENCE_TOKEN_ABBREVIATED : 0;

  if (is_upper (lexer->text + begin))
    flags |= WHENCE_TOKEN_CAPITAL | (whence_lexer_has_only_capitals (lexer->text + begin, bare) ? WHENCE_TOKEN_UPPER : 0);
  whence_lexer_add_token (lexer, begin, end, flags, WHENCE_CLASS_OTHER, 0);
  n = whence_lexer_fold (lexer->text + begin, bare, folded, sizeof folded);
  if (abbreviated && n > 1 && whence_lexicon_find (lexer->lexicon, folded, n) == NULL)
    n--;
  classify (lexer, &lexer->tokens->tokens[lexer->tokens->n_tokens - 1], folded, n);
}

static gboolean
is_apostrophe (const WhenceLexer *lexer,
               gsize              at,
               guint             *out_length)
{
  char folded;

  if (at >= lexer->end)
    return FALSE;
  kind_at (lexer, at, out_length, &folded);
  return folded == '\'';
}

/* "n't" stands alone, and so do "'s", "'re" … : where the word is to be cut, or 0. */
static gsize
clitic_cut (const WhenceLexer *lexer,
            gsize              begin,
            gsize              apostrophe,
            guint              apostrophe_length,
            gsize              end)
{
  const char *after = lexer->text + apostrophe + apostrophe_length;
  gsize length = end - apostrophe - apostrophe_length;

  if (length == 1 && (*after == 't' || *after == 'T') && apostrophe > begin + 1
      && (lexer->text[apostrophe - 1] == 'n' || lexer->text[apostrophe - 1] == 'N'))
    return apostrophe - 1;
  return whence_lexer_ends_with (after, length, lexer->language->clitics) ? apostrophe : 0;
}

/**
 * whence_lexer_letters_end:
 * @lexer: a lexer
 * @at: a byte
 *
 * Returns: where the letters and digits end that stand there
 */
gsize
whence_lexer_letters_end (const WhenceLexer *lexer,
                          gsize              at)
{
  gsize limit = MIN (lexer->end, at + WHENCE_LEXER_TOKEN_MAX);

  while (at < limit)
    {
      guint length;
      char folded;
      ByteKind kind;

      while (at < limit && is_plain_letter (lexer->text[at]))
        at++;
      if (at == limit)
        break;
      kind = kind_at (lexer, at, &length, &folded);
      if (kind != BYTE_LETTER && kind != BYTE_DIGIT)
        break;
      at += length;
    }
  return at;
}

/* "FY2019": the year stands alone. */
static gsize
fiscal_cut (const WhenceLexer *lexer,
            gsize              begin,
            gsize              end)
{
  char folded[WHENCE_LEXER_FOLD_MAX];
  gsize digits = end, n;
  const WhenceLexiconRow *row;

  while (digits > begin && g_ascii_isdigit (lexer->text[digits - 1]))
    digits--;
  if (end - digits != 4 || digits == begin)
    return end;
  n = whence_lexer_fold (lexer->text + begin, digits - begin, folded, sizeof folded);
  row = n > 0 ? whence_lexicon_find (lexer->lexicon, folded, n) : NULL;
  return row != NULL && row->word_class == WHENCE_CLASS_FISCAL && row->words[n] == '\0' ? digits : end;
}

/* "US$" */
static gboolean
lex_currency (WhenceLexer *lexer,
              gsize        begin,
              gsize        end)
{
  if (end - begin > 3 || end >= lexer->end || lexer->text[end] != '$')
    return FALSE;
  for (gsize i = begin; i < end; i++)
    if (!g_ascii_isupper (lexer->text[i]))
      return FALSE;
  whence_lexer_add_token (lexer, begin, end + 1, WHENCE_TOKEN_PUNCT, WHENCE_CLASS_CURRENCY, '$');
  lexer->at = end + 1;
  return TRUE;
}

/* "LIMA (AP)_ A bus", "LIMA (AP) _ A bus": underscores of old wires are dashes; before a word they set it in italics. */
static gboolean
lex_underscores (WhenceLexer *lexer)
{
  gsize end = lexer->at;
  gboolean dash;

  while (end < lexer->end && lexer->text[end] == '_' && end - lexer->at < WHENCE_LEXER_TOKEN_MAX)
    end++;
  dash = end == lexer->end || g_ascii_isspace (lexer->text[end]) || (lexer->at > 0 && lexer->text[lexer->at - 1] == ')');
  if (end == lexer->at || (!dash && !lexer->spaced))
    return FALSE;
  whence_lexer_add_token (lexer, lexer->at, end, WHENCE_TOKEN_PUNCT, dash ? WHENCE_CLASS_DASH : WHENCE_CLASS_PUNCT, dash ? '-' : '_');
  lexer->at = end;
  return TRUE;
}

/* What stands between the parts of a word of several; the last begins other hyphens. */
static inline gboolean
may_join (char byte)
{
  return byte == '-' || byte == '.' || byte == '@' || byte == '&' || byte == '\xe2';
}

static void
lex_word (WhenceLexer *lexer)
{
  gsize begin = lexer->at, end = whence_lexer_letters_end (lexer, begin), cut = 0;
  guint apostrophe_length = 0;
  char folded[WHENCE_LEXER_FOLD_MAX];
  gsize n;

  if (lexer->text[begin] == '_' && lex_underscores (lexer))
    return;
  end = MIN (end, begin + WHENCE_LEXER_TOKEN_MAX);
  while (end > begin && end < lexer->end && ((guchar) lexer->text[end] & 0xc0) == 0x80)
    end--;
  if (lex_currency (lexer, begin, end))
    return;
  if (end < lexer->end && may_join (lexer->text[end]))
    end = whence_lexer_find_joined_end (lexer, begin, end);
  if (lexer->contraction_letters >> (lexer->text[begin] & 31) & 1)
    cut = whence_lexer_find_contraction_cut (lexer, begin, end);
  if (is_apostrophe (lexer, end, &apostrophe_length))
    {
      gsize inner = whence_lexer_letters_end (lexer, end + apostrophe_length);

      if (inner > end + apostrophe_length && inner - begin < WHENCE_LEXER_TOKEN_MAX)
        {
          cut = clitic_cut (lexer, begin, end, apostrophe_length, inner);
          end = inner;
        }
    }
  else if (end + 1 < lexer->end && lexer->text[end] == '.' && end - begin <= 3)
    {
      /* "U.S.", "a.m.": single letters with a stop each; the last stop may be missing */
      gsize dotted = end;

      while (end - begin == 1 && dotted + 1 < lexer->end && lexer->text[dotted] == '.' && g_ascii_isalpha (lexer->text[dotted + 1])
             && whence_lexer_letters_end (lexer, dotted + 1) == dotted + 2 && dotted - begin < 20)
        dotted += 2;
      if (dotted > end)
        {
          gboolean stop = dotted < lexer->end && lexer->text[dotted] == '.';

          lex_one_word (lexer, begin, dotted + stop, stop);
          lexer->at = dotted + stop;
          return;
        }
    }
  if (cut > begin)
    {
      lex_one_word (lexer, begin, cut, FALSE);
      lex_one_word (lexer, cut, end, FALSE);
      lexer->at = end;
      if (lexer->text[end - 1] == 's' && cut + apostrophe_length + 1 == end)
        lexer->tokens->classes[lexer->tokens->n_tokens - 1] = WHENCE_CLASS_POSSESSIVE;
      return;
    }
  if (cut == 0 && g_ascii_isdigit (lexer->text[end - 1]))
    end = fiscal_cut (lexer, begin, end);
  n = end < lexer->end && lexer->text[end] == '.' ? whence_lexer_fold (lexer->text + begin, end - begin, folded, sizeof folded) : 0;
  if (end < lexer->end && lexer->text[end] == '.'
      && (is_abbreviation (lexer, folded, n) || (end - begin == 1 && g_ascii_isupper (lexer->text[begin])) || is_stop_of_month (lexer, end)))
    {
      /* at the paragraph's end the stop ends the sentence, too; "May." and "no." keep theirs only before more of the same line */
      gboolean cased = n > 0 && g_ascii_isupper (lexer->text[begin]);
      const WhenceLexiconRow *row = whence_lexicon_find (lexer->lexicon, folded, n);

      if (!wants_number (lexer, row, end + 1) && (row == NULL || cased || !(row->flags & WHENCE_WORD_CASED)))
        {
          lex_one_word (lexer, begin, end + 1, TRUE);
          lexer->at = end + 1;
          return;
        }
    }
  lex_one_word (lexer, begin, end, FALSE);
  lexer->at = end;
}

/* --- marks --- */

static WhenceWordClass
class_of_mark (char folded)
{
  switch (folded)
    {
    case ',':
    case '-':
    case '/':
    case '$':
    case '\'':
      return (WhenceWordClass) folded;
    case '&':
      return WHENCE_CLASS_AND;
    case '#':
      return WHENCE_CLASS_NUMBERED;
    case '~':
      return WHENCE_CLASS_ABOUT;
    default:
      return WHENCE_CLASS_PUNCT;
    }
}

/* "in 1916,[2] and", "[note 1]": the byte behind a note's mark, which stands right behind the text and is no part of it; or 0. */
static gsize
find_note_end (const WhenceLexer *lexer)
{
  gsize at = lexer->at + 1, limit = MIN (lexer->end, at + NOTE_BYTES);

  if (lexer->spaced || lexer->text[lexer->at] != '[')
    return 0;
  while (at < limit && (g_ascii_isdigit (lexer->text[at]) || g_ascii_islower (lexer->text[at]) || (lexer->text[at] == ' ' && at > lexer->at + 1)))
    at++;
  if (at >= limit || lexer->text[at] != ']' || at == lexer->at + 1)
    return 0;
  return at + 1 < lexer->end && g_ascii_isalnum (lexer->text[at + 1]) ? 0 : at + 1;
}

static void
lex_mark (WhenceLexer *lexer,
          guint        length,
          char         folded)
{
  gsize end = find_note_end (lexer);

  if (end > 0)
    {
      lexer->at = end;
      return;
    }
  end = lexer->at + length;
  /* "#tag", "@name" */
  if ((lexer->text[lexer->at] == '#' || lexer->text[lexer->at] == '@') && end < lexer->end && g_ascii_isalpha (lexer->text[end]))
    end = whence_lexer_letters_end (lexer, end);
  while (folded == '.' && end < lexer->end && lexer->text[end] == '.' && end - lexer->at < WHENCE_LEXER_TOKEN_MAX)
    end++;
  while (folded == '-' && end < lexer->end && lexer->text[end] == '-' && end - lexer->at < WHENCE_LEXER_TOKEN_MAX)
    end++;
  whence_lexer_add_token (lexer, lexer->at, end, WHENCE_TOKEN_PUNCT, class_of_mark (folded), folded);
  lexer->at = end;
}

/**
 * whence_lexer_run:
 * @lexicon: the words of the language
 * @text: the article's text, UTF-8
 * @begin: first byte of the paragraph
 * @end: the byte after its last
 * @paragraph: its index
 * @tokens: where tokens and sentences are added
 *
 * Cuts one paragraph.  Linear in its length; no sentence crosses the paragraph.
 */
void
whence_lexer_run (const WhenceLexicon *lexicon,
                  const char          *text,
                  gsize                begin,
                  gsize                end,
                  guint                paragraph,
                  WhenceTokens        *tokens)
{
  WhenceLexer lexer = { lexicon, whence_lexicon_get_language (lexicon), text, begin, end, tokens, TRUE, 0, 0 };
  guint first = tokens->n_tokens;

  lexer.past_suffix_length = strlen (lexer.language->past_suffix);
  for (const char *const *row = lexer.language->contractions; *row != NULL; row++)
    lexer.contraction_letters |= 1u << (**row & 31);
  while (lexer.at < lexer.end)
    {
      guint length;
      char folded;

      switch (kind_at (&lexer, lexer.at, &length, &folded))
        {
        case BYTE_SPACE:
          lexer.spaced = lexer.spaced || folded != 0;
          lexer.at += length;
          break;
        case BYTE_LETTER:
        case BYTE_HIGH:
          lex_word (&lexer);
          break;
        case BYTE_DIGIT:
          whence_lexer_lex_number (&lexer);
          break;
        case BYTE_PUNCT:
        default:
          lex_mark (&lexer, length, folded);
        }
    }
  tokens->classes[tokens->n_tokens] = WHENCE_CLASS_END;
  whence_lexer_find_phrases (&lexer, first);
  whence_lexer_find_sentences (&lexer, first, paragraph);
}
