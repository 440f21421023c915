/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What speaks for two tellings being of one event and what against it: small pure features, each with its worth in one
 * table. */
#include "whence-similarity-private.h"

#include <string.h>

#include "whence-kinds.h"

/* So many names must two articles share to be about the same. */
#define SUBJECT_LEAST 2
/* Of so few names that is much. */
#define FEW_NAMES 10
/* What can be worth most: words of titles and passages, numbers, the subject, what happens seldom twice, a rare name or
 * the hero, and being of one article or text. */
#define MOST_WORDS 5
#define MOST_NUMBERS 3
#define MOST_SUBJECT (WHENCE_SUBJECT_SURE - SUBJECT_LEAST + 1)
#define MOST_TWICE 2
#define MOST_NAMES 2
#define MOST_OF_ARTICLE 10
#define MOST_OF_TEXT 20
#define ALONE_WORTH 5

/* --- features: how strongly each speaks, 0 for not at all --- */

static gint
same_date (const WhenceProfile *a,
           const WhenceProfile *b,
           WhenceCommon        *common)
{
  return common->date;
}

static gint
within_date (const WhenceProfile *a,
             const WhenceProfile *b,
             WhenceCommon        *common)
{
  return common->within;
}

/* Of what is said nothing is known by its kind, nor of one match among the many of a season by that it is one. */
gint
whence_similarity_same_kind (const WhenceProfile *a,
                             const WhenceProfile *b,
                             WhenceCommon        *common)
{
  return a->kind == b->kind && a->kind != WHENCE_KIND_OTHER && a->kind != WHENCE_KIND_STATEMENT && (a->kind != WHENCE_KIND_SPORT || common->date > 1);
}

/* Whether one thing can well be told as the one kind and as the other. */
static gboolean
are_kin (WhenceKind a,
         WhenceKind b)
{
  static const guint32 kin[] = {
    1u << WHENCE_KIND_VISIT | 1u << WHENCE_KIND_MEETING | 1u << WHENCE_KIND_TALKS | 1u << WHENCE_KIND_AGREEMENT
        | 1u << WHENCE_KIND_STATEMENT | 1u << WHENCE_KIND_POLITICS,
    1u << WHENCE_KIND_ELECTION | 1u << WHENCE_KIND_APPOINTMENT | 1u << WHENCE_KIND_LAW | 1u << WHENCE_KIND_POLITICS,
    1u << WHENCE_KIND_COURT | 1u << WHENCE_KIND_CRIME | 1u << WHENCE_KIND_LAW,
    WHENCE_KINDS_OF_HARM,
    1u << WHENCE_KIND_HEALTH | 1u << WHENCE_KIND_SCIENCE | 1u << WHENCE_KIND_DISASTER | 1u << WHENCE_KIND_DEATH,
    1u << WHENCE_KIND_TRADE | 1u << WHENCE_KIND_BUSINESS | 1u << WHENCE_KIND_ECONOMY | 1u << WHENCE_KIND_FOUNDING
        | 1u << WHENCE_KIND_AGREEMENT,
    1u << WHENCE_KIND_CONSTRUCTION | 1u << WHENCE_KIND_FOUNDING | 1u << WHENCE_KIND_BUSINESS | 1u << WHENCE_KIND_CULTURE
        | 1u << WHENCE_KIND_DISASTER | 1u << WHENCE_KIND_TRANSPORT | 1u << WHENCE_KIND_HEALTH,
    1u << WHENCE_KIND_AWARD | 1u << WHENCE_KIND_CULTURE | 1u << WHENCE_KIND_SCIENCE | 1u << WHENCE_KIND_EDUCATION,
  };

  for (guint i = 0; i < G_N_ELEMENTS (kin); i++)
    if ((kin[i] & 1u << a) && (kin[i] & 1u << b))
      return TRUE;
  return FALSE;
}

static gint
other_kind (const WhenceProfile *a,
            const WhenceProfile *b,
            WhenceCommon        *common)
{
  return (!common->counterparts || a->is_of_chronicle || b->is_of_chronicle) && common->deed < (common->date == 3 ? 1 : 2) && a->kind != b->kind && a->kind != WHENCE_KIND_OTHER
         && b->kind != WHENCE_KIND_OTHER && !are_kin (a->kind, b->kind) && !whence_similarity_came_true (a, b, common);
}

gint
whence_similarity_same_place (const WhenceProfile *a,
                              const WhenceProfile *b,
                              WhenceCommon        *common)
{
  return a->place != NULL && a->place_hash == b->place_hash && g_strcmp0 (a->place, b->place) == 0;
}

/* A town and a land may be one place, and so may "Lincoln" and "Lincoln Crown Court", or the wings of the Alhambra and the Alhambra.  Whoever tells
 * of the other's place, too, tells more than where it happened. */
static gint
other_place (const WhenceProfile *a,
             const WhenceProfile *b,
             WhenceCommon        *common)
{
  if (a->place == NULL || b->place == NULL || a->place_is_land != b->place_is_land
      || whence_similarity_same_name (a->place, b->place) || whence_hashes_count (&a->site, &b->site) > 0)
    return 0;
  return whence_hashes_count (&a->site, &b->told) > 0 || whence_hashes_count (&b->site, &a->told) > 0 ? 1 : 2;
}

static gint
shared_people (const WhenceProfile *a,
               const WhenceProfile *b,
               WhenceCommon        *common)
{
  return common->people;
}

/* What the one takes for who or where, and the other only says: "struck at the city hall", in a place called City Hall.
 */
static gint
count_named (const WhenceProfile *a,
             const WhenceProfile *b)
{
  return MIN ((gint)(whence_hashes_count (&a->cast, &b->told) + whence_hashes_count (&b->cast, &a->told)), 2);
}

static gint
named_there (const WhenceProfile *a,
             const WhenceProfile *b,
             WhenceCommon        *common)
{
  return common->named;
}

/* An ordinary word is half a rare one, and a whole one where people are shared. */
static gint
halve (const WhenceHashes *a,
       const WhenceHashes *b,
       gint                people)
{
  return ((gint)whence_hashes_weigh (a, b) + (people > 0)) / 2;
}

gint
whence_similarity_shared_words (const WhenceProfile *a,
                                const WhenceProfile *b,
                                WhenceCommon        *common)
{
  return MIN (halve (&a->stems, &b->stems, common->people), 3);
}

/* What only the whole passage tells. */
static gint
told_words (const WhenceProfile *a,
            const WhenceProfile *b,
            WhenceCommon        *common)
{
  gint more = common->told - halve (&a->stems, &b->stems, common->people);

  return MIN (more, 2);
}

static gboolean
tells_word (const WhenceProfile *self,
            guint32              hash)
{
  return whence_hashes_have (&self->told, hash) || whence_hashes_have (&self->cast, hash);
}

static gboolean
is_said_with (const WhenceProfile *self,
              guint32              of,
              guint32              with)
{
  for (guint i = 0; i < self->n_slots; i++)
    if (self->slots[i].of == of && self->slots[i].with == with)
      return TRUE;
  return FALSE;
}

/* "train crash" and "plane crash", "a bill on fishing" and "a bill on schools".  What is done may be done by "the ferry" and "the ship" if more
 * is the same than that. */
static gint
other_sort (const WhenceProfile *a,
            const WhenceProfile *b,
            WhenceCommon        *common)
{
  gboolean is_same = common->people + common->named > 0 || whence_hashes_count (&a->stems, &b->stems) > 0;

  /* "our first synthetic rope", and in the list, "first nylon rope" */
  if (whence_similarity_are_counterparts (a, b) && (a->ordinals & b->ordinals) != 0)
    return 0;
  for (guint i = 0; i < a->n_slots; i++)
    for (guint k = 0; k < b->n_slots; k++)
      if (a->slots[i].of == b->slots[k].of && !(is_same && a->slots[i].is_subject && b->slots[k].is_subject) && !is_said_with (a, b->slots[k].of, b->slots[k].with)
          && !is_said_with (b, a->slots[i].of, a->slots[i].with) && !tells_word (a, b->slots[k].with)
          && !tells_word (b, a->slots[i].with))
        return 1;
  return 0;
}

/* Made a minister, and made a judge. */
static gint
other_post (const WhenceProfile *a,
            const WhenceProfile *b,
            WhenceCommon        *common)
{
  return (a->kind == WHENCE_KIND_APPOINTMENT || b->kind == WHENCE_KIND_APPOINTMENT) && a->posts.n > 0 && b->posts.n > 0
         && whence_hashes_count (&a->posts, &b->posts) == 0;
}

static gboolean
names_none_of (const WhenceProfile *self,
               const WhenceProfile *other)
{
  return whence_hashes_count (&self->named, &other->told) == 0 && whence_hashes_count (&self->named, &other->cast) == 0;
}

/* Each title names something, be it who takes part, and neither what the other does. */
static gint
other_name (const WhenceProfile *a,
            const WhenceProfile *b,
            WhenceCommon        *common)
{
  return common->named == 0 && common->people == 0 && !whence_similarity_same_hero (a, b, common)
         && a->named.n + a->cast.n > 0 && b->named.n + b->cast.n > 0 && a->named.n + b->named.n > 0
         && names_none_of (a, b) && names_none_of (b, a) && whence_hashes_count (&a->cast, &b->cast) == 0
         && !whence_similarity_are_of_one_land (a, b);
}

/* "They took Tarsa", and in the same article, "Zefra was taken". */
static gint
other_object (const WhenceProfile *a,
              const WhenceProfile *b,
              WhenceCommon        *common)
{
  if (!common->one_article && common->people == 1 && common->deed == WHENCE_SIMILARITY_SAME_DEED && common->named < 2 && a->named.n > 0 && b->named.n > 0
      && names_none_of (a, b) && names_none_of (b, a))
    return 2;
  if (!common->one_article || common->deed < 2 || common->date == 3 || whence_similarity_same_text (a, b, common) || a->is_row != b->is_row)
    return 0;
  if (a->named.n > 0 && b->named.n > 0)
    return names_none_of (a, b) && names_none_of (b, a);
  return common->told == 0 && common->people == 0 && common->named == 0 && a->named.n + a->cast.n + b->named.n + b->cast.n > 0
         && !whence_similarity_share_names (a, b, common);
}

static gboolean
are_of_one (guint32  a,
            guint32  b,
            gboolean may_differ)
{
  return a == b || (may_differ && (a == 0 || b == 0));
}

/* "$648.2 million" is shared by chance seldom. */
gint
whence_similarity_shared_numbers (const WhenceProfile *a,
                                  const WhenceProfile *b,
                                  WhenceCommon        *common)
{
  gint shared = 0;

  for (guint i = 0; i < a->n_numbers; i++)
    for (guint k = 0; k < b->n_numbers; k++)
      if (a->numbers[i].amount == b->numbers[k].amount
          && are_of_one (a->numbers[i].of, b->numbers[k].of, a->numbers[i].exact || common->deed > 1))
        {
          shared += a->numbers[i].exact ? 2 : 1;
          break;
        }
  return MIN (shared, MOST_NUMBERS);
}

/* A parliament passes two laws on a day. */
static gboolean
are_to_other_things (const WhenceProfile *a,
                     const WhenceProfile *b,
                     WhenceCommon        *common)
{
  return whence_deeds_are_to (&whence_event_words_english, &a->deeds) && common->people == 0
         && whence_similarity_shared_numbers (a, b, common) == 0 && common->told < (common->one_article ? 2 : 1);
}

/* Who is born, dies or marries is all that tells two of these apart. */
static gboolean
is_of_life (const WhenceProfile *self)
{
  return self->kind == WHENCE_KIND_BIRTH || self->kind == WHENCE_KIND_DEATH || self->kind == WHENCE_KIND_MARRIAGE;
}

/* "He sold his yacht", and further down, of the same year, "he sold his house"; "thousands rallied in a square" and "a hundred marched in Tarn" on
 * one day; "her mother died" and "her brother died" in one year. */
static gboolean
are_of_two_things (const WhenceProfile *a,
                   const WhenceProfile *b,
                   WhenceCommon        *common)
{
  if (!common->one_article || common->deed < WHENCE_SIMILARITY_SAME_DEED || a->is_row != b->is_row || whence_similarity_shared_numbers (a, b, common) > 0 || whence_similarity_same_text (a, b, common))
    return FALSE;
  if (common->date < 3)
    return whence_hashes_weigh (&a->told, &b->told) < 2 && !whence_similarity_same_place (a, b, common)
           && (common->people == 1 || (common->people == 0 && is_of_life (a) && is_of_life (b)));
  return common->told == 0 && common->people == 0 && common->named < 2 && a->span.precision == WHENCE_PRECISION_DAY && b->span.precision == WHENCE_PRECISION_DAY;
}

/* Each title has words of its own, and they share none. */
static gint
other_words (const WhenceProfile *a,
             const WhenceProfile *b,
             WhenceCommon        *common)
{
  if (common->counterparts)
    return 0;
  if (are_of_two_things (a, b, common))
    return (a->stems.n > 0 && b->stems.n > 0) || (common->people == 0 && common->date < 3) ? 2 : 0;
  if (common->deed == WHENCE_SIMILARITY_SAME_DEED && are_to_other_things (a, b, common))
    return MIN (a->stems.n, b->stems.n) > 0 || (a->stems.n + b->stems.n > 0 && whence_similarity_coarse_date (a, b, common));
  return common->deed < WHENCE_SIMILARITY_SAME_DEED && common->named == 0 && common->people < 2 && a->stems.n > 0 && b->stems.n > 0
         && whence_hashes_count (&a->stems, &b->told) == 0 && whence_hashes_count (&b->stems, &a->told) == 0;
}

/* "the first round", "the second round" */
static gint
other_ordinal (const WhenceProfile *a,
               const WhenceProfile *b,
               WhenceCommon        *common)
{
  return a->ordinals != 0 && b->ordinals != 0 && (a->ordinals & b->ordinals) == 0;
}

/* The same is counted, and differs. */
static gint
other_numbers (const WhenceProfile *a,
               const WhenceProfile *b,
               WhenceCommon        *common)
{
  if (whence_similarity_shared_numbers (a, b, common) > 0)
    return 0;
  for (guint i = 0; i < a->n_numbers; i++)
    for (guint k = 0; k < b->n_numbers; k++)
      if (a->numbers[i].of == b->numbers[k].of && a->numbers[i].of >= WHENCE_PROFILE_SCALES_END)
        return 1;
  return 0;
}

/* One is born and dies once, and marries, takes or leaves an office seldom twice within a short time. */
static gint
seldom_twice (const WhenceProfile *a,
              const WhenceProfile *b,
              WhenceCommon        *common)
{
  static const guint32 seldom
      = 1u << WHENCE_KIND_BIRTH | 1u << WHENCE_KIND_DEATH | 1u << WHENCE_KIND_MARRIAGE | 1u << WHENCE_KIND_APPOINTMENT;

  static const guint32 once = 1u << WHENCE_KIND_BIRTH | 1u << WHENCE_KIND_DEATH;

  if (!whence_similarity_same_kind (a, b, common) || !(seldom & 1u << a->kind) || common->people == 0)
    return 0;
  return once & 1u << a->kind ? 2 : 1;
}

static gint
denied (const WhenceProfile *a,
        const WhenceProfile *b,
        WhenceCommon        *common)
{
  return ((a->flags ^ b->flags) & WHENCE_EVENT_DENIED) != 0;
}

static gint
get_subject (const WhenceProfile *a,
             const WhenceProfile *b,
             WhenceCommon        *common)
{
  if (common->subject < 0)
    common->subject = whence_subject_count_shared (a->subject, b->subject);
  return common->subject;
}

/* Two articles about the same people: what they tell alike is more likely one. */
static gint
same_subject (const WhenceProfile *a,
              const WhenceProfile *b,
              WhenceCommon        *common)
{
  gboolean in_titles = common->people > 0 || common->named > 0 || (a->ordinals & b->ordinals) != 0
                       || whence_similarity_shared_words (a, b, common) > 0;

  /* what passages share beside it may be no more than what both are about */
  if (common->deed == 0 && (common->told == 0 || !in_titles))
    return 0;
  return MAX (get_subject (a, b, common) - SUBJECT_LEAST + 1, 0);
}

gboolean
whence_similarity_share_names (const WhenceProfile *a,
                               const WhenceProfile *b,
                               WhenceCommon        *common)
{
  return common->people > 0 || whence_similarity_same_place (a, b, common) || common->named > 0
         || whence_hashes_count (&a->named, &b->told) > 0 || whence_hashes_count (&b->named, &a->told) > 0
         || whence_similarity_rare_name (a, b, common);
}

/* Of articles about other things, and nobody and nothing in common that has a name. */
static gint
strangers (const WhenceProfile *a,
           const WhenceProfile *b,
           WhenceCommon        *common)
{
  return !common->one_article && !whence_similarity_share_names (a, b, common)
         && (get_subject (a, b, common) == 0 || (whence_profile_is_of_markets (a) && whence_profile_is_of_markets (b)));
}

/* Alike in nothing but when and what kind: much of one kind happens on a day. */
static gint
nothing_shared (const WhenceProfile *a,
                const WhenceProfile *b,
                WhenceCommon        *common)
{
  return common->deed < 2 && !common->counterparts && !whence_similarity_share_names (a, b, common) && common->told == 0;
}

/* On the days that the news is of all sorts of people come and go, meet and talk. */
static gboolean
are_comings (const WhenceProfile *a,
             const WhenceProfile *b)
{
  static const guint32 comings = 1u << WHENCE_KIND_VISIT | 1u << WHENCE_KIND_MEETING | 1u << WHENCE_KIND_TALKS | 1u << WHENCE_KIND_STATEMENT;

  return a->kind == b->kind && (comings & 1u << a->kind) && !whence_profile_are_long_ago (a, b);
}

/* Two articles tell one sort of thing of one month or year, as all firms earn and lose: what they are about does not
 * make it one. */
static gint
only_deed (const WhenceProfile *a,
           const WhenceProfile *b,
           WhenceCommon        *common)
{
  if (common->one_article || common->deed == 0 || common->told > 0 || whence_similarity_share_names (a, b, common)
      || whence_similarity_same_hero (a, b, common) || whence_similarity_shared_numbers (a, b, common) > 0)
    return 0;
  if (are_comings (a, b))
    return 6;
  return (common->date < 3 || (a->usual && b->usual)) * (a->stems.n > 0 && b->stems.n > 0 ? 2 : 1);
}

/* Of one time, more or less, and with one person, but nothing says that it is the same that is done: much happens in a
 * story. */
static gint
only_cast (const WhenceProfile *a,
           const WhenceProfile *b,
           WhenceCommon        *common)
{
  return !common->one_article && common->date < 3
         && (common->people + common->named < 2 || (a->kind != b->kind && !are_kin (a->kind, b->kind)))
         && common->deed == 0 && common->told < 2 && whence_similarity_shared_numbers (a, b, common) == 0
         && (a->place_is_land || !whence_similarity_same_place (a, b, common))
         && whence_hashes_count (&a->stems, &b->told) == 0 && whence_hashes_count (&b->stems, &a->told) == 0;
}

/* Two articles of one story tell one thing each of a day long ago, or of a month that has been, or of one minute: the same, whatever the words. */
static gint
alone (const WhenceProfile *a,
       const WhenceProfile *b,
       WhenceCommon        *common)
{
  return common->alone;
}

/* Of one day, or a day and its month, each article tells several things, and nothing says that the same is done.  Few
 * things last until one and the same year. */
static gint
crowded (const WhenceProfile *a,
         const WhenceProfile *b,
         WhenceCommon        *common)
{
  if (common->one_article || common->deed > 0 || (common->date < 3 && common->within == 0) || (a->alone & b->alone & WHENCE_ALONE_ON_DAY)
      || (a->span.flags & b->span.flags & WHENCE_SPAN_OPEN_BEGIN))
    return 0;
  /* whom the news is about takes part in all of it */
  return common->told < 2 && (common->people + common->named < 2 || (common->told == 0 && common->people == 1 && common->named == 1))
         && !whence_similarity_same_kind (a, b, common)
         && !whence_similarity_same_text (a, b, common);
}

/* Of one day each tells what is done, and that and all else differ: two things may well be all that two articles tell of it. */
static gboolean
are_unlike (const WhenceProfile *a,
            const WhenceProfile *b,
            WhenceCommon        *common)
{
  return common->date == 3 && whence_similarity_no_deed (a, b, common) > 0 && nothing_shared (a, b, common);
}

static gint
find_alone (const WhenceProfile *a,
            const WhenceProfile *b,
            WhenceCommon        *common)
{
  guint8 both = a->alone & b->alone;

  if ((both & (WHENCE_ALONE_LONG_AGO | WHENCE_ALONE_IN_MINUTE)) == 0 || common->one_article || get_subject (a, b, common) < WHENCE_SUBJECT_SURE)
    return 0;
  if ((both & WHENCE_ALONE_IN_MINUTE) && common->date == 3)
    return 3;
  if (!(both & WHENCE_ALONE_LONG_AGO) || are_unlike (a, b, common))
    return 0;
  if ((both & WHENCE_ALONE_AMONG_DAYS) && common->date == 3)
    return 2;
  return ((both & WHENCE_ALONE_ON_DAY) && common->date == 3)
         || ((both & WHENCE_ALONE_AMONG_MONTHS) && common->date + common->within > 0 && !(a->flags & b->flags & WHENCE_EVENT_PLANNED));
}

/* A row and what the text tells of its time: of one day it is enough that they do not tell two deeds, of a year the same must be told of. */
static gboolean
are_alike (const WhenceProfile *a,
           const WhenceProfile *b,
           WhenceCommon        *common)
{
  if ((a->kind == WHENCE_KIND_STATEMENT) != (b->kind == WHENCE_KIND_STATEMENT) && common->deed < WHENCE_SIMILARITY_SAME_DEED)
    return FALSE;
  if (whence_similarity_are_games (a, b, common))
    return FALSE;
  if (a->is_of_chronicle || b->is_of_chronicle || common->deed > 1 || (common->date == 3 && whence_similarity_no_deed (a, b, common) == 0))
    return TRUE;
  /* what kind it is of may be that of the whole article */
  return (common->deed > 0 && whence_similarity_same_kind (a, b, common)) || common->told > 0
         || whence_similarity_share_rare_name (a, b);
}

void
whence_common_init (WhenceCommon        *self,
                    const WhenceProfile *a,
                    const WhenceProfile *b)
{
  *self = (WhenceCommon){ .date = whence_similarity_same_date (a, b),
                          .within = whence_similarity_within_date (a, b),
                          .deed = whence_similarity_find_deed (a, b),
                          .people = whence_similarity_count_people (a, b),
                          .named = count_named (a, b),
                          .one_article = whence_similarity_are_of_one_article (a, b),
                          .subject = -1 };
  self->told = halve (&a->told, &b->told, self->people);
  if (self->deed == 0 && self->told + self->people + self->named + whence_similarity_are_counterparts (a, b) > 0 && a->sure_deeds && b->sure_deeds)
    self->deed = whence_deeds_are_kin (&whence_event_words_english, &a->deeds, &b->deeds);
  self->counterparts = whence_similarity_are_counterparts (a, b) && are_alike (a, b, self);
  self->alone = find_alone (a, b, self);
}

const WhenceFeature whence_features[] = {
  /* what speaks against it, the most frequent first, which saves the rest */
  { "other-people", whence_similarity_other_people, -1 },
  { "nothing-shared", nothing_shared, -3 },
  { "other-kind", other_kind, -3 },
  { "no-deed", whence_similarity_no_deed, -2 },
  { "other-place", other_place, -3 },
  { "only-deed", only_deed, -1 },
  { "coarse-date", whence_similarity_coarse_date, -1 },
  { "other-time", whence_similarity_other_time, -12 },
  { "other-deed", whence_similarity_other_deed, -9 },
  { "other-ordinal", other_ordinal, -6 },
  { "other-partner", whence_similarity_other_partner, -5 },
  { "other-agent", whence_similarity_other_agent, -8 },
  { "other-doer", whence_similarity_other_doer, -8 },
  { "other-speaker", whence_similarity_other_speaker, -8 },
  { "other-patient", whence_similarity_other_patient, -6 },
  { "other-saying", whence_similarity_other_saying, -4 },
  { "other-words", other_words, -3 },
  { "other-sort", other_sort, -6 },
  { "other-name", other_name, -3 },
  { "other-object", other_object, -3 },
  { "other-post", other_post, -6 },
  { "other-numbers", other_numbers, -2 },
  { "strangers", strangers, -6 },
  { "unknown-there", whence_similarity_unknown_there, -2 },
  { "only-cast", only_cast, -3 },
  { "said-of", whence_similarity_said_of, -4 },
  { "crowded", crowded, -2 },
  { "denied", denied, -10 },
  { "past-and-future", whence_similarity_past_and_future, -8 },
  { "same-expression", whence_similarity_same_expression, -20 },
  { "same-passage", whence_similarity_same_passage, -12 },
  { "other-news", whence_similarity_other_news, -4 },
  { "other-figures", whence_similarity_other_figures, -3 },
  /* what speaks for it, in the order that it is told in */
  { "same-text", whence_similarity_same_text, MOST_OF_TEXT },
  { "same-date", same_date, 1 },
  { "within-date", within_date, 1 },
  { "same-kind", whence_similarity_same_kind, 1 },
  { "same-deed", whence_similarity_same_deed, 1 },
  { "same-place", whence_similarity_same_place, 2 },
  { "shared-people", shared_people, 2 },
  { "shared-words", whence_similarity_shared_words, 1 },
  { "told-words", told_words, 1 },
  { "named-there", named_there, 1 },
  { "shared-numbers", whence_similarity_shared_numbers, 1 },
  { "same-subject", same_subject, 1 },
  { "rare-name", whence_similarity_rare_name, 1 },
  { "same-hero", whence_similarity_same_hero, 1 },
  { "seldom-twice", seldom_twice, 1 },
  { "same-article", whence_similarity_same_article, 1 },
  { "chronicle", whence_similarity_chronicle, 1 },
  { "listed-work", whence_similarity_listed_work, 3 },
  { "alone", alone, ALONE_WORTH },
};

const guint whence_n_features = G_N_ELEMENTS (whence_features);

/**
 * whence_common_get_most:
 * @a: a telling
 * @b: another
 * @common: what the two have in common
 *
 * Most of what is compared shares a word and nothing else, and need not be looked at any further.
 *
 * Returns: what all that speaks for the two can be worth, at most
 */
gint
whence_common_get_most (const WhenceProfile *a,
                        const WhenceProfile *b,
                        WhenceCommon        *common)
{
  gint words = MIN (common->told, MOST_WORDS);
  gint most = common->date + common->within + whence_similarity_same_kind (a, b, common) + common->deed
              + 2 * whence_similarity_same_place (a, b, common) + 2 * common->people + words + common->named
              + (common->one_article ? MOST_OF_ARTICLE : 0) + common->alone * ALONE_WORTH;

  if (common->deed > 0 || words > 0)
    most += MOST_SUBJECT;
  most += common->people > 0 ? MOST_TWICE : MOST_NAMES;
  if (a->n_numbers > 0 && b->n_numbers > 0)
    most += MOST_NUMBERS;
  return most + (whence_similarity_same_text (a, b, common) ? MOST_OF_TEXT : 0);
}

/**
 * whence_similarity_may_align:
 * @a: a telling
 * @b: another
 *
 * Returns: whether it matters that the two have no other counterpart: two articles on one subject tell one deed, or one
 * kind in the same words
 */
gboolean
whence_similarity_may_align (const WhenceProfile *a,
                             const WhenceProfile *b)
{
  WhenceCommon common;

  whence_common_init (&common, a, b);
  return (common.deed > 1
          || (whence_similarity_same_kind (a, b, &common) && whence_similarity_shared_words (a, b, &common) > 0))
         && same_subject (a, b, &common) > 0
         && (get_subject (a, b, &common) == WHENCE_SUBJECT_SURE || MIN (a->subject->n, b->subject->n) <= FEW_NAMES);
}

/**
 * whence_similarity_are_unlike:
 * @a: a telling
 * @b: another
 *
 * Returns: whether each tells what is done on one day, and that and all else differ, so that it says nothing that both stand alone
 */
gboolean
whence_similarity_are_unlike (const WhenceProfile *a,
                              const WhenceProfile *b)
{
  WhenceCommon common;

  whence_common_init (&common, a, b);
  return are_unlike (a, b, &common);
}

/**
 * whence_similarity_get_alone:
 * @a: a telling
 * @b: another
 *
 * Returns: what it is worth for the two that each stands alone at that time in its article
 */
gint
whence_similarity_get_alone (const WhenceProfile *a,
                             const WhenceProfile *b)
{
  WhenceCommon common;

  if ((a->alone & b->alone) == 0)
    return 0;
  whence_common_init (&common, a, b);
  return common.alone * ALONE_WORTH;
}
