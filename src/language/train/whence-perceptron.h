/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-syntax-private.h"

G_BEGIN_DECLS

/**
 * WhencePerceptron:
 * @counting: only count the features, which comes first
 * @counts: how often a feature was seen while counting, by the top bits of its hash
 * @classes: of the feature that may say all, how often each class was right, while counting
 * @slots: open addressing, from a feature's hash to its row
 * @weights: as they are now, a row a feature
 * @sums: each change times the moment it was made, from which the average over all moments follows
 * @moment: decisions made so far
 *
 * The weights of a stage while it learns, whole numbers only, so that they come out alike on every machine.
 */
typedef struct
{
  WhenceStage stage;
  gboolean    counting;
  guint16    *counts;
  GHashTable *classes;
  guint32    *slots;
  GArray     *hashes;
  GArray     *weights;
  GArray     *sums;
  gint64      moment;
} WhencePerceptron;

WhencePerceptron *whence_perceptron_new    (WhenceStage             stage);
void              whence_perceptron_free   (WhencePerceptron       *self);
void              whence_perceptron_score  (const WhencePerceptron *self,
                                            const guint32          *hashes,
                                            gint32                 *out_scores);
void              whence_perceptron_update (WhencePerceptron       *self,
                                            const guint32          *hashes,
                                            guint                   right,
                                            guint                   wrong);
void              whence_perceptron_store  (const WhencePerceptron *self,
                                            WhenceSyntaxModel      *model,
                                            gboolean                sure);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhencePerceptron, whence_perceptron_free)

G_END_DECLS
