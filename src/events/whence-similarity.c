/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much speaks for two tellings being of one event: small pure features, each with its worth in one table. */
#include "whence-similarity.h"

#include <string.h>

#include "whence-kinds.h"
#include "whence-names.h"

#define FINE_MINUTES (2 * WHENCE_MINUTES_PER_DAY)
#define COARSE_MINUTES (32 * WHENCE_MINUTES_PER_DAY)
#define SEASON_MINUTES (93 * WHENCE_MINUTES_PER_DAY)
/* So many names must two articles share to be about the same. */
#define SUBJECT_LEAST 2
/* A word of a title so long, with a capital, is of a name. */
#define NAME_LEAST 4
/* Of so many of those who take part it is known whether they are countries. */
#define LANDS_MAX 32
/* Passages so many bytes apart are about one thing more often than not. */
#define CLOSE_BYTES 800

/* Letters that do not fall apart into one of the plain alphabet and a mark. */
static const struct
{
  gunichar    letter;
  const char *plain;
} plain_letters[] = {
  { 0xc6, "Ae" }, { 0xd8, "O" },  { 0xdf, "ss" }, { 0xe6, "ae" },  { 0xf0, "d" },  { 0xf8, "o" },   { 0xfe, "th" },
  { 0x110, "D" }, { 0x111, "d" }, { 0x131, "i" }, { 0x141, "L" },  { 0x142, "l" }, { 0x152, "Oe" }, { 0x153, "oe" },
};

/* One article writes "Malmö", another "Malmo". */
static char *
make_plain (const char *text)
{
  g_autofree char *apart = NULL;
  GString *plain;

  if (g_str_is_ascii (text) || (apart = g_utf8_normalize (text, -1, G_NORMALIZE_NFD)) == NULL)
    return g_strdup (text);
  plain = g_string_sized_new (strlen (text));
  for (const char *at = apart; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);
      const char *letters = NULL;

      for (guint i = 0; i < G_N_ELEMENTS (plain_letters) && letters == NULL; i++)
        if (plain_letters[i].letter == letter)
          letters = plain_letters[i].plain;
      if (letters != NULL)
        g_string_append (plain, letters);
      else if (!g_unichar_ismark (letter))
        g_string_append_unichar (plain, letter);
    }
  return g_string_free (plain, FALSE);
}

static gint
compare_hashes (gconstpointer a,
                gconstpointer b)
{
  guint32 first = *(const guint32 *) a, second = *(const guint32 *) b;

  return first < second ? -1 : first > second;
}

static void
add_stems (GArray     *stems,
           const char *text,
           gboolean    is_title)
{
  const char *start = is_title ? text : NULL;
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
      /* short words are words of grammar, but for names; the first has its capital in any case */
      if (text - begin < 2 || (text - begin < 4 && (begin == start || !g_ascii_isupper (*begin))))
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

  add_stems (keys, name, FALSE);
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

static guint64
find_bits (const char *name)
{
  guint64 bits = 0;

  for (const char *end; *name != '\0'; name = end + (*end == ' '))
    {
      guint32 hash = 5381;

      for (end = name; *end != '\0' && *end != ' '; end++)
        hash = hash * 33 + (guchar) *end;
      bits |= G_GUINT64_CONSTANT (1) << hash % 64;
    }
  return bits;
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
  g_autofree char *title = make_plain (event->title);
  guint n = g_strv_length (event->participants);

  *self = (WhenceProfile){ .event = event, .mention = g_ptr_array_index (event->mentions, 0), .people = g_new0 (char *, n + 1) };
  add_stems (stems, title, TRUE);
  for (guint i = 0; i < n; i++)
    {
      self->people[i] = make_plain (event->participants[i]);
      add_names (stems, keys, self->people[i]);
      self->words_of_people |= find_bits (self->people[i]);
      if (i < LANDS_MAX && (whence_names_find (self->people[i], strlen (self->people[i])) & WHENCE_NAME_COUNTRY))
        self->lands |= 1u << i;
    }
  if (event->place != NULL)
    {
      self->place = make_plain (event->place);
      self->place_is_land = (whence_names_find (self->place, strlen (self->place)) & WHENCE_NAME_COUNTRY) != 0;
      add_names (stems, keys, self->place);
    }
  if (stems->len > 0)
    g_array_append_vals (keys, stems->data, stems->len);
  self->stems = take_sorted (stems, &self->n_stems);
  self->keys = take_sorted (keys, &self->n_keys);
}

/* A person goes by the last word of the name. */
static void
add_to_subject (WhenceSubject *subject,
                const char    *name)
{
  const char *last = strrchr (name, ' ');
  guint32 hash = g_str_hash (last != NULL ? last + 1 : name);
  guint at = subject->n;

  while (at > 0 && subject->names[at - 1] > hash)
    at--;
  if (subject->n == WHENCE_SUBJECT_MAX || (at > 0 && subject->names[at - 1] == hash))
    return;
  memmove (subject->names + at + 1, subject->names + at, (subject->n - at) * sizeof *subject->names);
  subject->names[at] = hash;
  subject->n++;
  subject->bits |= G_GUINT64_CONSTANT (1) << hash % 64;
}

/**
 * whence_profile_add_to:
 * @self: a profile
 * @subject: (inout): what its article is about, as far as is known; to be filled in one order of its tellings
 */
void
whence_profile_add_to (const WhenceProfile *self,
                       WhenceSubject       *subject)
{
  for (guint i = 0; self->people[i] != NULL; i++)
    if (i >= LANDS_MAX || !(self->lands & 1u << i))
      add_to_subject (subject, self->people[i]);
  if (self->place != NULL && !self->place_is_land)
    add_to_subject (subject, self->place);
  /* the first word of a title has a capital in any case */
  for (const char *word = strchr (self->event->title, ' '); word != NULL; word = strchr (word, ' '))
    {
      gsize length = strcspn (++word, " ,’'”");

      if (length >= NAME_LEAST && g_unichar_isupper (g_utf8_get_char (word))
          && !(whence_names_find (word, length) & (WHENCE_NAME_COUNTRY | WHENCE_NAME_DEMONYM)))
        {
          g_autofree char *name = g_strndup (word, length);
          g_autofree char *plain = make_plain (name);

          add_to_subject (subject, plain);
        }
    }
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
  g_clear_pointer (&self->people, g_strfreev);
  g_clear_pointer (&self->place, g_free);
}

static guint
count_common (const guint32 *a,
              guint          n_a,
              const guint32 *b,
              guint          n_b)
{
  guint shared = 0;

  for (guint i = 0, k = 0; i < n_a && k < n_b;)
    if (a[i] == b[k])
      {
        shared++;
        i++;
        k++;
      }
    else if (a[i] < b[k])
      i++;
    else
      k++;
  return shared;
}

static guint
count_shared (const WhenceProfile *a,
              const WhenceProfile *b)
{
  return count_common (a->stems, a->n_stems, b->stems, b->n_stems);
}

/* --- features: how strongly each speaks, 0 for not at all --- */

static gboolean
are_equal (const WhenceSpan *a,
           const WhenceSpan *b)
{
  return a->begin == b->begin && a->end == b->end;
}

/* A day says more than a month, and that more than a year, in which much happens. */
static gint
same_date (const WhenceProfile *a,
           const WhenceProfile *b)
{
  gint64 length = a->event->span.end - a->event->span.begin;

  if (!are_equal (&a->event->span, &b->event->span))
    return 0;
  if (length <= FINE_MINUTES)
    return 3;
  /* "until 2030" is told seldom */
  return length <= SEASON_MINUTES || (a->event->span.flags & b->event->span.flags & (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END)) ? 2 : 1;
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
  return !are_equal (&a->event->span, &b->event->span) && !coarse_date (a, b)
         && (whence_span_contains (&a->event->span, &b->event->span) || whence_span_contains (&b->event->span, &a->event->span));
}

/* What is told to the hour or the minute and differs is not one, though it is of one day. */
static gint
other_time (const WhenceProfile *a,
            const WhenceProfile *b)
{
  return a->event->span.precision < WHENCE_PRECISION_DAY && b->event->span.precision < WHENCE_PRECISION_DAY
         && !whence_span_overlaps (&a->event->span, &b->event->span);
}

static gint
same_kind (const WhenceProfile *a,
           const WhenceProfile *b)
{
  return a->event->kind == b->event->kind && a->event->kind != WHENCE_KIND_OTHER;
}

/* Whether one thing can well be told as the one kind and as the other. */
static gboolean
are_kin (WhenceKind a,
         WhenceKind b)
{
  static const guint32 kin[] = {
    1u << WHENCE_KIND_VISIT | 1u << WHENCE_KIND_MEETING | 1u << WHENCE_KIND_TALKS | 1u << WHENCE_KIND_AGREEMENT | 1u << WHENCE_KIND_STATEMENT,
    1u << WHENCE_KIND_ELECTION | 1u << WHENCE_KIND_APPOINTMENT | 1u << WHENCE_KIND_LAW,
    1u << WHENCE_KIND_COURT | 1u << WHENCE_KIND_CRIME | 1u << WHENCE_KIND_LAW,
    1u << WHENCE_KIND_DEATH | 1u << WHENCE_KIND_DISASTER | 1u << WHENCE_KIND_WAR | 1u << WHENCE_KIND_CRIME,
    1u << WHENCE_KIND_TRADE | 1u << WHENCE_KIND_BUSINESS | 1u << WHENCE_KIND_ECONOMY | 1u << WHENCE_KIND_FOUNDING | 1u << WHENCE_KIND_AGREEMENT,
    1u << WHENCE_KIND_CONSTRUCTION | 1u << WHENCE_KIND_FOUNDING | 1u << WHENCE_KIND_BUSINESS | 1u << WHENCE_KIND_CULTURE | 1u << WHENCE_KIND_DISASTER,
    1u << WHENCE_KIND_AWARD | 1u << WHENCE_KIND_CULTURE | 1u << WHENCE_KIND_SCIENCE | 1u << WHENCE_KIND_EDUCATION,
  };

  for (guint i = 0; i < G_N_ELEMENTS (kin); i++)
    if ((kin[i] & 1u << a) && (kin[i] & 1u << b))
      return TRUE;
  return FALSE;
}

static gint
other_kind (const WhenceProfile *a,
            const WhenceProfile *b)
{
  return a->event->kind != b->event->kind && a->event->kind != WHENCE_KIND_OTHER && b->event->kind != WHENCE_KIND_OTHER
         && !are_kin (a->event->kind, b->event->kind);
}

static gint
same_place (const WhenceProfile *a,
            const WhenceProfile *b)
{
  return a->place != NULL && g_strcmp0 (a->place, b->place) == 0;
}

/* A town and a land may be one place. */
static gint
other_place (const WhenceProfile *a,
             const WhenceProfile *b)
{
  return a->place != NULL && b->place != NULL && a->place_is_land == b->place_is_land && !same_place (a, b);
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

static gboolean
has_name (const WhenceProfile *self,
          const char          *name)
{
  for (char **other = self->people; *other != NULL; other++)
    if (same_name (*other, name))
      return TRUE;
  return FALSE;
}

static gint
shared_people (const WhenceProfile *a,
               const WhenceProfile *b)
{
  gint shared = 0;

  if ((a->words_of_people & b->words_of_people) == 0)
    return 0;
  for (char **name = a->people; *name != NULL; name++)
    shared += has_name (b, *name);
  return MIN (shared, 2);
}

static gint
other_people (const WhenceProfile *a,
              const WhenceProfile *b)
{
  return *a->people != NULL && *b->people != NULL && shared_people (a, b) == 0;
}

/* Of those that only the one names: bit 0 where one is a land, bit 1 where one is not. */
static guint
find_unshared (const WhenceProfile *self,
               const WhenceProfile *other)
{
  guint found = 0;

  for (guint i = 0; self->people[i] != NULL && i < LANDS_MAX; i++)
    if (!has_name (other, self->people[i]))
      found |= (self->lands & 1u << i) ? 1 : 2;
  return found;
}

/* "Chile plays Peru", "Chile plays Ghana": one is the same, but with another. */
static gint
other_partner (const WhenceProfile *a,
               const WhenceProfile *b)
{
  return shared_people (a, b) > 0 && (find_unshared (a, b) & find_unshared (b, a)) != 0;
}

static gint
shared_words (const WhenceProfile *a,
              const WhenceProfile *b)
{
  guint shared = count_shared (a, b), least = MAX (1, MIN (a->n_stems, b->n_stems));

  if (shared < 2)
    return shared * 2 >= least ? (gint) shared * 2 : (gint) shared;
  return shared > 2 || shared * 10 >= least * 6 ? 3 : 2;
}

/* "struck at the city hall", in a place called City Hall. */
static gint
named_there (const WhenceProfile *a,
             const WhenceProfile *b)
{
  guint named = count_common (a->stems, a->n_stems, b->keys, b->n_keys) + count_common (b->stems, b->n_stems, a->keys, a->n_keys);

  return MIN ((gint) (named - 2 * count_shared (a, b)), 2);
}

/* One is born and dies once, and seldom takes or leaves an office twice within a short time. */
static gint
seldom_twice (const WhenceProfile *a,
              const WhenceProfile *b)
{
  static const guint32 seldom
      = 1u << WHENCE_KIND_BIRTH | 1u << WHENCE_KIND_DEATH | 1u << WHENCE_KIND_MARRIAGE | 1u << WHENCE_KIND_APPOINTMENT;

  return same_kind (a, b) && (seldom & 1u << a->event->kind) && shared_people (a, b) > 0;
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

/* Alike in nothing but when and what kind: much of one kind happens on a day. */
static gint
nothing_shared (const WhenceProfile *a,
                const WhenceProfile *b)
{
  return same_kind (a, b) && count_shared (a, b) == 0 && shared_people (a, b) == 0 && !same_place (a, b) && named_there (a, b) == 0;
}

/* The same text under two names. */
static gint
same_text (const WhenceProfile *a,
           const WhenceProfile *b)
{
  return g_strcmp0 (a->event->id, b->event->id) == 0;
}

static gboolean
are_of_one_article (const WhenceProfile *a,
                    const WhenceProfile *b)
{
  if (a->subject != NULL && b->subject != NULL)
    return a->subject == b->subject;
  return g_strcmp0 (whence_article_get_hash (a->mention->article), whence_article_get_hash (b->mention->article)) == 0;
}

/* One article's two tellings of one expression are two events: the visit, and what came before it. */
static gint
same_expression (const WhenceProfile *a,
                 const WhenceProfile *b)
{
  return a->mention->expression_begin == b->mention->expression_begin && are_of_one_article (a, b) && !same_text (a, b);
}

/* So are those of one passage with two dates, unless the one only tells the other more exactly: "on Monday, at noon". */
static gint
same_passage (const WhenceProfile *a,
              const WhenceProfile *b)
{
  return a->mention->begin < b->mention->end && b->mention->begin < a->mention->end && are_of_one_article (a, b)
         && !(within_date (a, b) && g_str_equal (a->event->title, b->event->title));
}

/* Two articles about the same people: what they tell alike is more likely one. */
static gint
same_subject (const WhenceProfile *a,
              const WhenceProfile *b)
{
  guint shared = 0;

  if (a->subject == NULL || b->subject == NULL || a->subject == b->subject || (a->subject->bits & b->subject->bits) == 0
      || (count_shared (a, b) == 0 && !same_place (a, b)) || (!same_kind (a, b) && count_shared (a, b) < 2))
    return 0;
  for (guint i = 0, k = 0; shared < SUBJECT_LEAST && i < a->subject->n && k < b->subject->n;)
    if (a->subject->names[i] == b->subject->names[k])
      {
        shared++;
        i++;
        k++;
      }
    else if (a->subject->names[i] < b->subject->names[k])
      i++;
    else
      k++;
  return shared >= SUBJECT_LEAST;
}

/* An article tells much that is alike, and one thing seldom twice, unless shortly after. */
static gint
same_article (const WhenceProfile *a,
              const WhenceProfile *b)
{
  if (!are_of_one_article (a, b) || same_text (a, b))
    return 0;
  if (MAX (a->mention->begin, b->mention->begin) - MIN (a->mention->begin, b->mention->begin) < CLOSE_BYTES)
    return 1;
  /* a chronicle beside the article tells what it tells, in its words */
  return shared_words (a, b) < 3 ? -1 : 0;
}

static const struct
{
  const char *id;
  gint (*strength) (const WhenceProfile *, const WhenceProfile *);
  gint worth;
} features[] = {
  { "same-text", same_text, 20 },
  { "same-date", same_date, 1 },         { "within-date", within_date, 1 },     { "coarse-date", coarse_date, -1 },
  { "other-time", other_time, -12 },     { "same-kind", same_kind, 2 },         { "other-kind", other_kind, -3 },
  { "same-place", same_place, 2 },       { "other-place", other_place, -5 },    { "shared-people", shared_people, 2 },
  { "other-people", other_people, -4 },  { "other-partner", other_partner, -4 }, { "shared-words", shared_words, 1 },
  { "same-subject", same_subject, 2 },   { "nothing-shared", nothing_shared, -3 },
  { "named-there", named_there, 1 },     { "seldom-twice", seldom_twice, 1 },
  { "no-words", no_words, -3 },          { "denied", denied, -10 },             { "same-expression", same_expression, -20 },
  { "same-passage", same_passage, -12 }, { "same-article", same_article, 1 },
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

/**
 * whence_similarity_is_same_name:
 * @a: a name
 * @b: another
 *
 * Returns: whether the two are of one bearer: the same but for accents, or the one the first or last words of the other
 */
gboolean
whence_similarity_is_same_name (const char *a,
                                const char *b)
{
  g_autofree char *first = make_plain (a), *second = make_plain (b);

  /* "Chile" is not the Bank of Chile */
  if ((whence_names_find (first, strlen (first)) | whence_names_find (second, strlen (second))) & WHENCE_NAME_PLACE)
    return g_str_equal (first, second);
  return same_name (first, second);
}
