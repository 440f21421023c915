/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-word-view.h"

G_BEGIN_DECLS

void whence_shown_turn  (WhenceView *self);
void whence_shown_liken (WhenceView *self);

G_END_DECLS
