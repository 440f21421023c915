/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A title is a finite clause or a noun phrase in the article's own words, put together from whole constituents: first what
 * it cannot do without (subject, verb, object), then what tells most while it fits.  Words of dates stay out. */
#include "whence-title.h"

#include <string.h>

#include "whence-apposition.h"
#include "whence-clause.h"
#include "whence-participant.h"
#include "whence-phrase-naming.h"
#include "whence-phrase.h"
#include "whence-relative.h"
#include "whence-speech.h"
#include "whence-title-antecedent.h"
#include "whence-title-check.h"
#include "whence-title-participle.h"
#include "whence-title-relative.h"
#include "whence-title-said.h"
#include "whence-title-turned.h"
#include "whence-title-verbatim.h"

/* Up to so many characters also adverbs and circumstances are taken in. */
#define WISH 62
#define CLIMB_MAX 12
/* Adjectives, and articles, go only where something needed would not fit else. */
#define PLAIN_COST 2
#define COMPACT_COST 3
/* What is put together tells less surely than what stands in the text. */
#define LATER_COST 1
/* What somebody means to do is told rather than what it is to be done to. */
#define AIM_COST 3

/* "A B, the founder, …, died": where the parse loses the subject behind its appositions, it is the person the sentence names first. */
static gboolean
add_person (WhencePhrase *phrase,
            gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  gint person = whence_entities_find_person (phrase->context->entities, tree->first, tree->first + (guint) predicate);
  WhenceEntityKind kind;
  guint n = 0;

  if (person < 0 || whence_entities_get_at (phrase->context->entities, (guint) person, &kind, &n) == NULL)
    return FALSE;
  for (guint i = 0; i < n; i++)
    phrase->chosen[(guint) person - tree->first + i] = TRUE;
  return TRUE;
}

static gboolean
add_subject (WhencePhrase *phrase,
             gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  gint first = predicate;

  for (guint step = 0; step < CLIMB_MAX && predicate >= 0; step++)
    {
      gint subject = whence_tree_find_subject (tree, predicate);

      if (subject >= 0 && !phrase->context->dated[subject])
        {
          WhencePronoun pronoun = whence_tree_get_pronoun (tree, subject, NULL);

          /* who "I" is a quotation does not tell */
          if (pronoun == WHENCE_PRONOUN_SPEAKER)
            return FALSE;
          if (pronoun == WHENCE_PRONOUN_RELATIVE)
            return whence_title_add_antecedent (phrase, subject, predicate);
          whence_phrase_add_noun (phrase, subject);
          return TRUE;
        }
      predicate = whence_tree_find_governor (tree, predicate);
    }
  return add_person (phrase, first);
}

/* A gerund or infinitive is told through the finite clause that it belongs to. */
static gint
find_finite (const WhenceTree *tree,
             gint              predicate)
{
  gint at = predicate;

  for (guint step = 0; step < CLIMB_MAX; step++)
    {
      gint head = tree->syntax[at].head;

      if (whence_tree_is_finite (tree, at) || head < 0)
        return at;
      head = whence_tree_find_predicate (tree, head);
      if (head < 0)
        return predicate;
      at = head;
    }
  return predicate;
}

static void
add_path (WhencePhrase *phrase,
          gint          from,
          gint          to)
{
  const WhenceTree *tree = phrase->context->tree;

  for (gint at = from; at != to && at >= 0; at = tree->syntax[at].head)
    whence_phrase_try (phrase, at, G_MAXUINT);
}

/* "passed a law [to protect the forests]": what something that is told is for, and is left out. */
static guint
count_aims (const WhencePhrase *phrase)
{
  const WhenceTree *tree = phrase->context->tree;
  guint n = 0;

  for (gint i = 1; i < (gint) tree->n; i++)
    n += tree->syntax[i].deprel == WHENCE_DEPREL_ACL && !phrase->chosen[i] && tree->syntax[i].head >= 0 && tree->syntax[i].head < i
         && phrase->chosen[tree->syntax[i].head] && whence_tree_is_infinitive (tree, i);
  return n;
}

static void
fill_clause (WhencePhrase *phrase,
             gint          predicate,
             gint          finite,
             gboolean     *out_subject)
{
  *out_subject = add_subject (phrase, finite);
  whence_title_turn_helper (phrase, finite);
  whence_title_turn_deadline (phrase);
  whence_phrase_try (phrase, finite, G_MAXUINT);
  whence_title_add_relative_object (phrase, finite);
  if (finite != predicate)
    add_path (phrase, predicate, finite);
  if (whence_phrase_measure (phrase) <= WHENCE_TITLE_MAX)
    {
      whence_phrase_grow (phrase, WHENCE_TITLE_MAX, WISH);
      phrase->refused += count_aims (phrase) * AIM_COST;
    }
  else
    phrase->refused = G_MAXUINT;
}

/* "the statue of the king, which was unveiled": says which, unless a name that stands for a pronoun would be said again. */
static void
add_complements (WhencePhrase *phrase,
                 gint          relative,
                 gint          predicate)
{
  gint antecedent = whence_title_find_antecedent (phrase->context, relative, predicate);

  for (guint i = 0; i < phrase->context->tree->n; i++)
    if (phrase->chosen[i] && phrase->replaced[i] != NULL && phrase->context->tree->syntax[i].upos == WHENCE_UPOS_PRON)
      return;
  if (antecedent >= 0 && antecedent < relative && phrase->chosen[antecedent])
    whence_phrase_add_complements (phrase, antecedent, relative, WHENCE_TITLE_MAX);
}

/* The clause as it stands, which refuses nothing where it fits. */
static void
fill_whole (WhencePhrase *phrase,
            gint          predicate,
            gint          finite,
            gboolean     *out_subject)
{
  const WhenceTree *tree = phrase->context->tree;
  gint subject = whence_tree_find_subject (tree, finite), there = whence_tree_find_child (tree, finite, WHENCE_DEPREL_EXPL), relative = -1;

  *out_subject = there >= 0 ? there <= finite + 1 && subject > finite : subject < finite && add_subject (phrase, finite);
  /* "There is a chance that …" */
  if (there >= 0 && *out_subject)
    {
      phrase->chosen[there] = TRUE;
      subject = -1;
    }
  whence_title_add_relative_object (phrase, finite);
  if (subject >= 0 && whence_tree_get_pronoun (tree, subject, NULL) == WHENCE_PRONOUN_RELATIVE)
    relative = subject;
  if (subject >= 0 && whence_tree_get_pronoun (tree, subject, NULL) == WHENCE_PRONOUN_RELATIVE)
    subject = -1;
  whence_title_turn_helper (phrase, finite);
  whence_title_turn_deadline (phrase);
  if (!*out_subject || !whence_clause_choose (phrase, finite, subject) || !phrase->chosen[predicate])
    phrase->refused = G_MAXUINT;
  else if (relative >= 0)
    add_complements (phrase, relative, finite);
  if (there > 0)
    memset (phrase->chosen, 0, (gsize) MIN (there, finite));
}

static gboolean
says_more (const WhencePhrase *phrase,
           gint                noun)
{
  const WhenceTree *tree = phrase->context->tree;

  for (gint child = tree->children[noun]; child >= 0; child = tree->siblings[child])
    if (phrase->chosen[child]
        && (tree->syntax[child].deprel != WHENCE_DEPREL_NMOD_POSS || tree->syntax[child].upos == WHENCE_UPOS_PROPN)
        && tree->syntax[child].deprel != WHENCE_DEPREL_DET
        && tree->syntax[child].deprel != WHENCE_DEPREL_CASE && !whence_tree_word_is (tree, child, tree->lexicon->fillers))
      return TRUE;
  return FALSE;
}

static void
fill_noun (WhencePhrase *phrase,
           gint          noun,
           gint          unused,
           gboolean     *out_more)
{
  const WhenceTree *tree = phrase->context->tree;
  guint words = 0;

  whence_phrase_add_noun (phrase, noun);
  for (gint child = tree->children[noun]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_DET || tree->syntax[child].deprel == WHENCE_DEPREL_CASE)
      phrase->chosen[child] = FALSE;
  whence_phrase_grow (phrase, WHENCE_TITLE_MAX, 0);
  for (guint i = 0; i < tree->n; i++)
    {
      gint side;

      /* "following her visit": what leads to the noun says when, not what */
      if (phrase->chosen[i] && words == 0
          && whence_tree_get_side (tree, (gint) i, &side))
        phrase->chosen[i] = FALSE;
      words += phrase->chosen[i] && tree->syntax[i].upos != WHENCE_UPOS_PUNCT;
    }
  if (whence_phrase_measure (phrase) > WHENCE_TITLE_MAX)
    phrase->refused = G_MAXUINT;
  if (phrase->refused < G_MAXUINT)
    phrase->refused += whence_title_cut_back (phrase, noun, FALSE);
  words = 0;
  for (guint i = 0; i < tree->n; i++)
    words += phrase->chosen[i] && tree->syntax[i].upos != WHENCE_UPOS_PUNCT;
  /* whose it is says little: "her visit" is as bare as "the visit" */
  *out_more = words >= 2 && says_more (phrase, noun);
}

/* The clause in the text's own words, where all else is no good language. */
static void
fill_verbatim (WhencePhrase *phrase,
               gint          predicate,
               gint          finite,
               gboolean     *out_subject)
{
  *out_subject = TRUE;
  whence_title_fill_verbatim (phrase, finite);
}

/* "[On Monday] came the verdict": "The verdict came". */
static void
fill_turned (WhencePhrase *phrase,
             gint          predicate,
             gint          finite,
             gboolean     *out_subject)
{
  *out_subject = TRUE;
  whence_title_fill_turned (phrase, finite);
}

/* The clause with what stands around it. */
static void
fill_sentence (WhencePhrase *phrase,
               gint          predicate,
               gint          finite,
               gboolean     *out_subject)
{
  *out_subject = TRUE;
  whence_title_fill_sentence (phrase, finite);
}

/* "Of the mills had been …", "is due": where the parse lost the subject. */
static gboolean
lacks_subject (const WhencePhrase *phrase)
{
  const WhenceTree *tree = phrase->context->tree;

  for (guint i = 0; i < tree->n; i++)
    if (phrase->chosen[i] && phrase->replaced[i] == NULL)
      switch (tree->syntax[i].upos)
        {
        case WHENCE_UPOS_PUNCT:
          continue;
        case WHENCE_UPOS_ADP:
          return tree->syntax[i].deprel == WHENCE_DEPREL_CASE;
        case WHENCE_UPOS_AUX:
        case WHENCE_UPOS_CCONJ:
        case WHENCE_UPOS_SCONJ:
        case WHENCE_UPOS_PART:
          return TRUE;
        default:
          return FALSE;
        }
    else if (phrase->chosen[i])
      return FALSE;
  return FALSE;
}

typedef void (*Fill) (WhencePhrase *, gint, gint, gboolean *);

/* The best title so far. */
typedef struct
{
  char *title;
  guint cost; /* what it leaves out, and WHENCE_BLAME and more where it is no good language */
} Best;

/* @title: (transfer full) (nullable) */
static void

offer (Best *self,
       char *title,
       guint cost)
{
  if (title == NULL || (self->title != NULL && self->cost <= cost))
    {
      g_free (title);
      return;
    }
  g_free (self->title);
  *self = (Best){ title, cost };
}

static gboolean
is_good (const Best *self)
{
  return self->title != NULL && self->cost < WHENCE_BLAME;
}

/* Of the ways and styles the one that leaves out least, the fuller of equal ones.  What could be no better is not tried. */
static char *
choose_style (const WhenceTitleContext *context,
              const Fill               *ways,
              guint                     n_ways,
              gint                      node,
              gint                      finite,
              gboolean                 *out_told,
              guint                    *out_cost)
{
  const WhenceTree *tree = context->tree;
  gboolean has_brief = whence_entities_has_brief (context->entities, tree->first, tree->first + tree->n);
  char *best = NULL;
  guint least = G_MAXUINT;

  *out_told = FALSE;
  for (guint i = 0; i < n_ways * WHENCE_N_STYLES; i++)
    {
      guint style = i % WHENCE_N_STYLES, way = i / WHENCE_N_STYLES;
      guint cost = (style == WHENCE_STYLE_COMPACT ? COMPACT_COST : style == WHENCE_STYLE_PLAIN ? PLAIN_COST : 0) + way * LATER_COST;
      WhencePhrase phrase;
      gboolean told = FALSE;

      if (cost >= least || (style == WHENCE_STYLE_BRIEF && !has_brief))
        continue;
      whence_phrase_init (&phrase, context, (WhenceStyle) style);
      ways[way] (&phrase, node, finite, &told);
      for (gint word = 0; ways[way] != fill_noun && word < (gint) tree->n; word++)
        whence_naming_of_owned (&phrase, word);
      if (ways[0] == fill_whole && lacks_subject (&phrase))
        phrase.refused = G_MAXUINT;
      if (phrase.refused < G_MAXUINT)
        phrase.refused += cost;
      if (phrase.refused < least && ways[0] != fill_verbatim && ways[way] != fill_noun)
        {
          guint cut = whence_title_cut_back (&phrase, ways[way] == whence_title_fill_participle ? node : MAX (node, finite), TRUE);

          phrase.refused = cut < G_MAXUINT ? phrase.refused + cut : G_MAXUINT;
        }
      if (phrase.refused < least)
        {
          least = phrase.refused;
          *out_told = told;
          if (ways[way] == fill_whole && least < WHENCE_BLAME)
            whence_clause_add_joined (&phrase, finite);
          g_free (best);
          best = whence_phrase_finish (&phrase);
        }
      whence_phrase_clear (&phrase);
    }
  *out_cost = MIN (least, G_MAXUINT - 1);
  return best;
}

static const Fill clause_ways[] = { fill_whole, fill_clause };
static const Fill turned_ways[] = { fill_turned };
static const Fill verbatim_ways[] = { fill_verbatim, fill_sentence };
static const Fill noun_ways[] = { fill_noun };

static guint
count_steps (const WhenceTree *tree,
             gint              from,
             gint              to)
{
  guint steps = 0;

  for (; from >= 0 && from != to; from = tree->syntax[from].head)
    steps += whence_tree_is_predicate (tree, from);
  return steps;
}

/* @noun: what the clause is made with that stands elsewhere, or -1 */
static void
offer_made (Best                     *best,
            const WhenceTitleContext *context,
            Fill                      way,
            gint                      node,
            gint                      noun)
{
  gboolean subject;
  guint cost;

  if (noun >= 0 && context->tree->lexicon->past_of_be != NULL)
    {
      char *title = choose_style (context, &way, 1, node, noun, &subject, &cost);

      offer (best, title, cost);
    }
}

static void
offer_participle (Best                     *best,
                  const WhenceTitleContext *context,
                  gint                      predicate)
{
  offer_made (best, context, whence_title_fill_participle, predicate, whence_participant_find (context->tree, predicate));
}

/* "Anna Lind, mayor until 2006, …" */
static void
offer_apposition (Best                     *best,
                  const WhenceTitleContext *context,
                  gint                      noun)
{
  offer_made (best, context, whence_title_fill_apposed, noun, whence_apposition_get_named (context->tree, noun));
}

static void
offer_clause (Best                     *best,
              const WhenceTitleContext *context,
              const Fill               *ways,
              guint                     n_ways,
              gint                      predicate,
              gint                      finite)
{
  gboolean subject;
  guint cost;
  char *title = choose_style (context, ways, n_ways, predicate, finite, &subject, &cost);

  if (!subject)
    g_clear_pointer (&title, g_free);
  offer (best, title, cost);
}

/**
 * whence_title_of_clause:
 * @context: sentence and what is known of it
 * @predicate: head of the clause that the date belongs to
 *
 * Returns: (transfer full) (nullable): a title of at most %WHENCE_TITLE_MAX characters, or %NULL where the clause has no subject
 */
char *
whence_title_of_clause (const WhenceTitleContext *context,
                        gint                      predicate)
{
  gint said = whence_speech_find_told (context->tree, predicate);
  gint finite = find_finite (context->tree, predicate);
  gint object = whence_tree_find_child (context->tree, predicate, WHENCE_DEPREL_OBJ);
  Best best = { NULL, 0 };
  gboolean bare;

  if (said >= 0)
    return whence_title_of_said (context, predicate, said);
  /* "…, starting a term, extending its rule until": far from any finite verb its object tells more */
  if (count_steps (context->tree, predicate, finite) > 1 && object >= 0 && whence_clause_lasts_until (context, predicate)
      && whence_tree_find_child (context->tree, object, WHENCE_DEPREL_NMOD_POSS) >= 0)
    return whence_title_of_noun (context, object, &bare);
  /* "spent the next decade coaching" */
  if (object >= 0 && context->dated[object] && whence_tree_word_is (context->tree, predicate, context->tree->lexicon->shapes->spending))
    for (gint child = context->tree->children[predicate]; child >= 0 && best.title == NULL; child = context->tree->siblings[child])
      if (child > object && context->tree->syntax[child].form == WHENCE_FORM_GERUND)
        offer_participle (&best, context, child);
  if (best.title == NULL)
    offer_apposition (&best, context, predicate);
  if (best.title == NULL)
    offer_made (&best, context, whence_title_fill_forced, predicate, whence_title_find_forced (context->tree, predicate));
  if (best.title != NULL)
    return best.title;
  if (whence_title_is_fronted (context->tree, finite))
    offer_clause (&best, context, turned_ways, G_N_ELEMENTS (turned_ways), finite, finite);
  if (!is_good (&best))
    offer_participle (&best, context, predicate);
  /* "Having refused to sign, the island …" */
  if (best.title == NULL && finite != predicate && whence_participant_find_gerund_helper (context->tree, finite) >= 0)
    offer_participle (&best, context, finite);
  if (!is_good (&best))
    offer_clause (&best, context, clause_ways, G_N_ELEMENTS (clause_ways), predicate, finite);
  if (best.title == NULL && finite != predicate)
    offer_clause (&best, context, clause_ways, G_N_ELEMENTS (clause_ways), predicate, predicate);
  if (best.title != NULL && !is_good (&best))
    offer_clause (&best, context, verbatim_ways, G_N_ELEMENTS (verbatim_ways), finite, finite);
  if (best.title != NULL && !is_good (&best))
    offer_clause (&best, context, turned_ways, G_N_ELEMENTS (turned_ways), finite, finite);
  return whence_title_add_content (context, predicate, best.title);
}

/**
 * whence_title_of_task:
 * @context: sentence and what is known of it
 * @infinitive: what is to be done
 * @bound: who is to do it
 * @ahead: whether that is still to come
 *
 * Returns: (transfer full) (nullable): a title: "The firm was to replace its pumps"
 */
char *
whence_title_of_task (const WhenceTitleContext *context,
                      gint                      infinitive,
                      gint                      bound,
                      gboolean                  ahead)
{
  static const Fill coming[] = { whence_title_fill_coming }, past[] = { whence_title_fill_task };
  gboolean subject;
  guint cost;
  char *title = choose_style (context, ahead ? coming : past, 1, infinitive, bound, &subject, &cost);

  return title;
}

/**
 * whence_title_of_noun:
 * @context: sentence and what is known of it
 * @noun: a noun that names something that happens
 * @out_bare: (out): whether nothing but the noun itself is told: "the visit"
 *
 * Returns: (transfer full) (nullable): the noun phrase as a title, without its article
 */
char *
whence_title_of_noun (const WhenceTitleContext *context,
                      gint                      noun,
                      gboolean                 *out_bare)
{
  gboolean more;
  guint cost;
  char *title = choose_style (context, noun_ways, G_N_ELEMENTS (noun_ways), noun, noun, &more, &cost);

  *out_bare = !more;
  return title;
}
