/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "Captain jailed over ferry disaster" has no date: the sentence below it says "on Tuesday".  A headline, and what the first sentences of an
 * article tell without a date, is of the day of the lead's event that it tells again.  No event is made of it and no date moves. */
#include "whence-merge-lead.h"

#include <string.h>

#include "whence-similarity-private.h"
#include "whence-standfirst.h"

#define NOT_HAPPENING (WHENCE_EVENT_DENIED | WHENCE_EVENT_CONDITIONAL | WHENCE_EVENT_RECURRING)
#define NOT_EXACT (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_APPROXIMATE)
/* The lead is so many paragraphs below the headline, and what goes on from it so many. */
#define LEAD_PARAGRAPHS 2
#define BODY_PARAGRAPHS 4
/* But no more bytes than that. */
#define LEAD_BYTES 1500
#define BODY_BYTES 4000
/* So many events of one lead are compared. */
#define LEAD_MAX 8
/* A headline shares so many words, names or numbers with the sentence it is of, and not names alone, or one where it tells of the same deed,
 * which is worth some; of the first sentence it may tell the deed alone. */
#define WORDS_LEAST 2
#define DEED_WORTH 3
/* A telling so shared is worth so little. */
#define LEAD_CONFIDENCE 60

/* Each speaks against it alone, the last ones not against a headline, which tells of several things in few words. */
static const char *const against[] = { "other-deed", "other-ordinal", "denied", "other-sort", "other-agent" };
#define AGAINST_HEADLINES 3

/* An article's lead. */
typedef struct
{
  guint32 headline; /* where its headline ends */
  guint32 lead;
  guint32 body;
  guint   events[LEAD_MAX];
  guint   n;
  guint   first; /* which of these the text tells first, and where */
  guint32 first_begin;
} Lead;

static Lead *
read_lead (const WhenceArticle *article)
{
  Lead *lead = g_new0 (Lead, 1);
  guint32 begin = 0;
  guint headline, text, n = 0;

  whence_standfirst_find (article, &headline, &text);
  if (headline < article->n_paragraphs)
    lead->headline = article->paragraphs[headline].end;
  for (guint i = text; i < article->n_paragraphs && n < BODY_PARAGRAPHS; i++)
    {
      const WhenceParagraph *paragraph = &article->paragraphs[i];

      if (paragraph->kind != WHENCE_PARAGRAPH_BODY)
        continue;
      if (n++ == 0)
        begin = paragraph->begin;
      if (n <= LEAD_PARAGRAPHS)
        lead->lead = MIN (paragraph->end, begin + LEAD_BYTES);
      lead->body = MIN (paragraph->end, begin + BODY_BYTES);
    }
  return lead;
}

static Lead *
get_lead (GHashTable          *leads,
          const WhenceArticle *article)
{
  Lead *lead = g_hash_table_lookup (leads, article);

  if (lead == NULL)
    g_hash_table_insert (leads, (gpointer) article, lead = read_lead (article));
  return lead;
}

/* What the leads tell of a day. */
static void
find_events (GHashTable      *leads,
             const GPtrArray *events)
{
  for (guint i = 0; i < events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (events, i);

      if (event->span.precision > WHENCE_PRECISION_DAY || (event->span.flags & NOT_EXACT) || (event->flags & NOT_HAPPENING))
        continue;
      for (guint k = 0; k < event->mentions->len; k++)
        {
          const WhenceMention *mention = g_ptr_array_index (event->mentions, k);
          Lead *lead = get_lead (leads, mention->article);

          if (mention->end > lead->lead || mention->reason == WHENCE_REASON_TENSE_FUTURE || lead->n == LEAD_MAX || (lead->n > 0 && lead->events[lead->n - 1] == i))
            continue;
          if (lead->n == 0 || mention->begin < lead->first_begin)
            {
              lead->first = i;
              lead->first_begin = mention->begin;
            }
          lead->events[lead->n++] = i;
        }
    }
}

static gboolean
is_against (const WhenceProfile *dated,
            const WhenceProfile *telling,
            guint                n)
{
  for (guint i = 0; i < n; i++)
    if (whence_similarity_get (dated, telling, against[i]) > 0)
      return TRUE;
  return FALSE;
}

/* How well what a sentence tells of the same deed and the same people or things by name fits @dated, 0 for not at all.  @is_first: whether the
 * sentence is of the lead or stands above it, and @dated is what the article tells first, which is then done by whoever it may be */
static guint
find_fit (const WhenceProfile *dated,
          const WhenceProfile *telling,
          gboolean             is_first)
{
  guint names = whence_hashes_count (&dated->names, &telling->names), told = whence_hashes_count (&dated->told, &telling->told);
  gint deed = whence_similarity_get (dated, telling, "same-deed");

  /* "The bombings have frightened many away" */
  if (deed < 2 || telling->deeds.n_verbs == 0 || is_against (dated, telling, G_N_ELEMENTS (against)))
    return 0;
  if (names + whence_hashes_count (&dated->cast, &telling->cast) == 0
      && !(is_first && deed == WHENCE_SIMILARITY_SAME_DEED && whence_similarity_get (dated, telling, "other-people") == 0))
    return 0;
  return DEED_WORTH + names + told + (guint) whence_similarity_get (dated, telling, "shared-numbers");
}

/* The same of a headline.  @is_first: whether @dated is what the article tells first */
static guint
find_fit_of_headline (const WhenceProfile *dated,
                      const WhenceProfile *headline,
                      gboolean             is_first)
{
  guint words = whence_hashes_count (&dated->told, &headline->told), numbers = (guint) whence_similarity_get (dated, headline, "shared-numbers");
  guint shared = words + numbers + whence_hashes_count (&dated->names, &headline->names);
  guint cast = whence_hashes_count (&dated->cast, &headline->told) + whence_hashes_count (&dated->told, &headline->cast)
               + whence_hashes_count (&dated->cast, &headline->cast);
  guint deed = (guint) whence_similarity_get (dated, headline, "same-deed");

  if (is_against (dated, headline, AGAINST_HEADLINES))
    return 0;
  if (deed > 0 && (shared + cast > 0 || (is_first && deed > 1)))
    return DEED_WORTH * deed + shared;
  /* an amount of many digits is seldom shared by chance */
  return (words > 0 && shared >= WORDS_LEAST) || (numbers >= WORDS_LEAST && cast > 0) ? shared : 0;
}

/* Returns: which of the lead's events @telling is of, or -1 */
static gint
find_event (const Lead        *lead,
            const GPtrArray   *events,
            const WhenceEvent *telling,
            char             **out_reasons)
{
  const WhenceMention *mention = g_ptr_array_index (telling->mentions, 0);
  WhenceProfile profile = { 0 };
  guint most = 0;
  gint best = -1;

  whence_profile_init (&profile, telling);
  for (guint i = 0; i < lead->n; i++)
    {
      WhenceProfile dated = { 0 };
      guint fit;

      whence_profile_init (&dated, g_ptr_array_index (events, lead->events[i]));
      if (mention->end <= lead->headline)
        fit = find_fit_of_headline (&dated, &profile, lead->events[i] == lead->first);
      else
        fit = find_fit (&dated, &profile, mention->end <= lead->lead && lead->events[i] == lead->first);
      if (fit > most)
        {
          most = fit;
          best = (gint) lead->events[i];
          g_free (*out_reasons);
          *out_reasons = whence_similarity_explain (&dated, &profile);
        }
      whence_profile_clear (&dated);
    }
  whence_profile_clear (&profile);
  return best;
}

static void
add_mention (GPtrArray         *events,
             guint              index,
             const WhenceEvent *telling,
             const char        *reasons)
{
  WhenceEvent *event = whence_event_copy (g_ptr_array_index (events, index));
  WhenceMention *mention = whence_mention_copy (g_ptr_array_index (telling->mentions, 0));

  mention->span = event->span;
  mention->reason = WHENCE_REASON_NONE;
  mention->confidence = LEAD_CONFIDENCE;
  g_free (mention->joined);
  mention->joined = g_strdup (reasons);
  g_ptr_array_add (event->mentions, mention);
  whence_event_unref (g_ptr_array_index (events, index));
  g_ptr_array_index (events, index) = event;
}

/* Returns: (transfer container): those that headlines and leads tell */
static GPtrArray *
take_tellings (GHashTable      *leads,
               const GPtrArray *undated)
{
  GPtrArray *tellings = g_ptr_array_new ();

  for (guint i = 0; i < undated->len; i++)
    {
      WhenceEvent *event = g_ptr_array_index (undated, i);
      const WhenceMention *mention = g_ptr_array_index (event->mentions, 0);

      if (mention->lasting.days == 0 && mention->end <= get_lead (leads, mention->article)->body && !(event->flags & NOT_HAPPENING))
        g_ptr_array_add (tellings, event);
    }
  g_ptr_array_sort (tellings, whence_event_compare_tellings);
  return tellings;
}

/**
 * whence_merge_add_leads:
 * @events: (inout) (element-type WhenceEvent): what was merged, in order of time
 * @undated: (inout) (element-type WhenceEvent): what has no date
 *
 * Joins to the events of an article's lead what its headline and first sentences tell of them without a date, and takes it out of @undated; a
 * headline that tells of none of them, or what stands below it or has just happened, is left out, too, since the text below says it again.
 *
 * Returns: how many were joined
 */
guint
whence_merge_add_leads (GPtrArray *events,
                        GPtrArray *undated)
{
  g_autoptr (GHashTable) leads = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_autoptr (GHashTable) joined = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) tellings = NULL;

  find_events (leads, events);
  tellings = take_tellings (leads, undated);
  for (guint i = 0; i < tellings->len; i++)
    {
      WhenceEvent *telling = g_ptr_array_index (tellings, i);
      g_autofree char *reasons = NULL;
      gint found = find_event (get_lead (leads, ((WhenceMention *) g_ptr_array_index (telling->mentions, 0))->article), events, telling, &reasons);

      if (found < 0)
        continue;
      add_mention (events, (guint) found, telling, reasons);
      g_hash_table_add (joined, telling);
    }
  for (guint i = undated->len; i-- > 0;)
    {
      const WhenceEvent *telling = g_ptr_array_index (undated, i);
      const WhenceMention *mention = g_ptr_array_index (telling->mentions, 0);

      if (g_hash_table_contains (joined, telling) || mention->reason == WHENCE_REASON_REFERENCE)
        g_ptr_array_remove_index (undated, i);
    }
  return g_hash_table_size (joined);
}
