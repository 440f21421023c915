/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was to be done by a date: "ordered the firm to replace its pumps by 2020".  The date is none of the order's, so that the title tells of what was
 * ordered, "The firm was to replace its pumps", or says that it was to be so by then: "predicted a surplus by then". */
#include "whence-modality-private.h"

#include "whence-event.h"

/* "ordered it to stop, to pay and to leave": so deep an infinitive hangs on what governs it. */
#define STEPS_MAX 4

/* "by 2020", "by the end of 2020" */
static gboolean
is_by (const WhenceTree *tree, gint date)
{
  const guint8 *classes = tree->tokens->classes + tree->first;

  return date > 0 && (classes[date] == WHENCE_CLASS_BY || classes[date - 1] == WHENCE_CLASS_BY);
}

/* The verb above an infinitive that says what is to be done, or -1. */
static gint
find_verb (const WhenceTree *tree, gint infinitive)
{
  gint head = tree->syntax[infinitive].head;

  for (guint step = 0; step < STEPS_MAX && head >= 0 && head < infinitive; step++, head = tree->syntax[head].head)
    if (tree->syntax[head].upos == WHENCE_UPOS_VERB && (whence_tree_get_effect (tree, head) & WHENCE_MODAL_PROMISES))
      return head;
    else if (whence_tree_is_finite (tree, head) && tree->syntax[head].upos == WHENCE_UPOS_VERB)
      break;
  return -1;
}

/* The infinitive below the verb that stands last before the date, or -1. */
static gint
find_infinitive (const WhenceModalReading *reading, gint verb)
{
  for (gint i = reading->date - 1; i > verb; i--)
    if (reading->tree->syntax[i].upos == WHENCE_UPOS_VERB && whence_modality_find_infinitive (reading->tree, i) > verb)
      return find_verb (reading->tree, i) == verb ? i : -1;
  return -1;
}

/* Whom the verb binds: what it is done to before the infinitive, else of a passive one its subject; or -1. */
static gint
find_bound (const WhenceTree *tree, gint verb, gint infinitive)
{
  gint object = whence_tree_find_child (tree, verb, WHENCE_DEPREL_OBJ), bound;

  if (object < 0)
    object = whence_tree_find_child (tree, verb, WHENCE_DEPREL_IOBJ);
  bound = object > verb && object < infinitive ? object
          : whence_tree_find_child (tree, verb, WHENCE_DEPREL_AUX_PASS) >= 0 ? whence_tree_find_shared_subject (tree, verb) : -1;
  return bound >= 0 && (tree->syntax[bound].upos == WHENCE_UPOS_NOUN || tree->syntax[bound].upos == WHENCE_UPOS_PROPN) ? bound : -1;
}

/* "predicted victory": whether what was meant is a noun; unlike "plans a library", which tells as much. */
static gboolean
has_object (const WhenceModalReading *reading, gint verb)
{
  gint object = whence_tree_find_child (reading->tree, verb, WHENCE_DEPREL_OBJ);

  /* "expects profits to double" tells what it means */
  for (gint i = verb + 1; i < reading->date; i++)
    if (reading->tree->tokens->classes[reading->tree->first + (guint)i] == WHENCE_CLASS_TO)
      return FALSE;
  return object > verb && object < reading->date && reading->tree->syntax[verb].form != WHENCE_FORM_PRESENT;
}

/**
 * whence_modality_read_due:
 * @reading: what is read
 * @node: a predicate
 *
 * Reads what is to be done by the date.
 */
void
whence_modality_read_due (const WhenceModalReading *reading, gint node)
{
  const WhenceTree *tree = reading->tree;
  gboolean by = is_by (tree, reading->date);
  gint verb, infinitive;

  if (reading->date < node || (!by && !reading->ahead) || (reading->self->flags & (WHENCE_EVENT_CONDITIONAL | WHENCE_EVENT_DENIED)))
    return;
  /* "to stop selling" */
  while (tree->syntax[node].form == WHENCE_FORM_GERUND && tree->syntax[node].deprel == WHENCE_DEPREL_XCOMP)
    node = tree->syntax[node].head;
  infinitive = whence_modality_find_infinitive (tree, node) >= 0 ? node : -1;
  verb = infinitive >= 0 ? find_verb (tree, infinitive) : node;
  if (infinitive < 0 && (whence_tree_get_effect (tree, verb) & WHENCE_MODAL_PROMISES))
    infinitive = find_infinitive (reading, verb);
  if (verb < 0 || whence_modality_find_negation (tree, verb) >= 0 || (infinitive >= 0 && whence_modality_find_negation (tree, infinitive) >= 0))
    return;
  if (infinitive >= 0 && (whence_tree_get_effect (tree, verb) & WHENCE_MODAL_BINDS))
    reading->self->bound = find_bound (tree, verb, infinitive);
  if (reading->self->bound >= 0)
    reading->self->task = infinitive;
  else if (by && (infinitive >= 0 || ((whence_tree_get_effect (tree, verb) & (WHENCE_MODAL_PLANS | WHENCE_MODAL_PROMISES)) && has_object (reading, verb))))
    reading->self->by_then = TRUE;
  else
    return;
  reading->self->flags |= WHENCE_EVENT_PLANNED;
}
