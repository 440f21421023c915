/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much speaks for two tellings being of one event: small pure features, each with its worth in one table. */
#include "whence-similarity.h"

#include <string.h>

#include "whence-kinds.h"
#include "whence-names.h"

#define COARSE_MINUTES (32 * WHENCE_MINUTES_PER_DAY)
/* Passages so many bytes apart are about one thing more often than not. */
#define CLOSE_BYTES 800

static gint
compare_hashes (gconstpointer a,
                gconstpointer b)
{
  guint32 first = *(const guint32 *) a, second = *(const guint32 *) b;

  return first < second ? -1 : first > second;
}

static void
add_stems (GArray     *stems,
           const char *text)
{
  char stem[40];

  while (*text != '\0')
    {
      const char *begin;
      guint32 hash;

      while (*text != '\0' && !g_unichar_isalnum (g_utf8_get_char (text)))
        text = g_utf8_next_char (text);
      begin = text;
      while (*text != '\0' && g_unichar_isalnum (g_utf8_get_char (text)))
        text = g_utf8_next_char (text);
      /* short words are words of grammar, but for names */
      if (text - begin < 2 || (text - begin < 4 && !g_ascii_isupper (*begin)))
        continue;
      if (text - begin < 4)
        hash = g_str_hash (memcpy (memset (stem, 0, sizeof stem), begin, (gsize) (text - begin)));
      else if (whence_kinds_stem (&whence_event_words_english, begin, (gsize) (text - begin), stem, sizeof stem))
        hash = g_str_hash (stem);
      else
        continue;
      g_array_append_val (stems, hash);
    }
}

/* Names are compared as people and places: they go out of the words, but into the keys. */
static void
add_names (GArray     *stems,
           GArray     *keys,
           const char *name)
{
  guint first = keys->len;

  add_stems (keys, name);
  for (guint i = first; i < keys->len; i++)
    for (guint k = stems->len; k > 0; k--)
      if (g_array_index (stems, guint32, k - 1) == g_array_index (keys, guint32, i))
        g_array_remove_index_fast (stems, k - 1);
}

static guint32 *
take_sorted (GArray *hashes,
             guint  *out_n)
{
  guint n = 0;

  g_array_sort (hashes, compare_hashes);
  for (guint i = 0; i < hashes->len; i++)
    if (n == 0 || g_array_index (hashes, guint32, n - 1) != g_array_index (hashes, guint32, i))
      g_array_index (hashes, guint32, n++) = g_array_index (hashes, guint32, i);
  *out_n = n;
  return (guint32 *) (gpointer) g_array_free (hashes, FALSE);
}

/**
 * whence_profile_init:
 * @self: (out caller-allocates): a profile
 * @event: a telling, which must outlive @self
 */
void
whence_profile_init (WhenceProfile     *self,
                     const WhenceEvent *event)
{
  GArray *stems = g_array_new (FALSE, FALSE, sizeof (guint32));
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (guint32));

  self->event = event;
  add_stems (stems, event->title);
  for (char **name = event->participants; *name != NULL; name++)
    add_names (stems, keys, *name);
  if (event->place != NULL)
    add_names (stems, keys, event->place);
  if (stems->len > 0)
    g_array_append_vals (keys, stems->data, stems->len);
  self->stems = take_sorted (stems, &self->n_stems);
  self->keys = take_sorted (keys, &self->n_keys);
}

/**
 * whence_profile_clear:
 * @self: a profile
 */
void
whence_profile_clear (WhenceProfile *self)
{
  g_clear_pointer (&self->stems, g_free);
  g_clear_pointer (&self->keys, g_free);
}

static guint
count_shared (const WhenceProfile *a,
              const WhenceProfile *b)
{
  guint shared = 0;

  for (guint i = 0, k = 0; i < a->n_stems && k < b->n_stems;)
    if (a->stems[i] == b->stems[k])
      {
        shared++;
        i++;
        k++;
      }
    else if (a->stems[i] < b->stems[k])
      i++;
    else
      k++;
  return shared;
}

/* --- features: how strongly each speaks, 0 for not at all --- */

static gint
same_date (const WhenceProfile *a,
           const WhenceProfile *b)
{
  return a->event->span.begin == b->event->span.begin && a->event->span.end == b->event->span.end;
}

/* A year says little of one of its days. */
static gint
coarse_date (const WhenceProfile *a,
             const WhenceProfile *b)
{
  gint64 first = a->event->span.end - a->event->span.begin, second = b->event->span.end - b->event->span.begin;

  return MAX (first, second) > COARSE_MINUTES && MIN (first, second) * 3 < MAX (first, second);
}

static gint
within_date (const WhenceProfile *a,
             const WhenceProfile *b)
{
  return !same_date (a, b) && !coarse_date (a, b)
         && (whence_span_contains (&a->event->span, &b->event->span) || whence_span_contains (&b->event->span, &a->event->span));
}

static gint
same_kind (const WhenceProfile *a,
           const WhenceProfile *b)
{
  return a->event->kind == b->event->kind && a->event->kind != WHENCE_KIND_OTHER;
}

static gint
other_kind (const WhenceProfile *a,
            const WhenceProfile *b)
{
  return a->event->kind != b->event->kind && a->event->kind != WHENCE_KIND_OTHER && b->event->kind != WHENCE_KIND_OTHER;
}

static gint
same_place (const WhenceProfile *a,
            const WhenceProfile *b)
{
  return a->event->place != NULL && g_strcmp0 (a->event->place, b->event->place) == 0;
}

/* A town and a land may be one place. */
static gint
other_place (const WhenceProfile *a,
             const WhenceProfile *b)
{
  guint first, second;

  if (a->event->place == NULL || b->event->place == NULL || same_place (a, b))
    return 0;
  first = whence_names_find (a->event->place, strlen (a->event->place));
  second = whence_names_find (b->event->place, strlen (b->event->place));
  return (first & WHENCE_NAME_COUNTRY) == (second & WHENCE_NAME_COUNTRY);
}

/* One name is another where it is the whole of it or its last or first word. */
static gboolean
same_name (const char *a,
           const char *b)
{
  gsize a_length = strlen (a), b_length = strlen (b);

  if (a_length < b_length)
    return same_name (b, a);
  if (strncmp (a, b, b_length) == 0)
    return a[b_length] == '\0' || a[b_length] == ' ';
  return a_length > b_length && a[a_length - b_length - 1] == ' ' && strcmp (a + a_length - b_length, b) == 0;
}

static gint
shared_people (const WhenceProfile *a,
               const WhenceProfile *b)
{
  gint shared = 0;

  for (char **first = a->event->participants; *first != NULL; first++)
    for (char **second = b->event->participants; *second != NULL; second++)
      if (same_name (*first, *second))
        {
          shared++;
          break;
        }
  return MIN (shared, 2);
}

static gint
other_people (const WhenceProfile *a,
              const WhenceProfile *b)
{
  return *a->event->participants != NULL && *b->event->participants != NULL && shared_people (a, b) == 0;
}

static gint
shared_words (const WhenceProfile *a,
              const WhenceProfile *b)
{
  guint shared = count_shared (a, b), least = MAX (1, MIN (a->n_stems, b->n_stems));

  return shared == 0 ? 0 : shared * 10 >= least * 6 ? 3 : shared * 10 >= least * 3 ? 2 : 1;
}

static gint
no_words (const WhenceProfile *a,
          const WhenceProfile *b)
{
  return count_shared (a, b) == 0 && !same_kind (a, b) && a->n_stems > 0 && b->n_stems > 0;
}

static gint
denied (const WhenceProfile *a,
        const WhenceProfile *b)
{
  return ((a->event->flags ^ b->event->flags) & WHENCE_EVENT_DENIED) != 0;
}

/* The same text under two names. */
static gint
same_text (const WhenceProfile *a,
           const WhenceProfile *b)
{
  return g_strcmp0 (a->event->id, b->event->id) == 0;
}

/* One article's two tellings of one expression are two events: the visit, and what came before it. */
static gint
same_expression (const WhenceProfile *a,
                 const WhenceProfile *b)
{
  const WhenceMention *first = g_ptr_array_index (a->event->mentions, 0), *second = g_ptr_array_index (b->event->mentions, 0);

  return g_strcmp0 (first->article->hash, second->article->hash) == 0 && first->expression_begin == second->expression_begin
         && !same_text (a, b);
}

static gint
close_passage (const WhenceProfile *a,
               const WhenceProfile *b)
{
  const WhenceMention *first = g_ptr_array_index (a->event->mentions, 0), *second = g_ptr_array_index (b->event->mentions, 0);

  return g_strcmp0 (first->article->hash, second->article->hash) == 0
         && MAX (first->begin, second->begin) - MIN (first->begin, second->begin) < CLOSE_BYTES;
}

static const struct
{
  const char *id;
  gint (*strength) (const WhenceProfile *, const WhenceProfile *);
  gint worth;
} features[] = {
  { "same-text", same_text, 20 },
  { "same-date", same_date, 2 },        { "within-date", within_date, 1 },      { "coarse-date", coarse_date, -2 },
  { "close-passage", close_passage, 1 },    { "same-kind", same_kind, 2 },
  { "other-kind", other_kind, -3 },     { "same-place", same_place, 2 },        { "other-place", other_place, -4 },
  { "shared-people", shared_people, 2 }, { "other-people", other_people, -4 },  { "shared-words", shared_words, 1 },
  { "no-words", no_words, -3 },         { "denied", denied, -10 },               { "same-expression", same_expression, -20 },
};

/**
 * whence_similarity_score:
 * @a: a telling
 * @b: another
 *
 * Returns: what speaks for the two being of one event less what speaks against it; to be held against %WHENCE_SIMILARITY_JOIN
 */
gint
whence_similarity_score (const WhenceProfile *a,
                         const WhenceProfile *b)
{
  gint score = 0;

  for (guint i = 0; i < G_N_ELEMENTS (features); i++)
    score += features[i].strength (a, b) * features[i].worth;
  return score;
}

/**
 * whence_similarity_explain:
 * @a: a telling
 * @b: another
 *
 * Returns: (transfer full): ids of the features that speak for joining the two, separated by spaces
 */
char *
whence_similarity_explain (const WhenceProfile *a,
                           const WhenceProfile *b)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (features); i++)
    if (features[i].worth > 0 && features[i].strength (a, b) > 0)
      g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", features[i].id);
  return g_string_free (text, FALSE);
}
