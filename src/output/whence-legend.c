/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-legend.h"

#include <glib/gi18n-lib.h>

#include "whence-plot.h"
#include "whence-scene.h"
#include "whence-words.h"

static const struct
{
  guint8      mark;
  const char *words;
} marks[] = {
  { 0, N_("when it was") },
  { WHENCE_MARK_APPROXIMATE, N_("about then") },
  { WHENCE_MARK_UNCERTAIN, N_("date in doubt") },
  { WHENCE_MARK_ONE_OF, N_("some time within") },
  { WHENCE_MARK_OPEN_BEGIN, N_("until then") },
  { WHENCE_MARK_OPEN_END, N_("from then on") },
  { WHENCE_MARK_PLANNED, N_("planned or possible") },
  { WHENCE_MARK_CONFLICT, N_("disputed or denied") },
};

/**
 * whence_legend_get_n_marks:
 *
 * Returns: how many forms there are
 */
guint
whence_legend_get_n_marks (void)
{
  return G_N_ELEMENTS (marks);
}

/**
 * whence_legend_get_mark:
 * @number: which form
 * @out_mark: takes the #WhenceMarks it is drawn with
 *
 * Returns: (transfer none): what the form means, in translated words
 */
const char *
whence_legend_get_mark (guint   number,
                        guint8 *out_mark)
{
  g_return_val_if_fail (number < G_N_ELEMENTS (marks), NULL);

  *out_mark = marks[number].mark;
  return _(marks[number].words);
}

/**
 * whence_legend_name_tint:
 * @kinds: a bit for each kind of event that occurs, or %WHENCE_LEGEND_ALL_KINDS
 * @tint: number of a colour
 *
 * Returns: (transfer full): the kinds that have this colour, with their signs, translated; "" where none does
 */
char *
whence_legend_name_tint (guint32 kinds,
                         guint   tint)
{
  GString *words = g_string_new (NULL);

  G_STATIC_ASSERT (WHENCE_N_KINDS <= 32);
  for (guint kind = 0; kind < WHENCE_N_KINDS; kind++)
    if (kinds & (1u << kind) && whence_plot_get_tint ((WhenceKind) kind) == tint)
      g_string_append_printf (words, "%s%s\u00a0%s", words->len > 0 ? ", " : "", whence_words_kind_symbol ((WhenceKind) kind),
                              whence_words_kind ((WhenceKind) kind));
  return g_string_free (words, FALSE);
}
