/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Labels for narrow places: the noun core of what happened, with the name that tells it apart. */
#include "whence-label-private.h"
#include "whence-speech.h"
#include "whence-things-private.h"
#include "whence-title-said.h"

#include <string.h>

static gboolean
is_person (const WhenceTitleContext *context,
           gint                      node)
{
  WhenceEntityKind kind;
  guint n;

  return whence_label_find_entity (context, node, &kind, &n) >= 0 && kind == WHENCE_ENTITY_PERSON;
}

/* A name that says where or what, among what hangs on the noun. */
static gint
find_name (const WhenceTitleContext *context,
           gint                      noun)
{
  gboolean is_noun = context->tree->syntax[noun].upos != WHENCE_UPOS_VERB;
  const WhenceTree *tree = context->tree;

  for (gint child = tree->children[noun]; child >= 0; child = tree->siblings[child])
    if ((tree->syntax[child].deprel == WHENCE_DEPREL_NMOD || tree->syntax[child].deprel == WHENCE_DEPREL_OBL
         || tree->syntax[child].deprel == WHENCE_DEPREL_OBJ)
        && tree->syntax[child].upos == WHENCE_UPOS_PROPN && !context->dated[child] && !(is_noun && is_person (context, child)))
      return child;
  return -1;
}

/**
 * whence_label_render:
 * @phrase: what to show
 * @tail: (nullable): a word behind it
 *
 * Returns: (transfer full) (nullable): the label, or %NULL where it is too long
 */
char *
whence_label_render (WhencePhrase *phrase,
                     const char   *tail)
{
  g_autofree char *text = whence_phrase_finish (phrase);
  g_autofree char *whole = text == NULL ? (tail != NULL ? whence_phrase_capitalise (tail) : NULL) : tail == NULL ? g_strdup (text) : g_strconcat (text, " ", tail, NULL);

  if (whole == NULL || g_utf8_strlen (whole, -1) > WHENCE_LABEL_MAX)
    return NULL;
  return g_steal_pointer (&whole);
}

/**
 * whence_label_of_core:
 * @context: sentence and what is known of it
 * @noun: a noun
 * @adjectives: whether with its adjectives
 *
 * Returns: (transfer full) (nullable): the words of the noun that are told before it, "Winter Olympics", "joint strategic drills"
 */
char *
whence_label_of_core (const WhenceTitleContext *context,
                      gint                      noun,
                      gboolean                  adjectives)
{
  const WhenceTree *tree = context->tree;
  WhencePhrase phrase;
  char *label;

  whence_phrase_init (&phrase, context, WHENCE_STYLE_WHOLE);
  phrase.chosen[noun] = TRUE;
  for (gint child = tree->children[noun]; child >= 0 && child < noun; child = tree->siblings[child])
    if (!context->dated[child]
        && tree->syntax[child].upos != WHENCE_UPOS_SYM && tree->syntax[child].upos != WHENCE_UPOS_NUM
        && (tree->syntax[child].deprel == WHENCE_DEPREL_COMPOUND
            || (adjectives && tree->syntax[child].deprel == WHENCE_DEPREL_AMOD && !whence_tree_word_is (tree, child, tree->lexicon->fillers))))
      whence_tree_mark (tree, child, FALSE, phrase.chosen, 1);
  for (guint i = 0; i < tree->n; i++)
    if (context->dated[i] || tree->syntax[i].upos == WHENCE_UPOS_DET || tree->syntax[i].upos == WHENCE_UPOS_SYM)
      phrase.chosen[i] = FALSE;
  label = whence_label_render (&phrase, NULL);
  whence_phrase_clear (&phrase);
  return label;
}

static gboolean
is_compound_of (const WhenceTree *tree,
                gint              node,
                gint              noun)
{
  while (node >= 0 && node != noun && tree->syntax[node].deprel == WHENCE_DEPREL_COMPOUND)
    node = tree->syntax[node].head;
  return node == noun;
}

/* The first word that is one with the noun, or -1: no more than "state" of "pay Xi a state visit". */
static gint
find_compound (const WhenceTree *tree,
               gint              noun)
{
  gint first = -1;

  for (gint i = noun - 1; i >= 0 && tree->syntax[i].upos != WHENCE_UPOS_DET && tree->syntax[i].upos != WHENCE_UPOS_VERB; i--)
    if (tree->syntax[i].head == noun && tree->syntax[i].deprel == WHENCE_DEPREL_COMPOUND)
      first = i;
  return first;
}

/* "discussions on a gas supply deal": what they are on goes before them, as far as it fits. */
static char *
label_with_subject (const WhenceTitleContext *context,
                    gint                      noun)
{
  const WhenceTree *tree = context->tree;
  gint subject = whence_tree_find_child (tree, noun, WHENCE_DEPREL_NMOD), preposition;
  g_autofree char *tail = whence_label_to_small (tree->words[noun].text, tree->words[noun].length);
  char *label = NULL;

  if (subject < 0 || context->dated[subject] || tree->syntax[subject].upos == WHENCE_UPOS_SYM || tree->syntax[subject].upos == WHENCE_UPOS_NUM)
    return NULL;
  /* "talks with the man who owns it": the man alone tells nothing */
  if (tree->syntax[subject].upos == WHENCE_UPOS_NOUN && whence_tree_find_child (tree, subject, WHENCE_DEPREL_ACL_RELCL) >= 0)
    return NULL;
  /* "a drill from the south" */
  preposition = whence_tree_find_case (tree, subject);
  if (whence_tree_found_is (tree, preposition, tree->lexicon->dangling))
    return NULL;
  /* "the trial of Tom Berg" */
  if (tree->syntax[subject].upos == WHENCE_UPOS_PROPN)
    label = whence_label_of_name (context, subject, tail);
  for (guint whole = 2; whole > 0 && label == NULL; whole--)
    {
      /* "anniversary of the mine disaster": what happened, not where */
      gboolean alone = whole == 1 && whence_tree_get_event_noun (tree, subject) != NULL && find_compound (tree, subject) == subject - 1;
      WhencePhrase phrase;

      whence_phrase_init (&phrase, context, WHENCE_STYLE_COMPACT);
      phrase.chosen[subject] = whole == 2 || alone;
      for (gint i = subject - 1; i >= 0 && !alone; i--)
        if (is_compound_of (tree, i, subject) && !context->dated[i])
          phrase.chosen[i] = TRUE;
      if (whence_phrase_measure (&phrase) > 0)
        label = whence_label_render (&phrase, tail);
      whence_phrase_clear (&phrase);
    }
  return label;
}

/**
 * whence_label_of_noun:
 * @context: sentence and what is known of it
 * @noun: a noun that names something that happens
 *
 * Returns: (transfer full) (nullable): its core as a label: "Winter Olympics", "Moscow visit"
 */
char *
whence_label_of_noun (const WhenceTitleContext *context,
                      gint                      noun)
{
  const WhenceTree *tree = context->tree;
  gint compound = find_compound (tree, noun);
  gint name = find_name (context, noun);
  char *label = whence_label_of_pair (context, noun, compound);

  if (label == NULL && compound >= 0 && name >= 0 && !context->dated[compound] && compound < noun)
    {
      g_autofree char *words = whence_label_join_words (tree, compound, noun);

      label = whence_label_of_name (context, name, words);
    }
  if (label == NULL && name >= 0 && tree->syntax[noun].upos != WHENCE_UPOS_PROPN)
    {
      g_autofree char *word = whence_label_join_words (tree, noun, noun);

      label = whence_label_of_name (context, name, word);
    }
  if (label == NULL && compound < 0)
    label = label_with_subject (context, noun);
  if (label == NULL)
    label = whence_label_of_core (context, noun, TRUE);
  return label != NULL ? label : whence_label_of_core (context, noun, FALSE);
}

/* The event noun of the clause that says most: one of a kind rather than any, an object rather than a circumstance. */
static gint
find_telling_noun (const WhenceTitleContext *context,
                   gint                      predicate)
{
  const WhenceTree *tree = context->tree;
  gint best = -1;
  guint best_worth = 0;

  for (guint i = 0; i < tree->n; i++)
    {
      const WhenceKindRow *row = context->dated[i] ? NULL : whence_tree_get_event_noun (tree, (gint) i);
      gint at = (gint) i, preposition, side;
      guint worth = 1;

      if (row == NULL || tree->syntax[i].deprel == WHENCE_DEPREL_COMPOUND)
        continue;
      while (at >= 0 && at != predicate && !whence_tree_is_predicate (tree, at))
        at = tree->syntax[at].head;
      if (at != predicate)
        continue;
      preposition = whence_tree_find_case (tree, (gint) i);
      /* "after the earthquake": when, not what */
      if (preposition >= 0
          && whence_tree_get_side (tree, preposition, &side) && side != 0)
        continue;
      worth += row->kind != WHENCE_KIND_OTHER ? 2 : 0;
      worth += preposition < 0 || !whence_tree_word_is (tree, preposition, tree->lexicon->dangling) ? 2 : 0;
      worth += tree->syntax[i].head == predicate;
      worth += (gint) i > predicate;
      if (worth > best_worth)
        {
          best_worth = worth;
          best = (gint) i;
        }
    }
  return best;
}

/* The object of the clause, or of the infinitive that completes it: "vowed to build an order". */
static gint
find_object (const WhenceTree *tree,
             gint              predicate)
{
  gint object = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBJ);

  if (object >= 0 && tree->words[object].length > 0 && whence_tree_find_case (tree, object) < 0)
    return object;
  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    /* but "was moved to make way" */
    if (child > predicate && tree->syntax[child].deprel == WHENCE_DEPREL_XCOMP && whence_tree_is_infinitive (tree, child))
      return whence_tree_find_child (tree, child, WHENCE_DEPREL_OBJ);
  return -1;
}

static char *
label_of_object (const WhenceTitleContext *context,
                 gint                      object)
{
  gboolean bare;
  char *label;

  if (context->dated[object])
    return NULL;
  label = whence_title_of_noun (context, object, &bare);
  if (bare)
    g_clear_pointer (&label, g_free);
  if (label != NULL && g_utf8_strlen (label, -1) <= WHENCE_LABEL_MAX)
    return label;
  g_free (label);
  label = whence_label_of_core (context, object, TRUE);
  /* "guest" */
  if (label != NULL && strchr (label, ' ') == NULL)
    g_clear_pointer (&label, g_free);
  return label;
}

/* Words of help that a participle does without in a narrow place: "had founded", "was arrested". */
static gboolean
is_spare (const WhenceTree *tree,
          gint              node,
          gboolean          articles)
{
  gint head = tree->syntax[node].head;

  switch (tree->syntax[node].deprel)
    {
    case WHENCE_DEPREL_AUX:
    case WHENCE_DEPREL_AUX_PASS:
      return head >= 0 && (tree->syntax[head].form == WHENCE_FORM_PARTICIPLE || tree->syntax[head].form == WHENCE_FORM_PAST);
    case WHENCE_DEPREL_MARK:
      return tree->syntax[node].upos == WHENCE_UPOS_PART && (node == 0 || tree->syntax[node].head == node + 1);
    case WHENCE_DEPREL_DET:
      return articles && tree->syntax[node].upos == WHENCE_UPOS_DET && !whence_tree_word_is (tree, node, tree->lexicon->negations);
    default:
      return FALSE;
    }
}

static gboolean
is_relative (const WhenceTree *tree,
             gint              node)
{
  return whence_tree_get_pronoun (tree, node, NULL) == WHENCE_PRONOUN_RELATIVE;
}

/* Whether words chosen from @from on tell more than that something was done. */
static gboolean
tells_what (const WhencePhrase *phrase,
            guint               from)
{
  const WhenceTree *tree = phrase->context->tree;

  for (guint i = from; i < tree->n; i++)
    if (phrase->chosen[i] && (tree->syntax[i].upos == WHENCE_UPOS_NOUN || tree->syntax[i].upos == WHENCE_UPOS_PROPN || tree->syntax[i].upos == WHENCE_UPOS_ADJ))
      return TRUE;
  return FALSE;
}

/* Whether what did not fit is not missed: "she called", "showed a decrease" want more. */
static gboolean
is_whole (const WhencePhrase *phrase,
          gint                predicate)
{
  const WhenceTree *tree = phrase->context->tree;

  return phrase->refused == 0 || whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) >= 0
         || (phrase->refused < WHENCE_PHRASE_NEEDED && tells_what (phrase, (guint) predicate));
}

/* "Anna Lind and Otto Brandt": what is told of both is not told of the one. */
static gboolean
is_one_of_several (const WhenceTree *tree,
                   gint              noun)
{
  for (gint child = tree->children[noun]; child >= 0; child = tree->siblings[child])
    if (child > noun && tree->syntax[child].deprel == WHENCE_DEPREL_CONJ && !whence_tree_is_predicate (tree, child))
      return TRUE;
  return FALSE;
}

/* The verb with what completes it, behind its subject or without one: "Sales rose by a tenth", "Photographed a comet". */
static char *
label_of_verb (const WhenceTitleContext *context,
               gint                      predicate,
               gint                      subject,
               gboolean                  articles)
{
  const WhenceTree *tree = context->tree;
  /* "has been run" */
  gboolean passive = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) >= 0;
  WhencePhrase phrase;
  char *label = NULL;

  whence_phrase_init (&phrase, context, WHENCE_STYLE_BRIEF);
  if (subject >= 0)
    whence_phrase_add_noun (&phrase, subject);
  whence_phrase_try (&phrase, predicate, G_MAXUINT);
  for (guint i = 0; i < tree->n; i++)
    if (phrase.chosen[i] && is_spare (tree, (gint) i, !articles)
        && (subject < 0 || tree->syntax[i].deprel == WHENCE_DEPREL_DET || (tree->syntax[i].deprel == WHENCE_DEPREL_AUX && !passive)))
      phrase.chosen[i] = FALSE;
  if (whence_phrase_measure (&phrase) <= WHENCE_LABEL_MAX)
    {
      guint8 core[WHENCE_TREE_MAX_WORDS];

      memcpy (core, phrase.chosen, tree->n);
      whence_phrase_grow (&phrase, WHENCE_LABEL_MAX, WHENCE_LABEL_MAX);
      /* "Putin called in Beijing", where on whom did not fit */
      if (phrase.refused > 0)
        memcpy (phrase.chosen, core, tree->n);
      if (is_whole (&phrase, predicate) && (tells_what (&phrase, 0) || (subject >= 0 && phrase.replaced[subject] != NULL)))
        label = whence_label_render (&phrase, NULL);
    }
  whence_phrase_clear (&phrase);
  return label;
}

/* What was done where no noun tells it: the fullest that fits; without its subject only where that is not what @noun tells. */
static char *
label_of_deed (const WhenceTitleContext *context,
               gint                      predicate,
               gint                      noun)
{
  const WhenceTree *tree = context->tree;
  gint subject = whence_tree_find_subject (tree, predicate);
  gint object = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBJ);
  char *label = NULL;

  if (tree->syntax[predicate].upos != WHENCE_UPOS_VERB
      || (!whence_tree_is_finite (tree, predicate) && !whence_tree_is_infinitive (tree, predicate))
      || (object >= 0 && tree->syntax[object].upos == WHENCE_UPOS_PRON))
    return NULL;
  if (subject >= 0 && (is_relative (tree, subject) || context->dated[subject]))
    subject = -1;
  for (guint articles = 2; subject >= 0 && !is_one_of_several (tree, subject) && articles > 0 && label == NULL; articles--)
    label = label_of_verb (context, predicate, subject, articles == 2);
  if (label == NULL)
    label = whence_label_in_few (context, predicate);
  for (guint articles = 2; (noun < 0 || noun != subject) && articles > 0 && label == NULL; articles--)
    label = label_of_verb (context, predicate, -1, articles == 2);
  return label;
}

/* Not "3,000 people killing". */
static gboolean
makes_noun (const WhenceTree *tree,
            gint              object)
{
  return tree->syntax[object].upos != WHENCE_UPOS_PRON && tree->syntax[object].upos != WHENCE_UPOS_NUM
         && whence_tree_find_child (tree, object, WHENCE_DEPREL_NUMMOD) < 0;
}

/* "Halden retirement", "mine acquisition": the verb as a noun, behind what it was done to or who did it. */
static char *
label_of_verbal_noun (const WhenceTitleContext *context,
                      gint                      predicate,
                      const char               *noun)
{
  const WhenceTree *tree = context->tree;
  gint object = find_object (tree, predicate);
  gint subject = whence_label_get_told_of (tree, predicate, whence_tree_find_shared_subject (tree, predicate));
  gint completing = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_XCOMP);
  gint governed = tree->syntax[predicate].deprel == WHENCE_DEPREL_XCOMP ? whence_tree_find_child (tree, tree->syntax[predicate].head, WHENCE_DEPREL_OBJ) : -1;

  /* "forced the plant to close" */
  if (governed >= 0)
    subject = governed;
  if (object >= 0)
    return makes_noun (tree, object) && !is_one_of_several (tree, object) ? whence_label_of_name (context, object, noun) : NULL;
  /* "started processing claims" */
  if (completing >= 0 && whence_tree_is_predicate (tree, completing))
    return NULL;
  return subject >= 0 && !is_one_of_several (tree, subject) ? whence_label_of_name (context, subject, noun) : NULL;
}

/* @word: in small letters */
static gboolean
has_noun (const WhenceTree *tree,
          const char       *word)
{
  for (guint i = 0; i < tree->n; i++)
    if (tree->syntax[i].upos == WHENCE_UPOS_NOUN || tree->syntax[i].upos == WHENCE_UPOS_PROPN || tree->syntax[i].upos == WHENCE_UPOS_ADJ)
      {
        g_autofree char *small = whence_label_to_small (tree->words[i].text, tree->words[i].length);

        if (strcmp (small, word) == 0)
          return TRUE;
      }
  return FALSE;
}

/* Whether the label has a noun of the sentence that its title, @told in small letters, has not: "opened a plant in 1961 and an office in 1970" is of one of the two. */
static gboolean
names_other (const WhenceTree *tree,
             const char       *label,
             const char       *told,
             const char       *deed)
{
  g_autofree char *small = whence_label_to_small (label, strlen (label));
  gboolean more = TRUE;
  gsize length;

  /* @deed: the verb as a noun, which no title has */
  for (char *word = small; more; word += length + 1)
    {
      length = strcspn (word, " -'");
      more = word[length] != '\0';
      word[length] = '\0';
      if (length > 3 && g_strcmp0 (word, deed) != 0 && strstr (told, word) == NULL && has_noun (tree, word))
        return TRUE;
    }
  return FALSE;
}

/* What a clause may be called by. */
typedef struct
{
  const WhenceTitleContext *context;
  gint                      predicate;
  gint                      noun;    /* the event noun in it that says most, or -1 */
  const WhenceKindRow      *row;     /* of its verb, or %NULL */
} Clause;

/* "Crimea annexation": a verb that is for one kind of thing only, behind the name of where or what. */
static char *
label_by_name (const Clause *self)
{
  gint name = find_name (self->context, self->predicate);

  gint object = find_object (self->context->tree, self->predicate);

  if (self->row == NULL || self->row->kind == WHENCE_KIND_STATEMENT || self->row->kind == WHENCE_KIND_OTHER || self->row->noun == NULL || name < 0)
    return NULL;
  /* "opened a plant in Oslo": no opening of Oslo */
  if (object >= 0 && object != name && whence_tree_find_case (self->context->tree, name) >= 0 && makes_noun (self->context->tree, object))
    return NULL;
  return whence_label_of_name (self->context, name, self->row->noun);
}

/* One word alone, "storm", "visit", tells less than what was done, if that fits. */
static char *
label_by_noun (const Clause *self)
{
  char *label = self->noun >= 0 ? whence_label_of_noun (self->context, self->noun) : NULL;

  if (label != NULL && strchr (label, ' ') == NULL)
    g_clear_pointer (&label, g_free);
  return label;
}

static char *
label_by_verbal_noun (const Clause *self)
{
  return self->row != NULL && self->row->noun != NULL ? label_of_verbal_noun (self->context, self->predicate, self->row->noun) : NULL;
}

static char *
label_by_deed (const Clause *self)
{
  return label_of_deed (self->context, self->predicate, self->noun);
}

/* "was the branch secretary"; "was twice the average" and "was 12 percent" tell nothing by their noun. */
static char *
label_by_state (const Clause *self)
{
  const WhenceWord *word = &self->context->tree->words[self->predicate];
  char *label = self->context->tree->syntax[self->predicate].upos == WHENCE_UPOS_NOUN ? whence_label_of_core (self->context, self->predicate, TRUE) : NULL;

  if (label != NULL && strchr (label, ' ') == NULL && !(whence_things_get_sorts (self->context->things, word->text, word->length) & WHENCE_SORT_PERSON))
    g_clear_pointer (&label, g_free);
  return label;
}

/* "league", "season" tell nothing alone. */
static char *
label_by_word (const Clause *self)
{
  const WhenceTree *tree = self->context->tree;

  if (self->noun < 0 || whence_tree_find_case (tree, self->noun) >= 0 || whence_tree_get_event_noun (tree, self->noun)->kind == WHENCE_KIND_OTHER)
    return NULL;
  return whence_label_of_noun (self->context, self->noun);
}

static char *
label_by_object (const Clause *self)
{
  gint object = find_object (self->context->tree, self->predicate);

  return object >= 0 && makes_noun (self->context->tree, object) ? label_of_object (self->context, object) : NULL;
}

static char *
label_by_part (const Clause *self)
{
  return whence_label_of_part (self->context, self->predicate);
}

/* "Was small museum", "Whose union put warning", "To complaint was made": a helper, or what leads from something that is not told. */
static gboolean
begins_badly (const WhenceTree *tree,
              const char       *label)
{
  const WhenceEventWords *words = tree->lexicon;
  const char *const *const lists[] = { words->be, words->pro_verbs, words->relatives, words->dangling, words->genitives, words->thats };
  gsize length = strcspn (label, " ");

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (whence_kinds_has_word (lists[i], label, length))
      return TRUE;
  return FALSE;
}

/**
 * whence_label_of_clause:
 * @context: sentence and what is known of it
 * @predicate: head of a clause
 * @title: its title, which is its own label where it is short enough
 *
 * Returns: (transfer full) (nullable): what the clause is about: the event noun in it, its verb as a noun, else who did what in few words; it
 *   names nothing that the title does not
 */
char *
whence_label_of_clause (const WhenceTitleContext *context,
                        gint                      predicate,
                        const char               *title)
{
  static char *(*const ways[]) (const Clause *) = { label_by_name, label_by_noun, label_by_verbal_noun, label_by_deed, label_by_state, label_by_word,
                                                    label_by_object, label_by_part };
  const WhenceTree *tree = context->tree;
  gint told = whence_speech_find_told (tree, predicate);
  Clause clause = { context, told >= 0 ? told : predicate, -1, NULL };
  g_autofree char *small = NULL;

  /* nothing tells more than the whole */
  if (g_utf8_strlen (title, -1) <= WHENCE_LABEL_MAX)
    return g_strdup (title);
  small = whence_label_to_small (title, strlen (title));
  clause.noun = find_telling_noun (context, clause.predicate);
  /* "were close to a deal" is no closure */
  if (tree->syntax[clause.predicate].upos != WHENCE_UPOS_ADJ || (tree->tokens->tokens[tree->first + (guint) clause.predicate].flags & WHENCE_TOKEN_PAST))
    clause.row = whence_tree_find_kind (tree, clause.predicate, WHENCE_KIND_WORD_VERB);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      char *label = ways[i] (&clause);

      if (label != NULL && !begins_badly (tree, label) && !whence_label_leaves_open (label) && !names_other (tree, label, small, clause.row != NULL ? clause.row->noun : NULL))
        return label;
      g_free (label);
    }
  return NULL;
}
