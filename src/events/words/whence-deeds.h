/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

struct _WhenceEventWords;

typedef enum
{
  WHENCE_DEED_FULL,
  WHENCE_DEED_TO,     /* what is done to something: to another thing it is another deed */
  WHENCE_DEED_EFFECT, /* what follows from another deed: people die in a fire */
  WHENCE_DEED_PHASE,  /* that something begins or ends, which says nothing of what */
} WhenceDeedWeight;

/**
 * WhenceDeedRow:
 * @weight: #WhenceDeedWeight
 * @story: (nullable): of what it is a stage
 * @kin: (nullable): what several deeds have that one thing is told as, one time as the one and another time as the other: works are built, and opened
 * @kind: the #WhenceKind it is of, where nothing else tells one
 * @words: words for it as a dictionary has them, separated by spaces; "+" joins two that stand near each other, ">" two in this order; "=" stands behind one that
 *   tells it as a noun only
 *
 * Words for one deed.
 */
typedef struct
{
  guint8      weight;
  const char *story;
  const char *kin;
  guint8      kind;
  const char *words;
} WhenceDeedRow;

#define WHENCE_DEEDS_MAX 6

/**
 * WhenceDeeds:
 * @at: (array length=n): indices of the deeds that words tell, those of verbs first, each in their order; a deed once
 * @n_verbs: how many are of verbs
 * @beside: a bit for each of the first words that only says with another what is done: "effect" in "took effect"
 */
typedef struct
{
  guint8  at[WHENCE_DEEDS_MAX];
  guint8  n_verbs;
  guint8  n;
  guint64 beside;
} WhenceDeeds;

/**
 * WhenceDeedWord:
 * @text: a word as it stands in the text
 * @length: bytes of it
 */
typedef struct
{
  const char *text;
  gsize       length;
} WhenceDeedWord;

gboolean whence_deeds_add_told (WhenceDeeds                    *self,
                                const struct _WhenceEventWords *words,
                                const WhenceDeedWord           *told,
                                guint                           n,
                                guint                           at);
guint    whence_deeds_get_kind (const struct _WhenceEventWords *words,
                                const WhenceDeedWord           *told,
                                guint                           n,
                                guint                           at,
                                gboolean                       *out_paired);
void     whence_deeds_add_all  (WhenceDeeds                    *self,
                                const WhenceDeeds              *other);
gint     whence_deeds_share    (const struct _WhenceEventWords *words,
                                const WhenceDeeds              *a,
                                const WhenceDeeds              *b);
gboolean whence_deeds_are_said_of (const struct _WhenceEventWords *words,
                                   const WhenceDeeds              *a,
                                   const WhenceDeeds              *b);
gboolean whence_deeds_are_kin (const struct _WhenceEventWords *words,
                               const WhenceDeeds              *a,
                               const WhenceDeeds              *b);
gboolean whence_deeds_are_to  (const struct _WhenceEventWords *words,
                               const WhenceDeeds              *self);
gboolean whence_deeds_differ   (const struct _WhenceEventWords *words,
                                const WhenceDeeds              *a,
                                const WhenceDeeds              *b);

gboolean whence_deeds_are_effects (const struct _WhenceEventWords *words,
                                   const WhenceDeeds              *self);

G_END_DECLS
