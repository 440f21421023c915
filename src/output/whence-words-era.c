/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "whence-words.h"

/* ORDER ERA COLOR */
static const char *const colors[] = { N_("Blue"), N_("Amber"), N_("Green"), N_("Purple"), N_("Red"), N_("Gray") };

G_STATIC_ASSERT (G_N_ELEMENTS (colors) == WHENCE_N_ERA_COLORS);

/**
 * whence_words_era:
 * @era: an era
 *
 * Returns: (transfer full): all of it in a line, translated: "Era Cold War, 1947–1991"
 */
char *
whence_words_era (const WhenceEra *era)
{
  g_autofree char *name = whence_words_quote (era->name, -1);
  g_autofree char *date = whence_words_format_span (&era->span);

  /* Translators: {name} is what the user calls a stretch of time, {date} when it was: "Era Cold War, 1947–1991". */
  return whence_words_fill (_("Era {name}, {date}"), "name", name, "date", date, NULL);
}

/**
 * whence_words_era_color:
 * @color: a colour of eras
 *
 * Returns: (transfer none): what it is called, translated
 */
const char *
whence_words_era_color (WhenceEraColor color)
{
  g_return_val_if_fail (color < WHENCE_N_ERA_COLORS, NULL);

  return _(colors[color]);
}
