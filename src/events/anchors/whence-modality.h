/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-tree.h"

G_BEGIN_DECLS

/**
 * WhenceModality:
 * @flags: #WhenceEventFlags
 * @teller: the predicate or noun without which a title would lie, or -1: "denied" of "denied that he met her"
 * @whole: whether only the sentence as it stands tells the truth: of a condition or a question
 * @led: whether a word governs it without which even a label would lie: "refused to sign"
 * @asks: whether it is a question
 * @affirmed: a denied predicate that came to be so at the date, or -1: "did not open until 1932"
 * @condition: the word that a condition begins with, or -1: "if"
 * @task: an infinitive that tells what was to be done by the date, or -1: "replace" of "ordered the firm to replace its pumps by 2020"
 * @bound: who was to do it, or -1
 * @ahead: whether that is still to come
 * @by_then: whether it was to be so by then: "predicted a surplus by 2020"
 * @until_then: whether it was not so until then: "no one came until 1932"
 *
 * Whether what is told happened.
 */
typedef struct
{
  guint flags;
  gint teller;
  gboolean whole;
  gboolean led;
  gboolean asks;
  gint affirmed;
  gint     condition;
  gint task;
  gint bound;
  gboolean ahead;
  gboolean by_then;
  gboolean until_then;
} WhenceModality;

WhenceModality whence_modality_read (
    const WhenceTree *tree, const guint8 *dated, gint date, gint node, gboolean is_noun, gboolean ahead);
gint whence_modality_find_negation (const WhenceTree *tree, gint node);
gboolean whence_modality_keeps (const WhenceTree *tree, gint node);
gboolean whence_modality_sets (const WhenceTree *tree, gint participle, gint date);

G_END_DECLS
