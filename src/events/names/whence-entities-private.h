/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "whence-entities.h"

G_BEGIN_DECLS

typedef struct
{
  const char *name;  /* as told longest */
  const char *brief; /* as the article calls it for short, or NULL */
  const char *shared; /* a part of it that always stands for it, though others have that part as well, or NULL */
  guint   kind;
  guint   gender; /* WhencePronoun, or NONE */
  guint   count;
  guint   alone; /* how often a part stood for the whole */
  guint32 post;  /* the token after the title it was told with, 0 for none */
  gboolean where; /* something was in it, at it or near it */
  gboolean elsewhere; /* and it is told of otherwise as well */
} WhenceEntity;

/* A name where it stands. */
typedef struct
{
  guint32  token;
  guint32  post; /* as in the entity */
  guint16  n;
  guint16  sentence_offset;
  guint32  sentence;
  gint     entity;
  const char *text;
  gboolean titled;
} WhenceRun;

struct _WhenceEntities
{
  const WhenceArticle    *article;
  const WhenceTokens     *tokens;
  const WhenceEventWords *words;
  guint16                *bits;     /* whence_word_filter_bit() of each token */
  guint16                *flags;    /* see whence_entities_find_flags() */
  GArray                 *runs;     /* element-type WhenceRun, in order */
  guint32                *next_run; /* of each token and behind the last, the first run that does not begin before it */
  GArray                 *entities; /* element-type WhenceEntity */
  WhenceWordTable        *forms;    /* to each name as it stands somewhere, one more than the index of its entity */
  gsize                   longest;  /* bytes of the longest of them */
  WhenceWordTable        *name_words; /* each word of each name */
  gint                    about[2]; /* see whence_topic_find_entities() */
  gboolean                about_where; /* whether it is a place that it is about */
  gboolean                about_home; /* whether its first sentence says what place that is: "Harth is a town" */
  gboolean                about_sure; /* whether the headline or the first words say so */
  const char             *hero;    /* see whence_entities_get_hero() */
  GStringChunk           *strings;  /* the names as they stand; runs and entities share them */
};

static inline WhenceRun *
whence_entities_run_at (const WhenceEntities *self,
                        guint                 index)
{
  return &g_array_index (self->runs, WhenceRun, index);
}

static inline WhenceEntity *
whence_entities_at (const WhenceEntities *self,
                    gint                  index)
{
  return &g_array_index (self->entities, WhenceEntity, (guint) index);
}

/* "Town", of "Hartwell Town" */
static inline gboolean
whence_entities_is_club_end (const WhenceEntities *self,
                             const char           *word)
{
  return whence_kinds_has_word (self->words->club_ends, word, strlen (word));
}

guint    whence_entities_find_run_flags (const WhenceEntities *self,
                                         const WhenceRun      *run);
WhenceEntityKind whence_entities_classify (const WhenceEntities *self,
                                           const WhenceRun      *run);
guint    whence_entities_find_flags   (const WhenceEntities *self,
                                       guint                 token);
void     whence_entities_collect_runs (WhenceEntities *self);
guint    whence_entities_find_run     (const WhenceEntities *self,
                                       guint                 token);

gboolean whence_entities_is_of_sort   (const WhenceEntities *self,
                                       guint                 token,
                                       guint                 sorts);
guint    whence_entities_measure_lordship (const WhenceEntities *self,
                                           guint                 token,
                                           guint                 end);
gboolean whence_entities_is_headline  (const WhenceEntities *self,
                                       guint                 sentence);
gboolean whence_entities_is_body      (const WhenceEntities *self,
                                       guint                 sentence);
WhencePronoun whence_entities_get_person_pronoun (const WhenceEntities *self,
                                                  guint                 token);
gboolean whence_entities_is_quoted    (const WhenceEntities *self,
                                       const WhenceRun      *run);
gboolean whence_entities_is_ware      (const WhenceEntities *self,
                                       const char           *word,
                                       gsize                 length);
void     whence_entities_set_gender   (WhenceEntity         *entity);
void     whence_entities_hear_gender  (WhenceEntities       *self);
void     whence_entities_find_hero    (WhenceEntities *self);
void     whence_entities_index_names  (WhenceEntities *self);
gint     whence_entities_find_form    (const WhenceEntities *self,
                                       const char           *text,
                                       gsize                 length);
gint     whence_entities_find_begin   (const WhenceEntities *self,
                                       const char           *text,
                                       gsize                *out_length);
gboolean whence_entities_has_word     (const WhenceEntities *self,
                                       const char           *word,
                                       gsize                 length);
gboolean whence_entities_find_pair    (const WhenceEntities *self,
                                       WhenceEntityKind      kind,
                                       gint                  pair[2]);

gboolean whence_entities_is_site (const WhenceEntities *self, const WhenceEntity *entity);

G_END_DECLS
