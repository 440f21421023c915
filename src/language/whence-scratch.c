/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The arrays one sentence needs, laid out in one block that is kept from sentence to sentence, and what is seen of each word. */

#include "whence-syntax-private.h"

#include <string.h>

enum
{
  SHAPE_LOWER,
  SHAPE_CAPITAL,
  SHAPE_UPPER,
  SHAPE_SINGLE_UPPER,
  SHAPE_MIXED,
  SHAPE_DIGITS,
  SHAPE_DIGITS_LETTERS,
  SHAPE_MARK,
};

/* Letters are counted all at once: a byte for each sort, since a form is short. */
#define UPPER 1u
#define LOWER (1u << 8)
#define DIGIT (1u << 16)
#define OTHER (1u << 24)

static const guint32 sorts[0x80] = {
  [0 ... '0' - 1] = OTHER,
  ['0' ... '9'] = DIGIT,
  ['9' + 1 ... 'A' - 1] = OTHER,
  ['A' ... 'Z'] = UPPER,
  ['Z' + 1 ... 'a' - 1] = OTHER,
  ['a' ... 'z'] = LOWER,
  ['z' + 1 ... 0x7f] = OTHER,
};

typedef struct
{
  guint32  counts;
  gboolean first_upper;
} Letters;

static inline guint
count_letters (const Letters *letters,
               guint32        sort)
{
  return (guint8) (letters->counts / sort);
}

#define MAX_FORM 48

/* How many bytes a character takes, and the letter it is folded to. */
typedef struct
{
  guint n_in;
  guint n_out;
} Taken;

/* One character that is not ASCII, at @i of the word: seldom, and apart so that the others are quick. */
static G_GNUC_NO_INLINE Taken
fold_character (const guchar *text,
                guint         i,
                guint         end,
                char         *out,
                Letters      *letters)
{
  guchar c = text[i];

  if (c == 0xe2 && i + 2 < end && text[i + 1] == 0x80)
    {
      guchar last = text[i + 2];

      letters->counts += OTHER;
      if (last >= 0x98 && last <= 0x9b)
        c = '\'';
      else if (last >= 0x9c && last <= 0x9f)
        c = '"';
      else if (last >= 0x90 && last <= 0x95)
        c = '-';
      else if (last == 0xa6)
        c = out[1] = '.';
      out[0] = (char) c;
      return (Taken) { 3, last == 0xa6 ? 2 : 1 };
    }
  out[0] = (char) c;
  if (c == 0xc3 && i + 1 < end && text[i + 1] >= 0x80 && text[i + 1] <= 0x9e)
    {
      letters->counts += UPPER;
      letters->first_upper |= i == 0;
      out[1] = (char) (text[i + 1] | 0x20);
      return (Taken) { 2, 2 };
    }
  letters->counts += c >= 0xc0 ? LOWER : 0;
  return (Taken) { 1, 1 };
}

/* Folds a word: lower case, digits to 0, typographic quotes and dashes to the ASCII ones that the training text has. */
static inline guint
fold_word (const WhenceWord *word,
           char             *out,
           Letters          *letters)
{
  const guchar *text = (const guchar *) word->text;
  guint length = 0, end = word->length;
  guint32 counts = 0;

  letters->first_upper = end > 0 && (guchar) (text[0] - 'A') < 26;
  for (guint i = 0; i < end && length < MAX_FORM - 1;)
    {
      guchar c = text[i];

      if (c >= 0x80)
        {
          Taken taken = fold_character (text, i, end, out + length, letters);

          i += taken.n_in;
          length += taken.n_out;
          continue;
        }
      counts += sorts[c];
      out[length++] = (char) (sorts[c] == DIGIT ? '0' : c | (sorts[c] & UPPER) << 5);
      i++;
    }
  letters->counts += counts;
  return length;
}

static guint
find_shape (const Letters *letters)
{
  guint upper = count_letters (letters, UPPER), lower = count_letters (letters, LOWER);

  if (count_letters (letters, DIGIT) > 0)
    return upper + lower > 0 ? SHAPE_DIGITS_LETTERS : SHAPE_DIGITS;
  if (upper + lower == 0)
    return SHAPE_MARK;
  if (upper == 0)
    return SHAPE_LOWER;
  if (lower == 0)
    return upper == 1 ? SHAPE_SINGLE_UPPER : SHAPE_UPPER;
  return letters->first_upper && upper == 1 ? SHAPE_CAPITAL : SHAPE_MIXED;
}

#define HASH_BEGIN 0x811c9dc5u

static inline guint32
hash_byte (guint32 hash,
           char    byte)
{
  return (hash ^ (guchar) byte) * 0x01000193u;
}

static inline guint32
finish_hash (guint32 hash,
             gsize   length)
{
  return whence_mix (hash ^ ((guint32) length << 24));
}

/* Returns: the hash of a folded word */
guint32
whence_form_hash (const char *text,
                  gsize       length)
{
  guint32 hash = HASH_BEGIN;

  for (gsize i = 0; i < length; i++)
    hash = hash_byte (hash, text[i]);
  return finish_hash (hash, length);
}

/* Of the word itself and of as many letters at both its ends as it has; what is as long as the word is the word. */
static inline void
hash_parts (WhenceTraits *self,
            const char   *form,
            guint         length)
{
  guint32 hash = HASH_BEGIN, starts[G_N_ELEMENTS (self->prefix)] = { 0 };

  for (guint i = 0; i < length; i++)
    {
      hash = hash_byte (hash, form[i]);
      if (i < G_N_ELEMENTS (starts))
        starts[i] = hash;
    }
  self->form = finish_hash (hash, length);
  for (guint i = 0; i < G_N_ELEMENTS (self->prefix); i++)
    self->prefix[i] = length > i ? finish_hash (starts[i], i + 1) : self->form;
  for (guint i = 0; i < G_N_ELEMENTS (self->suffix); i++)
    {
      hash = HASH_BEGIN;
      for (guint k = 0; k <= i && length > i; k++)
        hash = hash_byte (hash, form[length - i - 1 + k]);
      self->suffix[i] = length > i ? finish_hash (hash, i + 1) : self->form;
    }
}

/* What is seen of one word.  @initial: it begins the sentence; @headline: most words of the sentence are capitalised, so
 * that capitals say little. */
void
whence_traits_init (WhenceTraits     *self,
                    const WhenceWord *word,
                    gboolean          initial,
                    gboolean          headline)
{
  Letters letters = { 0 };
  char form[MAX_FORM + 1];
  guint length = fold_word (word, form, &letters);
  guint shape = find_shape (&letters);
  gboolean dotted = length > 1 && form[length - 1] == '.';

  hash_parts (self, form, length);
  self->shape = whence_mix (0x5bd1e995u + shape + 8 * (initial != FALSE) + 16 * (headline != FALSE) + 32 * dotted);
}

static gboolean
is_capitalised (const WhenceWord *word)
{
  return word->length > 0 && word->text[0] >= 'A' && word->text[0] <= 'Z';
}

static gboolean
is_letter (char c)
{
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (guchar) c >= 0xc3;
}

/* A headline in title case: of the words of four letters and more, three and nine in ten are capitalised. */
static gboolean
is_headline (const WhenceWord *words,
             guint             n_words)
{
  guint n_long = 0, n_capitalised = 0;

  for (guint i = 0; i < n_words; i++)
    if (words[i].length >= 4 && is_letter (words[i].text[0]))
      {
        n_long++;
        n_capitalised += is_capitalised (&words[i]);
      }
  return n_capitalised >= 3 && n_capitalised * 10 >= n_long * 9;
}

static void
allocate (WhenceScratch *self,
          guint          size)
{
  struct
  {
    gpointer *array;
    gsize     element;
  } parts[] = {
    { (gpointer *) &self->traits, sizeof (WhenceTraits) },
    { (gpointer *) &self->form, sizeof (guint32) },
    { (gpointer *) &self->tag, sizeof (guint32) },
    { (gpointer *) &self->both, sizeof (guint32) },
    { (gpointer *) &self->sort, sizeof (guint32) },
    { (gpointer *) &self->head, sizeof (gint32) },
    { (gpointer *) &self->stack, sizeof (guint32) },
    { (gpointer *) &self->left[0], sizeof (guint32) },
    { (gpointer *) &self->left[1], sizeof (guint32) },
    { (gpointer *) &self->right[0], sizeof (guint32) },
    { (gpointer *) &self->right[1], sizeof (guint32) },
    { (gpointer *) &self->opening, sizeof (guint32) },
    { (gpointer *) &self->sister, sizeof (guint32) },
    { (gpointer *) &self->before, sizeof (guint32) },
    { (gpointer *) &self->near, sizeof (guint32) },
    { (gpointer *) &self->order, sizeof (guint32) },
    { (gpointer *) &self->front_sums, sizeof (WhenceArcSums) },
    { (gpointer *) &self->stack_sums, sizeof (WhenceArcSums) },
    { (gpointer *) &self->tags, sizeof (guint8) },
    { (gpointer *) &self->n_left, sizeof (guint8) },
    { (gpointer *) &self->n_right, sizeof (guint8) },
    { (gpointer *) &self->labels, sizeof (guint8) },
  };
  gsize total = 0;
  char *at;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    total += parts[i].element * size;
  g_free (self->memory);
  self->memory = at = g_malloc (total);
  self->size = size;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      *parts[i].array = at;
      at += parts[i].element * size;
    }
}

/* What is kept from sentence to sentence is large, and a short article fills little of it: memory from the system is zero without being
 * written to, but is not aligned. */
static void
allocate_kept (WhenceScratch *self)
{
  gsize mask = G_ALIGNOF (WhenceWideRows) - 1;
  gsize tag_sums_at = (sizeof (WhenceWideRows) + mask) & ~mask;
  char *at;

  G_STATIC_ASSERT (G_ALIGNOF (WhenceTagSums) <= G_ALIGNOF (WhenceWideRows));
  self->kept = g_malloc0 (tag_sums_at + sizeof (WhenceTagSums) + mask);
  at = (char *) (((guintptr) self->kept + mask) & ~(guintptr) mask);
  self->wide_rows = (WhenceWideRows *) at;
  self->tag_sums = (WhenceTagSums *) (at + tag_sums_at);
}

/* Makes room for a sentence and looks at its words, whose clusters @model tells, if there is one.  The memory is kept until
 * whence_scratch_clear(). */
void
whence_scratch_prepare (WhenceScratch           *self,
                        const WhenceSyntaxModel *model,
                        const WhenceWord        *words,
                        guint                    n_words)
{
  gboolean headline = is_headline (words, n_words);

  if (n_words + 2 > self->size)
    allocate (self, MAX (128, (n_words + 2 + 7) & ~7u));
  if (self->wide_rows == NULL)
    allocate_kept (self);
  self->n = n_words;
  for (guint i = 0; i < n_words; i++)
    {
      whence_traits_init (&self->traits[i], &words[i], i == 0, headline);
      self->form[i] = self->traits[i].form;
      self->traits[i].cluster = whence_mix (model != NULL ? whence_model_get_cluster (model, self->form[i]) : 0);
    }
  memset (&self->traits[n_words], 0, 2 * sizeof (WhenceTraits));
  for (guint i = n_words; i < n_words + 2; i++)
    {
      self->form[i] = self->tag[i] = self->both[i] = self->sort[i] = whence_mix (0xabcdef01u + i - n_words);
      self->traits[i].form = self->form[i];
    }
}

/* Frees the memory of @self. */
void
whence_scratch_clear (WhenceScratch *self)
{
  g_clear_pointer (&self->memory, g_free);
  g_clear_pointer (&self->kept, g_free);
  self->wide_rows = NULL;
  self->tag_sums = NULL;
  self->size = 0;
}
