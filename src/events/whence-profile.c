/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a telling is compared: who, where, what is done, and the words of its title and of its passage that tell it from others. */
#include "whence-profile.h"

#include <string.h>

#include "whence-kinds.h"
#include "whence-names.h"
#include "whence-profile-words.h"
#include "whence-topic.h"

/* A word of a title so long, with a capital, is of a name. */
#define NAME_LEAST 4
/* Of so many of those who take part it is known whether they are countries. */
#define LANDS_MAX 32
/* So much of an article tells what it is about. */
#define LEAD_BYTES 1200
#define CLOCK_MINUTES 15
#define SLACK_MAX (366 * WHENCE_MINUTES_PER_DAY)

static const WhenceEventWords *const language = &whence_event_words_english;

/* Letters that do not fall apart into one of the plain alphabet and a mark. */
static const struct
{
  gunichar    letter;
  const char *plain;
} plain_letters[] = {
  { 0xc6, "Ae" }, { 0xd8, "O" },  { 0xdf, "ss" }, { 0xe6, "ae" },  { 0xf0, "d" },  { 0xf8, "o" },   { 0xfe, "th" },
  { 0x110, "D" }, { 0x111, "d" }, { 0x131, "i" }, { 0x141, "L" },  { 0x142, "l" }, { 0x152, "Oe" }, { 0x153, "oe" },
};

/**
 * whence_profile_make_plain:
 * @text: a name or title
 *
 * Returns: (transfer full): @text without accents
 */
char *
whence_profile_make_plain (const char *text)
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

static WhenceHashes
take_sorted (GArray *hashes)
{
  WhenceHashes sorted = { NULL, 0, 0 };
  guint n = 0;

  if (hashes->len > 1)
    g_array_sort (hashes, compare_hashes);
  for (guint i = 0; i < hashes->len; i++)
    if (n == 0 || g_array_index (hashes, guint32, n - 1) != g_array_index (hashes, guint32, i))
      {
        sorted.bits |= G_GUINT64_CONSTANT (1) << g_array_index (hashes, guint32, i) % 64;
        g_array_index (hashes, guint32, n++) = g_array_index (hashes, guint32, i);
      }
  sorted.n = n;
  sorted.at = (guint32 *) (gpointer) g_array_free (hashes, FALSE);
  return sorted;
}

/**
 * whence_hashes_count:
 * @a: hashes
 * @b: others
 *
 * Returns: how many are among both
 */
guint
whence_hashes_count (const WhenceHashes *a,
                     const WhenceHashes *b)
{
  guint shared = 0;

  if ((a->bits & b->bits) == 0)
    return 0;
  for (guint i = 0, k = 0; i < a->n && k < b->n;)
    if (a->at[i] == b->at[k])
      {
        shared++;
        i++;
        k++;
      }
    else if (a->at[i] < b->at[k])
      i++;
    else
      k++;
  return shared;
}

/* --- words --- */

static gboolean
has_hash (const GArray *hashes,
          guint32       hash)
{
  for (guint i = 0; i < hashes->len; i++)
    if (g_array_index (hashes, guint32, i) == hash)
      return TRUE;
  return FALSE;
}

/* "Bank", "Corp", "Exchange": many names have it. */
static gboolean
is_general (const WhenceDeedWord *word)
{
  return whence_kinds_has_word (language->institutions, word->text, word->length) || whence_kinds_has_word (language->generals, word->text, word->length);
}

/* "Bank of Norland", "Norland University": one of many of its sort. */
static gboolean
is_of_sort (const WhenceProfileWords *words,
            guint                     at)
{
  return words->n > 1 && is_general (&words->words[at]);
}

/* The hashes of the words of the names of people and places, which are compared as such. */
static void
add_name (GArray     *names,
          const char *name)
{
  WhenceProfileWords words;

  whence_profile_words_split (&words, name);
  for (guint i = 0; i < words.n; i++)
    {
      guint32 hash;

      if (!is_of_sort (&words, i) && whence_profile_words_hash (&words, i, &hash) && !has_hash (names, hash))
        g_array_append_val (names, hash);
    }
}

static void
add_number (WhenceProfile *self,
            WhenceProfileWords         *words,
            guint          at)
{
  WhenceDeedWord word = words->words[at];
  guint32 of = 0;
  char digits[8];
  gint number;

  if (self->n_numbers == WHENCE_NUMBERS_MAX)
    return;
  if (!g_ascii_isdigit (*word.text))
    {
      if ((number = whence_profile_word_read_number (&word)) == 0)
        return;
      word = (WhenceDeedWord){ digits, (gsize) g_snprintf (digits, sizeof digits, "%d", number) };
    }
  else if (word.length < 2 && at + 1 == words->n)
    return;
  for (guint i = at + 1; of == 0 && i < MIN (at + 4, words->n); i++)
    if (!whence_profile_words_hash (words, i, &of))
      of = 0;
  self->numbers[self->n_numbers].amount = 5381;
  for (gsize i = 0; i < word.length; i++)
    if (g_ascii_isalnum (word.text[i]) || word.text[i] == '.')
      self->numbers[self->n_numbers].amount = self->numbers[self->n_numbers].amount * 33 + (guchar) word.text[i];
  self->numbers[self->n_numbers++].of = of;
}

static void
add_ordinal (WhenceProfile        *self,
             const WhenceDeedWord *word)
{
  char first = g_ascii_tolower (*word->text);

  for (guint i = 0; language->ordinals[i] != NULL; i++)
    if (*language->ordinals[i] == first && strlen (language->ordinals[i]) == word->length && g_ascii_strncasecmp (language->ordinals[i], word->text, word->length) == 0)
      self->ordinals |= 1u << i;
}

/* --- reading --- */

typedef struct
{
  GArray *stems;
  GArray *told;
  GArray *named;
  GArray *keys;
  GArray *names;
  GArray *posts;
  GArray *cast;
  GArray *site;
} Lists;

/* A capital at the beginning of a sentence says nothing. */
static gboolean
begins_sentence (const char *text,
                 const char *word)
{
  while (word > text && word[-1] == ' ')
    word--;
  return word == text || strchr (".!?:\"'\n", word[-1]) != NULL || (guchar) word[-1] >= 0x80;
}

static gboolean
is_of_land (const char *name,
            gsize       length)
{
  return (whence_names_find (name, length) & (WHENCE_NAME_COUNTRY | WHENCE_NAME_DEMONYM)) != 0;
}

static void
add_slot (WhenceProfile *self,
          guint32        of,
          const char    *by,
          gsize          length,
          guint32        with)
{
  if (self->n_slots == WHENCE_SLOTS_MAX)
    return;
  for (gsize i = 0; i < length; i++)
    of = of * 33 + (guchar) g_ascii_tolower (by[i]);
  self->slots[self->n_slots].of = of;
  self->slots[self->n_slots++].with = with;
}

static gboolean
is_preposition (const WhenceDeedWord *word)
{
  return whence_kinds_has_word (language->locatives, word->text, word->length) || whence_kinds_has_word (language->sites, word->text, word->length)
         || whence_kinds_has_word (language->partners, word->text, word->length) || whence_kinds_has_word (language->genitives, word->text, word->length)
         || whence_kinds_has_word (language->dangling, word->text, word->length);
}

/* What stands before a word, right behind it with a capital, or behind its preposition. */
static void
add_slots (WhenceProfile *self,
           WhenceProfileWords         *words,
           guint          at)
{
  const WhenceDeedWord *word = &words->words[at];
  guint32 of, with;

  if (whence_profile_word_is_name (word) || !whence_profile_words_hash (words, at, &of))
    return;
  if (at > 1 && !is_of_land (words->words[at - 1].text, words->words[at - 1].length) && whence_profile_words_hash (words, at - 1, &with))
    add_slot (self, of, "<", 1, with);
  for (guint i = at + 1; i < words->n && i < at + 3 && whence_profile_word_is_name (&words->words[i]); i++)
    if (whence_profile_words_hash (words, i, &with))
      {
        add_slot (self, of, ">", 1, with);
        break;
      }
  if (at + 1 < words->n && !is_preposition (&words->words[at + 1]))
    return;
  for (guint i = at + 2; i < words->n && i < at + 4; i++)
    if (whence_profile_words_hash (words, i, &with))
      {
        add_slot (self, of, words->words[at + 1].text, words->words[at + 1].length, with);
        break;
      }
}

static void
add_post (Lists                *lists,
          const WhenceDeedWord *word)
{
  if (!whence_kinds_has_form (language, language->titles, word->text, word->length))
    return;
  for (guint32 i = 0; language->titles[i] != NULL; i++)
    if (whence_kinds_is_form (language, word->text, word->length, language->titles[i]))
      g_array_append_val (lists->posts, i);
}

static void
read_title (WhenceProfile *self,
            Lists         *lists,
            const char    *title)
{
  WhenceProfileWords words;

  whence_profile_words_split (&words, title);
  for (guint i = 0; i < words.n; i++)
    {
      gboolean is_deed = whence_deeds_add_told (&self->deeds, language, words.words, words.n, i);
      guint32 hash;

      add_ordinal (self, &words.words[i]);
      add_post (lists, &words.words[i]);
      add_slots (self, &words, i);
      if (is_deed || !whence_profile_words_hash (&words, i, &hash) || has_hash (lists->cast, hash))
        continue;
      g_array_append_val (lists->stems, hash);
      g_array_append_val (lists->told, hash);
      if (i > 0 && whence_profile_word_is_name (&words.words[i]) && !is_of_sort (&words, i))
        g_array_append_val (lists->named, hash);
    }
}

/* The passage without accents, its date hidden. */
static char *
copy_passage (const WhenceMention *mention)
{
  const char *text = mention->article->text;
  guint32 begin = MAX (mention->begin, mention->expression_begin), end = MIN (mention->end, mention->expression_end);
  g_autofree char *copy = NULL;

  if (mention->begin > mention->end || mention->end > mention->article->length)
    return g_strdup ("");
  copy = g_strndup (text + mention->begin, mention->end - mention->begin);
  if (begin < end)
    {
      memset (copy + (begin - mention->begin), ' ', end - begin);
      copy[begin - mention->begin] = WHENCE_PROFILE_DATE_MARK;
    }
  return whence_profile_make_plain (copy);
}

/* The part of the passage that the date stands in tells what was done then, where the title does not; the rest what else. */
static void
read_passage (WhenceProfile *self,
              Lists         *lists,
              const char    *passage,
              gboolean      *out_is_vague)
{
  WhenceDeeds here = { .n = 0 }, rest = { .n = 0 };
  WhenceProfileWords words;

  whence_profile_words_split (&words, passage);
  for (guint i = 0; i < words.n; i++)
    {
      const WhenceDeedWord *word = &words.words[i];
      gboolean is_here = words.parts[i] == words.date_part;
      gboolean is_deed = whence_deeds_add_told (is_here ? &here : &rest, language, words.words, words.n, i);
      guint32 hash;

      add_number (self, &words, i);
      if (is_here)
        add_ordinal (self, word);
      *out_is_vague = *out_is_vague || whence_kinds_get_pronoun (language, word->text, word->length, NULL) != WHENCE_PRONOUN_NONE;
      if (is_deed || !whence_profile_words_hash (&words, i, &hash))
        continue;
      if (!has_hash (lists->cast, hash))
        g_array_append_val (lists->told, hash);
      if (word->length >= NAME_LEAST && whence_profile_word_is_name (word) && !begins_sentence (passage, word->text) && !is_of_land (word->text, word->length)
          && !is_general (word))
        g_array_append_val (lists->names, hash);
    }
  self->sure_deeds = self->deeds.n > 0 || here.n > 0;
  if (self->deeds.n == 0)
    self->deeds = here.n > 0 ? here : rest;
  whence_deeds_add_all (&self->beside, &here);
  whence_deeds_add_all (&self->beside, &rest);
}

static gboolean
is_of_row (const WhenceMention *mention)
{
  const WhenceArticle *article = mention->article;
  guint first = 0, end = article->n_paragraphs;

  while (first < end)
    {
      guint middle = (first + end) / 2;

      if (article->paragraphs[middle].end <= mention->begin)
        first = middle + 1;
      else
        end = middle;
    }
  return first < article->n_paragraphs && article->paragraphs[first].kind == WHENCE_PARAGRAPH_ROW;
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

/* "Listed in Stockholm": what is done is nobody. */
static gboolean
is_deed (const char *name)
{
  const WhenceDeedWord word = { name, strlen (name) };
  WhenceDeeds deeds = { .n = 0 };

  return whence_deeds_add_told (&deeds, language, &word, 1, 0);
}

static void
read_people (WhenceProfile *self,
             GArray        *cast,
             GArray        *site)
{
  guint n = 0;

  self->people = g_new0 (char *, g_strv_length (self->event->participants) + 1);
  self->words_of = g_new0 (guint64, g_strv_length (self->event->participants) + 1);
  for (char **name = self->event->participants; *name != NULL; name++)
    {
      g_autofree char *plain = whence_profile_make_plain (*name);
      guint is = whence_names_find (plain, strlen (plain));

      if (is_deed (plain))
        continue;
      add_name (cast, plain);
      self->words_of[n] = find_bits (plain);
      self->words_of_people |= self->words_of[n];
      if (n < LANDS_MAX && (is & WHENCE_NAME_COUNTRY))
        self->lands |= 1u << n;
      if (n < LANDS_MAX && (is & WHENCE_NAME_PLACE))
        self->places |= 1u << n;
      self->people[n++] = g_steal_pointer (&plain);
    }
  if (self->event->place == NULL)
    return;
  self->place = whence_profile_make_plain (self->event->place);
  self->place_hash = g_str_hash (self->place);
  self->place_is_land = (whence_names_find (self->place, strlen (self->place)) & WHENCE_NAME_COUNTRY) != 0;
  add_name (cast, self->place);
  add_name (site, self->place);
  /* "on the New York Stock Exchange" is where much happens */
  if (site->len == 0)
    g_clear_pointer (&self->place, g_free);
}

/* Whom a pronoun was taken for may be another. */
static void
find_guessed (WhenceProfile *self,
              const char    *passage)
{
  for (guint i = 0; self->people[i] != NULL && i < LANDS_MAX; i++)
    {
      const char *last = strrchr (self->people[i], ' ');

      if (strstr (passage, last != NULL ? last + 1 : self->people[i]) == NULL)
        self->guessed |= 1u << i;
    }
}

/* What its article is about tells no telling from others. */
static char *
make_title (const WhenceEvent *event)
{
  g_autofree char *own = g_strndup (event->title, whence_topic_begin (event->title, g_ptr_array_index (event->mentions, 0)));

  return whence_profile_make_plain (own);
}

static gint64
find_slack (const WhenceSpan *span)
{
  if (span->precision < WHENCE_PRECISION_DAY)
    return CLOCK_MINUTES;
  return (span->flags & WHENCE_SPAN_APPROXIMATE) ? MIN (span->end - span->begin, SLACK_MAX) : 0;
}

/**
 * whence_profile_begin:
 * @self: (out caller-allocates): a profile, of which nothing is known but when the telling is of
 * @event: a telling, which must outlive @self
 */
void
whence_profile_begin (WhenceProfile     *self,
                      const WhenceEvent *event)
{
  *self = (WhenceProfile){ .event = event,
                           .mention = g_ptr_array_index (event->mentions, 0),
                           .span = event->span,
                           .slack = find_slack (&event->span),
                           .kind = event->kind,
                           .flags = event->flags,
                           .dated = event->dated };
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
  g_autofree char *title = make_title (event);
  g_autofree char *passage = NULL;
  gboolean is_vague = FALSE;
  Lists lists;

  whence_profile_begin (self, event);
  lists.stems = g_array_new (FALSE, FALSE, sizeof (guint32));
  lists.told = g_array_new (FALSE, FALSE, sizeof (guint32));
  lists.named = g_array_new (FALSE, FALSE, sizeof (guint32));
  lists.names = g_array_new (FALSE, FALSE, sizeof (guint32));
  lists.posts = g_array_new (FALSE, FALSE, sizeof (guint32));
  lists.cast = g_array_new (FALSE, FALSE, sizeof (guint32));
  passage = copy_passage (self->mention);
  lists.site = g_array_new (FALSE, FALSE, sizeof (guint32));
  read_people (self, lists.cast, lists.site);
  read_title (self, &lists, title);
  read_passage (self, &lists, passage, &is_vague);
  if (is_vague)
    find_guessed (self, passage);
  self->id_hash = g_str_hash (event->id);
  self->is_row = is_of_row (self->mention);
  /* what is told, who and where, and what is done */
  lists.keys = g_array_copy (lists.cast);
  if (lists.told->len > 0)
    g_array_append_vals (lists.keys, lists.told->data, lists.told->len);
  for (guint i = 0; i < self->deeds.n; i++)
    {
      guint32 key = self->deeds.at[i];

      g_array_append_val (lists.keys, key);
    }
  self->stems = take_sorted (lists.stems);
  self->told = take_sorted (lists.told);
  self->named = take_sorted (lists.named);
  self->names = take_sorted (lists.names);
  self->posts = take_sorted (lists.posts);
  self->cast = take_sorted (lists.cast);
  self->site = take_sorted (lists.site);
  self->keys = take_sorted (lists.keys);
}

static void
add_to_subject (WhenceSubject *subject,
                guint32        hash,
                gboolean       is_sure)
{
  guint at = subject->n;

  while (at > 0 && subject->names[at - 1] > hash)
    at--;
  if (at > 0 && subject->names[at - 1] == hash)
    subject->sure[at - 1] = subject->sure[at - 1] || is_sure;
  if (subject->n == WHENCE_SUBJECT_MAX || (at > 0 && subject->names[at - 1] == hash))
    return;
  memmove (subject->names + at + 1, subject->names + at, (subject->n - at) * sizeof *subject->names);
  memmove (subject->sure + at + 1, subject->sure + at, subject->n - at);
  subject->names[at] = hash;
  subject->sure[at] = is_sure != FALSE;
  subject->n++;
  subject->bits |= G_GUINT64_CONSTANT (1) << hash % 64;
}

/**
 * whence_subject_read:
 * @self: (inout): what an article is about
 * @article: the article
 *
 * Adds the names in the article's lead.
 */
void
whence_subject_read (WhenceSubject       *self,
                     const WhenceArticle *article)
{
  const char *end = article->text + MIN (article->length, LEAD_BYTES);
  g_autofree char *lead = NULL, *plain = NULL;
  WhenceProfileWords words;

  while (end > article->text && ((guchar) *end & 0xc0) == 0x80)
    end--;
  lead = g_strndup (article->text, (gsize) (end - article->text));
  plain = whence_profile_make_plain (lead);
  whence_profile_words_split (&words, plain);
  for (guint i = 0; i < words.n; i++)
    {
      const WhenceDeedWord *word = &words.words[i];
      guint32 hash;

      if (word->length >= NAME_LEAST && whence_profile_word_is_name (word) && !is_of_land (word->text, word->length) && !is_general (word)
          && whence_profile_words_hash (&words, i, &hash))
        add_to_subject (self, hash, !begins_sentence (plain, word->text));
    }
}

/* A person goes by the last word of the name. */
static void
add_last_word (WhenceSubject *subject,
               const char    *name)
{
  const char *last = strrchr (name, ' ');
  WhenceDeedWord word = { last != NULL ? last + 1 : name, 0 };
  guint32 hash;

  word.length = strlen (word.text);
  if (!is_general (&word) && whence_profile_word_hash (&word, &hash))
    add_to_subject (subject, hash, TRUE);
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
  g_autofree char *title = NULL;
  WhenceProfileWords words;

  for (guint i = 0; self->people[i] != NULL; i++)
    if (i >= LANDS_MAX || !(self->lands & 1u << i))
      add_last_word (subject, self->people[i]);
  if (self->place != NULL && !self->place_is_land)
    add_last_word (subject, self->place);
  for (guint i = 0; i < self->names.n; i++)
    add_to_subject (subject, self->names.at[i], TRUE);
  title = make_title (self->event);
  whence_profile_words_split (&words, title);
  /* the first word of a title has a capital in any case */
  for (guint i = 1; i < words.n; i++)
    {
      guint32 hash;

      if (words.words[i].length >= NAME_LEAST && whence_profile_word_is_name (&words.words[i]) && !is_of_land (words.words[i].text, words.words[i].length)
          && !is_general (&words.words[i])
          && whence_profile_words_hash (&words, i, &hash))
        add_to_subject (subject, hash, TRUE);
    }
}

/**
 * whence_profile_clear:
 * @self: a profile
 */
void
whence_profile_clear (WhenceProfile *self)
{
  g_free (self->stems.at);
  g_free (self->told.at);
  g_free (self->named.at);
  g_free (self->names.at);
  g_free (self->site.at);
  g_free (self->posts.at);
  g_free (self->cast.at);
  g_free (self->keys.at);
  g_clear_pointer (&self->people, g_strfreev);
  g_free (self->words_of);
  g_clear_pointer (&self->place, g_free);
  *self = (WhenceProfile){ 0 };
}
