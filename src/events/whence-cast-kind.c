/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What kind of thing happens, and whether it is only planned, denied or supposed.  Every word of the clause that tells of a kind has a vote, which weighs as much as its place in the clause: a verb that
 * means something by itself most, then the noun that is its subject or object; "open", "win" or "hold" next to nothing, for what is opened or
 * won says it.  What surrounds the event ("after the war") has none. */
#include "whence-cast.h"

#include <string.h>

#include "whence-clause.h"
#include "whence-things.h"
#include "whence-word-class.h"

#define FULL_WEIGHT 6
#define LIGHT_WEIGHT 1
/* "rehearsed" */
#define ACT_WEIGHT 5
#define ANTECEDENT_WEIGHT 4
#define TOPIC_ANTECEDENT_WEIGHT 2
#define OF_NOUN_WEIGHT 3
/* "said", "a report": what is spoken of counts for more */
#define STATEMENT_WEIGHT 2
/* "the Congress" is a name before it is a meeting */
#define NAME_LOSS 2
/* So many words of a clause are looked at for what is done. */
#define CLAUSE_MAX 64

/* How much a word counts in its place: one that names something that happens, and one that only says what it is about. */
static const struct
{
  guint8 deprel;
  guint8 event;
  guint8 topic;
} places[] = {
  { WHENCE_DEPREL_NSUBJ, 5, 2 },    { WHENCE_DEPREL_NSUBJ_PASS, 4, 3 }, { WHENCE_DEPREL_OBL_AGENT, 5, 1 }, { WHENCE_DEPREL_OBJ, 4, 3 },
  { WHENCE_DEPREL_XCOMP, 3, 3 },    { WHENCE_DEPREL_CCOMP, 2, 0 },      { WHENCE_DEPREL_OBL, 2, 1 },       { WHENCE_DEPREL_NMOD, 1, 2 },
  { WHENCE_DEPREL_COMPOUND, 2, 1 }, { WHENCE_DEPREL_AMOD, 1, 1 },       { WHENCE_DEPREL_ADVMOD, 0, 1 },    { WHENCE_DEPREL_ACL, 1, 1 },
  { WHENCE_DEPREL_CONJ, 6, 6 },     { WHENCE_DEPREL_FLAT, 1, 1 },       { WHENCE_DEPREL_IOBJ, 1, 0 },      { WHENCE_DEPREL_DEP, 1, 1 },
};

typedef struct
{
  const WhenceTree     *tree;
  const WhenceEntities *entities;
  const guint8         *within;
  gint                  node;
  const WhenceKindRow  *row; /* what the node tells of, or NULL */
} Clause;

/* "amid", "after the war": what surrounds the event and is not it; "during the Cold War" as little, but "during a visit". */
static gboolean
surrounds (const WhenceTree *tree,
           gint              node)
{
  gint preposition = whence_tree_find_case (tree, node);

  if (preposition < 0 || tree->syntax[node].deprel == WHENCE_DEPREL_OBL_AGENT)
    return FALSE;
  return whence_tree_word_is (tree, preposition, tree->lexicon->surroundings)
         || (tree->syntax[node].upos == WHENCE_UPOS_PROPN && whence_tree_word_is (tree, preposition, tree->lexicon->dangling)
             && !whence_tree_word_is (tree, preposition, tree->lexicon->locatives));
}

/* "the bridge, which burned down and was opened again": what the clause says more of, or what it hangs on. */
static gint
find_antecedent (const WhenceTree *tree,
                 gint              node)
{
  while (tree->syntax[node].deprel == WHENCE_DEPREL_CONJ && whence_tree_is_predicate (tree, node) && tree->syntax[node].head >= 0)
    node = tree->syntax[node].head;
  return tree->syntax[node].head;
}

/* The least that a place between the word and the head of the clause leaves of its weight. */
static guint
weigh_place (const Clause *clause,
             gint          at,
             gboolean      topic)
{
  const WhenceTree *tree = clause->tree;
  guint weight = FULL_WEIGHT;

  /* "the treaty, signed in Rome": what a clause says more of is its subject */
  if (at >= 0 && at == find_antecedent (tree, clause->node))
    return topic ? TOPIC_ANTECEDENT_WEIGHT : ANTECEDENT_WEIGHT;
  /* "the opening of the festival" */
  if (!topic && at >= 0 && tree->syntax[at].head == clause->node && tree->syntax[at].deprel == WHENCE_DEPREL_NMOD
      && tree->syntax[clause->node].upos == WHENCE_UPOS_NOUN && !surrounds (tree, at))
    return OF_NOUN_WEIGHT;
  for (guint step = 0; at != clause->node; step++)
    {
      guint left = 0;

      if (at < 0 || step > tree->n || (!topic && surrounds (tree, at)))
        return 0;
      for (guint i = 0; i < G_N_ELEMENTS (places); i++)
        if (places[i].deprel == tree->syntax[at].deprel)
          left = topic ? places[i].topic : places[i].event;
      weight = MIN (weight, left);
      at = tree->syntax[at].head;
    }
  return weight;
}

/* "photographers at the airport" */
static gboolean
is_located (const Clause *clause,
            gint          at)
{
  const WhenceTree *tree = clause->tree;

  for (guint step = 0; step < tree->n && at >= 0 && at != clause->node; step++, at = tree->syntax[at].head)
    {
      gint preposition = whence_tree_find_case (tree, at);

      if (whence_tree_found_is (tree, preposition, tree->lexicon->locatives))
        return TRUE;
    }
  return FALSE;
}

/* Of a verb that no table has, or that tells nothing but with a word beside it, only what it is said of says something. */
static gboolean
is_bare (const Clause *clause)
{
  return clause->row == NULL || (clause->row->kind == WHENCE_KIND_OTHER && (clause->row->flags & WHENCE_KIND_WORD_ACT));
}

/* The first row of the word, if it has any: they are in order of the words, as the test of the table asserts. */
static guint
find_first_beside (const WhenceEventWords *words,
                   const char             *word)
{
  guint low = 0, high = words->n_besides;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (strcmp (words->besides[middle].word, word) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static const WhenceBesideRow *
find_beside (const Clause *clause,
             gint          at,
             const char   *word)
{
  const WhenceTree *tree = clause->tree;
  const WhenceEventWords *words = tree->lexicon;

  for (guint i = find_first_beside (words, word); i < words->n_besides && g_str_equal (words->besides[i].word, word); i++)
    for (guint k = 0; k < tree->n; k++)
      if (clause->within[k] && (gint) k != at && whence_kinds_has_form (words, words->besides[i].beside, tree->words[k].text, tree->words[k].length))
        return &words->besides[i];
  return NULL;
}

/* "was finished" */
static const WhenceKindRow *
find_participle (const WhenceTree *tree,
                 gint              at)
{
  const WhenceKindRow *row = whence_tree_find_kind (tree, at, WHENCE_KIND_WORD_VERB);

  return row != NULL && tree->words[at].length > strlen (row->word) ? row : NULL;
}

static const WhenceKindRow *
find_row (const WhenceTree *tree,
          gint              at,
          gboolean          is_noun)
{
  guint upos = tree->syntax[at].upos, deprel = tree->syntax[at].deprel, flags = 0, token = tree->first + (guint) at;
  const WhenceKindRow *row;

  /* "March" is no march */
  if (tree->tokens->classes[token] == WHENCE_CLASS_MONTH_NAME && (tree->tokens->tokens[token].flags & WHENCE_TOKEN_CAPITAL))
    return NULL;
  if (upos == WHENCE_UPOS_ADJ && deprel == WHENCE_DEPREL_ROOT)
    return find_participle (tree, at);
  /* "launched an offensive": an adjective in a noun's place */
  if (is_noun || upos == WHENCE_UPOS_NOUN || upos == WHENCE_UPOS_PROPN
      || (upos == WHENCE_UPOS_ADJ && (deprel == WHENCE_DEPREL_OBJ || deprel == WHENCE_DEPREL_NSUBJ || deprel == WHENCE_DEPREL_OBL)))
    flags = WHENCE_KIND_WORD_NOUN;
  else if (upos == WHENCE_UPOS_VERB)
    flags = WHENCE_KIND_WORD_VERB;
  /* "minister resigns": without its words of grammar a clause's verb is taken for a noun */
  if (flags == WHENCE_KIND_WORD_NOUN && deprel == WHENCE_DEPREL_ROOT
      && whence_tree_find_kind (tree, at, flags) == NULL)
    flags = WHENCE_KIND_WORD_VERB;
  row = flags != 0 ? whence_tree_find_kind (tree, at, flags) : NULL;
  return row == NULL && upos == WHENCE_UPOS_VERB ? whence_tree_find_kind (tree, at, WHENCE_KIND_WORD_ACT) : row;
}

/* What the word names. */
static guint
get_sorts (const Clause *clause,
           gint          at)
{
  static const guint16 sorts[] = { [WHENCE_ENTITY_PERSON] = WHENCE_SORT_PERSON, [WHENCE_ENTITY_LAND] = WHENCE_SORT_LAND,
                                   [WHENCE_ENTITY_PLACE] = WHENCE_SORT_PLACE,   [WHENCE_ENTITY_BODY] = WHENCE_SORT_BODY,
                                   [WHENCE_ENTITY_EVENT] = WHENCE_SORT_EVENT,   [WHENCE_ENTITY_DEMONYM] = WHENCE_SORT_PERSON };
  const WhenceTree *tree = clause->tree;
  WhenceEntityKind kind;
  guint n;

  if (tree->syntax[at].upos == WHENCE_UPOS_PRON)
    switch (whence_tree_get_pronoun (tree, at, NULL))
      {
      case WHENCE_PRONOUN_MALE:
      case WHENCE_PRONOUN_FEMALE:
      case WHENCE_PRONOUN_MANY:
      case WHENCE_PRONOUN_SPEAKER:
        return WHENCE_SORT_PERSON;
      default:
        return WHENCE_SORT_UNKNOWN;
      }
  if (whence_entities_get_at (clause->entities, tree->first + (guint) at, &kind, &n) != NULL)
    return kind < G_N_ELEMENTS (sorts) ? sorts[kind] : WHENCE_SORT_UNKNOWN;
  return whence_things_find_sorts (tree->lexicon->things, tree->words[at].text, tree->words[at].length);
}

static gint
find_infinitive (const WhenceTree *tree,
                 gint              verb)
{
  for (gint at = verb + 1; at < (gint) tree->n; at++)
    {
      gint head = tree->syntax[at].head;

      /* "ordered the firm to pay" may hang on the firm */
      if (whence_tree_is_infinitive (tree, at) && (head == verb || (head > verb && tree->syntax[head].head == verb && tree->syntax[head].deprel == WHENCE_DEPREL_OBJ)))
        return at;
    }
  return -1;
}

/* The clause that the verb says, or that the parser sets beside it: "ruled on Tuesday that …" */
static gint
find_that (const WhenceTree *tree,
           gint              verb)
{
  for (gint child = tree->children[verb]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_CCOMP
        || (tree->syntax[child].deprel == WHENCE_DEPREL_PARATAXIS && child > verb && whence_tree_find_child (tree, child, WHENCE_DEPREL_MARK) > verb))
      return child;
  return -1;
}

/* Who or what it is that the row asks for, or -1. */
static gint
find_role (const WhenceTree    *tree,
           gint                 verb,
           const WhenceRoleRow *row,
           gboolean            *out_fits)
{
  gint subject = whence_tree_find_subject (tree, verb), object = whence_tree_find_child (tree, verb, WHENCE_DEPREL_OBJ);
  gboolean passive = whence_tree_find_child (tree, verb, WHENCE_DEPREL_AUX_PASS) >= 0
                     || (subject >= 0 && tree->syntax[subject].deprel == WHENCE_DEPREL_NSUBJ_PASS);

  /* "the man released in May" */
  if (subject < 0 && tree->syntax[verb].deprel == WHENCE_DEPREL_ACL && tree->syntax[verb].form == WHENCE_FORM_PARTICIPLE)
    {
      passive = TRUE;
      subject = tree->syntax[verb].head;
    }
  *out_fits = TRUE;
  switch (row->role)
    {
    case WHENCE_ROLE_DOER:
      return passive ? -1 : subject;
    case WHENCE_ROLE_DONE:
      return passive ? subject : object;
    case WHENCE_ROLE_PASSIVE:
      return passive ? subject : -1;
    case WHENCE_ROLE_TO:
      return find_infinitive (tree, verb);
    case WHENCE_ROLE_THAT:
      return find_that (tree, verb);
    case WHENCE_ROLE_ALONE:
    default:
      *out_fits = !passive && object < 0;
      return -1;
    }
}

static gboolean
has_beside (const WhenceTree *tree,
            gint              verb,
            const char       *beside)
{
  for (gint child = tree->children[verb]; child >= 0; child = tree->siblings[child])
    if (whence_kinds_is_form (tree->lexicon, tree->words[child].text, tree->words[child].length, beside))
      return TRUE;
  return FALSE;
}

/* What a noun tells of, or says that something is about. */
static WhenceKind
find_noun_kind (const WhenceTree *tree,
                gint              at)
{
  const WhenceKindRow *row = find_row (tree, at, TRUE);
  WhenceKind kind = WHENCE_KIND_OTHER;

  if (row != NULL && !(row->flags & WHENCE_KIND_WORD_LIGHT))
    return (WhenceKind) row->kind;
  whence_kinds_find_topic (tree->lexicon, tree->words[at].text, tree->words[at].length, &kind);
  return kind;
}

static gboolean
is_asked_for (const Clause        *clause,
              const WhenceRoleRow *row,
              gint                 who)
{
  guint sorts;

  if (who < 0)
    return FALSE;
  sorts = row->sorts != 0 || row->kinds != 0 ? get_sorts (clause, who) : 0;
  if (row->kinds != 0)
    return (row->sorts != 0 || !(sorts & WHENCE_SORT_PERSON)) && (row->kinds & 1u << find_noun_kind (clause->tree, who));
  return row->sorts == 0 || (sorts & row->sorts);
}

/* What a verb tells of by who does it and what it is done to: "was released" of somebody, not of an album.  Returns: whether a row fits, the first of
 * which counts */
static gboolean
find_role_kind (const Clause        *clause,
                gint                 verb,
                const WhenceKindRow *of,
                WhenceKind          *out_kind)
{
  const WhenceEventWords *lexicon = clause->tree->lexicon;

  if (of == NULL || (of->flags & WHENCE_KIND_WORD_NOUN))
    return FALSE;
  for (guint i = 0; i < lexicon->n_roles_of && *lexicon->roles_of[i].word <= *of->word; i++)
    {
      const WhenceRoleRow *row = &lexicon->roles_of[i];
      gboolean fits;
      gint who;

      if (*row->word != *of->word || !g_str_equal (row->word, of->word) || (row->beside != NULL && !has_beside (clause->tree, verb, row->beside)))
        continue;
      who = find_role (clause->tree, verb, row, &fits);
      if (row->role == WHENCE_ROLE_ALONE ? !fits : !is_asked_for (clause, row, who))
        continue;
      *out_kind = row->kind == WHENCE_KIND_OF_NOUN ? find_noun_kind (clause->tree, who) : (WhenceKind) row->kind;
      return TRUE;
    }
  return FALSE;
}

/* "became president", but neither "President A B" nor "opened by the president" */
static gboolean
is_post (const WhenceTree *tree,
         gint              at)
{
  gint head = tree->syntax[at].head;

  if (tree->syntax[at].upos != WHENCE_UPOS_NOUN || !whence_tree_word_is (tree, at, tree->lexicon->titles)
      || whence_tree_word_is (tree, at, tree->lexicon->things->family) || tree->syntax[at].deprel == WHENCE_DEPREL_OBL_AGENT
      || tree->syntax[at].deprel == WHENCE_DEPREL_NSUBJ || tree->syntax[at].deprel == WHENCE_DEPREL_COMPOUND
      || tree->syntax[at].deprel == WHENCE_DEPREL_APPOS || (head >= 0 && tree->syntax[head].upos == WHENCE_UPOS_PROPN))
    return FALSE;
  for (gint child = tree->children[at]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].upos == WHENCE_UPOS_PROPN && tree->syntax[child].deprel != WHENCE_DEPREL_NMOD
        && tree->syntax[child].deprel != WHENCE_DEPREL_NSUBJ)
      return FALSE;
  return TRUE;
}

/* What the noun or adjective says that a clause is about; a bridge is built where something is done to it, not where it folds or is crossed. */
static const char *
find_topic (const Clause *clause,
            gint          at,
            WhenceKind   *out_kind)
{
  const WhenceTree *tree = clause->tree;
  guint8 upos = tree->syntax[at].upos, deprel = tree->syntax[at].deprel;
  const char *word;

  word = whence_kinds_find_topic (tree->lexicon, tree->words[at].text, tree->words[at].length, out_kind);
  /* "posted a loss" is about no post; but "profit" and "profits" are nouns whatever the tagger says */
  if (word != NULL && (upos == WHENCE_UPOS_VERB || upos == WHENCE_UPOS_AUX) && tree->words[at].length > strlen (word) + 1)
    {
      *out_kind = WHENCE_KIND_OTHER;
      return NULL;
    }
  if (word == NULL || *out_kind != WHENCE_KIND_CONSTRUCTION || at == clause->node
      || !whence_tree_is_predicate (tree, clause->node)
      || (deprel != WHENCE_DEPREL_OBL && !is_bare (clause)
          && (deprel != WHENCE_DEPREL_NSUBJ || whence_tree_find_child (tree, clause->node, WHENCE_DEPREL_OBJ) < 0)))
    return word;
  if (deprel == WHENCE_DEPREL_OBJ || deprel == WHENCE_DEPREL_NSUBJ_PASS || at == find_antecedent (tree, clause->node))
    return word;
  *out_kind = WHENCE_KIND_OTHER;
  return NULL;
}

/* What the word at @at votes for, and how heavily.  @row: (nullable): what it tells of */
static guint
vote (const Clause        *clause,
      gint                 at,
      const WhenceKindRow *row,
      WhenceKind          *out_kind)
{
  const WhenceTree *tree = clause->tree;
  const char *word = row != NULL ? row->word : NULL;
  WhenceKind role = WHENCE_KIND_OTHER;
  gboolean has_role = find_role_kind (clause, at, row, &role);
  const WhenceBesideRow *beside;
  guint weight;

  *out_kind = row != NULL ? (WhenceKind) row->kind : WHENCE_KIND_OTHER;
  if (row == NULL)
    word = find_topic (clause, at, out_kind);
  /* "became minister" is of no government, but "became a singer" of songs */
  if ((word == NULL || *out_kind == WHENCE_KIND_POLITICS) && row == NULL && is_post (tree, at))
    *out_kind = WHENCE_KIND_APPOINTMENT;
  else if (word == NULL)
    return 0;
  weight = weigh_place (clause, at, row == NULL);
  if (row == NULL && at != clause->node && is_bare (clause)
      && (weight < TOPIC_ANTECEDENT_WEIGHT || is_located (clause, at)))
    return 0;
  beside = word != NULL && weight > 0 ? find_beside (clause, at, word) : NULL;
  if (beside != NULL)
    *out_kind = (WhenceKind) beside->kind;
  else if (has_role)
    *out_kind = role;
  if (*out_kind == WHENCE_KIND_OTHER)
    return 0;
  if (row != NULL && (row->flags & WHENCE_KIND_WORD_LIGHT) && beside == NULL && !has_role)
    weight = MIN (weight, LIGHT_WEIGHT);
  if (row != NULL && (row->flags & WHENCE_KIND_WORD_ACT) && beside == NULL && !has_role)
    weight = MIN (weight, ACT_WEIGHT);
  if (*out_kind == WHENCE_KIND_STATEMENT)
    weight = MIN (weight, STATEMENT_WEIGHT);
  if (row != NULL && at != clause->node && tree->syntax[at].upos == WHENCE_UPOS_PROPN && weight > OF_NOUN_WEIGHT)
    weight -= NAME_LOSS;
  return weight;
}

/* "took office", "put off", "let go": what a verb that says little tells with another word of its clause; and what is done by any
 * word, where no other told a kind.  @paired_only: whether @node by itself tells nothing where it stands */
static WhenceKind
find_deed (const WhenceTree *tree,
           const guint8     *within,
           gint              node,
           gboolean          paired_only,
           WhenceKind        best)
{
  WhenceDeedWord told[CLAUSE_MAX];
  guint n = 0, head = CLAUSE_MAX;
  gboolean paired;
  WhenceKind kind;

  for (guint i = 0; i < tree->n && n < CLAUSE_MAX; i++)
    if (within[i])
      {
        head = (gint) i == node ? n : head;
        told[n++] = (WhenceDeedWord){ tree->words[i].text, tree->words[i].length };
      }
  kind = head < n ? (WhenceKind) whence_deeds_get_kind (tree->lexicon, told, n, head, &paired) : WHENCE_KIND_OTHER;
  if (kind != WHENCE_KIND_OTHER && (paired || (best == WHENCE_KIND_OTHER && !paired_only)))
    return kind;
  for (guint i = 0; best == WHENCE_KIND_OTHER && i < n; i++)
    {
      kind = (WhenceKind) whence_deeds_get_kind (tree->lexicon, told, n, i, &paired);
      if (paired)
        best = kind;
    }
  return best;
}

/**
 * whence_cast_get_kind:
 * @tree: the sentence
 * @entities: the names of its article
 * @within: (array): the words that tell the event
 * @node: its predicate or noun
 * @is_noun: whether @node is a noun
 * @out_slight: (out) (optional): whether only a word tells so that says little by itself, "opened"
 *
 * Returns: what kind of thing happens
 */
WhenceKind
whence_cast_get_kind (const WhenceTree     *tree,
                      const WhenceEntities *entities,
                      const guint8         *within,
                      gint                  node,
                      gboolean              is_noun,
                      gboolean             *out_slight)
{
  const Clause clause = { tree, entities, within, node, find_row (tree, node, is_noun) };
  WhenceKind role = WHENCE_KIND_OTHER;
  gboolean has_role = find_role_kind (&clause, node, clause.row, &role);
  gboolean topics = has_role ? role == WHENCE_KIND_OTHER
                             : clause.row == NULL || clause.row->kind == WHENCE_KIND_OTHER || (clause.row->flags & (WHENCE_KIND_WORD_LIGHT | WHENCE_KIND_WORD_ACT));
  guint votes[WHENCE_N_KINDS] = { 0 };
  WhenceKind kind, best = WHENCE_KIND_OTHER;

  /* A topic says what a word is about that says little or nothing itself; beside any other it is only where something happened.  Of equal votes
   * those of the head itself count first. */
  for (gint k = -1; k < (gint) tree->n; k++)
    {
      gint at = k < 0 ? node : k;
      const WhenceKindRow *row;
      guint weight;

      if (!within[at] || k == node || whence_tree_is_of_work (tree, at))
        continue;
      row = at == node ? clause.row : find_row (tree, at, FALSE);
      if (row == NULL && !topics)
        continue;
      weight = vote (&clause, at, row, &kind);
      /* of two that weigh as much one that says little, or only where it is, counts for less */
      votes[kind] += 2 * weight - (weight > 0 && (row != NULL ? (row->flags & WHENCE_KIND_WORD_LIGHT) != 0 : is_located (&clause, at)));
      if (votes[kind] > votes[best])
        best = kind;
    }
  /* what stands beside the verb says more than a deed that is told by others of its words */
  topics = topics && (clause.row == NULL || find_beside (&clause, node, clause.row->word) == NULL);
  kind = topics ? find_deed (tree, within, node, has_role, best) : best;
  if (out_slight != NULL)
    *out_slight = kind == best && votes[best] < 2 * LIGHT_WEIGHT;
  return kind;
}

/**
 * whence_cast_get_verb_kind:
 * @tree: the sentence
 * @verb: a verb of it
 *
 * Returns: what kind of thing the verb tells of by itself: "denied" of a statement
 */
WhenceKind
whence_cast_get_verb_kind (const WhenceTree *tree,
                           gint              verb)
{
  const WhenceKindRow *row = find_row (tree, verb, FALSE);

  return row != NULL ? (WhenceKind) row->kind : WHENCE_KIND_OTHER;
}

/* Whether @title has the word, and not only its letters. */
static gboolean
has_word (const char           *title,
          const WhenceWord *word)
{
  for (const char *at = title; (at = g_strstr_len (at, -1, " ")) != NULL; at++)
    if (strncmp (at + 1, word->text, word->length) == 0 && !g_ascii_isalnum (at[1 + word->length]))
      return TRUE;
  return FALSE;
}

/**
 * whence_cast_get_kind_above:
 * @tree: the sentence
 * @entities: the names of its article
 * @node: what a date is of, and tells of no kind
 * @teller: the verb by which somebody says it, or -1
 * @title: how it is told
 *
 * Returns: of what kind the verb is that says it, or else what @node hangs on, as far as the title tells that, too: "was found guilty of driving"
 */
WhenceKind
whence_cast_get_kind_above (const WhenceTree     *tree,
                            const WhenceEntities *entities,
                            gint                  node,
                            gint                  teller,
                            const char           *title)
{
  WhenceKind kind = teller >= 0 ? whence_cast_get_verb_kind (tree, teller) : WHENCE_KIND_OTHER;

  if (teller >= 0)
    return kind;
  for (gint at = tree->syntax[node].head; at >= 0 && kind == WHENCE_KIND_OTHER; at = tree->syntax[at].head)
    if (whence_tree_is_predicate (tree, at) && has_word (title, &tree->words[at]))
      {
        g_autofree guint8 *within = g_new0 (guint8, tree->n);

        whence_tree_mark (tree, at, FALSE, within, 1);
        kind = whence_cast_get_kind (tree, entities, within, at, FALSE, NULL);
      }
  return kind;
}

/**
 * whence_cast_get_kind_joined:
 * @context: a sentence
 * @predicate: head of a clause that a date belongs to, or -1
 * @title: how it is told
 *
 * Returns: of what kind that is which the verb joined to @predicate tells, "slipped, struck his head and drowned", where that tells what mattered and
 *   the title tells it, too
 */
WhenceKind
whence_cast_get_kind_joined (const WhenceTitleContext *context,
                             gint                      predicate,
                             const char               *title)
{
  const WhenceTree *tree = context->tree;
  gint telling = predicate >= 0 ? whence_clause_find_telling (context, predicate) : -1;
  g_autofree guint8 *within = NULL;

  if (telling < 0 || !has_word (title, &tree->words[telling]))
    return WHENCE_KIND_OTHER;
  within = g_new0 (guint8, tree->n);
  whence_tree_mark (tree, telling, FALSE, within, 1);
  return whence_cast_get_kind (tree, context->entities, within, telling, FALSE, NULL);
}
