/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What there is to say of an event beside its date and title. */

#include "config.h"

#include "whence-words.h"

#include <glib/gi18n-lib.h>

/* What the user took away is told first; the rest in order of importance. */
static const struct
{
  guint       edited;
  guint       flag;
  const char *text;
} notices[] = {
  { WHENCE_EDITED_DELETED, 0, N_("You have deleted this event.") },
  { WHENCE_EDITED_HIDDEN, 0, N_("You have hidden this event.") },
  { 0, WHENCE_EVENT_CONFLICT, N_("The sources give different dates.") },
  { 0, WHENCE_EVENT_DENIED, N_("Told as denied, or as not having happened.") },
  { 0, WHENCE_EVENT_CONDITIONAL, N_("Told as possible, as claimed or on a condition.") },
  { 0, WHENCE_EVENT_PLANNED, N_("Told as planned or still to come.") },
  { 0, WHENCE_EVENT_RECURRING, N_("Comes round again and again.") },
};

/* Why tellings were taken for one event, by the ids of what speaks for it in events/whence-features.c. */
static const struct
{
  const char *id;
  const char *text;
} ties[] = {
  /* Translators: these stand in a list: "Joined for the same date, the same people". */
  { "same-text", N_("the same text") },       { "same-date", N_("the same date") },      { "within-date", N_("dates one within the other") },
  { "same-kind", N_("the same kind") },       { "same-place", N_("the same place") },    { "shared-people", N_("the same people") },
  { "same-deed", N_("the same deed") },       { "shared-numbers", N_("the same numbers") },
  { "shared-words", N_("the same words") },   { "same-subject", N_("the same subject") }, { "same-article", N_("the same article") },
  { "told-words", N_("words in common") },    { "named-there", N_("names in common") },  { "chronicle", N_("a list beside the text") },
  { "same-length", N_("the same length") },   { "rare-name", N_("a rare name") },         { "same-hero", N_("the same main figure") },
  { "listed-work", N_("a work in a list") },  { "alone", N_("nothing else told of that time") },
};

/* ORDER STATUS; what is unchecked, which most is, goes without saying. */
static const char *const statuses[] = { NULL, N_("Confirmed"), N_("Disputed") };
G_STATIC_ASSERT (G_N_ELEMENTS (statuses) == WHENCE_N_STATUSES);

/**
 * whence_words_notice:
 * @event: an event
 *
 * Returns: (nullable): the most important thing that a reader of it should heed, as a sentence
 */
const char *
whence_words_notice (const WhenceEvent *event)
{
  g_return_val_if_fail (event != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (notices); i++)
    if ((event->edited & notices[i].edited) != 0 || (event->flags & notices[i].flag) != 0)
      return _(notices[i].text);
  return NULL;
}

/**
 * whence_words_status:
 * @status: what the user thinks of an event
 *
 * Returns: (nullable): its name; %NULL for what is unchecked
 */
const char *
whence_words_status (WhenceStatus status)
{
  g_return_val_if_fail (status < WHENCE_N_STATUSES, NULL);

  return statuses[status] != NULL ? _(statuses[status]) : NULL;
}

/**
 * whence_words_describe:
 * @event: an event
 *
 * Returns: (transfer full): its kind, who took part, its place, what the user thinks of it and what is to be heeded, in a line:
 *   "Visit · Anna Lind, Karl Berg · Beijing · Confirmed · The sources give different dates."
 */
char *
whence_words_describe (const WhenceEvent *event)
{
  g_autofree char *names = NULL;
  g_autofree char *who = NULL;
  g_autofree char *place = NULL;
  const char *parts[7];
  guint n = 0;

  g_return_val_if_fail (event != NULL, NULL);

  names = g_strjoinv (", ", event->participants);
  who = whence_words_quote (names, -1);
  place = event->place != NULL ? whence_words_quote (event->place, -1) : NULL;
  if (event->kind != WHENCE_KIND_OTHER)
    parts[n++] = whence_words_kind (event->kind);
  if (*who != '\0')
    parts[n++] = who;
  if (place != NULL && *place != '\0')
    parts[n++] = place;
  if (whence_words_status (event->status) != NULL)
    parts[n++] = whence_words_status (event->status);
  if (event->starred)
    parts[n++] = _("Starred");
  if (whence_words_notice (event) != NULL)
    parts[n++] = whence_words_notice (event);
  parts[n] = NULL;
  return g_strjoinv (" · ", (char **) parts);
}

/**
 * whence_words_joined:
 * @mention: a telling of an event
 *
 * Returns: (transfer full) (nullable): why it was joined with the event's first telling, as a sentence; %NULL for the first
 */
char *
whence_words_joined (const WhenceMention *mention)
{
  g_auto (GStrv) ids = g_strsplit (mention->joined != NULL ? mention->joined : "", " ", -1);
  g_autoptr (GString) list = g_string_new (NULL);

  if (g_strv_contains ((const char *const *) ids, WHENCE_JOINED_BY_USER))
    return g_strdup (_("Joined by you"));
  for (guint i = 0; i < G_N_ELEMENTS (ties); i++)
    if (g_strv_contains ((const char *const *) ids, ties[i].id))
      g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", _(ties[i].text));
  /* Translators: {reasons} is a list such as "the same date, the same people". */
  return list->len > 0 ? whence_words_fill (_("Joined for {reasons}"), "reasons", list->str, NULL) : NULL;
}

/**
 * whence_words_own_date:
 * @event: an event
 * @mention: one of its tellings
 *
 * Returns: (transfer full) (nullable): the date that this telling gives, where the sources give different ones
 */
char *
whence_words_own_date (const WhenceEvent *event, const WhenceMention *mention)
{
  return event->flags & WHENCE_EVENT_CONFLICT && whence_mention_tells_date (mention) ? whence_words_format_span (&mention->span) : NULL;
}
