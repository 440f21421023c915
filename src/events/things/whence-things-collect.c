/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a sentence tells of: its noun phrases and pronouns with the part each has in its clause, and which of them are
 * said to be the same
 * ("Otto Brandt, a carpenter", "the carpenter Otto Brandt", "Brandt was a carpenter"). */
#include "whence-things-private.h"

#include "whence-word-class.h"

#define CLIMB_MAX 8
#define COMPLEMENT_MAX 7
/* More noun phrases of a sentence than this are a list. */
#define TOLD_MAX 120

static guint8
class_at (const WhenceTree *tree, guint node)
{
  return tree->tokens->classes[tree->first + node];
}

/* Whether a word within a noun's phrase is part of its core, not of what completes it. */
static gboolean
is_core_relation (guint deprel)
{
  switch (deprel)
    {
    case WHENCE_DEPREL_DET:
    case WHENCE_DEPREL_AMOD:
    case WHENCE_DEPREL_COMPOUND:
    case WHENCE_DEPREL_NUMMOD:
    case WHENCE_DEPREL_NMOD_POSS:
    case WHENCE_DEPREL_FLAT:
    case WHENCE_DEPREL_ADVMOD:
    case WHENCE_DEPREL_FIXED:
    case WHENCE_DEPREL_APPOS:
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
is_in_core (const WhenceHearing *hearing, gint at, gint head)
{
  const WhenceTree *tree = hearing->tree;
  guint8 word_class = class_at (tree, (guint) at);

  if (hearing->setting->dated[at])
    return FALSE;
  if (word_class == WHENCE_CLASS_POSSESSIVE || word_class == WHENCE_CLASS_APOSTROPHE || word_class == WHENCE_CLASS_DASH)
    return TRUE;
  for (guint step = 0; step < CLIMB_MAX && at >= 0; step++, at = tree->syntax[at].head)
    {
      if (at == head)
        return TRUE;
      if (!is_core_relation (tree->syntax[at].deprel))
        return FALSE;
    }
  return FALSE;
}

/* The name that the word is part of, or %NULL. */
static const WhenceRun *
find_run_at (const WhenceEntities *entities, guint token)
{
  guint at = whence_entities_find_run (entities, token);
  const WhenceRun *run;

  if (at < entities->runs->len && whence_entities_run_at (entities, at)->token == token)
    return whence_entities_run_at (entities, at);
  if (at == 0)
    return NULL;
  run = whence_entities_run_at (entities, at - 1);
  return run->token + run->n > token ? run : NULL;
}

/* "34-year-old": what says of somebody how old. */
static gboolean
is_aged (const WhenceHearing *hearing, gint node)
{
  return node >= 2 && whence_hearing_word_is (hearing, node, whence_things_words (hearing->self)->ages)
         && class_at (hearing->tree, (guint) node - 1) == WHENCE_CLASS_DASH;
}

/* "the second", "a second", "her second", "the former": one of several, without a noun. */
static gboolean
stands_for_one (const WhenceHearing *hearing, gint node)
{
  const WhenceTree *tree = hearing->tree;
  gboolean of_pair;

  return (whence_tree_find_child (tree, node, WHENCE_DEPREL_DET) >= 0 || whence_tree_find_child (tree, node, WHENCE_DEPREL_NMOD_POSS) >= 0)
         && node + 1 < (gint) tree->n && class_at (tree, (guint) node + 1) != WHENCE_CLASS_OF
         && whence_things_find_nth (hearing->self, tree->first + (guint) node, &of_pair) > 0;
}

/* "Another struck Athens", "Some went back", "The last was weighed in 1921", "the present one". */
static gboolean
is_elliptic (const WhenceHearing *hearing, gint node)
{
  const WhenceTree *tree = hearing->tree;
  const WhenceThingWords *words = whence_things_words (hearing->self);
  gint det = whence_tree_find_child (tree, node, WHENCE_DEPREL_DET);
  gboolean subject = whence_deprel_is_subject (tree->syntax[node].deprel) && tree->syntax[node].head > node && whence_tree_is_predicate (tree, tree->syntax[node].head);

  if (whence_hearing_word_is (hearing, node, words->one))
    return det >= 0 && (whence_tree_find_child (tree, node, WHENCE_DEPREL_AMOD) > det || whence_tree_find_child (tree, node, WHENCE_DEPREL_COMPOUND) > det);
  if (!subject || class_at (tree, (guint) node + 1) == WHENCE_CLASS_OF)
    return FALSE;
  if (tree->syntax[node].upos == WHENCE_UPOS_ADJ)
    return det >= 0 && det == node - 1 && class_at (tree, (guint) det) == WHENCE_CLASS_THE && whence_hearing_word_is (hearing, node, words->alone);
  return tree->syntax[node].upos == WHENCE_UPOS_DET && tree->children[node] < 0
         && (whence_hearing_word_is (hearing, node, words->another) || whence_hearing_word_is (hearing, node, words->some));
}

static gboolean
is_nominal (const WhenceHearing *hearing, gint node)
{
  const WhenceTree *tree = hearing->tree;
  gboolean possessive = FALSE;
  WhencePronoun pronoun = whence_tree_get_pronoun (tree, node, &possessive);
  guint upos = tree->syntax[node].upos;

  if (hearing->setting->dated[node] || pronoun == WHENCE_PRONOUN_RELATIVE || tree->syntax[node].deprel == WHENCE_DEPREL_FIXED || upos == WHENCE_UPOS_PUNCT)
    return FALSE;
  if (pronoun != WHENCE_PRONOUN_NONE)
    return TRUE;
  if (upos == WHENCE_UPOS_NUM)
    return whence_tree_find_child (tree, node, WHENCE_DEPREL_DET) >= 0;
  if (is_elliptic (hearing, node))
    return TRUE;
  /* "the 34-year-old left" */
  if (upos == WHENCE_UPOS_ADJ && whence_deprel_is_subject (tree->syntax[node].deprel) && is_aged (hearing, node))
    return TRUE;
  if (upos == WHENCE_UPOS_ADJ && whence_deprel_is_subject (tree->syntax[node].deprel) && stands_for_one (hearing, node))
    return TRUE;
  /* a name is one, whatever it looks like: "Kelly wrote" */
  if (upos != WHENCE_UPOS_NOUN && upos != WHENCE_UPOS_PROPN)
    return whence_deprel_is_subject (tree->syntax[node].deprel)
           && find_run_at (hearing->self->source->entities, tree->first + (guint) node) != NULL;
  /* "nor", which the parser takes for a noun */
  if ((tree->tokens->tokens[tree->first + (guint) node].flags & WHENCE_TOKEN_FUNCTION)
      && find_run_at (hearing->self->source->entities, tree->first + (guint) node) == NULL)
    return FALSE;
  switch (tree->syntax[node].deprel)
    {
    case WHENCE_DEPREL_COMPOUND:
    case WHENCE_DEPREL_FLAT:
    case WHENCE_DEPREL_FIXED:
    case WHENCE_DEPREL_CASE:
    case WHENCE_DEPREL_MARK:
      return FALSE;
    case WHENCE_DEPREL_AMOD:
    case WHENCE_DEPREL_VOCATIVE:
    case WHENCE_DEPREL_ADVMOD:
      return upos == WHENCE_UPOS_PROPN;
    default:
      return TRUE;
    }
}

/* --- the phrase --- */

/* "the Union blockade": names between an article and the noun are of its phrase, whatever the parser hangs them on. */
static gint
find_names_begin (const WhenceHearing *hearing, gint begin)
{
  const WhenceTree *tree = hearing->tree;
  gint at = begin - 1;

  while (at > 0 && (tree->syntax[at].upos == WHENCE_UPOS_NOUN || tree->syntax[at].upos == WHENCE_UPOS_PROPN)
         && !hearing->setting->dated[at]
         && (tree->tokens->tokens[tree->first + (guint) at].flags & WHENCE_TOKEN_CAPITAL))
    at--;
  return at >= 0 && at < begin - 1 && tree->syntax[at].upos == WHENCE_UPOS_DET ? at : begin;
}

static void
set_span (const WhenceHearing *hearing, gint node, WhenceTold *told)
{
  const WhenceTree *tree = hearing->tree;
  gint begin = node, end = node + 1;

  while (begin > 0 && is_in_core (hearing, begin - 1, node))
    begin--;
  begin = find_names_begin (hearing, begin);
  /* "only the tower" */
  while (begin + 1 < node && tree->syntax[begin].upos == WHENCE_UPOS_ADV && tree->syntax[begin + 1].upos == WHENCE_UPOS_DET)
    begin++;
  while (end < (gint) tree->n && class_at (tree, (guint) end) != WHENCE_CLASS_POSSESSIVE
         && class_at (tree, (guint) end) != WHENCE_CLASS_COMMA && tree->syntax[end].upos != WHENCE_UPOS_ADV
         && is_in_core (hearing, end, node))
    end++;
  told->begin = tree->first + (guint) begin;
  told->end = tree->first + (guint) end;
}

/* How well a name within a noun's phrase says what the phrase is of: "Israeli Prime Minister Benjamin Netanyahu", but
 * "the Elm Street bridge" not at all. */
static guint
judge_run (const WhenceEntities *entities, const WhenceRun *run, const WhenceTold *told)
{
  guint kind = run->entity >= 0 ? whence_entities_at (entities, run->entity)->kind : WHENCE_ENTITY_NAME;
  gboolean has_head = run->token <= told->token && told->token < run->token + run->n;

  if (run->entity < 0 || (!has_head && run->token < told->token))
    return 0;
  if (kind == WHENCE_ENTITY_PERSON)
    return 4;
  if (has_head)
    return kind == WHENCE_ENTITY_DEMONYM ? 1 : 3;
  return run->token == told->token + 1 ? 2 : 0;
}

static const WhenceRun *
find_name_within (const WhenceEntities *entities, const WhenceTold *told)
{
  const WhenceRun *best = find_run_at (entities, told->token);
  guint worth = best != NULL ? judge_run (entities, best, told) : 0;

  for (guint i = whence_entities_find_run (entities, told->token);
       i < entities->runs->len && whence_entities_run_at (entities, i)->token < told->end; i++)
    if (judge_run (entities, whence_entities_run_at (entities, i), told) > worth)
      {
        best = whence_entities_run_at (entities, i);
        worth = judge_run (entities, best, told);
      }
  return worth > 0 ? best : NULL;
}

/* "the carpenter Otto Brandt": the name, and the noun before it. */
static void
set_name (const WhenceHearing *hearing, WhenceTold *told)
{
  const WhenceTree *tree = hearing->tree;
  const WhenceRun *run = find_name_within (hearing->self->source->entities, told);
  guint limit = tree->first + tree->n;

  if (run == NULL || run->token < tree->first)
    return;
  told->entity = run->entity;
  told->begin = MIN (told->begin, run->token);
  told->end = MIN (MAX (told->end, run->token + run->n), limit);
  if (run->token > told->begin && !hearing->setting->dated[run->token - 1 - tree->first])
    {
      guint8 upos = tree->syntax[run->token - 1 - tree->first].upos;

      if (upos == WHENCE_UPOS_NOUN || upos == WHENCE_UPOS_PROPN)
        told->role_token = (gint32) run->token - 1;
    }
  /* nor is the former or the deputy mayor who is told of as the mayor */
  if (told->role_token >= 0 && !whence_things_is_lesser (hearing->self, (guint) told->role_token))
    told->role = whence_things_find_noun (hearing->self, (guint) told->role_token);
}

/* Where what completes the noun ends: "of the town", "in Porto". */
static void
set_complement (const WhenceHearing *hearing, gint node, WhenceTold *told)
{
  const WhenceTree *tree = hearing->tree;
  gint begin = (gint) (told->end - tree->first), end = begin, child;
  gboolean named = FALSE;

  told->complement = told->end;
  if (begin >= (gint) tree->n || tree->syntax[begin].deprel != WHENCE_DEPREL_CASE)
    return;
  child = tree->syntax[begin].head;
  if (child < 0 || tree->syntax[child].deprel != WHENCE_DEPREL_NMOD || tree->syntax[child].head != node)
    return;
  while (end < (gint) tree->n && end - begin <= COMPLEMENT_MAX && whence_tree_is_below (tree, end, child)
         && !hearing->setting->dated[end] && tree->syntax[end].deprel != WHENCE_DEPREL_PUNCT)
    {
      named = named || tree->syntax[end].upos == WHENCE_UPOS_PROPN;
      end++;
    }
  if (end > child && end - begin <= COMPLEMENT_MAX
      && (named || whence_tree_word_is (tree, begin, tree->lexicon->genitives)))
    told->complement = tree->first + (guint) end;
}

/* "the bridge built there", but not "the chancellor resigned": where no other verb is left the participle is the verb.
 */
static gboolean
is_told_more (const WhenceTree *tree, gint node)
{
  gint participle = whence_tree_find_child (tree, node, WHENCE_DEPREL_ACL);

  for (gint i = 0; participle >= 0 && i < (gint) tree->n; i++)
    if ((tree->syntax[i].upos == WHENCE_UPOS_VERB || tree->syntax[i].upos == WHENCE_UPOS_AUX)
        && !whence_tree_is_below (tree, i, node))
      return TRUE;
  return FALSE;
}

static void
set_form (const WhenceHearing *hearing, gint node, WhenceTold *told)
{
  const WhenceTree *tree = hearing->tree;
  guint first = told->begin - tree->first;
  gint owner = whence_tree_find_child (tree, node, WHENCE_DEPREL_NMOD_POSS);
  guint8 word_class = class_at (tree, first);

  told->form = WHENCE_TOLD_NEW;
  if (told->entity >= 0)
    told->form = WHENCE_TOLD_NAME;
  else if (owner >= 0)
    told->form = WHENCE_TOLD_OWNED;
  else if (word_class == WHENCE_CLASS_THE || word_class == WHENCE_CLASS_THIS || word_class == WHENCE_CLASS_THAT
           || (tree->syntax[first].upos == WHENCE_UPOS_DET
               && whence_tree_word_is (tree, (gint) first, tree->lexicon->pointers))
           || (tree->syntax[first].upos == WHENCE_UPOS_DET
               && whence_hearing_word_is (hearing, (gint) first, whence_things_words (hearing->self)->two)))
    told->form = WHENCE_TOLD_KNOWN;
  for (guint i = told->begin; i < told->complement; i++)
    told->capital = told->capital
                    || ((tree->tokens->tokens[i].flags & WHENCE_TOKEN_CAPITAL)
                        && !(tree->tokens->tokens[i].flags & WHENCE_TOKEN_INITIAL));
  /* "any director", "no house": nothing to be told of again, unlike "some 40 people" */
  told->silent = told->form == WHENCE_TOLD_NEW && first + 1 < (guint) tree->n
                 && (tree->syntax[first + 1].upos != WHENCE_UPOS_NUM || whence_tree_word_is (tree, (gint) first, tree->lexicon->negations))
                 && tree->syntax[first].upos == WHENCE_UPOS_DET && word_class != WHENCE_CLASS_A && first != (guint) node;
  told->bare = told->complement == told->end && whence_tree_find_child (tree, node, WHENCE_DEPREL_ACL_RELCL) < 0
               && !is_told_more (tree, node) && whence_tree_find_child (tree, node, WHENCE_DEPREL_NMOD) < 0;
  for (guint i = first; i < told->end - tree->first; i++)
    told->bare
        = told->bare
          && ((gint) i == node || tree->syntax[i].upos == WHENCE_UPOS_DET || tree->syntax[i].upos == WHENCE_UPOS_NUM);
}

/* "the parent company", "the new firm", "the other bank": not what was told of before. */
static gboolean
is_another (const WhenceHearing *hearing, const WhenceTold *told)
{
  for (guint i = told->begin; i < told->token; i++)
    if (whence_things_is (hearing->self, i, whence_things_words (hearing->self)->pale) || whence_things_is (hearing->self, i, hearing->tree->lexicon->anothers)
        || whence_things_is (hearing->self, i, whence_things_words (hearing->self)->others))
      return TRUE;
  return FALSE;
}

/* "the 34-year-old", "the Norlandish diplomat", "the striker", "the Oslo-based firm": words for somebody, or a firm, that may have been named before. */
static gboolean
is_varied (const WhenceHearing *hearing, gint node, const WhenceTold *told)
{
  WhenceEntityKind kind;
  guint n;

  if (told->form != WHENCE_TOLD_KNOWN || told->entity >= 0 || told->many || told->same >= 0)
    return FALSE;
  if (is_aged (hearing, node))
    return TRUE;
  if (told->complement > told->end)
    return FALSE;
  if ((told->sorts & WHENCE_SORT_BODY) && (told->sorts & WHENCE_SORT_GENERAL))
    return !told->bare && !is_another (hearing, told);
  if (!(told->sorts & WHENCE_SORT_PERSON))
    return FALSE;
  if (told->bare && whence_hearing_word_is (hearing, node, whence_things_words (hearing->self)->callings))
    return TRUE;
  for (guint i = told->begin; i < told->token; i++)
    if (is_aged (hearing, (gint) (i - hearing->tree->first))
        || (whence_entities_get_at (hearing->self->source->entities, i, &kind, &n) != NULL && kind == WHENCE_ENTITY_DEMONYM))
      return TRUE;
  return FALSE;
}

/* "Gunmen seized it": many of a known noun, which begins the sentence and so looks like a name. */
static gboolean
are_persons (const WhenceHearing *hearing, gint node)
{
  const WhenceWord *word = &hearing->tree->words[node];
  char folded[WHENCE_THING_WORD_MAX];

  return node == 0 && hearing->tree->syntax[node].upos == WHENCE_UPOS_PROPN && whence_things_fold (word->text, word->length, folded)
         && g_ascii_strncasecmp (folded, word->text, word->length) != 0
         && (whence_things_get_sorts (hearing->self, word->text, word->length) & WHENCE_SORT_PERSON);
}

static void
set_number (const WhenceHearing *hearing, gint node, WhenceTold *told)
{
  const WhenceTree *tree = hearing->tree;
  gint count = whence_tree_find_child (tree, node, WHENCE_DEPREL_NUMMOD);

  /* "the brothers Juan and Pedro": of a name the noun before it says nothing */
  if (told->entity >= 0 && told->role_token == (gint32) told->token)
    return;
  /* "the Tigers", but not "General Motors" */
  told->many = (told->entity < 0
                || (whence_entities_at (hearing->self->source->entities, told->entity)->kind != WHENCE_ENTITY_PERSON
                    && tree->tokens->classes[told->begin] == WHENCE_CLASS_THE))
               && (tree->syntax[node].form == WHENCE_FORM_PLURAL || tree->syntax[node].upos == WHENCE_UPOS_NUM || are_persons (hearing, node)
                   /* "six bridges", but "the 1971 siege" */
                   || (count >= 0 && count < node && !hearing->setting->dated[count] && tree->tokens->tokens[tree->first + (guint) count].number != 1));
}

/* --- its part in the clause --- */

/* Who does what a predicate tells: "asked her to sell", she does. */
static gint
find_doer (const WhenceTree *tree, gint predicate)
{
  gint head = tree->syntax[predicate].head;
  gint object = tree->syntax[predicate].deprel == WHENCE_DEPREL_XCOMP && head >= 0
                        && whence_tree_find_subject (tree, predicate) < 0
                    ? whence_tree_find_child (tree, head, WHENCE_DEPREL_OBJ)
                    : -1;

  return object >= 0 && object < predicate ? object : whence_tree_find_shared_subject (tree, predicate);
}

/* "the aunt with whom she lived", unlike "the town where she lived". */
static gboolean
says_which (const WhenceTree *tree, gint noun, gint node)
{
  for (gint i = noun + 1; i < node; i++)
    if (tree->syntax[i].upos == WHENCE_UPOS_PRON && whence_tree_word_is (tree, i, tree->lexicon->relatives))
      return TRUE;
  return FALSE;
}

/* "As for the organ, it …": what is told of next. */
static gboolean
is_led (const WhenceHearing *hearing, const WhenceTold *told)
{
  const WhenceThingWords *words = whence_things_words (hearing->self);

  return told->begin >= hearing->tree->first + 2 && whence_things_is (hearing->self, told->begin - 2, words->leading)
         && (hearing->tree->tokens->tokens[told->begin - 2].flags & WHENCE_TOKEN_CAPITAL) && whence_things_is (hearing->self, told->begin - 1, words->leads);
}

static void
set_part (const WhenceHearing *hearing, gint node, WhenceTold *told)
{
  const WhenceTree *tree = hearing->tree;
  gint preposition = whence_tree_find_case (tree, node), above = tree->syntax[node].head;
  gint32 around = -1;

  told->passive = tree->syntax[node].deprel == WHENCE_DEPREL_NSUBJ_PASS;
  told->of_subject = above >= 0
                     && (whence_deprel_is_subject (tree->syntax[above].deprel)
                         || (tree->syntax[above].deprel == WHENCE_DEPREL_ROOT && tree->syntax[above].upos == WHENCE_UPOS_NOUN));
  switch (tree->syntax[node].deprel)
    {
    case WHENCE_DEPREL_NSUBJ:
    case WHENCE_DEPREL_NSUBJ_PASS:
    case WHENCE_DEPREL_ROOT:
      /* "In Airolo a relief …": what a preposition leads to is no subject, whatever the parser says */
      told->part = preposition >= 0 && preposition < node && !(told->sorts & WHENCE_SORT_PERSON)
                           && !(above >= 0 && tree->syntax[above].deprel == WHENCE_DEPREL_ADVCL)
                       ? WHENCE_PART_WHERE
                       : WHENCE_PART_SUBJECT;
      break;
    case WHENCE_DEPREL_OBJ:
    case WHENCE_DEPREL_IOBJ:
      told->part = WHENCE_PART_OBJECT;
      break;
    case WHENCE_DEPREL_OBL:
      told->part
          = preposition >= 0
                    && (whence_tree_word_is (tree, preposition, tree->lexicon->sites)
                        || whence_tree_word_is (tree, preposition, tree->lexicon->locatives))
                    && (told->sorts == WHENCE_SORT_UNKNOWN || (told->sorts & (WHENCE_SORT_PLACE | WHENCE_SORT_LAND)))
                ? WHENCE_PART_WHERE
                : WHENCE_PART_OBLIQUE;
      break;
    case WHENCE_DEPREL_OBL_AGENT:
      told->part = WHENCE_PART_OBLIQUE;
      break;
    case WHENCE_DEPREL_NMOD:
      told->part = WHENCE_PART_INNER;
      break;
    case WHENCE_DEPREL_NMOD_POSS:
      told->part = WHENCE_PART_OWNER;
      break;
    default:
      told->part = WHENCE_PART_OTHER;
    }
  for (gint at = node, step = 0; step < CLIMB_MAX && at >= 0 && told->around < 0; step++, at = tree->syntax[at].head)
    if (tree->syntax[at].deprel == WHENCE_DEPREL_ACL_RELCL && tree->syntax[at].head >= 0
        && says_which (tree, tree->syntax[at].head, node))
      {
        told->around = (gint32) (tree->first + (guint) tree->syntax[at].head);
        around = (gint32) (tree->first + (guint) at);
      }
  for (guint step = 0; step < CLIMB_MAX && above >= 0 && told->clause < 0; step++, above = tree->syntax[above].head)
    if (whence_tree_is_predicate (tree, above))
      {
        gint subject = find_doer (tree, above);
        gint over = whence_tree_find_predicate (tree, tree->syntax[above].head);

        told->clause = (gint32) (tree->first + (guint) above);
        told->above = over >= 0 ? (gint32) (tree->first + (guint) over) : -1;
        told->alone = whence_tree_find_child (tree, above, WHENCE_DEPREL_OBJ) < 0
                      && whence_tree_find_child (tree, above, WHENCE_DEPREL_XCOMP) < 0
                      && whence_tree_find_child (tree, above, WHENCE_DEPREL_CCOMP) < 0;
        told->subject_token = subject >= 0 ? (gint32) (tree->first + (guint) subject) : -1;
        told->embedded
            = tree->syntax[above].deprel == WHENCE_DEPREL_ACL_RELCL || tree->syntax[above].deprel == WHENCE_DEPREL_ADVCL
              || tree->syntax[above].deprel == WHENCE_DEPREL_CCOMP || tree->syntax[above].deprel == WHENCE_DEPREL_ACL;
      }
  told->within = around >= 0 && around != told->clause;
  if (is_led (hearing, told))
    {
      told->part = WHENCE_PART_SUBJECT;
      told->clause = told->subject_token = -1;
    }
}

static void
tell (WhenceHearing *hearing, gint node)
{
  const WhenceTree *tree = hearing->tree;
  WhenceTold told = whence_told_begin (tree->first + (guint) node, 1, hearing->setting->sentence);
  gboolean possessive = FALSE;

  told.pronoun = (guint8) whence_tree_get_pronoun (tree, node, &possessive);
  if (told.pronoun != WHENCE_PRONOUN_NONE)
    {
      possessive
          = possessive
            && (tree->syntax[node].deprel == WHENCE_DEPREL_NMOD_POSS || tree->syntax[node].deprel == WHENCE_DEPREL_DET);
      told.form = possessive ? WHENCE_TOLD_OWNER : WHENCE_TOLD_PRONOUN;
      told.many = told.pronoun == WHENCE_PRONOUN_MANY;
      told.silent = told.pronoun == WHENCE_PRONOUN_THING && !possessive && whence_things_is_silent (hearing, node);
      set_part (hearing, node, &told);
      if (possessive)
        told.part = WHENCE_PART_OWNER;
    }
  else
    {
      set_span (hearing, node, &told);
      set_name (hearing, &told);
      set_complement (hearing, node, &told);
      set_form (hearing, node, &told);
      set_number (hearing, node, &told);
      whence_things_set_gender (hearing, &told);
      whence_things_set_sorts (hearing, node, &told);
      told.proper = told.entity < 0 && told.sorts == WHENCE_SORT_UNKNOWN && told.form == WHENCE_TOLD_NEW
                    && !told.many && tree->syntax[node].upos == WHENCE_UPOS_PROPN
                    && (tree->tokens->tokens[told.token].flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_FUNCTION)) == WHENCE_TOKEN_CAPITAL && told.begin == told.token
                    && !whence_things_has_small (hearing->self, told.token);
      if (told.sorts == WHENCE_SORT_UNKNOWN && whence_things_is_said_person (hearing, node, &told))
        told.sorts = WHENCE_SORT_PERSON;
      set_part (hearing, node, &told);
      if (told.entity < 0 && told.form != WHENCE_TOLD_SEVERAL && stands_for_one (hearing, node))
        {
          gboolean of_pair = FALSE;

          told.nth = (guint8) whence_things_find_nth (hearing->self, told.token, &of_pair);
          told.of_pair = of_pair;
          told.noun = 0;
          told.sorts = WHENCE_SORT_UNKNOWN;
        }
      if (is_elliptic (hearing, node))
        {
          told.elliptic = told.bare = TRUE;
          told.form = WHENCE_TOLD_KNOWN;
          told.many = whence_hearing_word_is (hearing, node, whence_things_words (hearing->self)->some);
          told.noun = 0;
          told.sorts = WHENCE_SORT_UNKNOWN;
        }
      told.varied = told.part == WHENCE_PART_SUBJECT && is_varied (hearing, node, &told);
      if (told.varied && !(told.sorts & WHENCE_SORT_BODY))
        told.sorts |= WHENCE_SORT_PERSON;
    }
  hearing->index[node] = (gint) hearing->self->told->len;
  g_array_append_val (hearing->self->told, told);
}

/**
 * whence_things_collect:
 * @self: things
 * @setting: a sentence not heard yet
 *
 * Adds what the sentence tells of.
 */
void
whence_things_collect (WhenceThings *self, const WhenceSetting *setting)
{
  const WhenceTree *tree = setting->tree;
  g_autofree gint *index = g_new (gint, tree->n);
  WhenceHearing hearing = { self, setting, tree, index, 0 };
  WhenceHeard *heard = &self->heard[setting->sentence];

  heard->first = self->told->len;
  for (guint i = 0; i < tree->n; i++)
    index[i] = -1;
  for (guint i = 0; i < tree->n && self->told->len - heard->first < TOLD_MAX; i++)
    if (is_nominal (&hearing, (gint) i))
      tell (&hearing, (gint) i);
  hearing.n_told = self->told->len;
  for (guint i = 0; i < tree->n; i++)
    if (index[i] >= 0)
      whence_things_find_same (&hearing, (gint) i);
  for (guint i = 0; i < tree->n; i++)
    if (index[i] >= 0)
      whence_things_find_row (&hearing, (gint) i);
  heard->n = self->told->len - heard->first;
  heard->state = WHENCE_HEARD_TOLD;
}
