/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A name is one noun phrase, whatever the parser made of its words. */
#include "whence-repairs.h"

/* So many words of an office may stand between "of" and the name. */
#define POST_WORDS 4

static gboolean
is_in (gint node, gint first, gint n)
{
  return node >= first && node < first + n;
}

/* The words of the name hang on the first of them that is told as a noun and hangs on what is outside. */
static gint
hold_together (WhenceTree *self, gint first, gint n)
{
  gint top = -1;

  for (gint i = first + n - 1; i >= first; i--)
    if (!is_in (self->syntax[i].head, first, n) && (top < 0 || self->syntax[i].upos == WHENCE_UPOS_PROPN || self->syntax[i].upos == WHENCE_UPOS_NOUN))
      top = i;
  for (gint i = first; i < first + n; i++)
    if (i != top && !is_in (self->syntax[i].head, first, n) && !whence_tree_is_below (self, top, i))
      whence_repairs_attach (self, i, top, WHENCE_DEPREL_FLAT);
  return top;
}

/* Whether the words of a name are nouns and what goes with them, and one of them alone hangs on what is outside. */
static gboolean
is_one_phrase (const WhenceTree *self, gint first, gint n)
{
  guint outside = 0;

  for (gint i = first; i < first + n; i++)
    {
      outside += !is_in (self->syntax[i].head, first, n);
      switch (self->syntax[i].upos)
        {
        case WHENCE_UPOS_ADJ:
        case WHENCE_UPOS_NOUN:
        case WHENCE_UPOS_NUM:
        case WHENCE_UPOS_PROPN:
          break;
        default:
          return FALSE;
        }
    }
  return outside == 1;
}

/* "The North Sea Flood Warning Service": a name of capitals alone has no verb in it and is told whole, whatever its words look like. */
static void
hold_capitals (WhenceTree *self, gint first, gint n)
{
  gint top;

  /* "the Naval and Military Expeditionary Force": what "and" leads to is the end of a longer name */
  if (first > 0 && self->syntax[first - 1].upos == WHENCE_UPOS_CCONJ)
    return;
  for (gint i = first; i < first + n; i++)
    if (!(self->tokens->tokens[self->first + (guint) i].flags & WHENCE_TOKEN_CAPITAL))
      return;
  if (is_one_phrase (self, first, n) || (top = hold_together (self, first, n)) < 0)
    return;
  for (gint i = 0; i < (gint) self->n; i++)
    if (!is_in (i, first, n) && is_in (self->syntax[i].head, first, n))
      self->syntax[i].head = top;
  for (gint i = first; i < first + n; i++)
    if (i != top)
      {
        whence_repairs_attach (self, i, top, i < top ? WHENCE_DEPREL_COMPOUND : WHENCE_DEPREL_FLAT);
        self->syntax[i].upos = WHENCE_UPOS_PROPN;
        self->syntax[i].form = WHENCE_FORM_NONE;
      }
}

/* "Kelly ran", "Reed stayed on": what the article calls somebody or something is a noun, and the subject of the verb behind it that has no other. */
static void
take_for_name (WhenceTree *self, gint node, gboolean person)
{
  WhenceSyntax *name = &self->syntax[node];
  gint verb = name->head;
  gboolean acts = verb == node + 1 && self->syntax[verb].upos == WHENCE_UPOS_VERB && whence_repairs_find_subject (self, verb) < 0
                  && self->syntax[verb].form != WHENCE_FORM_GERUND && self->syntax[verb].form != WHENCE_FORM_BASE;

  if (name->upos == WHENCE_UPOS_PROPN || name->upos == WHENCE_UPOS_NOUN || !(person || acts))
    return;
  for (guint i = 0; i < self->n; i++)
    if (self->syntax[i].head == node && self->syntax[i].deprel != WHENCE_DEPREL_PUNCT)
      return;
  name->upos = WHENCE_UPOS_PROPN;
  name->form = WHENCE_FORM_NONE;
  if (acts)
    name->deprel = WHENCE_DEPREL_NSUBJ;
}

/* "Hotel Bellevue", "King's College": what stands within a name before its head and on it is a part of it. */
static void
join_words (WhenceTree *self, gint first, gint n)
{
  for (gint i = first; i < first + n; i++)
    if (self->syntax[i].deprel == WHENCE_DEPREL_NMOD && is_in (self->syntax[i].head, first, n) && self->syntax[i].head > i
        && whence_repairs_find (self, i, WHENCE_DEPREL_CASE) < 0)
      self->syntax[i].deprel = WHENCE_DEPREL_COMPOUND;
}

/* "Hans van der Berg": the small words of a name lead to nothing and hold nothing, and what hangs on a word of it hangs on the name. */
static void
join_particles (WhenceTree *self, gint top, gint first, gint n)
{
  gboolean small = FALSE;

  for (gint i = first; i < first + n; i++)
    small = small || !(self->tokens->tokens[self->first + (guint) i].flags & WHENCE_TOKEN_CAPITAL);
  if (!small)
    return;
  for (gint i = 0; i < (gint) self->n; i++)
    {
      if (!is_in (i, first, n) && is_in (self->syntax[i].head, first, n))
        self->syntax[i].head = top;
      if (!is_in (i, first, n) || i == top)
        continue;
      whence_repairs_attach (self, i, top, WHENCE_DEPREL_FLAT);
      self->syntax[i].upos = WHENCE_UPOS_PROPN;
    }
}

/* "His rival Anna Reed": what somebody is stands before the name, and leads to nothing; "Dr" says it not. */
static void
hold_before (WhenceTree *self, gint first, gint n)
{
  gint before = first - 1;

  if (before >= 0 && self->tokens->classes[self->first + (guint) before] != WHENCE_CLASS_TITLE && is_in (self->syntax[before].head, first, n)
      && self->syntax[before].deprel == WHENCE_DEPREL_NMOD
      && whence_repairs_find (self, before, WHENCE_DEPREL_CASE) < 0)
    self->syntax[before].deprel = WHENCE_DEPREL_COMPOUND;
}

/* "Secretary of State Anna Reed": the name is the secretary's. */
static void
give_to_post (WhenceTree *self, gint top, gint first)
{
  gint post = first - 1;

  while (post > 0 && first - post < POST_WORDS && whence_repairs_is_noun (self, post))
    post--;
  post--;
  if (post < 0 || post + 2 == first || self->syntax[post + 1].upos != WHENCE_UPOS_ADP
      || !whence_tree_word_is (self, post, self->lexicon->titles) || whence_tree_is_below (self, post, top))
    return;
  /* what was shown as a part of the name is that of the post */
  for (gint i = post + 2; i < first; i++)
    if (self->syntax[i].head >= first)
      whence_repairs_attach (self, i, i + 1 == first ? post : first - 1, i + 1 == first ? WHENCE_DEPREL_NMOD : WHENCE_DEPREL_COMPOUND);
  self->syntax[post + 1].head = first - 1;
  whence_repairs_attach (self, top, post, WHENCE_DEPREL_FLAT);
}

/* "…, among them Anna Reed": the pronoun only leads to the name, like "including", and is no part of it. */
static void
let_pronoun_lead (WhenceTree *self, gint top, gint first)
{
  gint pronoun = first - 1, preposition = first - 2, noun = first - 4;

  if (noun < 0 || self->syntax[pronoun].upos != WHENCE_UPOS_PRON || self->syntax[preposition].upos != WHENCE_UPOS_ADP
      || whence_tree_get_class (self, noun + 1) != WHENCE_CLASS_COMMA || self->syntax[pronoun].deprel == WHENCE_DEPREL_NMOD_POSS)
    return;
  if (whence_repairs_is_noun (self, noun))
    whence_repairs_attach (self, top, noun, WHENCE_DEPREL_NMOD);
  self->syntax[pronoun].upos = WHENCE_UPOS_ADP;
  whence_repairs_hand_over (self, pronoun, top, 0, (gint) self->n);
  whence_repairs_attach (self, preposition, top, WHENCE_DEPREL_CASE);
  whence_repairs_attach (self, pronoun, preposition, WHENCE_DEPREL_FIXED);
}

static gboolean
is_person (const WhenceTree *self, const WhenceEntities *entities, gint noun)
{
  WhenceEntityKind kind;
  guint n;

  return whence_entities_get_at (entities, self->first + (guint) noun, &kind, &n) != NULL && kind == WHENCE_ENTITY_PERSON;
}

/* What stands before the name that a preposition leads to: "Ida Holm" of "Ida Holm of the University of Lund"; or -1. */
static gint
find_noun_before_name (const WhenceTree *self, gint name)
{
  gint preposition = self->syntax[name].upos == WHENCE_UPOS_PROPN ? whence_repairs_find (self, name, WHENCE_DEPREL_CASE) : -1, before = preposition - 1;

  if (preposition < 1 || preposition > name || !whence_repairs_is_noun (self, before))
    return -1;
  return self->syntax[before].deprel == WHENCE_DEPREL_FLAT && self->syntax[before].head >= 0 && self->syntax[before].head < before ? self->syntax[before].head : before;
}

/* "Ida Holm of the University of Lund, who resigned", "an office in Leeds that smelled": no university is "who", and a name needs no "that". */
static void
leave_places (WhenceTree *self, const WhenceEntities *entities)
{
  for (gint i = 2; i + 1 < (gint) self->n; i++)
    {
      gint verb = self->syntax[i].head, noun = verb > i && self->syntax[verb].deprel == WHENCE_DEPREL_ACL_RELCL ? self->syntax[verb].head : -1, before = noun;
      gboolean comma = whence_tree_is_comma (self, i - 1), who = FALSE;

      if (noun < 0 || noun > i || !whence_deprel_is_subject (self->syntax[i].deprel) || is_person (self, entities, noun)
          || !((who = whence_tree_word_is (self, i, self->lexicon->personal)) || (!comma && whence_tree_word_is (self, i, self->lexicon->thats))))
        continue;
      do
        before = find_noun_before_name (self, before);
      while (who && before >= 0 && !is_person (self, entities, before) && self->syntax[before].upos != WHENCE_UPOS_NOUN);
      /* but "talks with Melby, who had lost" */
      if (before >= 0 && (!who || !comma || self->syntax[before].deprel == WHENCE_DEPREL_APPOS || is_person (self, entities, before)))
        self->syntax[verb].head = before;
    }
}

/* "On 26 June 1963 Kennedy said": a name between a date and a verb is no part of the date. */
static void
free_names (WhenceTree *self)
{
  for (gint name = 2; name + 1 < (gint) self->n; name++)
    {
      gint verb = name + 1, date = self->syntax[name].head, mark;

      if (self->syntax[name].upos != WHENCE_UPOS_PROPN || self->syntax[name].deprel != WHENCE_DEPREL_FLAT || date < 0 || date >= name || !whence_repairs_is_date_word (self, name - 1)
          || whence_repairs_is_date_word (self, name) || self->syntax[verb].upos != WHENCE_UPOS_VERB || !whence_tree_is_past_verb (self, verb)
          || whence_repairs_find_subject (self, verb) >= 0)
        continue;
      whence_repairs_hang_subject (self, name, verb);
      mark = whence_repairs_find (self, verb, WHENCE_DEPREL_MARK);
      if (mark >= 0 && mark == date - 1 && self->syntax[mark].upos == WHENCE_UPOS_ADP)
        whence_repairs_attach (self, mark, date, WHENCE_DEPREL_CASE);
    }
}

/* "One of the two men, Karl Voss, was arrested": one name says who the one is, and not the two. */
static void
raise_appositions (WhenceTree *self)
{
  for (gint name = 4; name < (gint) self->n; name++)
    {
      gint several = self->syntax[name].head, of, one;

      if (self->syntax[name].deprel != WHENCE_DEPREL_APPOS || self->syntax[name].upos != WHENCE_UPOS_PROPN || several < 0 || several > name
          || self->syntax[several].form != WHENCE_FORM_PLURAL || self->syntax[several].deprel != WHENCE_DEPREL_NMOD)
        continue;
      of = whence_repairs_find (self, several, WHENCE_DEPREL_CASE);
      if (of < 1 || whence_tree_get_class (self, of) != WHENCE_CLASS_OF || whence_repairs_find (self, name, WHENCE_DEPREL_CONJ) >= 0)
        continue;
      one = self->syntax[several].head;
      if (one != of - 1)
        continue;
      self->syntax[name].head = one;
      /* a whole name says it by itself */
      if (name + 1 < (gint) self->n && self->syntax[name + 1].head == name && self->syntax[name + 1].deprel == WHENCE_DEPREL_FLAT)
        {
          self->syntax[name] = (WhenceSyntax){ self->syntax[one].head, WHENCE_UPOS_PROPN, self->syntax[one].deprel, WHENCE_FORM_NONE };
          whence_repairs_hang (self, one, name, WHENCE_DEPREL_APPOS);
        }
    }
}

/**
 * whence_repairs_run_names:
 * @self: a tree that is not linked yet
 * @entities: the names of its article
 *
 * Makes each name one phrase, and hangs no clause of persons on that of a place.
 */
void
whence_repairs_run_names (WhenceTree *self, const WhenceEntities *entities)
{
  for (guint i = 0; i < self->n; i++)
    {
      WhenceEntityKind kind;
      guint n;
      gint top;

      if (whence_entities_get_at (entities, self->first + i, &kind, &n) == NULL || i + n > self->n)
        continue;
      if (n < 2)
        take_for_name (self, (gint) i, kind == WHENCE_ENTITY_PERSON);
      else
        join_words (self, (gint) i, (gint) n);
      if (n > 2 && kind != WHENCE_ENTITY_PERSON)
        hold_capitals (self, (gint) i, (gint) n);
      if (n < 2 || kind != WHENCE_ENTITY_PERSON)
        continue;
      top = hold_together (self, (gint) i, (gint) n);
      if (top < 0)
        continue;
      join_particles (self, top, (gint) i, (gint) n);
      hold_before (self, (gint) i, (gint) n);
      give_to_post (self, top, (gint) i);
      let_pronoun_lead (self, top, (gint) i);
      i += n - 1;
    }
  leave_places (self, entities);
  raise_appositions (self);
  free_names (self);
}
