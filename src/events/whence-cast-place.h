/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-entities.h"
#include "whence-tree.h"

G_BEGIN_DECLS

/**
 * WhencePlaceWorth:
 * @WHENCE_PLACE_NONE: it does not say where
 * @WHENCE_PLACE_BESIDE: "the Hamburg court"
 * @WHENCE_PLACE_NAMED: a name that no list has: "in Sriharikota"
 * @WHENCE_PLACE_OF_NOUN: "a bank in Turin"
 * @WHENCE_PLACE_NAMED_BY_CLAUSE: such a name that the verb itself leads to: "was launched in Sriharikota"
 * @WHENCE_PLACE_OF_CLAUSE: "died in Turin", "visited Turin"
 *
 * How well a name says where something happens, by the way it stands there.
 */
typedef enum
{
  WHENCE_PLACE_NONE,
  WHENCE_PLACE_BESIDE,
  WHENCE_PLACE_NAMED,
  WHENCE_PLACE_OF_NOUN,
  WHENCE_PLACE_NAMED_BY_CLAUSE,
  WHENCE_PLACE_OF_CLAUSE
} WhencePlaceWorth;

/**
 * WhenceNamed:
 * @name: a name
 * @kind: what it names
 * @first: its first word in the sentence
 * @n: how many words it has there
 * @head: that of them which has their part in the clause
 *
 * A name where it stands in a sentence.
 */
typedef struct
{
  const char      *name;
  WhenceEntityKind kind;
  gint             first;
  guint            n;
  gint             head;
} WhenceNamed;

gint             whence_cast_find_first_joined (const WhenceTree     *tree,
                                                gint                  node);
gboolean         whence_cast_happens_to_sites  (const WhenceTree     *tree,
                                                gint                  verb);
WhencePlaceWorth whence_cast_judge_place       (const WhenceTree     *tree,
                                                const WhenceEntities *entities,
                                                const WhenceNamed    *named,
                                                WhenceKind            kind,
                                                char                **out_place);

G_END_DECLS
