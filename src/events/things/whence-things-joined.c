/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which phrases of a sentence are of the same, "Otto Brandt, a carpenter", and which are told in a row. */
#include "whence-things-private.h"

#include "whence-word-class.h"

/* "Otto Brandt, a carpenter, …": two phrases with a comma between and one behind. */
static gboolean
stand_apposed (const WhenceHearing *hearing, const WhenceTold *first, const WhenceTold *second)
{
  const WhenceTree *tree = hearing->tree;
  guint limit = tree->first + tree->n, between = MAX (first->end, first->complement), behind = second->complement;
  guint8 lead;

  if (between + 1 != second->begin || between >= limit || tree->tokens->classes[between] != WHENCE_CLASS_COMMA
      || behind > limit || first->part == WHENCE_PART_WHERE || first->part == WHENCE_PART_INNER || first->pronoun
      || second->pronoun)
    return FALSE;
  /* "To save the Tarn Line, the engineer, Karl Orr, dug a tunnel" */
  if (second->part == WHENCE_PART_SUBJECT && (first->part == WHENCE_PART_OBJECT || first->part == WHENCE_PART_OBLIQUE))
    return FALSE;
  if (behind < limit && tree->tokens->classes[behind] != WHENCE_CLASS_COMMA
      && !(tree->tokens->tokens[behind].flags & WHENCE_TOKEN_PUNCT)
      && !whence_things_is (hearing->self, behind, tree->lexicon->relatives))
    return FALSE;
  lead = tree->tokens->classes[second->begin];
  if (first->entity >= 0)
    return second->entity < 0
           && (lead == WHENCE_CLASS_A || lead == WHENCE_CLASS_THE || second->form == WHENCE_TOLD_OWNED);
  return second->entity >= 0 && second->begin == second->token && first->form != WHENCE_TOLD_NEW;
}

/**
 * whence_things_find_same:
 * @hearing: a sentence whose phrases were all told
 * @node: one that was
 *
 * Finds the telling that it stands beside as an apposition, or is said to be.
 */
void
whence_things_find_same (const WhenceHearing *hearing, gint node)
{
  const WhenceTree *tree = hearing->tree;
  gint head = tree->syntax[node].head, subject;
  WhenceTold *told = whence_told_at (hearing->self, hearing->index[node]);

  if (told->pronoun)
    return;
  /* "the team, from the university," */
  if (tree->syntax[node].deprel == WHENCE_DEPREL_APPOS && whence_tree_find_case (tree, node) >= 0)
    return;
  if (tree->syntax[node].deprel == WHENCE_DEPREL_APPOS && head >= 0 && head < node && hearing->index[head] >= 0)
    {
      const WhenceTold *first = whence_told_at (hearing->self, hearing->index[head]);
      gint before = hearing->index[node] - 1;

      /* "the body of Anna Lind, a nurse" */
      if ((told->sorts & WHENCE_SORT_PERSON) && !(first->sorts & WHENCE_SORT_PERSON) && before > hearing->index[head]
          && whence_told_at (hearing->self, before)->sorts == WHENCE_SORT_PERSON
          && whence_told_at (hearing->self, before)->part == WHENCE_PART_INNER)
        first = whence_told_at (hearing->self, before);
      else
        before = hearing->index[head];
      if (!first->pronoun && (first->entity < 0 || told->entity < 0))
        told->same = before;
      told->part = first->part;
      return;
    }
  /* "Brandt was a carpenter", "became mayor" */
  subject = whence_tree_find_child (tree, node, WHENCE_DEPREL_COP) >= 0     ? whence_tree_find_subject (tree, node)
            : tree->syntax[node].deprel == WHENCE_DEPREL_XCOMP && head >= 0 ? whence_tree_find_subject (tree, head)
                                                                            : -1;
  if (subject >= 0 && subject < node && hearing->index[subject] >= 0 && told->entity < 0)
    {
      told->same = hearing->index[subject];
      return;
    }
  if (hearing->index[node] > 0)
    {
      gint before = hearing->index[node] - 1;

      if (whence_told_at (hearing->self, before)->sentence == told->sentence
          && stand_apposed (hearing, whence_told_at (hearing->self, before), told))
        {
          told->same = before;
          told->part = whence_told_at (hearing->self, before)->part;
        }
    }
}

/* "The two leaders, Anna Lind and Otto Reiss, …": the row tells who the first are. */
static gboolean
tells_of_row (const WhenceHearing *hearing, gint first)
{
  const WhenceTold *told = whence_told_at (hearing->self, first);
  guint n = 0;

  if (!told->many || told->form != WHENCE_TOLD_KNOWN || told->complement >= hearing->tree->first + hearing->tree->n
      || hearing->tree->tokens->classes[told->complement] != WHENCE_CLASS_COMMA)
    return FALSE;
  for (gint i = first + 1; i < (gint) hearing->n_told; i++)
    if (whence_told_at (hearing->self, i)->joined == first)
      {
        if (whence_told_at (hearing->self, i)->entity < 0)
          return FALSE;
        n++;
      }
  return n > 1;
}

/* One telling more for all of a row, from the first of it to @last. */
static void
add_row (const WhenceHearing *hearing, gint first, gint last)
{
  WhenceTold several = *whence_told_at (hearing->self, first);

  if (!tells_of_row (hearing, first))
    whence_told_at (hearing->self, first)->joined = first;
  several.end = several.complement = whence_told_at (hearing->self, last)->end;
  several.form = WHENCE_TOLD_SEVERAL;
  several.joined = first;
  several.same = several.entity = -1;
  several.noun = several.role = 0;
  several.many = TRUE;
  g_array_append_val (hearing->self->told, several);
}

static void
join_row (const WhenceHearing *hearing, gint first, gint other)
{
  WhenceTold *told = whence_told_at (hearing->self, other);

  told->joined = first;
  told->part = whence_told_at (hearing->self, first)->part;
}

/* "Chancellor Otto Brandt and President Ana Ruiz": nothing but "and" and a title between two names, whatever the parser
 * says. */
static gboolean
stand_joined (const WhenceHearing *hearing, const WhenceTold *first, const WhenceTold *second)
{
  const WhenceTokens *tokens = hearing->tree->tokens;

  if (first->entity < 0 || second->entity < 0 || first->entity == second->entity || second->begin < first->end + 1
      || second->begin > first->end + 3 || tokens->classes[first->end] != WHENCE_CLASS_AND || second->joined >= 0
      || first->joined >= 0 || first->sorts != second->sorts)
    return FALSE;
  for (guint i = first->end + 1; i < second->begin; i++)
    if (!(tokens->tokens[i].flags & WHENCE_TOKEN_CAPITAL) && tokens->classes[i] != WHENCE_CLASS_THE)
      return FALSE;
  return TRUE;
}

/**
 * whence_things_find_row:
 * @hearing: a sentence whose phrases were all told
 * @node: one that was
 *
 * Finds the row that it begins, "Anna, Otto and Carl", and adds a telling of all of them.
 */
void
whence_things_find_row (const WhenceHearing *hearing, gint node)
{
  const WhenceTree *tree = hearing->tree;
  gint first = hearing->index[node], last = -1, next = first + 1;

  if (whence_told_at (hearing->self, first)->pronoun)
    return;
  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_CONJ && hearing->index[child] >= 0
        && (whence_told_at (hearing->self, first)->entity < 0
            || whence_told_at (hearing->self, hearing->index[child])->entity != whence_told_at (hearing->self, first)->entity)
        && !whence_told_at (hearing->self, hearing->index[child])->pronoun)
      {
        last = hearing->index[child];
        join_row (hearing, first, last);
      }
  if (last < 0 && next < (gint) hearing->n_told
      && stand_joined (hearing, whence_told_at (hearing->self, first), whence_told_at (hearing->self, next)))
    {
      last = next;
      join_row (hearing, first, last);
    }
  if (last >= 0)
    add_row (hearing, first, last);
}
