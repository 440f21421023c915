/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-kinds-private.h"

#include <string.h>

#include "whence-word-lists.h"

#define BEGIN_BITS (1 << 15)
#define N_KNOWN 2048u

/* What is looked for at every word is found by hash. */
typedef struct
{
  WhenceWordTable *rows;      /* word: its first WhenceKindRow */
  WhenceWordTable *irregular; /* form: word */
  WhenceWordTable *topics;    /* word: Topic */
  WhenceWordTable *modals;    /* word: WhenceModalRow */
  WhenceWordTable *relations; /* word: WhenceRelationRow */
  guint8          *cuts;      /* bytes of each ending */
  guint8           firsts[32]; /* of each letter, the first of the endings that end with it, which stand together */
  guint8           ends[32];   /* and the one behind the last */
  guint8           begins[BEGIN_BITS / 8]; /* of the words in rows and irregular */
  WhenceWordFilter pronouns;
} Index;

typedef struct
{
  const char *word;
  WhenceKind  kind;
} Topic;

static void
set_word (WhenceWordTable *table,
          const char      *word,
          gconstpointer    value)
{
  whence_word_table_set (table, word, strlen (word), value);
}

/* Most words tell of nothing: their first three letters say so at once. */
static guint
begin_of (const char *word,
          gsize       length)
{
  return (guint) (word[0] & 31) << 10 | (length > 1 ? (guint) (word[1] & 31) << 5 : 0) | (length > 2 ? (guint) (word[2] & 31) : 0);
}

static void
add_begin (Index      *self,
           const char *word)
{
  guint begin = begin_of (word, strlen (word));

  self->begins[begin / 8] |= (guint8) (1 << begin % 8);
}

static Index *
make_index (const WhenceEventWords *words)
{
  Index *self = g_new0 (Index, 1);

  self->rows = whence_word_table_new ();
  self->irregular = whence_word_table_new ();
  self->modals = whence_word_table_new ();
  for (guint i = 0; i < words->modals->n_rows; i++)
    set_word (self->modals, words->modals->rows[i].word, &words->modals->rows[i]);
  self->relations = whence_word_table_new ();
  for (guint i = words->n_relations; i-- > 0;)
    set_word (self->relations, words->relations[i].word, &words->relations[i]);
  self->topics = whence_word_table_new ();
  for (guint i = 0; i < words->n_pronouns; i++)
    whence_word_filter_add (&self->pronouns, words->pronouns[i].word);
  self->cuts = g_new (guint8, words->n_endings);
  for (guint i = words->n_endings; i-- > 0;)
    {
      guint last;

      self->cuts[i] = (guint8) strlen (words->endings[i][0]);
      last = words->endings[i][0][self->cuts[i] - 1] & 31;
      self->ends[last] = self->ends[last] > 0 ? self->ends[last] : (guint8) (i + 1);
      self->firsts[last] = (guint8) i;
      g_assert (self->ends[last] - i <= WHENCE_KINDS_ENDINGS_MAX);
    }
  for (guint i = words->n_rows; i > 0; i--)
    {
      set_word (self->rows, words->rows[i - 1].word, &words->rows[i - 1]);
      add_begin (self, words->rows[i - 1].word);
    }
  for (guint i = 0; i < words->n_irregular; i++)
    {
      set_word (self->irregular, words->irregular[i][0], words->irregular[i][1]);
      add_begin (self, words->irregular[i][0]);
    }
  for (guint i = 0; i < words->n_topics; i++)
    for (const char *const *word = words->topics[i].words; *word != NULL; word++)
      {
        Topic *topic = g_new (Topic, 1);

        *topic = (Topic){ *word, (WhenceKind) words->topics[i].kind };
        set_word (self->topics, *word, topic);
      }
  return self;
}

/* There is one language whose events are built. */
static inline const Index *
get_index (const WhenceEventWords *words)
{
  static gsize once;

  g_assert (words == &whence_event_words_english);
  if (g_once_init_enter (&once))
    g_once_init_leave (&once, (gsize) make_index (words));
  return (const Index *) once;
}

/* Goes on to the next ending that @word has, from @i on.  Returns: the length of @stem, which is then what a dictionary has, perhaps; 0 for no ending */
static gsize
replace_next_ending (const WhenceEventWords *words,
                     guint                  *i,
                     const char             *word,
                     gsize                   length,
                     char                   *stem)
{
  const Index *index = get_index (words);
  guint last = word[length - 1] & 31, end = index->ends[last];

  for (*i = MAX (*i, index->firsts[last]); *i < end; (*i)++)
    {
      gsize cut = index->cuts[*i];

      if (length < cut + 2 || memcmp (word + length - cut, words->endings[*i][0], cut) != 0)
        continue;
      memcpy (stem, word, length - cut);
      return length - cut + (gsize) (stpcpy (stem + length - cut, words->endings[(*i)++][1]) - (stem + length - cut));
    }
  return 0;
}

static const char *
find_regular (const WhenceEventWords *words,
              const char             *folded,
              gsize                   length)
{
  return whence_word_table_get (get_index (words)->irregular, folded, length);
}

/* "anti-war": what is behind the hyphen, where the whole is not known. */
static const char *
behind_hyphen (const char *word,
               gsize      *length)
{
  const char *hyphen = memrchr (word, '-', *length);

  if (hyphen == NULL || hyphen == word || hyphen + 1 == word + *length)
    return NULL;
  *length -= (gsize) (hyphen + 1 - word);
  return hyphen + 1;
}

static inline gboolean
begins_row (const Index *index,
            const char  *word,
            gsize        length)
{
  guint begin = begin_of (word, length);

  return (index->begins[begin / 8] >> begin % 8) & 1;
}

static void
add_row (WhenceKnownWord *self,
         const Index     *index,
         const char      *word,
         gsize            length)
{
  const WhenceKindRow *row = whence_word_table_get (index->rows, word, length);

  if (row != NULL)
    self->rows[self->n_rows++] = row;
}

static void
look_up_rows (WhenceKnownWord        *self,
              const WhenceEventWords *words)
{
  const Index *index = get_index (words);
  char stem[WHENCE_KINDS_WORD_MAX + 2];
  gsize n;

  self->n_rows = 0;
  /* an irregular form is no word of its own: "found" is of "find" */
  self->regular = find_regular (words, self->word, self->length);
  if (self->regular != NULL)
    {
      add_row (self, index, self->regular, strlen (self->regular));
      return;
    }
  add_row (self, index, self->word, self->length);
  for (guint i = 0; (n = replace_next_ending (words, &i, self->word, self->length, stem)) > 0;)
    {
      add_row (self, index, stem, n);
      /* "banned": a doubled consonant before the ending */
      if (n > 3 && stem[n - 1] == stem[n - 2])
        add_row (self, index, stem, n - 1);
    }
}

/* Those of each thread by itself. */
static WhenceKnownWord *
get_all_known (void)
{
  static GPrivate all_known = G_PRIVATE_INIT (g_free);
  static _Thread_local WhenceKnownWord *known;

  if (G_UNLIKELY (known == NULL))
    g_private_set (&all_known, known = g_new0 (WhenceKnownWord, N_KNOWN));
  return known;
}

/**
 * whence_kinds_get_known:
 * @words: the words of the language
 * @word: a word as it stands in the text
 * @length: bytes of it
 *
 * A thousand words are most of a text, and each is asked for many times while events are made of it: what was found last is kept until another word
 * takes its place.
 *
 * Returns: (transfer none) (nullable): what is known of it, until the next call; %NULL for one that is too long for any table
 */
WhenceKnownWord *
whence_kinds_get_known (const WhenceEventWords *words,
                        const char             *word,
                        gsize                   length)
{
  char folded[WHENCE_KINDS_WORD_MAX];
  WhenceKnownWord *known;

  if (!whence_kinds_fold (word, length, folded))
    return NULL;
  known = &get_all_known ()[whence_word_hash (folded, length) % N_KNOWN];
  if (known->length != length || memcmp (known->word, folded, length) != 0)
    {
      memcpy (known->word, folded, length + 1);
      known->length = (guint8) length;
      known->is_hashed = FALSE;
      known->table = NULL;
      look_up_rows (known, words);
    }
  return known;
}

static const WhenceKindRow *
find_with_flags (const WhenceEventWords *words,
                 const WhenceKindRow    *first,
                 guint                   flags)
{
  for (const WhenceKindRow *row = first; row != NULL && row < words->rows + words->n_rows && strcmp (row->word, first->word) == 0; row++)
    if (row->flags & flags)
      return row;
  return NULL;
}

/**
 * whence_kinds_find_exact:
 * @words: the words of the language
 * @word: a word as a dictionary has it, in lower case
 * @length: bytes of it
 * @flags: #WhenceKindWordFlags, one of which the row must have
 *
 * Returns: (transfer none) (nullable): what the word tells of, as it stands
 */
const WhenceKindRow *
whence_kinds_find_exact (const WhenceEventWords *words,
                         const char             *word,
                         gsize                   length,
                         guint                   flags)
{
  return find_with_flags (words, whence_word_table_get (get_index (words)->rows, word, length), flags);
}

static const WhenceKindRow *
find_row (const WhenceEventWords *words,
          const char             *word,
          gsize                   length,
          guint                   flags)
{
  const WhenceKindRow *row = NULL;
  const WhenceKnownWord *known;

  if (!begins_row (get_index (words), word, length) || (known = whence_kinds_get_known (words, word, length)) == NULL)
    return NULL;
  for (guint i = 0; i < known->n_rows && row == NULL; i++)
    row = find_with_flags (words, known->rows[i], flags);
  return row;
}

/**
 * whence_kinds_find:
 * @words: the words of the language
 * @word: a word as it stands in the text
 * @length: bytes of it
 * @flags: #WhenceKindWordFlags, one of which the row must have
 *
 * Returns: (transfer none) (nullable): what the word tells of, whatever its inflection
 */
const WhenceKindRow *
whence_kinds_find (const WhenceEventWords *words,
                   const char             *word,
                   gsize                   length,
                   guint                   flags)
{
  const WhenceKindRow *row = find_row (words, word, length, flags);

  if (row != NULL)
    return row;
  word = behind_hyphen (word, &length);
  return word != NULL ? find_row (words, word, length, flags) : NULL;
}

/**
 * whence_kinds_find_topic:
 * @words: the words of the language
 * @word: a word as it stands in the text
 * @length: bytes of it
 * @out_kind: (out): the kind that it says something is of
 *
 * Returns: (transfer none) (nullable): the word as the table has it, whatever its inflection
 */
const char *
whence_kinds_find_topic (const WhenceEventWords *words,
                         const char             *word,
                         gsize                   length,
                         WhenceKind             *out_kind)
{
  const Topic *topic = length < 3 ? NULL : whence_kinds_look_up (words, get_index (words)->topics, word, length);

  if (topic == NULL)
    {
      word = behind_hyphen (word, &length);
      return word != NULL ? whence_kinds_find_topic (words, word, length, out_kind) : NULL;
    }
  *out_kind = topic->kind;
  return topic->word;
}

/**
 * whence_kinds_find_modal:
 * @words: the words of the language
 * @word: a word as it stands in the text
 * @length: bytes of it
 *
 * Returns: #WhenceModalEffect: what the word, as it stands or in any inflection, says of what it governs
 */
guint
whence_kinds_find_modal (const WhenceEventWords *words,
                         const char             *word,
                         gsize                   length)
{
  char folded[WHENCE_KINDS_WORD_MAX], stem[WHENCE_KINDS_WORD_MAX + 2];
  const WhenceWordTable *modals = get_index (words)->modals;
  const WhenceModalRow *row;
  gsize n;

  if (length < 3 || !whence_word_table_may_have_form (modals, word, length) || !whence_kinds_fold (word, length, folded))
    return 0;
  row = whence_word_table_get (modals, folded, length);
  if (row != NULL)
    return row->effect;
  for (guint i = 0; row == NULL && (n = replace_next_ending (words, &i, folded, length, stem)) > 0;)
    {
      row = whence_word_table_get (modals, stem, n);
      /* "scrapped" */
      if (row == NULL && n > 3 && stem[n - 1] == stem[n - 2])
        row = whence_word_table_get (modals, stem, n - 1);
    }
  /* what sets a date is a form of its own */
  return row != NULL ? row->effect & ~(guint) WHENCE_MODAL_SETS : 0;
}

/* All forms but the irregular have the first two letters. */
static gboolean
is_regular_form (const WhenceEventWords *words,
                 const char             *folded,
                 gsize                   length,
                 const char             *of)
{
  char stem[WHENCE_KINDS_WORD_MAX + 2];
  gsize n;

  if (folded[0] != of[0])
    return FALSE;
  if (strcmp (folded, of) == 0)
    return TRUE;
  if (folded[1] != of[1])
    return FALSE;
  for (guint i = 0; (n = replace_next_ending (words, &i, folded, length, stem)) > 0;)
    {
      if (strcmp (stem, of) == 0)
        return TRUE;
      /* "scrapped" */
      if (n > 3 && stem[n - 1] == stem[n - 2] && strncmp (stem, of, n - 1) == 0 && of[n - 1] == '\0')
        return TRUE;
    }
  return FALSE;
}

static gconstpointer
look_up_forms (const WhenceEventWords *words,
               const WhenceWordTable  *table,
               const WhenceKnownWord  *known)
{
  char stem[WHENCE_KINDS_WORD_MAX + 2];
  gconstpointer found;
  gsize n;

  /* an irregular form is no word of its own: "found" is of "find" */
  found = known->regular != NULL ? whence_word_table_get (table, known->regular, strlen (known->regular))
                                 : whence_word_table_get (table, known->word, known->length);
  for (guint i = 0; found == NULL && (n = replace_next_ending (words, &i, known->word, known->length, stem)) > 0;)
    {
      found = whence_word_table_get (table, stem, n);
      /* "banned": a doubled consonant before the ending */
      if (found == NULL && n > 3 && stem[n - 1] == stem[n - 2])
        found = whence_word_table_get (table, stem, n - 1);
    }
  return found;
}

/**
 * whence_kinds_look_up:
 * @words: the words of the language
 * @table: what words tell, by the word as a dictionary has it, in lower case; static
 * @word: a word as it stands in the text
 * @length: bytes of it
 *
 * Returns: (transfer none) (nullable): what @table has for @word, whatever its inflection
 */
gconstpointer
whence_kinds_look_up (const WhenceEventWords *words,
                      const WhenceWordTable  *table,
                      const char             *word,
                      gsize                   length)
{
  WhenceKnownWord *known;

  if ((!whence_word_table_may_have_form (table, word, length) && !whence_word_table_may_have_form (get_index (words)->irregular, word, length))
      || (known = whence_kinds_get_known (words, word, length)) == NULL)
    return NULL;
  if (known->table != table)
    {
      known->found = look_up_forms (words, table, known);
      known->table = table;
    }
  return known->found;
}

/**
 * whence_kinds_is_form:
 * @words: the words of the language
 * @word: a word as it stands in the text
 * @length: bytes of it
 * @of: a word as a dictionary has it
 *
 * Returns: whether @word is @of, whatever its inflection
 */
gboolean
whence_kinds_is_form (const WhenceEventWords *words,
                      const char             *word,
                      gsize                   length,
                      const char             *of)
{
  char folded[WHENCE_KINDS_WORD_MAX];
  const char *regular;

  /* most words begin otherwise */
  if (length >= 3 && ((*word ^ *of) & 31) != 0 && !whence_word_table_may_have_form (get_index (words)->irregular, word, length) && memchr (word, '-', length) == NULL)
    return FALSE;
  if (!whence_kinds_fold (word, length, folded))
    return FALSE;
  if (is_regular_form (words, folded, length, of))
    return TRUE;
  regular = find_regular (words, folded, length);
  if (regular != NULL && strcmp (regular, of) == 0)
    return TRUE;
  word = behind_hyphen (word, &length);
  return word != NULL && whence_kinds_is_form (words, word, length, of);
}

static gboolean
has_form_whole (const WhenceEventWords *words,
                const char *const      *list,
                const char             *word,
                gsize                   length)
{
  char folded[WHENCE_KINDS_WORD_MAX], stem[WHENCE_KINDS_WORD_MAX + 2];
  const char *regular;
  gsize n;

  gboolean may_be = whence_word_list_may_have_form (list, word, length);

  /* most words are neither like one of the list nor irregular */
  if ((!may_be && !whence_word_table_may_have (get_index (words)->irregular, word, length)) || !whence_kinds_fold (word, length, folded))
    return FALSE;
  regular = find_regular (words, folded, length);
  if (regular != NULL && whence_kinds_has_word (list, regular, strlen (regular)))
    return TRUE;
  if (!may_be)
    return FALSE;
  if (whence_kinds_has_word (list, folded, length))
    return TRUE;
  for (guint i = 0; (n = replace_next_ending (words, &i, folded, length, stem)) > 0;)
    /* "scrapped" */
    if (whence_kinds_has_word (list, stem, n) || (n > 3 && stem[n - 1] == stem[n - 2] && whence_kinds_has_word (list, stem, n - 1)))
      return TRUE;
  return FALSE;
}

/**
 * whence_kinds_has_form:
 * @words: the words of the language
 * @list: (array zero-terminated=1): words as a dictionary has them, static
 * @word: a word as it stands in the text
 * @length: bytes of it
 *
 * Returns: whether @list holds @word, whatever its inflection
 */
gboolean
whence_kinds_has_form (const WhenceEventWords *words,
                       const char *const      *list,
                       const char             *word,
                       gsize                   length)
{
  if (has_form_whole (words, list, word, length))
    return TRUE;
  if (length >= WHENCE_KINDS_WORD_MAX)
    return FALSE;
  word = behind_hyphen (word, &length);
  return word != NULL && whence_kinds_has_form (words, list, word, length);
}

/**
 * whence_kinds_stem:
 * @words: the words of the language
 * @word: a word as it stands in the text
 * @length: bytes of it
 * @stem: (out): where its stem goes
 * @size: bytes of @stem
 *
 * Cuts the inflection off a word, so that tellings of one event can be compared.  Not a dictionary form: two inflections of a word share
 * their stem, which is all that is asked.
 *
 * Returns: whether @word has a stem of three letters or more that fits
 */
gboolean
whence_kinds_stem (const WhenceEventWords *words,
                   const char             *word,
                   gsize                   length,
                   char                   *stem,
                   gsize                   size)
{
  char folded[WHENCE_KINDS_WORD_MAX];
  const WhenceKindRow *row;

  if (size < WHENCE_KINDS_WORD_MAX + 2 || !whence_kinds_fold (word, length, folded) || length < 3)
    return FALSE;
  row = whence_kinds_find (words, word, length, WHENCE_KIND_WORD_NOUN | WHENCE_KIND_WORD_VERB);
  if (row != NULL)
    {
      strcpy (stem, row->noun != NULL ? row->noun : row->word);
      if (row->noun == NULL || whence_kinds_find_exact (words, row->noun, strlen (row->noun), WHENCE_KIND_WORD_NOUN | WHENCE_KIND_WORD_VERB) != NULL)
        return TRUE;
      /* "closed" must have the stem that "closure" has */
      g_strlcpy (folded, row->noun, sizeof folded);
      length = strlen (folded);
    }
  for (guint i = 0; replace_next_ending (words, &i, folded, length, stem) > 0;)
    if (length > get_index (words)->cuts[i - 1] + 3u)
      {
        length -= get_index (words)->cuts[i - 1];
        break;
      }
  memcpy (stem, folded, length);
  stem[length] = '\0';
  if (length > 3 && stem[length - 1] == 'e')
    stem[length - 1] = '\0';
  return TRUE;
}

/**
 * whence_kinds_get_pronoun:
 * @words: the words of the language
 * @word: a word as it stands in the text
 * @length: bytes of it
 * @out_possessive: (out) (optional): whether it stands before what is owned
 *
 * Returns: what kind of pronoun it is, %WHENCE_PRONOUN_NONE for other words
 */
WhencePronoun
whence_kinds_get_pronoun (const WhenceEventWords *words,
                          const char             *word,
                          gsize                   length,
                          gboolean               *out_possessive)
{
  return length == 0 ? WHENCE_PRONOUN_NONE
                     : whence_kinds_get_pronoun_of_bit (words, whence_word_filter_bit (word, length), word, length, out_possessive);
}

/* Apart, so that the quick answer saves no registers. */
static G_GNUC_NO_INLINE WhencePronoun
find_pronoun (const WhenceEventWords *words,
              const char             *word,
              gsize                   length,
              gboolean               *out_possessive)
{
  char folded[WHENCE_KINDS_WORD_MAX];

  if (!whence_kinds_fold (word, length, folded))
    return WHENCE_PRONOUN_NONE;
  for (guint i = 0; i < words->n_pronouns; i++)
    if (words->pronouns[i].word[0] == folded[0] && strcmp (words->pronouns[i].word, folded) == 0)
      {
        if (out_possessive != NULL)
          *out_possessive = words->pronouns[i].possessive;
        return words->pronouns[i].pronoun;
      }
  return WHENCE_PRONOUN_NONE;
}

/**
 * whence_kinds_get_pronoun_of_bit:
 * @words: the words of the language
 * @bit: whence_word_filter_bit() of @word
 * @word: a word as it stands in the text
 * @length: bytes of it
 * @out_possessive: (out) (optional): whether it stands before what is owned
 *
 * Returns: as whence_kinds_get_pronoun()
 */
WhencePronoun
whence_kinds_get_pronoun_of_bit (const WhenceEventWords *words,
                                 guint                   bit,
                                 const char             *word,
                                 gsize                   length,
                                 gboolean               *out_possessive)
{
  return whence_word_filter_has_bit (&get_index (words)->pronouns, bit) ? find_pronoun (words, word, length, out_possessive) : WHENCE_PRONOUN_NONE;
}

/**
 * whence_kinds_get_side:
 * @words: the words of the language
 * @word: a preposition
 * @length: bytes of it
 * @out_side: (out): -1 where what is told lies before the noun's date, 1 after, 0 within
 *
 * Returns: whether @word tells that at all
 */
gboolean
whence_kinds_get_side (const WhenceEventWords *words,
                       const char             *word,
                       gsize                   length,
                       gint                   *out_side)
{
  char folded[WHENCE_KINDS_WORD_MAX];
  const WhenceRelationRow *row = whence_kinds_fold (word, length, folded) ? whence_word_table_get (get_index (words)->relations, folded, length) : NULL;

  if (row != NULL)
    *out_side = row->side;
  return row != NULL;
}

/**
 * whence_kinds_make_owner:
 * @words: the words of the language
 * @name: a name
 *
 * Returns: (transfer full): the name as it stands before what is owned: "Lind’s"
 */
char *
whence_kinds_make_owner (const WhenceEventWords *words,
                         const char             *name)
{
  return g_strconcat (name, g_str_has_suffix (name, "s") ? words->plural_possessive : words->possessive, NULL);
}
