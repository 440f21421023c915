/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-title.h"

G_BEGIN_DECLS

char *whence_title_of_dated (const WhenceTitleContext *context);

G_END_DECLS
