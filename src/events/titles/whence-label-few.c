/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Labels of few words, as headlines have them, where neither an event noun nor the clause as it stands is short enough: "Assembly elected",
 * "Fighters killed soldiers". */
#include "whence-label-private.h"
#include "whence-title-turned.h"

#include <string.h>

/* How much of a noun phrase stays. */
typedef enum
{
  CORE_PHRASE, /* all but its article and what leads to it */
  CORE_NAME,   /* the noun with what is one with it; of a person the last name */
  CORE_HEAD,   /* the noun */
  N_CORES
} Core;

typedef struct
{
  gint subject;   /* or -1 */
  gint object;    /* what the verb cannot do without, or -1 */
  gint place;     /* a name that says where, or -1 */
} Parts;

static gboolean
is_one_with (const WhenceTree *tree,
             gint              node,
             gint              noun)
{
  guint deprel = tree->syntax[node].deprel;

  return tree->syntax[node].head == noun && (deprel == WHENCE_DEPREL_COMPOUND || deprel == WHENCE_DEPREL_FLAT);
}

/**
 * whence_label_says_nothing:
 * @phrase: a phrase that the noun was added to
 * @noun: a noun or pronoun
 *
 * Returns: whether it is a date, or "he" where it is not known who that is
 */
gboolean
whence_label_says_nothing (const WhencePhrase *phrase,
                           gint                noun)
{
  const WhenceTree *tree = phrase->context->tree;
  guint upos = tree->syntax[noun].upos;
  const char *shown = phrase->replaced[noun];

  if (phrase->context->dated[noun])
    return TRUE;
  return (upos == WHENCE_UPOS_PRON || upos == WHENCE_UPOS_DET || upos == WHENCE_UPOS_ADV)
         && (shown == NULL || g_ascii_strncasecmp (shown, tree->words[noun].text, strlen (shown)) == 0);
}

static void
drop_leading (WhencePhrase *phrase,
              gint          noun)
{
  const WhenceTree *tree = phrase->context->tree;

  for (gint child = tree->children[noun]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_DET && !whence_tree_word_is (tree, child, tree->lexicon->negations))
      phrase->chosen[child] = FALSE;
  whence_phrase_drop_case (phrase, noun);
}

/* "$3 million", "40 per cent": no thing. */
static gboolean
is_amount (const WhenceTree *tree,
           gint              noun)
{
  return tree->syntax[noun].upos == WHENCE_UPOS_SYM || tree->syntax[noun].upos == WHENCE_UPOS_NUM;
}

/* All of a name or what is one with the noun; of a person the last name. */
static void
choose_name (WhencePhrase *phrase,
             gint          noun)
{
  const WhenceTree *tree = phrase->context->tree;
  WhenceEntityKind kind;
  guint n;
  gint begin = whence_label_find_entity (phrase->context, noun, &kind, &n);

  phrase->chosen[noun] = TRUE;
  for (gint i = begin; i >= 0 && i < begin + (gint) n && i < (gint) tree->n; i++)
    phrase->chosen[i] = TRUE;
  for (gint child = tree->children[noun]; child >= 0; child = tree->siblings[child])
    if (is_one_with (tree, child, noun) || tree->syntax[child].deprel == WHENCE_DEPREL_NUMMOD)
      whence_tree_mark (tree, child, FALSE, phrase->chosen, 1);
  for (gint i = 0; i < (gint) tree->n; i++)
    /* "Mayor Lena Ortiz", but not "Ortiz supporters" */
    if (phrase->chosen[i] && (i == noun || tree->syntax[i].deprel == WHENCE_DEPREL_FLAT) && (begin = whence_label_find_entity (phrase->context, i, &kind, &n)) >= 0 && kind == WHENCE_ENTITY_PERSON)
      {
        memset (phrase->chosen, 0, tree->n);
        phrase->chosen[MIN (begin + (gint) n, (gint) tree->n) - 1] = TRUE;
        return;
      }
}

static gboolean add_others (WhencePhrase *phrase, gint noun, Core core);

/* Adds as much of the noun phrase as @core says; what is chosen already stays. */
static gboolean
add_core (WhencePhrase *phrase,
          gint          noun,
          Core          core)
{
  const WhenceTree *tree = phrase->context->tree;
  guint8 before[WHENCE_TREE_MAX_WORDS];

  memcpy (before, phrase->chosen, tree->n);
  memset (phrase->chosen, 0, tree->n);
  whence_phrase_add_noun (phrase, noun);
  if (whence_label_says_nothing (phrase, noun))
    return FALSE;
  drop_leading (phrase, noun);
  if (core != CORE_PHRASE && phrase->replaced[noun] == NULL)
    {
      memset (phrase->chosen, 0, tree->n);
      if (is_amount (tree, noun) || (core == CORE_HEAD && tree->syntax[noun].upos == WHENCE_UPOS_PROPN))
        return FALSE;
      if (core == CORE_NAME)
        choose_name (phrase, noun);
      else
        phrase->chosen[noun] = TRUE;
    }
  for (guint i = 0; i < tree->n; i++)
    phrase->chosen[i] = phrase->chosen[i] || before[i];
  return add_others (phrase, noun, core);
}

/* "Ostrava and Brno": either alone would be told something else of. */
static gboolean
add_others (WhencePhrase *phrase,
            gint          noun,
            Core          core)
{
  const WhenceTree *tree = phrase->context->tree;
  gboolean whole = TRUE;

  for (gint child = tree->children[noun]; child >= 0 && whole; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_CONJ && !whence_tree_is_predicate (tree, child))
      {
        gint cc = whence_tree_find_child (tree, child, WHENCE_DEPREL_CC);

        whole = cc >= 0 && child > noun && whence_tree_find_child (tree, child, WHENCE_DEPREL_CONJ) < 0 && add_core (phrase, child, core);
        if (whole)
          phrase->chosen[cc] = TRUE;
      }
  return whole;
}

/* The verb with its particle and the help it cannot do without. */
static void
add_verb (WhencePhrase *phrase,
          gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  gint helper = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX);
  /* "were arrested", "have been arrested", but not "would be arrested" */
  gboolean short_passive = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) >= 0 && !whence_tree_is_infinitive (tree, predicate)
                           && (helper < 0 || whence_tree_word_is (tree, helper, tree->lexicon->perfects) || whence_tree_word_is (tree, helper, tree->lexicon->modals->pasts_of_have));

  gint subject = whence_tree_find_subject (tree, predicate);

  /* "Lind jailed", but "He was asked" */
  short_passive = short_passive && !(subject >= 0 && tree->syntax[subject].upos == WHENCE_UPOS_PRON && phrase->replaced[subject] == NULL);
  phrase->chosen[predicate] = TRUE;
  whence_title_turn_helper (phrase, predicate);
  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    switch (tree->syntax[child].deprel)
      {
      case WHENCE_DEPREL_AUX:
      case WHENCE_DEPREL_AUX_PASS:
        phrase->chosen[child] = !short_passive && (child > subject || subject > predicate);
        break;
      case WHENCE_DEPREL_COMPOUND_PRT:
        phrase->chosen[child] = TRUE;
        break;
      case WHENCE_DEPREL_ADVMOD:
        /* "ran aground" */
        phrase->chosen[child] = child == predicate + 1 && !phrase->context->dated[child] && !whence_tree_word_is (tree, child, tree->lexicon->fillers)
                                && (tree->syntax[child].upos == WHENCE_UPOS_ADP
                                    || (tree->syntax[child].upos == WHENCE_UPOS_ADV && whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBJ) < 0));
        break;
      case WHENCE_DEPREL_MARK:
        phrase->chosen[child] = tree->syntax[child].upos == WHENCE_UPOS_PART && child < predicate;
        break;
      default:
        break;
      }
}

static char *
compose (const WhenceTitleContext *context,
         gint                      predicate,
         const Parts              *parts,
         Core                      subject,
         Core                      object)
{
  WhencePhrase phrase;
  char *label = NULL;

  whence_phrase_init (&phrase, context, WHENCE_STYLE_COMPACT);
  if ((parts->subject < 0 || add_core (&phrase, parts->subject, subject)) && (parts->object < 0 || add_core (&phrase, parts->object, object)))
    {
      gint preposition = parts->object >= 0 ? whence_tree_find_case (context->tree, parts->object) : -1;

      if (preposition >= 0)
        phrase.chosen[preposition] = TRUE;
      if (parts->place >= 0)
        whence_phrase_add_noun (&phrase, parts->place);
      add_verb (&phrase, predicate);
      label = whence_label_render (&phrase, NULL);
    }
  whence_phrase_clear (&phrase);
  return label;
}

/* The fullest that fits: each step leaves out a little more of one of the two. */
static char *
compose_fullest (const WhenceTitleContext *context,
                 gint                      predicate,
                 const Parts              *parts)
{
  for (guint less = 0; less < 2 * N_CORES - 1; less++)
    for (guint subject = MIN (less, N_CORES - 1) + 1; subject-- > 0 && less - subject < N_CORES;)
      {
        char *label;

        if ((parts->subject < 0 && subject > 0) || (parts->object < 0 && less > subject))
          continue;
        label = compose (context, predicate, parts, (Core) subject, (Core) (less - subject));
        if (label != NULL)
          return label;
      }
  return NULL;
}

/* "filed for bankruptcy", "remained 4.7 per cent": few verbs tell what they do without it; "was opened in the spring" does. */
static gboolean
follows_at_once (const WhenceTree *tree,
                 gint              node,
                 gint              predicate)
{
  gint begin = whence_tree_find_case (tree, node);

  for (begin = begin >= 0 ? begin : node; begin > predicate + 1 && tree->syntax[begin - 1].head == node;)
    begin--;
  return begin == predicate + 1 && whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) < 0;
}

/* Reads off what stands around the verb; FALSE where few words would say something else. */
static gboolean
find_parts (const WhenceTitleContext *context,
            gint                      predicate,
            Parts                    *out_parts)
{
  const WhenceTree *tree = context->tree;
  gboolean clear = TRUE;

  *out_parts = (Parts){ whence_tree_find_shared_subject (tree, predicate), -1, -1 };
  for (gint child = tree->children[predicate]; child >= 0 && clear; child = tree->siblings[child])
    switch (tree->syntax[child].deprel)
      {
      case WHENCE_DEPREL_XCOMP:
      case WHENCE_DEPREL_CCOMP:
      case WHENCE_DEPREL_CSUBJ:
      case WHENCE_DEPREL_EXPL:
      case WHENCE_DEPREL_IOBJ:
        clear = FALSE;
        break;
      case WHENCE_DEPREL_OBJ:
        clear = out_parts->object < predicate && child > predicate;
        out_parts->object = child;
        break;
      case WHENCE_DEPREL_OBL:
        if (child < predicate || context->dated[child])
          break;
        if (out_parts->object < 0 && follows_at_once (tree, child, predicate))
          out_parts->object = child;
        else if (out_parts->place < 0 && tree->syntax[child].upos == WHENCE_UPOS_PROPN)
          out_parts->place = child;
        break;
      default:
        clear = !whence_tree_word_is (tree, child, tree->lexicon->negations);
      }
  return clear && out_parts->subject < predicate;
}

/**
 * whence_label_get_told_of:
 * @tree: a sentence
 * @predicate: head of a clause
 * @subject: its subject, or -1
 *
 * Returns: the subject, or for "which was opened" the noun that it tells of; or -1
 */
gint
whence_label_get_told_of (const WhenceTree *tree,
                          gint              predicate,
                          gint              subject)
{
  if (subject < 0 || whence_tree_get_pronoun (tree, subject, NULL) != WHENCE_PRONOUN_RELATIVE)
    return subject;
  return tree->syntax[predicate].deprel == WHENCE_DEPREL_ACL_RELCL ? tree->syntax[predicate].head : -1;
}

/* "signed", "was lower", "is to meet": a form that can stand behind its subject. */
static gboolean
tells_deed (const WhenceTree *tree,
            gint              predicate)
{
  gint head = tree->syntax[predicate].head;

  if (tree->syntax[predicate].upos == WHENCE_UPOS_ADJ)
    return whence_tree_find_child (tree, predicate, WHENCE_DEPREL_COP) >= 0;
  if (tree->syntax[predicate].upos != WHENCE_UPOS_VERB)
    return FALSE;
  /* "asked it to respond" */
  if (whence_tree_is_infinitive (tree, predicate))
    return head < 0 || whence_tree_find_child (tree, head, WHENCE_DEPREL_OBJ) < 0;
  return whence_tree_is_finite (tree, predicate);
}

/**
 * whence_label_in_few:
 * @context: sentence and what is known of it
 * @predicate: a verb, head of a clause
 *
 * Returns: (transfer full) (nullable): who did what, of each part the core, with the place where that fits as well; %NULL where the verb wants more
 *   than an object
 */
char *
whence_label_in_few (const WhenceTitleContext *context,
                     gint                      predicate)
{
  Parts parts;
  char *label = NULL;

  if (!tells_deed (context->tree, predicate) || !find_parts (context, predicate, &parts))
    return NULL;
  /* "Residents have until June to object" */
  if (whence_tree_word_is (context->tree, predicate, context->tree->lexicon->perfects) && whence_tree_find_child (context->tree, predicate, WHENCE_DEPREL_OBJ) < 0)
    return NULL;
  parts.subject = whence_label_get_told_of (context->tree, predicate, parts.subject);
  if (parts.subject < 0)
    return NULL;
  if (parts.place >= 0)
    label = compose_fullest (context, predicate, &parts);
  parts.place = -1;
  return label != NULL ? label : compose_fullest (context, predicate, &parts);
}

/* A noun phrase of several words: one alone, "statement", tells nothing. */
static char *
label_of_core (const WhenceTitleContext *context,
               gint                      noun)
{
  char *label = NULL;

  for (guint core = 0; core < CORE_HEAD && label == NULL; core++)
    {
      WhencePhrase phrase;

      whence_phrase_init (&phrase, context, WHENCE_STYLE_BRIEF);
      if (add_core (&phrase, noun, (Core) core))
        label = whence_label_render (&phrase, NULL);
      whence_phrase_clear (&phrase);
      if (label != NULL && strchr (label, ' ') == NULL)
        g_clear_pointer (&label, g_free);
    }
  return label;
}

/**
 * whence_label_of_part:
 * @context: sentence and what is known of it
 * @predicate: head of a clause
 *
 * Returns: (transfer full) (nullable): what was done something to, else what did it, in several words; who did it, a name, is not enough
 */
char *
whence_label_of_part (const WhenceTitleContext *context,
                      gint                      predicate)
{
  const WhenceTree *tree = context->tree;
  gint object = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBJ);
  gint subject = whence_label_get_told_of (tree, predicate, whence_tree_find_shared_subject (tree, predicate));
  char *label = object >= 0 && !is_amount (tree, object) ? label_of_core (context, object) : NULL;

  if (label != NULL || subject < 0 || tree->syntax[subject].upos != WHENCE_UPOS_NOUN)
    return label;
  return label_of_core (context, subject);
}
