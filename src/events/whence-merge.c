/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-merge.h"

GPtrArray *
whence_merge_run (const GPtrArray *tellings,
                  GCancellable    *cancellable)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
}
