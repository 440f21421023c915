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

#define SEED(k) (((guint32) (k) + 1) * 0x2545f491u)
#define F1(a) (out[k] = (a) * WHENCE_MIX_1 + SEED (k), k++)
#define F2(a, b) (out[k] = (a) * WHENCE_MIX_1 + (b) * WHENCE_MIX_2 + SEED (k), k++)
#define F3(a, b, c) (out[k] = (a) * WHENCE_MIX_1 + (b) * WHENCE_MIX_2 + (c) * WHENCE_MIX_3 + SEED (k), k++)

/* The features of word @i, the tags before it being set; the frequent ones first. */
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
  guint32 t1 = scratch->tag[i > 0 ? i - 1 : n + 1];
  guint32 t2 = scratch->tag[i > 1 ? i - 2 : n + 1];

  F1 (w->form);
  F2 (w->form, w->shape);
  F1 (w->shape);
  F1 (t1);
  F2 (t1, t2);
  F2 (t1, w->form);
  F2 (t1, w->shape);
  F1 (w->suffix[0]);
  F1 (w->suffix[1]);
  F1 (w->suffix[2]);
  F1 (n1->form);
  F1 (p1->form);

  F1 (w->suffix[3]);
  F2 (w->suffix[1], w->shape);
  F2 (w->suffix[2], w->shape);
  F1 (w->prefix[0]);
  F1 (w->prefix[1]);
  F1 (t2);
  F1 (p2->form);
  F1 (n2->form);
  F2 (w->form, n1->form);
  F2 (p1->form, w->form);
  F2 (n1->suffix[2], n1->shape);
  F1 (p1->suffix[2]);
  F2 (w->shape, n1->shape);
  F3 (p1->shape, w->shape, n1->shape);
  F2 (t1, n1->form);
  F2 (w->suffix[1], n1->suffix[1]);
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

/* Tags the sentence in @scratch. */
void
whence_tagger_run (const WhenceSyntaxModel *model,
                   WhenceScratch           *scratch)
{
  whence_rests_prepare (scratch->rests, model);
  for (guint i = 0; i < scratch->n; i++)
    {
      guint32 hashes[WHENCE_MAX_FEATURES];
      const WhenceTagWord *fixed = whence_tag_word_find (scratch->form[i]);

      if (fixed != NULL && fixed->always)
        {
          whence_tagger_set (scratch, i, fixed->tag);
          continue;
        }
      whence_tagger_features (scratch, i, hashes);
      whence_tagger_set (scratch, i, whence_model_choose_tag (model, scratch->rests, hashes));
    }
}
