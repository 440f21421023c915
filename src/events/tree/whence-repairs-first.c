/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Small words and first words that the parser hangs wrong, where that costs a title its object or its subject. */
#include "whence-repairs.h"


/* The verb that stands last before @node, or -1. */
static gint
find_verb_before (const WhenceTree *self,
                  gint              node)
{
  while (node > 0 && self->syntax[node - 1].upos != WHENCE_UPOS_VERB)
    node--;
  return node - 1;
}

/* "sentenced him on 3 May to eleven years": before a noun "to" leads to it, and the noun is of the verb and not of the date between. */
static void
turn_leading_tos (WhenceTree *self)
{
  for (gint i = 2; i + 1 < (gint) self->n; i++)
    {
      gint noun = self->syntax[i].head, verb;

      while (noun > i && self->syntax[noun].upos == WHENCE_UPOS_NUM && self->syntax[noun].head > noun)
        noun = self->syntax[noun].head;
      if (self->tokens->classes[self->first + (guint) i] != WHENCE_CLASS_TO || self->syntax[i].upos != WHENCE_UPOS_PART || noun <= i
          || (self->syntax[noun].upos != WHENCE_UPOS_NOUN && self->syntax[noun].upos != WHENCE_UPOS_PROPN)
          || whence_repairs_find (self, noun, WHENCE_DEPREL_COP) >= 0 || (verb = find_verb_before (self, i)) < 0)
        continue;
      self->syntax[i] = (WhenceSyntax){ noun, WHENCE_UPOS_ADP, WHENCE_DEPREL_CASE, WHENCE_FORM_NONE };
      if (!whence_tree_is_below (self, verb, noun) && self->syntax[noun].head != verb)
        self->syntax[noun].head = verb;
      if (self->syntax[noun].head == verb)
        self->syntax[noun].deprel = WHENCE_DEPREL_OBL;
    }
}

/* The verb that a noun behind "of" was given for what stands before "of": "the first of three inquiries opened". */
static gint
find_verb_of_one (const WhenceTree *self,
                  gint              one,
                  gint              noun)
{
  gint verb = self->syntax[one].head;

  if (verb > noun)
    return self->syntax[verb].upos == WHENCE_UPOS_VERB && whence_repairs_find_subject (self, verb) < 0 ? verb : -1;
  if (verb != WHENCE_SYNTAX_ROOT)
    return -1;
  for (verb = noun + 1; verb < (gint) self->n; verb++)
    if (self->syntax[verb].head == noun && self->syntax[verb].deprel == WHENCE_DEPREL_ACL && self->syntax[verb].upos == WHENCE_UPOS_VERB
        && self->syntax[verb].form != WHENCE_FORM_GERUND && self->syntax[verb].form != WHENCE_FORM_BASE)
      return verb;
  return -1;
}

/* "The last of the missing was found": one of those told. */
static void
turn_ones (WhenceTree *self)
{
  for (gint i = 1; i + 3 < (gint) self->n; i++)
    {
      gint noun = self->syntax[i + 1].head, verb;

      /* "held the first of a series" */
      if (self->syntax[i].upos == WHENCE_UPOS_ADJ && self->syntax[i - 1].upos == WHENCE_UPOS_DET && whence_tree_word_is (self, i + 1, self->lexicon->genitives)
          && noun > i + 1 && self->syntax[i].head == noun && whence_deprel_is_subject (self->syntax[i].deprel) && self->syntax[noun].head >= 0
          && self->syntax[noun].head < i)
        {
          self->syntax[i] = (WhenceSyntax){ self->syntax[noun].head, WHENCE_UPOS_NOUN, WHENCE_DEPREL_OBJ, WHENCE_FORM_NONE };
          whence_repairs_hang (self, noun, i, WHENCE_DEPREL_NMOD);
          continue;
        }
      if (self->syntax[i].upos != WHENCE_UPOS_ADJ || self->syntax[i - 1].upos != WHENCE_UPOS_DET || !whence_tree_word_is (self, i + 1, self->lexicon->genitives)
          || noun <= i + 1 || self->syntax[noun].head != i || (verb = find_verb_of_one (self, i, noun)) < 0)
        continue;
      if (self->syntax[i].head == WHENCE_SYNTAX_ROOT)
        whence_repairs_hang (self, verb, WHENCE_SYNTAX_ROOT, WHENCE_DEPREL_ROOT);
      self->syntax[i].upos = WHENCE_UPOS_NOUN;
      self->syntax[i].form = WHENCE_FORM_NONE;
      whence_repairs_hang_subject (self, i, verb);
      self->syntax[i - 1].head = i;
      self->syntax[noun].deprel = WHENCE_DEPREL_NMOD;
    }
}

/* "on March 27, 1918 Romania joined": the name between a year and its verb is who did it. */
static void
part_years (WhenceTree *self)
{
  for (gint i = 3; i + 1 < (gint) self->n; i++)
    {
      gint verb = i + 1, date = self->syntax[i].head;

      if (self->syntax[i].deprel != WHENCE_DEPREL_FLAT || whence_repairs_is_date_word (self, i) || !(whence_repairs_get_flags (self, i) & WHENCE_TOKEN_CAPITAL)
          || self->tokens->classes[self->first + (guint) i - 1] != WHENCE_CLASS_YEAR || self->syntax[verb].upos != WHENCE_UPOS_VERB
          || date < 0 || date >= i || !whence_repairs_is_date_word (self, date) || self->syntax[verb].form == WHENCE_FORM_GERUND)
        continue;
      if (whence_repairs_find_subject (self, verb) >= 0 && whence_repairs_find_subject (self, verb) != date)
        continue;
      self->syntax[i] = (WhenceSyntax){ verb, WHENCE_UPOS_PROPN, WHENCE_DEPREL_NSUBJ, WHENCE_FORM_NONE };
      if (whence_deprel_is_subject (self->syntax[date].deprel))
        self->syntax[date].deprel = WHENCE_DEPREL_OBL;
    }
}

/* "Helen Achter, who joined": the words of a name hold nothing, what is told of it is told of the whole. */
static void
lift_flats (WhenceTree *self)
{
  for (gint i = 0; i < (gint) self->n; i++)
    for (guint step = 0; step < self->n && self->syntax[i].head >= 0; step++)
      {
        const WhenceSyntax *above = &self->syntax[self->syntax[i].head];

        if (above->deprel != WHENCE_DEPREL_FLAT || above->head < 0 || above->head == i)
          break;
        self->syntax[i].head = above->head;
      }
}

/* "Mr Cole left": who has no other name is called so. */
static void
hold_misters (WhenceTree *self)
{
  for (gint i = 0; i + 1 < (gint) self->n; i++)
    if (self->tokens->classes[self->first + (guint) i] == WHENCE_CLASS_TITLE && self->syntax[i].deprel == WHENCE_DEPREL_NMOD && self->syntax[i].head == i + 1
        && self->syntax[i + 1].upos == WHENCE_UPOS_PROPN && whence_repairs_find (self, i + 1, WHENCE_DEPREL_FLAT) < 0)
      self->syntax[i].deprel = WHENCE_DEPREL_COMPOUND;
}

/* "Another struck Athens", "when he died it was the largest": what has no noun behind it is who the verb is of, and a verb that has a subject is a part
 * of no word. */
static void
free_clauses (WhenceTree *self)
{
  for (gint i = 0; i + 1 < (gint) self->n; i++)
    {
      gint verb = self->syntax[i].head;

      if (self->syntax[i].deprel == WHENCE_DEPREL_DET && verb == i + 1 && self->syntax[verb].upos == WHENCE_UPOS_VERB && self->syntax[verb].form == WHENCE_FORM_PAST
          && whence_repairs_find_subject (self, verb) < 0)
        self->syntax[i].deprel = WHENCE_DEPREL_NSUBJ;
      if (self->syntax[i].upos == WHENCE_UPOS_VERB && self->syntax[i].deprel == WHENCE_DEPREL_COMPOUND && whence_repairs_find_subject (self, i) >= 0)
        self->syntax[i].deprel = WHENCE_DEPREL_ADVCL;
    }
}

/* "a 34-year-old man": what hyphens glue to an adjective is a part of it. */
static void
glue_measures (WhenceTree *self)
{
  for (gint i = 0; i + 2 < (gint) self->n; i++)
    if (self->syntax[i].deprel == WHENCE_DEPREL_OBL && self->syntax[i].head == i + 2 && self->syntax[i + 2].upos == WHENCE_UPOS_ADJ
        && self->tokens->classes[self->first + (guint) i + 1] == WHENCE_CLASS_DASH
        && !(whence_repairs_get_flags (self, i + 2) & WHENCE_TOKEN_SPACED))
      self->syntax[i].deprel = WHENCE_DEPREL_COMPOUND;
}

/* Whether a hyphen stands there without a space around it. */
static gboolean
is_glued (const WhenceTree *self,
          gint              node)
{
  return whence_tree_get_class (self, node) == WHENCE_CLASS_DASH && !(whence_repairs_get_flags (self, node) & WHENCE_TOKEN_SPACED)
         && !(whence_repairs_get_flags (self, node + 1) & WHENCE_TOKEN_SPACED);
}

/* "his son-in-law Karl": the first of what hyphens glue by a preposition is who is told of, and the name is that one's. */
static void
glue_led (WhenceTree *self)
{
  for (gint i = 0; i + 4 < (gint) self->n; i++)
    {
      gint led = i + 4;

      if (!whence_repairs_is_noun (self, i) || self->syntax[i + 2].upos != WHENCE_UPOS_ADP || self->syntax[led].head == i || !is_glued (self, i + 1) || !is_glued (self, i + 3))
        continue;
      whence_repairs_hand_over (self, led, i, led + 1, (gint) self->n);
      whence_repairs_attach (self, led, i, WHENCE_DEPREL_NMOD);
      whence_repairs_attach (self, i + 2, led, WHENCE_DEPREL_CASE);
    }
}

/* "“Not this winter,” she said": what a date tells within quotation marks is no time at which it was said. */
static void
part_quoted_dates (WhenceTree *self)
{
  for (gint i = 1; i < (gint) self->n; i++)
    {
      gint said = self->syntax[i].head;
      gboolean opens = FALSE;

      if (self->syntax[i].upos != WHENCE_UPOS_NUM || (self->syntax[i].deprel != WHENCE_DEPREL_CCOMP && self->syntax[i].deprel != WHENCE_DEPREL_OBL)
          || said < i || self->syntax[said].head != WHENCE_SYNTAX_ROOT || whence_repairs_find (self, i, WHENCE_DEPREL_FLAT) < i
          || !whence_tree_is_quote (self, said - 1, &opens) || opens || !whence_tree_is_quote (self, 0, &opens) || !opens)
        continue;
      whence_repairs_hang (self, i, WHENCE_SYNTAX_ROOT, WHENCE_DEPREL_ROOT);
      whence_repairs_hang (self, said, i, WHENCE_DEPREL_PARATAXIS);
      /* it is the winter that it is not, and nothing is denied */
      for (gint k = 0; k < i; k++)
        if (self->syntax[k].head == i && self->syntax[k].upos == WHENCE_UPOS_PART)
          self->syntax[k].head = whence_repairs_find (self, i, WHENCE_DEPREL_FLAT);
      return;
    }
}

/* The verb right behind the subject of @main that the parser takes for a participle though something is its object, which none has; or -1. */
static gint
find_before_and (const WhenceTree *self,
                 gint              main,
                 gint             *out_and)
{
  gint subject = whence_repairs_find_subject (self, main), verb = subject + 1, object;

  if (subject < 0 || verb >= main || self->syntax[verb].upos != WHENCE_UPOS_VERB || self->syntax[verb].deprel != WHENCE_DEPREL_ACL || self->syntax[verb].head != subject
      || !(self->tokens->tokens[self->first + (guint) verb].flags & WHENCE_TOKEN_PAST))
    return -1;
  object = whence_repairs_find (self, verb, WHENCE_DEPREL_OBJ);
  for (*out_and = object + 1; object > verb && *out_and < main; ++*out_and)
    if (self->syntax[*out_and].upos == WHENCE_UPOS_CCONJ)
      return verb;
  return -1;
}

/* "The firm bought the shop and in 2018 sold it": two verbs, whatever the parser makes of the first. */
static void
raise_before_and (WhenceTree *self)
{
  for (gint main = 3; main < (gint) self->n; main++)
    {
      gint joint, verb = self->syntax[main].head == WHENCE_SYNTAX_ROOT && self->syntax[main].upos == WHENCE_UPOS_VERB ? find_before_and (self, main, &joint) : -1;

      if (verb < 0)
        continue;
      whence_repairs_raise (self, verb, main, WHENCE_DEPREL_CONJ);
      self->syntax[verb].form = WHENCE_FORM_PAST;
      whence_repairs_hang (self, verb - 1, verb, WHENCE_DEPREL_NSUBJ);
      self->syntax[joint] = (WhenceSyntax){ main, WHENCE_UPOS_CCONJ, WHENCE_DEPREL_CC, WHENCE_FORM_NONE };
      for (gint i = joint + 1; i < main; i++)
        if (self->syntax[i].head >= 0 && self->syntax[i].head < joint)
          whence_repairs_attach (self, i, main, WHENCE_DEPREL_OBL);
      return;
    }
}

/* "From 1822 on the mill was theirs": what seems to lead to the noun goes on from the date, and the noun is who or what the verb without a subject is of. */
static void
free_from_on (WhenceTree *self)
{
  gint on = 1, noun, verb;

  if (self->n < 5 || self->tokens->classes[self->first] != WHENCE_CLASS_FROM)
    return;
  while (on + 2 < (gint) self->n && whence_repairs_is_date_word (self, on))
    on++;
  noun = on > 1 && self->syntax[on].upos == WHENCE_UPOS_ADP && self->tokens->classes[self->first + (guint) on] == WHENCE_CLASS_IN && self->syntax[on].deprel == WHENCE_DEPREL_CASE
             ? self->syntax[on].head
             : -1;
  verb = noun > on && self->syntax[noun].deprel == WHENCE_DEPREL_OBL ? self->syntax[noun].head : -1;
  if (verb <= noun || whence_repairs_find_subject (self, verb) >= 0)
    return;
  whence_repairs_hang (self, on, on - 1, WHENCE_DEPREL_FIXED);
  whence_repairs_hang_subject (self, noun, verb);
}

/**
 * whence_repairs_run_first:
 * @self: a tree whose words are parsed and not linked yet
 *
 * A part of whence_repairs_run().
 */
void
whence_repairs_run_first (WhenceTree *self)
{
  raise_before_and (self);
  lift_flats (self);
  glue_measures (self);
  glue_led (self);
  hold_misters (self);
  free_clauses (self);
  turn_ones (self);
  part_years (self);
  part_quoted_dates (self);
  turn_leading_tos (self);
  free_from_on (self);
}
