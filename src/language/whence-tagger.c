/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tagger: from left to right, the tag with the highest sum of weights over what is seen of the word, its neighbours and the
 * two tags before it.  Averaged perceptron, Collins 2002.
 *
 * Words come again: what is seen of one alone is summed up once, and so is what is seen of tags and shapes in a row.  Features of
 * two words are looked up only where these sums leave it open. */

#include "whence-syntax-private.h"
#include "whence-syntax-words.h"

#include <string.h>

/* ORDER TAG */
const WhenceTagInfo whence_tag_table[WHENCE_N_TAGS] = {
  { WHENCE_UPOS_X, WHENCE_FORM_NONE, "FW" },
  { WHENCE_UPOS_ADJ, WHENCE_FORM_NONE, "JJ" },
  { WHENCE_UPOS_ADJ, WHENCE_FORM_NONE, "JJR" },
  { WHENCE_UPOS_ADJ, WHENCE_FORM_NONE, "JJS" },
  { WHENCE_UPOS_ADJ, WHENCE_FORM_NONE, "NNP" },
  { WHENCE_UPOS_ADP, WHENCE_FORM_NONE, "IN" },
  { WHENCE_UPOS_ADP, WHENCE_FORM_NONE, "RP" },
  { WHENCE_UPOS_ADV, WHENCE_FORM_NONE, "RB" },
  { WHENCE_UPOS_ADV, WHENCE_FORM_NONE, "RBR" },
  { WHENCE_UPOS_ADV, WHENCE_FORM_NONE, "WRB" },
  { WHENCE_UPOS_AUX, WHENCE_FORM_BASE, "VB" },
  { WHENCE_UPOS_AUX, WHENCE_FORM_GERUND, "VBG" },
  { WHENCE_UPOS_AUX, WHENCE_FORM_MODAL, "MD" },
  { WHENCE_UPOS_AUX, WHENCE_FORM_PARTICIPLE, "VBN" },
  { WHENCE_UPOS_AUX, WHENCE_FORM_PAST, "VBD" },
  { WHENCE_UPOS_AUX, WHENCE_FORM_PRESENT, "VBZ" },
  { WHENCE_UPOS_CCONJ, WHENCE_FORM_NONE, "CC" },
  { WHENCE_UPOS_DET, WHENCE_FORM_NONE, "DT" },
  { WHENCE_UPOS_DET, WHENCE_FORM_NONE, "PDT" },
  { WHENCE_UPOS_INTJ, WHENCE_FORM_NONE, "UH" },
  { WHENCE_UPOS_NOUN, WHENCE_FORM_NONE, "NN" },
  { WHENCE_UPOS_NOUN, WHENCE_FORM_PLURAL, "NNS" },
  { WHENCE_UPOS_NUM, WHENCE_FORM_NONE, "CD" },
  { WHENCE_UPOS_PART, WHENCE_FORM_NONE, "RB" },
  { WHENCE_UPOS_PART, WHENCE_FORM_NONE, "POS" },
  { WHENCE_UPOS_PART, WHENCE_FORM_NONE, "TO" },
  { WHENCE_UPOS_PRON, WHENCE_FORM_NONE, "PRP" },
  { WHENCE_UPOS_PRON, WHENCE_FORM_NONE, "DT" },
  { WHENCE_UPOS_PRON, WHENCE_FORM_NONE, "NN" },
  { WHENCE_UPOS_PRON, WHENCE_FORM_NONE, "PRP$" },
  { WHENCE_UPOS_PRON, WHENCE_FORM_NONE, "WDT" },
  { WHENCE_UPOS_PRON, WHENCE_FORM_NONE, "EX" },
  { WHENCE_UPOS_PROPN, WHENCE_FORM_NONE, "NNP" },
  { WHENCE_UPOS_PROPN, WHENCE_FORM_PLURAL, "NNPS" },
  { WHENCE_UPOS_PUNCT, WHENCE_FORM_NONE, "," },
  { WHENCE_UPOS_SCONJ, WHENCE_FORM_NONE, "IN" },
  { WHENCE_UPOS_SYM, WHENCE_FORM_NONE, "SYM" },
  { WHENCE_UPOS_SYM, WHENCE_FORM_NONE, "$" },
  { WHENCE_UPOS_VERB, WHENCE_FORM_BASE, "VB" },
  { WHENCE_UPOS_VERB, WHENCE_FORM_GERUND, "VBG" },
  { WHENCE_UPOS_VERB, WHENCE_FORM_NONE, "NNP" },
  { WHENCE_UPOS_VERB, WHENCE_FORM_PARTICIPLE, "VBN" },
  { WHENCE_UPOS_VERB, WHENCE_FORM_PAST, "VBD" },
  { WHENCE_UPOS_VERB, WHENCE_FORM_PRESENT, "VBP" },
  { WHENCE_UPOS_VERB, WHENCE_FORM_PRESENT, "VBZ" },
};

/* Each feature has its number: the weights know it by that. */
#define SEED(number) (((guint32) (number) + 1) * 0x2545f491u)
#define F1(number, a) (out[k++] = (a) * WHENCE_MIX_1 + SEED (number))
#define F2(number, a, b) (out[k++] = (a) * WHENCE_MIX_1 + (b) * WHENCE_MIX_2 + SEED (number))
#define F3(number, a, b, c) (out[k++] = (a) * WHENCE_MIX_1 + (b) * WHENCE_MIX_2 + (c) * WHENCE_MIX_3 + SEED (number))

#define N_OWN 14
#define N_NEXT 3
#define N_BEFORE 3
#define N_SHAPES 2
#define N_TAGS 4
#define N_RARE 7

/* What is seen of a word alone. */
static inline void
find_own_features (const WhenceTraits *w,
                   guint32            *out)
{
  guint k = 0;

  F1 (0, w->form);
  F2 (WHENCE_SURE_FEATURE, w->form, w->shape);
  F1 (2, w->shape);
  F1 (7, w->suffix[0]);
  F1 (8, w->suffix[1]);
  F1 (9, w->suffix[2]);
  F1 (12, w->suffix[3]);
  F2 (13, w->suffix[1], w->shape);
  F2 (14, w->suffix[2], w->shape);
  F1 (15, w->prefix[0]);
  F1 (16, w->prefix[1]);
  F1 (28, w->cluster);
  F2 (29, w->cluster, w->shape);
  F2 (30, w->cluster, w->suffix[1]);
  g_assert (k == N_OWN);
}

static inline void
find_next_features (const WhenceTraits *n1,
                    guint32            *out)
{
  guint k = 0;

  F1 (10, n1->form);
  F2 (22, n1->suffix[2], n1->shape);
  F1 (31, n1->cluster);
  g_assert (k == N_NEXT);
}

static inline void
find_before_features (const WhenceTraits *p1,
                      guint32            *out)
{
  guint k = 0;

  F1 (11, p1->form);
  F1 (23, p1->suffix[2]);
  F1 (32, p1->cluster);
  g_assert (k == N_BEFORE);
}

/* The words around one, and the tags of those before it, hashed. */
typedef struct
{
  const WhenceTraits *p2, *p1, *w, *n1, *n2;
  guint32             t1, t2;
} Around;

static inline Around
look_around (const WhenceScratch *scratch,
             guint                i)
{
  const WhenceTraits *end = &scratch->traits[scratch->n], *none = end + 1, *w = &scratch->traits[i];

  return (Around) {
    .p2 = i > 1 ? w - 2 : none,
    .p1 = i > 0 ? w - 1 : none,
    .w = w,
    .n1 = w + 1, /* behind the last word: the end */
    .n2 = w + 2 < end ? w + 2 : end,
    .t1 = scratch->tag[i > 0 ? i - 1 : scratch->n + 1],
    .t2 = scratch->tag[i > 1 ? i - 2 : scratch->n + 1],
  };
}

static inline void
find_shape_features (const Around *at,
                     guint32      *out)
{
  guint k = 0;

  F2 (24, at->w->shape, at->n1->shape);
  F3 (25, at->p1->shape, at->w->shape, at->n1->shape);
  g_assert (k == N_SHAPES);
}

static inline void
find_tag_features (const Around *at,
                   guint32      *out)
{
  guint k = 0;

  F1 (3, at->t1);
  F2 (4, at->t1, at->t2);
  F2 (6, at->t1, at->w->shape);
  F1 (17, at->t2);
  g_assert (k == N_TAGS);
}

/* Seldom the same. */
static inline void
find_rare_features (const Around *at,
                    guint32      *out)
{
  guint k = 0;

  F2 (5, at->t1, at->w->form);
  F1 (18, at->p2->form);
  F1 (19, at->n2->form);
  F2 (20, at->w->form, at->n1->form);
  F2 (21, at->p1->form, at->w->form);
  F2 (26, at->t1, at->n1->form);
  F2 (27, at->w->suffix[1], at->n1->suffix[1]);
  g_assert (k == N_RARE);
}

/* All features of word @i; the words before it have their tags. */
void
whence_tagger_features (const WhenceScratch *scratch,
                        guint                i,
                        guint32             *out)
{
  Around at = look_around (scratch, i);

  g_assert (N_OWN + N_NEXT + N_BEFORE + N_SHAPES + N_TAGS == whence_stage_table[WHENCE_STAGE_TAGS].n_first);
  g_assert (whence_stage_table[WHENCE_STAGE_TAGS].n_first + N_RARE == whence_stage_table[WHENCE_STAGE_TAGS].n_features);
  find_own_features (at.w, out);
  find_next_features (at.n1, out += N_OWN);
  find_before_features (at.p1, out += N_NEXT);
  find_shape_features (&at, out += N_BEFORE);
  find_tag_features (&at, out += N_SHAPES);
  find_rare_features (&at, out + N_TAGS);
}

/* Gives word @i its tag.  A mark is its own tag: a comma and a bracket build sentences differently. */
void
whence_tagger_set (WhenceScratch *scratch,
                   guint          i,
                   WhenceTag      tag)
{
  guint32 hash = whence_mix (tag + 1);

  if (tag == WHENCE_TAG_PUNCT)
    hash ^= scratch->form[i];
  scratch->tags[i] = tag;
  scratch->tag[i] = hash;
  scratch->sort[i] = whence_mix (scratch->traits[i].cluster + hash * WHENCE_MIX_3);
  scratch->both[i] = whence_mix (scratch->form[i] + hash * WHENCE_MIX_4);
}

/* --- what is kept --- */

static void
keep (const WhenceSyntaxModel *model,
      WhenceScratch           *scratch,
      const guint32           *hashes,
      guint                    n_features,
      WhenceKeptSums          *out_sums)
{
  WhenceSums sums = { .classes = { 0 } };

  whence_model_add (model, WHENCE_STAGE_TAGS, scratch->wide_rows, hashes, n_features, &sums);
  memcpy (out_sums, &sums, sizeof *out_sums);
}

static inline void
add_kept (WhenceKeptSums       *sums,
          const WhenceKeptSums *other)
{
  for (guint i = 0; i < G_N_ELEMENTS (sums->lanes); i++)
    sums->lanes[i] += other->lanes[i];
}

static inline guint
find_place (guint64 key,
            guint   bits)
{
  return key * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) >> (64 - bits);
}

static inline guint64
get_word_key (const WhenceTraits *traits)
{
  return ((guint64) traits->form << 32 | traits->shape) | 1;
}

static guint
find_certain_tag (const WhenceSyntaxModel *model,
                  const WhenceTraits      *traits,
                  guint32                  sure)
{
  const WhenceTagWord *fixed = whence_tag_word_find (traits->form);
  guint tag;

  if (fixed != NULL && fixed->hold == WHENCE_HOLD_AGAINST)
    return fixed->tag;
  return whence_model_find_sure (model, WHENCE_STAGE_TAGS, sure, &tag) ? tag : WHENCE_N_TAGS;
}

static void
fill_word (const WhenceSyntaxModel *model,
           WhenceScratch           *scratch,
           const WhenceTraits      *traits,
           WhenceWordSums          *out)
{
  guint32 hashes[N_OWN];

  out->key = get_word_key (traits);
  find_own_features (traits, hashes);
  out->tag = find_certain_tag (model, traits, hashes[WHENCE_SURE_FEATURE]);
  if (out->tag == WHENCE_N_TAGS)
    keep (model, scratch, hashes, N_OWN, &out->own);
  find_next_features (traits, hashes);
  keep (model, scratch, hashes, N_NEXT, &out->next);
  find_before_features (traits, hashes);
  keep (model, scratch, hashes, N_BEFORE, &out->before);
}

/* Returns: what is kept of a word, valid until the next one is asked for */
static inline const WhenceWordSums *
get_word (const WhenceSyntaxModel *model,
          WhenceScratch           *scratch,
          const WhenceTraits      *traits)
{
  guint64 key = get_word_key (traits);
  WhenceWordSums *found = &scratch->tag_sums->words[find_place (key, WHENCE_WORD_BITS)];

  if (found->key != key)
    fill_word (model, scratch, traits, found);
  return found;
}

#define SPREAD_1 G_GUINT64_CONSTANT (0xc2b2ae3d27d4eb4f)
#define SPREAD_2 G_GUINT64_CONSTANT (0x165667b19e3779f9)
#define SPREAD_3 G_GUINT64_CONSTANT (0xd6e8feb86659fd93)

static inline void
add_shapes (const WhenceSyntaxModel *model,
            WhenceScratch           *scratch,
            const Around            *at,
            WhenceKeptSums          *sums)
{
  guint64 key = (at->p1->shape * SPREAD_1 + at->w->shape * SPREAD_2 + at->n1->shape * SPREAD_3) | 1;
  WhenceContextSums *found = &scratch->tag_sums->contexts[find_place (key, WHENCE_CONTEXT_BITS)];

  if (found->key != key)
    {
      guint32 hashes[N_SHAPES];

      found->key = key;
      find_shape_features (at, hashes);
      keep (model, scratch, hashes, N_SHAPES, &found->sums);
    }
  add_kept (sums, &found->sums);
}

static inline void
add_tags (const WhenceSyntaxModel *model,
          WhenceScratch           *scratch,
          const Around            *at,
          WhenceKeptSums          *sums)
{
  guint64 key = (at->t1 * SPREAD_1 + at->t2 * SPREAD_3 + at->w->shape * SPREAD_2) | 1;
  WhenceContextSums *found = &scratch->tag_sums->contexts[find_place (key, WHENCE_CONTEXT_BITS)];

  if (found->key != key)
    {
      guint32 hashes[N_TAGS];

      found->key = key;
      find_tag_features (at, hashes);
      keep (model, scratch, hashes, N_TAGS, &found->sums);
    }
  add_kept (sums, &found->sums);
}

/* --- tagging --- */

/* Gives the words their tags that are certain. */
static void
set_certain (const WhenceSyntaxModel *model,
             WhenceScratch           *scratch)
{
  for (guint i = 0; i < scratch->n; i++)
    {
      scratch->tags[i] = get_word (model, scratch, &scratch->traits[i])->tag;
      if (scratch->tags[i] < WHENCE_N_TAGS)
        whence_tagger_set (scratch, i, scratch->tags[i]);
    }
}

static WhenceTag
choose_tag (const WhenceSyntaxModel *model,
            WhenceScratch           *scratch,
            guint                    i)
{
  Around at = look_around (scratch, i);
  guint32 hashes[N_RARE];
  WhenceSums sums;
  WhenceKeptSums *kept = (WhenceKeptSums *) &sums;
  gboolean open;
  guint tag;

  whence_model_begin (WHENCE_STAGE_TAGS, &sums);
  add_kept (kept, &get_word (model, scratch, at.w)->own);
  add_kept (kept, &get_word (model, scratch, at.p1)->before);
  add_kept (kept, &get_word (model, scratch, at.n1)->next);
  add_shapes (model, scratch, &at, kept);
  add_tags (model, scratch, &at, kept);
  tag = whence_model_guess (WHENCE_STAGE_TAGS, &sums, &open);
  if (!open)
    return tag;
  find_rare_features (&at, hashes);
  whence_model_add (model, WHENCE_STAGE_TAGS, scratch->wide_rows, hashes, N_RARE, &sums);
  return whence_model_guess (WHENCE_STAGE_TAGS, &sums, &open);
}

/* Tags the sentence in @scratch. */
void
whence_tagger_run (const WhenceSyntaxModel *model,
                   WhenceScratch           *scratch)
{
  whence_wide_rows_prepare (scratch->wide_rows, model);
  if (scratch->tag_sums->model_version != 0 && scratch->tag_sums->model_version != model->version)
    memset (scratch->tag_sums, 0, sizeof *scratch->tag_sums);
  scratch->tag_sums->model_version = model->version;
  set_certain (model, scratch);
  for (guint i = 0; i < scratch->n; i++)
    if (scratch->tags[i] == WHENCE_N_TAGS)
      whence_tagger_set (scratch, i, choose_tag (model, scratch, i));
}
