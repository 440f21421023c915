/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-article.h"

G_BEGIN_DECLS

gboolean whence_link_is_web     (const char *address);
char    *whence_link_get_host   (const char *address);
char    *whence_link_to_passage (const WhenceArticle *article,
                                 gsize                begin,
                                 gsize                end);

G_END_DECLS
