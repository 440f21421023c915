/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-phrase.h"

G_BEGIN_DECLS

void whence_title_add_relative_object (WhencePhrase *phrase,
                                       gint          predicate);

G_END_DECLS
