/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who takes part in an event and where it happens: the names within its clause by the part they have in it, and those that its pronouns and nouns
 * stand for. */
#include "whence-cast.h"

#include <string.h>

#include "whence-cast-place.h"
#include "whence-cast-told.h"
#include "whence-entities-private.h"
#include "whence-judged.h"
#include "whence-lands.h"
#include "whence-names.h"
#include "whence-things.h"
#include "whence-there.h"
#include "whence-word-class.h"

typedef struct
{
  const WhenceTree     *tree;
  const WhenceEntities *entities;
  WhenceThings         *things;
  const guint8         *within;
  gint                  node;
  WhenceKind            kind;
  GPtrArray            *participants;
  const char           *owner; /* whose father it was, of whom nobody else is named */
  char                 *place;
  WhencePlaceWorth      place_worth;
} Cast;

static void
add_once (Cast       *self,
          const char *name)
{
  for (guint i = 0; i < self->participants->len; i++)
    if (g_str_equal (g_ptr_array_index (self->participants, i), name))
      return;
  g_ptr_array_add (self->participants, g_strdup (name));
}

/* The word of a name that has its part in the clause: that whose head is outside of the name. */
static gint
find_head (const WhenceTree *tree,
           gint              first,
           guint             n)
{
  for (gint at = first; at < first + (gint) n; at++)
    if (tree->syntax[at].head < first || tree->syntax[at].head >= first + (gint) n)
      return at;
  return first;
}

static gboolean
is_event_noun (const WhenceTree *tree,
               gint              node)
{
  return node >= 0 && whence_tree_get_event_noun (tree, node) != NULL;
}

/* "amid the annexation of Crimea": what only surrounds the event names neither its place nor who acts. */
static gboolean
is_around (const Cast *self,
           gint        at)
{
  const WhenceTree *tree = self->tree;

  for (guint step = 0; step < tree->n && at >= 0 && at != self->node; step++, at = tree->syntax[at].head)
    {
      gint preposition = whence_tree_find_case (tree, at);

      if (whence_tree_found_is (self->tree, preposition, tree->lexicon->surroundings))
        return TRUE;
    }
  return FALSE;
}

/* --- who --- */

/* "…, the mayor said": who tells of it. */
static gboolean
only_speaks (const Cast *self,
             gint        at)
{
  const WhenceTree *tree = self->tree;
  gint verb = tree->syntax[at].head;

  return whence_deprel_is_subject (tree->syntax[at].deprel) && verb >= 0 && verb != self->node
         && whence_tree_is_below (tree, verb, self->node)
         && whence_tree_find_kind (tree, verb, WHENCE_KIND_WORD_SPEECH) != NULL;
}

/* "Haiphong, Vietnam", "at Hokitika, on the West Coast": the comma between two places.  Returns: its word, or -1 */
static gint
find_comma_before (const Cast *self,
                   gint        node)
{
  const WhenceTree *tree = self->tree;
  gint at = node - 1;

  if (at > 1 && whence_tree_found_is (self->tree, at, tree->lexicon->articles))
    at--;
  if (at > 1 && whence_tree_found_is (self->tree, at, tree->lexicon->sites))
    at--;
  else
    at = node - 1;
  return at > 0 && tree->tokens->classes[tree->first + (guint) at] == WHENCE_CLASS_COMMA ? at : -1;
}

/* "Haiphong, Vietnam", "Van Nuys, Calif.", "at Hokitika, on the West Coast": where the place before the comma is. */
static gboolean
is_behind_place (const Cast *self,
                 gint        node)
{
  const WhenceTree *tree = self->tree;
  gint comma = find_comma_before (self, node);
  guint n;
  WhenceEntityKind kind;

  for (gint before = comma - 1; before >= 0 && before >= comma - 3; before--)
    if (whence_entities_get_at (self->entities, tree->first + (guint) before, &kind, &n) != NULL && before + (gint) n == comma)
      return kind == WHENCE_ENTITY_PLACE || (kind == WHENCE_ENTITY_NAME && before > 0 && whence_tree_found_is (self->tree, before - 1, tree->lexicon->sites));
  return FALSE;
}

/* A word of a head that only happens to have a capital: "Museum opens". */
static gboolean
is_plain_word (const Cast *self,
               gint        node,
               guint       n)
{
  const WhenceWord *word = &self->tree->words[node];

  return n == 1
         && (whence_things_find_sorts (self->tree->lexicon->things, word->text, word->length) != WHENCE_SORT_UNKNOWN
             || whence_things_has_small (self->things, self->tree->first + (guint) node));
}

static guint
find_sorts_of (const WhenceEventWords *words,
               const char             *word,
               gsize                   length)
{
  return whence_things_find_sorts (words->things, word, length);
}

/* "the Tulm River" */
static gboolean
is_name_of_land (const WhenceEventWords *words,
                 const char             *name)
{
  const char *last = strrchr (name, ' ');

  return last != NULL && whence_kinds_has_word (words->landforms, last + 1, strlen (last + 1)) && !whence_kinds_has_word (words->institutions, last + 1, strlen (last + 1));
}

/* "the Rio Protocol", "Storm Ada": a name that ends or begins with what is no one; but "Penguin Books" is a firm, and of sport a palace
 * is a club. */
static gboolean
is_name_of_thing (const WhenceEventWords *words,
                  const char             *name,
                  WhenceKind              kind)
{
  const char *last = strrchr (name, ' ');
  guint ends;

  if (last == NULL)
    return strspn (name, "IVXLC") == strlen (name);
  if (kind == WHENCE_KIND_SPORT)
    return FALSE;
  ends = g_str_has_suffix (last, words->plural) ? WHENCE_SORT_UNKNOWN : find_sorts_of (words, last + 1, strlen (last + 1));
  return (ends & (WHENCE_SORT_EVENT | WHENCE_SORT_LAW | WHENCE_SORT_MATTER) && !(ends & (WHENCE_SORT_BODY | WHENCE_SORT_PERSON)))
         || is_name_of_land (words, name)
         || (find_sorts_of (words, name, strcspn (name, " ")) & WHENCE_SORT_EVENT);
}

/* "Storm Desmond", whom the lists have as a first name. */
static gboolean
is_behind_event_noun (const Cast *self,
                      gint        first)
{
  const WhenceWord *before = first > 0 ? &self->tree->words[first - 1] : NULL;

  return before != NULL && g_ascii_isupper (*before->text) && (find_sorts_of (self->tree->lexicon, before->text, before->length) & WHENCE_SORT_EVENT);
}

/* A subject, an object, whom something is done by. */
static gboolean
has_part (const WhenceTree *tree,
          gint              node)
{
  return node >= 0
         && (whence_deprel_is_subject (tree->syntax[node].deprel) || tree->syntax[node].deprel == WHENCE_DEPREL_OBJ
             || tree->syntax[node].deprel == WHENCE_DEPREL_OBL_AGENT);
}

/* "Members of the union voted": what they are of votes. */
static gboolean
is_told_by_its_people (const Cast *self,
                       gint        at,
                       gint        preposition)
{
  const WhenceTree *tree = self->tree;
  gint people = tree->syntax[at].head;

  return people >= 0 && preposition == people + 1 && whence_tree_found_is (self->tree, preposition, tree->lexicon->genitives)
         && has_part (tree, people)
         && (whence_tree_found_is (self->tree, people, tree->lexicon->shapes->partitives)
             || (whence_things_find_sorts (tree->lexicon->things, tree->words[people].text, tree->words[people].length) & WHENCE_SORT_PERSON));
}

/* "the Hale family", "ELN rebels": people called by a name.  Returns: the word for them, or @at */
static gint
find_people (const Cast       *self,
             gint              at,
             WhenceEntityKind  kind)
{
  const WhenceTree *tree = self->tree;
  gint people = tree->syntax[at].head;

  return tree->syntax[at].deprel == WHENCE_DEPREL_COMPOUND && people > at && (kind == WHENCE_ENTITY_NAME || kind == WHENCE_ENTITY_BODY)
                 && (whence_tree_found_is (self->tree, people, tree->lexicon->things->many)
                     || (whence_things_find_sorts (tree->lexicon->things, tree->words[people].text, tree->words[people].length) & WHENCE_SORT_PERSON))
             ? whence_cast_find_first_joined (tree, people)
             : at;
}

/* "Lind’s successor", "her father": somebody else is told of by whose he is. */
static gboolean
owns_person (const Cast *self,
             gint        node)
{
  const WhenceTree *tree = self->tree;
  gint head = tree->syntax[node].head;

  return tree->syntax[node].deprel == WHENCE_DEPREL_NMOD_POSS && head >= 0 && !is_event_noun (tree, head)
         && (whence_things_find_sorts (tree->lexicon->things, tree->words[head].text, tree->words[head].length) & WHENCE_SORT_PERSON);
}

/* Whether the name whose head is @head has a part in what happens, and does not only say of whom or what another is. */
static gboolean
takes_part (const Cast        *self,
            const WhenceNamed *named)
{
  const WhenceTree *tree = self->tree;
  WhenceEntityKind kind = named->kind;
  gint at = find_people (self, whence_cast_find_first_joined (tree, named->head), kind), preposition = whence_tree_find_case (tree, at);
  gboolean place = kind == WHENCE_ENTITY_PLACE
                   || (kind == WHENCE_ENTITY_NAME && whence_entities_is_where (self->entities, tree->first + (guint) named->first));

  if (kind == WHENCE_ENTITY_EVENT || kind == WHENCE_ENTITY_DEMONYM || only_speaks (self, at)
      || (kind == WHENCE_ENTITY_NAME && (is_plain_word (self, named->first, named->n) || is_name_of_thing (tree->lexicon, named->name, self->kind)))
      || (kind == WHENCE_ENTITY_PLACE && self->kind != WHENCE_KIND_SPORT && is_name_of_land (tree->lexicon, named->name))
      || is_behind_event_noun (self, named->first) || whence_tree_is_of_work (tree, named->first))
    return FALSE;
  if (kind == WHENCE_ENTITY_PERSON)
    return TRUE;
  switch (tree->syntax[at].deprel)
    {
    case WHENCE_DEPREL_ROOT:
    case WHENCE_DEPREL_NSUBJ:
    case WHENCE_DEPREL_IOBJ:
    case WHENCE_DEPREL_OBL_AGENT:
      return TRUE;
    case WHENCE_DEPREL_NSUBJ_PASS:
      return !place || self->kind == WHENCE_KIND_SPORT;
    case WHENCE_DEPREL_OBJ:
      /* "was given the Order of Canada", "dropped Skarva from its timetable" */
      return !(kind == WHENCE_ENTITY_NAME && self->kind == WHENCE_KIND_AWARD) && (!place || self->kind == WHENCE_KIND_SPORT);
    case WHENCE_DEPREL_NMOD_POSS:
      /* "was sworn in as Chile’s president" */
      if (kind == WHENCE_ENTITY_LAND && !has_part (tree, tree->syntax[at].head) && !is_event_noun (tree, tree->syntax[at].head))
        return FALSE;
      return !place && !whence_tree_found_is (self->tree, tree->syntax[at].head, tree->lexicon->things->eponyms);
    case WHENCE_DEPREL_OBL:
      return whence_tree_found_is (self->tree, preposition, tree->lexicon->partners);
    case WHENCE_DEPREL_NMOD:
      if (whence_tree_found_is (self->tree, preposition, tree->lexicon->sites))
        return FALSE;
      if (is_event_noun (tree, tree->syntax[at].head))
        return TRUE;
      /* "a lorry driver from Selby" */
      return !place && preposition >= 0
             && ((whence_tree_found_is (self->tree, preposition, tree->lexicon->partners)
                  && (kind == WHENCE_ENTITY_BODY || !whence_tree_found_is (self->tree, preposition, tree->lexicon->locatives)))
                 || is_told_by_its_people (self, at, preposition));
    case WHENCE_DEPREL_FLAT:
      /* "the carrier Nordfly" */
      return !place && has_part (tree, tree->syntax[at].head);
    case WHENCE_DEPREL_APPOS:
      /* "Her skipper, Tore Lund, was fined" */
      return !place && has_part (tree, tree->syntax[at].head);
    default:
      return FALSE;
    }
}

/* "Peruvian soldiers", "the Norwegian coast guard": a land by its people's name before what acts for it. */
static void
add_land (Cast *self,
          gint  node,
          guint n)
{
  const WhenceTree *tree = self->tree;
  gint arm = tree->syntax[node].head;
  const char *land;

  if (arm < 0 || n > 1 || !whence_tree_found_is (self->tree, arm, tree->lexicon->arms) || !has_part (tree, arm))
    return;
  land = whence_lands_get_name (tree->lexicon, whence_lands_find (tree->lexicon, tree->words[node].text, tree->words[node].length));
  if (land != NULL)
    add_once (self, land);
}

/* "the opera, staged in Turin, …": a clause within tells of something else that happened, unless it says which, "the man shot in Turin", or goes on
 * from its verb, "agreed to meet". */
static gboolean
opens_other_clause (const WhenceTree *tree,
                    gint              at)
{
  if (!whence_tree_is_predicate (tree, at))
    return FALSE;
  switch (tree->syntax[at].deprel)
    {
    case WHENCE_DEPREL_XCOMP:
    case WHENCE_DEPREL_CONJ:
      return FALSE;
    case WHENCE_DEPREL_ACL:
      return at > 0 && whence_tree_is_comma (tree, at - 1);
    default:
      return TRUE;
    }
}

/* Whether a word stands in the clause that tells the event, or says more of the noun that does: "the treaty, signed in Turin". */
static gboolean
stands_in_clause (const Cast *self,
                  gint        at)
{
  const WhenceTree *tree = self->tree;
  gint antecedent = tree->syntax[self->node].head;

  for (guint step = 0; step < tree->n && at >= 0 && at != self->node && at != antecedent; step++, at = tree->syntax[at].head)
    if (opens_other_clause (tree, at))
      return tree->syntax[at].head == self->node && !whence_tree_is_predicate (tree, self->node);
  return at >= 0;
}

/* Of what is a state's affair its capital stands for it. */
static gboolean
is_of_states (WhenceKind kind)
{
  return kind == WHENCE_KIND_POLITICS || kind == WHENCE_KIND_AGREEMENT || kind == WHENCE_KIND_WAR || kind == WHENCE_KIND_TRADE || kind == WHENCE_KIND_TALKS
         || kind == WHENCE_KIND_STATEMENT || kind == WHENCE_KIND_LAW || kind == WHENCE_KIND_ECONOMY;
}

/* "Lima recalled its ambassador": Peru did.  Returns: whom the name means */
static const char *
find_actor (const Cast        *self,
            const WhenceNamed *named)
{
  const char *land = NULL;

  if (named->kind == WHENCE_ENTITY_PLACE && is_of_states (self->kind))
    land = whence_lands_get_name (self->tree->lexicon, whence_lands_find (self->tree->lexicon, named->name, strlen (named->name)));
  return land != NULL ? land : named->name;
}

static void
add_name (Cast            *self,
          gint             node,
          const char      *name,
          WhenceEntityKind kind,
          guint            n)
{
  gint head = find_head (self->tree, node, MIN (n, self->tree->n - (guint) node));
  WhenceNamed named = { name, kind, node, n, head };
  g_autofree char *place = NULL;
  WhencePlaceWorth worth;

  if (kind == WHENCE_ENTITY_DEMONYM || kind == WHENCE_ENTITY_NAME)
    add_land (self, head, n);
  if ((kind != WHENCE_ENTITY_PERSON && (is_around (self, head) || is_behind_place (self, node))) || name[1] == '\0')
    return;
  worth = whence_cast_judge_place (self->tree, self->entities, &named, self->kind, &place);
  if (worth > self->place_worth && stands_in_clause (self, head))
    {
      g_free (self->place);
      self->place = g_steal_pointer (&place);
      self->place_worth = worth;
    }
  if (kind == WHENCE_ENTITY_PERSON && owns_person (self, head))
    self->owner = name;
  else if (worth < WHENCE_PLACE_NAMED && takes_part (self, &named))
    add_once (self, find_actor (self, &named));
}

/* A sentence begins with a capital, so that a name told nowhere else is known by the parse alone. */
static gboolean
is_first_name_told (WhenceThings     *things,
                    const WhenceTree *tree,
                    gint              node)
{
  guint flags = tree->tokens->tokens[tree->first + (guint) node].flags;
  WhenceKind kind;

  return tree->syntax[node].upos == WHENCE_UPOS_PROPN && (flags & WHENCE_TOKEN_INITIAL) && (flags & WHENCE_TOKEN_CAPITAL)
         && tree->tokens->classes[tree->first + (guint) node] == WHENCE_CLASS_OTHER && whence_tree_get_event_noun (tree, node) == NULL
         && whence_lands_find (tree->lexicon, tree->words[node].text, tree->words[node].length) == 0
         && whence_kinds_find_topic (tree->lexicon, tree->words[node].text, tree->words[node].length, &kind) == NULL && !whence_tree_word_is (tree, node, tree->lexicon->titles)
         && whence_deprel_is_subject (tree->syntax[node].deprel)
         && whence_things_find_sorts (tree->lexicon->things, tree->words[node].text, tree->words[node].length) == WHENCE_SORT_UNKNOWN
         && !whence_things_has_small (things, tree->first + (guint) node);
}

/* Those that a pronoun, "the company" or "the two leaders" stands for. */
static void
add_meant (Cast *self,
           gint  node)
{
  const char *names[WHENCE_ENTITIES_GROUP_MAX];
  gint head = whence_cast_find_first_joined (self->tree, node), preposition = whence_tree_find_case (self->tree, head);
  guint n;

  /* "on its way to it": what is only gone to or stood at takes no part */
  if ((self->tree->syntax[head].deprel == WHENCE_DEPREL_OBL || (self->tree->syntax[head].deprel == WHENCE_DEPREL_NMOD && whence_tree_found_is (self->tree, preposition, self->tree->lexicon->sites)))
      && !(whence_tree_found_is (self->tree, preposition, self->tree->lexicon->partners)))
    return;
  n = whence_things_find_names (self->things, self->tree, node, names);
  if (n > 0 && owns_person (self, head))
    {
      self->owner = names[0];
      return;
    }
  for (guint i = 0; i < n; i++)
    add_once (self, names[i]);
}

/* "…, who met B, resigned": a clause without a subject has that of the clause it goes on from. */
static void
mark_subject (const WhenceTree *tree,
              gint              node,
              guint8           *within)
{
  for (guint step = 0; step < tree->n && whence_tree_find_subject (tree, node) < 0 && whence_tree_is_predicate (tree, node)
                       && tree->syntax[node].head >= 0
                       && (tree->syntax[node].deprel == WHENCE_DEPREL_CONJ || tree->syntax[node].deprel == WHENCE_DEPREL_XCOMP
                           || tree->syntax[node].deprel == WHENCE_DEPREL_ADVCL); step++)
    node = tree->syntax[node].head;
  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    if (!within[child] && whence_deprel_is_subject (tree->syntax[child].deprel))
      whence_tree_mark (tree, child, FALSE, within, 1);
}

/* "Born in Lima in 1931, married 1955": a life is told without saying each time whose. */
static gboolean
is_of_a_life (WhenceKind kind)
{
  return kind == WHENCE_KIND_BIRTH || kind == WHENCE_KIND_DEATH || kind == WHENCE_KIND_EDUCATION || kind == WHENCE_KIND_MARRIAGE
         || kind == WHENCE_KIND_APPOINTMENT || kind == WHENCE_KIND_AWARD;
}

/**
 * whence_cast_find_names:
 * @tree: the sentence
 * @entities: names of the article
 * @things: what its pronouns stand for
 * @within: (array): the words that tell the event
 * @node: its predicate or noun
 * @kind: what kind of thing happens
 * @participants: (element-type utf8): where names of those who take part are added, each once
 * @out_place: (out) (transfer full) (nullable): where it happens
 */
void
whence_cast_find_names (const WhenceTree     *tree,
                        const WhenceEntities *entities,
                        WhenceThings         *things,
                        const guint8         *within,
                        gint                  node,
                        WhenceKind            kind,
                        GPtrArray            *participants,
                        char                **out_place)
{
  g_autofree guint8 *told = g_memdup2 (within, tree->n);
  const WhenceRun *there = NULL;
  const char *hero;
  Cast self = { tree, entities, things, told, node, kind, participants, NULL, NULL, WHENCE_PLACE_NONE };

  mark_subject (tree, node, told);
  for (guint i = 0; i < tree->n; i++)
    {
      WhenceEntityKind entity;
      guint n;
      const char *name;

      if (!told[i])
        continue;
      name = whence_entities_get_at (entities, tree->first + i, &entity, &n);
      if (name != NULL)
        {
          add_name (&self, (gint) i, name, entity, n);
          i += MAX (n, 1) - 1;
          continue;
        }
      if (is_first_name_told (things, tree, (gint) i))
        {
          g_autofree char *first = g_strndup (tree->words[i].text, tree->words[i].length);

          add_once (&self, first);
        }
      add_meant (&self, (gint) i);
      there = there != NULL ? there : whence_there_find (tree, entities, (gint) i);
    }
  if (participants->len == 0 && self.owner != NULL)
    add_once (&self, self.owner);
  if (participants->len == 0 && is_of_a_life (kind) && whence_tree_find_subject (tree, node) < 0
      && (hero = whence_entities_get_hero (entities)) != NULL)
    add_once (&self, hero);
  *out_place = self.place != NULL ? self.place : there != NULL ? g_strdup (whence_entities_at (entities, there->entity)->name) : NULL;
}

/**
 * whence_cast_mark_antecedent:
 * @tree: a sentence
 * @node: the predicate that tells the event
 * @within: (array) (inout): the words that it is told by
 *
 * "Anna Lind, who left in 1999": whom the clause tells of takes part, too.
 */
void
whence_cast_mark_antecedent (const WhenceTree *tree,
                             gint              node,
                             guint8           *within)
{
  gboolean alleged;
  gint head, doer = whence_judged_find_doer (tree, node, &alleged);

  /* "sentenced Jan Lund for smuggling" */
  if (doer >= 0)
    whence_tree_mark (tree, doer, FALSE, within, 1);
  /* "who left in 1999 and came back in 2004" */
  while (tree->syntax[node].deprel == WHENCE_DEPREL_CONJ && tree->syntax[node].head >= 0 && whence_tree_find_subject (tree, node) < 0)
    node = tree->syntax[node].head;
  head = tree->syntax[node].head;
  if (head < 0 || (tree->syntax[node].deprel != WHENCE_DEPREL_ACL_RELCL && tree->syntax[node].deprel != WHENCE_DEPREL_ACL && tree->syntax[node].deprel != WHENCE_DEPREL_APPOS))
    return;
  within[head] = 1;
  for (gint child = tree->children[head]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_FLAT || tree->syntax[child].deprel == WHENCE_DEPREL_COMPOUND)
      within[child] = 1;
}

/* The title behind its article, unless that is part of the name. */
static const char *
skip_the (const char *title,
          const char *the)
{
  gsize n = strlen (the);

  return g_ascii_strncasecmp (title, the, n) == 0 && title[n] == ' ' ? title + n + 1 : title;
}

/* "the Kalashnikov rifle", "Olympic bombing": what the word behind a name is called after; a firm's shares and officers are the firm's. */
static gboolean
is_called_after (const WhenceTree *tree,
                 const char       *behind)
{
  gsize n;

  if (*behind != ' ')
    return FALSE;
  behind++;
  n = strcspn (behind, " ");
  for (guint i = 0; i < tree->n; i++)
    if (tree->words[i].length == n && memcmp (tree->words[i].text, behind, n) == 0)
      return tree->syntax[i].upos == WHENCE_UPOS_NOUN || tree->syntax[i].upos == WHENCE_UPOS_PROPN || tree->syntax[i].upos == WHENCE_UPOS_ADJ;
  return FALSE;
}

/* "Lind’s father", but not "Lind’s arrest": what stands behind the name is somebody else. */
static gboolean
is_owner_of_person (const WhenceEntities *entities,
                    const char           *behind)
{
  const char *owned = *behind == '\'' || g_str_has_prefix (behind, entities->words->plural_possessive) ? strchr (behind, ' ') : NULL;

  return owned != NULL && (whence_things_find_sorts (entities->words->things, owned + 1, strcspn (owned + 1, " ,")) & WHENCE_SORT_PERSON);
}

/**
 * whence_cast_add_first:
 * @tree: the sentence
 * @entities: names of the article
 * @title: what an event is told by
 * @participants: (element-type utf8): where the name is added that the title begins with, unless it is there or is a place
 */
void
whence_cast_add_first (const WhenceTree     *tree,
                       const WhenceEntities *entities,
                       const char           *title,
                       GPtrArray            *participants)
{
  const WhenceEntity *found;
  gboolean is_land;
  gsize length;
  gint entity = whence_entities_find_begin (entities, title, &length);

  if (entity < 0)
    {
      title = skip_the (title, entities->words->things->the);
      entity = whence_entities_find_begin (entities, title, &length);
    }
  if (entity < 0)
    return;
  found = whence_entities_at (entities, entity);
  is_land = (whence_names_find (title, length) & WHENCE_NAME_COUNTRY) != 0;
  if (found->name[1] == '\0' || (participants->len > 0 && is_owner_of_person (entities, title + length)) || (found->kind == WHENCE_ENTITY_NAME && found->where) || found->kind == WHENCE_ENTITY_PLACE || found->kind == WHENCE_ENTITY_DEMONYM || found->kind == WHENCE_ENTITY_EVENT
      || (found->kind == WHENCE_ENTITY_NAME && is_name_of_land (entities->words, found->name))
      || ((is_land || found->kind != WHENCE_ENTITY_BODY) && is_called_after (tree, title + length))
      || g_ptr_array_find_with_equal_func (participants, found->name, g_str_equal, NULL))
    return;
  g_ptr_array_insert (participants, 0, g_strdup (found->name));
}
