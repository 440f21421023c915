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

typedef struct
{
  guint upper;
  guint lower;
  guint digits;
  guint others;
  gboolean first_upper;
} Letters;

#define MAX_FORM 48

/* Folds a word: lower case, digits to 0, typographic quotes and dashes to the ASCII ones that the training text has. */
static guint
fold_word (const WhenceWord *word,
           char             *out,
           Letters          *letters)
{
  const guchar *text = (const guchar *) word->text;
  guint length = 0;

  for (guint i = 0; i < word->length && length < MAX_FORM - 1; i++)
    {
      guchar c = text[i];

      if (c >= 'A' && c <= 'Z')
        {
          letters->upper++;
          letters->first_upper |= i == 0;
          c |= 0x20;
        }
      else if (c >= 'a' && c <= 'z')
        letters->lower++;
      else if (c >= '0' && c <= '9')
        {
          letters->digits++;
          c = '0';
        }
      else if (c == 0xe2 && i + 2 < word->length && text[i + 1] == 0x80)
        {
          guchar last = text[i + 2];

          i += 2;
          letters->others++;
          if (last == 0x98 || last == 0x99 || last == 0x9a || last == 0x9b)
            c = '\'';
          else if (last >= 0x9c && last <= 0x9f)
            c = '"';
          else if (last >= 0x90 && last <= 0x95)
            c = '-';
          else if (last == 0xa6)
            {
              out[length++] = '.';
              c = '.';
            }
        }
      else if (c == 0xc3 && i + 1 < word->length && text[i + 1] >= 0x80 && text[i + 1] <= 0x9e)
        {
          letters->upper++;
          letters->first_upper |= i == 0;
          out[length++] = (char) c;
          c = text[++i] | 0x20;
        }
      else if (c >= 0x80)
        letters->lower += c >= 0xc0;
      else
        letters->others++;
      out[length++] = (char) c;
    }
  return length;
}

static guint
find_shape (const Letters *letters)
{
  if (letters->digits > 0)
    return letters->upper + letters->lower > 0 ? SHAPE_DIGITS_LETTERS : SHAPE_DIGITS;
  if (letters->upper + letters->lower == 0)
    return SHAPE_MARK;
  if (letters->upper == 0)
    return SHAPE_LOWER;
  if (letters->lower == 0)
    return letters->upper == 1 ? SHAPE_SINGLE_UPPER : SHAPE_UPPER;
  return letters->first_upper && letters->upper == 1 ? SHAPE_CAPITAL : SHAPE_MIXED;
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

static inline guint32
hash_form (const char *text,
           gsize       length)
{
  guint32 hash = HASH_BEGIN;

  for (gsize i = 0; i < length; i++)
    hash = hash_byte (hash, text[i]);
  return finish_hash (hash, length);
}

/* Returns: the hash of a folded word */
guint32
whence_form_hash (const char *text,
                  gsize       length)
{
  return hash_form (text, length);
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

  self->form = hash_form (form, length);
  for (guint i = 0; i < G_N_ELEMENTS (self->suffix); i++)
    self->suffix[i] = length > i ? hash_form (form + length - i - 1, i + 1) : self->form;
  for (guint i = 0; i < G_N_ELEMENTS (self->prefix); i++)
    self->prefix[i] = length > i ? hash_form (form, i + 1) : self->form;
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
    { (gpointer *) &self->head, sizeof (gint32) },
    { (gpointer *) &self->stack, sizeof (guint32) },
    { (gpointer *) &self->left[0], sizeof (guint32) },
    { (gpointer *) &self->left[1], sizeof (guint32) },
    { (gpointer *) &self->right[0], sizeof (guint32) },
    { (gpointer *) &self->right[1], sizeof (guint32) },
    { (gpointer *) &self->sister, sizeof (guint32) },
    { (gpointer *) &self->before, sizeof (guint32) },
    { (gpointer *) &self->near, sizeof (guint32) },
    { (gpointer *) &self->order, sizeof (guint32) },
    { (gpointer *) &self->front_sums, sizeof (WhenceArcSums) },
    { (gpointer *) &self->stack_sums, sizeof (WhenceArcSums) },
    { (gpointer *) &self->word_sums, sizeof (WhenceKeptSums) },
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

/* Makes room for a sentence and looks at its words.  The memory is kept until whence_scratch_clear(). */
void
whence_scratch_prepare (WhenceScratch    *self,
                        const WhenceWord *words,
                        guint             n_words)
{
  gboolean headline = is_headline (words, n_words);

  if (n_words + 2 > self->size)
    allocate (self, MAX (128, (n_words + 2 + 7) & ~7u));
  if (self->wide_rows == NULL)
    {
      self->wide_rows = g_aligned_alloc0 (1, sizeof (WhenceWideRows), G_ALIGNOF (WhenceWideRows));
      self->tag_sums = g_aligned_alloc0 (1, sizeof (WhenceTagSums), G_ALIGNOF (WhenceTagSums));
    }
  self->n = n_words;
  for (guint i = 0; i < n_words; i++)
    {
      whence_traits_init (&self->traits[i], &words[i], i == 0, headline);
      self->form[i] = self->traits[i].form;
    }
  memset (&self->traits[n_words], 0, 2 * sizeof (WhenceTraits));
  for (guint i = n_words; i < n_words + 2; i++)
    {
      self->form[i] = self->tag[i] = self->both[i] = whence_mix (0xabcdef01u + i - n_words);
      self->traits[i].form = self->form[i];
    }
}

/* Frees the memory of @self. */
void
whence_scratch_clear (WhenceScratch *self)
{
  g_clear_pointer (&self->memory, g_free);
  g_clear_pointer (&self->wide_rows, g_aligned_free);
  g_clear_pointer (&self->tag_sums, g_aligned_free);
  self->size = 0;
}
