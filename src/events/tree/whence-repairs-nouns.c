/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parser is known to err on about what is one phrase: an owner with what is owned, a noun with what a preposition leads to. */
#include "whence-repairs.h"

#include "whence-shape-words.h"
#include "whence-word-class.h"

/* A phrase of more words is none. */
#define PHRASE_MAX 6

/* "its finance chief": the last of the nouns and adjectives that follow at once, or -1. */
static gint
find_phrase_end (const WhenceTree *self,
                 gint              first)
{
  gint end = -1;

  for (gint i = first; i < (gint) self->n && i < first + PHRASE_MAX && (whence_repairs_is_noun (self, i) || self->syntax[i].upos == WHENCE_UPOS_ADJ); i++)
    if (whence_repairs_is_noun (self, i))
      end = i;
  return end;
}

/* "Its finance chief, Mark Weller, left": who is owned has the owner, and what was taken to hang on either. */
static void
hold_owned (WhenceTree *self)
{
  for (gint i = 0; i + 2 < (gint) self->n; i++)
    {
      gboolean possessive = FALSE;
      gint noun;

      if (self->syntax[i].upos != WHENCE_UPOS_PRON || self->syntax[i].deprel != WHENCE_DEPREL_NMOD_POSS
          || whence_tree_get_pronoun (self, i, &possessive) == WHENCE_PRONOUN_NONE || !possessive)
        continue;
      noun = find_phrase_end (self, i + 1);
      if (noun < 0 || self->syntax[i].head == noun || self->syntax[noun].deprel == WHENCE_DEPREL_COMPOUND || (self->syntax[i].head > i && self->syntax[i].head < noun) || whence_tree_is_below (self, noun, i))
        continue;
      self->syntax[i].head = noun;
      for (gint k = 0; k < (gint) self->n; k++)
        if (k != noun && k != i && (self->syntax[k].head == i || (k > i && k < noun && (self->syntax[k].head < i || self->syntax[k].head > noun))))
          whence_repairs_attach (self, k, noun,
                                 k > noun ? (WhenceDeprel) self->syntax[k].deprel
                                          : self->syntax[k].upos == WHENCE_UPOS_ADJ ? WHENCE_DEPREL_AMOD : WHENCE_DEPREL_COMPOUND);
    }
}

/* "boarded the tanker Celeste", "the ferry Astrid": a name right behind a noun is that noun's, with no comma between. */
static void
hold_called (WhenceTree *self)
{
  for (gint i = 2; i < (gint) self->n; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_PROPN && self->syntax[i - 1].upos == WHENCE_UPOS_NOUN && self->syntax[i - 1].form != WHENCE_FORM_PLURAL
        && ((self->syntax[i].deprel == WHENCE_DEPREL_APPOS && self->syntax[i].head == i - 1)
            || (self->syntax[i].deprel == WHENCE_DEPREL_OBJ && self->syntax[i - 1].deprel == WHENCE_DEPREL_OBJ
                && self->syntax[i - 1].head == self->syntax[i].head && self->syntax[i].head < i)))
      {
        whence_repairs_hang (self, i, i - 1, WHENCE_DEPREL_FLAT);
        whence_repairs_hand_over (self, i, i - 1, i + 1, (gint) self->n);
      }
}

static gboolean
is_marked (const WhenceTree *self,
           gint              node)
{
  guint8 mark = self->tokens->classes[self->first + (guint) node + 1];

  return (mark == WHENCE_CLASS_POSSESSIVE || mark == WHENCE_CLASS_APOSTROPHE) && self->syntax[node + 1].upos == WHENCE_UPOS_PART
         && self->syntax[node + 1].deprel == WHENCE_DEPREL_CASE;
}

/* "Lund's Hall was founded": the parser may make both subjects. */
static void
hold_marked (WhenceTree *self)
{
  for (gint i = 0; i + 2 < (gint) self->n; i++)
    {
      gboolean owner = is_marked (self, i) && whence_deprel_is_subject (self->syntax[i].deprel);
      /* "Norlandia's ruling coalition" */
      gint doing = owner && self->syntax[i + 2].form == WHENCE_FORM_GERUND ? i + 2 : -1;
      gint noun = owner ? find_phrase_end (self, i + (doing >= 0 ? 3 : 2)) : -1;

      if (noun < 0 || noun == self->syntax[i].head)
        continue;
      if (doing >= 0)
        whence_repairs_attach (self, doing, noun, WHENCE_DEPREL_AMOD);
      if (self->syntax[noun].head == i)
        whence_repairs_hang (self, noun, self->syntax[i].head, self->syntax[i].deprel);
      whence_repairs_hand_over (self, i, noun, noun + 1, (gint) self->n);
      whence_repairs_attach (self, i, noun, WHENCE_DEPREL_NMOD_POSS);
    }
}

/* "The two met": an article is of the number behind it that the verb is of. */
static void
hold_articles (WhenceTree *self)
{
  for (gint i = 0; i + 2 < (gint) self->n; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_DET && self->syntax[i + 1].upos == WHENCE_UPOS_NUM && self->syntax[i].head == self->syntax[i + 1].head
        && self->syntax[i].head > i + 1 && whence_deprel_is_subject (self->syntax[i + 1].deprel))
      whence_repairs_hang (self, i, i + 1, WHENCE_DEPREL_DET);
}

/* "The former closed its embassy", "her second came out": an adjective without a noun is who or what the verb right behind it is of. */
static void
hold_headless (WhenceTree *self)
{
  for (gint i = 0; i + 2 < (gint) self->n; i++)
    {
      gint adjective = i + 1, verb = self->syntax[adjective].head;

      if ((self->syntax[i].upos != WHENCE_UPOS_DET && self->syntax[i].deprel != WHENCE_DEPREL_NMOD_POSS) || self->syntax[i].head != verb || verb <= adjective
          || self->syntax[adjective].upos != WHENCE_UPOS_ADJ || self->syntax[verb].upos != WHENCE_UPOS_VERB
          || (self->syntax[verb].form != WHENCE_FORM_PAST && self->syntax[verb].form != WHENCE_FORM_PRESENT
              && (self->syntax[verb].form != WHENCE_FORM_PARTICIPLE || self->syntax[verb].head != WHENCE_SYNTAX_ROOT)))
        continue;
      if (self->syntax[adjective].deprel == WHENCE_DEPREL_AMOD && verb == adjective + 1 && whence_repairs_find_subject (self, verb) < 0
          && self->syntax[verb].deprel != WHENCE_DEPREL_AMOD)
        {
          self->syntax[adjective].deprel = WHENCE_DEPREL_NSUBJ;
          self->syntax[verb].form = self->syntax[verb].form == WHENCE_FORM_PARTICIPLE ? WHENCE_FORM_PAST : self->syntax[verb].form;
        }
      if (whence_deprel_is_subject (self->syntax[adjective].deprel))
        self->syntax[i].head = adjective;
    }
}

/* "fell in 1342; the other carried traffic": a noun goes on with no verb, and what the verb in its phrase stands behind is who did it. */
static void
free_inner_verbs (WhenceTree *self)
{
  for (gint i = 3; i < (gint) self->n; i++)
    {
      gint main = self->syntax[i].head, verb = i - 1, adjective = i - 2;

      if (!whence_repairs_is_noun (self, i) || self->syntax[i].deprel != WHENCE_DEPREL_CONJ || main < 0 || main > i || self->syntax[main].upos != WHENCE_UPOS_VERB
          || self->syntax[verb].upos != WHENCE_UPOS_VERB || self->syntax[verb].deprel != WHENCE_DEPREL_AMOD || self->syntax[verb].form == WHENCE_FORM_GERUND
          || self->syntax[adjective].upos != WHENCE_UPOS_ADJ || self->syntax[adjective].head != i || self->syntax[adjective - 1].upos != WHENCE_UPOS_DET
          || whence_repairs_find (self, i, WHENCE_DEPREL_COP) >= 0 || whence_repairs_find_subject (self, i) >= 0)
        continue;
      for (gint k = 0; k < (gint) self->n; k++)
        if (self->syntax[k].head == i)
          {
            self->syntax[k].head = k == adjective - 1 ? adjective : verb;
            if (self->syntax[k].deprel == WHENCE_DEPREL_NMOD && k > i)
              self->syntax[k].deprel = WHENCE_DEPREL_OBL;
          }
      self->syntax[verb] = (WhenceSyntax){ main, WHENCE_UPOS_VERB, WHENCE_DEPREL_CONJ, WHENCE_FORM_PAST };
      whence_repairs_hang (self, i, verb, WHENCE_DEPREL_OBJ);
      self->syntax[adjective].deprel = WHENCE_DEPREL_NSUBJ;
    }
}

/* Whether a phrase that ends with @noun begins right behind a preposition: that, or -1. */
static gint
find_preposition (const WhenceTree *self,
                  gint              noun)
{
  gint at = noun - 1;

  while (at > 0 && noun - at < PHRASE_MAX
         && (whence_repairs_is_noun (self, at) || self->syntax[at].upos == WHENCE_UPOS_ADJ || self->syntax[at].upos == WHENCE_UPOS_DET
             || self->tokens->classes[self->first + (guint) at] == WHENCE_CLASS_POSSESSIVE))
    at--;
  return at > 0 && self->syntax[at].upos == WHENCE_UPOS_ADP && self->syntax[at].deprel == WHENCE_DEPREL_CASE ? at : -1;
}

/* "A quarrel over beer tickets ended": who or what is told of stands before the preposition. */
static void
return_told_of (WhenceTree *self)
{
  for (gint i = 2; i < (gint) self->n; i++)
    {
      gint preposition, noun, verb = self->syntax[i].head;

      if (!whence_deprel_is_subject (self->syntax[i].deprel) || !whence_repairs_is_noun (self, i) || verb < i)
        continue;
      preposition = find_preposition (self, i);
      noun = preposition - 1;
      if (preposition < 1 || !whence_repairs_is_noun (self, noun) || (self->syntax[noun].head != i && self->syntax[noun].head != verb)
          || (self->syntax[noun].head == verb && !whence_deprel_is_subject (self->syntax[noun].deprel)))
        continue;
      whence_repairs_hang (self, noun, verb, self->syntax[i].deprel);
      whence_repairs_hang (self, i, noun, WHENCE_DEPREL_NMOD);
      self->syntax[preposition].head = i;
      for (gint k = 0; k < i; k++)
        if (k < noun && self->syntax[k].head == i)
          self->syntax[k].head = noun;
        else if (k > preposition && self->syntax[k].head < preposition)
          {
            self->syntax[k].head = i;
            self->syntax[k].deprel = self->syntax[k].upos == WHENCE_UPOS_ADJ ? WHENCE_DEPREL_AMOD
                                     : self->syntax[k].upos == WHENCE_UPOS_DET ? WHENCE_DEPREL_DET : WHENCE_DEPREL_COMPOUND;
          }
    }
}

/* The verb before @node, where no comma parts them, or -1. */
static gint
find_verb_in_clause (const WhenceTree *self,
                     gint              node)
{
  while (--node >= 0 && !whence_tree_is_comma (self, node))
    if (self->syntax[node].upos == WHENCE_UPOS_VERB)
      return node;
  return -1;
}

/* "found the nurse Ann Boyd guilty": whom, and what of. */
static void
part_verdicts (WhenceTree *self)
{
  for (gint i = 2; i < (gint) self->n; i++)
    {
      gint noun = i - 1, verb, other = -1;

      if (!whence_tree_word_is (self, i, self->lexicon->shapes->guilty) || !whence_repairs_is_noun (self, noun))
        continue;
      verb = find_verb_in_clause (self, noun);
      if (verb < 0 || whence_repairs_find (self, verb, WHENCE_DEPREL_AUX_PASS) >= 0)
        continue;
      for (gint k = verb + 1; k < noun; k++)
        if (self->syntax[k].head == verb && self->syntax[k].deprel == WHENCE_DEPREL_OBJ)
          other = k;
        else if (self->syntax[k].head == i)
          self->syntax[k].head = noun;
      for (gint k = verb + 1; k < noun; k++)
        if (self->syntax[k].head == noun && self->syntax[k].upos == WHENCE_UPOS_PROPN)
          self->syntax[k].deprel = WHENCE_DEPREL_COMPOUND;
      whence_repairs_attach (self, i, verb, WHENCE_DEPREL_XCOMP);
      self->syntax[i].upos = WHENCE_UPOS_ADJ;
      self->syntax[i].form = WHENCE_FORM_NONE;
      if (other < 0)
        whence_repairs_attach (self, noun, verb, WHENCE_DEPREL_OBJ);
      else if (self->syntax[noun].head != other && self->syntax[other].upos == WHENCE_UPOS_NOUN)
        whence_repairs_attach (self, noun, other, WHENCE_DEPREL_APPOS);
    }
}

/* What stands between the comma at @end and the one before it tells more of the noun before: "mills in Turku, long the core of the business,".  Returns:
 * the comma that it begins behind, or -1 */
static gint
find_aside (const WhenceTree *self,
            gint              end,
            gint             *out_noun)
{
  gint comma = end - 1;

  *out_noun = -1;
  while (comma > 0 && end - comma < 2 * PHRASE_MAX && !whence_tree_is_comma (self, comma))
    {
      if (self->syntax[comma].upos == WHENCE_UPOS_VERB || self->syntax[comma].upos == WHENCE_UPOS_AUX || self->syntax[comma].upos == WHENCE_UPOS_CCONJ)
        return -1;
      comma--;
    }
  if (comma < 2 || end - comma < 3 || !whence_tree_is_comma (self, comma) || !whence_repairs_is_noun (self, comma - 1)
      || (!whence_tree_word_is (self, comma + 1, self->lexicon->articles) && !whence_tree_word_is (self, comma + 2, self->lexicon->articles)))
    return -1;
  for (gint i = comma + 2; i < end && *out_noun < 0; i++)
    if (whence_repairs_is_noun (self, i) && !whence_repairs_is_noun (self, i + 1))
      *out_noun = i;
  return *out_noun < 0 ? -1 : comma;
}

/* "sold its mills, long the core of the business, to a rival": behind the aside goes on what the verb leads to. */
static void
lower_led (WhenceTree *self)
{
  for (gint i = 5; i + 1 < (gint) self->n; i++)
    {
      gint comma, verb, aside, led = self->syntax[i].head;
      gboolean taken = FALSE;

      if (self->syntax[i].upos != WHENCE_UPOS_ADP || self->syntax[i].deprel != WHENCE_DEPREL_CASE || led < i || !whence_tree_is_comma (self, i - 1)
          || (comma = find_aside (self, i - 1, &aside)) < 0 || (verb = find_verb_in_clause (self, comma)) < 0)
        continue;
      for (gint k = i; k < (gint) self->n; k++)
        if (self->syntax[k].head > comma && self->syntax[k].head < i && self->syntax[k].deprel == WHENCE_DEPREL_NMOD)
          {
            whence_repairs_hang (self, k, verb, WHENCE_DEPREL_OBL);
            taken = TRUE;
          }
      if (self->syntax[led].deprel == WHENCE_DEPREL_PARATAXIS && self->syntax[led].head == verb && whence_repairs_find (self, led, WHENCE_DEPREL_COP) < 0)
        {
          self->syntax[led].deprel = WHENCE_DEPREL_OBL;
          taken = TRUE;
        }
      if (!taken)
        continue;
      whence_repairs_attach (self, aside, comma - 1, WHENCE_DEPREL_APPOS);
      for (gint k = comma + 1; k < i - 1; k++)
        if (k != aside && (self->syntax[k].head <= comma || self->syntax[k].head >= i - 1))
          self->syntax[k].head = aside;
    }
}

/* "The funeral home and cemetery operator": a word behind a noun with an article is a noun, and the subject with the one that "and" joins to it. */
static void
turn_homes (WhenceTree *self)
{
  for (gint i = 2; i + 1 < (gint) self->n; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_ADV && (self->syntax[i].head > i || self->syntax[i].head == WHENCE_SYNTAX_ROOT)
        && self->syntax[i + 1].upos == WHENCE_UPOS_CCONJ && self->syntax[i - 1].upos == WHENCE_UPOS_NOUN && self->syntax[i - 1].head == i && whence_repairs_find (self, i - 1, WHENCE_DEPREL_CASE) < 0 && self->syntax[i - 2].upos == WHENCE_UPOS_DET
        && self->syntax[i - 2].head == i - 1)
      {
        self->syntax[i].upos = WHENCE_UPOS_NOUN;
        if (self->syntax[i].head > i && self->syntax[self->syntax[i].head].upos == WHENCE_UPOS_VERB)
          self->syntax[i].deprel = WHENCE_DEPREL_NSUBJ;
        self->syntax[i - 1].deprel = WHENCE_DEPREL_COMPOUND;
        self->syntax[i - 2].head = i;
      }
}

/* "ten days before the raid": how far off it was, of what it was off from. */
static void
join_distances (WhenceTree *self)
{
  for (gint i = 1; i + 2 < (gint) self->n; i++)
    {
      guint8 word_class = self->tokens->classes[self->first + (guint) i];
      gint noun = self->syntax[i + 1].head, side;

      if ((word_class == WHENCE_CLASS_UNIT || word_class == WHENCE_CLASS_UNITS) && self->syntax[i].deprel == WHENCE_DEPREL_OBL && noun > i + 1
          && self->syntax[noun].head == self->syntax[i].head && self->syntax[noun].deprel == WHENCE_DEPREL_OBL
          && self->syntax[i + 1].deprel == WHENCE_DEPREL_CASE && whence_tree_get_side (self, i + 1, &side) && side != 0)
        whence_repairs_hang (self, noun, i, WHENCE_DEPREL_NMOD);
    }
}

/* 'was "a paperwork matter"': what stands behind a copula, right before what the subject is, is a part of that and no second subject. */
static void
join_predicates (WhenceTree *self)
{
  for (gint i = 3; i + 1 < (gint) self->n; i++)
    {
      gint noun = i + 1, copula, subject;

      if (!whence_deprel_is_subject (self->syntax[i].deprel) || self->syntax[i].head != noun || self->syntax[noun].upos != WHENCE_UPOS_NOUN
          || (copula = whence_repairs_find (self, noun, WHENCE_DEPREL_COP)) < 1 || copula > i || (subject = whence_repairs_find_subject (self, noun)) < 0 || subject > copula)
        continue;
      self->syntax[i].deprel = WHENCE_DEPREL_COMPOUND;
    }
}

/* "the takeover of Britoil": a preposition behind a noun leads to the noun behind that says more of it, where nothing else does. */
static void
turn_cases (WhenceTree *self)
{
  for (gint i = 1; i + 1 < (gint) self->n; i++)
    {
      gint head = self->syntax[i].head;

      if (self->syntax[i].deprel != WHENCE_DEPREL_CASE || head != i - 1 || whence_tree_get_class (self, i) != WHENCE_CLASS_OF)
        continue;
      for (gint noun = i + 1; noun < (gint) self->n && noun <= i + PHRASE_MAX; noun++)
        if (self->syntax[noun].head == head && self->syntax[noun].deprel == WHENCE_DEPREL_NMOD && whence_repairs_find (self, noun, WHENCE_DEPREL_CASE) < 0)
          {
            self->syntax[i].head = noun;
            break;
          }
    }
}

/* "trade and infrastructure Belt and Road Initiative": what stands right behind a noun of a list, with neither a comma nor an "and" between, is no other
 * of the list; the last noun is what all before it say more of. */
static void
join_run_on (WhenceTree *self)
{
  for (gint i = 3; i < (gint) self->n; i++)
    {
      gint first = self->syntax[i].head, last = i;

      if (self->syntax[i].deprel != WHENCE_DEPREL_CONJ || first < 0 || first > i - 2 || !whence_repairs_is_noun (self, i) || !whence_repairs_is_noun (self, first)
          || self->syntax[i - 1].deprel != WHENCE_DEPREL_CONJ || self->syntax[i - 1].head != first || !whence_repairs_is_noun (self, i - 1)
          || self->syntax[i - 1].form == WHENCE_FORM_PLURAL)
        continue;
      for (gint k = i + 1; k < (gint) self->n && k <= i + PHRASE_MAX; k++)
        if (self->syntax[k].head == first && self->syntax[k].deprel == WHENCE_DEPREL_CONJ && whence_repairs_is_noun (self, k))
          last = k;
      whence_repairs_hang (self, last, self->syntax[first].head, self->syntax[first].deprel);
      for (gint k = 0; k < (gint) self->n; k++)
        if (k != last && (k == first || self->syntax[k].head == first))
          {
            self->syntax[k].head = last;
            if (k >= first && k < last && whence_repairs_is_noun (self, k))
              self->syntax[k].deprel = WHENCE_DEPREL_COMPOUND;
          }
      for (gint k = first + 1; k < last; k++)
        if (self->syntax[k].deprel == WHENCE_DEPREL_CC)
          whence_repairs_hang (self, k, last, WHENCE_DEPREL_COMPOUND);
      i = last;
    }
}

/* "a march by Union troops": a noun right behind a name that a preposition leads to is what that leads to. */
static void
join_led_names (WhenceTree *self)
{
  for (gint i = 2; i < (gint) self->n; i++)
    {
      gint name = i - 1, preposition;

      if (self->syntax[i].upos != WHENCE_UPOS_NOUN || self->syntax[i].deprel != WHENCE_DEPREL_NMOD || self->syntax[name].upos != WHENCE_UPOS_PROPN
          || self->syntax[name].deprel != WHENCE_DEPREL_NMOD || self->syntax[name].head != self->syntax[i].head || self->syntax[i].head > name
          || (preposition = whence_repairs_find (self, name, WHENCE_DEPREL_CASE)) < 0 || preposition > name || whence_repairs_find (self, i, WHENCE_DEPREL_CASE) >= 0
          || whence_repairs_is_date_word (self, name))
        continue;
      self->syntax[preposition].head = i;
      whence_repairs_hang (self, name, i, WHENCE_DEPREL_COMPOUND);
    }
}

/* "the remains of Anna Lind at the foot of the wall": of two prepositions of one noun the first leads to the name between them, and the noun is the verb's. */
static void
part_led_names (WhenceTree *self)
{
  for (gint name = 2; name + 2 < (gint) self->n; name++)
    {
      gint noun = self->syntax[name].head, owned, verb;

      if (!whence_deprel_is_subject (self->syntax[name].deprel) || !whence_repairs_is_noun (self, name) || noun < name || !whence_repairs_is_noun (self, noun)
          || self->syntax[name - 1].deprel != WHENCE_DEPREL_CASE || self->syntax[name - 1].head != noun || self->syntax[noun].deprel != WHENCE_DEPREL_NMOD
          || (owned = self->syntax[noun].head) < 0 || owned != name - 2)
        continue;
      verb = self->syntax[owned].head;
      whence_repairs_hang (self, name - 1, name, WHENCE_DEPREL_CASE);
      whence_repairs_hang (self, name, owned, WHENCE_DEPREL_NMOD);
      if (verb >= 0 && verb < owned && self->syntax[verb].upos == WHENCE_UPOS_VERB)
        whence_repairs_hang (self, noun, verb, WHENCE_DEPREL_OBL);
    }
}

/* "attributed its performance to good weather": what "to" leads to is of the verb. */
static void
return_attributed (WhenceTree *self)
{
  for (gint i = 3; i + 1 < (gint) self->n; i++)
    {
      gint led = self->syntax[i].head, object, verb;

      if (whence_tree_get_class (self, i) != WHENCE_CLASS_TO || self->syntax[i].deprel != WHENCE_DEPREL_CASE || led < i || self->syntax[led].deprel != WHENCE_DEPREL_NMOD
          || (object = self->syntax[led].head) < 0 || object > i || self->syntax[object].deprel != WHENCE_DEPREL_OBJ || (verb = self->syntax[object].head) < 0 || verb > object
          || !whence_tree_has_form (self, verb, self->lexicon->shapes->attributing))
        continue;
      self->syntax[led].head = verb;
      self->syntax[led].deprel = WHENCE_DEPREL_OBL;
    }
}

/* "The ground, home to the club since 1899,": what something is, and not where it went. */
static void
name_homes (WhenceTree *self)
{
  for (gint i = 2; i + 2 < (gint) self->n; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_ADV && whence_tree_is_comma (self, i - 1) && whence_tree_get_class (self, i + 1) == WHENCE_CLASS_TO
        && whence_tree_word_is (self, i, self->lexicon->shapes->homewards))
      self->syntax[i].upos = WHENCE_UPOS_NOUN;
}

/* "Fighting over the enclave has killed thousands": what is done to nobody is a noun, and what stands behind tells of it. */
static void
name_doings (WhenceTree *self)
{
  for (gint i = 0; i + 2 < (gint) self->n; i++)
    {
      gint verb = self->syntax[i].head;

      if (self->syntax[i].deprel != WHENCE_DEPREL_CSUBJ || self->syntax[i].form != WHENCE_FORM_GERUND || verb < i + 2 || self->syntax[i + 1].upos != WHENCE_UPOS_ADP
          || whence_repairs_find (self, i, WHENCE_DEPREL_OBJ) >= 0 || whence_repairs_find (self, i, WHENCE_DEPREL_COMPOUND_PRT) >= 0)
        continue;
      for (gint k = i + 1; k < verb; k++)
        if (self->syntax[k].head == i && self->syntax[k].deprel == WHENCE_DEPREL_OBL)
          self->syntax[k].deprel = WHENCE_DEPREL_NMOD;
      self->syntax[i].upos = WHENCE_UPOS_NOUN;
      self->syntax[i].form = WHENCE_FORM_NONE;
      whence_repairs_hang_subject (self, i, verb);
    }
}

/* "in the wet spring of 1932": what stands between the article and a season tells of the season. */
static void
hang_on_seasons (WhenceTree *self)
{
  for (gint i = 2; i + 1 < (gint) self->n; i++)
    {
      gint season = i + 1;
      guint8 season_class = self->tokens->classes[self->first + (guint) season];

      if ((season_class != WHENCE_CLASS_SEASON && season_class != WHENCE_CLASS_SEASON_NAME) || self->syntax[i].head != self->syntax[season].head || self->syntax[season].head < 0
          || (self->syntax[i].upos != WHENCE_UPOS_ADJ && self->syntax[i].upos != WHENCE_UPOS_NOUN) || self->syntax[season].upos == WHENCE_UPOS_VERB
          || whence_repairs_find (self, i, WHENCE_DEPREL_DET) < 0 || whence_repairs_find (self, season, WHENCE_DEPREL_DET) >= 0)
        continue;
      whence_repairs_hand_over (self, i, season, 0, i);
      self->syntax[i] = (WhenceSyntax){ season, WHENCE_UPOS_ADJ, WHENCE_DEPREL_AMOD, WHENCE_FORM_NONE };
    }
}

/**
 * whence_repairs_run_nouns:
 * @self: a tree whose words are parsed and not linked yet
 *
 * A part of whence_repairs_run(): makes phrases whole whose words are next to each other.
 */
void
whence_repairs_run_nouns (WhenceTree *self)
{
  join_predicates (self);
  turn_homes (self);
  name_homes (self);
  name_doings (self);
  hang_on_seasons (self);
  lower_led (self);
  join_distances (self);
  hold_called (self);
  hold_owned (self);
  hold_marked (self);
  hold_articles (self);
  hold_headless (self);
  free_inner_verbs (self);
  return_told_of (self);
  part_verdicts (self);
  join_run_on (self);
  turn_cases (self);
  join_led_names (self);
  part_led_names (self);
  return_attributed (self);
}
