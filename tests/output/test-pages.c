/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Paper: every event is on it, within the margins, none upon another; files are whole or not there. */

#include <cairo-pdf.h>
#include <glib/gstdio.h>
#include <string.h>

#include "sample-timeline.h"
#include "whence-export.h"
#include "whence-pages-private.h"
#include "whence-words.h"

typedef struct
{
  const char       *name;
  guint             n_events;
  WhencePagesLayout layout;
  const char       *paper;
  double            text_size;
  gint              first_year;
  gint              last_year;
  WhenceGroup       group;
  guint             n_eras;
} Row;

static const Row rows[] = {
  { "timeline-few", 3, WHENCE_PAGES_TIMELINE, "A4", 1, 1949, 2024 },
  { "timeline-one", 1, WHENCE_PAGES_TIMELINE, "A4", 1, 2020, 2021 },
  { "timeline-twenty", 20, WHENCE_PAGES_TIMELINE, "A4", 1, 1949, 2024 },
  { "timeline-one-year", 120, WHENCE_PAGES_TIMELINE, "letter", 1, 2020, 2021 },
  { "timeline-portrait", 60, WHENCE_PAGES_TIMELINE, "A4-portrait", 1, 1900, 2024 },
  { "timeline-large-text", 40, WHENCE_PAGES_TIMELINE, "A5", 1.4, 1900, 2024 },
  { "timeline-antiquity", 40, WHENCE_PAGES_TIMELINE, "A3", 1, -800, 600 },
  { "lanes-kind", 150, WHENCE_PAGES_TIMELINE, "A4", 1, 1949, 2024, WHENCE_GROUP_KIND },
  { "lanes-article", 60, WHENCE_PAGES_TIMELINE, "A4-portrait", 1, 1949, 2024, WHENCE_GROUP_ARTICLE },
  { "lanes-large-text", 40, WHENCE_PAGES_TIMELINE, "A5", 1.4, 2019, 2021, WHENCE_GROUP_KIND },
  { "table-few", 3, WHENCE_PAGES_TABLE, "A4", 1, 1949, 2024 },
  { "table-many", 150, WHENCE_PAGES_TABLE, "Letter", 1, 1949, 2024 },
  { "table-large-text", 30, WHENCE_PAGES_TABLE, "A5", 1.5, 1949, 2024 },
  { "eras-few", 20, WHENCE_PAGES_TIMELINE, "A4", 1, 1949, 2024, WHENCE_GROUP_NONE, 3 },
  { "eras-many", 60, WHENCE_PAGES_TIMELINE, "A4-portrait", 1, 1900, 2024, WHENCE_GROUP_NONE, 200 },
  { "eras-large-text", 40, WHENCE_PAGES_TIMELINE, "A5", 1.4, 1900, 2024, WHENCE_GROUP_NONE, 12 },
  { "eras-lanes", 150, WHENCE_PAGES_TIMELINE, "A4", 1, 1949, 2024, WHENCE_GROUP_KIND, 12 },
  { "eras-table", 30, WHENCE_PAGES_TABLE, "A4", 1, 1949, 2024, WHENCE_GROUP_NONE, 60 },
};

/* Eras of all lengths, some beyond the events, with names that no strip holds. */
static GPtrArray *
make_eras (const Row *row)
{
  GPtrArray *eras = whence_eras_new ();
  g_autoptr (GRand) random = g_rand_new_with_seed (11);

  for (guint i = 0; i < row->n_eras; i++)
    {
      gint year = g_rand_int_range (random, row->first_year - 20, row->last_year + 10);
      WhenceSpan from = whence_span_from_year (year), to = whence_span_from_year (year + g_rand_int_range (random, 0, 60));
      WhenceSpan span;
      g_autofree char *name = g_strdup_printf ("The era with number %u%s", i, i % 5 == 0 ? ", which has a name that goes on and on" : "");

      g_assert_null (whence_era_join (i % 7 == 6 ? NULL : &from, i % 9 == 8 && i % 7 != 6 ? NULL : &to, &span));
      g_ptr_array_add (eras, whence_era_new (name, name, &span, (WhenceEraColor) (i % WHENCE_N_ERA_COLORS)));
    }
  whence_eras_sort (eras);
  return eras;
}

static WhenceTimeline *
make_timeline (const Row *row)
{
  WhenceTimeline *timeline = sample_timeline (row->n_events, 4, row->first_year, row->last_year);

  timeline->eras = make_eras (row);
  return timeline;
}

static WhencePages *
fill (const Row      *row,
      WhenceTimeline *timeline,
      gboolean        is_sheet)
{
  WhencePagesOptions options = { 0 };

  whence_pages_options_init (&options);
  options.layout = row->layout;
  options.group = row->group;
  options.text_size = row->text_size;
  options.is_sheet = is_sheet;
  options.title = "A chronology";
  g_assert_true (whence_pages_options_set_paper (&options, row->paper));
  return whence_pages_new (timeline, NULL, &options);
}

static guint
count_text (WhencePages *pages,
            const char  *text)
{
  guint count = 0;

  for (guint i = 0; i < pages->pages->len; i++)
    {
      const WhencePage *page = g_ptr_array_index (pages->pages, i);
      guint n;
      const WhencePrimitive *primitives = whence_scene_get (page->scene, &n);

      for (guint j = 0; j < n; j++)
        count += g_strcmp0 (primitives[j].text, text) == 0;
    }
  return count;
}

static void
test_all_on_paper (gconstpointer data)
{
  const Row *row = data;
  WhenceTimeline *timeline = make_timeline (row);
  g_autoptr (WhencePages) pages = fill (row, timeline, FALSE);

  for (guint i = 0; i < timeline->events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (timeline->events, i);
      g_autofree char *date = whence_words_format_span (&event->span);

      /* Titles in the sample are unique; dates need not be.  An event stands in the lane of each article that tells it. */
      if (row->group == WHENCE_GROUP_ARTICLE)
        g_assert_cmpuint (count_text (pages, event->title), ==, whence_event_get_n_sources (event));
      else
        g_assert_cmpuint (count_text (pages, event->title), ==, 1);
      g_assert_cmpuint (count_text (pages, date), >=, 1);
    }
  for (guint i = 0; i < pages->sources->articles->len; i++)
    {
      const WhenceArticle *article = g_ptr_array_index (pages->sources->articles, i);

      if (row->group == WHENCE_GROUP_ARTICLE)
        g_assert_cmpuint (count_text (pages, article->title), >=, 2);
      else
        g_assert_cmpuint (count_text (pages, article->title), ==, 1);
      g_assert_cmpuint (count_text (pages, article->address), ==, 1);
    }
  sample_timeline_free (timeline);
}

static void
test_within_the_margins (gconstpointer data)
{
  const Row *row = data;
  WhenceTimeline *timeline = make_timeline (row);
  g_autoptr (WhencePages) pages = fill (row, timeline, FALSE);
  double margin = pages->options.margin;

  for (guint i = 0; i < pages->pages->len; i++)
    {
      const WhencePage *page = g_ptr_array_index (pages->pages, i);
      guint n;
      const WhencePrimitive *primitives = whence_scene_get (page->scene, &n);

      for (guint j = 0; j < n; j++)
        {
          const WhencePrimitive *one = &primitives[j];
          double height = one->height;
          double width = one->width;

          if (one->shape == WHENCE_SHAPE_TEXT)
            height = whence_pages_measure (pages, (WhenceFont) one->font, one->text, one->width, one->lines);
          if (one->shape == WHENCE_SHAPE_TEXT && width <= 0)
            width = whence_pages_get_width (pages, (WhenceFont) one->font, one->text);
          /* Half a symbol may stand out at either side, and a bar that goes on. */
          g_assert_cmpfloat (one->x, >=, margin - 7);
          g_assert_cmpfloat (one->x + width, <=, pages->options.width - margin + 7);
          g_assert_cmpfloat (one->y + MIN (height, 0), >=, margin - 1);
          g_assert_cmpfloat (one->y + height, <=, pages->options.height - margin + 1);
        }
    }
  sample_timeline_free (timeline);
}

static gboolean
is_card (const WhencePrimitive *primitive)
{
  return primitive->shape == WHENCE_SHAPE_RECTANGLE && primitive->fill == WHENCE_PAINT_CARD;
}

static void
test_cards_do_not_overlap (gconstpointer data)
{
  const Row *row = data;
  WhenceTimeline *timeline = make_timeline (row);
  g_autoptr (WhencePages) pages = fill (row, timeline, FALSE);
  guint n_cards = 0;
  guint n_expected = 0;

  for (guint i = 0; i < timeline->events->len && row->layout == WHENCE_PAGES_TIMELINE; i++)
    n_expected += row->group == WHENCE_GROUP_ARTICLE ? whence_event_get_n_sources (g_ptr_array_index (timeline->events, i)) : 1;
  for (guint i = 0; i < pages->pages->len; i++)
    {
      const WhencePage *page = g_ptr_array_index (pages->pages, i);
      guint n;
      const WhencePrimitive *primitives = whence_scene_get (page->scene, &n);

      for (guint j = 0; j < n; j++)
        for (guint k = j + 1; k < n && is_card (&primitives[j]); k++)
          if (is_card (&primitives[k]))
            g_assert_true (primitives[j].x + primitives[j].width <= primitives[k].x
                           || primitives[k].x + primitives[k].width <= primitives[j].x
                           || primitives[j].y + primitives[j].height <= primitives[k].y
                           || primitives[k].y + primitives[k].height <= primitives[j].y);
      for (guint j = 0; j < n; j++)
        n_cards += is_card (&primitives[j]);
    }
  g_assert_cmpuint (n_cards, ==, n_expected);
  sample_timeline_free (timeline);
}

/* What stands on a page's axis, and where. */
static char *
read_axis (const WhencePage *page)
{
  GString *axis = g_string_new (NULL);
  double y = -1;
  guint n;
  const WhencePrimitive *primitives = whence_scene_get (page->scene, &n);

  for (guint i = 0; i < n; i++)
    {
      if (primitives[i].shape != WHENCE_SHAPE_TEXT || primitives[i].font != WHENCE_FONT_TICK || (y >= 0 && primitives[i].y != y))
        continue;
      y = primitives[i].y;
      g_string_append_printf (axis, "%s at %.2f, ", primitives[i].text, primitives[i].x);
    }
  return g_string_free (axis, FALSE);
}

/* Where the lanes of a page stand: tops of their names, and where the last one ends below its bars. */
static double
read_lanes (const WhencePage *page,
            GArray           *tops)
{
  guint n;
  const WhencePrimitive *at = whence_scene_get (page->scene, &n);
  double end = 0;

  for (guint i = 0; i < n; i++)
    {
      gboolean is_name = at[i].layer == WHENCE_LAYER_GROUND && at[i].shape == WHENCE_SHAPE_RECTANGLE && at[i].fill == WHENCE_PAINT_BAND;
      gboolean is_bar = at[i].shape == WHENCE_SHAPE_BAR && at[i].index != WHENCE_SCENE_NONE;

      if (is_name)
        g_array_append_val (tops, at[i].y);
      if (is_bar)
        end = MAX (end, at[i].y + at[i].height + 6.5);
      else if (tops->len > 0 && at[i].layer == WHENCE_LAYER_AXIS && at[i].shape == WHENCE_SHAPE_LINE && at[i].height == 0)
        end = MAX (end, at[i].y + 13);
    }
  return end;
}

/* Lanes that do not fit on one page stand on several with the same axis, one behind the other; no axis comes back later, and no lane
 * begins a page that had room on the one before. */
static void
test_lanes_share_an_axis (gconstpointer data)
{
  const Row *row = data;
  WhenceTimeline *timeline = make_timeline (row);
  g_autoptr (WhencePages) pages = fill (row, timeline, FALSE);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *before = NULL;
  double before_end = 0;
  double legend;
  guint n_same = 0;

  whence_pages_add_legend (pages, 0, FALSE, &legend);
  for (guint i = 0; i < pages->pages->len; i++)
    {
      const WhencePage *page = g_ptr_array_index (pages->pages, i);
      g_autofree char *axis = read_axis (page);
      g_autoptr (GArray) tops = g_array_new (FALSE, FALSE, sizeof (double));
      double end = read_lanes (page, tops);
      gboolean has_cards = FALSE;
      guint n;
      const WhencePrimitive *primitives = whence_scene_get (page->scene, &n);

      for (guint j = 0; j < n; j++)
        has_cards = has_cards || is_card (&primitives[j]);
      if (!has_cards)
        continue;
      if (g_strcmp0 (axis, before) == 0)
        {
          double next = tops->len > 1 ? g_array_index (tops, double, 1) : end;

          n_same++;
          g_assert_cmpfloat (before_end + next - g_array_index (tops, double, 0), >, whence_pages_get_bottom (pages) - legend - 1);
        }
      else
        g_assert_true (g_hash_table_add (seen, g_strdup (axis)));
      before_end = end;
      g_free (before);
      before = g_steal_pointer (&axis);
    }
  /* Of these samples only the four articles fit on one page. */
  g_assert_true ((n_same > 0) == (row->group == WHENCE_GROUP_KIND));
  sample_timeline_free (timeline);
}

/* Each era is named in full, once at least; the washes and names leave the cards alone. */
static void
test_eras (gconstpointer data)
{
  const Row *row = data;
  WhenceTimeline *timeline = make_timeline (row);
  g_autoptr (WhencePages) pages = fill (row, timeline, FALSE);
  guint n_washes = 0;

  for (guint i = 0; i < timeline->eras->len; i++)
    {
      const WhenceEra *era = g_ptr_array_index (timeline->eras, i);

      g_assert_cmpuint (count_text (pages, era->name), >=, 1);
    }
  for (guint i = 0; i < pages->pages->len; i++)
    {
      guint n;
      const WhencePrimitive *primitives = whence_scene_get (((WhencePage *) g_ptr_array_index (pages->pages, i))->scene, &n);

      for (guint j = 0; j < n; j++)
        {
          gboolean is_block = primitives[j].shape == WHENCE_SHAPE_ERA && primitives[j].layer == WHENCE_LAYER_ERA;

          n_washes += primitives[j].shape == WHENCE_SHAPE_WASH;
          for (guint k = 0; k < n && (is_block || primitives[j].shape == WHENCE_SHAPE_WASH); k++)
            if (is_card (&primitives[k]))
              g_assert_true (is_block ? primitives[j].y + primitives[j].height <= primitives[k].y : j < k);
        }
    }
  g_assert_true ((n_washes > 0) == (row->n_eras > 0 && row->layout == WHENCE_PAGES_TIMELINE));
  sample_timeline_free (timeline);
}

/* Every link leads somewhere, and from each source back. */
static void
test_links_have_targets (gconstpointer data)
{
  const Row *row = data;
  WhenceTimeline *timeline = make_timeline (row);
  g_autoptr (WhencePages) pages = fill (row, timeline, FALSE);
  g_autoptr (GHashTable) targets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) reached = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < pages->pages->len; i++)
    {
      const WhencePage *page = g_ptr_array_index (pages->pages, i);

      for (guint j = 0; j < page->targets->len; j++)
        g_assert_true (g_hash_table_add (targets, g_strdup_printf ("dest='%s'", g_array_index (page->targets, WhencePageTarget, j).name)));
    }
  for (guint i = 0; i < pages->pages->len; i++)
    {
      const WhencePage *page = g_ptr_array_index (pages->pages, i);

      for (guint j = 0; j < page->links->len; j++)
        {
          const WhencePageLink *link = &g_array_index (page->links, WhencePageLink, j);

          g_assert_cmpuint (link->first, <, link->last);
          if (g_str_has_prefix (link->attributes, "dest="))
            g_assert_true (g_hash_table_contains (targets, link->attributes));
          else
            g_assert_null (strchr (link->attributes + strlen ("uri='"), '\'')[1] ? link->attributes : NULL);
          g_hash_table_add (reached, link->attributes);
        }
    }
  for (guint i = 0; i < row->n_events; i++)
    {
      g_autofree char *target = g_strdup_printf ("dest='event-%u'", i + 1);

      g_assert_true (g_hash_table_contains (reached, target));
    }
  sample_timeline_free (timeline);
}

static void
test_files (void)
{
  static const struct
  {
    const char *name;
    gboolean (*export) (const WhenceTimeline *, GPtrArray *, const WhencePagesOptions *, const char *, GError **);
    const char *magic;
  } forms[] = { { "a.pdf", whence_export_pdf, "%PDF-" }, { "a.svg", whence_export_svg, "<?xml" }, { "a.png", whence_export_png, "\211PNG" } };
  WhenceTimeline *timeline = sample_timeline (30, 4, 1949, 2024);
  g_autofree char *directory = g_dir_make_tmp ("whence-pages-XXXXXX", NULL);
  WhencePagesOptions options;

  whence_pages_options_init (&options);
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *path = g_build_filename (directory, forms[i].name, NULL);
      g_autofree char *missing = g_build_filename (directory, "missing", forms[i].name, NULL);
      g_autofree char *contents = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_true (forms[i].export (timeline, NULL, &options, path, &error));
      g_assert_no_error (error);
      g_assert_true (g_file_get_contents (path, &contents, NULL, &error));
      g_assert_true (g_str_has_prefix (contents, forms[i].magic));
      g_assert_cmpint (g_unlink (path), ==, 0);

      g_assert_false (forms[i].export (timeline, NULL, &options, missing, &error));
      g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
      g_assert_nonnull (strstr (error->message, missing));
    }
  /* Nothing is left behind. */
  g_assert_cmpint (g_rmdir (directory), ==, 0);
  sample_timeline_free (timeline);
}

static void
test_full_disk (void)
{
  WhenceTimeline *timeline = sample_timeline (30, 4, 1949, 2024);
  g_autoptr (GError) error = NULL;
  WhencePagesOptions options;

  whence_pages_options_init (&options);
  /* Neither a temporary file beside /dev/full/… nor anything else can be made here. */
  g_assert_false (whence_export_pdf (timeline, NULL, &options, "/dev/full/a.pdf", &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, "/dev/full/a.pdf"));
  sample_timeline_free (timeline);
}

static void
test_no_events (void)
{
  WhenceTimeline *timeline = sample_timeline (0, 1, 1949, 2024);
  WhencePagesOptions options;

  whence_pages_options_init (&options);
  for (guint layout = 0; layout < 2; layout++)
    {
      g_autoptr (WhencePages) pages = NULL;

      options.layout = (WhencePagesLayout) layout;
      pages = whence_pages_new (timeline, NULL, &options);
      g_assert_cmpuint (whence_pages_get_n_pages (pages), ==, 1);
    }
  sample_timeline_free (timeline);
}

static cairo_status_t
take_nothing (void                *closure,
              const unsigned char *data,
              unsigned int         length)
{
  return CAIRO_STATUS_SUCCESS;
}

/* A printer may be sent one page of many, whose links lead to pages that are not there. */
static void
test_each_page_alone (void)
{
  const Row *row = &rows[G_N_ELEMENTS (rows) - 1];
  WhenceTimeline *timeline = make_timeline (row);
  g_autoptr (WhencePages) pages = fill (row, timeline, FALSE);

  g_assert_cmpuint (whence_pages_get_n_pages (pages), >, 2);
  for (guint page = 0; page < whence_pages_get_n_pages (pages); page++)
    {
      double width, height;
      cairo_surface_t *surface;
      cairo_t *cr;

      whence_pages_get_size (pages, page, &width, &height);
      surface = cairo_pdf_surface_create_for_stream (take_nothing, NULL, width, height);
      cr = cairo_create (surface);
      whence_pages_draw (pages, page, cr);
      cairo_show_page (cr);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_destroy (cr);
      cairo_surface_finish (surface);
      g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
      cairo_surface_destroy (surface);
    }
  sample_timeline_free (timeline);
}

/* What happened "in 2020" hangs on one bar above the axis and one below, however much it is. */
static void
test_one_year_is_one_bar (void)
{
  static const Row row = { "year", 90, WHENCE_PAGES_TIMELINE, "A4", 1, 2020, 2021 };
  WhenceTimeline *timeline = make_timeline (&row);
  g_autoptr (WhencePages) pages = NULL;

  for (guint i = 0; i < timeline->events->len; i++)
    {
      WhenceEvent *event = g_ptr_array_index (timeline->events, i);

      event->span = whence_span_from_year (2020);
      event->kind = WHENCE_KIND_OTHER;
      event->flags = 0;
      event->status = WHENCE_STATUS_UNCHECKED;
    }
  pages = fill (&row, timeline, FALSE);
  for (guint i = 0; i < pages->pages->len; i++)
    {
      const WhencePage *page = g_ptr_array_index (pages->pages, i);
      double y[2] = { -1, -1 };
      guint n;
      const WhencePrimitive *primitives = whence_scene_get (page->scene, &n);

      for (guint j = 0; j < n; j++)
        if (primitives[j].shape == WHENCE_SHAPE_BAR && primitives[j].index != WHENCE_SCENE_NONE)
          {
            guint side = y[0] < 0 || y[0] == primitives[j].y ? 0 : 1;

            g_assert_true (y[side] < 0 || y[side] == primitives[j].y);
            y[side] = primitives[j].y;
          }
    }
  sample_timeline_free (timeline);
}

/* Whether the axis has a line where the word belongs. */
static gboolean
has_line (const WhencePrimitive *primitives,
          guint                  n,
          const WhencePrimitive *word)
{
  for (guint i = 0; i < n; i++)
    if (primitives[i].shape == WHENCE_SHAPE_LINE && primitives[i].layer == WHENCE_LAYER_AXIS && primitives[i].y == word->y
        && ABS (primitives[i].x + 3 - word->x) < 0.01)
      return TRUE;
  return FALSE;
}

/* Where a year of the axis has a line, the bars that begin then begin there, and those that end then end there, however many were
 * pushed apart; no break goes through its word. */
static void
check_year (WhenceTimeline        *timeline,
            const WhencePrimitive *primitives,
            guint                  n,
            const WhencePrimitive *word)
{
  gint64 year = whence_span_from_year (atoi (word->text)).begin;
  gboolean is_exact = has_line (primitives, n, word);

  for (guint i = 0; i < n; i++)
    {
      const WhencePrimitive *one = &primitives[i];
      const WhenceEvent *event;

      if (one->shape == WHENCE_SHAPE_BREAK)
        g_assert_true (one->x + one->width <= word->x || one->x >= word->x + 18);
      if (one->shape != WHENCE_SHAPE_BAR || one->index == WHENCE_SCENE_NONE || !is_exact)
        continue;
      event = g_ptr_array_index (timeline->events, one->index);
      if (event->span.begin >= year)
        g_assert_cmpfloat (one->x, >=, word->x - 3.01);
      if (event->span.end <= year)
        g_assert_cmpfloat (one->x + one->width, <=, word->x - 2.99);
    }
}

/* A few years in which much happened, after one long before. */
static void
test_years_stand_where_their_bars_begin (void)
{
  static const gint years[] = { 1949, 1969, 2007, 2014, 2014, 2014, 2018, 2022, 2022, 2022, 2022, 2023, 2023, 2024, 2024, 2024, 2025, 2030 };
  static const Row row = { "years", G_N_ELEMENTS (years), WHENCE_PAGES_TIMELINE, "A4", 1, 1949, 2030 };
  WhenceTimeline *timeline = make_timeline (&row);
  g_autoptr (WhencePages) pages = NULL;
  guint n_years = 0;
  guint n_bars = 0;

  for (guint i = 0; i < timeline->events->len; i++)
    ((WhenceEvent *) g_ptr_array_index (timeline->events, i))->span = whence_span_from_year (years[i]);
  pages = fill (&row, timeline, FALSE);
  for (guint i = 0; i < pages->pages->len; i++)
    {
      const WhencePage *page = g_ptr_array_index (pages->pages, i);
      guint n;
      const WhencePrimitive *primitives = whence_scene_get (page->scene, &n);

      for (guint j = 0; j < n; j++)
        {
          gboolean is_year = primitives[j].shape == WHENCE_SHAPE_TEXT && primitives[j].font == WHENCE_FONT_TICK
                             && strlen (primitives[j].text) == 4 && g_ascii_isdigit (*primitives[j].text);

          if (is_year)
            check_year (timeline, primitives, n, &primitives[j]);
          n_years += is_year && has_line (primitives, n, &primitives[j]);
          n_bars += primitives[j].shape == WHENCE_SHAPE_BAR && primitives[j].index != WHENCE_SCENE_NONE;
        }
    }
  g_assert_cmpuint (n_years, >, 4);
  g_assert_cmpuint (n_bars, >, 8);
  sample_timeline_free (timeline);
}

static void
test_papers (void)
{
  WhencePagesOptions options = { 0 };

  g_assert_true (whence_pages_options_set_paper (&options, "a4"));
  g_assert_cmpfloat (options.width, >, options.height);
  g_assert_true (whence_pages_options_set_paper (&options, "A4-portrait"));
  g_assert_cmpfloat (options.width, <, options.height);
  options.layout = WHENCE_PAGES_TABLE;
  g_assert_true (whence_pages_options_set_paper (&options, "Letter"));
  g_assert_cmpfloat (options.width, ==, 612);
  g_assert_false (whence_pages_options_set_paper (&options, "B17"));
  g_assert_false (whence_pages_options_set_paper (&options, "A4-askew"));
  g_assert_false (whence_pages_options_set_paper (&options, ""));
}

/* An article without a headline and an address is called by its file's name, once. */
static void
test_source_by_name (void)
{
  WhenceTimeline *timeline = make_timeline (&rows[0]);
  g_autoptr (WhencePages) before = fill (&rows[0], timeline, FALSE);
  g_autoptr (WhencePages) pages = NULL;
  WhenceArticle *article = g_ptr_array_index (before->sources->articles, 0);

  g_clear_pointer (&article->title, g_free);
  g_clear_pointer (&article->address, g_free);
  pages = fill (&rows[0], timeline, FALSE);
  g_assert_cmpuint (count_text (pages, article->id), ==, 1);
  sample_timeline_free (timeline);
}

/* The table says how the date was read, and not of a telling that only says how long it took, though that stands first. */
static void
test_reason (void)
{
  static const Row row = { "table", 2, WHENCE_PAGES_TABLE, "A4", 1, 1949, 2024 };
  WhenceTimeline *timeline = make_timeline (&row);
  g_autoptr (WhencePages) pages = NULL;
  g_autofree char *length = NULL;
  g_autofree char *date = NULL;

  for (guint i = 0; i < timeline->events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (timeline->events, i);

      for (guint k = 0; event->mentions->len == 2 && k < 2; k++)
        {
          WhenceMention *mention = g_ptr_array_index (event->mentions, k);

          mention->expression_begin = mention->begin;
          mention->expression_end = mention->begin + 3;
          mention->reason = k == 0 ? WHENCE_REASON_DURATION : WHENCE_REASON_EXPLICIT;
          *(k == 0 ? &length : &date) = whence_words_explain (mention, NULL);
        }
    }
  pages = fill (&row, timeline, FALSE);
  g_assert_cmpuint (count_text (pages, length), ==, 0);
  g_assert_cmpuint (count_text (pages, date), ==, 1);
  sample_timeline_free (timeline);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *name;
    void (*func) (gconstpointer);
  } checks[] = { { "all-on-paper", test_all_on_paper },
                 { "within-the-margins", test_within_the_margins },
                 { "cards-do-not-overlap", test_cards_do_not_overlap },
                 { "lanes-share-an-axis", test_lanes_share_an_axis },
                 { "eras", test_eras },
                 { "links-have-targets", test_links_have_targets } };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    for (guint j = 0; j < G_N_ELEMENTS (checks); j++)
      {
        g_autofree char *path = g_strdup_printf ("/output/pages/%s/%s", checks[j].name, rows[i].name);

        g_test_add_data_func (path, &rows[i], checks[j].func);
      }
  g_test_add_func ("/output/pages/files", test_files);
  g_test_add_func ("/output/pages/full-disk", test_full_disk);
  g_test_add_func ("/output/pages/no-events", test_no_events);
  g_test_add_func ("/output/pages/each-page-alone", test_each_page_alone);
  g_test_add_func ("/output/pages/one-year-is-one-bar", test_one_year_is_one_bar);
  g_test_add_func ("/output/pages/years-stand-where-their-bars-begin", test_years_stand_where_their_bars_begin);
  g_test_add_func ("/output/pages/papers", test_papers);
  g_test_add_func ("/output/pages/reason", test_reason);
  g_test_add_func ("/output/pages/source-by-name", test_source_by_name);
  return g_test_run ();
}
