/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds what a date belongs to by the parse, not by nearness: up from its words to the first event noun or predicate. */
#include "whence-anchor.h"

#include <string.h>

#include "whence-apposition.h"
#include "whence-clash.h"
#include "whence-judged.h"
#include "whence-modality-private.h"
#include "whence-word-class.h"

#define CLIMB_MAX 64
/* So many words before a date its noun is looked for. */
#define NOUN_REACH 8

/* The word of the date that the others hang on. */
static gint
find_head (const WhenceTree *tree,
           guint             first,
           guint             n)
{
  for (guint i = first; i < first + n; i++)
    {
      gint head = tree->syntax[i].head;

      if (head < (gint) first || head >= (gint) (first + n))
        return (gint) i;
    }
  return (gint) first;
}

/* "the opening of the 2022 games": the opening is what is told of. */
static gint
widen (const WhenceTree *tree,
       gint              noun)
{
  gint head = tree->syntax[noun].head;

  if (tree->syntax[noun].deprel == WHENCE_DEPREL_NMOD && head >= 0 && whence_tree_get_event_noun (tree, head) != NULL
      && whence_tree_find_case (tree, noun) >= 0 && tree->words[whence_tree_find_case (tree, noun)].length == 2)
    return head;
  return noun;
}

/* "charged on Monday in the 1995 shooting": a date right before its noun is not the verb's where that has one of its own, or where it says what a
 * court made of what the noun names. */
static gboolean
is_own_date (const WhenceTree *tree,
             const guint8     *dated,
             gint              noun,
             gint              date,
             gint              clause)
{
  const WhenceKindRow *verb = whence_tree_find_kind (tree, clause, WHENCE_KIND_WORD_VERB);
  const WhenceKindRow *what = whence_tree_get_event_noun (tree, noun);

  if (date > noun)
    return FALSE;
  for (gint i = clause; i + 1 < date; i++)
    if (dated[i] && tree->syntax[i].upos != WHENCE_UPOS_ADP)
      return TRUE;
  /* also "a witness in the 1995 shooting" */
  return what->kind == WHENCE_KIND_CRIME
         || (verb != NULL && verb->kind == WHENCE_KIND_COURT
             && (what->kind == WHENCE_KIND_DEATH || what->kind == WHENCE_KIND_DISASTER || what->kind == WHENCE_KIND_WAR));
}

/* "The government on Saturday condemned the attacks in Nairobi on Friday": whether the verb has a date of its own before its object. */
static gboolean
has_date_before (const WhenceTree *tree,
                 const guint8     *dated,
                 gint              predicate,
                 gint              object)
{
  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    if (child < object && dated[child] && tree->syntax[child].upos != WHENCE_UPOS_ADP && tree->syntax[child].upos != WHENCE_UPOS_ADV)
      return TRUE;
  return predicate > 0 && dated[predicate - 1] == WHENCE_DATED; /* whatever the parser hangs it on */
}

/* "he was sent away during the upheaval in 1969", "in its visit in May": what is told of is the clause, the noun says when. */
static gint
find_clause_around (const WhenceTree *tree,
                    const guint8     *dated,
                    gint              noun,
                    const WhenceAnchorDate *told)
{
  gint date = (gint) told->first;
  gint preposition = whence_tree_find_case (tree, noun), at = tree->syntax[noun].head;
  gboolean alleged;
  gint side;

  /* "won the race on Sunday": the date behind an object is the verb's */
  if (tree->syntax[noun].deprel == WHENCE_DEPREL_OBJ && date > noun && !whence_tree_word_is (tree, date - 1, tree->lexicon->genitives) && at >= 0 && whence_tree_is_predicate (tree, at)
      && (whence_tree_is_finite (tree, at) || whence_judged_find_doer (tree, at, &alleged) >= 0))
    return whence_clash_is (tree, at, noun, told) || has_date_before (tree, dated, at, noun) || whence_judged_names_deed (tree, at, noun, date) ? -1 : at;
  if (preposition < 0 || !whence_tree_get_side (tree, preposition, &side) || side != 0)
    return -1;
  at = whence_tree_find_predicate (tree, at);
  return at >= 0 && whence_tree_is_finite (tree, at) && !is_own_date (tree, dated, noun, date, at) && !whence_clash_is (tree, at, noun, told)
             && !(date > noun && whence_judged_names_deed (tree, at, noun, date))
           ? at
           : -1;
}

/* "the visit, following the talks last year": of nouns one below the other the date belongs to the one right before it. */
static gint
nearest_within (const WhenceTree *tree,
                const guint8     *dated,
                gint              noun,
                gint              date)
{
  for (gint i = date - 1; i > noun; i--)
    {
      gint at = i;

      if (dated[i] || whence_tree_get_event_noun (tree, i) == NULL || tree->syntax[i].deprel == WHENCE_DEPREL_COMPOUND)
        continue;
      while (at >= 0 && at != noun && !whence_tree_is_predicate (tree, at))
        at = tree->syntax[at].head;
      if (at == noun)
        return i;
    }
  return noun;
}

/* "are appealing for witnesses after a crash", "are searching for miners missing since the blast": what says when is of what is done, though the parse
 * hangs it on a noun or adjective behind; no "the years after the war". */
static gboolean
is_of_deed (const WhenceTree *tree,
            gint              node)
{
  guint8 class = tree->tokens->classes[tree->first + (guint) node];
  gint head = tree->syntax[node].head;

  if (head < 0 || head > node || whence_tree_is_predicate (tree, node))
    return FALSE;
  if (tree->syntax[node].upos == WHENCE_UPOS_ADJ)
    return tree->syntax[node].deprel == WHENCE_DEPREL_AMOD;
  return tree->syntax[node].upos == WHENCE_UPOS_NOUN && class != WHENCE_CLASS_UNIT && class != WHENCE_CLASS_UNITS
         && whence_tree_get_event_noun (tree, node) == NULL;
}

static void
find_beside (const WhenceTree  *tree,
             WhenceEventAnchor *anchor)
{
  gint at = anchor->node, head = tree->syntax[at].head, preposition = whence_tree_find_case (tree, at);
  gint side;

  if (preposition < 0)
    preposition = whence_tree_find_child (tree, at, WHENCE_DEPREL_MARK);
  while (head >= 0 && is_of_deed (tree, head))
    head = tree->syntax[head].head;
  if (head < 0 || preposition < 0 || !whence_tree_is_predicate (tree, head)
      || !whence_tree_get_side (tree, preposition, &side) || side == 0)
    return;
  /* "were close to a deal before": how somebody was is no event */
  if (tree->syntax[head].upos == WHENCE_UPOS_ADJ && !(tree->tokens->tokens[tree->first + (guint) head].flags & WHENCE_TOKEN_PAST))
    return;
  anchor->beside = head;
  anchor->side = side;
}

/* "this is like their trip a year ago": what something is like is no event, the noun before the date is. */
static void
prefer_noun (const WhenceTree  *tree,
             const guint8      *dated,
             gint               date,
             WhenceEventAnchor *anchor)
{
  for (gint i = date - 1; i >= MAX (0, date - NOUN_REACH); i--)
    if (!dated[i] && whence_tree_get_event_noun (tree, i) != NULL && tree->syntax[i].deprel != WHENCE_DEPREL_NSUBJ
        && tree->syntax[i].deprel != WHENCE_DEPREL_COMPOUND && i > anchor->node)
      {
        anchor->node = i;
        anchor->is_noun = TRUE;
        return;
      }
}

/* "Having lured the army into the hills, in 1968, the rebels broke the truce": a date that commas part from the participle that leads; or -1. */
static gint
find_clause_ahead (const WhenceTree *tree,
                   const guint8     *dated,
                   guint             first,
                   guint             n)
{
  const guint8 *classes = tree->tokens->classes + tree->first;
  gint comma = (gint) first - 1;

  while (comma > 0 && (dated[comma] || tree->syntax[comma].upos == WHENCE_UPOS_ADP))
    comma--;
  if (comma < 2 || first + n >= tree->n || classes[comma] != WHENCE_CLASS_COMMA || classes[first + n] != WHENCE_CLASS_COMMA)
    return -1;
  /* but "Born in Rome, Italy, in 1902, she" */
  for (gint i = comma - 1; i >= 0 && classes[i] != WHENCE_CLASS_COMMA; i--)
    {
      gint main = tree->syntax[i].head;
      const WhenceKindRow *row = whence_tree_find_kind (tree, i, WHENCE_KIND_WORD_VERB);
      gboolean leads = tree->syntax[i].deprel == WHENCE_DEPREL_ADVCL;

      /* the parser may hang the one on the other */
      if (main == WHENCE_SYNTAX_ROOT && (main = whence_tree_find_child (tree, i, WHENCE_DEPREL_PARATAXIS)) >= 0)
        leads = TRUE;
      if (leads && tree->syntax[i].upos == WHENCE_UPOS_VERB && whence_tree_find_child (tree, i, WHENCE_DEPREL_MARK) < 0
          && whence_tree_find_subject (tree, i) < 0 && main > (gint) (first + n) && whence_tree_is_predicate (tree, main)
          && whence_tree_find_subject (tree, main) > (gint) first && (row == NULL || row->kind != WHENCE_KIND_BIRTH))
        return main;
    }
  return -1;
}

/* "Since the ceasefire in November, hundreds have …", "Ten years after the vote in 2016, both …": the noun that leads with the date right behind it,
 * whatever the parser hangs them on. */
static gboolean
find_leading_noun (WhenceTree        *tree,
                   const guint8      *dated,
                   guint              first,
                   guint              n,
                   WhenceEventAnchor *anchor)
{
  static const char plain[] = { WHENCE_UPOS_ADJ, WHENCE_UPOS_DET, WHENCE_UPOS_NOUN, WHENCE_UPOS_NUM, WHENCE_UPOS_PROPN, '\0' };
  const guint8 *classes = tree->tokens->classes + tree->first;
  gint noun = (gint) first, before, main = -1;
  gboolean parted; /* more than what describes the noun stands before it */

  while (noun > 0 && (dated[noun] || noun == (gint) first))
    noun--;
  parted = whence_tree_get_event_noun (tree, noun) == NULL;
  if (first + n >= tree->n || classes[first + n] != WHENCE_CLASS_COMMA || dated[noun] || (parted && (noun = whence_anchor_find_first_noun (tree, dated, noun)) < 0))
    return FALSE;
  for (before = noun; --before >= 0 && (parted ? before > 0 : strchr (plain, (gchar) tree->syntax[before].upos) != NULL || tree->syntax[before].deprel == WHENCE_DEPREL_NMOD_POSS);)
    ;
  if (before < 0 || (classes[before] != WHENCE_CLASS_SINCE && classes[before] != WHENCE_CLASS_AFTER && classes[before] != WHENCE_CLASS_BEFORE)
      || !whence_tree_get_side (tree, before, &anchor->side))
    return FALSE;
  for (gint i = 0; i < before; i++)
    if (whence_tree_is_predicate (tree, i))
      return FALSE;
  for (gint i = (gint) (first + n); i < (gint) tree->n && main < 0; i++)
    if (whence_tree_is_predicate (tree, i) && whence_tree_is_finite (tree, i) && whence_tree_find_subject (tree, i) > (gint) first)
      main = i;
  if (main < 0)
    return FALSE;
  tree->syntax[before].upos = WHENCE_UPOS_ADP;
  tree->syntax[before].form = WHENCE_FORM_NONE;
  whence_tree_set_deprel (tree, before, WHENCE_DEPREL_CASE);
  whence_tree_set_deprel (tree, noun, WHENCE_DEPREL_OBL);
  whence_tree_move (tree, noun, main);
  whence_tree_move (tree, before, noun);
  *anchor = (WhenceEventAnchor){ .node = noun, .is_noun = TRUE, .beside = main, .side = anchor->side, .over = classes[before] == WHENCE_CLASS_SINCE };
  return TRUE;
}

/* "The first flight was in 2003": what was then; or -1. */
static gint
find_placed (const WhenceTree *tree,
             gint              date)
{
  gint copula = whence_tree_find_child (tree, date, WHENCE_DEPREL_COP), head = tree->syntax[date].head;

  if (copula < 0 || copula > date)
    return -1;
  for (gint child = tree->children[date]; child >= 0 && child < copula; child = tree->siblings[child])
    if (tree->syntax[child].upos == WHENCE_UPOS_NOUN
        && (whence_deprel_is_subject (tree->syntax[child].deprel) || tree->syntax[child].deprel == WHENCE_DEPREL_ADVMOD))
      return child;
  return whence_tree_find_subject (tree, date) < 0 && head >= 0 && head < copula && tree->syntax[head].upos == WHENCE_UPOS_NOUN ? head : -1;
}

/* "After he resigned in 2011, she moved": the date is the first clause's, wherever the parser hangs it. */
static gint
find_clause_before (const WhenceTree *tree,
                    const guint8     *dated,
                    gint              head,
                    guint             first)
{
  gint main = tree->syntax[head].head;

  if (main < (gint) first || !whence_tree_is_predicate (tree, main))
    return -1;
  for (gint i = (gint) first - 1; i >= 0 && tree->tokens->classes[tree->first + (guint) i] != WHENCE_CLASS_COMMA; i--)
    if (!dated[i] && tree->syntax[i].head == main && tree->syntax[i].deprel == WHENCE_DEPREL_ADVCL && whence_tree_is_predicate (tree, i)
        && (whence_tree_find_subject (tree, i) >= 0 || tree->syntax[i].form == WHENCE_FORM_GERUND || tree->syntax[i].form == WHENCE_FORM_PARTICIPLE))
      return i;
  return -1;
}

/* "the visit, scheduled for May", "Scheduled for May, the visit …": the participle says when, the noun what; or -1. */
static gint
find_planned (const WhenceTree *tree,
              gint              participle,
              gint              date)
{
  gint noun = tree->syntax[participle].head;

  if (noun < 0 || !whence_modality_sets (tree, participle, date) || whence_tree_find_subject (tree, participle) >= 0)
    return -1;
  switch (tree->syntax[participle].deprel)
    {
    case WHENCE_DEPREL_ACL:
    case WHENCE_DEPREL_AMOD:
      break;
    case WHENCE_DEPREL_ADVCL:
      noun = whence_tree_find_subject (tree, noun);
      break;
    default:
      return -1;
    }
  /* also "the push planned for May" */
  return noun >= 0 && (whence_tree_get_event_noun (tree, noun) != NULL || (noun == participle - 1 && tree->syntax[noun].upos == WHENCE_UPOS_NOUN)) ? noun : -1;
}

/* "would be exposed for a planned campaign in 1976" */
static gboolean
is_planned (const WhenceTree *tree,
            gint              predicate,
            gint              noun)
{
  gint would = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX);

  if (would < 0 || !whence_tree_word_is (tree, would, tree->lexicon->modals->woulds))
    return FALSE;
  for (gint child = tree->children[noun]; child >= 0; child = tree->siblings[child])
    if (child < noun && tree->syntax[child].deprel == WHENCE_DEPREL_AMOD && (whence_tree_get_effect (tree, child) & WHENCE_MODAL_PLANS))
      return TRUE;
  return FALSE;
}

/* "sentenced on Friday for the attack in October": where the verb has a date of its own before, the noun right before the next one has that.  The
 * same where the verb cannot have it: "is investigating the attack in October". */
static gint
find_noun_between (const WhenceTree *tree,
                   const guint8     *dated,
                   gint              predicate,
                   const WhenceAnchorDate *told)
{
  gint date = (gint) told->first, noun = -1;
  gboolean own = has_date_before (tree, dated, predicate, predicate) && date > predicate;

  while (date > 0 && dated[date - 1])
    date--;
  for (gint i = predicate + 1; i < date; i++)
    {
      if ((tree->syntax[i].upos == WHENCE_UPOS_CCONJ && (noun < 0 || !whence_tree_is_below (tree, i, noun))) || tree->tokens->classes[tree->first + (guint) i] == WHENCE_CLASS_COMMA)
        return -1;
      if (dated[i])
        {
          own = TRUE;
          noun = -1;
        }
      else if (whence_tree_get_event_noun (tree, i) != NULL && (own || is_planned (tree, predicate, i) || whence_clash_is (tree, predicate, i, told) || whence_judged_names_deed (tree, predicate, i, date)) && tree->syntax[i].deprel != WHENCE_DEPREL_COMPOUND
               && (whence_tree_find_case (tree, i) >= 0 || tree->syntax[i].deprel == WHENCE_DEPREL_OBJ || (own && whence_deprel_is_subject (tree->syntax[i].deprel))))
        noun = i;
    }
  return noun;
}

/* "kept a share after selling its stake in 1984", "sued twice since the opening of the branch in 2004": the gerund, or noun behind "since", that the
 * date stands behind, whatever the parser hangs it on; or -1. */
static gint
find_beside_before (const WhenceTree *tree,
                    const guint8     *dated,
                    gint              predicate,
                    gint              date,
                    gint             *out_side)
{
  for (gint i = date - 1; i > predicate; i--)
    {
      gint mark = whence_tree_find_child (tree, i, WHENCE_DEPREL_MARK), since = whence_tree_find_case (tree, i);

      if (dated[i] || tree->syntax[i].upos == WHENCE_UPOS_CCONJ || tree->tokens->classes[tree->first + (guint) i] == WHENCE_CLASS_COMMA)
        return -1;
      if (tree->syntax[i].upos == WHENCE_UPOS_VERB && tree->syntax[i].form == WHENCE_FORM_GERUND && mark >= 0 && mark < i
          && whence_tree_get_side (tree, mark, out_side) && *out_side != 0)
        return i;
      if (since > predicate && tree->tokens->classes[tree->first + (guint) since] == WHENCE_CLASS_SINCE && whence_tree_get_event_noun (tree, i) != NULL
          && whence_tree_get_side (tree, since, out_side))
        return i;
    }
  return -1;
}

/* "said in May he would go": the date stands before all that was said. */
static gboolean
is_of_speech_before (const WhenceTree *tree,
                     gint              clause,
                     gint              date)
{
  gint head = tree->syntax[clause].head;

  gint subject = whence_tree_find_subject (tree, clause);

  if (tree->syntax[clause].deprel != WHENCE_DEPREL_CCOMP || head < 0 || head >= date || clause < date || subject < date || !whence_tree_is_predicate (tree, head))
    return FALSE;
  /* no "said its 2019 profit was small"; but "said today conditions were bad", whatever the parser hangs the date on */
  return !whence_tree_is_below (tree, date, subject) || head == date - 1 || (head == date - 2 && tree->syntax[date - 1].upos == WHENCE_UPOS_ADP);
}

/* "has cut its forecast for next year": what the object is for, not when it was cut. */
static gboolean
is_for_object (const WhenceTree       *tree,
               const WhenceAnchorDate *date,
               gint                    predicate)
{
  gint object = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBJ), first = (gint) date->first;

  return date->when > 0 && !date->guessed && object > predicate && object < first && first > 0
         && whence_tree_word_is (tree, first - 1, tree->lexicon->modals->purposes)
         && !(whence_tree_get_effect (tree, predicate) & (WHENCE_MODAL_PLANS | WHENCE_MODAL_SETS));
}

/* "is investigating the blast at the depot on 4 May", "want answers about the fire at the hotel in 2017": what stands between a noun and its date tells of
 * the noun, too. */
static void
gather_between (WhenceTree *tree,
                gint        noun,
                gint        predicate,
                gint        date)
{
  for (gint i = noun + 1; i < date; i++)
    {
      gint head = tree->syntax[i].head;

      if ((head == predicate && tree->syntax[i].deprel == WHENCE_DEPREL_OBL)
          || (head > predicate && head < noun && tree->syntax[i].deprel == WHENCE_DEPREL_NMOD && whence_tree_is_below (tree, noun, head)))
        {
          whence_tree_set_deprel (tree, i, WHENCE_DEPREL_NMOD);
          whence_tree_move (tree, i, noun);
        }
    }
}

/* "There remained two towns (until the fall of Nis in May)": the noun that tells within the brackets of the date, the first where none is of an
 * event; or -1. */
static gint
find_within_brackets (const WhenceTree *tree,
                      const guint8     *dated,
                      gint              predicate,
                      gint              date)
{
  gint noun = -1, first = -1;

  for (gint i = date - 1; i > predicate && *tree->words[i].text != ')'; i--)
    {
      if (*tree->words[i].text == '(')
        return noun >= 0 ? noun : first;
      if (dated[i] || tree->syntax[i].deprel == WHENCE_DEPREL_COMPOUND)
        continue;
      if (noun < 0 && whence_tree_get_event_noun (tree, i) != NULL)
        noun = i;
      if (tree->syntax[i].upos == WHENCE_UPOS_NOUN)
        first = i;
    }
  return -1;
}

/* The first finite predicate from @begin with a subject of its own behind that, or -1. */
static gint
find_clause_from (const WhenceTree *tree,
                  gint              begin,
                  gint              end)
{
  for (gint i = begin; i < end; i++)
    if (whence_tree_is_predicate (tree, i) && whence_tree_is_finite (tree, i) && whence_tree_find_subject (tree, i) >= begin)
      return i;
  return -1;
}

/* "had one such experience: in 2004 its capsule crashed", "There is no doubt that it broke the law in 2015": the clause that a mark or a mere "there is"
 * parts from what the parser hangs the date on; or -1. */
static gint
find_parted (const WhenceTree *tree,
             gint              predicate,
             gint              date,
             gboolean         *out_is_noun)
{
  gint expletive = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_EXPL);

  for (gint i = date - 1; i > predicate; i--)
    if (*tree->words[i].text == ':' || *tree->words[i].text == ';')
      {
        gint clause = find_clause_from (tree, i + 1, (gint) tree->n);

        /* "an assault on the town: the battle of Holm in April 2004" */
        *out_is_noun = clause < 0;
        for (gint noun = i + 1; noun < date && clause < 0; noun++)
          clause = whence_tree_get_event_noun (tree, noun) != NULL ? noun : -1;
        return clause;
      }
    else if (expletive >= 0 && whence_tree_word_is (tree, i, tree->lexicon->thats))
      return find_clause_from (tree, i + 1, date);
  return -1;
}

/* What the predicate at @at leaves the date to: a participle that only sets it, a noun or a gerund right before it; else itself. */
static void
settle_on_predicate (WhenceTree             *tree,
                     const guint8           *dated,
                     const WhenceAnchorDate *date,
                     gint                    at,
                     WhenceEventAnchor      *anchor)
{
  gint first = (gint) date->first, begin = first, side;

  while (begin > 0 && dated[begin - 1])
    begin--;
  at = whence_anchor_find_publisher (tree, at);
  anchor->node = at;
  /* "Mayor quits (12 May 2011)" */
  if (begin > 0 && *tree->words[begin - 1].text == '(')
    return;
  anchor->node = whence_clash_find_moved (tree, date, at);
  anchor->moved = anchor->is_noun = anchor->node >= 0;
  if (anchor->moved)
    return;
  anchor->node = find_parted (tree, at, begin, &anchor->is_noun);
  if (anchor->node >= 0)
    return;
  anchor->node = find_planned (tree, at, first);
  if (anchor->node < 0)
    anchor->node = find_within_brackets (tree, dated, at, begin);
  if (anchor->node < 0)
    anchor->node = find_noun_between (tree, dated, at, date);
  anchor->is_noun = anchor->node >= 0;
  if (anchor->is_noun)
    {
      anchor->node = widen (tree, anchor->node);
      gather_between (tree, anchor->node, at, begin);
      return;
    }
  anchor->node = whence_judged_find_deed (tree, at, begin);
  if (anchor->node >= 0)
    return;
  anchor->node = find_beside_before (tree, dated, at, begin, &side);
  if (anchor->node >= 0)
    {
      anchor->is_noun = tree->syntax[anchor->node].upos != WHENCE_UPOS_VERB;
      anchor->beside = at;
      anchor->side = side;
      return;
    }
  anchor->node = at;
  anchor->aside = is_for_object (tree, date, at) || whence_clash_describes_object (tree, dated, date, at);
  if (tree->syntax[at].upos != WHENCE_UPOS_VERB)
    prefer_noun (tree, dated, first, anchor);
  else if (tree->syntax[at].deprel == WHENCE_DEPREL_ADVCL)
    find_beside (tree, anchor);
}

/* "The triumph in May was followed in June by": what a subject with a date behind it is where its verb has one right behind it, too. */
static gboolean
is_of_subject (const WhenceTree *tree,
               const guint8     *dated,
               gint              noun,
               gint              date)
{
  gint verb = tree->syntax[noun].head, behind = verb + 1;

  if (!whence_deprel_is_subject (tree->syntax[noun].deprel) || tree->syntax[noun].upos != WHENCE_UPOS_NOUN || noun > date || verb < date
      || !whence_tree_is_predicate (tree, verb))
    return FALSE;
  behind += behind < (gint) tree->n && tree->tokens->classes[tree->first + (guint) behind] == WHENCE_CLASS_IN;
  /* but "the captain of the plane that fell on Monday was hailed on Tuesday" */
  return behind < (gint) tree->n && dated[behind] && !whence_tree_parts_verb (tree, noun, date);
}

/* "Better times followed: a venture in 2012, a loan in 2017": one of the things behind a colon. */
static gboolean
is_listed (const WhenceTree *tree,
           gint              at,
           gint              date)
{
  if (at > date || tree->syntax[at].upos != WHENCE_UPOS_NOUN || tree->syntax[at].deprel != WHENCE_DEPREL_PARATAXIS || whence_tree_is_predicate (tree, at))
    return FALSE;
  for (gint i = tree->syntax[at].head + 1; i < at; i++)
    if (tree->words[i].length == 1 && *tree->words[i].text == ':')
      return TRUE;
  return FALSE;
}

/* "the Committee on Government Reform" */
static gboolean
is_part_of_name (const WhenceTree *tree,
                 gint              noun)
{
  gint preposition = whence_tree_find_case (tree, noun);

  return preposition > 1 && tree->syntax[noun].upos == WHENCE_UPOS_PROPN && whence_tree_find_child (tree, noun, WHENCE_DEPREL_DET) < 0
         && (tree->tokens->tokens[tree->first + (guint) preposition - 1].flags & WHENCE_TOKEN_CAPITAL) && tree->syntax[preposition - 1].upos == WHENCE_UPOS_NOUN
         && whence_tree_get_event_noun (tree, preposition - 1) == NULL;
}

static WhenceEventAnchor
find_anchor (WhenceTree             *tree,
             const guint8           *dated,
             const WhenceAnchorDate *date)
{
  WhenceEventAnchor anchor = { .node = -1, .beside = -1 };
  guint first = date->first, n = date->n;
  gint at, told;

  at = find_head (tree, first, n);
  told = whence_anchor_find_told (tree, dated, date, at);

  if (told >= 0)
    {
      anchor.node = told;
      anchor.point = TRUE;
      anchor.beside = date->open ? whence_anchor_find_lasting (tree, date, at) : -1;
      return anchor;
    }

  if (find_leading_noun (tree, dated, first, n, &anchor))
    return anchor;
  /* "the Dec. 21, 1988, bombing" */
  if (first > 0 && first + n + 1 < tree->n && tree->tokens->classes[tree->first + first + n] == WHENCE_CLASS_COMMA
      && whence_tree_word_is (tree, (gint) first - 1, tree->lexicon->articles) && whence_tree_get_event_noun (tree, (gint) (first + n + 1)) != NULL)
    return (WhenceEventAnchor){ .node = (gint) (first + n + 1), .is_noun = TRUE, .beside = -1 };
  if ((told = find_placed (tree, at)) >= 0)
    {
      anchor.node = told;
      anchor.is_noun = TRUE;
      return anchor;
    }
  told = whence_apposition_find (tree, dated, date);
  if (told < 0)
    told = whence_anchor_find_behind (tree, dated, first, n);
  if (told < 0)
    told = find_clause_ahead (tree, dated, first, n);
  if (told < 0)
    told = find_clause_before (tree, dated, at, first);
  if (told >= 0)
    {
      anchor.node = told;
      if (tree->syntax[told].deprel == WHENCE_DEPREL_ADVCL)
        find_beside (tree, &anchor);
      return anchor;
    }
  at = whence_anchor_leave_behind (tree, at, first + n);
  for (guint step = 0; step < CLIMB_MAX && at >= 0; step++, at = tree->syntax[at].head)
    {
      if (dated[at] ? find_planned (tree, at, (gint) first) < 0
                    : is_of_speech_before (tree, at, (gint) first) || whence_anchor_is_led_behind (tree, dated, at, (gint) (first + n)) || whence_anchor_is_left_behind (tree, at, (gint) first))
        continue;
      if (is_of_subject (tree, dated, at, (gint) first) || (!dated[at] && is_listed (tree, at, (gint) first)))
        return (WhenceEventAnchor){ .node = at, .is_noun = TRUE, .beside = -1 };
      if (whence_tree_is_predicate (tree, at))
        {
          if (whence_anchor_bounds_date (tree, dated, at, first))
            continue;
          at = whence_anchor_find_before_length (tree, dated, at, (gint) (first + n));
          settle_on_predicate (tree, dated, date, whence_anchor_leave_gerund (tree, dated, date, at), &anchor);
          return anchor;
        }
      if (whence_tree_get_event_noun (tree, at) != NULL && !whence_clash_names_charge (tree, at) && !is_part_of_name (tree, at))
        {
          gint clause;

          at = nearest_within (tree, dated, at, (gint) first);
          clause = find_clause_around (tree, dated, at, date);

          anchor.moved = clause >= 0 && whence_clash_find_moved (tree, date, clause) >= 0;
          if (anchor.moved)
            clause = -1;
          anchor.is_noun = clause < 0;
          anchor.node = clause < 0 ? widen (tree, at) : clause;
          if (anchor.is_noun)
            find_beside (tree, &anchor);
          return anchor;
        }
    }
  return anchor;
}

/**
 * whence_anchor_find:
 * @tree: the sentence; what the date shows to be of a noun is hung on it
 * @dated: (array): words of dates
 * @date: one of them
 *
 * Returns: what the date belongs to
 */
WhenceEventAnchor
whence_anchor_find (WhenceTree             *tree,
                    const guint8           *dated,
                    const WhenceAnchorDate *date)
{
  WhenceEventAnchor anchor = find_anchor (tree, dated, date);
  gint nearer = anchor.node >= 0 && !anchor.is_noun && !anchor.aside && !anchor.point ? whence_anchor_find_nearer (tree, dated, date, anchor.node) : -1;

  if (nearer >= 0)
    return (WhenceEventAnchor){ .node = nearer, .beside = -1 };
  if (anchor.beside >= 0 && !date->stretched && whence_anchor_has_date (tree, dated, date, anchor.beside))
    anchor.beside = -1;
  return anchor;
}
