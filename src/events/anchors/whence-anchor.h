/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-tree.h"

G_BEGIN_DECLS

/**
 * WhenceAnchorDate:
 * @first: first word of the date
 * @n: its number of words
 * @open: whether what is told goes on from there: "since 2011"
 * @stretched: whether it tells from when until when: "from 1968, when he came, until 1989"
 * @when: -1 where all of it lies before the day of writing, 1 where it lies behind, 0 where that is not known
 * @guessed: whether it was the tense of a verb alone that told on which side it lies
 *
 * A date as its sentence shows it.
 */
typedef struct
{
  guint    first;
  guint    n;
  gboolean open;
  gboolean stretched;
  gint     when;
  gboolean guessed;
} WhenceAnchorDate;

/**
 * WhenceAnchor:
 * @node: the predicate or event noun that the date belongs to, or -1
 * @is_noun: whether it is a noun
 * @beside: a predicate that the noun's phrase puts before or after it, or -1: "before the invasion in 2022, he …"
 * @side: on which side of the date @beside lies: -1 before, 1 after
 * @point: whether it happened at the date, whatever leads to that: "since 2011, when they met"
 * @over: whether the date is past, whatever the tense around it: "since the vote on Sunday"
 * @moved: whether it was moved to the date: "put off until May"
 * @aside: whether nothing happened at the date: "has cut its forecast for next year"
 */
typedef struct
{
  gint     node;
  gboolean is_noun;
  gint     beside;
  gint     side;
  gboolean point;
  gboolean over;
  gboolean moved;
  gboolean aside;
} WhenceEventAnchor;

WhenceEventAnchor whence_anchor_find    (WhenceTree             *tree,
                                         const guint8           *dated,
                                         const WhenceAnchorDate *date);
gint              whence_anchor_find_publisher (const WhenceTree *tree,
                                                gint              predicate);
gint              whence_anchor_find_told (WhenceTree         *tree,
                                         const guint8           *dated,
                                         const WhenceAnchorDate *date,
                                         gint                    head);
gint              whence_anchor_find_lasting (const WhenceTree       *tree,
                                            const WhenceAnchorDate *date,
                                            gint                    head);
gint              whence_anchor_find_meanwhile (const WhenceTree       *tree,
                                                const guint8           *dated,
                                                const WhenceAnchorDate *date,
                                                gint                    node);
gint              whence_anchor_find_sudden (const WhenceTree       *tree,
                                             const guint8           *dated,
                                             const WhenceAnchorDate *date,
                                             gint                    node);
gint              whence_anchor_find_behind (const WhenceTree *tree,
                                             const guint8     *dated,
                                             guint             first,
                                             guint             n);
gint              whence_anchor_leave_gerund (const WhenceTree       *tree,
                                              const guint8           *dated,
                                              const WhenceAnchorDate *date,
                                              gint                    predicate);
gboolean          whence_anchor_bounds_date (const WhenceTree *tree,
                                             const guint8     *dated,
                                             gint              predicate,
                                             guint             at);
gboolean          whence_anchor_is_led_behind (const WhenceTree *tree,
                                               const guint8     *dated,
                                               gint              clause,
                                               gint              end);
gint              whence_anchor_find_before_length (const WhenceTree *tree,
                                                    const guint8     *dated,
                                                    gint              clause,
                                                    gint              end);
gboolean          whence_anchor_is_left_behind (const WhenceTree *tree,
                                                gint              clause,
                                                gint              date);
gint              whence_anchor_leave_behind (const WhenceTree *tree,
                                              gint              at,
                                              guint             behind);
gint              whence_anchor_nearest (const WhenceTree *tree,
                                         const guint8     *dated,
                                         guint             at);
gint              whence_anchor_find_first_noun (const WhenceTree *tree,
                                                 const guint8     *dated,
                                                 gint              end);
gboolean          whence_anchor_has_date (const WhenceTree       *tree,
                                          const guint8           *dated,
                                          const WhenceAnchorDate *date,
                                          gint                    predicate);
gint              whence_anchor_find_nearer (const WhenceTree       *tree,
                                             const guint8           *dated,
                                             const WhenceAnchorDate *date,
                                             gint                    predicate);
gint              whence_anchor_named   (const WhenceTree *tree,
                                         guint             at);

G_END_DECLS
