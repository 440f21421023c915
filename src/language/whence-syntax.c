/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-syntax-private.h"

/* ORDER UPOS */
static const char *const upos_names[] = {
  "X",    "ADJ", "ADP",  "ADV",  "AUX",   "CCONJ", "DET",   "INTJ", "NOUN",
  "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB",
};

G_STATIC_ASSERT (G_N_ELEMENTS (upos_names) == WHENCE_N_UPOS);

/* ORDER DEPREL */
static const char *const deprel_names[] = {
  "root",  "acl",   "acl:relcl",  "advcl", "advmod",     "amod",  "appos",     "aux",       "aux:pass",  "case",
  "cc",    "ccomp", "compound",   "compound:prt", "conj", "cop",  "csubj",     "dep",       "det",       "discourse",
  "expl",  "fixed", "flat",       "iobj",  "list",       "mark",  "nmod",      "nmod:poss", "nsubj",     "nsubj:pass",
  "nummod", "obj",  "obl",        "obl:agent", "parataxis", "punct", "vocative", "xcomp",
};

G_STATIC_ASSERT (G_N_ELEMENTS (deprel_names) == WHENCE_N_DEPRELS);

/* ORDER FORM */
static const char *const form_names[] = {
  NULL, "VerbForm=Inf", "VerbForm=Ger", "VerbForm=Fin", "VerbForm=Part", "Tense=Past", "Tense=Pres", "Number=Plur",
};

G_STATIC_ASSERT (G_N_ELEMENTS (form_names) == WHENCE_N_FORMS);

/**
 * whence_upos_get_name:
 * @upos: a part of speech
 *
 * Returns: its name in Universal Dependencies: "NOUN"
 */
const char *
whence_upos_get_name (WhenceUpos upos)
{
  g_return_val_if_fail ((guint) upos < WHENCE_N_UPOS, NULL);

  return upos_names[upos];
}

/**
 * whence_deprel_get_name:
 * @deprel: a relation
 *
 * Returns: its name in Universal Dependencies: "nsubj:pass"
 */
const char *
whence_deprel_get_name (WhenceDeprel deprel)
{
  g_return_val_if_fail ((guint) deprel < WHENCE_N_DEPRELS, NULL);

  return deprel_names[deprel];
}

/**
 * whence_form_get_name:
 * @form: an inflection
 *
 * Returns: (nullable): the feature of Universal Dependencies it stands for: "Tense=Past"; %NULL for none
 */
const char *
whence_form_get_name (WhenceForm form)
{
  g_return_val_if_fail ((guint) form < WHENCE_N_FORMS, NULL);

  return form_names[form];
}

static void
free_scratch (gpointer data)
{
  whence_scratch_clear (data);
  g_free (data);
}

/* A thread's scratch is kept from sentence to sentence, but not the room that an absurdly long one took. */
#define MAX_KEPT_WORDS 4096

static WhenceScratch *
get_scratch (void)
{
  static GPrivate key = G_PRIVATE_INIT (free_scratch);
  WhenceScratch *scratch = g_private_get (&key);

  if (scratch == NULL)
    {
      scratch = g_new0 (WhenceScratch, 1);
      g_private_set (&key, scratch);
    }
  return scratch;
}

/**
 * whence_syntax_parse:
 * @model: (nullable): the weights; without them a few rules give a rough answer
 * @words: (array length=n_words): the words of one sentence
 * @n_words: how many, any number
 * @out_syntax: (array length=n_words): set for every word
 *
 * Tags the words, finds the head of each and labels it.  Exactly one word hangs on the root.  Time and memory are linear in
 * @n_words; the words may hold any bytes.  Thread-safe.
 */
void
whence_syntax_parse (const WhenceSyntaxModel *model,
                     const WhenceWord        *words,
                     guint                    n_words,
                     WhenceSyntax            *out_syntax)
{
  WhenceScratch *scratch = get_scratch ();

  g_return_if_fail (n_words == 0 || (words != NULL && out_syntax != NULL));

  if (n_words == 0)
    return;
  whence_scratch_prepare (scratch, model, words, n_words);
  if (model == NULL)
    whence_rules_run (scratch, words);
  else
    {
      whence_tagger_run (model, scratch);
      whence_parser_run (model, scratch);
      whence_labeller_run (model, scratch);
    }
  for (guint i = 0; i < n_words; i++)
    {
      const WhenceTagInfo *tag = &whence_tag_table[scratch->tags[i]];

      out_syntax[i].head = (guint) scratch->head[i] == n_words ? WHENCE_SYNTAX_ROOT : scratch->head[i];
      out_syntax[i].upos = tag->upos;
      out_syntax[i].form = tag->form;
      out_syntax[i].deprel = scratch->labels[i];
    }
  if (scratch->size > MAX_KEPT_WORDS)
    whence_scratch_clear (scratch);
}
