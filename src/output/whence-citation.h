/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"

G_BEGIN_DECLS

char *whence_citation_list  (GPtrArray *events);
char *whence_citation_quote (GPtrArray *events);

char *whence_citation_source (const WhenceArticle *article,
                              gboolean             has_address);

G_END_DECLS
