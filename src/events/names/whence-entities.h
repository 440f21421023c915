/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-article.h"
#include "whence-kinds.h"
#include "whence-tokens.h"

G_BEGIN_DECLS

typedef enum
{
  WHENCE_ENTITY_NAME,
  WHENCE_ENTITY_PERSON,
  WHENCE_ENTITY_LAND,
  WHENCE_ENTITY_PLACE,
  WHENCE_ENTITY_BODY,    /* a firm, an institution */
  WHENCE_ENTITY_EVENT,   /* "Winter Olympics" */
  WHENCE_ENTITY_DEMONYM, /* "French" */
} WhenceEntityKind;

#define WHENCE_ENTITIES_GROUP_MAX 4

/**
 * WhenceEntities:
 *
 * Whom and what an article names, and where.
 */
typedef struct _WhenceEntities WhenceEntities;

WhenceEntities  *whence_entities_new          (const WhenceArticle    *article,
                                               const WhenceTokens     *tokens,
                                               const WhenceEventWords *words);
void             whence_entities_free         (WhenceEntities *self);
gboolean         whence_entities_is           (const WhenceEntities *self,
                                               guint                 token,
                                               const char *const    *list);
const char      *whence_entities_get_hero     (const WhenceEntities *self);
const char      *whence_entities_get_at       (const WhenceEntities *self,
                                               guint                 token,
                                               WhenceEntityKind     *out_kind,
                                               guint                *out_n);

gboolean         whence_entities_is_where     (const WhenceEntities *self,
                                               guint                 token);

const char      *whence_entities_get_brief    (const WhenceEntities *self,
                                               guint                 token);

gboolean         whence_entities_has_brief    (const WhenceEntities *self,
                                               guint                 begin,
                                               guint                 end);

gint             whence_entities_find_person  (const WhenceEntities *self,
                                               guint                 begin,
                                               guint                 end);

gboolean         whence_entities_is_numeral   (const WhenceArticle *article,
                                               const WhenceTokens  *tokens,
                                               guint                token);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceEntities, whence_entities_free)

G_END_DECLS
