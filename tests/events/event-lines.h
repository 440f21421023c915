/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "whence-edtf.h"
#include "whence-pipeline.h"

G_GNUC_UNUSED static WhenceArticle *
make_article (const char *id,
              const char *text,
              const char *published)
{
  WhenceArticleInfo info = { .id = id, .published = published, .published_origin = published != NULL ? "dct" : NULL };

  return whence_article_new (text, -1, &info);
}

static const char *const flag_names[] = { "planned", "denied", "conditional", "recurring", "conflict" };

/* "EDTF | title | label | kind", and its flags where it has any. */
G_GNUC_UNUSED static void
append_event (GString           *lines,
              const WhenceEvent *event)
{
  g_autofree char *date = event->dated ? whence_edtf_format (&event->span) : g_strdup ("undated");

  g_string_append_printf (lines, "%s | %s | %s | %s", date, event->title, event->label, whence_kind_get_id (event->kind));
  for (guint bit = 0; bit < G_N_ELEMENTS (flag_names); bit++)
    if (event->flags & (1u << bit))
      g_string_append_printf (lines, " | %s", flag_names[bit]);
  g_string_append_c (lines, '\n');
}
