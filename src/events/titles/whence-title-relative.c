/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Relative clauses whose pronoun is no subject: the noun that they tell of is their verb's object. */
#include "whence-title-relative.h"

#include <string.h>

#include "whence-relative.h"
#include "whence-title-antecedent.h"

#define CLIMB_MAX 12

/* "half [the $4 million the firm made]": how much of it is meant elsewhere stands before its article.  Returns: bytes of it and a space, or 0 */
static gsize
measure_share (const WhenceTree *tree,
               gint              noun)
{
  gint first = whence_tree_find_child (tree, noun, WHENCE_DEPREL_DET);

  return first >= 0 && first + 1 < noun && tree->syntax[first + 1].upos == WHENCE_UPOS_DET && tree->syntax[first + 1].head == noun ? tree->words[first].length + 1u : 0;
}

/* What the pronoun stands for: the noun before it, or for "one" the thing of that kind told before. */
static char *
name_object (const WhenceTitleContext *context,
             gint                      antecedent)
{
  const WhenceTree *tree = context->tree;
  char *name;
  gsize share;

  /* "it was not until Tuesday that she …" */
  if (context->dated[antecedent] || tree->syntax[antecedent].upos == WHENCE_UPOS_CCONJ)
    return NULL;
  if (whence_tree_word_is (tree, antecedent, tree->lexicon->ones))
    {
      gint noun = antecedent;

      while (noun >= 0 && whence_tree_get_event_noun (tree, noun) == NULL)
        noun--;
      return noun >= 0 ? g_strdup_printf ("%s %.*s", tree->lexicon->articles[0], (gint) tree->words[noun].length, tree->words[noun].text) : NULL;
    }
  name = whence_phrase_render_noun (context, antecedent, WHENCE_STYLE_WHOLE, 0);
  share = measure_share (tree, antecedent);
  if (share > 0 && strlen (name) > share && whence_kinds_has_word (tree->lexicon->articles, name + share, strcspn (name + share, " ")))
    memmove (name, name + share, strlen (name + share) + 1);
  /* "last year, that they promised": nothing but the date stands before */
  if (*name == '\0')
    g_clear_pointer (&name, g_free);
  else if (g_ascii_isupper (*name) && tree->syntax[antecedent].upos == WHENCE_UPOS_NOUN && antecedent < 4)
    *name = g_ascii_tolower (*name);
  return name;
}

/* "the tax she introduced": a subject right behind the noun, and no object. */
static gboolean
leaves_out_object (const WhenceTree *tree,
                   gint              predicate)
{
  gint head = tree->syntax[predicate].head, subject = whence_tree_find_subject (tree, predicate);

  if ((tree->syntax[predicate].deprel != WHENCE_DEPREL_ACL_RELCL && tree->syntax[predicate].deprel != WHENCE_DEPREL_ACL) || head < 0
      || (tree->syntax[head].upos != WHENCE_UPOS_NOUN && tree->syntax[head].upos != WHENCE_UPOS_PROPN && tree->syntax[head].upos != WHENCE_UPOS_PRON && tree->syntax[head].upos != WHENCE_UPOS_SYM)
      || subject <= head || subject > head + 5 || subject > predicate || tree->syntax[predicate].upos != WHENCE_UPOS_VERB
      || whence_tree_get_pronoun (tree, subject, NULL) == WHENCE_PRONOUN_RELATIVE
      /* "by the time he retired" */
      || whence_tree_word_is (tree, head, tree->lexicon->shapes->moments)
      || (whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) >= 0 && !whence_relative_is_given (tree, predicate)) || whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBJ) >= 0
      || whence_tree_find_child (tree, predicate, WHENCE_DEPREL_MARK) >= 0 || whence_tree_find_child (tree, predicate, WHENCE_DEPREL_CCOMP) >= 0)
    return FALSE;
  for (gint i = head + 1; i < predicate; i++)
    if (tree->syntax[i].upos == WHENCE_UPOS_PUNCT || tree->syntax[i].upos == WHENCE_UPOS_SCONJ
        || whence_tree_get_pronoun (tree, i, NULL) == WHENCE_PRONOUN_RELATIVE || whence_tree_word_is (tree, i, tree->lexicon->relatives))
      return FALSE;
  return TRUE;
}

/* "Ragusa, as the city was called": the noun that says what the subject was called, or -1. */
static gint
find_calling (const WhenceTree *tree,
              gint              predicate)
{
  gint subject = whence_tree_find_subject (tree, predicate), as;

  if (subject < 0 || subject > predicate || tree->syntax[subject].upos == WHENCE_UPOS_PRON || predicate + 1 >= (gint) tree->n
      || tree->syntax[predicate + 1].upos == WHENCE_UPOS_PROPN || tree->syntax[predicate + 1].upos == WHENCE_UPOS_NOUN
      || whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) < 0
      || !whence_tree_has_form (tree, predicate, tree->lexicon->shapes->namings))
    return -1;
  for (as = subject - 1; as > 0 && !whence_tree_word_is (tree, as, tree->lexicon->roles); as--)
    if (tree->syntax[as].upos == WHENCE_UPOS_PUNCT || tree->syntax[as].upos == WHENCE_UPOS_VERB)
      return -1;
  return as > 0 ? whence_tree_find_noun_before (tree, as) : -1;
}

/* Puts what the subject was called behind the verb, and leaves the subject as it stands. */
static gboolean
add_calling (WhencePhrase *phrase,
             gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  gint noun = find_calling (tree, predicate), subject = whence_tree_find_subject (tree, predicate);
  g_autofree char *name = noun >= 0 ? name_object (phrase->context, noun) : NULL;
  gboolean known = whence_tree_word_is (tree, predicate, tree->lexicon->shapes->known);

  if (name == NULL)
    return FALSE;
  g_clear_pointer (&phrase->replaced[subject], g_free);
  phrase->chosen[subject] = TRUE;
  for (gint child = tree->children[subject]; child >= 0 && child < subject; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_DET)
      phrase->chosen[child] = TRUE;
  g_free (phrase->replaced[predicate]);
  phrase->replaced[predicate] = g_strdup_printf ("%.*s %s%s%s", (gint) tree->words[predicate].length, tree->words[predicate].text,
                                                 known ? tree->lexicon->roles[0] : "", known ? " " : "", name);
  return TRUE;
}

/* "the line on which nobody has travelled": the relative pronoun that a preposition leads to, or -1; behind an object there is no place for it. */
static gint
find_led (const WhenceTree *tree,
          gint              predicate,
          gint              antecedent)
{
  gint subject = whence_tree_find_subject (tree, predicate);

  if (antecedent < 0 || subject < 0 || tree->syntax[predicate].upos != WHENCE_UPOS_VERB || whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBJ) > predicate
      || whence_tree_find_child (tree, predicate, WHENCE_DEPREL_XCOMP) >= 0 || whence_tree_find_child (tree, predicate, WHENCE_DEPREL_CCOMP) >= 0)
    return -1;
  for (gint i = MIN (subject, predicate) - 1; i > antecedent + 1; i--)
    if (tree->syntax[i - 1].upos == WHENCE_UPOS_ADP && whence_tree_get_pronoun (tree, i, NULL) == WHENCE_PRONOUN_RELATIVE)
      return i;
  return -1;
}

/* "intends to sell": the verb whose object is left open; but "asked to leave" was who did. */
static gint
find_last_verb (const WhenceTree *tree,
                gint              predicate)
{
  for (guint step = 0; step < CLIMB_MAX; step++)
    {
      const WhenceWord *word = &tree->words[predicate];
      gint next = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_XCOMP);

      if (next < predicate || !whence_tree_is_infinitive (tree, next) || tree->syntax[next].upos != WHENCE_UPOS_VERB
          || whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->givers, word->text, word->length))
        break;
      predicate = next;
    }
  return predicate;
}

/* Where its object stands: behind what a verb ends with, "played on", or whom something was given to, "gave us". */
static gint
find_gap (const WhenceTitleContext *context,
          gint                      predicate)
{
  const WhenceTree *tree = context->tree;
  gint next = predicate + 1;

  if (next >= (gint) tree->n || tree->syntax[next].head != predicate || context->dated[next])
    return predicate;
  if (tree->syntax[next].upos == WHENCE_UPOS_PRON)
    return tree->syntax[next].deprel == WHENCE_DEPREL_OBJ || tree->syntax[next].deprel == WHENCE_DEPREL_IOBJ ? next : predicate;
  return tree->syntax[next].deprel == WHENCE_DEPREL_COMPOUND_PRT
                 || (tree->syntax[next].upos == WHENCE_UPOS_ADP && (next + 1 == (gint) tree->n || context->dated[next + 1] || tree->syntax[next + 1].upos == WHENCE_UPOS_PUNCT))
             ? next
             : predicate;
}

/* "Nobody has travelled on the line": what the pronoun stands for, with its preposition, behind the verb. */
static void
add_led (WhencePhrase *phrase,
         gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  gint antecedent = whence_relative_find_noun (tree, predicate), pronoun = find_led (tree, predicate, antecedent);
  gint place = find_gap (phrase->context, predicate);
  const WhenceWord *last = &tree->words[place], *preposition = pronoun > 0 ? &tree->words[pronoun - 1] : NULL;
  g_autofree char *name = pronoun > 0 ? name_object (phrase->context, whence_title_find_antecedent (phrase->context, pronoun, predicate)) : NULL;

  if (name == NULL)
    return;
  phrase->chosen[pronoun] = phrase->chosen[pronoun - 1] = FALSE;
  phrase->chosen[place] = TRUE;
  phrase->replaced[place] = g_strdup_printf ("%.*s %.*s %s", (gint) last->length, last->text, (gint) preposition->length, preposition->text, name);
}

/**
 * whence_title_add_relative_object:
 * @phrase: a phrase
 * @predicate: head of a relative clause
 *
 * "one that she paid to the town": what the relative pronoun stands for, written or not, goes behind the verb, where an object stands.
 */
void
whence_title_add_relative_object (WhencePhrase *phrase,
                                  gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  gint pronoun = whence_relative_find_object (tree, predicate);
  gboolean left_out = pronoun < 0 && leaves_out_object (tree, predicate);
  /* without a pronoun it is the word that the clause hangs on, whatever the parser calls the clause */
  gint antecedent = left_out ? tree->syntax[predicate].head : pronoun >= 0 ? whence_relative_find_noun (tree, predicate) : -1;
  g_autofree char *name = antecedent >= 0 ? name_object (phrase->context, antecedent) : NULL;

  if (phrase->replaced[predicate] != NULL || add_calling (phrase, predicate))
    return;
  if (name == NULL)
    {
      add_led (phrase, predicate);
      return;
    }
  if (pronoun >= 0)
    phrase->chosen[pronoun] = FALSE;
  predicate = find_gap (phrase->context, find_last_verb (tree, predicate));
  phrase->chosen[predicate] = TRUE;
  phrase->replaced[predicate] = g_strdup_printf ("%.*s %s", (gint) tree->words[predicate].length, tree->words[predicate].text, name);
}
