/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The forms that a timeline is exported in, for the window and the command line alike. */

#include "config.h"

#include "whence-export.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "whence-csv.h"
#include "whence-html.h"
#include "whence-icalendar.h"
#include "whence-json.h"
#include "whence-markwhen.h"
#include "whence-timelinejs.h"

static gboolean
export_html (const WhenceTimeline *timeline, GPtrArray *events, const WhencePagesOptions *options, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = whence_html_write_timeline (timeline, events, options);

  return whence_export_bytes (bytes, path, error);
}

static gboolean
export_csv (const WhenceTimeline *timeline, GPtrArray *events, const WhencePagesOptions *options, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = whence_csv_write_timeline (timeline);

  return whence_export_bytes (bytes, path, error);
}

static gboolean
export_icalendar (const WhenceTimeline *timeline, GPtrArray *events, const WhencePagesOptions *options, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = whence_icalendar_write_timeline (timeline, options->now, error);

  return bytes != NULL && whence_export_bytes (bytes, path, error);
}

static gboolean
export_json (const WhenceTimeline *timeline, GPtrArray *events, const WhencePagesOptions *options, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = whence_json_write_timeline (timeline);

  return whence_export_bytes (bytes, path, error);
}

static gboolean
export_timelinejs (const WhenceTimeline *timeline, GPtrArray *events, const WhencePagesOptions *options, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = whence_timelinejs_write_timeline (timeline, events, options, error);

  return bytes != NULL && whence_export_bytes (bytes, path, error);
}

static gboolean
export_markwhen (const WhenceTimeline *timeline, GPtrArray *events, const WhencePagesOptions *options, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = whence_markwhen_write_timeline (timeline, events, options);

  return whence_export_bytes (bytes, path, error);
}

static const WhenceExportForm forms[] = {
  { ".pdf", N_("PDF document"), N_("Pages to read, print and send, with links to the sources"), TRUE, whence_export_pdf },
  { ".html", N_("Web page (HTML)"), N_("One page with the drawing, the chronology and all sources"), FALSE, export_html },
  { ".svg", N_("SVG image"), N_("One large sheet that stays sharp at any size"), TRUE, whence_export_svg },
  { ".png", N_("PNG image"), N_("One large sheet for slides, letters and web pages"), TRUE, whence_export_png },
  { ".csv", N_("Table for spreadsheets (CSV)"), N_("A row for each event, with its sources"), FALSE, export_csv },
  { ".ics", N_("Calendar (iCalendar)"), N_("For calendar programs; events without a date are left out"), FALSE, export_icalendar },
  { ".timelinejs.json", N_("Timeline for web sites (TimelineJS)"), N_("For a site of your own; best with some dozens of events"),
    FALSE, export_timelinejs },
  { ".mw", N_("Text to write on (markwhen)"), N_("For editors that draw what you write; dates, titles and passages"), FALSE, export_markwhen },
  { ".json", N_("Data for programs (JSON)"), N_("Articles and events; Whence opens it again"), FALSE, export_json },
};
G_STATIC_ASSERT (G_N_ELEMENTS (forms) == WHENCE_EXPORT_N_FORMS);

/**
 * whence_export_get_form:
 * @i: which one
 *
 * Returns: (nullable): the form, or %NULL after the last
 */
const WhenceExportForm *
whence_export_get_form (guint i)
{
  return i < G_N_ELEMENTS (forms) ? &forms[i] : NULL;
}

/**
 * whence_export_find_form:
 * @name: a file's name
 *
 * Returns: (nullable): the form that its suffix tells; of several, "x.timelinejs.json", the one with the longest
 */
const WhenceExportForm *
whence_export_find_form (const char *name)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);
  const WhenceExportForm *found = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (g_str_has_suffix (lower, forms[i].suffix) && (found == NULL || strlen (forms[i].suffix) > strlen (found->suffix)))
      found = &forms[i];
  return found;
}
