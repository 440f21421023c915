/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether what is told happened: by its own auxiliaries, negations and adverbs, by the condition it stands in, and by
 * the words that govern it: "denied that he met her", "plans to open", "the abandoned merger".  Says, too, what a title
 * must not leave out. */
#include "whence-modality-private.h"

#include "whence-event.h"
#include "whence-judged.h"

/* "began to try to sell": so deep. */
#define HOST_STEPS 3

/* --- the verb itself --- */

/* The verb whose auxiliaries serve for @node, too: "will close and move". */
static gint
get_helped (const WhenceTree *tree, gint node)
{
  gint head = tree->syntax[node].head;

  if (tree->syntax[node].deprel != WHENCE_DEPREL_CONJ || head < 0 || whence_tree_find_subject (tree, node) >= 0
      || tree->syntax[node].form == WHENCE_FORM_PAST || tree->syntax[node].form == WHENCE_FORM_PRESENT
      || whence_tree_find_child (tree, node, WHENCE_DEPREL_AUX) >= 0)
    return node;
  return head;
}

/* Returns: the auxiliary of @node that is in @list, or -1 */
static gint
find_helper (const WhenceTree *tree, gint node, const char *const *list)
{
  node = get_helped (tree, node);
  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    switch (tree->syntax[child].deprel)
      {
      case WHENCE_DEPREL_AUX:
      case WHENCE_DEPREL_AUX_PASS:
      case WHENCE_DEPREL_COP:
        if (whence_tree_word_is (tree, child, list))
          return child;
        break;
      default:
        break;
      }
  return -1;
}

/* Whether something is told on a condition anywhere in the sentence. */
static gboolean
has_condition (const WhenceTree *tree)
{
  for (gint i = 0; i < (gint)tree->n; i++)
    if (whence_tree_word_is (tree, i, tree->lexicon->modals->ifs) && tree->syntax[i].deprel == WHENCE_DEPREL_MARK)
      return TRUE;
  return FALSE;
}

/* "Had the rain come, …", "Should it fail on Monday, …": what stands before the comma is a condition. */
static gboolean
is_inverted (const WhenceModalReading *reading)
{
  const WhenceTree *tree = reading->tree;
  gboolean comma = FALSE;

  if (tree->n < 4 || !whence_modal_is (tree, 0, reading->words->inverted)
      || (tree->syntax[1].upos == WHENCE_UPOS_VERB && tree->syntax[1].form != WHENCE_FORM_BASE))
    return FALSE;
  for (gint i = MAX (reading->date, 0); i < (gint)tree->n; i++)
    comma = comma || whence_modal_is_comma (tree, i);
  for (gint i = 0; i < reading->date; i++)
    if (whence_modal_is_comma (tree, i))
      return FALSE;
  return comma;
}

/* --- how it is told --- */

static void
read_helpers (const WhenceModalReading *reading, gint node, gboolean said)
{
  const WhenceTree *tree = reading->tree;
  const WhenceModalWords *words = reading->words;
  gboolean perfect = find_helper (tree, node, words->perfects) >= 0;
  gint mark = whence_modality_find_infinitive (tree, node);
  gint be = find_helper (tree, node, tree->lexicon->be);
  guint *flags = &reading->self->flags;

  /* "her will was read" */
  if (find_helper (tree, node, words->futures) >= 0 && find_helper (tree, node, words->pasts_of_be) < 0)
    *flags |= WHENCE_EVENT_PLANNED;
  if (find_helper (tree, node, words->maybes) >= 0)
    *flags |= WHENCE_EVENT_CONDITIONAL;
  if (find_helper (tree, node, words->woulds) >= 0)
    {
      /* "would later die there in 1891" did happen */
      if (perfect || has_condition (tree) || reading->self->whole || (reading->ahead && !said))
        *flags |= WHENCE_EVENT_CONDITIONAL;
      else if (said)
        *flags |= WHENCE_EVENT_PLANNED;
    }
  if (find_helper (tree, node, words->coulds) >= 0 && (perfect || reading->ahead || has_condition (tree)))
    *flags |= WHENCE_EVENT_CONDITIONAL;
  if (find_helper (tree, node, words->shoulds) >= 0)
    *flags |= perfect ? WHENCE_EVENT_CONDITIONAL : reading->ahead ? WHENCE_EVENT_PLANNED : 0;
  /* "is to open", "was to have opened" */
  if (mark >= 0 && be >= 0 && be < mark
      && (!whence_modal_is (tree, be, words->pasts_of_be) || perfect || reading->ahead))
    *flags |= WHENCE_EVENT_PLANNED;
}

/* "neither the pilot nor the owner came", of one clause. */
static gboolean
is_neither (const WhenceModalReading *reading, gint node)
{
  for (gint i = node - 1; i >= 0; i--)
    {
      if (whence_modal_is (reading->tree, i, reading->words->betweens))
        return TRUE;
      if (reading->tree->syntax[i].upos == WHENCE_UPOS_VERB || whence_modal_is_comma (reading->tree, i))
        return FALSE;
    }
  return FALSE;
}

/* The last words before the date: "until 1932", "until the year 1932". */
static gboolean
is_led_by (const WhenceTree *tree, gint date, const char *const *list)
{
  return whence_modal_is (tree, date - 1, list) || whence_modal_is (tree, date, list)
         || (whence_modal_is (tree, date - 2, list) && whence_modal_is (tree, date - 1, tree->lexicon->articles));
}

/* "Do not miss the fair" */
static gboolean
is_forbidden (const WhenceTree *tree, gint node, gint negation)
{
  return negation <= 1 && whence_tree_find_subject (tree, node) < 0 && tree->syntax[0].upos == WHENCE_UPOS_AUX;
}

static void
read_negation (const WhenceModalReading *reading, gint node)
{
  WhenceModality *self = reading->self;
  gint negation = whence_modality_find_negation (reading->tree, node);

  /* "Not until 1904 was there": a word that stands for the order alone is shown as a mark */
  if (negation >= 0 && reading->tree->syntax[negation].upos == WHENCE_UPOS_PUNCT)
    return;
  if (is_neither (reading, node))
    {
      self->flags |= WHENCE_EVENT_DENIED;
      self->whole = TRUE;
      return;
    }
  if (negation < 0 || is_forbidden (reading->tree, node, negation))
    return;
  /* "won 12 seats in 2002 and none in 2010" */
  if (reading->date > node && reading->date < negation)
    return;
  /* "Not everyone came" */
  if (negation < whence_tree_find_subject (reading->tree, node)
      && reading->tree->syntax[negation].upos != WHENCE_UPOS_DET)
    self->whole = TRUE;
  if (!is_led_by (reading->tree, reading->date, reading->words->untils) || reading->date < negation)
    self->flags |= WHENCE_EVENT_DENIED;
  else if (reading->tree->syntax[negation].head == node)
    self->affirmed = node;
  else
    self->until_then = TRUE;
}

/* "without having seen it", "Rather than wait until 2025, …" */
static gboolean
is_left_undone (const WhenceModalReading *reading, gint node)
{
  const WhenceTree *tree = reading->tree;
  gint begin = MAX (reading->date, 0);

  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_MARK && whence_modal_is (tree, child, reading->words->withouts))
      return TRUE;
  while (begin > 0 && !whence_modal_is_comma (tree, begin - 1))
    begin--;
  if (!whence_modal_is (tree, begin, reading->words->withouts) || begin + 1 >= reading->date)
    return FALSE;
  for (gint i = reading->date; i < (gint)tree->n; i++)
    if (whence_modal_is_comma (tree, i))
      return reading->self->whole = TRUE;
  return FALSE;
}

static void
read_condition (const WhenceModalReading *reading, gint node)
{
  const WhenceTree *tree = reading->tree;

  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_MARK && whence_modal_is (tree, child, reading->words->ifs))
      {
        reading->self->flags |= WHENCE_EVENT_CONDITIONAL;
        reading->self->whole = TRUE;
        reading->self->condition = child;
      }
}

/**
 * whence_modality_sets:
 * @tree: a sentence
 * @participle: a verb or adjective
 * @date: the first word of a date that hangs on it
 *
 * Returns: whether the date is what was set, not when it was set: "due in May", "announced for May", unlike "announced
 * in May"
 */
gboolean
whence_modality_sets (const WhenceTree *tree, gint participle, gint date)
{
  guint effect = whence_tree_get_effect (tree, participle), deprel = tree->syntax[participle].deprel;

  /* "a panel set up in 2015" */
  if (whence_tree_find_child (tree, participle, WHENCE_DEPREL_COMPOUND_PRT) >= 0)
    return FALSE;

  if (effect & WHENCE_MODAL_SETS)
    return is_led_by (tree, date, tree->lexicon->modals->purposes);
  return (effect & WHENCE_MODAL_PLANS)
         && (deprel == WHENCE_DEPREL_ACL || deprel == WHENCE_DEPREL_AMOD || deprel == WHENCE_DEPREL_ADVCL
             || whence_tree_find_child (tree, participle, WHENCE_DEPREL_AUX_PASS) >= 0
             || whence_tree_find_child (tree, participle, WHENCE_DEPREL_COP) >= 0);
}

/* The date may hang on what governs: "was due to retire in 2012". */
static gboolean
governs (const WhenceModalReading *reading, gint node)
{
  const WhenceTree *tree = reading->tree;

  if (whence_tree_get_effect (tree, node)
      & (reading->ahead ? WHENCE_MODAL_PLANS | WHENCE_MODAL_PROMISES : WHENCE_MODAL_PLANS))
    for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
      if (child > node && child < reading->date && whence_modality_find_infinitive (tree, child) >= 0)
        return TRUE;
  return FALSE;
}

/* A verb in the past that governs nothing to come: what it tells is over, whatever the date. */
static gboolean
is_past (const WhenceModalReading *reading, gint node)
{
  const WhenceTree *tree = reading->tree;

  if ((whence_tree_get_effect (tree, node) & (WHENCE_MODAL_PLANS | WHENCE_MODAL_PROMISES | WHENCE_MODAL_SETS))
      || whence_modality_find_infinitive (tree, node) >= 0)
    return FALSE;
  return tree->syntax[node].form == WHENCE_FORM_PAST || find_helper (tree, node, reading->words->pasts_of_be) >= 0
         || find_helper (tree, node, reading->words->pasts_of_do) >= 0
         || find_helper (tree, node, reading->words->pasts_of_have) >= 0;
}

static void
read_adverbs (const WhenceModalReading *reading, gint node)
{
  const WhenceTree *tree = reading->tree;

  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    /* "killed perhaps 3,000" */
    if (whence_modal_is (tree, child, reading->words->doubts)
        && !(child + 1 < (gint)tree->n && tree->syntax[child + 1].upos == WHENCE_UPOS_NUM))
      reading->self->flags |= WHENCE_EVENT_CONDITIONAL;
}

/* "met every Monday in 1995" */
static void
read_sets (const WhenceModalReading *reading, gint node)
{
  for (gint i = 0; i < (gint)reading->tree->n; i++)
    if (reading->dated[i] == WHENCE_DATED_AGAIN && whence_tree_find_predicate (reading->tree, i) == node)
      reading->self->flags |= WHENCE_EVENT_RECURRING;
}

/* The finite verb that an infinitive or gerund is told with: "did not want to sell", "would have banned smoking". */
static gint
find_host (const WhenceTree *tree, gint node)
{
  for (guint step = 0; step < HOST_STEPS; step++)
    {
      gint head = tree->syntax[node].head;

      if (whence_tree_is_finite (tree, node) || head < 0 || head > node
          || tree->syntax[node].deprel != WHENCE_DEPREL_XCOMP || !whence_tree_is_predicate (tree, head))
        break;
      node = head;
    }
  return node;
}

/* "was charged on Friday with stealing it in May": what is told by itself, as far as it is known to have been done. */
static void
read_judged (const WhenceModalReading *reading, gint node)
{
  WhenceModality *self = reading->self;
  gboolean alleged;

  if (whence_judged_find_doer (reading->tree, node, &alleged) < 0)
    return;
  self->teller = self->task = -1;
  self->whole = self->led = self->by_then = FALSE;
  self->flags = alleged ? WHENCE_EVENT_CONDITIONAL : 0;
}

static void
read_verb (const WhenceModalReading *reading, gint node)
{
  WhenceModality *self = reading->self;
  gboolean said = whence_modality_read_leaders (reading, node);
  gint host = find_host (reading->tree, node);

  /* "scrapped the merger" */
  if (whence_tree_get_effect (reading->tree, node) & (WHENCE_MODAL_UNDOES | WHENCE_MODAL_DENIES))
    self->led = TRUE;
  read_condition (reading, host);
  read_helpers (reading, node, said);
  if (host != node)
    read_helpers (reading, host, whence_modality_read_leaders (reading, host));
  read_adverbs (reading, host);
  read_sets (reading, node);
  if (whence_modality_sets (reading->tree, node, reading->date) || governs (reading, node))
    self->flags |= WHENCE_EVENT_PLANNED;
  if (is_left_undone (reading, node))
    self->flags |= WHENCE_EVENT_DENIED;
  else
    read_negation (reading, whence_modality_find_negation (reading->tree, node) >= 0 ? node : host);
  if (reading->ahead && !is_past (reading, node) && !is_past (reading, host))
    self->flags |= WHENCE_EVENT_PLANNED;
  if (self->condition < 0 && !self->whole)
    whence_modality_read_due (reading, node);
  read_judged (reading, node);
}

/* --- nouns --- */

/* "the abandoned merger", "the strike planned for May" */
static void
read_attributes (const WhenceModalReading *reading, gint node)
{
  const WhenceTree *tree = reading->tree;

  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    {
      guint effect = whence_tree_get_effect (tree, child);

      if (whence_modal_is (tree, child, tree->lexicon->negations))
        reading->self->flags |= WHENCE_EVENT_DENIED;
      if (tree->syntax[child].deprel != WHENCE_DEPREL_AMOD && tree->syntax[child].deprel != WHENCE_DEPREL_ACL
          && tree->syntax[child].deprel != WHENCE_DEPREL_COMPOUND)
        continue;
      if (effect & WHENCE_MODAL_UNDOES)
        reading->self->flags |= WHENCE_EVENT_DENIED;
      if (effect & (WHENCE_MODAL_PLANS | WHENCE_MODAL_SETS))
        reading->self->flags |= WHENCE_EVENT_PLANNED;
      else if (effect & (WHENCE_MODAL_CLAIMS | WHENCE_MODAL_HEARS))
        reading->self->flags |= WHENCE_EVENT_CONDITIONAL;
    }
}

/* "plans for a world fair", "cancelled the games": the words that the noun is undone or planned by. */
static void
read_noun (const WhenceModalReading *reading, gint node)
{
  const WhenceTree *tree = reading->tree;
  gint head = tree->syntax[node].head;
  guint deprel = tree->syntax[node].deprel, effect = whence_tree_get_effect (tree, head);
  WhenceLeader leader = { head, effect, FALSE, TRUE };

  read_attributes (reading, node);
  if (reading->ahead)
    reading->self->flags |= WHENCE_EVENT_PLANNED | (has_condition (tree) ? WHENCE_EVENT_CONDITIONAL : 0);
  if (head < 0
      || !(deprel == WHENCE_DEPREL_NMOD || deprel == WHENCE_DEPREL_OBL
               ? tree->syntax[head].upos == WHENCE_UPOS_NOUN
               : deprel == WHENCE_DEPREL_OBJ || deprel == WHENCE_DEPREL_NSUBJ_PASS))
    return;
  if (effect & WHENCE_MODAL_UNDOES)
    reading->self->flags |= WHENCE_EVENT_DENIED;
  else if (effect & WHENCE_MODAL_PLANS)
    reading->self->flags |= effect & WHENCE_MODAL_CLAIMS ? WHENCE_EVENT_CONDITIONAL : WHENCE_EVENT_PLANNED;
  else
    return;
  whence_modality_set_teller (reading, node, &leader);
}

/* --- the sentence --- */

static gboolean
is_question (const WhenceTree *tree)
{
  for (gint i = (gint)tree->n - 1; i >= 0 && tree->syntax[i].upos == WHENCE_UPOS_PUNCT; i--)
    if (tree->words[i].length == 1 && *tree->words[i].text == '?')
      return TRUE;
  return FALSE;
}

/* "Hardly had they …", "Not only did they …": the parse is lost on a verb before its subject. */
static gboolean
is_restricted (const WhenceModalReading *reading)
{
  const WhenceTree *tree = reading->tree;
  gint next = whence_modal_is (tree, 1, reading->words->softeners) ? 2 : 1;

  return tree->n > 4 && whence_modal_is (tree, 0, reading->words->restricted)
         && (tree->syntax[next].upos == WHENCE_UPOS_AUX || whence_modal_is (tree, next, reading->words->inverted));
}

/* "There is little hope that the men will be found": whatever the parse hangs the clause on, only that there is hope is told. */
static void
read_existential (const WhenceModalReading *reading,
                  gint                      node)
{
  const WhenceTree *tree = reading->tree;

  /* "no evidence that he sat in the chair, which was made in 1840" */
  if (tree->syntax[node].deprel == WHENCE_DEPREL_ACL_RELCL)
    return;
  for (gint there = 0; there + 1 < node && reading->self->teller < 0; there++)
    {
      gint verb = tree->syntax[there].deprel == WHENCE_DEPREL_EXPL ? tree->syntax[there].head : -1, thing;

      if (verb <= there || verb >= node || (thing = whence_tree_find_subject (tree, verb)) < verb || thing >= node
          || !(whence_tree_get_effect (tree, thing) & (WHENCE_MODAL_CLAIMS | WHENCE_MODAL_PLANS)))
        continue;
      for (gint i = thing + 1; i < node; i++)
        if (whence_tree_word_is (tree, i, tree->lexicon->thats))
          reading->self->teller = verb;
    }
}

/**
 * whence_modality_read:
 * @tree: a sentence
 * @dated: (array): words of dates
 * @date: the first word of the event's date, or -1 where it has none
 * @node: the predicate or noun that tells the event
 * @is_noun: whether it is a noun
 * @ahead: whether the date lies behind the day of writing
 *
 * Returns: whether what is told happened
 */
WhenceModality
whence_modality_read (
    const WhenceTree *tree, const guint8 *dated, gint date, gint node, gboolean is_noun, gboolean ahead)
{
  WhenceModality self = { .teller = -1, .affirmed = -1, .condition = -1, .task = -1, .bound = -1, .ahead = ahead };
  WhenceModalReading reading = { tree, tree->lexicon->modals, dated, date, ahead, &self };

  if (is_restricted (&reading))
    {
      self.whole = TRUE;
      self.flags |= whence_modal_is (tree, 0, reading.words->betweens) ? WHENCE_EVENT_DENIED : 0;
    }
  else if (is_noun)
    read_noun (&reading, node);
  else
    read_verb (&reading, node);
  read_existential (&reading, node);
  if (is_inverted (&reading))
    {
      self.flags |= WHENCE_EVENT_CONDITIONAL;
      self.whole = TRUE;
    }
  if (is_question (tree))
    {
      self.flags |= WHENCE_EVENT_CONDITIONAL;
      self.whole = self.asks = TRUE;
    }
  return self;
}

/**
 * whence_modality_keeps:
 * @tree: a sentence
 * @node: an adjective or adverb
 *
 * Returns: whether a title without the word would lie: "almost", "allegedly", "the abandoned merger"
 */
gboolean
whence_modality_keeps (const WhenceTree *tree, gint node)
{
  const WhenceModalWords *words = tree->lexicon->modals;

  return whence_modal_is (tree, node, tree->lexicon->negations) || whence_modal_is (tree, node, words->doubts)
         || whence_modal_is (tree, node, words->nearlies) || whence_modal_is (tree, node, words->lessening)
         || (tree->syntax[node].deprel == WHENCE_DEPREL_AMOD && whence_tree_get_effect (tree, node) != 0);
}
