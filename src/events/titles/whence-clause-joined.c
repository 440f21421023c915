/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Verbs in a row with one subject and one date before them: "On 3 May he slipped, struck his head and drowned".  The first alone seldom tells what
 * mattered: all are told where they fit, else the one that tells most. */
#include "whence-clause-private.h"

#include <string.h>

#include "whence-title-check.h"

#define CLIMB_MAX 12
/* More verbs are not looked at. */
#define VERBS_MAX 8

/* A verb joined to the first one. */
typedef struct
{
  gint  verb;
  gint  joint; /* the word that joins it, "and" */
  guint weight;
} Joined;

/* How much a verb tells by itself. */
static guint
weigh (const WhenceTree *tree,
       gint              verb)
{
  const WhenceKindRow *row = whence_tree_find_kind (tree, verb, WHENCE_KIND_WORD_VERB);

  if (row == NULL || (row->flags & WHENCE_KIND_WORD_LIGHT))
    return 0;
  switch (row->kind)
    {
    case WHENCE_KIND_OTHER:
    case WHENCE_KIND_STATEMENT:
      return 0;
    case WHENCE_KIND_MEETING:
    case WHENCE_KIND_TALKS:
    case WHENCE_KIND_VISIT:
      return 1;
    default:
      return 2;
    }
}

/* Whether the verb shares the subject of the first one. */
static gboolean
is_joined_to (const WhenceTree *tree,
              gint              verb,
              gint              first)
{
  for (guint step = 0; step < CLIMB_MAX && verb > first; step++, verb = whence_tree_find_governor (tree, verb))
    if (whence_tree_find_subject (tree, verb) >= 0)
      return FALSE;
  return verb == first;
}

/* The "and" right before the verb and what helps it, or -1. */
static gint
find_joint (const WhenceTree *tree,
            gint              verb)
{
  gint at = verb - 1;

  while (at > 0 && (tree->syntax[at].upos == WHENCE_UPOS_ADV || tree->syntax[at].upos == WHENCE_UPOS_AUX)
         && (tree->syntax[at].upos == WHENCE_UPOS_ADV || tree->syntax[at].form == WHENCE_FORM_PAST))
    at--;
  return tree->syntax[at].upos == WHENCE_UPOS_CCONJ ? at : -1;
}

/* "won a prize in 1974 and was filmed in 1979" */
static gboolean
has_own_date (const WhenceTitleContext *context,
              gint                      verb)
{
  for (gint child = context->tree->children[verb]; child >= 0; child = context->tree->siblings[child])
    if (child > verb && child != context->date && context->dated[child] && context->tree->syntax[child].upos != WHENCE_UPOS_ADP)
      return TRUE;
  return FALSE;
}

/* The verbs joined to @first by "and", up to where another date stands.  Returns: how many */
static guint
find_joined (const WhenceTitleContext *context,
             gint                      first,
             Joined                   *joined)
{
  const WhenceTree *tree = context->tree;
  guint n = 0;

  gint behind = first + 1;

  if (whence_tree_find_child (tree, first, WHENCE_DEPREL_CONJ) < 0 && whence_tree_find_child (tree, first, WHENCE_DEPREL_PARATAXIS) < 0
      && whence_tree_find_child (tree, first, WHENCE_DEPREL_XCOMP) < 0 && whence_tree_find_child (tree, first, WHENCE_DEPREL_ADVCL) < 0)
    return 0;
  /* "arrived on Monday and met …" */
  while (behind < (gint) tree->n && behind <= context->date)
    behind++;
  while (behind < (gint) tree->n && context->dated[behind])
    behind++;
  for (gint i = first + 1; i < (gint) tree->n && n < VERBS_MAX && (i < behind || !context->dated[i]); i++)
    {
      gint joint = whence_tree_is_past_verb (tree, i) && is_joined_to (tree, i, first) ? find_joint (tree, i) : -1;

      if (joint > first + 1 && (context->date < first || joint == behind) && !has_own_date (context, i))
        joined[n++] = (Joined){ i, joint, weigh (tree, i) };
    }
  return n;
}

/* Whether a date stands in the words. */
static gboolean
has_date (const WhencePhrase *phrase,
          gint                begin,
          gint                end)
{
  return begin < end && memchr (phrase->context->dated + begin, WHENCE_DATED, (gsize) (end - begin)) != NULL;
}

/* "ordered Hue be held", "went no further", "had a rate comparable to", "complained of": the clause goes on where it was cut. */
static gboolean
goes_on (const WhencePhrase *phrase,
         const Joined       *joined,
         gint                end)
{
  const WhenceTree *tree = phrase->context->tree;

  while (end < (gint) tree->n && phrase->context->dated[end])
    end++;
  if (end >= (gint) tree->n)
    return FALSE;
  switch (tree->syntax[end].upos)
    {
    case WHENCE_UPOS_ADP:
    case WHENCE_UPOS_SCONJ:
      return tree->syntax[end - 1].upos == WHENCE_UPOS_ADJ || (end == joined->verb + 1 && joined->weight == 0 && whence_tree_find_child (tree, joined->verb, WHENCE_DEPREL_AUX_PASS) < 0);
    case WHENCE_UPOS_CCONJ:
    case WHENCE_UPOS_PART:
    case WHENCE_UPOS_PRON:
    case WHENCE_UPOS_PUNCT:
      return FALSE;
    default:
      return TRUE;
    }
}

/* Adds the verb with its clause.  @begin: what is told from, the joint or more before it. */
static gboolean
try_joined (WhencePhrase *phrase,
            const Joined *joined,
            gint          begin,
            guint         blame)
{
  const WhenceTree *tree = phrase->context->tree;
  gint least = whence_clause_find_least (tree, joined->verb), end;

  for (gint i = begin; i <= joined->joint; i++)
    phrase->chosen[i] = TRUE;
  end = whence_clause_choose_to_end (phrase, joined->joint + 1, joined->verb);
  /* "and took part in the march, at Easter 1958" */
  if (has_date (phrase, begin, MIN (end + 1 + (end < (gint) tree->n && whence_tree_is_comma (tree, end)), (gint) tree->n)))
    return FALSE;
  end = whence_clause_trim (phrase, end, joined->verb + 1);
  whence_clause_name_words (phrase, begin, end);
  /* "his head": the subject's */
  for (gint i = begin; i < end; i++)
    if (phrase->chosen[i] && tree->syntax[i].deprel == WHENCE_DEPREL_NMOD_POSS && tree->syntax[i].upos == WHENCE_UPOS_PRON)
      g_clear_pointer (&phrase->replaced[i], g_free);
  while (whence_phrase_measure (phrase) > WHENCE_TITLE_MAX && end > least)
    end = whence_clause_cut_end (phrase, end, least, joined->verb);
  return whence_phrase_measure (phrase) <= WHENCE_TITLE_MAX && !goes_on (phrase, joined, end) && whence_title_check (phrase, TRUE) <= blame;
}

/**
 * whence_clause_add_joined:
 * @phrase: a phrase that tells a clause
 * @predicate: its verb
 *
 * Adds what its subject did besides, where the date is told of all that.
 */
void
whence_clause_add_joined (WhencePhrase *phrase,
                          gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  Joined joined[VERBS_MAX];
  guint n, best = 0, blame;
  gint end = (gint) tree->n;
  guint8 before[WHENCE_TREE_MAX_WORDS];

  if (phrase->context->date < 0 || (n = find_joined (phrase->context, predicate, joined)) == 0)
    return;
  while (end > 0 && !phrase->chosen[end - 1])
    end--;
  if (end > joined[0].joint)
    return;
  memcpy (before, phrase->chosen, tree->n);
  blame = whence_title_check (phrase, TRUE);
  if (try_joined (phrase, &joined[n - 1], end, blame))
    return;
  memcpy (phrase->chosen, before, tree->n);
  for (guint i = 1; i < n; i++)
    if (joined[i].weight >= joined[best].weight)
      best = i;
  if (joined[best].weight < weigh (tree, predicate) || !try_joined (phrase, &joined[best], joined[best].joint, blame))
    memcpy (phrase->chosen, before, tree->n);
}

/**
 * whence_clause_find_telling:
 * @context: sentence and what is known of it
 * @predicate: head of the clause that the date belongs to
 *
 * Returns: of the verbs joined to @predicate the one that tells what mattered, "slipped, struck his head and drowned", where that does not itself; or -1
 */
gint
whence_clause_find_telling (const WhenceTitleContext *context,
                            gint                      predicate)
{
  Joined joined[VERBS_MAX];
  guint n = context->date >= 0 && whence_tree_is_past_verb (context->tree, predicate) && weigh (context->tree, predicate) == 0 ? find_joined (context, predicate, joined) : 0;
  gint best = -1;
  guint weight = 0;

  for (guint i = 0; i < n; i++)
    if (joined[i].weight > 0 && joined[i].weight >= weight)
      {
        best = joined[i].verb;
        weight = joined[i].weight;
      }
  return best;
}
