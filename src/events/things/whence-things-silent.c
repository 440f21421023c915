/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An "it" that stands for nothing told before. */
#include "whence-things-private.h"

#include "whence-shape-words.h"

/* "let it be known that …", "made it clear that …", "It was said that …": what is told stands behind; but "it was told that". */
static gboolean
stands_for_clause (const WhenceTree *tree, gint node)
{
  gint above = tree->syntax[node].head, said = node + 1;
  gboolean is_done;

  if (above < 0 || said >= (gint) tree->n)
    return FALSE;
  if (whence_deprel_is_subject (tree->syntax[node].deprel))
    return tree->syntax[above].form == WHENCE_FORM_PARTICIPLE && whence_tree_find_child (tree, above, WHENCE_DEPREL_AUX_PASS) >= 0
           && whence_tree_find_child (tree, above, WHENCE_DEPREL_CCOMP) > above
           && !whence_tree_has_form (tree, above, tree->lexicon->shapes->givers);
  said += tree->syntax[said].upos == WHENCE_UPOS_ADV && said + 1 < (gint) tree->n;
  is_done = tree->syntax[said].upos == WHENCE_UPOS_AUX && said + 1 < (gint) tree->n && tree->syntax[said + 1].form == WHENCE_FORM_PARTICIPLE;
  said += is_done;
  if ((is_done || tree->syntax[said].upos == WHENCE_UPOS_ADJ) && said + 1 < (gint) tree->n)
    switch (tree->syntax[said + 1].upos)
      {
      case WHENCE_UPOS_ADP:
      case WHENCE_UPOS_PART:
      case WHENCE_UPOS_SCONJ:
        return TRUE;
      default:
        return FALSE;
      }
  return FALSE;
}

static gboolean
is_weather (const WhenceTree *tree, gint verb)
{
  return verb >= 0 && whence_tree_has_form (tree, verb, tree->lexicon->shapes->weathers);
}

/* Whether a clause with "that" hangs on @head behind it. */
static gboolean
has_that_clause (const WhenceTree *tree, gint head)
{
  for (gint child = tree->children[head]; child >= 0; child = tree->siblings[child])
    {
      gint mark = child > head ? whence_tree_find_child (tree, child, WHENCE_DEPREL_MARK) : -1;

      if (mark > head && whence_tree_word_is (tree, mark, tree->lexicon->thats))
        return TRUE;
    }
  return FALSE;
}

/* "it emerged that …", "it became clear that …" */
static gboolean
emerges (const WhenceTree *tree, gint verb)
{
  gint what;

  if (!whence_tree_has_form (tree, verb, tree->lexicon->shapes->emerges))
    return FALSE;
  what = whence_tree_find_child (tree, verb, WHENCE_DEPREL_XCOMP);
  return has_that_clause (tree, verb) || (what > verb && has_that_clause (tree, what));
}

/* "It took a fire to change the law": an infinitive says what for, and whoever did it is not said. */
static gboolean
says_what_for (const WhenceTree *tree, gint verb)
{
  for (gint child = tree->children[verb]; child >= 0; child = tree->siblings[child])
    if (child > verb && tree->syntax[child].upos == WHENCE_UPOS_VERB && tree->syntax[child].form == WHENCE_FORM_BASE
        && whence_tree_find_child (tree, child, WHENCE_DEPREL_MARK) > verb)
      return TRUE;
  return FALSE;
}

/* "war", without an article. */
static gboolean
tells_state (const WhenceHearing *hearing, gint node)
{
  const WhenceTree *tree = hearing->tree;

  return whence_things_is (hearing->self, tree->first + (guint) node, whence_things_words (hearing->self)->states)
         && whence_tree_find_child (tree, node, WHENCE_DEPREL_DET) < 0 && whence_tree_find_child (tree, node, WHENCE_DEPREL_AMOD) < 0;
}

/* "it was night", "it nearly came to war". */
static gboolean
is_state (const WhenceHearing *hearing, gint predicate)
{
  const WhenceTree *tree = hearing->tree;

  if (whence_tree_find_child (tree, predicate, WHENCE_DEPREL_COP) >= 0)
    return tells_state (hearing, predicate) && whence_tree_find_case (tree, predicate) < 0;
  if (!whence_tree_has_form (tree, predicate, whence_things_words (hearing->self)->nearing))
    return FALSE;
  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    if (tells_state (hearing, child) && whence_tree_find_case (tree, child) >= 0 && whence_tree_word_is (tree, whence_tree_find_case (tree, child), tree->lexicon->goals))
      return TRUE;
  return FALSE;
}

/* "It was she who …", "It was Lind that …", "it's the students who …", whatever the parse makes of the first. */
static gboolean
points (const WhenceTree *tree, gint node, gint predicate)
{
  gint told = predicate >= 0 && whence_tree_find_child (tree, predicate, WHENCE_DEPREL_COP) >= 0 ? whence_tree_find_child (tree, predicate, WHENCE_DEPREL_ACL_RELCL) : -1;
  gint who = told > predicate ? whence_tree_find_subject (tree, told) : -1;

  if (node + 2 < (gint) tree->n && tree->syntax[node + 1].upos == WHENCE_UPOS_AUX && tree->syntax[node + 2].upos == WHENCE_UPOS_PRON
      && whence_tree_get_pronoun (tree, node + 2, NULL) != WHENCE_PRONOUN_NONE)
    return TRUE;
  return told > predicate && (tree->syntax[predicate].upos == WHENCE_UPOS_PROPN || (who >= 0 && whence_tree_word_is (tree, who, tree->lexicon->personal)));
}

/**
 * whence_things_is_silent:
 * @hearing: a sentence that is heard
 * @node: "it"
 *
 * Returns: whether nothing is told of: "It is clear that …", "it rained", "it began to rain"
 */
gboolean
whence_things_is_silent (const WhenceHearing *hearing, gint node)
{
  const WhenceTree *tree = hearing->tree;
  gint above = tree->syntax[node].head;

  if (tree->syntax[node].deprel == WHENCE_DEPREL_EXPL || stands_for_clause (tree, node) || points (tree, node, above))
    return TRUE;
  /* "it is 2015 all over again" */
  if (node + 2 < (gint) tree->n && tree->syntax[node + 1].upos == WHENCE_UPOS_AUX && hearing->setting->dated[node + 2]
      && (tree->tokens->tokens[tree->first + (guint) node + 2].flags & WHENCE_TOKEN_NUMERIC))
    return TRUE;
  if (above >= 0 && whence_deprel_is_subject (tree->syntax[node].deprel) && (is_weather (tree, above) || is_weather (tree, whence_tree_find_child (tree, above, WHENCE_DEPREL_XCOMP))))
    return TRUE;
  if (above >= 0 && whence_deprel_is_subject (tree->syntax[node].deprel)
      && (is_state (hearing, above) || emerges (tree, above)
          || (says_what_for (tree, above)
              && whence_tree_has_form (tree, above, whence_things_words (hearing->self)->needs))))
    return TRUE;
  return above >= 0 && whence_deprel_is_subject (tree->syntax[node].deprel)
         && whence_tree_find_child (tree, above, WHENCE_DEPREL_COP) >= 0
         && (whence_tree_find_child (tree, above, WHENCE_DEPREL_CCOMP) >= 0
             || whence_tree_find_child (tree, above, WHENCE_DEPREL_CSUBJ) >= 0);
}
