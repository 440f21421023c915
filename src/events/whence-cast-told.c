/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where an event happens that no name of its clause tells: what its title calls "the hospital" by, "A fire broke out at St Luke's Hospital", the house or
 * town to which it was done, "Skarne Mill was rebuilt". */
#include "whence-cast-told.h"

#include <string.h>

#include "whence-cast-place.h"
#include "whence-entities-private.h"

/* What a name ends with: not the mark of a genitive. */
#define NAME_ENDS " ,;:.)?!"

/* "Skarne Hospital", "Skarne Bridge", but neither a court nor a club, which are not only their houses. */
static gboolean
is_house (const WhenceEntities *self,
          const WhenceEntity   *entity)
{
  const char *last = strrchr (entity->name, ' ');

  return entity->kind == WHENCE_ENTITY_PLACE || (last != NULL && whence_entities_is_site (self, entity) && (entity->kind == WHENCE_ENTITY_NAME || whence_kinds_has_word (self->words->homes, last + 1, strlen (last + 1))));
}

static gboolean
is_place (const WhenceEntities *self,
          const WhenceEntity   *entity)
{
  return entity->kind == WHENCE_ENTITY_LAND || (entity->kind == WHENCE_ENTITY_NAME && entity->where) || whence_entities_is_site (self, entity);
}

/* The entity whose name stands at @at, behind an article as well, or NULL; also for "Skarne’s side". */
static const WhenceEntity *
find_named (const WhenceEntities *self,
            const char           *at)
{
  const char *const *articles = self->words->articles;
  gsize word = strcspn (at, " "), length;
  gint entity = whence_entities_find_begin (self, at, &length);

  if (entity < 0 && at[word] == ' ' && whence_kinds_has_word (articles, at, word))
    {
      at += word + 1;
      entity = whence_entities_find_begin (self, at, &length);
    }
  return entity >= 0 && strchr (NAME_ENDS, at[length]) != NULL ? whence_entities_at (self, entity) : NULL;
}

/* "the Prize in Physics" is one name, and Physics no place. */
static gboolean
is_built_on (const char *title,
             const char *preposition)
{
  const char *before = preposition;

  while (before > title && before[-1] != ' ')
    before--;
  return g_unichar_isupper (g_utf8_get_char (before));
}

/* Whether what stands behind the preposition in the title, "at Skarne School", is where it happens. */
static gboolean
leads_to (const WhenceEntities *self,
          const WhenceEntity   *entity,
          const char           *title,
          const char           *preposition,
          gsize                 length)
{
  const WhenceEventWords *words = self->words;

  if (!is_place (self, entity))
    return FALSE;
  if (entity->kind == WHENCE_ENTITY_PLACE || whence_kinds_has_word (words->nearby, preposition, length))
    return TRUE;
  return whence_kinds_has_word (words->locatives, preposition, length) && (whence_entities_is_site (self, entity) || entity->kind == WHENCE_ENTITY_LAND || !is_built_on (title, preposition - 1));
}

/* "Three pupils were hurt at Skarne School": what stands behind "at" in the title. */
static const WhenceEntity *
find_behind_preposition (const WhenceEntities *self,
                         const char           *title)
{
  for (const char *at = strchr (title, ' '); at != NULL; at = strchr (at + 1, ' '))
    {
      gsize word = strcspn (at + 1, " ");
      const WhenceEntity *entity = g_ascii_islower (at[1]) && at[1 + word] == ' ' && whence_kinds_has_word (self->words->sites, at + 1, word) ? find_named (self, at + word + 2) : NULL;

      if (entity != NULL && leads_to (self, entity, title, at + 1, word))
        return entity;
    }
  return NULL;
}

/* "Skarne Mill was rebuilt", "Skarne Hospital opened": to whom the title begins with it is done, or happens. */
static const WhenceEntity *
find_done_to (const WhenceTree     *tree,
              const WhenceEntities *self,
              gint                  node,
              const char           *title)
{
  gint subject = whence_tree_find_subject (tree, node);
  const WhenceEntity *entity;

  if (subject < 0
      || !(tree->syntax[subject].deprel == WHENCE_DEPREL_NSUBJ_PASS
           || (whence_cast_happens_to_sites (tree, node) && whence_tree_find_child (tree, node, WHENCE_DEPREL_OBJ) < 0)))
    return NULL;
  entity = find_named (self, title);
  return entity != NULL && is_house (self, entity) ? entity : NULL;
}

/**
 * whence_cast_find_place_told:
 * @tree: the sentence
 * @entities: the names of its article
 * @node: what tells the event
 * @title: how it is told
 *
 * Returns: (transfer full) (nullable): where the title says that it happens, by what its words call a place that the clause does not name
 */
char *
whence_cast_find_place_told (const WhenceTree     *tree,
                             const WhenceEntities *entities,
                             gint                  node,
                             const char           *title)
{
  const WhenceEntity *entity = find_behind_preposition (entities, title);

  if (entity == NULL)
    entity = find_done_to (tree, entities, node, title);
  return entity != NULL ? g_strdup (entity->name) : NULL;
}
