/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-phrase.h"

#include <string.h>

#include "whence-modality.h"
#include "whence-phrase-naming.h"
#include "whence-word-class.h"

/* Deeper nesting than this is no title any more. */
#define DEPTH_MAX 12

#define WORD_IS(tree, node, c) ((tree)->words[node].length == 1 && *(tree)->words[node].text == (c))

/* "did not come again until 1932": it came again then. */
static void
affirm (WhencePhrase *self,
        gint          verb)
{
  const WhenceTree *tree = self->context->tree;
  const WhenceWord *word = &tree->words[verb];
  g_autofree char *past = NULL;
  gint again = -1;

  for (gint child = tree->children[verb]; child >= 0; child = tree->siblings[child])
    {
      gboolean did = tree->syntax[child].deprel == WHENCE_DEPREL_AUX && whence_tree_word_is (tree, child, tree->lexicon->modals->pasts_of_do);

      if (did)
        past = whence_kinds_get_past_of_base (tree->lexicon, word->text, word->length);
      if (whence_tree_word_is (tree, child, tree->lexicon->modals->agains))
        again = child;
      /* where the past is not known "did" stays */
      if (again == child || (did ? past != NULL : whence_tree_word_is (tree, child, tree->lexicon->negations)))
        self->replaced[child] = g_strdup ("");
    }
  if (again >= 0)
    self->replaced[verb] = g_strdup_printf ("%.*s %.*s", past != NULL ? (gint) strlen (past) : (gint) word->length, past != NULL ? past : word->text,
                                            (gint) tree->words[again].length, tree->words[again].text);
  else
    self->replaced[verb] = g_steal_pointer (&past);
}

/**
 * whence_phrase_init:
 * @self: (out caller-allocates): a phrase without words
 * @context: sentence and what is known of it
 * @style: how much to keep of noun phrases
 */
void
whence_phrase_init (WhencePhrase             *self,
                    const WhenceTitleContext *context,
                    WhenceStyle               style)
{
  self->context = context;
  self->style = style;
  self->refused = 0;
  memset (self->chosen, 0, context->tree->n * sizeof *self->chosen);
  memset (self->replaced, 0, context->tree->n * sizeof *self->replaced);
  if (context->affirmed >= 0)
    affirm (self, context->affirmed);
}

/**
 * whence_phrase_clear:
 * @self: a phrase
 */
void
whence_phrase_clear (WhencePhrase *self)
{
  for (guint i = 0; i < self->context->tree->n; i++)
    if (self->replaced[i] != NULL)
      g_free (self->replaced[i]);
}

static void
choose (WhencePhrase *self,
        gint          node)
{
  if (!self->context->dated[node])
    self->chosen[node] = TRUE;
}

/* But none within a name: "Salem, Mass., teacher". */
static gboolean
is_comma (const WhenceTree *tree,
          gint              node)
{
  return tree->tokens->classes[tree->first + (guint) node] == WHENCE_CLASS_COMMA && tree->syntax[node].deprel != WHENCE_DEPREL_FLAT;
}

/* A comma stands between the word and what it hangs on. */
static gboolean
is_set_off (const WhenceTree *tree,
            gint              node)
{
  gint head = tree->syntax[node].head;

  for (gint i = MIN (node, head); i < MAX (node, head); i++)
    if (is_comma (tree, i))
      {
        i = whence_tree_find_alternative_end (tree, i);
        if (i < 0)
          return TRUE;
      }
  return FALSE;
}

/* "[more than] 300 people", "[nearly] all of the houses": without it the number would be another. */
static void
choose_bound (WhencePhrase *self,
              gint          number)
{
  const WhenceTree *tree = self->context->tree;

  for (gint i = number - 1; i >= 0 && whence_tree_is_below (tree, i, number); i--)
    {
      /* "the two", "of the two" */
      if (tree->syntax[i].head == number && tree->syntax[i].deprel != WHENCE_DEPREL_ADVMOD && tree->syntax[i].deprel != WHENCE_DEPREL_NMOD
          && (tree->syntax[number].deprel != WHENCE_DEPREL_NUMMOD || tree->syntax[i].deprel == WHENCE_DEPREL_DET))
        return;
      choose (self, i);
    }
}

static void
add_noun (WhencePhrase *self,
          gint          node,
          guint         depth)
{
  const WhenceTree *tree = self->context->tree;
  gboolean abbreviated;

  if (depth > DEPTH_MAX || self->context->dated[node])
    return;
  choose (self, node);
  if (tree->syntax[node].upos == WHENCE_UPOS_NUM || tree->syntax[node].upos == WHENCE_UPOS_DET)
    choose_bound (self, node);
  abbreviated = whence_naming_of_part (self, node) || whence_naming_of_apposed (self, node) || (self->style != WHENCE_STYLE_WHOLE && whence_naming_of_person (self, node));
  /* "whose" is taken for either, and "another" stands alone */
  if (tree->syntax[node].upos == WHENCE_UPOS_PRON
      || (tree->syntax[node].upos == WHENCE_UPOS_DET && !(whence_deprel_is_subject (tree->syntax[node].deprel) && whence_naming_of_group (self, node))))
    whence_naming_of_pronoun (self, node);
  else if (whence_naming_of_group (self, node))
    return;
  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    switch (tree->syntax[child].deprel)
      {
      case WHENCE_DEPREL_CASE:
        add_noun (self, child, depth + 1);
        break;
      case WHENCE_DEPREL_DET:
      case WHENCE_DEPREL_AMOD:
      case WHENCE_DEPREL_NUMMOD:
      case WHENCE_DEPREL_COMPOUND:
      case WHENCE_DEPREL_FLAT:
      case WHENCE_DEPREL_FIXED:
      case WHENCE_DEPREL_NMOD_POSS:
        if (!abbreviated && whence_phrase_keeps (self, child) && !(child > node && is_set_off (tree, child)))
          add_noun (self, child, depth + 1);
        break;
      case WHENCE_DEPREL_ADVMOD:
        /* "not guilty", "nearly half of it" */
        if ((tree->syntax[node].deprel == WHENCE_DEPREL_AMOD && !whence_tree_word_is (tree, child, tree->lexicon->whens))
            || (child == node - 1
                && (whence_tree_word_is (tree, child, tree->lexicon->negations)
                    || (node + 1 < (gint) tree->n && whence_tree_get_class (tree, node + 1) == WHENCE_CLASS_OF))))
          choose (self, child);
        break;
      case WHENCE_DEPREL_APPOS:
        /* "Chancellor Olaf Scholz": an apposition without comma is part of the name */
        if (abbreviated)
          break;
        if (tree->syntax[child - 1 >= 0 ? child - 1 : 0].upos == WHENCE_UPOS_PUNCT)
          break;
        if (child == node + 1 || (child > node && tree->syntax[child].upos == WHENCE_UPOS_PROPN && !WORD_IS (tree, node + 1, ',')))
          add_noun (self, child, depth + 1);
        break;
      default:
        break;
      }
}

/**
 * whence_phrase_add_noun:
 * @self: a phrase
 * @node: head of a noun phrase
 *
 * Adds the core of the noun phrase: determiner, adjectives, compound, name, owner and preposition, its pronouns resolved.
 */
void
whence_phrase_add_noun (WhencePhrase *self,
                        gint          node)
{
  add_noun (self, node, 0);
}

/**
 * whence_phrase_drop_case:
 * @self: a phrase
 * @noun: one of its nouns
 *
 * Leaves out the prepositions that lead to the noun, "according to" as a whole.
 */
void
whence_phrase_drop_case (WhencePhrase *self,
                         gint          noun)
{
  const WhenceTree *tree = self->context->tree;

  for (gint preposition = tree->children[noun]; preposition >= 0 && preposition < noun; preposition = tree->siblings[preposition])
    if (tree->syntax[preposition].deprel == WHENCE_DEPREL_CASE)
      {
        self->chosen[preposition] = FALSE;
        for (gint child = tree->children[preposition]; child >= 0; child = tree->siblings[child])
          self->chosen[child] = FALSE;
      }
}

/* "set to meet", "vowed last year to build": an infinitive right behind its verb belongs to it, whatever the parser calls it. */
static gboolean
follows_closely (const WhencePhrase *self,
                 gint                node,
                 gint                child)
{
  guint between = 0;

  if (child < node || !whence_tree_is_infinitive (self->context->tree, child))
    return FALSE;
  for (gint i = node + 1; i < child; i++)
    between += !self->context->dated[i] && !self->chosen[i];
  return between <= 2;
}

/**
 * whence_phrase_share_helpers:
 * @self: a phrase
 * @node: a verb
 *
 * "was elected in 2004 and chosen again in 2008": adds the first participle's "was" where @node shares it.
 */
void
whence_phrase_share_helpers (WhencePhrase *self,
                             gint          node)
{
  const WhenceTree *tree = self->context->tree;
  gint head = tree->syntax[node].head;

  if (tree->syntax[node].deprel != WHENCE_DEPREL_CONJ || tree->syntax[node].form != WHENCE_FORM_PARTICIPLE
      || tree->syntax[head].form != WHENCE_FORM_PARTICIPLE || whence_tree_find_subject (tree, node) >= 0
      || whence_tree_find_child (tree, node, WHENCE_DEPREL_AUX_PASS) >= 0)
    return;
  for (gint child = tree->children[head]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_AUX || tree->syntax[child].deprel == WHENCE_DEPREL_AUX_PASS)
      choose (self, child);
}

static void
add_verb (WhencePhrase *self,
          gint          node,
          guint         depth)
{
  const WhenceTree *tree = self->context->tree;

  choose (self, node);
  for (gint child = tree->children[node]; child >= 0 && depth < DEPTH_MAX; child = tree->siblings[child])
    switch (tree->syntax[child].deprel)
      {
      case WHENCE_DEPREL_AUX:
        /* "only then did they agree" */
        if (child > whence_tree_find_subject (tree, node) || whence_tree_find_subject (tree, node) > node)
          choose (self, child);
        break;
      case WHENCE_DEPREL_AUX_PASS:
      case WHENCE_DEPREL_COP:
      case WHENCE_DEPREL_COMPOUND_PRT:
      case WHENCE_DEPREL_EXPL:
        choose (self, child);
        break;
      case WHENCE_DEPREL_MARK:
        /* "is to be opened": a particle belongs to its verb, a conjunction leads to it */
        if (!whence_tree_is_finite (tree, node) || tree->syntax[child].upos == WHENCE_UPOS_PART)
          choose (self, child);
        break;
      case WHENCE_DEPREL_ADVMOD:
        /* "took over": a preposition without a noun is part of its verb */
        if (whence_modality_keeps (tree, child)
            || (child == node + 1 && tree->syntax[child].upos == WHENCE_UPOS_ADP))
          choose (self, child);
        break;
      case WHENCE_DEPREL_OBJ:
      case WHENCE_DEPREL_IOBJ:
        if (child > node)
          add_noun (self, child, depth + 1);
        break;
      case WHENCE_DEPREL_XCOMP:
        if (whence_tree_is_predicate (tree, child))
          add_verb (self, child, depth + 1);
        else
          add_noun (self, child, depth + 1);
        break;
      default:
        if (follows_closely (self, node, child))
          add_verb (self, child, depth + 1);
      }
  if (tree->syntax[node].upos != WHENCE_UPOS_VERB)
    add_noun (self, node, depth + 1);
  else
    whence_phrase_share_helpers (self, node);
}

/* What joins @node to the list that @first leads; of a list with commas all its members, for some alone would tell something else. */
static void
add_list (WhencePhrase *self,
          gint          first,
          gint          node)
{
  const WhenceTree *tree = self->context->tree;
  gint cc = whence_tree_find_child (tree, node, WHENCE_DEPREL_CC);
  gboolean listed = FALSE;

  if (cc >= 0)
    choose (self, cc);
  for (gint i = first + 1; i < node; i++)
    listed = listed || (tree->tokens->classes[tree->first + (guint) i] == WHENCE_CLASS_COMMA && whence_tree_lists (tree, i));
  if (cc >= 0 && !listed)
    return;
  for (gint child = tree->children[first]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_CONJ && !whence_tree_is_predicate (tree, child))
      {
        add_noun (self, child, 0);
        for (gint mark = tree->children[child]; mark >= 0; mark = tree->siblings[mark])
          if (mark < child && (tree->syntax[mark].deprel == WHENCE_DEPREL_CC || whence_tree_lists (tree, mark)))
            choose (self, mark);
      }
}

/**
 * whence_phrase_is_between:
 * @tree: a sentence
 * @node: a noun
 *
 * Returns: whether it is one of those that something is between, "between Iraq and Iran": it takes two
 */
gboolean
whence_phrase_is_between (const WhenceTree *tree,
                          gint              node)
{
  gint preposition = whence_tree_find_case (tree, node);

  return preposition >= 0 && tree->tokens->classes[tree->first + (guint) preposition] == WHENCE_CLASS_BETWEEN;
}

/* Adds what an "and" joins to the noun, and with a list all of it. */
static void
add_last (WhencePhrase *self,
          gint          noun)
{
  const WhenceTree *tree = self->context->tree;

  for (gint child = tree->children[noun]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_CONJ && !whence_tree_is_predicate (tree, child) && !self->context->dated[child])
      {
        add_noun (self, child, 0);
        add_list (self, noun, child);
      }
}

/**
 * whence_phrase_add_row:
 * @self: a phrase
 * @first: the first of the nouns that an "and" joins
 *
 * Adds all of them.
 */
void
whence_phrase_add_row (WhencePhrase *self,
                       gint          first)
{
  add_noun (self, first, 0);
  add_last (self, first);
}

/**
 * whence_phrase_try:
 * @self: a phrase
 * @node: head of a constituent to add
 * @limit: characters it may have then
 *
 * Adds the core of @node's constituent, where the phrase does not grow over @limit.
 *
 * Returns: whether it was added
 */
gboolean
whence_phrase_try (WhencePhrase *self,
                   gint          node,
                   guint         limit)
{
  const WhenceTree *tree = self->context->tree;
  guint8 before[WHENCE_TREE_MAX_WORDS];

  if (self->context->dated[node])
    return FALSE;
  memcpy (before, self->chosen, tree->n);
  if (whence_tree_is_predicate (tree, node))
    add_verb (self, node, 0);
  else
    add_noun (self, node, 0);
  if (tree->syntax[node].deprel == WHENCE_DEPREL_CCOMP && whence_tree_find_subject (tree, node) >= 0)
    {
      gint mark = whence_tree_find_child (tree, node, WHENCE_DEPREL_MARK);

      add_noun (self, whence_tree_find_subject (tree, node), 0);
      /* "said in Lund [that] it was closed" */
      for (gint i = tree->syntax[node].head + 1; i < mark; i++)
        self->chosen[mark] = self->chosen[mark] || self->chosen[i];
    }
  if (tree->syntax[node].deprel == WHENCE_DEPREL_CONJ && self->chosen[tree->syntax[node].head])
    add_list (self, tree->syntax[node].head, node);
  if (whence_phrase_is_between (tree, node))
    add_last (self, node);
  if (limit == G_MAXUINT || whence_phrase_measure (self) <= limit)
    return TRUE;
  memcpy (self->chosen, before, tree->n);
  return FALSE;
}

/* "days before the crash": how far off, not what. */
static gboolean
is_time (const WhenceTree *tree,
         gint              node)
{
  guint8 word_class = tree->tokens->classes[tree->first + (guint) node];

  return (word_class == WHENCE_CLASS_UNIT || word_class == WHENCE_CLASS_UNITS) && whence_tree_find_case (tree, node) < 0;
}

/* "46 cents a share", "$9 million". */
static gboolean
is_amount (const WhenceTree *tree,
           gint              node)
{
  return tree->syntax[node].upos == WHENCE_UPOS_NUM || tree->syntax[node].upos == WHENCE_UPOS_SYM
         || whence_tree_find_child (tree, node, WHENCE_DEPREL_NUMMOD) >= 0;
}

/* "…, subject to approval by the board": behind a comma and words that stay out there is nothing to be added to. */
static gboolean
is_torn_off (const WhencePhrase *self,
             gint                node)
{
  const WhenceTree *tree = self->context->tree;
  gint begin = whence_tree_find_case (tree, node), head = tree->syntax[node].head;
  gboolean between = FALSE;

  begin = begin >= 0 && begin < node ? begin : node;
  while (begin > 0 && tree->syntax[begin - 1].head == node)
    begin--;
  for (gint i = begin - 1; i > head; i--)
    {
      if (is_comma (tree, i))
        return between;
      between = between || (!self->chosen[i] && !self->context->dated[i]);
    }
  return FALSE;
}

/* What to add first: the smaller the sooner; negative is never. */
static gint
rank_of (const WhencePhrase *self,
         gint                node)
{
  const WhenceTree *tree = self->context->tree;
  guint deprel = tree->syntax[node].deprel;
  gint preposition = whence_tree_find_case (tree, node);
  gboolean dangling = whence_tree_found_is (tree, preposition, tree->lexicon->dangling);
  /* "he said, …": what follows the verb at a distance is a clause of its own */
  if (self->context->dated[node]
      || (tree->syntax[node].upos == WHENCE_UPOS_VERB && (deprel == WHENCE_DEPREL_NMOD || deprel == WHENCE_DEPREL_OBL))
      || is_torn_off (self, node))
    return -1;
  switch (deprel)
    {
    case WHENCE_DEPREL_OBL_AGENT:
      return 1;
    case WHENCE_DEPREL_NMOD:
      return is_amount (tree, node) && is_set_off (tree, node) ? -1 : dangling || is_set_off (tree, node) ? 7 : 2;
    case WHENCE_DEPREL_OBL:
      if (node < tree->syntax[node].head || is_time (tree, node) || (is_amount (tree, node) && is_set_off (tree, node)))
        return -1;
      return dangling || is_set_off (tree, node) ? 7 : 3;
    case WHENCE_DEPREL_CONJ:
      return whence_tree_is_predicate (tree, node) || is_amount (tree, node) ? -1 : 1;
    case WHENCE_DEPREL_CCOMP:
      /* "said that he knew [and that he met them]" */
      if (whence_tree_find_child (tree, node, WHENCE_DEPREL_CC) >= 0 && !self->context->dated[whence_tree_find_child (tree, node, WHENCE_DEPREL_CC)])
        return -1;
      return is_set_off (tree, node) ? -1 : 4;
    case WHENCE_DEPREL_XCOMP:
      return is_set_off (tree, node) ? -1 : 4;
    case WHENCE_DEPREL_ADVMOD:
      return whence_tree_word_is (tree, node, tree->lexicon->fillers) || node < tree->syntax[node].head ? -1 : 6;
    default:
      return -1;
    }
}

/* A conjunct is worth nothing without its "and", and what stands behind it must not be left out of a list's middle. */
static gint
find_next (const WhencePhrase *self,
           const guint8       *tried,
           gint               *out_rank)
{
  const WhenceTree *tree = self->context->tree;
  gint best = -1, best_rank = G_MAXINT;

  for (guint i = 0; i < tree->n; i++)
    {
      gint head = tree->syntax[i].head, rank;

      if (self->chosen[i] || tried[i])
        continue;
      while (head >= 0 && self->context->dated[head])
        head = tree->syntax[head].head;
      if (head < 0 || !self->chosen[head])
        continue;
      rank = rank_of (self, (gint) i);
      if (rank >= 0 && rank < best_rank)
        {
          best = (gint) i;
          best_rank = rank;
        }
    }
  *out_rank = best_rank;
  return best;
}

/**
 * whence_phrase_is_needed:
 * @self: a phrase
 * @node: head of a constituent
 *
 * Returns: whether what it hangs on says too little without it: "discussions on …"
 */
gboolean
whence_phrase_is_needed (const WhencePhrase *self,
                         gint                node)
{
  const WhenceTree *tree = self->context->tree;
  gint head = tree->syntax[node].head;

  /* "A and B are": both */
  if (tree->syntax[node].deprel == WHENCE_DEPREL_CONJ && head >= 0 && whence_deprel_is_subject (tree->syntax[head].deprel))
    return TRUE;
  return tree->syntax[node].deprel == WHENCE_DEPREL_NMOD && head >= 0 && whence_tree_get_event_noun (tree, head) != NULL
         && tree->syntax[head].deprel != WHENCE_DEPREL_NSUBJ;
}

/**
 * whence_phrase_grow:
 * @self: a phrase
 * @limit: characters it may have
 * @wish: characters up to which also what is less needed is added
 *
 * Adds constituents that hang on chosen words, the most telling first, while they fit.
 */
void
whence_phrase_grow (WhencePhrase *self,
                    guint         limit,
                    guint         wish)
{
  guint8 tried[WHENCE_TREE_MAX_WORDS];
  gint node, rank;

  memset (tried, 0, self->context->tree->n);
  while ((node = find_next (self, tried, &rank)) >= 0)
    {
      tried[node] = TRUE;
      if (!whence_phrase_try (self, node, rank >= 6 ? wish : limit) && rank < 6)
        self->refused += whence_phrase_is_needed (self, node) ? WHENCE_PHRASE_NEEDED : 1;
    }
}

/* "plans to sell the bridge": what for, right behind the noun. */
static gboolean
is_aim (const WhenceTree *tree,
        gint              noun,
        gint              child)
{
  return (tree->syntax[child].deprel == WHENCE_DEPREL_ACL || tree->syntax[child].deprel == WHENCE_DEPREL_XCOMP) && whence_tree_is_infinitive (tree, child)
         && whence_tree_find_child (tree, child, WHENCE_DEPREL_MARK) == noun + 1;
}

/* "the tunnel under the hill, opened in 1965": what says which stands right behind the noun, and no comma parts it. */
static gboolean
is_complement (const WhencePhrase *self,
               gint                noun,
               gint                child)
{
  const WhenceTree *tree = self->context->tree;

  if (child < noun || self->context->dated[child])
    return FALSE;
  if (!is_aim (tree, noun, child)
      && ((tree->syntax[child].deprel != WHENCE_DEPREL_NMOD && !(tree->syntax[child].deprel == WHENCE_DEPREL_OBL && whence_tree_is_infinitive (tree, noun)))
          || whence_tree_find_case (tree, child) < noun))
    return FALSE;
  for (gint i = noun; i < child; i++)
    if (is_comma (tree, i) || self->context->dated[i])
      return FALSE;
  return TRUE;
}

/**
 * whence_phrase_add_complements:
 * @self: a phrase
 * @noun: a noun of it
 * @end: a word before which they stand
 * @limit: characters the phrase may have then
 *
 * Adds what says which of its kind the noun is, "the tunnel [under the hill]", as far as it fits.
 */
void
whence_phrase_add_complements (WhencePhrase *self,
                               gint          noun,
                               gint          end,
                               guint         limit)
{
  const WhenceTree *tree = self->context->tree;

  if (self->replaced[noun] != NULL)
    return;
  for (gint child = tree->children[noun]; child >= 0 && child < end; child = tree->siblings[child])
    {
      guint8 before[WHENCE_TREE_MAX_WORDS];
      gboolean whole = TRUE;

      if (!is_complement (self, noun, child))
        continue;
      /* of a name only what is a part of it: "the University of Lund" */
      if (tree->syntax[noun].upos == WHENCE_UPOS_PROPN
          && (tree->syntax[child].upos != WHENCE_UPOS_PROPN || whence_tree_find_child (tree, noun, WHENCE_DEPREL_DET) < 0 || whence_tree_find_case (tree, child) != noun + 1 || !whence_tree_word_is (tree, noun + 1, tree->lexicon->genitives)))
        continue;
      memcpy (before, self->chosen, tree->n);
      whole = whence_phrase_try (self, child, limit);
      /* "between Oslo and Bergen" */
      for (gint other = tree->children[child]; other >= 0 && whole; other = tree->siblings[other])
        whole = tree->syntax[other].deprel != WHENCE_DEPREL_CONJ || whence_phrase_try (self, other, limit);
      if (whole)
        whence_phrase_add_complements (self, child, end, limit);
      else
        memcpy (self->chosen, before, tree->n);
    }
}
