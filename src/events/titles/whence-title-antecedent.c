/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whom or what "who" and "which" stand for where they are the subject. */
#include "whence-title-antecedent.h"

#include "whence-participant.h"
#include "whence-relative.h"
#include "whence-things-private.h"

/* "the funeral of Anna Lind, who …": a person is told of by "who". */
static gint
prefer_person (const WhenceTitleContext *context,
               gint                      head,
               gint                      relative)
{
  for (gint i = relative - 1; i > head; i--)
    {
      WhenceEntityKind kind;
      guint n;

      if (whence_entities_get_at (context->entities, context->tree->first + (guint) i, &kind, &n) != NULL && kind == WHENCE_ENTITY_PERSON)
        return context->tree->syntax[i].deprel == WHENCE_DEPREL_FLAT ? context->tree->syntax[i].head : i;
    }
  return head;
}

/* "which ended", "that was signed": what only happenings do, or what is done to them, unless "who" tells of a person. */
static gboolean
is_course (const WhenceTree *tree,
           gint              relative,
           gint              predicate)
{
  return whence_tree_has_form (tree, predicate, tree->lexicon->things->courses)
         || (whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) >= 0 && !whence_tree_word_is (tree, relative, tree->lexicon->personal)
             && whence_tree_has_form (tree, predicate, tree->lexicon->things->arranged));
}

/* "which opened": what others do, too. */
static gboolean
is_changing (const WhenceTree *tree,
             gint              predicate)
{
  return whence_tree_has_form (tree, predicate, tree->lexicon->shapes->changers);
}

/* "a strike at the plant, which ended": not the plant. */
static gint
prefer_event (const WhenceTree *tree,
              gint              noun,
              gboolean          course)
{
  gint head = tree->syntax[noun].head;

  if (whence_tree_get_event_noun (tree, noun) != NULL || whence_tree_find_case (tree, noun) < 0 || head < 0)
    return noun;
  /* "the exhibition at the museum, which opened", unlike "a strike at the mill, which opened" */
  if (!course
      && (whence_tree_get_event_noun (tree, head) == NULL || whence_tree_get_event_noun (tree, head)->kind != WHENCE_KIND_CULTURE))
    return noun;
  if (tree->syntax[noun].deprel == WHENCE_DEPREL_OBL)
    head = whence_tree_find_child (tree, head, WHENCE_DEPREL_OBJ);
  return head >= 0 && head < noun && whence_tree_get_event_noun (tree, head) != NULL ? head : noun;
}

static gboolean
is_person (const WhenceTitleContext *context,
           gint                      noun)
{
  const WhenceWord *word = &context->tree->words[noun];

  return (whence_things_get_sorts (context->things, word->text, word->length) & WHENCE_SORT_PERSON) != 0;
}

/* The noun right before the pronoun, with a name the whole of it: "the Institutes of Health Research, which". */
static gint
find_nearest (const WhenceTree *tree,
              gint              relative)
{
  gint noun = whence_tree_find_noun_before (tree, relative);

  while (noun > 0 && tree->syntax[noun].deprel == WHENCE_DEPREL_NMOD && tree->syntax[noun].upos == WHENCE_UPOS_PROPN && tree->syntax[noun].head >= 0
         && tree->syntax[noun].head < noun && (tree->tokens->tokens[tree->first + (guint) tree->syntax[noun].head].flags & WHENCE_TOKEN_CAPITAL)
         && whence_tree_find_case (tree, noun) >= 0 && whence_tree_word_is (tree, whence_tree_find_case (tree, noun), tree->lexicon->genitives))
    noun = tree->syntax[noun].head;
  return noun;
}

/* "people who were", "a man who was": whether the verb is of as many as the noun, as far as both show. */
static gboolean
agrees (const WhenceTree *tree,
        gint              noun,
        gint              relative,
        gint              predicate)
{
  gboolean many = tree->syntax[noun].form == WHENCE_FORM_PLURAL;

  for (gint i = relative + 1; i <= predicate; i++)
    if (whence_tree_word_is (tree, i, tree->lexicon->helpers_of_many))
      return many;
    else if (whence_tree_word_is (tree, i, tree->lexicon->be))
      return !many;
  return TRUE;
}

/* "the trial of [two officers] who had beaten her", "the widow of [a sailor] who was lost", unlike "the son of a miner who became minister", "a pupil of
 * Rodin who" and "the officer of the guard, who": whether the nearer of two nouns is the person told of. */
static gboolean
is_nearer_person (const WhenceTitleContext *context,
                  gint                      noun,
                  gint                      nearer,
                  gint                      relative,
                  gint                      predicate)
{
  const WhenceTree *tree = context->tree;

  if (tree->syntax[nearer].upos != WHENCE_UPOS_NOUN || !is_person (context, nearer) || whence_tree_word_is (tree, noun, tree->lexicon->things->couples_have))
    return FALSE;
  return !agrees (tree, noun, relative, predicate)
         || (agrees (tree, nearer, relative, predicate) && (!whence_tree_is_comma (tree, relative - 1) || !is_person (context, noun)));
}

/* "plans for a house on [a meadow] that stood under water", "survivors of [the fire] that destroyed it", "visitors to [the museum], which opened", "repairs to [the bridge], which reopened": the noun
 * nearest to the pronoun, where that farther off cannot be meant; else @noun. */
static gint
prefer_nearer (const WhenceTitleContext *context,
               gint                      noun,
               gint                      relative,
               gint                      predicate)
{
  const WhenceTree *tree = context->tree;
  gint last = find_nearest (tree, relative);
  const WhenceKindRow *event = whence_tree_get_event_noun (tree, noun);
  gboolean personal = whence_tree_word_is (tree, relative, tree->lexicon->personal);

  if (last <= noun || !whence_tree_is_below (tree, last, noun))
    return noun;
  if (last == relative - 1 && whence_tree_parts_verb (tree, noun, last))
    return last;
  if (personal)
    return is_nearer_person (context, noun, last, relative, predicate) ? last : noun;
  if (is_person (context, last))
    return noun;
  /* "production at the mill in Leeds, on which work began" */
  if (tree->syntax[relative - 1].upos == WHENCE_UPOS_ADP)
    for (gint i = last; i > noun; i--)
      if (whence_things_get_sorts (context->things, tree->words[i].text, tree->words[i].length) & WHENCE_SORT_SITE)
        return i;
  /* "the author of the book that": people are told of by "who" */
  if (is_person (context, noun))
    return last;
  if (whence_tree_word_is (tree, relative, tree->lexicon->thats))
    return noun;
  return event != NULL && event->kind != WHENCE_KIND_CULTURE && is_changing (tree, predicate) && !is_course (tree, relative, predicate) ? last : noun;
}

/* Whether the noun is the name of a town or land. */
static gboolean
is_place (const WhenceTitleContext *context,
          gint                      noun)
{
  WhenceEntityKind kind;
  guint n;

  /* "Superior, Wis." */
  if (noun + 2 < (gint) context->tree->n && whence_tree_is_comma (context->tree, noun + 1) && whence_tree_word_is (context->tree, noun + 2, context->tree->lexicon->things->regions))
    return TRUE;
  return whence_entities_get_at (context->entities, context->tree->first + (guint) noun, &kind, &n) != NULL && kind == WHENCE_ENTITY_PLACE;
}

/* "officers on both sides, who walked out": people; "a railway to La Paz, which was opened": no town is.  The noun that the other only says more of; else
 * @noun. */
static gint
prefer_farther (const WhenceTitleContext *context,
                gint                      noun,
                gint                      relative,
                gint                      predicate)
{
  const WhenceTree *tree = context->tree;
  gboolean personal = whence_tree_word_is (tree, relative, tree->lexicon->personal);

  if (personal ? tree->syntax[noun].upos != WHENCE_UPOS_NOUN || is_person (context, noun)
               : !is_place (context, noun) || !whence_tree_has_form (tree, predicate, tree->lexicon->things->inaugurated))
    return noun;
  for (gint at = tree->syntax[noun].head; at >= 0 && at < noun; at = tree->syntax[at].head)
    {
      gint object = tree->syntax[at].upos == WHENCE_UPOS_VERB ? whence_tree_find_child (tree, at, WHENCE_DEPREL_OBJ) : at;

      if (object < 0 || object > noun)
        return noun;
      if (object == at && tree->syntax[object].upos == WHENCE_UPOS_PROPN && is_place (context, object))
        continue;
      if (tree->syntax[object].upos != WHENCE_UPOS_NOUN)
        return noun;
      if (personal ? is_person (context, object) : !is_person (context, object))
        return object;
      if (object != at)
        return noun;
    }
  return noun;
}

/**
 * whence_title_find_antecedent:
 * @context: a sentence
 * @relative: a relative pronoun
 * @predicate: head of its clause
 *
 * Returns: what "which" or "who" stands for: the noun that the clause hangs on, else the one that stands last before it, or -1
 */
gint
whence_title_find_antecedent (const WhenceTitleContext *context,
                              gint                      relative,
                              gint                      predicate)
{
  const WhenceTree *tree = context->tree;
  gint head = tree->syntax[predicate].head;

  /* "who was born there and who led it", "[It was] Lind [who] won and who led it" */
  if (head >= 0 && head < relative && tree->syntax[predicate].deprel == WHENCE_DEPREL_CONJ && whence_tree_find_child (tree, predicate, WHENCE_DEPREL_CC) >= 0)
    {
      gint subject = whence_tree_find_subject (tree, head);

      if (tree->syntax[head].deprel == WHENCE_DEPREL_ACL_RELCL)
        {
          predicate = head;
          head = tree->syntax[predicate].head;
        }
      else if (subject >= 0 && tree->syntax[subject].upos == WHENCE_UPOS_PROPN)
        return subject;
    }
  if (head >= 0 && head < relative && tree->syntax[predicate].deprel == WHENCE_DEPREL_ACL_RELCL)
    {
      gint named;

      head = prefer_farther (context, prefer_nearer (context, head, relative, predicate), relative, predicate);
      named = tree->syntax[head].deprel == WHENCE_DEPREL_APPOS ? tree->syntax[head].head : -1;
      /* "Anna Keller, a lawyer who …" */
      if (named >= 0 && tree->syntax[named].upos == WHENCE_UPOS_PROPN)
        return named;
      /* "Anna Keller is a lawyer who …" */
      if (whence_tree_find_child (tree, head, WHENCE_DEPREL_COP) >= 0 && (named = whence_participant_find_named (tree, head)) >= 0)
        return named;
      if (is_course (tree, relative, predicate) || is_changing (tree, predicate))
        return prefer_event (tree, head, is_course (tree, relative, predicate));
      return whence_tree_word_is (tree, relative, tree->lexicon->personal) ? prefer_person (context, head, relative) : head;
    }
  head = whence_tree_find_noun_before (tree, relative);
  if (head >= 0)
    head = prefer_farther (context, head, relative, predicate);
  return head >= 0 && is_course (tree, relative, predicate) ? prefer_event (tree, head, TRUE) : head;
}

/* "It was not the mayor who signed": it was another. */
static gboolean
is_denied (const WhenceTree *tree,
           gint              noun)
{
  gboolean copula = FALSE, denied = FALSE;

  for (gint child = tree->children[noun]; child >= 0 && child < noun; child = tree->siblings[child])
    {
      copula = copula || tree->syntax[child].deprel == WHENCE_DEPREL_COP;
      denied = denied || whence_tree_word_is (tree, child, tree->lexicon->negations);
    }
  return copula && denied;
}

/* "Anyone who bought a ticket will be paid": of whom that is told is left open. */
static gboolean
is_anyone (const WhenceTree *tree,
           gint              node)
{
  return tree->syntax[node].upos == WHENCE_UPOS_PRON && whence_tree_get_pronoun (tree, node, NULL) == WHENCE_PRONOUN_NONE
         && !whence_tree_word_is (tree, node, tree->lexicon->ones);
}

/* "Lund, Kem and Oberau, which were flooded": where the verb is of many and the noun is one of a row, the first of the row, or -1. */
static gint
find_row (const WhenceTree *tree,
          gint              noun,
          gint              relative,
          gint              predicate)
{
  gint first = tree->syntax[noun].deprel == WHENCE_DEPREL_CONJ ? tree->syntax[noun].head : noun, last = -1;
  gboolean many = FALSE;

  if (first < 0 || first > noun || whence_tree_is_predicate (tree, first))
    return -1;
  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    many = many || (child > relative && child < predicate && whence_tree_word_is (tree, child, tree->lexicon->helpers_of_many));
  for (gint child = tree->children[first]; child >= 0 && many; child = tree->siblings[child])
    if (child < relative && tree->syntax[child].deprel == WHENCE_DEPREL_CONJ && whence_tree_find_child (tree, child, WHENCE_DEPREL_CC) >= 0)
      last = child;
  return last >= 0 && (tree->syntax[noun].form != WHENCE_FORM_PLURAL || (noun != last && tree->syntax[last].form != WHENCE_FORM_PLURAL)) ? first : -1;
}

/**
 * whence_title_add_antecedent:
 * @phrase: a title that grows
 * @relative: the relative pronoun that is the subject of a clause
 * @predicate: head of the clause
 *
 * Adds whom or what the pronoun stands for.
 *
 * Returns: whether the clause tells of somebody
 */
gboolean
whence_title_add_antecedent (WhencePhrase *phrase,
                             gint          relative,
                             gint          predicate)
{
  gint antecedent = whence_title_find_antecedent (phrase->context, relative, predicate), row;

  if (whence_relative_is_asked (phrase->context->tree, relative, predicate))
    {
      phrase->chosen[relative] = TRUE;
      phrase->replaced[relative] = g_strdup (phrase->context->tree->lexicon->shapes->somebody);
      return TRUE;
    }
  if (antecedent < 0)
    return TRUE;
  if (is_denied (phrase->context->tree, antecedent) || is_anyone (phrase->context->tree, antecedent))
    return FALSE;
  row = find_row (phrase->context->tree, antecedent, relative, predicate);
  if (row >= 0)
    whence_phrase_add_row (phrase, row);
  else
    whence_phrase_add_noun (phrase, antecedent);
  whence_phrase_drop_case (phrase, row >= 0 ? row : antecedent);
  phrase->chosen[relative] = FALSE;
  return TRUE;
}
