/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where an event happens, told by a name of its clause: "in Turin", "visited Turin", "at Billund airport", "London hosted the talks". */
#include "whence-cast-place.h"

#include <string.h>

#include "whence-entities-private.h"
#include "whence-letters.h"
#include "whence-names.h"
#include "whence-things.h"
#include "whence-word-class.h"

/* A name and what is asked of it more than once. */
typedef struct
{
  const WhenceTree     *tree;
  const WhenceEntities *entities;
  const WhenceNamed    *named;
  WhenceKind            kind;
  gboolean              known;   /* a list has it as a place */
  gboolean              told;    /* or the article tells of what is in it */
  gboolean              travels; /* the event is somebody's coming or going */
  gboolean              moves;   /* what leads there may tell where: "to", "into" */
  gboolean              goes;    /* somebody or something is brought there by the verb: "moved to" */
  gint                  at;      /* the first of the words joined with it */
  gint                  preposition;
} Asked;

static gboolean
is_form_of (const Asked       *self,
            gint               node,
            const char *const *verbs)
{
  return node >= 0 && whence_tree_has_form (self->tree, node, verbs);
}

static guint
find_sorts (const Asked *self,
            gint         node)
{
  const WhenceTree *tree = self->tree;

  return whence_things_find_sorts (tree->lexicon->things, tree->words[node].text, tree->words[node].length);
}

/**
 * whence_cast_find_first_joined:
 * @tree: a sentence
 * @node: a word
 *
 * "in Porto and Lagos": what is joined has the part of the first.
 *
 * Returns: the first of the words that @node is joined with, or @node
 */
gint
whence_cast_find_first_joined (const WhenceTree *tree,
                               gint              node)
{
  for (guint step = 0; step < tree->n && tree->syntax[node].deprel == WHENCE_DEPREL_CONJ && tree->syntax[node].head >= 0
                       && !whence_tree_is_predicate (tree, tree->syntax[node].head); step++)
    node = tree->syntax[node].head;
  return node;
}

/* Whether something happens or stands where the preposition leads. */
static gboolean
leads_there (const Asked *self,
             gint         preposition)
{
  return whence_tree_found_is (self->tree, preposition, self->tree->lexicon->sites)
         || (self->moves && whence_tree_found_is (self->tree, preposition, self->tree->lexicon->locatives));
}

/* --- the noun of a place that the name says which --- */

/* "airport", "harbour", "court": something may happen there. */
static gboolean
is_site (const Asked *self,
         gint         node)
{
  return self->tree->syntax[node].upos != WHENCE_UPOS_VERB
         && ((find_sorts (self, node) & (WHENCE_SORT_PLACE | WHENCE_SORT_SITE)) || whence_tree_found_is (self->tree, node, self->tree->lexicon->landforms)
             || whence_tree_found_is (self->tree, node, self->tree->lexicon->premises));
}

/* "Billund airport", "the harbour of Killybegs", "Skarvøy’s airport".  Returns: the noun, or -1 */
static gint
find_site (const Asked *self)
{
  const WhenceTree *tree = self->tree;
  gint above = tree->syntax[self->named->head].head;

  /* what stands before "of" is meant, whatever the parse */
  if (self->preposition > 0 && whence_tree_found_is (self->tree, self->preposition, tree->lexicon->genitives) && is_site (self, self->preposition - 1))
    return self->preposition - 1;
  if (above < 0 || !is_site (self, above))
    return -1;
  switch (tree->syntax[self->named->head].deprel)
    {
    case WHENCE_DEPREL_COMPOUND:
    case WHENCE_DEPREL_FLAT:
      return above == self->named->first + (gint) self->named->n ? above : -1;
    case WHENCE_DEPREL_NMOD_POSS:
      return self->known || self->told ? above : -1;
    default:
      return -1;
    }
}

/* "Billund airport", "church of St Blaise", as it stands. */
static char *
name_site (const Asked *self,
           gint         site)
{
  gint first = MIN (site, self->named->first), last = MAX (site, self->named->first + (gint) self->named->n - 1);
  GString *name = g_string_new (NULL);

  for (gint i = first; i <= last; i++)
    {
      const WhenceToken *token = &self->tree->tokens->tokens[self->tree->first + (guint) i];

      if (i > first && (token->flags & WHENCE_TOKEN_SPACED))
        g_string_append_c (name, ' ');
      g_string_append_len (name, self->tree->words[i].text, (gssize) self->tree->words[i].length);
    }
  return g_string_free (name, FALSE);
}

static WhencePlaceWorth
judge_site (const Asked *self,
            gint         site,
            char       **out_place)
{
  const WhenceTree *tree = self->tree;
  gint at = whence_cast_find_first_joined (tree, site), preposition = whence_tree_find_case (tree, at);
  gboolean is_genitive = site < self->named->first;
  /* "blocked the harbour of Killybegs", "the airport was opened" */
  gboolean is_done_to = preposition < 0 && (tree->syntax[at].deprel == WHENCE_DEPREL_OBJ || tree->syntax[at].deprel == WHENCE_DEPREL_NSUBJ_PASS);

  if (!is_done_to && (preposition < 0 || !leads_there (self, preposition)))
    return WHENCE_PLACE_NONE;
  /* "the U.S. embassy": where an embassy is, its land is not */
  if (self->named->kind == WHENCE_ENTITY_LAND && !(find_sorts (self, site) & WHENCE_SORT_PLACE) && !is_genitive)
    return WHENCE_PLACE_NONE;
  *out_place = self->known || (is_genitive && self->named->kind != WHENCE_ENTITY_PERSON && (find_sorts (self, site) & WHENCE_SORT_PLACE))
                   ? g_strdup (self->named->name)
                   : name_site (self, site);
  if (is_done_to)
    return WHENCE_PLACE_BESIDE;
  if (!self->known)
    return WHENCE_PLACE_NAMED;
  return tree->syntax[at].deprel == WHENCE_DEPREL_NMOD ? WHENCE_PLACE_OF_NOUN : WHENCE_PLACE_OF_CLAUSE;
}

/* --- the name itself --- */

/* "the Hamburg court", "the Iraq war", but neither "his Miami relatives" nor "U.S. embassies". */
static gboolean
stands_before_place (const Asked *self,
                     gint         noun)
{
  guint sorts;

  if (noun < 0)
    return FALSE;
  sorts = find_sorts (self, noun);
  if (self->named->kind == WHENCE_ENTITY_LAND)
    return (sorts & WHENCE_SORT_PLACE) || whence_tree_get_event_noun (self->tree, noun) != NULL;
  return !(sorts & WHENCE_SORT_PERSON);
}

/* "in the Honours", "in the daily Corriere": a name that no list has is a place behind "in" only where nothing stands between. */
static gboolean
stands_bare (const Asked *self)
{
  const WhenceTokens *tokens = self->tree->tokens;
  guint token = self->tree->first + (guint) self->preposition;

  return self->named->first == self->preposition + 1 || tokens->classes[token] != WHENCE_CLASS_IN || tokens->tokens[token].number == WHENCE_IN_AT;
}

static gboolean
has_word (const Asked       *self,
          gint               from,
          const char *const *list)
{
  for (gint i = from; i < self->named->first + (gint) self->named->n && i < (gint) self->tree->n; i++)
    if (whence_tree_found_is (self->tree, i, list))
      return TRUE;
  return FALSE;
}

/* "Aarhus University", "the Court of Session", but not "the Centre Party": what has a house by a word of its name. */
static gboolean
has_premises (const Asked *self)
{
  gint first = self->named->first;

  return has_word (self, self->named->n > 1 && !whence_tree_found_is (self->tree, first + 1, self->tree->lexicon->genitives) ? first + 1 : first, self->tree->lexicon->premises);
}

/* "the Tasman Glacier": or is a piece of land. */
static gboolean
says_place (const Asked *self)
{
  return has_premises (self) || (self->named->kind != WHENCE_ENTITY_BODY && has_word (self, self->named->first, self->tree->lexicon->landforms));
}

/* "the Thirds at Marden", but not "the Prize in Physics", which is one name with what is built on it. */
static gboolean
is_built_on (const Asked *self)
{
  const WhenceTree *tree = self->tree;
  gint above = tree->syntax[self->at].head;
  guint n;
  WhenceEntityKind of;

  return above >= 0 && !whence_tree_found_is (self->tree, self->preposition, tree->lexicon->nearby)
         && (whence_entities_get_at (self->entities, tree->first + (guint) above, &of, &n) != NULL
             || (tree->syntax[self->at].deprel == WHENCE_DEPREL_NMOD && tree->syntax[above].upos == WHENCE_UPOS_PROPN));
}

/* "inspectors from the Harbour Branch arrived": whose people they are. */
static gboolean
is_of_people (const Asked *self)
{
  gint above = self->tree->syntax[self->at].head;

  return self->tree->syntax[self->at].deprel == WHENCE_DEPREL_NMOD && above >= 0 && (find_sorts (self, above) & WHENCE_SORT_PERSON);
}

/* "at CERN", "at the AGM": letters stand for a body or a thing, unless a list has them as a place. */
static gboolean
is_letters (const char *name)
{
  return !whence_letters_have_small (name, strlen (name));
}

/* "fell to his death on Tulm I": what happens outdoors happens on what no list has as well, but "pinned a medal on Lind". */
static gboolean
is_outdoors (const Asked *self)
{
  gint verb = self->tree->syntax[self->at].head;

  return (self->kind == WHENCE_KIND_SPORT || self->kind == WHENCE_KIND_DISASTER || self->kind == WHENCE_KIND_DEATH)
         && whence_tree_found_is (self->tree, self->preposition, self->tree->lexicon->bases) && whence_tree_found_is (self->tree, self->preposition, self->tree->lexicon->sites)
         && verb >= 0 && whence_tree_find_child (self->tree, verb, WHENCE_DEPREL_OBJ) < 0;
}

/* "in Sriharikota", "off Canso", "at the Court of Session", "moved to Akaroa". */
static gboolean
is_named_place (const Asked *self)
{
  const WhenceEventWords *words = self->tree->lexicon;
  gboolean site = whence_tree_found_is (self->tree, self->preposition, words->sites), leads = whence_tree_found_is (self->tree, self->preposition, words->locatives);

  if (is_built_on (self) || is_letters (self->named->name))
    return FALSE;
  if (self->named->kind == WHENCE_ENTITY_BODY)
    return site && leads && says_place (self);
  if (site && says_place (self))
    return TRUE;
  if (!stands_bare (self))
    return FALSE;
  /* "moved to Akaroa", but not "sent to the Tories" */
  if (self->goes && self->named->first == self->preposition + 1)
    return TRUE;
  return (leads && (site || (self->travels && !is_of_people (self)))) || whence_tree_found_is (self->tree, self->preposition, words->nearby)
         || is_outdoors (self);
}

/* "two men from Porto", "a ticket to Porto": what is only from there, or leads there, is not there; but "led a team to Porto". */
static gboolean
only_leads (const Asked *self,
            gint         above)
{
  const WhenceTree *tree = self->tree;

  if (above < 0 || self->kind == WHENCE_KIND_EDUCATION || whence_tree_found_is (tree, self->preposition, tree->lexicon->sites)
      || !whence_tree_found_is (tree, self->preposition, tree->lexicon->locatives) || whence_tree_get_event_noun (tree, above) != NULL)
    return FALSE;
  return !whence_tree_found_is (tree, self->preposition, tree->lexicon->aims)
         || (tree->syntax[above].deprel != WHENCE_DEPREL_OBJ && !is_form_of (self, whence_tree_find_predicate (tree, above), tree->lexicon->goers));
}

/* Whether something happens at the name that says no more than which house of the place it is. */
static gboolean
is_at_named (const Asked *self,
             gint         above)
{
  const WhenceTree *tree = self->tree;

  return tree->syntax[above].upos == WHENCE_UPOS_PROPN && tree->syntax[above].deprel == WHENCE_DEPREL_OBL
         && whence_tree_found_is (tree, whence_tree_find_case (tree, above), tree->lexicon->sites) && whence_tree_found_is (tree, self->preposition, tree->lexicon->sites);
}

static WhencePlaceWorth
name_worth (const Asked *self,
            gboolean     is_nmod)
{
  return !is_nmod && whence_tree_found_is (self->tree, self->preposition, self->tree->lexicon->sites) ? WHENCE_PLACE_NAMED_BY_CLAUSE : WHENCE_PLACE_NAMED;
}

/* Behind a preposition: "in Turin", "the invasion of Kuwait". */
static WhencePlaceWorth
judge_led (const Asked *self)
{
  const WhenceTree *tree = self->tree;
  gint above = tree->syntax[self->at].head;
  gboolean is_nmod = tree->syntax[self->at].deprel == WHENCE_DEPREL_NMOD;

  if (!self->known)
    return is_named_place (self) ? name_worth (self, is_nmod) : WHENCE_PLACE_NONE;
  if (is_nmod && only_leads (self, above))
    return WHENCE_PLACE_NONE;
  /* "sang at the Harp in Cork" */
  if (is_nmod && above >= 0 && is_at_named (self, above))
    return WHENCE_PLACE_OF_CLAUSE;
  if (leads_there (self, self->preposition) || (self->travels && !is_nmod && whence_tree_found_is (self->tree, self->preposition, tree->lexicon->bounds)))
    return is_nmod ? WHENCE_PLACE_OF_NOUN : WHENCE_PLACE_OF_CLAUSE;
  return is_nmod && above >= 0 && whence_tree_get_event_noun (tree, above) != NULL && !whence_tree_found_is (self->tree, self->preposition, tree->lexicon->partners)
                 && !whence_tree_found_is (self->tree, self->preposition, tree->lexicon->bounds)
             ? WHENCE_PLACE_OF_NOUN
             : WHENCE_PLACE_NONE;
}

/* "besieged", "left", "climbed" */
static gboolean
is_done_to_places (const Asked *self,
                   gint         verb)
{
  const WhenceThingWords *words = self->tree->lexicon->things;

  for (guint i = 0; i < words->n_done; i++)
    if (words->done[i].sort == WHENCE_SORT_PLACE && is_form_of (self, verb, words->done[i].words))
      return TRUE;
  return FALSE;
}

/**
 * whence_cast_happens_to_sites:
 * @tree: a sentence
 * @verb: a verb of it
 *
 * Returns: whether it tells what happens to what is built: "rebuilt", "burned down", "opened"
 */
gboolean
whence_cast_happens_to_sites (const WhenceTree *tree,
                              gint              verb)
{
  const WhenceThingWords *words = tree->lexicon->things;

  for (guint i = 0; i < words->n_doings; i++)
    if ((words->doings[i].sort & WHENCE_SORT_SITE)
        && whence_tree_has_form (tree, verb, words->doings[i].words))
      return TRUE;
  return FALSE;
}

/* "opened Skarne Bridge", "destroyed Skarne Mill": it was there that this was done. */
static gboolean
is_done_to_site (const Asked *self,
                 gint         verb)
{
  switch (self->kind)
    {
    case WHENCE_KIND_WAR:
    case WHENCE_KIND_DISASTER:
    case WHENCE_KIND_CONSTRUCTION:
    case WHENCE_KIND_PROTEST:
    case WHENCE_KIND_CRIME:
      return TRUE;
    default:
      return whence_cast_happens_to_sites (self->tree, verb);
    }
}

/* "besieged Sarnow", "left Kourou", "entered St Luke's Hospital", "climbed Tulm": a name that no list has is a place by what is done to it, or if the
 * article tells of what was in it. */
static gboolean
is_gone_to (const Asked *self,
            gint         verb)
{
  gboolean goes = self->travels || self->kind == WHENCE_KIND_WAR, done = is_done_to_places (self, verb);

  if (says_place (self) && (done || is_done_to_site (self, verb)))
    return TRUE;
  return self->named->kind == WHENCE_ENTITY_NAME && !is_letters (self->named->name)
         && ((goes && (done || self->told)) || (self->told && done && self->kind != WHENCE_KIND_APPOINTMENT)
             || is_form_of (self, verb, self->tree->lexicon->climbs));
}

/* "visited Turin", "bombed Turin" */
static WhencePlaceWorth
judge_object (const Asked *self,
              gint         verb)
{
  if (!self->known)
    return is_gone_to (self, verb) ? WHENCE_PLACE_NAMED : WHENCE_PLACE_NONE;
  return self->travels || self->kind == WHENCE_KIND_WAR
                 || (self->named->kind == WHENCE_ENTITY_PLACE && (is_done_to_places (self, verb) || is_done_to_site (self, verb)))
             ? WHENCE_PLACE_OF_CLAUSE
             : WHENCE_PLACE_NONE;
}

/* "Turin was bombed": where it happens, but a land takes part, unless it befalls it. */
static WhencePlaceWorth
judge_passive (const Asked *self,
               gint         verb)
{
  gboolean befalls = self->kind == WHENCE_KIND_DISASTER || (self->kind == WHENCE_KIND_WAR && self->named->kind != WHENCE_ENTITY_LAND);

  if (!self->known && !self->told)
    return WHENCE_PLACE_NONE;
  return befalls || is_done_to_places (self, verb) ? WHENCE_PLACE_OF_CLAUSE : WHENCE_PLACE_NONE;
}

/* Without one: "visited Turin", "London hosted", "the Hamburg court". */
static WhencePlaceWorth
judge_bare (const Asked *self)
{
  const WhenceTree *tree = self->tree;
  WhenceEntityKind kind = self->named->kind;
  gint above = tree->syntax[self->at].head;

  switch (tree->syntax[self->at].deprel)
    {
    case WHENCE_DEPREL_OBJ:
      return judge_object (self, above);
    case WHENCE_DEPREL_NSUBJ_PASS:
      return judge_passive (self, above);
    case WHENCE_DEPREL_NSUBJ:
      if ((!self->known && !self->told) || !whence_tree_found_is (self->tree, above, tree->lexicon->hosts))
        return WHENCE_PLACE_NONE;
      /* a land takes part as well */
      return kind == WHENCE_ENTITY_LAND ? WHENCE_PLACE_BESIDE : WHENCE_PLACE_OF_CLAUSE;
    case WHENCE_DEPREL_COMPOUND:
      return (self->known || self->told) && stands_before_place (self, above) ? WHENCE_PLACE_BESIDE : WHENCE_PLACE_NONE;
    case WHENCE_DEPREL_NMOD_POSS:
      return (kind == WHENCE_ENTITY_PLACE || self->told) && stands_before_place (self, above) ? WHENCE_PLACE_BESIDE : WHENCE_PLACE_NONE;
    default:
      return WHENCE_PLACE_NONE;
    }
}

/* "at the Tour of Oman", "at the Rio Games": the place that the name of what happens has.  Returns: (transfer full) (nullable): it */
static char *
find_place_within (const Asked *self)
{
  for (gint i = self->named->first; i < self->named->first + (gint) self->named->n && i < (gint) self->tree->n; i++)
    if (whence_names_find (self->tree->words[i].text, self->tree->words[i].length) & (WHENCE_NAME_PLACE | WHENCE_NAME_COUNTRY))
      return g_strndup (self->tree->words[i].text, self->tree->words[i].length);
  return NULL;
}

/**
 * whence_cast_judge_place:
 * @tree: a sentence
 * @entities: names of its article
 * @named: one of them, where it stands in the sentence
 * @kind: what kind of thing happens
 * @out_place: (out) (transfer full) (nullable): the place as a reader is told, %NULL where it is none
 *
 * Returns: how well the name says where it happens
 */
WhencePlaceWorth
whence_cast_judge_place (const WhenceTree     *tree,
                         const WhenceEntities *entities,
                         const WhenceNamed    *named,
                         WhenceKind            kind,
                         char                **out_place)
{
  Asked self = { .tree = tree, .entities = entities, .named = named, .kind = kind };
  WhencePlaceWorth worth;
  gint site;

  *out_place = NULL;
  self.known = named->kind == WHENCE_ENTITY_PLACE || named->kind == WHENCE_ENTITY_LAND;
  self.told = named->kind == WHENCE_ENTITY_NAME && whence_entities_is_where (entities, tree->first + (guint) named->first);
  self.travels = kind == WHENCE_KIND_VISIT;
  self.moves = self.travels || kind == WHENCE_KIND_OTHER || kind == WHENCE_KIND_WAR || (named->kind == WHENCE_ENTITY_PLACE && kind != WHENCE_KIND_SPORT);
  self.at = whence_cast_find_first_joined (tree, named->head);
  self.preposition = whence_tree_find_case (tree, self.at);
  /* the mark of a genitive */
  if (self.preposition > self.at)
    self.preposition = -1;
  self.goes = whence_tree_found_is (tree, self.preposition, tree->lexicon->aims) && is_form_of (&self, tree->syntax[self.at].head, tree->lexicon->goers);
  /* "drowned off Canso", read as a verb of two words */
  if (self.preposition < 0 && named->first > 0 && whence_tree_found_is (tree, named->first - 1, tree->lexicon->nearby))
    self.preposition = named->first - 1;
  if (named->kind == WHENCE_ENTITY_DEMONYM)
    return WHENCE_PLACE_NONE;
  site = find_site (&self);
  if (site >= 0 && (worth = judge_site (&self, site, out_place)) != WHENCE_PLACE_NONE)
    return worth;
  if (named->kind == WHENCE_ENTITY_PERSON)
    return WHENCE_PLACE_NONE;
  if (named->kind == WHENCE_ENTITY_EVENT)
    {
      *out_place = whence_tree_found_is (tree, self.preposition, tree->lexicon->sites) ? find_place_within (&self) : NULL;
      return *out_place != NULL ? WHENCE_PLACE_BESIDE : WHENCE_PLACE_NONE;
    }
  worth = self.preposition >= 0 ? judge_led (&self) : judge_bare (&self);
  if (worth != WHENCE_PLACE_NONE)
    *out_place = g_strdup (named->name);
  return worth;
}
