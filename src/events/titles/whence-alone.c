/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a title says which: "The works were extended", "Anna Lind joined" and "Otto Brandt sold the company" are good sentences that no reader of a
 * timeline understands, who has not read what stands before them. */
#include "whence-alone.h"

#include <string.h>

#include "whence-names.h"
#include "whence-things.h"
#include "whence-things-private.h"

#define WORDS_MAX 40
/* "their" */
#define POINTER_LENGTH_MAX 5
/* What one of its sort has a name, or is told by one: a firm, a bridge, a trial. */
#define NAMED_SORTS \
  (WHENCE_SORT_BODY | WHENCE_SORT_PLACE | WHENCE_SORT_SITE | WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT | WHENCE_SORT_WORK | WHENCE_SORT_LAW | WHENCE_SORT_EVENT)

/**
 * Word:
 * @text: where it begins in the title
 * @length: bytes of it, without the marks around it and "’s"
 * @upos: what it is in the sentence that the title is from; a noun where it is not of it
 * @capital: whether it is written as names are
 * @owner: whether "’s" follows
 * @ends: whether a mark follows
 */
typedef struct
{
  const char *text;
  gsize       length;
  guint8      upos;
  gboolean    capital;
  gboolean    owner;
  gboolean    ends;
} Word;

static guint8
find_upos (const WhenceTree *tree, const Word *word)
{
  for (guint i = 0; i < tree->n; i++)
    if (tree->words[i].length == word->length && ((*tree->words[i].text ^ *word->text) & ~0x20) == 0 && g_ascii_strncasecmp (tree->words[i].text, word->text, word->length) == 0)
      return tree->syntax[i].upos;
  return WHENCE_UPOS_NOUN;
}

/* Without the marks around it. */
static void
trim (Word *word)
{
  while (word->length > 0 && !g_unichar_isalnum (g_utf8_get_char (word->text)))
    {
      gsize n = (gsize) (g_utf8_next_char (word->text) - word->text);

      word->text += n;
      word->length -= MIN (n, word->length);
    }
  while (word->length > 0 && !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (word->text + word->length))))
    {
      word->length = (gsize) (g_utf8_prev_char (word->text + word->length) - word->text);
      word->ends = TRUE;
    }
}

/* "the ship’s", also where the text has it with a plain apostrophe. */
static void
strip_owner (const WhenceEventWords *lexicon, Word *word)
{
  const char *mark = lexicon->possessive, *letters = g_utf8_next_char (mark);
  gsize n = strlen (letters), whole = strlen (mark);

  if (word->length <= whole || strncmp (word->text + word->length - n, letters, n) != 0)
    return;
  if (word->text[word->length - n - 1] == '\'')
    word->length -= n + 1;
  else if (strncmp (word->text + word->length - whole, mark, whole) == 0)
    word->length -= whole;
  else
    return;
  word->owner = TRUE;
}

static guint
read_words (const WhenceTree *tree, const char *title, Word words[WORDS_MAX])
{
  guint n = 0;

  for (const char *at = title; *at != '\0' && n < WORDS_MAX; at += strspn (at, " "))
    {
      Word word = { .text = at, .length = strcspn (at, " ") };

      at += word.length;
      trim (&word);
      if (word.length == 0)
        continue;
      strip_owner (tree->lexicon, &word);
      word.capital = word.text > title && g_unichar_isupper (g_utf8_get_char (word.text));
      word.upos = find_upos (tree, &word);
      words[n++] = word;
    }
  return n;
}

static gboolean
is_of_noun (const Word *word)
{
  switch (word->upos)
    {
    case WHENCE_UPOS_ADJ:
    case WHENCE_UPOS_NOUN:
    case WHENCE_UPOS_NUM:
    case WHENCE_UPOS_PROPN:
      return TRUE;
    default:
      return FALSE;
    }
}

/* The word behind the noun phrase that begins at @at. */
static guint
find_end (const Word *words, guint n, guint at, gboolean *named)
{
  for (; at < n && is_of_noun (&words[at]); at++)
    {
      *named = *named || words[at].capital;
      if (words[at].ends)
        return at + 1;
    }
  return at;
}

/* "The captain of the Astrid", "The blast in Nairobi": whether what completes the phrase before @at has a name. */
static gboolean
is_completed (const Word *words, guint n, guint at)
{
  for (; at > 0 && at < n && !words[at - 1].ends && words[at].upos != WHENCE_UPOS_VERB && words[at].upos != WHENCE_UPOS_AUX; at++)
    if (words[at].capital)
      return TRUE;
  return FALSE;
}

static gboolean
is_the (const WhenceTitleContext *context, const Word *word)
{
  const char *the = context->tree->lexicon->things->the;

  return word->length == strlen (the) && g_ascii_strncasecmp (word->text, the, word->length) == 0;
}

/* By the family name, or by it and the word before it. */
static gboolean
names_person (const WhenceTitleContext *context, const Word *words, guint n)
{
  for (guint i = 1; i < n; i++)
    {
      const char *behind = words[i].text + words[i].length;
      gint entity;

      if (!words[i].capital)
        continue;
      entity = whence_entities_find_form (context->entities, words[i].text, words[i].length);
      if (entity < 0)
        entity = whence_entities_find_form (context->entities, words[i - 1].text, (gsize) (behind - words[i - 1].text));
      if (entity >= 0 && whence_entities_at (context->entities, entity)->kind == WHENCE_ENTITY_PERSON)
        return TRUE;
    }
  return FALSE;
}

/* "The works were extended", "They parted"; but "the result kept Lind in Rome" is said of Lind. */
static gboolean
has_open_subject (const WhenceTitleContext *context, const Word *words, guint n)
{
  gboolean named = FALSE;
  guint end;

  if (words[0].upos == WHENCE_UPOS_PRON)
    return TRUE;
  if (!is_the (context, &words[0]) || n < 2)
    return FALSE;
  end = find_end (words, n, 1, &named);
  if (named || is_completed (words, n, end))
    return FALSE;
  return (whence_things_get_sorts (context->things, words[end - 1].text, words[end - 1].length) & (guint) ~WHENCE_SORT_VOID)
         || !names_person (context, &words[0], n);
}

/* "sold the company", "the bridge’s arch": a bare noun for what has a name. */
static gboolean
is_open_noun (const WhenceTitleContext *context, const Word *words, guint n, guint the)
{
  const Word *noun = &words[the + 1];
  guint sorts;

  if (the + 1 >= n || !is_the (context, &words[the]) || noun->capital || noun->upos != WHENCE_UPOS_NOUN)
    return FALSE;
  sorts = whence_things_get_sorts (context->things, noun->text, noun->length);
  if (!(sorts & NAMED_SORTS) || (sorts & WHENCE_SORT_VOID) || (sorts & (WHENCE_SORT_CALLED | WHENCE_SORT_SITE)) == WHENCE_SORT_CALLED)
    return FALSE;
  return noun->owner || noun->ends || the + 2 == n || (!is_of_noun (&words[the + 2]) && !is_completed (words, n, the + 2));
}

/* "Rome-based", "Hydro-led": where the words with capitals before it are only a part of what a thing is like. */
static gboolean
is_joined_adjective (const Word *word)
{
  const char *mark = memchr (word->text, '-', word->length);

  return mark != NULL && g_ascii_islower (mark[1]);
}

/* "A treaty was signed at Brod", "Police arrested Lind", "The Rome-based firm lost 5 million": whoever does it or suffers it has no name, and says not
 * which story it is of. */
static gboolean
is_unnamed_subject (const Word *words, guint n)
{
  guint first = 0;

  for (guint i = 0; i < n && words[i].upos != WHENCE_UPOS_VERB && words[i].upos != WHENCE_UPOS_AUX; i++)
    if (is_joined_adjective (&words[i]))
      first = i + 1;
  for (guint i = first; i < n; i++)
    {
      if (words[i].upos == WHENCE_UPOS_VERB || words[i].upos == WHENCE_UPOS_AUX)
        return i > 0;
      /* "the French" are many */
      if ((words[i].capital || words[i].upos == WHENCE_UPOS_PROPN) && !(whence_names_find (words[i].text, words[i].length) & WHENCE_NAME_DEMONYM))
        return FALSE;
    }
  return FALSE;
}

/* Whether the title begins with somebody's name, who says of which all else is. */
static gboolean
begins_with_name (const WhenceTitleContext *context, const char *title)
{
  gsize length;
  gint entity = whence_entities_find_begin (context->entities, title, &length);

  return entity >= 0 && whence_entities_at (context->entities, entity)->kind != WHENCE_ENTITY_DEMONYM;
}

/* "Divers lifted stones from the riverbed", "Dealers met at the old exchange": a noun that was told of before, of which nothing more is said. */
static gboolean
is_known_noun (const WhenceTitleContext *context, const Word *words, guint n, guint the)
{
  gboolean named = FALSE;
  guint end = is_the (context, &words[the]) ? find_end (words, n, the + 1, &named) : 0;

  return end > the + 1 && !named && !words[end - 1].owner && (end == n || !is_completed (words, n, end))
         && !(whence_things_get_sorts (context->things, words[end - 1].text, words[end - 1].length) & WHENCE_SORT_VOID);
}

/* "Three of its spans were rebuilt": of what, was told before; in "a mother and her son" it was not. */
static gboolean
is_owner_of_before (const Word *words, guint at)
{
  for (guint i = 0; i < at; i++)
    if (words[i].upos == WHENCE_UPOS_NOUN || words[i].upos == WHENCE_UPOS_PROPN)
      return FALSE;
  return TRUE;
}

/* "crossed after them", "bought it", "that successor", "this coast": what is meant stands before the title.  "The firm said it would close" is clear. */
static gboolean
points_back (const WhenceTitleContext *context, const Word *words, guint n, guint at)
{
  const WhenceEventWords *lexicon = context->tree->lexicon;
  const Word *word = &words[at];
  gboolean possessive = FALSE;
  WhencePronoun pronoun = whence_kinds_get_pronoun (lexicon, word->text, word->length, &possessive);

  if (pronoun == WHENCE_PRONOUN_THING || pronoun == WHENCE_PRONOUN_MANY)
    return possessive ? is_owner_of_before (words, at)
                      : at > 0 && (words[at - 1].upos == WHENCE_UPOS_VERB || words[at - 1].upos == WHENCE_UPOS_ADP)
                            && (at + 1 == n || (words[at + 1].upos != WHENCE_UPOS_VERB && words[at + 1].upos != WHENCE_UPOS_AUX));
  return at + 1 < n && words[at + 1].upos == WHENCE_UPOS_NOUN
         && (whence_kinds_has_word (lexicon->things->these, word->text, word->length)
             || (at == 0 && whence_kinds_has_word (lexicon->thats, word->text, word->length)));
}

/**
 * whence_alone_is_clear:
 * @context: the sentence that the title is from
 * @title: a title
 * @recent: whether it is of the days of writing, and so of the story, not of what was long before
 *
 * Returns: whether it says which: it begins with no pronoun and no "the works", if it is recent with a name, has no bare "the company", its last verb lacks nothing, and where
 * nobody is named first it tells of nothing that was only told before; and nothing in it points back
 */
gboolean
whence_alone_is_clear (const WhenceTitleContext *context,
                       const char               *title,
                       gboolean                  recent)
{
  const WhenceEventWords *lexicon = context->tree->lexicon;
  Word words[WORDS_MAX];
  guint n = read_words (context->tree, title, words);
  gboolean weak;

  if (n == 0 || has_open_subject (context, words, n))
    return FALSE;
  weak = !begins_with_name (context, title);
  if (weak && recent && is_unnamed_subject (words, n))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (words[i].length <= POINTER_LENGTH_MAX && points_back (context, words, n, i))
      return FALSE;
  for (guint i = 1; i + 1 < n; i++)
    if (is_open_noun (context, words, n, i) || (weak && is_known_noun (context, words, n, i)))
      return FALSE;
  return !whence_kinds_has_word (lexicon->things->lacking, words[n - 1].text, words[n - 1].length)
         && !whence_kinds_has_word (lexicon->locatives, words[n - 1].text, words[n - 1].length);
}
