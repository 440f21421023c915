/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What tells of a noun that stands before a place or a happening set for a date: "the meeting in Sydney, scheduled for May". */
#include "whence-repairs.h"

#include "whence-names.h"
#include "whence-word-class.h"

/* The noun that @place stands behind with its preposition: "the meeting in Sydney", "closed its factory in Bremen"; or -1. */
static gint
find_noun_of_place (const WhenceTree *self,
                    gint              place)
{
  gint above = self->syntax[place].head, preposition = whence_repairs_find (self, place, WHENCE_DEPREL_CASE);

  if (preposition < 0 && place > 0 && self->syntax[place - 1].upos == WHENCE_UPOS_ADP)
    preposition = place - 1;
  if (above < 0 || above > place || preposition < 1 || self->syntax[place].upos != WHENCE_UPOS_PROPN || whence_repairs_find (self, place, WHENCE_DEPREL_DET) >= 0)
    return -1;
  if (self->syntax[place].deprel == WHENCE_DEPREL_NMOD)
    return self->syntax[above].upos == WHENCE_UPOS_NOUN ? above : -1;
  return self->syntax[place].deprel == WHENCE_DEPREL_OBL && self->syntax[preposition - 1].upos == WHENCE_UPOS_NOUN
                 && self->syntax[preposition - 1].head == above
                 && (self->syntax[preposition - 1].deprel == WHENCE_DEPREL_OBJ || self->syntax[preposition - 1].deprel == WHENCE_DEPREL_OBL)
             ? preposition - 1
             : -1;
}

/* "Talks with the union, scheduled for May": what a date was set for is a happening, and the first one before. */
static gint
find_noun_set (const WhenceTree *self,
               gint              participle)
{
  gint noun = self->syntax[participle].head, set = -1;

  if (whence_tree_get_event_noun (self, noun) != NULL || !(whence_tree_get_effect (self, participle) & (WHENCE_MODAL_SETS | WHENCE_MODAL_PLANS)))
    return -1;
  for (guint step = 0; step < self->n && noun >= 0 && self->syntax[noun].upos != WHENCE_UPOS_VERB; step++, noun = self->syntax[noun].head)
    if (noun < participle && whence_tree_get_event_noun (self, noun) != NULL)
      set = noun;
  return set;
}

/* Whether a verb tells what is done to a firm, a work or a happening, or what these do, rather than a place: "which opened in 1990", "which it bought". */
static gboolean
tells_of_none (const WhenceTree *self,
               gint              verb)
{
  const WhenceKindRow *row = whence_tree_find_kind (self, verb, WHENCE_KIND_WORD_VERB);

  if (row != NULL && (row->kind == WHENCE_KIND_TRADE || row->kind == WHENCE_KIND_BUSINESS || row->kind == WHENCE_KIND_CONSTRUCTION))
    return TRUE;
  return whence_tree_has_form (self, verb, self->lexicon->things->courses)
         || (whence_tree_has_form (self, verb, self->lexicon->shapes->changers) && whence_repairs_find (self, verb, WHENCE_DEPREL_OBJ) < 0);
}

/* The relative pronoun that is the clause's subject or object, or -1. */
static gint
find_relative_of (const WhenceTree *self,
                  gint              verb)
{
  gint pronoun = whence_repairs_find_subject (self, verb);

  if (pronoun < 0 || !whence_tree_word_is (self, pronoun, self->lexicon->relatives))
    pronoun = whence_repairs_find (self, verb, WHENCE_DEPREL_OBJ);
  return pronoun >= 0 && pronoun < verb && whence_tree_word_is (self, pronoun, self->lexicon->relatives) ? pronoun : -1;
}

/* "masons from Kiel, who left", "Halden of Luxembourg, which paid": whom or what a clause tells of that tells of no place, or -1. */
static gint
find_noun_beyond_place (const WhenceTree *self,
                        gint              verb,
                        gint              place)
{
  gint above = self->syntax[place].head, pronoun = find_relative_of (self, verb), preposition = whence_repairs_find (self, place, WHENCE_DEPREL_CASE);
  guint names = whence_names_find (self->words[place].text, self->words[place].length);
  gboolean known = (names & WHENCE_NAME_PLACE) && !(names & WHENCE_NAME_FIRST), named;

  /* "taught at a school in Leeds" */
  if (preposition > 0 && self->syntax[place].deprel == WHENCE_DEPREL_OBL && whence_repairs_is_noun (self, preposition - 1) && self->syntax[preposition - 1].head == above)
    above = preposition - 1;
  else if (self->syntax[place].deprel != WHENCE_DEPREL_NMOD)
    return -1;
  if (pronoun < 0 || preposition < 0 || self->syntax[place].upos != WHENCE_UPOS_PROPN || above < 0 || above > place)
    return -1;
  named = self->syntax[above].upos == WHENCE_UPOS_PROPN;
  if (whence_tree_word_is (self, pronoun, self->lexicon->personal))
    return named || known ? above : -1;
  return known && (named || tells_of_none (self, verb)) ? above : -1;
}

/* "a rock the weight of a car": how big it is tells more of it. */
static void
hang_measures (WhenceTree *self)
{
  for (gint i = 3; i + 2 < (gint) self->n; i++)
    {
      gint noun = i - 2;

      if (self->syntax[i].upos != WHENCE_UPOS_NOUN || self->syntax[noun].upos != WHENCE_UPOS_NOUN 
          || whence_tree_get_class (self, i - 1) != WHENCE_CLASS_THE || whence_tree_get_class (self, i + 1) != WHENCE_CLASS_OF
          || !whence_tree_word_is (self, i, self->lexicon->shapes->measures))
        continue;
      if (self->syntax[noun].head == i)
        self->syntax[noun] = (WhenceSyntax){ self->syntax[i].head, WHENCE_UPOS_NOUN, self->syntax[i].deprel, self->syntax[noun].form };
      whence_repairs_hang (self, i, noun, WHENCE_DEPREL_NMOD);
    }
}

/**
 * whence_repairs_run_places:
 * @self: a tree whose words are parsed and not linked yet
 *
 * The part of whence_repairs_run() that comes last: "the meeting in Sydney, held in May", what was done behind a comma was done to what the place is of;
 * and what stands before a relative clause's noun is not of the clause.
 */
void
whence_repairs_run_places (WhenceTree *self)
{
  whence_repairs_run_stray_relatives (self);
  for (gint i = 4; i < (gint) self->n; i++)
    {
      gint place, noun;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB)
        continue;
      place = self->syntax[i].head;
      if (place < 0 || place > i)
        continue;
      if (self->syntax[i].deprel == WHENCE_DEPREL_ACL_RELCL && (noun = find_noun_beyond_place (self, i, place)) >= 0)
        self->syntax[i].head = noun;
      else if (self->syntax[i].deprel == WHENCE_DEPREL_ACL && self->syntax[i].form != WHENCE_FORM_GERUND && whence_tree_is_comma (self, i - 1) && ((noun = find_noun_of_place (self, place)) >= 0 || (noun = find_noun_set (self, i)) >= 0))
        self->syntax[i].head = noun;
    }
  hang_measures (self);
}
