/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-similarity.h"

G_BEGIN_DECLS

/* What is told of a longer time is told of a year, say, in which much happens. */
#define COARSE_MINUTES (32 * WHENCE_MINUTES_PER_DAY)

/* What is longer took more than a year. */
#define WHENCE_SIMILARITY_YEAR_MINUTES (366 * WHENCE_MINUTES_PER_DAY)

/* A bound, or one of several days, is no date. */
#define WHENCE_SIMILARITY_NOT_EXACT (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF)

/* How strongly it speaks that what both are about is one deed. */
#define WHENCE_SIMILARITY_SAME_DEED 3

/**
 * WhenceCommon:
 * @date: whether their dates are the same, and how much that says
 * @within: whether the one lies in the other
 * @deed: how far what is done is the same
 * @people: how many take part in both
 * @named: how many that take part in the one are told of by the other
 * @told: how many words both passages tell
 * @one_article: whether one article tells both
 * @counterparts: whether the one is a row and the other what the text tells of its time, and something says that they are one
 * @subject: how many names both articles have; -1 until somebody asks
 * @alone: how much it says that each stands alone at that time in its article, and the articles are of one story
 *
 * What many features ask of two tellings, found once.
 */
typedef struct
{
  gint date;
  gint within;
  gint deed;
  gint people;
  gint named;
  gint told;
  gboolean one_article;
  gboolean counterparts;
  gint subject;
  gint alone;
} WhenceCommon;

/**
 * WhenceFeature:
 * @id: what it is called where it is told why two were joined
 * @strength: how strongly it speaks, 0 for not at all
 * @worth: of its strength; less than 0 where it speaks against
 */
typedef struct
{
  const char *id;
  gint (*strength) (const WhenceProfile *, const WhenceProfile *, WhenceCommon *);
  gint worth;
} WhenceFeature;

extern const WhenceFeature whence_features[];
extern const guint whence_n_features;

gboolean whence_similarity_are_equal (const WhenceSpan *a, const WhenceSpan *b);
gint whence_similarity_same_date (const WhenceProfile *a, const WhenceProfile *b);
gint whence_similarity_coarse_date (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_within_date (const WhenceProfile *a, const WhenceProfile *b);
gint whence_similarity_other_time (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_find_deed (const WhenceProfile *a, const WhenceProfile *b);
gint whence_similarity_same_deed (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gboolean whence_similarity_came_true (const WhenceProfile *a, const WhenceProfile *b, const WhenceCommon *common);
gint whence_similarity_said_of (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_other_deed (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_no_deed (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gboolean whence_similarity_same_name (const char *a, const char *b);
gint whence_similarity_rare_name (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_unknown_there (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_same_hero (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_other_doer (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_other_speaker (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_other_patient (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_other_saying (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_same_text (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gboolean whence_similarity_are_of_one_land (const WhenceProfile *a, const WhenceProfile *b);
gint whence_similarity_other_people (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_other_partner (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_other_agent (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_same_kind (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_same_place (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_shared_words (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_shared_numbers (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_same_expression (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_same_passage (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gboolean whence_similarity_are_counterparts (const WhenceProfile *a, const WhenceProfile *b);
gboolean whence_similarity_share_rare_name (const WhenceProfile *a, const WhenceProfile *b);
gint whence_similarity_past_and_future (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gboolean whence_similarity_are_games (const WhenceProfile *a, const WhenceProfile *b, const WhenceCommon *common);
gint whence_similarity_chronicle (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_listed_work (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_other_news (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_other_figures (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gint whence_similarity_same_article (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gboolean whence_similarity_share_names (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);
gboolean whence_similarity_are_of_one_article (const WhenceProfile *a, const WhenceProfile *b);
gint whence_similarity_count_people (const WhenceProfile *a, const WhenceProfile *b);
void whence_common_init (WhenceCommon *self, const WhenceProfile *a, const WhenceProfile *b);
gint whence_common_get_most (const WhenceProfile *a, const WhenceProfile *b, WhenceCommon *common);

/* Sales and shares: all firms of a market have them, whatever else their articles share. */
static inline gboolean
whence_profile_is_of_markets (const WhenceProfile *self)
{
  return self->event->kind == WHENCE_KIND_ECONOMY || self->event->kind == WHENCE_KIND_TRADE;
}

G_END_DECLS
