/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-entities.h"
#include "whence-tree.h"

G_BEGIN_DECLS

void whence_repairs_run (WhenceTree *self);
void whence_repairs_run_words (WhenceTree *self);
void whence_repairs_run_subjects (WhenceTree *self);
void whence_repairs_run_forms (WhenceTree *self);
void whence_repairs_run_verbs (WhenceTree *self);
void whence_repairs_run_parts (WhenceTree *self);
void whence_repairs_run_series (WhenceTree *self);
void whence_repairs_run_names (WhenceTree *self, const WhenceEntities *entities);

void whence_shown_parse (WhenceTree              *self,
                         const WhenceStandIn     *stand_ins,
                         guint                    n_stand_ins,
                         guint                    lead,
                         guint                    pause,
                         const WhenceSyntaxModel *model);

G_END_DECLS
