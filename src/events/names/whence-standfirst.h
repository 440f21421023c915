/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-article.h"

G_BEGIN_DECLS

void whence_standfirst_find (const WhenceArticle *article,
                             guint               *out_headline,
                             guint               *out_text);

G_END_DECLS
