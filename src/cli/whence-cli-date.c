/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "whence-cli-private.h"
#include "whence-edtf.h"

/**
 * whence_cli_read_date:
 * @text: a date as EDTF or in words: "2024-05-16", "16 May 2024"
 * @error: return location for a #GError
 *
 * Words are read like those of an article.  They must say the whole date and nothing else: "Tuesday" is none.
 *
 * Returns: (transfer full) (nullable): the date as EDTF
 */
char *
whence_cli_read_date (const char *text, GError **error)
{
  g_autoptr (WhenceArticle) article = NULL;
  g_autoptr (GArray) timexes = NULL;
  WhenceArticleInfo info = { .id = "" };
  WhenceSpan span;

  if (whence_edtf_parse (text, &span, error))
    return whence_edtf_format (&span);
  /* What looks like EDTF and is impossible stays impossible in words. */
  if (!g_utf8_validate (text, -1, NULL) || (error != NULL && g_error_matches (*error, WHENCE_EDTF_ERROR, WHENCE_EDTF_ERROR_RANGE)))
    return NULL;
  g_clear_error (error);

  article = whence_article_new (text, -1, &info);
  timexes = whence_pipeline_read_timexes (article, NULL, NULL);
  for (guint i = 0; i < timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (timexes, WhenceTimex, i);

      if (timex->has_span && timex->reason == WHENCE_REASON_EXPLICIT && timex->begin == 0 && timex->end == article->length)
        return whence_edtf_format (&timex->span);
    }
  /* Translators: %s is what the user gave as a date, e.g. "Tuesday". */
  g_set_error (error, WHENCE_EDTF_ERROR, WHENCE_EDTF_ERROR_SYNTAX,
               _("“%s” is not a whole date; write it like 2024-05-16 or 16 May 2024"), text);
  return NULL;
}
