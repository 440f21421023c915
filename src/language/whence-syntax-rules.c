/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Tags and heads without weights, by a few rules: rough, but of the same shape as what the weights give, so that callers need no second
 * way.
 *
 * Each word has a rank and hangs on a word of a higher rank, or of the same rank to its left; a subject on the verb to its right.
 * So there are no circles:
 *   verb     on the verb before; the first one is the root
 *   noun     the last of its run: after a preposition on the noun or verb before, else object of the verb before, else subject of
 *            the verb after
 *   others   on the next noun or verb as their tag says, else on the root */

#include "whence-syntax-private.h"
#include "whence-syntax-words.h"

typedef enum
{
  RANK_OTHER,
  RANK_NOUN,
  RANK_VERB,
} Rank;

static WhenceTag
guess_tag (const WhenceScratch *self,
           const WhenceWord    *words,
           guint                i)
{
  const WhenceTagWord *row = whence_tag_word_find (self->form[i]);
  char first = words[i].length > 0 ? words[i].text[0] : '\0';
  gboolean letter = g_ascii_isalpha (first) || (first & 0x80);

  if (row != NULL && (i == 0 || !g_ascii_isupper (first)))
    return row->tag;
  if (g_ascii_isdigit (first))
    return WHENCE_TAG_NUM;
  if (!letter || first == (char) 0xe2) /* typographic quotes and dashes */
    return WHENCE_TAG_PUNCT;
  if (g_ascii_isupper (first))
    return WHENCE_TAG_PROPN;
  row = whence_tag_ending_find (&self->traits[i]);
  return row != NULL ? row->tag : WHENCE_TAG_NOUN;
}

/* "to meet", "would meet": the word itself does not show that it is a verb, nor "were held" that it is a participle. */
static WhenceTag
correct_tag (const WhenceScratch *self,
             guint                i,
             WhenceTag            tag)
{
  WhenceTag before = i > 0 ? self->tags[i - 1] : WHENCE_TAG_PUNCT;

  if (before == WHENCE_TAG_AUX_MODAL && tag == WHENCE_TAG_NOUN)
    return WHENCE_TAG_VERB_BASE;
  if (tag == WHENCE_TAG_VERB_PAST && whence_tag_table[before].upos == WHENCE_UPOS_AUX)
    return WHENCE_TAG_VERB_PARTICIPLE;
  if (tag == WHENCE_TAG_VERB_GERUND && (before == WHENCE_TAG_DET || before == WHENCE_TAG_ADJ))
    return WHENCE_TAG_NOUN;
  return tag;
}

static Rank
get_rank (const WhenceScratch *self,
          guint                i)
{
  switch (whence_tag_table[self->tags[i]].upos)
    {
    case WHENCE_UPOS_VERB:
      return RANK_VERB;
    case WHENCE_UPOS_NOUN:
    case WHENCE_UPOS_PROPN:
    case WHENCE_UPOS_PRON:
      if (self->tags[i] == WHENCE_TAG_PRON_POSSESSIVE)
        return RANK_OTHER;
      if (i + 1 < self->n && self->tags[i] != WHENCE_TAG_PRON)
        {
          WhenceUpos after = whence_tag_table[self->tags[i + 1]].upos;

          /* The inner nouns of a run, and an owner, are of lower rank. */
          if (after == WHENCE_UPOS_NOUN || after == WHENCE_UPOS_PROPN || self->tags[i + 1] == WHENCE_TAG_PART_POSSESSIVE)
            return RANK_OTHER;
        }
      return RANK_NOUN;
    default:
      return RANK_OTHER;
    }
}

static void
attach (WhenceScratch *self,
        guint          child,
        guint          head,
        WhenceDeprel   label)
{
  self->head[child] = (gint32) head;
  self->labels[child] = label;
}

static guint
find_root (const WhenceScratch *self)
{
  guint root = 0;
  Rank best = RANK_OTHER;

  for (guint i = 0; i < self->n && best < RANK_VERB; i++)
    if (get_rank (self, i) > best)
      {
        best = get_rank (self, i);
        root = i;
      }
  return root;
}

/* How a word of low rank hangs on the noun or verb @next behind it, which stands in the array as the rank it wants. */
static const struct
{
  guint8 upos;
  guint8 rank;
  guint8 label;
} low_rules[] = {
  { WHENCE_UPOS_ADJ, RANK_NOUN, WHENCE_DEPREL_AMOD },   { WHENCE_UPOS_ADP, RANK_NOUN, WHENCE_DEPREL_CASE },
  { WHENCE_UPOS_ADV, RANK_VERB, WHENCE_DEPREL_ADVMOD }, { WHENCE_UPOS_AUX, RANK_VERB, WHENCE_DEPREL_AUX },
  { WHENCE_UPOS_CCONJ, RANK_NOUN, WHENCE_DEPREL_CC },   { WHENCE_UPOS_DET, RANK_NOUN, WHENCE_DEPREL_DET },
  { WHENCE_UPOS_NOUN, RANK_NOUN, WHENCE_DEPREL_COMPOUND }, { WHENCE_UPOS_NUM, RANK_NOUN, WHENCE_DEPREL_NUMMOD },
  { WHENCE_UPOS_PART, RANK_VERB, WHENCE_DEPREL_ADVMOD }, { WHENCE_UPOS_PRON, RANK_NOUN, WHENCE_DEPREL_NMOD_POSS },
  { WHENCE_UPOS_PROPN, RANK_NOUN, WHENCE_DEPREL_COMPOUND }, { WHENCE_UPOS_SCONJ, RANK_VERB, WHENCE_DEPREL_MARK },
};

static void
attach_low (WhenceScratch *self,
            guint          i,
            guint          next_noun,
            guint          next_verb,
            guint          root)
{
  WhenceUpos upos = whence_tag_table[self->tags[i]].upos;

  if (i == root)
    return;
  attach (self, i, root, upos == WHENCE_UPOS_PUNCT ? WHENCE_DEPREL_PUNCT : WHENCE_DEPREL_DEP);
  for (guint r = 0; r < G_N_ELEMENTS (low_rules); r++)
    if (low_rules[r].upos == upos)
      {
        guint next = low_rules[r].rank == RANK_NOUN ? next_noun : next_verb;

        if (next < self->n)
          attach (self, i, next, low_rules[r].label);
        break;
      }
}

/* From right to left: the words of low rank, and a subject, hang on what comes behind them. */
static void
attach_to_right (WhenceScratch *self,
                 guint          root)
{
  guint next_noun = self->n, next_verb = self->n;

  for (guint i = self->n; i-- > 0;)
    switch (get_rank (self, i))
      {
      case RANK_VERB:
        next_verb = i;
        break;
      case RANK_NOUN:
        next_noun = i;
        if (i != root)
          attach (self, i, next_verb < self->n ? next_verb : root, next_verb < self->n ? WHENCE_DEPREL_NSUBJ : WHENCE_DEPREL_DEP);
        break;
      case RANK_OTHER:
        attach_low (self, i, next_noun, next_verb, root);
        break;
      default:
        g_assert_not_reached ();
      }
}

/* From left to right: verbs, objects and what stands after a preposition hang on what came before. */
static void
attach_to_left (WhenceScratch *self,
                guint          root)
{
  guint last_noun = self->n, last_verb = self->n;
  gboolean after_adp = FALSE, after_cc = FALSE;

  for (guint i = 0; i < self->n; i++)
    {
      WhenceUpos upos = whence_tag_table[self->tags[i]].upos;

      after_adp |= upos == WHENCE_UPOS_ADP;
      after_cc |= upos == WHENCE_UPOS_CCONJ;
      if (get_rank (self, i) == RANK_VERB)
        {
          if (i != root)
            attach (self, i, last_verb, after_cc ? WHENCE_DEPREL_CONJ : WHENCE_DEPREL_ADVCL);
          last_verb = i;
          last_noun = self->n;
          after_adp = after_cc = FALSE;
        }
      else if (get_rank (self, i) == RANK_NOUN)
        {
          if (after_adp && last_noun < self->n)
            attach (self, i, last_noun, WHENCE_DEPREL_NMOD);
          else if (after_adp && last_verb < self->n)
            attach (self, i, last_verb, WHENCE_DEPREL_OBL);
          else if (after_cc && last_noun < self->n)
            attach (self, i, last_noun, WHENCE_DEPREL_CONJ);
          else if (last_verb < self->n && last_noun == self->n)
            attach (self, i, last_verb, WHENCE_DEPREL_OBJ);
          last_noun = i;
          after_adp = after_cc = FALSE;
        }
    }
}

/* Tags, heads and labels of the sentence in @self by rule. */
void
whence_rules_run (WhenceScratch    *self,
                  const WhenceWord *words)
{
  guint root;

  for (guint i = 0; i < self->n; i++)
    whence_tagger_set (self, i, correct_tag (self, i, guess_tag (self, words, i)));
  root = find_root (self);
  attach_to_right (self, root);
  attach_to_left (self, root);
  attach (self, root, self->n, WHENCE_DEPREL_ROOT);
}
