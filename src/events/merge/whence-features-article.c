/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the place of two tellings in their articles says of their being one event: what one article, and a list beside
 * it, tells twice. */
#include "whence-similarity-private.h"

#include <string.h>

#include "whence-kinds.h"

/* What stands in brackets is no longer than this. */
#define BRACKET_BYTES 60
/* Passages so many bytes apart are about one thing more often than not. */
#define CLOSE_BYTES 800
/* What a list and the text beside it tell of one day and one kind is one, whatever the words, unless they tell two deeds; so is of a year
 * what neither tells anything else of. */
#define SAME_DAY 9
#define COUNTERPARTS 6
#define ROW_WORDS 2

/* The same text under two names. */
gint
whence_similarity_same_text (const WhenceProfile *a,
                             const WhenceProfile *b,
                             WhenceCommon        *common)
{
  return a->id_hash == b->id_hash && g_strcmp0 (a->event->id, b->event->id) == 0;
}

gboolean
whence_similarity_are_of_one_article (const WhenceProfile *a,
                                      const WhenceProfile *b)
{
  if (a->subject != NULL && b->subject != NULL)
    return a->subject == b->subject;
  return g_strcmp0 (whence_article_get_hash (a->mention->article), whence_article_get_hash (b->mention->article)) == 0;
}

/* One article's two tellings of one expression are two events: the visit, and what came before it. */
gint
whence_similarity_same_expression (const WhenceProfile *a,
                                   const WhenceProfile *b,
                                   WhenceCommon        *common)
{
  return a->mention->expression_begin == b->mention->expression_begin && common->one_article
         && !whence_similarity_same_text (a, b, common);
}

/**
 * whence_similarity_is_repeated:
 * @a: a telling
 * @b: another
 *
 * Returns: whether one article tells the two of one date in the same words, or of one day in its text and in a list beside it
 */
gboolean
whence_similarity_is_repeated (const WhenceProfile *a,
                               const WhenceProfile *b)
{
  return whence_similarity_are_equal (&a->span, &b->span)
         && (g_str_equal (a->event->title, b->event->title) || (a->is_row != b->is_row && a->span.precision == WHENCE_PRECISION_DAY))
         && whence_similarity_are_of_one_article (a, b);
}

/**
 * whence_similarity_is_told_finer:
 * @a: a telling
 * @b: another
 *
 * Returns: whether one passage tells both in the same words, the one by the day and the other by the hour: "on Monday, at noon"
 */
gboolean
whence_similarity_is_told_finer (const WhenceProfile *a,
                                 const WhenceProfile *b)
{
  return a->mention->begin < b->mention->end && b->mention->begin < a->mention->end
         && MAX (a->span.precision, b->span.precision) == WHENCE_PRECISION_DAY
         && (whence_span_contains (&a->span, &b->span) || whence_span_contains (&b->span, &a->span))
         && g_str_equal (a->event->title, b->event->title) && whence_similarity_are_of_one_article (a, b);
}

/* So are those of one passage with two dates, unless the one only tells the other more exactly: "on Monday, at noon".
 */
gint
whence_similarity_same_passage (const WhenceProfile *a,
                                const WhenceProfile *b,
                                WhenceCommon        *common)
{
  return a->mention->begin < b->mention->end && b->mention->begin < a->mention->end && common->one_article
         && !((common->within || whence_similarity_are_equal (&a->span, &b->span))
              && g_str_equal (a->event->title, b->event->title));
}

static gboolean
is_beside_list (const WhenceProfile *a,
                const WhenceProfile *b,
                WhenceCommon        *common)
{
  return common->one_article && a->is_row != b->is_row && !whence_similarity_same_text (a, b, common);
}

/* Whether each is the only one that the list, and the text beside it, tell of the time of the other. */
gboolean
whence_similarity_are_counterparts (const WhenceProfile *a,
                                    const WhenceProfile *b)
{
  return a->counterpart != NULL && b->counterpart != NULL && (a->counterpart == b || b->counterpart == a);
}

static gboolean
is_to_come (const WhenceProfile *self)
{
  return (self->flags & WHENCE_EVENT_PLANNED) && self->mention->reason == WHENCE_REASON_TENSE_FUTURE;
}

static gboolean
has_been (const WhenceProfile *self)
{
  return !(self->flags & WHENCE_EVENT_PLANNED) && self->mention->reason == WHENCE_REASON_TENSE_PAST;
}

/* In one article what has been this year, and what is to come on a day of it, are two. */
gint
whence_similarity_past_and_future (const WhenceProfile *a,
                                   const WhenceProfile *b,
                                   WhenceCommon        *common)
{
  return common->one_article && is_to_come (a) != is_to_come (b) && (whence_similarity_coarse_date (a, b, NULL) > 0 || has_been (a) || has_been (b));
}

/* In a year a club both wins and loses. */
gboolean
whence_similarity_are_games (const WhenceProfile *a,
                             const WhenceProfile *b,
                             const WhenceCommon  *common)
{
  return (a->kind == WHENCE_KIND_SPORT || b->kind == WHENCE_KIND_SPORT) && (a->kind == b->kind || a->kind == WHENCE_KIND_OTHER || b->kind == WHENCE_KIND_OTHER)
         && common->date < 2 && common->told < 2 && common->people == 0;
}

/* Whether a row has words, and the text all of them. */
static gboolean
has_all_words (const WhenceProfile *row,
               const WhenceProfile *other)
{
  return row->is_row && row->told.n >= ROW_WORDS
         && whence_hashes_count (&row->told, &other->told) + whence_hashes_count (&row->told, &other->cast) >= row->told.n
         && whence_hashes_count (&row->cast, &other->told) + whence_hashes_count (&row->cast, &other->cast) >= row->cast.n;
}

/* A list beside an article tells again what it tells, but for games. */
gint
whence_similarity_chronicle (const WhenceProfile *a,
                             const WhenceProfile *b,
                             WhenceCommon        *common)
{
  if (whence_similarity_past_and_future (a, b, common))
    return 0;
  if (common->counterparts)
    return common->date == 3 ? SAME_DAY : COUNTERPARTS;
  if (!is_beside_list (a, b, common)
      || !(common->date > 1 || common->deed > 1 || common->told > 1 || whence_similarity_share_rare_name (a, b) || has_all_words (a, b) || has_all_words (b, a)))
    return 0;
  if (whence_similarity_are_games (a, b, common))
    return -1;
  if (common->date == 3 && a->kind == b->kind)
    return SAME_DAY;
  if (has_all_words (a, b) || has_all_words (b, a))
    return COUNTERPARTS;
  /* what kind a row is of is a guess */
  return common->date == 3 && common->named > 1 ? 4 : 3;
}

static gboolean
is_work_of (const WhenceProfile *row,
            const WhenceProfile *other)
{
  return row->is_row && row->deeds.n == 0 && other->kind == WHENCE_KIND_CULTURE && other->deeds.n > 0
         && row->stems.n + row->agents.n > 0
         && whence_hashes_count (&row->stems, &other->told) + whence_hashes_count (&row->stems, &other->cast)
                == row->stems.n
         && whence_hashes_count (&row->agents, &other->told) + whence_hashes_count (&row->agents, &other->cast)
                == row->agents.n;
}

/* "Low Tide (Harbour Records, 1998)": the year ends what stands in brackets. */
static gboolean
is_in_brackets (const WhenceMention *mention)
{
  const char *text = mention->article->text;
  guint32 at = mention->expression_begin, least = at - MIN (at, BRACKET_BYTES);

  if (at >= mention->expression_end || mention->expression_end >= mention->article->length || text[mention->expression_end] != ')')
    return FALSE;
  while (at > least && strchr ("()\n", text[at - 1]) == NULL)
    at--;
  return at > least && text[at - 1] == '(';
}

static gboolean
tells_of_works (const WhenceProfile *self)
{
  return self->kind == WHENCE_KIND_CULTURE || (self->deeds.n > 0 && whence_event_words_english.deeds[self->deeds.at[0]].kind == WHENCE_KIND_CULTURE);
}

/* What is named with its year behind it in brackets came out then. */
static gboolean
is_dated_work (const WhenceProfile *work,
               const WhenceProfile *other)
{
  return work->span.precision == WHENCE_PRECISION_YEAR && tells_of_works (other)
         && whence_hashes_count (&work->stems, &other->told) + whence_hashes_count (&work->stems, &other->cast) > 0
         && is_in_brackets (work->mention) && !is_in_brackets (other->mention);
}

/* A list names the works of one by their years, and the text tells how each came out. */
gint
whence_similarity_listed_work (const WhenceProfile *a,
                               const WhenceProfile *b,
                               WhenceCommon        *common)
{
  if (!common->one_article || whence_similarity_same_text (a, b, common))
    return 0;
  if (a->is_row != b->is_row)
    return is_work_of (a, b) || is_work_of (b, a);
  return is_dated_work (a, b) || is_dated_work (b, a) ? 2 : 0;
}

/* Whom an article is about takes part in much of what it tells, of one day too: what is done must be the same, or the
 * words. */
gint
whence_similarity_other_news (const WhenceProfile *a,
                              const WhenceProfile *b,
                              WhenceCommon        *common)
{
  return common->one_article && common->deed < 2 && whence_similarity_shared_words (a, b, common) < 2
         && (common->people == 0 || !whence_similarity_same_kind (a, b, common) || a->kind == WHENCE_KIND_STATEMENT
             || whence_profile_is_of_markets (a) || (common->people == 1 && common->deed == 0 && common->date == 3 && whence_similarity_shared_words (a, b, common) == 0))
         && !is_beside_list (a, b, common) && !whence_similarity_same_text (a, b, common) && whence_similarity_listed_work (a, b, common) == 0;
}

static gboolean
is_of_figures (const WhenceProfile *self)
{
  return self->n_numbers > 0 && (whence_profile_is_of_markets (self) || self->kind == WHENCE_KIND_BUSINESS);
}

/* A report has sales, gains and charges of one quarter. */
gint
whence_similarity_other_figures (const WhenceProfile *a,
                                 const WhenceProfile *b,
                                 WhenceCommon        *common)
{
  return (common->one_article || MIN (a->n_numbers, b->n_numbers) > 1) && is_of_figures (a) && is_of_figures (b)
         && whence_similarity_shared_numbers (a, b, common) == 0 && !is_beside_list (a, b, common)
         && !whence_similarity_same_text (a, b, common);
}

/* An article tells much that is alike, and one thing seldom twice, unless shortly after. */
gint
whence_similarity_same_article (const WhenceProfile *a,
                                const WhenceProfile *b,
                                WhenceCommon        *common)
{
  if (!common->one_article || whence_similarity_same_text (a, b, common) || is_beside_list (a, b, common))
    return 0;
  /* a list tells each thing once, unless it stands there twice, or by the day and the minute */
  if (a->is_row && b->is_row && !whence_similarity_is_told_finer (a, b))
    return common->date == 3 && g_str_equal (a->event->title, b->event->title) ? -1 : -8;
  if (MAX (a->mention->begin, b->mention->begin) - MIN (a->mention->begin, b->mention->begin) < CLOSE_BYTES)
    return 1;
  return whence_similarity_shared_words (a, b, common) > 2
             ? 1
             : -1; /* a chronicle beside the article tells what it tells, in its words */
}
