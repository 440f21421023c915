/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any text through the whole chain: what comes out must keep the rules of an event.  With libFuzzer:
 *   CC=clang meson setup b -Dauto_features=disabled -Db_sanitize=address,undefined -Db_lundef=false \
 *     -Dc_args='-fsanitize=fuzzer-no-link -DWHENCE_LIBFUZZER' && ninja -C b tests/events_fuzz_builder
 * Without, it is a test: it replays the files it is given, or else those of the sample and corpus folders, as they are and changed in a
 * repeatable way, and some texts that are bad in other ways. */

#include <stdint.h>

#include "event-lines.h"
#include "whence-import.h"
#include "whence-title.h"

#define PASSAGE_MAX 600

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
fail (const WhenceEvent *event,
      const char        *rule)
{
  const WhenceMention *mention = g_ptr_array_index (event->mentions, 0);

  g_printerr ("%s: title “%s”, label “%s”, in “%.*s”\n", rule, event->title, event->label, (int) (mention->end - mention->begin),
              mention->article->text + mention->begin);
#ifdef WHENCE_LIBFUZZER
  abort ();
#else
  g_test_fail ();
#endif
}

/* One line of words: no ends of line, no blanks at the ends or twice. */
static gboolean
is_one_line (const char *text)
{
  gsize length = strlen (text);

  if (length == 0 || !g_utf8_validate (text, -1, NULL) || g_ascii_isspace (text[0]) || g_ascii_isspace (text[length - 1])
      || strstr (text, "  ") != NULL)
    return FALSE;
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_iscntrl (g_utf8_get_char (at)))
      return FALSE;
  return TRUE;
}

static gboolean
is_balanced (const char *text)
{
  static const char *const pairs[][2] = { { "“", "”" }, { "(", ")" }, { "[", "]" } };
  guint straight = 0;

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      gint depth = 0;

      for (const char *at = text; *at != '\0' && depth >= 0; at = g_utf8_next_char (at))
        depth += g_str_has_prefix (at, pairs[i][0]) ? 1 : g_str_has_prefix (at, pairs[i][1]) ? -1 : 0;
      if (depth != 0)
        return FALSE;
    }
  for (const char *at = text; *at != '\0'; at++)
    straight += *at == '"';
  return straight % 2 == 0;
}

static gboolean
is_in_one_paragraph (const WhenceMention *mention)
{
  for (guint i = 0; i < mention->article->n_paragraphs; i++)
    if (mention->begin >= mention->article->paragraphs[i].begin && mention->end <= mention->article->paragraphs[i].end)
      return TRUE;
  return FALSE;
}

static gboolean
is_boundary (const WhenceArticle *article,
             guint32              at)
{
  return at <= article->length && ((guchar) article->text[at] & 0xc0) != 0x80;
}

static void
check_mention (const WhenceEvent   *event,
               const WhenceMention *mention)
{
  if (mention->begin >= mention->end || mention->end - mention->begin > PASSAGE_MAX)
    fail (event, "length of the passage");
  else if (!is_in_one_paragraph (mention))
    fail (event, "a passage over paragraphs");
  if (!is_boundary (mention->article, mention->begin) || !is_boundary (mention->article, mention->end)
      || !is_boundary (mention->article, mention->expression_begin) || !is_boundary (mention->article, mention->expression_end)
      || !is_boundary (mention->article, mention->anchor_begin) || !is_boundary (mention->article, mention->anchor_end))
    fail (event, "an offset within a character");
  /* a headline may tell of what another sentence dates */
  if (event->dated && mention->reason != WHENCE_REASON_NONE && (!whence_mention_has_words (mention) || mention->rule == NULL))
    fail (event, "a date from nowhere");
}

static void
check_event (const WhenceEvent *event)
{
  glong title = g_utf8_strlen (event->title, -1), label = g_utf8_strlen (event->label, -1);
  g_autofree char *date = NULL;
  guint n_dated = 0;

  if (title < 1 || title > WHENCE_TITLE_MAX)
    fail (event, "length of the title");
  if (label < 1 || label > WHENCE_LABEL_MAX)
    fail (event, "length of the label");
  if (!is_one_line (event->title) || !is_one_line (event->label))
    fail (event, "one line");
  if (!is_balanced (event->title) || !is_balanced (event->label))
    fail (event, "quotes and brackets");
  if (strlen (event->id) != 16 || event->mentions->len == 0 || event->kind >= WHENCE_N_KINDS || event->confidence > 100)
    fail (event, "the rest");
  if (event->dated)
    {
      WhenceSpan back;

      date = whence_edtf_format (&event->span);
      if (!whence_edtf_parse (date, &back, NULL))
        fail (event, date);
    }
  for (guint i = 0; i < event->mentions->len; i++)
    {
      const WhenceMention *mention = g_ptr_array_index (event->mentions, i);

      check_mention (event, mention);
      n_dated += mention->reason != WHENCE_REASON_NONE;
    }
  if (event->dated && n_dated == 0)
    fail (event, "a date that nothing tells");
}

static void
check_text (const char *text,
            gssize      length)
{
  WhenceArticleInfo info = { .id = "fuzz", .published = "2024-06-10", .published_origin = "dct" };
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autoptr (WhenceTimeline) timeline = NULL;

  g_ptr_array_add (articles, whence_article_new (text, length, &info));
  timeline = whence_pipeline_run (articles, NULL, NULL, NULL, NULL, NULL);
  for (guint i = 0; i < timeline->events->len; i++)
    check_event (g_ptr_array_index (timeline->events, i));
  for (guint i = 0; i < timeline->undated->len; i++)
    check_event (g_ptr_array_index (timeline->undated, i));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (WhenceArticle) article = whence_import_bytes (bytes, "fuzz", NULL, NULL);

  if (article != NULL)
    check_text (article->text, (gssize) article->length);
  return 0;
}

#ifndef WHENCE_LIBFUZZER

#define N_CHANGED 40

/* Sentences that went wrong once, most of them broken. */
static const char *const found[] = {
  "Millers do not believe a word of They point to the mills, which are fuller than two owners have known each other 2011, since 2011, "
  "when they opened talks a about a loan.\n",
  "Lund said in an interview, \"I am today announcing plans for the sale of an additional 20 ships to be completed next spring.\n",
  "The two state\nvisits of Norland with Austria in 1999 were signed.\n",
  "Ea”rlier treaties with Norland, Arvia and the Duchy of Lorne were signed.\n",
};

static void
test_found (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (found); i++)
    LLVMFuzzerTestOneInput ((const uint8_t *) found[i], strlen (found[i]));
}

static void
test_replay (gconstpointer data)
{
  g_autofree char *content = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (data, &content, &length, NULL));
  LLVMFuzzerTestOneInput ((const uint8_t *) content, length);
}

/* Leaves words out, or doubles or swaps them, so that sentences are broken in every way. */
static char *
change_words (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  GString *changed = g_string_new (NULL);
  gint per_mille = g_test_rand_int_range (5, 300);

  for (guint i = 0; words[i] != NULL; i++)
    {
      gint dice = g_test_rand_int_range (0, 3000);

      if (dice < per_mille)
        continue;
      if (dice < per_mille * 2 && words[i + 1] != NULL)
        g_string_append_printf (changed, "%s ", words[i + 1]);
      g_string_append_printf (changed, "%s ", words[i]);
    }
  return g_string_free (changed, FALSE);
}

static void
test_changed_words (gconstpointer data)
{
  g_autofree char *content = NULL;

  g_assert_true (g_file_get_contents (data, &content, NULL, NULL));
  for (guint round = 0; round < N_CHANGED && !g_test_failed (); round++)
    {
      g_autofree char *changed = change_words (content);

      LLVMFuzzerTestOneInput ((const uint8_t *) changed, strlen (changed));
    }
}

static void
test_changed_bytes (gconstpointer data)
{
  static const char spice[] = "\"“”‘’()[],.;:-–  \n\n0192 \xc3\xa9\xff\xf0";
  g_autofree char *content = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (data, &content, &length, NULL));
  for (guint round = 0; round < N_CHANGED && !g_test_failed (); round++)
    {
      gint n_changes = g_test_rand_int_range (1, 100);

      for (gint i = 0; i < n_changes; i++)
        content[g_test_rand_int_range (0, (gint32) length)] = spice[g_test_rand_int_range (0, sizeof spice - 1)];
      LLVMFuzzerTestOneInput ((const uint8_t *) content, length);
    }
}

typedef struct
{
  const char *name;
  const char *head;
  const char *part; /* so often that it fills @bytes */
  const char *tail;
  gsize       bytes;
} BadRow;

static const BadRow bad_rows[] = {
  { "one-line-of-words", "", "harbour ", "opened in 1999.", 1024 * 1024 },
  { "one-line-of-dates", "", "in May 2011 ", "", 256 * 1024 },
  { "one-line-of-years", "Built in ", "1999, ", "2001.", 256 * 1024 },
  { "one-line-of-letters", "In 1999 ", "x", "", 1024 * 1024 },
  { "one-line-of-clauses", "", "the mayor opened the bridge in 1999 and ", "left.", 1024 * 1024 },
  { "one-line-of-nouns", "", "visit in 1999 ", "", 256 * 1024 },
  { "no-stops", "In 2010 ", "Anna Weiss visited Rome and met Karl Lindqvist ", "", 1024 * 1024 },
  { "ten-thousand-words", "In 1999 the court ", "that the judge ", "led closed.", 150 * 1000 },
  { "said-that-said-that", "In 1999 ", "he said that ", "it opened.", 1100 },
  { "of-of-of", "The 1999 treaty ", "of the treaty ", "ended.", 100 * 1000 },
  { "before-before", "", "before the visit in 1999 ", "he left.", 100 * 1000 },
  { "deep-brackets", "In 1999 he left ", "(", "home.", 100 * 1000 },
  { "deep-quotes", "In 1999 he said ", "“", "home.", 100 * 1000 },
  { "pairs-of-brackets", "In 1999 ", "(the “visit” to Rome) ", "ended.", 100 * 1000 },
  { "bare-nouns", "The visit to Rome ended.\n\n", "The visit in 1999 ended. ", "", 200 * 1000 },
  { "pronouns", "", "He met him in 1999. They left it in May. ", "", 200 * 1000 },
  { "short-paragraphs", "", "He left in 1999.\n\n", "", 256 * 1024 },
  { "undated-clauses", "", "The king signed the treaty. ", "", 1024 * 1024 },
  { "marks", "1999 ", "\xcc\x81", " visit.", 100 * 1000 },
};

static void
test_bad (gconstpointer data)
{
  const BadRow *row = data;
  g_autoptr (GString) text = g_string_new (row->head);
  gint64 begin = g_get_monotonic_time ();

  while (text->len < row->bytes)
    g_string_append (text, row->part);
  g_string_append (text, row->tail);
  LLVMFuzzerTestOneInput ((const uint8_t *) text->str, text->len);
  g_test_message ("%" G_GSIZE_FORMAT " bytes in %.2f s", text->len, (double) (g_get_monotonic_time () - begin) / G_USEC_PER_SEC);
  /* what grows with the square does not end before the test's time is out */
}

static void
add_folder (const char *folder)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (const char *name = entries != NULL ? g_dir_read_name (entries) : NULL; name != NULL; name = g_dir_read_name (entries))
    if (g_str_has_suffix (name, ".txt"))
      g_ptr_array_add (names, g_strdup (name));
  g_assert_cmpuint (names->len, >, 0);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);
      char *file = g_build_filename (folder, name, NULL);
      g_autofree char *as_it_is = g_strdup_printf ("/events/fuzz-builder/as-it-is/%s", name);
      g_autofree char *words = g_strdup_printf ("/events/fuzz-builder/changed-words/%s", name);
      g_autofree char *bytes = g_strdup_printf ("/events/fuzz-builder/changed-bytes/%s", name);

      g_test_add_data_func (as_it_is, file, test_replay);
      g_test_add_data_func (words, file, test_changed_words);
      g_test_add_data_func_full (bytes, file, test_changed_bytes, g_free);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/events/fuzz-builder/found", test_found);
  for (int i = 1; i < argc; i++)
    {
      g_autofree char *path = g_strdup_printf ("/events/fuzz-builder/replay/%d", i);

      g_test_add_data_func (path, argv[i], test_replay);
    }
  if (argc == 1)
    {
      g_autofree char *samples = g_test_build_filename (G_TEST_DIST, "..", "data", "samples", NULL);
      g_autofree char *shapes = g_test_build_filename (G_TEST_DIST, "corpus", "shapes", NULL);

      add_folder (samples);
      add_folder (shapes);
      for (guint i = 0; i < G_N_ELEMENTS (bad_rows); i++)
        {
          g_autofree char *path = g_strdup_printf ("/events/fuzz-builder/bad/%s", bad_rows[i].name);

          g_test_add_data_func (path, &bad_rows[i], test_bad);
        }
    }
  return g_test_run ();
}

#endif
