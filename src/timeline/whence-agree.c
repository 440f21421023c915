/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-agree.h"

gboolean
whence_agree_find (const GPtrArray *readings,
                   guint            index,
                   WhenceReference *reference)
{
  return FALSE;
}
