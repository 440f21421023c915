/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "whence-event.h"

G_BEGIN_DECLS

GPtrArray *whence_merge_run (const GPtrArray *tellings,
                             GCancellable    *cancellable);

G_END_DECLS
