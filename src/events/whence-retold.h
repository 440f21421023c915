/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"

G_BEGIN_DECLS

gboolean whence_retold_is (GPtrArray         *events,
                           const WhenceEvent *event);

G_END_DECLS
