/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"
#include "whence-setting.h"

G_BEGIN_DECLS

gint  whence_lasting_find (const WhenceTree  *tree,
                           const WhenceTimex *timex,
                           guint8            *dated);
guint whence_lasting_tell (const WhenceTree      *tree,
                           const guint8          *dated,
                           const WhenceTimex     *timex,
                           gint                   noun,
                           const WhenceReference *reference,
                           WhenceLasting         *lasting);
void  whence_lasting_add_names (const WhenceSetting *setting,
                                const WhenceSource  *source,
                                gint                 noun,
                                WhenceEvent         *event);

G_END_DECLS
