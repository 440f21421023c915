/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"
#include "whence-setting.h"

G_BEGIN_DECLS

void whence_passage_mark (const WhenceSetting *setting,
                          gint                 node,
                          guint8              *within);
void whence_passage_set  (const WhenceSource  *source,
                          const WhenceSetting *setting,
                          const guint8        *within,
                          WhenceMention       *mention);

G_END_DECLS
