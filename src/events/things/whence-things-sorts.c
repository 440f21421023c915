/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What sort of thing a noun of a sentence tells of, and whether it is he or she. */
#include "whence-things-private.h"

#include "whence-word-class.h"

/* "Lund himself" */
static gboolean
is_said_self (const WhenceHearing *hearing, const WhenceTold *told)
{
  return told->end < hearing->tree->first + hearing->tree->n
         && whence_things_is (hearing->self, told->end, hearing->tree->lexicon->selves);
}

/* "Lund, who …": of a person, or of many. */
static gboolean
is_said_who (const WhenceHearing *hearing, const WhenceTold *told)
{
  guint limit = hearing->tree->first + hearing->tree->n, at = told->end;

  if (at < limit && hearing->tree->tokens->classes[at] == WHENCE_CLASS_COMMA)
    at++;
  return at < limit && whence_things_is (hearing->self, at, hearing->tree->lexicon->personal);
}

/* "Lund’s father" */
static gboolean
has_family (const WhenceHearing *hearing, gint node)
{
  const WhenceTree *tree = hearing->tree;

  return tree->syntax[node].deprel == WHENCE_DEPREL_NMOD_POSS && tree->syntax[node].head >= 0
         && whence_hearing_word_is (hearing, tree->syntax[node].head, whence_things_words (hearing->self)->family);
}

/**
 * whence_things_is_said_person:
 * @hearing: a sentence that is heard
 * @node: a noun of it
 * @told: what was found of it so far
 *
 * Returns: whether what stands around it says that it is somebody: "Lund, who …", "Lund’s father"
 */
gboolean
whence_things_is_said_person (const WhenceHearing *hearing, gint node, const WhenceTold *told)
{
  return (told->gender != WHENCE_PRONOUN_NONE && is_said_self (hearing, told))
         || ((told->entity >= 0 || told->proper) && (is_said_who (hearing, told) || has_family (hearing, node)));
}

/**
 * whence_things_set_gender:
 * @hearing: a sentence that is heard
 * @told: a telling by a noun
 *
 * Finds whether it is he or she.
 */
void
whence_things_set_gender (const WhenceHearing *hearing, WhenceTold *told)
{
  const WhenceThingWords *words = whence_things_words (hearing->self);
  guint end = told->end + is_said_self (hearing, told);

  if (told->entity >= 0)
    told->gender = (guint8) whence_entities_at (hearing->self->source->entities, told->entity)->gender;
  for (guint i = told->begin > hearing->tree->first ? told->begin - 1 : told->begin;
       i < end && told->gender == WHENCE_PRONOUN_NONE; i++)
    if (i == told->token || i == told->end || told->entity >= 0)
      {
        if (whence_things_is (hearing->self, i, words->male))
          told->gender = WHENCE_PRONOUN_MALE;
        else if (whence_things_is (hearing->self, i, words->female))
          told->gender = WHENCE_PRONOUN_FEMALE;
      }
}

/* "the coast guard" is no person. */
static gboolean
is_guard (const WhenceHearing *hearing, gint node)
{
  const WhenceThingWords *words = whence_things_words (hearing->self);

  return node > 0 && whence_hearing_word_is (hearing, node, words->guards) && whence_hearing_word_is (hearing, node - 1, words->guarding);
}

/* "the Anna Lind" is no woman, whatever the name looks like. */
static gboolean
is_articled (const WhenceHearing *hearing, const WhenceTold *told)
{
  WhenceEntityKind kind;
  guint n;

  return told->role_token < 0 && hearing->tree->tokens->classes[told->begin] == WHENCE_CLASS_THE
         && whence_entities_get_at (hearing->self->source->entities, told->begin + 1, &kind, &n) != NULL && kind == WHENCE_ENTITY_PERSON
         && told->begin + 1 + n == told->end;
}

/**
 * whence_things_set_sorts:
 * @hearing: a sentence that is heard
 * @node: a noun of it
 * @told: its telling
 *
 * Finds what sort of thing it is, and what it is called.
 */
void
whence_things_set_sorts (const WhenceHearing *hearing, gint node, WhenceTold *told)
{
  const WhenceTree *tree = hearing->tree;
  const WhenceToken *role;
  guint sorts;

  if (told->entity < 0)
    {
      told->sorts = is_guard (hearing, node) ? WHENCE_SORT_BODY | WHENCE_SORT_CALLED
                                             : (guint16) whence_things_get_sorts (hearing->self, tree->words[node].text, tree->words[node].length);
      told->noun = whence_things_find_noun (hearing->self, told->token);
      return;
    }
  sorts = is_articled (hearing, told) ? WHENCE_SORT_UNKNOWN : whence_things_get_entity_sorts (hearing->self, told->entity);
  /* "the Americans" */
  if (whence_entities_at (hearing->self->source->entities, told->entity)->kind == WHENCE_ENTITY_DEMONYM
      && (told->many || tree->tokens->classes[told->begin] == WHENCE_CLASS_THE))
    {
      told->many = TRUE;
      sorts = WHENCE_SORT_PERSON;
    }
  if (sorts != WHENCE_SORT_PERSON && told->role != 0)
    {
      guint said;

      /* "the liner Corinthia": what it is said to be, though the name is a town's, too */
      role = &tree->tokens->tokens[told->role_token];
      said = whence_things_get_sorts (hearing->self, tree->article->text + role->begin, role->length)
             & (guint) ~(WHENCE_SORT_VOID | WHENCE_SORT_GENERAL | WHENCE_SORT_CALLED);
      sorts = said != WHENCE_SORT_UNKNOWN ? said : sorts;
    }
  told->sorts = (guint16) sorts;
}
