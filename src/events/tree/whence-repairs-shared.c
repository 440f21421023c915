/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What two words of a sentence could have and the parser gives to the nearer: a date, a score, what commas put in, what is counted in a row. */
#include "whence-repairs.h"

#include "whence-word-class.h"

/* Whether @node begins a date: "1994", "3 June". */
static gboolean
begins_date (const WhenceTree *self,
             gint              node)
{
  return whence_repairs_is_date_word (self, node) || (node + 1 < (gint) self->n && whence_repairs_is_date_word (self, node + 1) && self->syntax[node + 1].head == node);
}

/* "beat Chelsea 3-1": the score is no part of the name. */
static void
part_scores (WhenceTree *self)
{
  for (gint i = 2; i + 2 < (gint) self->n; i++)
    {
      gint name = self->syntax[i].head, verb;

      if (self->syntax[i].upos != WHENCE_UPOS_NUM || self->syntax[i].deprel != WHENCE_DEPREL_FLAT || name < 0 || name > i || self->syntax[i + 2].upos != WHENCE_UPOS_NUM
          || (self->syntax[i + 2].head != i && self->syntax[i + 2].head != name) || self->syntax[i + 1].head != i + 2)
        continue;
      verb = whence_repairs_find_verb_above (self, name);
      if (verb >= 0 && verb < name)
        {
          whence_repairs_attach (self, i, verb, WHENCE_DEPREL_OBL);
          self->syntax[i + 2].head = i;
        }
    }
}

/* "Assets as of May 30 fell": the words lead to the date, not to a clause. */
static void
lead_to_dates (WhenceTree *self)
{
  for (gint i = 0; i + 3 < (gint) self->n; i++)
    {
      gint verb = self->syntax[i].head;

      if (self->syntax[i].deprel != WHENCE_DEPREL_MARK || (self->syntax[i + 1].head != i && self->syntax[i + 1].head != i + 2) || self->syntax[i + 2].head != verb || !whence_tree_word_is (self, i + 1, self->lexicon->genitives) || !begins_date (self, i + 2))
        continue;
      whence_repairs_attach (self, i, i + 2, WHENCE_DEPREL_CASE);
      self->syntax[i + 2].deprel = WHENCE_DEPREL_OBL;
    }
}

/* "investigate the genocide of 1994": the date is of the noun. */
static void
hang_dates (WhenceTree *self)
{
  for (gint i = 3; i < (gint) self->n; i++)
    {
      gint verb = self->syntax[i].head, noun = i - 2;

      if (self->syntax[i].deprel != WHENCE_DEPREL_OBL || verb < 0 || verb >= noun || self->syntax[i - 1].head != i || !whence_repairs_is_noun (self, noun) || whence_repairs_is_date_word (self, noun)
          || !whence_tree_word_is (self, i - 1, self->lexicon->genitives) || !begins_date (self, i))
        continue;
      whence_repairs_attach (self, i, noun, WHENCE_DEPREL_NMOD);
    }
}

/* "Hours after the raid, on Monday, the chief resigned": neither the length nor the date is who the clause is of or what the raid had. */
static void
free_lengths (WhenceTree *self)
{
  for (gint i = 0; i + 3 < (gint) self->n && i < 3; i++)
    {
      gint verb = self->syntax[i].head, noun = self->syntax[i + 1].head, side;

      if (self->tokens->classes[self->first + (guint) i] != WHENCE_CLASS_UNITS || verb <= noun || noun <= i + 1 || self->syntax[noun].head != i
          || !whence_tree_get_side (self, i + 1, &side) || side == 0)
        continue;
      for (gint k = noun + 1; k < verb; k++)
        if (whence_deprel_is_subject (self->syntax[i].deprel) && self->syntax[k].head == verb && whence_deprel_is_subject (self->syntax[k].deprel))
          self->syntax[i].deprel = WHENCE_DEPREL_OBL;
        else if (self->syntax[k].head == noun && k > noun + 2 && begins_date (self, k) && whence_tree_is_comma (self, k - 2) && self->syntax[k - 1].head == k)
          whence_repairs_attach (self, k, verb, WHENCE_DEPREL_OBL);
    }
}

/* The comma that ends what the comma at @comma begins, where the next clause does not begin there; or -1. */
static gint
find_last_comma (const WhenceTree *self,
                 gint              comma)
{
  gint last = -1;

  for (gint i = comma + 1; i < (gint) self->n; i++)
    if (whence_tree_is_comma (self, i))
      {
        if (last >= 0)
          return -1;
        last = i;
      }
  return last;
}

/* "rated the dam, built in 1889 and raised in 1927, as a hazard": what stands behind the second comma goes on with the verb before the first. */
static void
return_behind_put_in (WhenceTree *self)
{
  for (gint i = 4; i + 4 < (gint) self->n; i++)
    {
      gint noun = i - 2, main = self->syntax[noun].head, last;

      if (!whence_tree_is_past_verb (self, i) || !whence_tree_is_comma (self, i - 1) || !whence_repairs_is_noun (self, noun) || self->syntax[noun].deprel != WHENCE_DEPREL_OBJ
          || main < 0 || main > noun || (self->syntax[i].head != noun && self->syntax[i].head != main) || whence_repairs_find_subject (self, i) >= 0
          || (last = find_last_comma (self, i - 1)) < 0
          || last + 1 >= (gint) self->n || self->syntax[last + 1].upos != WHENCE_UPOS_ADP || self->syntax[last - 1].upos == WHENCE_UPOS_PROPN)
        continue;
      for (gint k = last + 2; k < (gint) self->n; k++)
        if (self->syntax[k].deprel == WHENCE_DEPREL_OBL && self->syntax[k].head >= i && self->syntax[k].head < last)
          {
            self->syntax[k].head = main;
            whence_repairs_attach (self, i, noun, WHENCE_DEPREL_ACL);
            self->syntax[i].form = WHENCE_FORM_PARTICIPLE;
          }
    }
}

/* Whether "in 1996" stands right behind @noun. */
static gboolean
has_date_behind (const WhenceTree *self,
                 gint              noun)
{
  return noun + 2 < (gint) self->n && self->syntax[noun + 1].upos == WHENCE_UPOS_ADP && self->syntax[noun + 1].head == noun + 2 && begins_date (self, noun + 2);
}

/* "won gold in 1992, silver in 1996 and bronze in 2000": each that a date stands behind goes on with the object. */
static void
join_dated_objects (WhenceTree *self)
{
  for (gint i = 5; i + 3 < (gint) self->n; i++)
    {
      gint head = self->syntax[i].head, begin = i, object;

      if ((!whence_repairs_is_noun (self, i) && self->syntax[i].upos != WHENCE_UPOS_ADJ) || head < 0 || head > i || whence_deprel_is_subject (self->syntax[i].deprel)
          || self->syntax[i].deprel == WHENCE_DEPREL_AMOD || !has_date_behind (self, i))
        continue;
      object = self->syntax[head].upos == WHENCE_UPOS_VERB ? whence_repairs_find (self, head, WHENCE_DEPREL_OBJ) : head;
      if (object < 0 || object >= i - 3 || self->syntax[object].deprel != WHENCE_DEPREL_OBJ || !has_date_behind (self, object))
        continue;
      while (begin > object && self->syntax[begin - 1].head == i
             && (self->syntax[begin - 1].upos == WHENCE_UPOS_DET || self->syntax[begin - 1].upos == WHENCE_UPOS_ADJ || whence_repairs_is_noun (self, begin - 1)))
        begin--;
      if (!whence_tree_is_comma (self, begin - 1))
        continue;
      self->syntax[i] = (WhenceSyntax){ object, WHENCE_UPOS_NOUN, WHENCE_DEPREL_CONJ, WHENCE_FORM_NONE };
      self->syntax[i + 2].deprel = WHENCE_DEPREL_NMOD;
      self->syntax[i + 2].head = i;
      for (gint k = i + 3; k < (gint) self->n; k++)
        if (whence_repairs_is_noun (self, k) && self->syntax[k].head == i && self->syntax[k].deprel == WHENCE_DEPREL_CONJ && has_date_behind (self, k))
          {
            self->syntax[k].head = object;
            self->syntax[k + 2].deprel = WHENCE_DEPREL_NMOD;
            self->syntax[k + 2].head = k;
          }
    }
}

/* "She was 34 when she moved to Lisbon and opened a shop": what the same one did goes on with the deed, not with what she was. */
static void
join_deeds (WhenceTree *self)
{
  for (gint i = 4; i < (gint) self->n; i++)
    {
      gint main = self->syntax[i].head, who, again;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].deprel != WHENCE_DEPREL_CONJ || main < 0 || main > i || self->syntax[main].upos == WHENCE_UPOS_VERB
          || whence_repairs_find_subject (self, i) >= 0 || whence_tree_is_comma (self, i - 1) || (who = whence_repairs_find_subject (self, main)) < 0)
        continue;
      for (gint k = main + 1; k < i - 1; k++)
        if (self->syntax[k].upos == WHENCE_UPOS_VERB && self->syntax[k].head == main && self->syntax[k].deprel == WHENCE_DEPREL_ADVCL
            && (again = whence_repairs_find_subject (self, k)) >= 0 && self->syntax[again].upos == WHENCE_UPOS_PRON && self->syntax[k].form == self->syntax[i].form
            && (self->syntax[who].upos != WHENCE_UPOS_PRON || self->words[who].length == self->words[again].length))
          self->syntax[i].head = k;
    }
}

/* ", as a survey suggested": what "as" leads to behind a comma is of the verb right behind. */
static void
give_subjects (WhenceTree *self)
{
  for (gint i = 3; i + 1 < (gint) self->n; i++)
    {
      gint noun = i - 1, as = whence_repairs_find (self, noun, WHENCE_DEPREL_CASE);

      if (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].deprel != WHENCE_DEPREL_ADVCL || self->syntax[i].head > noun || self->syntax[noun].head != i
          || self->syntax[noun].deprel != WHENCE_DEPREL_OBL || !whence_repairs_is_noun (self, noun) || as < 1 || as > noun || !whence_tree_is_comma (self, as - 1)
          || !whence_tree_word_is (self, as, self->lexicon->roles) || whence_repairs_find_subject (self, i) >= 0)
        continue;
      self->syntax[noun].deprel = WHENCE_DEPREL_NSUBJ;
      self->syntax[as] = (WhenceSyntax){ i, WHENCE_UPOS_SCONJ, WHENCE_DEPREL_MARK, WHENCE_FORM_NONE };
      self->syntax[i].form = WHENCE_FORM_PAST;
    }
}

/* "suspended its plan to expand": what is planned tells of the plan. */
static void
hang_plans (WhenceTree *self)
{
  for (gint i = 2; i + 1 < (gint) self->n; i++)
    {
      gint aim = self->syntax[i].head, plan = i - 1;

      if (self->syntax[i].upos == WHENCE_UPOS_PART && self->syntax[i].deprel == WHENCE_DEPREL_MARK && aim > i && self->syntax[aim].deprel == WHENCE_DEPREL_XCOMP
          && self->syntax[plan].deprel == WHENCE_DEPREL_OBJ && self->syntax[plan].upos == WHENCE_UPOS_NOUN && self->syntax[plan].head == self->syntax[aim].head
          && (whence_tree_get_effect (self, plan) & WHENCE_MODAL_PLANS))
        whence_repairs_attach (self, aim, plan, WHENCE_DEPREL_ACL);
    }
}

/* Whether a name stands right behind what somebody is: "her nephew Karl". */
static gboolean
is_called (const WhenceTree *self,
           gint              noun)
{
  return noun + 1 < (gint) self->n && self->syntax[noun + 1].upos == WHENCE_UPOS_PROPN && (whence_repairs_get_flags (self, noun + 1) & WHENCE_TOKEN_CAPITAL);
}

/* Who a clause is of that @kin, behind a comma, belongs to: "Anna, her nephew"; or -1. */
static gint
find_owner_of (const WhenceTree *self,
               gint              kin)
{
  gint owner = -1, poss = whence_repairs_find (self, kin, WHENCE_DEPREL_NMOD_POSS);

  if (poss < 2 || poss > kin || self->syntax[poss].upos != WHENCE_UPOS_PRON || !whence_tree_is_comma (self, poss - 1))
    return -1;
  if (self->syntax[kin].deprel == WHENCE_DEPREL_APPOS)
    owner = self->syntax[kin].head;
  else if (whence_deprel_is_subject (self->syntax[kin].deprel) && self->syntax[kin].head > kin)
    owner = whence_repairs_find_subject (self, self->syntax[kin].head);
  return owner >= 0 && owner < poss && whence_deprel_is_subject (self->syntax[owner].deprel) ? owner : -1;
}

/**
 * whence_repairs_run_kin:
 * @self: a tree whose words are parsed and not linked yet
 *
 * The part of whence_repairs_run() behind that of appositions: "Anna Lind, her nephew Karl Orr and a banker lost their lives", whoever has a name of his
 * own, or stands in what no comma ends, is another one and not what she is.
 */
void
whence_repairs_run_kin (WhenceTree *self)
{
  for (gint i = 3; i + 3 < (gint) self->n; i++)
    {
      gint owner = whence_repairs_is_noun (self, i) ? find_owner_of (self, i) : -1, last = i + 1, verb, begin;

      if (owner < 0)
        continue;
      verb = self->syntax[owner].head;
      while (last < verb && !(self->syntax[last].deprel == WHENCE_DEPREL_CONJ && (self->syntax[last].head == i || self->syntax[last].head == owner)
                              && whence_repairs_find (self, last, WHENCE_DEPREL_CC) > i))
        last++;
      if (last >= verb)
        continue;
      for (begin = verb; begin > last && self->syntax[begin - 1].head == verb && self->syntax[begin - 1].upos == WHENCE_UPOS_AUX;)
        begin--;
      if (whence_tree_is_comma (self, begin - 1) && !is_called (self, i))
        continue;
      self->syntax[i].head = self->syntax[last].head = owner;
      self->syntax[i].deprel = WHENCE_DEPREL_CONJ;
      self->syntax[whence_repairs_find (self, i, WHENCE_DEPREL_NMOD_POSS) - 1].head = i;
    }
}

/**
 * whence_repairs_run_shared:
 * @self: a tree whose words are parsed and not linked yet
 *
 * A part of whence_repairs_run().
 */
void
whence_repairs_run_shared (WhenceTree *self)
{
  lead_to_dates (self);
  hang_dates (self);
  part_scores (self);
  free_lengths (self);
  return_behind_put_in (self);
  join_dated_objects (self);
  join_deeds (self);
  give_subjects (self);
  hang_plans (self);
}
