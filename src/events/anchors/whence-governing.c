/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words that govern what is told: "denied last year that he had met her", "urged the board to resign", "an attempt
 * to raise the ship". */
#include "whence-modality-private.h"

#include "whence-event.h"
#include "whence-participant.h"

/* So far "he denied that the claim that …" is followed. */
#define LEVELS_MAX 3
/* So many words may stand between "that" and the verb of what is said. */
#define THAT_REACH 14

static gboolean
is_arm (guint deprel)
{
  return whence_deprel_is_subject (deprel) || deprel == WHENCE_DEPREL_OBJ || deprel == WHENCE_DEPREL_ADVMOD
         || deprel == WHENCE_DEPREL_EXPL;
}

/**
 * whence_modality_find_negation:
 * @tree: a sentence
 * @node: a predicate
 *
 * Returns: the word that denies it, before it or with its subject or object, or -1: "no one came", "did not come",
 * unlike "not only"
 */
gint
whence_modality_find_negation (const WhenceTree *tree, gint node)
{
  for (gint i = 0; i < (gint)tree->n; i++)
    {
      gint head = tree->syntax[i].head;

      /* "no longer", unlike "not far from it" */
      if ((head == node
           || (head >= 0 && tree->syntax[head].head == node && is_arm (tree->syntax[head].deprel)
               && (tree->syntax[head].deprel != WHENCE_DEPREL_ADVMOD || tree->syntax[i].upos != WHENCE_UPOS_PART)))
          && whence_tree_word_is (tree, i, tree->lexicon->negations)
          && !whence_modal_is (tree, i + 1, tree->lexicon->modals->softeners))
        return i;
    }
  return -1;
}

/**
 * whence_modality_find_infinitive:
 * @tree: a sentence
 * @node: a verb
 *
 * Returns: the particle before it, "to", or -1
 */
gint
whence_modality_find_infinitive (const WhenceTree *tree, gint node)
{
  for (gint child = tree->children[node]; child >= 0 && child < node; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_MARK && tree->syntax[child].upos == WHENCE_UPOS_PART)
      return child;
  return -1;
}

static gint
skip_dates_back (const WhenceModalReading *reading, gint node)
{
  while (node >= 0 && (reading->dated[node] || whence_modal_is_comma (reading->tree, node)))
    node--;
  return node;
}

/* "in a report that it had written, it found …": the conjunction begins another clause. */
static gboolean
is_of_clause_between (const WhenceTree *tree, gint that, gint node)
{
  gint at = that;

  while (at >= 0 && !(whence_tree_is_predicate (tree, at) && at != that))
    at = tree->syntax[at].head;
  return at > that && at < node;
}

/* "that he made", unlike "that he had made a mistake": what it was done to may stand before it. */
static gboolean
is_open_behind (const WhenceTree *tree, gint verb)
{
  for (gint child = tree->children[verb]; child >= 0; child = tree->siblings[child])
    switch (tree->syntax[child].deprel)
      {
      case WHENCE_DEPREL_AUX:
      case WHENCE_DEPREL_AUX_PASS:
      case WHENCE_DEPREL_COP:
        return FALSE;
      case WHENCE_DEPREL_OBJ:
      case WHENCE_DEPREL_XCOMP:
      case WHENCE_DEPREL_CCOMP:
        if (child > verb)
          return FALSE;
        break;
      default:
        break;
      }
  return TRUE;
}

/* "denied last year that he had met her", "no evidence that", "it is open whether". */
static gboolean
find_that (const WhenceModalReading *reading, gint node, WhenceLeader *out)
{
  const WhenceTree *tree = reading->tree;

  for (gint i = node - 1; i > 0 && i >= node - THAT_REACH; i--)
    {
      gboolean whether = whence_modal_is (tree, i, reading->words->whethers);
      gint before;

      if (tree->syntax[i].upos == WHENCE_UPOS_VERB && !whence_tree_is_below (tree, i, node))
        return FALSE;
      if (!whether && !whence_modal_is (tree, i, reading->words->thats))
        continue;
      if (is_of_clause_between (tree, i, node))
        return FALSE;
      before = skip_dates_back (reading, i - 1);
      out->effect = whence_tree_get_effect (tree, before);
      out->node = before;
      out->clause = TRUE;
      if (out->effect == 0 && tree->syntax[node].head >= 0 && tree->syntax[node].head < i)
        {
          out->node = tree->syntax[node].head;
          out->effect = whence_tree_get_effect (tree, out->node);
        }
      /* "a report that …", unlike "reported that …" */
      if (whether || ((out->effect & WHENCE_MODAL_HEARS) && tree->syntax[out->node].upos == WHENCE_UPOS_NOUN))
        out->effect |= WHENCE_MODAL_CLAIMS;
      if (!whether && out->effect != 0 && tree->syntax[out->node].upos == WHENCE_UPOS_NOUN)
        {
          /* "the rumour that spread" */
          if (whence_tree_find_subject (tree, node) == i || i + 1 == node)
            return FALSE;
          out->either = is_open_behind (tree, node);
        }
      return out->effect != 0;
    }
  return FALSE;
}

/* The verb or noun that an infinitive or gerund hangs on: also over whom is urged, "urged the board to resign". */
static gboolean
find_verb_above (const WhenceModalReading *reading, gint node, WhenceLeader *out)
{
  const WhenceTree *tree = reading->tree;
  gint mark = whence_modality_find_infinitive (tree, node), head = tree->syntax[node].head;

  out->clause = FALSE;
  if (mark > 0)
    {
      out->node = skip_dates_back (reading, mark - 1);
      out->effect = whence_tree_get_effect (tree, out->node);
      if (out->effect != 0 || whence_modal_is (tree, out->node, reading->words->habits))
        return TRUE;
    }
  if (head < 0
      || (mark < 0 && tree->syntax[node].form != WHENCE_FORM_GERUND
          && tree->syntax[node].deprel != WHENCE_DEPREL_CCOMP && whence_participant_find_gerund_helper (tree, node) < 0))
    return FALSE;
  out->clause = mark < 0 && tree->syntax[node].form != WHENCE_FORM_GERUND;
  for (guint step = 0; step < 2 && head >= 0 && head < node; step++, head = tree->syntax[head].head)
    {
      out->node = head;
      out->effect = whence_tree_get_effect (tree, head);
      if (out->effect != 0)
        return TRUE;
      if (tree->syntax[head].upos == WHENCE_UPOS_VERB)
        return FALSE;
    }
  return FALSE;
}

/* "…, prosecutors allege": who says so stands beside. */
static gboolean
find_verb_beside (const WhenceTree *tree, gint node, WhenceLeader *out)
{
  gint head = tree->syntax[node].head;

  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_PARATAXIS && child > node
        && (whence_tree_get_effect (tree, child) & WHENCE_MODAL_CLAIMS))
      head = child;
  if (head <= node || !(whence_tree_get_effect (tree, head) & (WHENCE_MODAL_CLAIMS | WHENCE_MODAL_DENIES))
      || (tree->syntax[head].deprel != WHENCE_DEPREL_PARATAXIS && tree->syntax[node].deprel != WHENCE_DEPREL_CCOMP
          && tree->syntax[node].deprel != WHENCE_DEPREL_PARATAXIS && tree->syntax[node].deprel != WHENCE_DEPREL_ADVCL))
    return FALSE;
  for (gint i = node; i < head; i++)
    if (whence_modal_is_comma (tree, i))
      {
        *out = (WhenceLeader){ .node = head, .effect = whence_tree_get_effect (tree, head), .clause = TRUE };
        return TRUE;
      }
  return FALSE;
}

/* "Prosecutors say he shot her": who accuses or opposes does not know, but of what they do themselves. */
static gboolean
find_accuser (const WhenceModalReading *reading, gint node, WhenceLeader *out)
{
  const WhenceTree *tree = reading->tree;
  gint head = tree->syntax[node].head, speaker, subject = whence_tree_find_subject (tree, node);

  if (tree->syntax[node].deprel != WHENCE_DEPREL_CCOMP || head < 0 || head > node
      || whence_tree_find_kind (tree, head, WHENCE_KIND_WORD_SPEECH) == NULL)
    return FALSE;
  speaker = whence_tree_find_subject (tree, head);
  if (speaker < 0 || !whence_modal_is (tree, speaker, reading->words->accusers)
      || (subject >= 0 && whence_tree_get_pronoun (tree, subject, NULL) != WHENCE_PRONOUN_NONE))
    return FALSE;
  *out = (WhenceLeader){ .node = head, .effect = WHENCE_MODAL_CLAIMS, .clause = TRUE };
  return TRUE;
}

static gboolean
find_leader (const WhenceModalReading *reading, gint node, WhenceLeader *out)
{
  const WhenceTree *tree = reading->tree;

  *out = (WhenceLeader){ .node = -1 };
  if (!find_accuser (reading, node, out) && !find_that (reading, node, out) && !find_verb_above (reading, node, out) && !find_verb_beside (tree, node, out))
    {
      gint head = tree->syntax[node].head;

      /* "plans to sell and move" */
      if (tree->syntax[node].deprel != WHENCE_DEPREL_CONJ || head < 0 || whence_tree_find_subject (tree, node) >= 0
          || tree->syntax[node].form == WHENCE_FORM_PAST || !find_verb_above (reading, head, out))
        return FALSE;
    }
  out->surely = whence_tree_is_below (tree, node, out->node);
  return TRUE;
}

/* The predicate that a governing word belongs to, itself where it is one. */
static gint
find_predicate (const WhenceTree *tree, gint node)
{
  gint at = whence_tree_find_predicate (tree, node);

  return at >= 0 ? at : node;
}

/**
 * whence_modality_set_teller:
 * @reading: what is read
 * @node: what tells the event
 * @leader: what governs it
 *
 * Lets the title be told from the predicate of what governs, or where the parse is in doubt by the whole sentence.
 */
void
whence_modality_set_teller (const WhenceModalReading *reading, gint node, const WhenceLeader *leader)
{
  gint teller = find_predicate (reading->tree, leader->node);

  /* "there is no doubt that" tells nothing by itself */
  if (leader->surely && whence_tree_find_child (reading->tree, teller, WHENCE_DEPREL_EXPL) < 0 && !whence_tree_is_below (reading->tree, teller, node))
    reading->self->teller = teller;
  else
    reading->self->whole = TRUE;
}

/* Whether another date stands with the governing word: "promised in 2015 to clean it by 2020". */
static gboolean
has_own_date (const WhenceModalReading *reading, gint leader, gint node)
{
  for (gint i = MAX (leader, 0); i < node; i++)
    if (reading->dated[i] && i < reading->date)
      return TRUE;
  return FALSE;
}

/* "rejected a plan to build it in 2023": it was then that it was rejected. */
static gboolean
is_of_verb_above (const WhenceModalReading *reading, gint node, const WhenceLeader *leader)
{
  const WhenceTree *tree = reading->tree;
  gint above = tree->syntax[leader->node].head;

  return leader->surely && !reading->ahead && tree->syntax[leader->node].upos == WHENCE_UPOS_NOUN && above >= 0
         && above < leader->node && reading->date > node && tree->syntax[above].form == WHENCE_FORM_PAST
         && !has_own_date (reading, above, node);
}

static gboolean
is_perfect (const WhenceModalReading *reading, gint node)
{
  for (gint child = reading->tree->children[node]; child >= 0; child = reading->tree->siblings[child])
    if (whence_modal_is (reading->tree, child, reading->words->perfects))
      return TRUE;
  return FALSE;
}

static void
apply_leader (const WhenceModalReading *reading, gint node, const WhenceLeader *leader)
{
  WhenceModality *self = reading->self;
  guint effect = leader->effect;
  gboolean denied = whence_modality_find_negation (reading->tree, find_predicate (reading->tree, leader->node)) >= 0;

  if (leader->either)
    {
      if (leader->surely)
        whence_modality_set_teller (reading, node, leader);
      return;
    }
  /* "In 2019, whether …" */
  if (leader->node < 0)
    {
      self->flags |= WHENCE_EVENT_CONDITIONAL;
      self->whole = TRUE;
      return;
    }
  if (leader->effect & (WHENCE_MODAL_LEADS | WHENCE_MODAL_UNDOES | WHENCE_MODAL_DENIES))
    self->led = TRUE;
  if (leader->effect & WHENCE_MODAL_DENIES)
    {
      self->flags |= denied ? 0 : WHENCE_EVENT_DENIED;
      whence_modality_set_teller (reading, node, leader);
      return;
    }
  /* "is supposed to open" is planned, "is supposed to have opened" is claimed */
  if (!leader->clause && (leader->effect & WHENCE_MODAL_PLANS))
    effect &= ~(guint)(is_perfect (reading, node) ? WHENCE_MODAL_PLANS : WHENCE_MODAL_CLAIMS);
  if ((effect & WHENCE_MODAL_CLAIMS)
      || (!leader->clause && (effect & WHENCE_MODAL_HEARS)
          && whence_modality_find_infinitive (reading->tree, node) >= 0))
    {
      self->flags |= WHENCE_EVENT_CONDITIONAL;
      whence_modality_set_teller (reading, node, leader);
    }
  if (leader->clause)
    return;
  if (is_of_verb_above (reading, node, leader))
    {
      whence_modality_set_teller (reading, node, leader);
      return;
    }
  if ((effect & WHENCE_MODAL_PLANS)
      || ((effect & WHENCE_MODAL_PROMISES) && (reading->ahead || has_own_date (reading, leader->node, node))))
    self->flags |= WHENCE_EVENT_PLANNED | (denied ? WHENCE_EVENT_DENIED : 0);
  if (effect & (WHENCE_MODAL_LEADS | WHENCE_MODAL_PLANS))
    if (reading->tree->syntax[leader->node].upos == WHENCE_UPOS_NOUN)
      whence_modality_set_teller (reading, node, leader);
  if (whence_modal_is (reading->tree, leader->node, reading->words->habits))
    self->flags |= WHENCE_EVENT_RECURRING;
}

/**
 * whence_modality_read_leaders:
 * @reading: what is read
 * @node: a predicate
 *
 * Reads what governs it, and what governs that.
 *
 * Returns: whether it is what somebody said or meant
 */
gboolean
whence_modality_read_leaders (const WhenceModalReading *reading, gint node)
{
  gboolean said = FALSE;
  WhenceLeader leader;

  for (guint level = 0; level < LEVELS_MAX && find_leader (reading, node, &leader); level++)
    {
      apply_leader (reading, node, &leader);
      said = said || leader.clause || (leader.effect & (WHENCE_MODAL_PLANS | WHENCE_MODAL_PROMISES));
      if (!leader.surely)
        break;
      node = find_predicate (reading->tree, leader.node);
    }
  return said;
}
