/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a telling is compared: who, where, what is done, and the words of its title and of its passage that tell it from others. */
#include "whence-profile.h"

#include <string.h>

#include "whence-kinds.h"
#include "whence-names.h"
#include "whence-profile-words.h"
#include "whence-similarity.h"
#include "whence-title-topic.h"

/* So many digits an amount has that is shared by chance seldom. */
#define EXACT_DIGITS 3
/* Whom something is done to stands so many words behind the verb at most. */
#define PATIENT_REACH 5
/* What follows on an office is a preposition, "of", or a name. */
#define PREPOSITION_MOST 4

static const WhenceEventWords *const language = &whence_event_words_english;

/* --- words --- */

/* Of @hashes that are not settled yet. */
static gboolean
has_hash (const WhenceHashes *hashes,
          guint32             hash)
{
  for (guint i = 0; i < hashes->n; i++)
    if (hashes->at[i] == hash)
      return TRUE;
  return FALSE;
}

/* "Bank of Norland", "Norland University": one of many of its sort. */
static gboolean
is_of_sort (const WhenceProfileWords *words,
            guint                     at)
{
  return words->n > 1 && whence_profile_word_is_general (&words->words[at]);
}

/* The hashes of the words of the names of people and places, which are compared as such. */
static void
add_name (WhenceHashes *names,
          const char   *name)
{
  WhenceProfileWords words;

  whence_profile_words_split (&words, name);
  for (guint i = 0; i < words.n; i++)
    {
      guint32 hash;

      if (!is_of_sort (&words, i) && whence_profile_words_hash (&words, i, &hash) && !has_hash (names, hash))
        whence_hashes_add (names, hash);
    }
}

/* What is counted: "1.1 billion", "1.1bn" and "12%" are of one sort each, else the noun behind it. */
static guint32
find_counted (WhenceProfileWords *words,
              guint               at,
              const char         *unit,
              gsize               length)
{
  guint32 of;

  if (length == 0 && words->words[at].text[words->words[at].length] == '%')
    return WHENCE_PROFILE_PERCENT;
  if (length == 0 && at + 1 < words->n)
    {
      unit = words->words[at + 1].text;
      length = words->words[at + 1].length;
    }
  for (guint i = 0; length > 0 && i < language->n_scales; i++)
    for (guint k = 0; k < 2; k++)
      if (strlen (language->scales[i][k]) == length && g_ascii_strncasecmp (language->scales[i][k], unit, length) == 0)
        return WHENCE_PROFILE_PERCENT + 1 + i;
  for (guint i = at + 1; i < MIN (at + 4, words->n); i++)
    if (whence_profile_words_hash (words, i, &of))
      return of;
  return 0;
}

static void
add_number (WhenceProfile      *self,
            WhenceProfileWords *words,
            guint               at)
{
  WhenceDeedWord word = words->words[at];
  char digits[8];
  guint n_digits = 0;
  gsize n = 0;
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
  self->numbers[self->n_numbers].amount = 5381;
  for (; n < word.length && !g_ascii_isalpha (word.text[n]); n++)
    if (g_ascii_isdigit (word.text[n]) || word.text[n] == '.')
      {
        self->numbers[self->n_numbers].amount = self->numbers[self->n_numbers].amount * 33 + (guchar) word.text[n];
        n_digits += g_ascii_isdigit (word.text[n]) && (word.text[n] != '0' || n_digits > 0);
      }
  for (gsize end = n; n_digits > 0 && word.text[end - 1] == '0'; end--)
    n_digits--;
  /* a year is no amount that tells much */
  self->numbers[self->n_numbers].exact = n_digits >= EXACT_DIGITS && !(n == 4 && word.length == 4 && (*word.text == '1' || *word.text == '2'));
  self->numbers[self->n_numbers++].of = find_counted (words, at, word.text + n, word.length - n);
}

static void
add_ordinal (WhenceProfile        *self,
             const WhenceDeedWord *word)
{
  if (!whence_kinds_has_word (language->ordinals, word->text, word->length))
    return;
  for (guint i = 0; language->ordinals[i] != NULL; i++)
    if (strlen (language->ordinals[i]) == word->length && g_ascii_strncasecmp (language->ordinals[i], word->text, word->length) == 0)
      self->ordinals |= 1u << i;
}

/* --- reading --- */

static void
add_slot (WhenceProfile *self,
          guint32        of,
          const char    *by,
          gsize          length,
          guint32        with,
          gboolean       is_subject)
{
  if (self->n_slots == WHENCE_SLOTS_MAX)
    return;
  for (gsize i = 0; i < length; i++)
    of = of * 33 + (guchar) g_ascii_tolower (by[i]);
  self->slots[self->n_slots].of = of;
  self->slots[self->n_slots].is_subject = is_subject;
  self->slots[self->n_slots++].with = with;
}

/* What a word is said with; "charged with the slaying" and "charged with murder" are of one sort, and what is done is compared as such. */
static gboolean
read_with (WhenceProfileWords *words,
           guint               at,
           guint32            *out_with)
{
  return whence_profile_words_hash (words, at, out_with) && !whence_profile_words_tell_deed (words, at);
}

/* What stands before a word, right behind it with a capital, or behind its preposition; "declared elected" says nothing of a sort. */
static void
add_slots (WhenceProfile      *self,
           WhenceProfileWords *words,
           guint               at,
           gboolean            is_verb)
{
  const WhenceDeedWord *word = &words->words[at];
  guint32 of, with;

  if (whence_profile_word_is_name (word) || !whence_profile_words_hash (words, at, &of))
    return;
  if (at > 1 && !(is_verb && whence_kinds_has_past_ending (language, word[-1].text, word[-1].length)) && read_with (words, at - 1, &with) && !whence_profile_is_of_land (words->words[at - 1].text, words->words[at - 1].length))
    add_slot (self, of, "<", 1, with, is_verb || (at + 1 < words->n && whence_profile_word_is_name (&words->words[at + 1])));
  for (guint i = at + 1; i < words->n && i < at + 3 && whence_profile_word_is_name (&words->words[i]); i++)
    if (read_with (words, i, &with))
      {
        add_slot (self, of, ">", 1, with, FALSE);
        break;
      }
  if (at + 1 < words->n && !whence_profile_word_is_preposition (&words->words[at + 1]))
    return;
  for (guint i = at + 2; i < words->n && i < at + 4; i++)
    if (read_with (words, i, &with))
      {
        add_slot (self, of, words->words[at + 1].text, words->words[at + 1].length, with, FALSE);
        break;
      }
}

static gboolean
is_post (const WhenceDeedWord *word)
{
  return whence_kinds_has_form (language, language->titles, word->text, word->length);
}

/* "Secretary of State Anna Lund", "the ministers of Norland": who somebody is, which tells nothing apart where nobody takes an office. */
static gboolean
is_address (const WhenceProfile      *self,
            const WhenceProfileWords *words,
            guint                     at)
{
  const WhenceDeedWord *word = &words->words[at], *next = word + 1;

  if (self->kind == WHENCE_KIND_APPOINTMENT || at + 1 == words->n)
    return FALSE;
  /* "Foreign Secretary Anna Lund" */
  if (whence_profile_word_is_name (word) && is_post (next) && at + 2 < words->n && whence_profile_word_is_name (next) && whence_profile_word_is_name (next + 1))
    return TRUE;
  if (at > 1 && whence_profile_word_is_name (word) && whence_profile_word_is_general (word) && whence_profile_word_is_preposition (word - 1) && is_post (word - 2))
    return TRUE;
  if ((next->length > PREPOSITION_MOST && !whence_profile_word_is_name (next)) || !is_post (word))
    return FALSE;
  return whence_profile_word_is_preposition (next) || (whence_profile_word_is_name (next) && whence_kinds_has_word (language->titles, word->text, word->length));
}

static void
add_post (WhenceProfile        *self,
          const WhenceDeedWord *word)
{
  if (!is_post (word))
    return;
  for (guint32 i = 0; language->titles[i] != NULL; i++)
    if (whence_kinds_is_form (language, word->text, word->length, language->titles[i]))
      whence_hashes_add (&self->posts, i);
}

static gboolean
tells_of_saying (const WhenceDeedWord *word)
{
  const WhenceKindRow *row = whence_kinds_find (language, word->text, word->length, WHENCE_KIND_WORD_VERB);

  /* verbs of speech are verbs */
  return row != NULL && (row->kind == WHENCE_KIND_STATEMENT || whence_kinds_find (language, word->text, word->length, WHENCE_KIND_WORD_SPEECH) != NULL);
}

/* The names before the word of a title that says that something is said; @first: where that stands */
static void
add_speaker (WhenceProfile      *self,
             WhenceProfileWords *words,
             guint               first,
             gboolean            is_deed)
{
  const WhenceDeedWord *word = &words->words[first];
  guint32 hash;

  if (first == 0 || whence_profile_word_is_name (word)
      || !(is_deed ? language->deeds[self->deeds.at[0]].kind == WHENCE_KIND_STATEMENT
                   : tells_of_saying (word)))
    return;
  for (guint i = 0; i < first; i++)
    if (whence_profile_word_is_name (&words->words[i]) && !whence_profile_word_is_general (&words->words[i])
        && whence_profile_words_hash (words, i, &hash) && (i > 0 || first == 1 || (hash & WHENCE_RARITY_RARE)))
      whence_hashes_add (&self->speaker, hash);
}

/* Whom the verb at @at is done to, if somebody of its people stands right behind it: "jailed the banker Anna Lund" */
static guint32
find_patient (const WhenceProfile *self,
              WhenceProfileWords  *words,
              guint                at)
{
  guint32 patient = 0, hash;
  guint i = at + 1;

  while (i < words->n && i < at + PATIENT_REACH && words->parts[i] == words->parts[at] && !whence_profile_word_is_name (&words->words[i])
         && !whence_profile_word_is_preposition (&words->words[i]))
    i++;
  for (; i < words->n && words->parts[i] == words->parts[at] && whence_profile_word_is_name (&words->words[i]); i++)
    if (whence_profile_words_hash (words, i, &hash) && whence_hashes_have (&self->agents, hash))
      patient = hash;
  return patient;
}

/* Who does what the verb at @at tells: the name before it, but for "the mayor of Lund". */
static guint32
find_doer (const WhenceProfile *self,
           WhenceProfileWords  *words,
           guint                at)
{
  guint32 doer = 0, hash;

  for (guint i = 0; i < at && !whence_profile_word_is_preposition (&words->words[i]); i++)
    if (whence_profile_word_is_name (&words->words[i]) && whence_profile_words_hash (words, i, &hash) && whence_hashes_have (&self->agents, hash))
      doer = hash;
  return doer;
}

/* "Helga Storm" is no storm, though "Storm Helga" is one. */
static gboolean
ends_name (const WhenceProfile *self,
           WhenceProfileWords  *words,
           guint                at)
{
  guint32 hash;

  return at > 0 && whence_profile_word_is_name (&words->words[at]) && whence_profile_word_is_name (&words->words[at - 1])
         && whence_profile_words_hash (words, at, &hash) && has_hash (&self->cast, hash) && whence_profile_words_hash (words, at - 1, &hash)
         && has_hash (&self->cast, hash);
}

/* The words of a title but for those that tell or complete what is done: "took effect". */
static void
add_stems (WhenceProfile      *self,
           WhenceProfileWords *words,
           const guint8       *is_deed)
{
  for (guint i = 0; i < words->n; i++)
    {
      guint32 hash;

      if (is_deed[i] || (i < 64 && (self->deeds.beside & (guint64) 1 << i)) || !whence_profile_words_hash (words, i, &hash) || has_hash (&self->cast, hash)
          || is_address (self, words, i))
        continue;
      whence_hashes_add (&self->stems, hash);
      whence_hashes_add (&self->told, hash);
      if (i > 0 && whence_profile_word_is_name (&words->words[i]) && !is_of_sort (words, i))
        whence_hashes_add (&self->named, hash);
    }
}

static void
find_first (WhenceProfile *self,
            const char    *title)
{
  const char *first = NULL;

  for (char **name = self->people; *name != NULL; name++)
    {
      const char *at = whence_profile_find_name (title, *name);

      if (at != NULL && (first == NULL || at < first))
        {
          first = at;
          self->first = *name;
        }
    }
  self->first_begins = first == title;
}

static void
read_title (WhenceProfile *self,
            const char    *title)
{
  WhenceProfileWords words;
  guint8 is_deed[WHENCE_PROFILE_WORDS_MAX];

  find_first (self, title);
  whence_profile_words_split (&words, title);
  for (guint i = 0; i < words.n; i++)
    {
      guint n_verbs = self->deeds.n_verbs;

      is_deed[i] = !ends_name (self, &words, i) && whence_profile_words_tell_deed (&words, i) && !whence_profile_words_are_attributive (&words, i)
                   && whence_deeds_add_told (&self->deeds, language, words.words, words.n, i);
      if (self->deeds.n_verbs > n_verbs)
        {
          self->doer = n_verbs == 0 ? find_doer (self, &words, i) : self->doer;
          self->patient = self->patient == 0 ? find_patient (self, &words, i) : self->patient;
        }
      add_ordinal (self, &words.words[i]);
      add_post (self, &words.words[i]);
      add_slots (self, &words, i, self->deeds.n_verbs > n_verbs);
      if (self->speaker.n == 0)
        add_speaker (self, &words, i, is_deed[i]);
    }
  add_stems (self, &words, is_deed);
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

/* "He was last seen on Monday, the day before the shooting": a noun elsewhere is of something else. */
static WhenceDeeds
get_verbs (const WhenceDeeds *deeds)
{
  WhenceDeeds verbs = *deeds;

  verbs.n = verbs.n_verbs;
  return verbs;
}

/* The part of the passage that the date stands in tells what was done then, where the title does not; the rest what else. */
static void
read_passage (WhenceProfile *self,
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
      gboolean is_deed = !ends_name (self, &words, i) && whence_deeds_add_told (is_here ? &here : &rest, language, words.words, words.n, i);
      guint32 hash;

      add_number (self, &words, i);
      if (is_here)
        add_ordinal (self, word);
      *out_is_vague = *out_is_vague || whence_kinds_get_pronoun (language, word->text, word->length, NULL) != WHENCE_PRONOUN_NONE;
      if (is_deed || !whence_profile_words_hash (&words, i, &hash) || is_address (self, &words, i))
        continue;
      if (!has_hash (&self->cast, hash))
        whence_hashes_add (&self->told, hash);
      if (word->length >= WHENCE_PROFILE_NAME_LEAST && whence_profile_word_is_name (word) && !whence_profile_begins_sentence (passage, word->text) && !whence_profile_is_of_land (word->text, word->length)
          && !whence_profile_word_is_general (word))
        whence_hashes_add (&self->names, hash);
    }
  self->sure_deeds = self->deeds.n > 0 || here.n > 0;
  if (self->deeds.n == 0)
    self->deeds = get_verbs (here.n > 0 ? &here : &rest);
  whence_deeds_add_all (&self->beside, &here);
  whence_deeds_add_all (&self->beside, &rest);
}

static gboolean
is_row (const WhenceArticle *article,
        guint                paragraph)
{
  return whence_article_get_paragraph_kind (article, paragraph) == WHENCE_PARAGRAPH_ROW;
}

/* "1904: The harbour years", alone above sentences, heads them, and is no row of a list. */
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
  return is_row (article, first)
         && (mention->span.precision < WHENCE_PRECISION_DAY || mention->expression_begin > article->paragraphs[first].begin || is_row (article, first + 1) || (first > 0 && is_row (article, first - 1)));
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
      bits |= whence_hashes_bit (hash);
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
read_people (WhenceProfile *self)
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
      add_name (&self->cast, plain);
      if (!(is & WHENCE_NAME_PLACE))
        add_name (&self->agents, plain);
      self->words_of[n] = find_bits (plain);
      self->words_of_people |= self->words_of[n];
      if (n < WHENCE_PROFILE_LANDS_MAX && (is & WHENCE_NAME_COUNTRY))
        self->lands |= 1u << n;
      if (n < WHENCE_PROFILE_LANDS_MAX && (is & WHENCE_NAME_PLACE))
        self->places |= 1u << n;
      self->people[n++] = g_steal_pointer (&plain);
    }
  if (self->event->place == NULL || self->event->place_guessed)
    return;
  self->place = whence_profile_make_plain (self->event->place);
  self->place_hash = g_str_hash (self->place);
  self->place_is_land = (whence_names_find (self->place, strlen (self->place)) & WHENCE_NAME_COUNTRY) != 0;
  add_name (&self->cast, self->place);
  add_name (&self->site, self->place);
  /* "on the New York Stock Exchange" is where much happens */
  if (self->site.n == 0)
    g_clear_pointer (&self->place, g_free);
}

/* Whom a pronoun was taken for may be another. */
static void
find_guessed (WhenceProfile *self,
              const char    *passage)
{
  for (guint i = 0; self->people[i] != NULL && i < WHENCE_PROFILE_LANDS_MAX; i++)
    {
      const char *last = strrchr (self->people[i], ' ');

      if (strstr (passage, last != NULL ? last + 1 : self->people[i]) == NULL)
        self->guessed |= 1u << i;
    }
}

/**
 * whence_profile_make_title:
 * @event: a telling
 *
 * Returns: (transfer full): its title without accents, and without what its article is about, which tells no telling from others
 */
char *
whence_profile_make_title (const WhenceEvent *event)
{
  g_autofree char *own = g_strndup (event->title, whence_title_topic_begin (event->title, g_ptr_array_index (event->mentions, 0)));

  return whence_profile_make_plain (own);
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
                           .slack = whence_similarity_find_slack (&event->span),
                           .back = whence_similarity_find_back (&event->span),
                           .kind = event->kind_guessed ? WHENCE_KIND_OTHER : event->kind,
                           .flags = event->flags,
                           .dated = event->dated };
}

/* What is told, who and where, and what is done. */
static void
fill_keys (WhenceProfile *self)
{
  for (guint i = 0; i < self->cast.n; i++)
    whence_hashes_add (&self->keys, self->cast.at[i]);
  for (guint i = 0; i < self->told.n; i++)
    whence_hashes_add (&self->keys, self->told.at[i]);
  for (guint i = 0; i < self->deeds.n; i++)
    whence_hashes_add (&self->keys, self->deeds.at[i]);
}

static void
settle (WhenceProfile *self)
{
  WhenceHashes *const sets[] = { &self->stems, &self->told,    &self->named, &self->names, &self->posts,
                                 &self->cast,  &self->speaker, &self->site,  &self->keys };

  for (guint i = 0; i < G_N_ELEMENTS (sets); i++)
    whence_hashes_settle (sets[i]);
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
  g_autofree char *title = whence_profile_make_title (event);
  g_autofree char *passage = NULL;
  gboolean is_vague = FALSE;

  whence_profile_begin (self, event);
  passage = copy_passage (self->mention);
  read_people (self);
  whence_hashes_settle (&self->agents);
  read_title (self, title);
  read_passage (self, passage, &is_vague);
  if (is_vague)
    find_guessed (self, passage);
  self->id_hash = g_str_hash (event->id);
  self->is_row = is_of_row (self->mention);
  fill_keys (self);
  settle (self);
}

/* No word has so small a hash. */
static guint32
hash_deed (guint8 deed)
{
  return ((guint32) deed + 1) << 2 | WHENCE_RARITY_MASK;
}

/**
 * whence_profile_count:
 * @self: a profile, of several the earliest first
 * @rarity: (inout): where the words of the telling are counted
 */
void
whence_profile_count (const WhenceProfile *self,
                      WhenceRarity        *rarity)
{
  for (guint i = 0; i < self->told.n; i++)
    whence_rarity_add (rarity, self->told.at[i], self->span.begin);
  for (guint i = 0; i < self->cast.n; i++)
    whence_rarity_add (rarity, self->cast.at[i], self->span.begin);
  for (guint i = 0; i < self->deeds.n; i++)
    whence_rarity_add (rarity, hash_deed (self->deeds.at[i]), self->span.begin);
}

/**
 * whence_profile_mark_common:
 * @self: (inout): a profile
 * @rarity: the words of all that it is compared with
 *
 * Marks those of its words with which much is told.
 */
void
whence_profile_mark_common (WhenceProfile      *self,
                            const WhenceRarity *rarity)
{
  whence_hashes_mark_common (&self->stems, rarity);
  whence_hashes_mark_common (&self->told, rarity);
  whence_hashes_mark_common (&self->named, rarity);
  whence_hashes_mark_common (&self->cast, rarity);
  whence_hashes_mark_common (&self->agents, rarity);
  whence_hashes_mark_common (&self->speaker, rarity);
  whence_hashes_mark_common (&self->site, rarity);
  for (guint i = 0; i < self->n_slots; i++)
    if (whence_rarity_is_common (rarity, self->slots[i].with))
      self->slots[i].with &= ~WHENCE_RARITY_SELDOM;
  self->usual = self->deeds.n > 0;
  for (guint i = 0; i < self->deeds.n; i++)
    self->usual = self->usual && whence_rarity_is_usual (rarity, hash_deed (self->deeds.at[i]));
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
  g_free (self->nations.at);
  g_free (self->posts.at);
  g_free (self->agents.at);
  g_free (self->speaker.at);
  g_free (self->cast.at);
  g_free (self->keys.at);
  g_clear_pointer (&self->people, g_strfreev);
  g_free (self->words_of);
  g_clear_pointer (&self->place, g_free);
  *self = (WhenceProfile){ 0 };
}
