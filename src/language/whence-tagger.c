/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tagger: from left to right, the tag with the highest sum of weights over what is seen of the word, its neighbours and the
 * two tags before it.  Averaged perceptron, Collins 2002. */

#include "whence-syntax-private.h"
#include "whence-syntax-words.h"

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

/* The one of the features of word @i that may say all. */
guint32
whence_tagger_sure_feature (const WhenceScratch *scratch,
                            guint                i)
{
  const WhenceTraits *w = &scratch->traits[i];
  guint32 out[1];
  guint k = 0;

  return F2 (WHENCE_SURE_FEATURE, w->form, w->shape);
}

/* The early features of word @i: what is seen of it and its neighbours, the frequent ones first. */
void
whence_tagger_features (const WhenceScratch *scratch,
                        guint                i,
                        guint32             *out)
{
  guint n = scratch->n, k = 0;
  const WhenceTraits *none = &scratch->traits[n + 1];
  const WhenceTraits *end = &scratch->traits[n];
  const WhenceTraits *w = &scratch->traits[i];
  const WhenceTraits *p1 = i > 0 ? w - 1 : none;
  const WhenceTraits *p2 = i > 1 ? w - 2 : none;
  const WhenceTraits *n1 = i + 1 < n ? w + 1 : end;
  const WhenceTraits *n2 = i + 2 < n ? w + 2 : end;

  F1 (0, w->form);
  out[k++] = whence_tagger_sure_feature (scratch, i);
  F1 (2, w->shape);
  F1 (7, w->suffix[0]);
  F1 (8, w->suffix[1]);
  F1 (9, w->suffix[2]);
  F1 (10, n1->form);
  F1 (11, p1->form);
  g_assert (k == whence_stage_table[WHENCE_STAGE_TAGS].n_first_early);

  F1 (12, w->suffix[3]);
  F2 (13, w->suffix[1], w->shape);
  F2 (14, w->suffix[2], w->shape);
  F1 (15, w->prefix[0]);
  F1 (16, w->prefix[1]);
  F1 (18, p2->form);
  F1 (19, n2->form);
  F2 (20, w->form, n1->form);
  F2 (21, p1->form, w->form);
  F2 (22, n1->suffix[2], n1->shape);
  F1 (23, p1->suffix[2]);
  F2 (24, w->shape, n1->shape);
  F3 (25, p1->shape, w->shape, n1->shape);
  F2 (27, w->suffix[1], n1->suffix[1]);
  g_assert (k == whence_stage_table[WHENCE_STAGE_TAGS].n_early);
}

/* The late features of word @i, which need the tags before it; they go behind the early ones, the frequent ones first. */
void
whence_tagger_features_late (const WhenceScratch *scratch,
                             guint                i,
                             guint32             *out)
{
  guint n = scratch->n, k = whence_stage_table[WHENCE_STAGE_TAGS].n_early;
  const WhenceTraits *w = &scratch->traits[i];
  guint32 t1 = scratch->tag[i > 0 ? i - 1 : n + 1];
  guint32 t2 = scratch->tag[i > 1 ? i - 2 : n + 1];

  F1 (3, t1);
  F2 (4, t1, t2);
  F2 (5, t1, w->form);
  F2 (6, t1, w->shape);
  F1 (17, t2);
  F2 (26, t1, scratch->traits[i + 1].form); /* behind the last word: the end */
  g_assert (k == whence_stage_table[WHENCE_STAGE_TAGS].n_features);
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
  scratch->both[i] = whence_mix (scratch->form[i] + hash * WHENCE_MIX_4);
}

/* Looks at the words from @begin on.  Returns: how many of them are in @out_words, those whose tag is not certain */
static guint
look_ahead (const WhenceSyntaxModel *model,
            WhenceScratch           *scratch,
            guint                    begin,
            guint32                  hashes[][WHENCE_MAX_FEATURES],
            guint                   *out_words,
            WhenceSums              *out_sums)
{
  guint32 sure[WHENCE_AHEAD];
  gboolean open[WHENCE_AHEAD];
  guint n = 0, end = MIN (begin + WHENCE_AHEAD, scratch->n), tag;

  for (guint i = begin; i < end; i++)
    {
      sure[i - begin] = whence_tagger_sure_feature (scratch, i);
      whence_model_fetch_sure (model, WHENCE_STAGE_TAGS, sure[i - begin]);
    }
  for (guint i = begin; i < end; i++)
    {
      const WhenceTagWord *fixed = whence_tag_word_find (scratch->form[i]);

      if (fixed != NULL && fixed->hold == WHENCE_HOLD_AGAINST)
        {
          whence_tagger_set (scratch, i, fixed->tag);
          continue;
        }
      if (whence_model_find_sure (model, WHENCE_STAGE_TAGS, sure[i - begin], &tag))
        {
          whence_tagger_set (scratch, i, tag);
          continue;
        }
      whence_tagger_features (scratch, i, hashes[n]);
      out_words[n++] = i;
    }
  whence_model_look_up (model, WHENCE_STAGE_TAGS, scratch->wide_rows, hashes, n, out_sums);
  /* The late features are not known yet, but most are foreseen, so that nobody waits for their rows. */
  for (guint i = 0; i < n; i++)
    whence_tagger_set (scratch, out_words[i], whence_model_guess (WHENCE_STAGE_TAGS, &out_sums[i], &open[i]));
  for (guint i = 0; i < n; i++)
    {
      whence_tagger_features_late (scratch, out_words[i], hashes[i]);
      whence_model_fetch (model, WHENCE_STAGE_TAGS, hashes[i], open[i]);
    }
  return n;
}

/* Tags the sentence in @scratch. */
void
whence_tagger_run (const WhenceSyntaxModel *model,
                          WhenceScratch           *scratch)
{
  whence_wide_rows_prepare (scratch->wide_rows, model);
  for (guint begin = 0; begin < scratch->n; begin += WHENCE_AHEAD)
    {
      guint32 hashes[WHENCE_AHEAD][WHENCE_MAX_FEATURES];
      guint words[WHENCE_AHEAD];
      WhenceSums sums[WHENCE_AHEAD];
      guint n = look_ahead (model, scratch, begin, hashes, words, sums);

      for (guint i = 0; i < n; i++)
        {
          whence_tagger_features_late (scratch, words[i], hashes[i]);
          whence_tagger_set (scratch, words[i],
                             whence_model_choose (model, WHENCE_STAGE_TAGS, scratch->wide_rows, hashes[i], &sums[i]));
        }
    }
}
