/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A noun that says of its time only how long it takes: "during their two-day visit", "three days of talks".  It has no date, but what another
 * article dates by exactly so many days may be the same; see whence-merge-lasting.c. */
#include "whence-lasting.h"

#include <stdio.h>
#include <string.h>

#include "whence-cast.h"
#include "whence-modality-private.h"

/* A day is the length of everything that has a date, and of months nobody counts the days. */
#define LEAST_DAYS 2
#define MOST_DAYS 60
/* What is told of as news lies so near its telling, and what is planned is announced so long before. */
#define NEWS_MINUTES (31 * WHENCE_MINUTES_PER_DAY)
#define PLANS_MINUTES (183 * WHENCE_MINUTES_PER_DAY)
/* So many words may stand before a length and say which of several is meant. */
#define BEFORE_MAX 3
/* "to discuss gas and sign": so far stands what governs an infinitive. */
#define GOVERNED_MAX 4

static guint
count_days (const WhenceTimex *timex)
{
  guint count;
  char unit;

  if (timex->type != WHENCE_TIMEX_DURATION || timex->has_span || timex->part || sscanf (timex->value, "P%3u%c", &count, &unit) != 2
      || strlen (strchr (timex->value, unit)) > 1 || (unit != 'D' && unit != 'W'))
    return 0;
  count *= unit == 'W' ? 7 : 1;
  return count >= LEAST_DAYS && count <= MOST_DAYS ? count : 0;
}

/* "another two-day visit", "their second", "each": not one that is known. */
static gboolean
is_one_of_many (const WhenceTree *tree,
                gint              first)
{
  for (gint i = first - 1; i >= 0 && i >= first - BEFORE_MAX && tree->syntax[i].upos != WHENCE_UPOS_VERB; i--)
    if (whence_tree_word_is (tree, i, tree->lexicon->anothers) || whence_tree_word_is (tree, i, tree->lexicon->ordinals))
      return TRUE;
  return FALSE;
}

static gboolean
is_within_phrase (const WhenceTree *tree,
                  gint              node)
{
  guint upos = tree->syntax[node].upos;

  return upos == WHENCE_UPOS_ADJ || upos == WHENCE_UPOS_NOUN || upos == WHENCE_UPOS_PROPN || whence_tree_get_event_noun (tree, node) != NULL
         || (tree->words[node].length == 1 && *tree->words[node].text == '-');
}

/* "visits" are many; "talks" are one. */
static gboolean
is_of_many (const WhenceTree *tree,
            gint              node)
{
  const WhenceKindRow *row = whence_tree_get_event_noun (tree, node);

  return tree->syntax[node].form == WHENCE_FORM_PLURAL && row != NULL
         && (strlen (row->word) != tree->words[node].length || g_ascii_strncasecmp (row->word, tree->words[node].text, tree->words[node].length) != 0);
}

/* The length is no part of the title. */
static void
mark_dated (const WhenceTree *tree,
            gint              first,
            gint              end,
            guint8           *dated)
{
  while (end < (gint) tree->n && !whence_tree_get_event_noun (tree, end) && tree->tokens->tokens[tree->first + end].begin == tree->tokens->tokens[tree->first + end - 1].begin + tree->tokens->tokens[tree->first + end - 1].length)
    end++;
  memset (dated + first, WHENCE_DATED, (gsize) (end - first));
}

/**
 * whence_lasting_find:
 * @tree: a sentence
 * @timex: an expression in it
 * @dated: (inout) (array): words of dates, among which those of @timex are put
 *
 * Returns: the event noun of which @timex tells how many days it takes, or -1
 */
gint
whence_lasting_find (const WhenceTree  *tree,
                     const WhenceTimex *timex,
                     guint8            *dated)
{
  gint first = (gint) timex->first_token - (gint) tree->first, end = first + (gint) timex->n_tokens, noun = -1;
  gboolean counted;

  if (first < 0 || end >= (gint) tree->n || count_days (timex) == 0 || is_one_of_many (tree, first))
    return -1;
  counted = whence_tree_word_is (tree, end, tree->lexicon->genitives);
  for (gint at = end + counted; at < (gint) tree->n && is_within_phrase (tree, at); at++)
    noun = at;
  if (noun < 0 || whence_tree_get_event_noun (tree, noun) == NULL || (!counted && is_of_many (tree, noun)))
    return -1;
  mark_dated (tree, first, end, dated);
  return noun;
}

/* The predicate that the phrase of @node stands by, or -1. */
static gint
find_predicate (const WhenceTree *tree,
                gint              node)
{
  for (guint step = 0; node >= 0 && step < tree->n; step++, node = tree->syntax[node].head)
    if (whence_tree_is_predicate (tree, node))
      return node;
  return -1;
}

static gboolean
is_told_as_past (const WhenceTree *tree,
                 gint              predicate)
{
  for (guint step = 0; predicate >= 0 && step < tree->n; step++, predicate = tree->syntax[predicate].head)
    {
      if (tree->syntax[predicate].form == WHENCE_FORM_PAST)
        return TRUE;
      for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
        if (tree->syntax[child].form == WHENCE_FORM_PAST)
          return TRUE;
      if (whence_tree_is_finite (tree, predicate))
        return FALSE;
    }
  return FALSE;
}

/* "expected to discuss gas and sign a pact": infinitives are as what governs them is, wherever the parse joins them to it. */
static guint
read_planned (const WhenceTree *tree,
              const guint8     *dated,
              gint              predicate)
{
  guint planned = 0;

  for (guint step = 0; planned == 0 && predicate >= 0 && step < GOVERNED_MAX; step++)
    {
      guint effect = step > 0 ? whence_tree_get_effect (tree, predicate) : 0;

      planned = effect & WHENCE_MODAL_PLANS ? WHENCE_EVENT_PLANNED : 0;
      if (planned == 0 && whence_tree_is_predicate (tree, predicate))
        planned = whence_modality_read (tree, dated, -1, predicate, FALSE, FALSE).flags & WHENCE_EVENT_PLANNED;
      predicate = step == 0 && tree->syntax[predicate].form != WHENCE_FORM_BASE ? -1 : tree->syntax[predicate].head;
    }
  return planned;
}

/**
 * whence_lasting_tell:
 * @tree: a sentence
 * @dated: (array): words of dates
 * @timex: a length in it
 * @noun: what whence_lasting_find() found for it
 * @reference: when the article was written
 * @lasting: (inout): how long it lasts, all zero
 *
 * Notes how many days it takes and between which times it can lie: news is of about now, what was done is over, and what is planned is
 * still to come.
 *
 * Returns: #WhenceEventFlags: whether it is planned, by what is to be done then
 */
guint
whence_lasting_tell (const WhenceTree      *tree,
                     const guint8          *dated,
                     const WhenceTimex     *timex,
                     gint                   noun,
                     const WhenceReference *reference,
                     WhenceLasting         *lasting)
{
  const WhenceCandidate *written = whence_reference_get_best (reference);
  gint predicate = find_predicate (tree, noun);
  guint planned = read_planned (tree, dated, predicate);

  lasting->days = (guint8) count_days (timex);
  lasting->past = planned == 0 && is_told_as_past (tree, predicate);
  if (written == NULL || whence_reference_is_doubted (reference))
    return planned;
  lasting->earliest = written->span.begin - (planned ? 0 : NEWS_MINUTES);
  lasting->latest = written->span.end + (planned ? PLANS_MINUTES : lasting->past ? 0 : NEWS_MINUTES);
  return planned;
}

/* "hosts her for a two-day visit": who takes part stands in the clause, unless the noun itself says it. */
static gboolean
is_occasion (const WhenceSetting *setting,
             gint                 noun,
             gint                 predicate)
{
  const WhenceTree *tree = setting->tree;
  gint at = noun, preposition;

  /* "during three days of talks" */
  if (tree->syntax[at].head >= 0 && setting->dated[tree->syntax[at].head])
    at = tree->syntax[at].head;
  preposition = whence_tree_find_case (tree, at);
  if ((tree->syntax[at].head != predicate && (preposition < 0 || at < predicate))
      || whence_tree_find_kind (tree, predicate, WHENCE_KIND_WORD_SPEECH) != NULL)
    return FALSE;
  return preposition >= 0 ? whence_tree_word_is (tree, preposition, tree->lexicon->attended) : tree->syntax[at].deprel == WHENCE_DEPREL_OBJ;
}

/**
 * whence_lasting_add_names:
 * @setting: a sentence
 * @source: the article
 * @noun: what whence_lasting_find() found
 * @event: (inout): what is made of it
 *
 * Adds who takes part and where by the clause that tells of the noun as its occasion.
 */
void
whence_lasting_add_names (const WhenceSetting *setting,
                          const WhenceSource  *source,
                          gint                 noun,
                          WhenceEvent         *event)
{
  const WhenceTree *tree = setting->tree;
  gint predicate = find_predicate (tree, noun);
  g_autofree guint8 *within = NULL;
  g_autofree char *place = NULL;
  GPtrArray *names;

  if (g_strv_length (event->participants) > 1 || predicate < 0 || !is_occasion (setting, noun, predicate))
    return;
  within = g_new0 (guint8, tree->n);
  names = g_ptr_array_new_with_free_func (g_free);
  for (char **name = event->participants; *name != NULL; name++)
    g_ptr_array_add (names, g_strdup (*name));
  whence_tree_mark (tree, predicate, FALSE, within, 1);
  whence_cast_find_names (tree, source->entities, source->things, within, predicate, event->kind, names, &place);
  if (event->place == NULL)
    event->place = g_steal_pointer (&place);
  g_ptr_array_add (names, NULL);
  g_strfreev (event->participants);
  event->participants = (char **) g_ptr_array_free (names, FALSE);
}
