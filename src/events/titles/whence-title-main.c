/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a title says something by a clause of its own, and not only by one that tells more of a noun or says when. */
#include "whence-title-line.h"

#define CLIMB_MAX 8

/* The clause that a finite verb is of. */
static gint
find_clause (const WhenceTree *tree, gint verb)
{
  gint head = tree->syntax[verb].head;

  return tree->syntax[verb].upos == WHENCE_UPOS_AUX && head >= 0 ? head : verb;
}

/* "which", "when", "although": the word that makes a part of a sentence of the clause is told. */
static gboolean
shows_mark (const WhenceTitleLine *line, gint clause)
{
  const WhenceTree *tree = line->tree;
  gint subject = whence_tree_find_subject (tree, clause), end = subject >= 0 ? MIN (subject + 1, clause) : clause;

  for (gint child = tree->children[clause]; child >= 0; child = tree->siblings[child])
    {
      if (child >= end || !line->shown[child] || whence_title_line_is_replaced (line, child))
        continue;
      if (whence_tree_word_is (tree, child, tree->lexicon->relatives))
        return TRUE;
      if (tree->syntax[child].deprel == WHENCE_DEPREL_MARK && tree->syntax[child].upos != WHENCE_UPOS_PART)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_subordinate (const WhenceTitleLine *line, gint clause)
{
  const WhenceTree *tree = line->tree;

  for (guint step = 0; step < CLIMB_MAX && clause >= 0; step++)
    {
      if (shows_mark (line, clause))
        return TRUE;
      switch (tree->syntax[clause].deprel)
        {
        case WHENCE_DEPREL_CONJ:
        case WHENCE_DEPREL_CCOMP:
        case WHENCE_DEPREL_XCOMP:
          clause = tree->syntax[clause].head;
          break;
        default:
          return FALSE;
        }
    }
  return FALSE;
}

/* "Whether it was so", "Whoever wins" */
static gboolean
begins_with_question (const WhenceTitleLine *line)
{
  return whence_tree_word_is (line->tree, line->nodes[0], line->tree->lexicon->shapes->askers)
         && !whence_tree_word_is (line->tree, line->nodes[0], line->tree->lexicon->whens);
}

/**
 * whence_title_lacks_main:
 * @line: a title
 *
 * Returns: whether all its verbs are of clauses that only tell more: "Kell, which has forty banks", "As pressure grew"
 */
gboolean
whence_title_lacks_main (const WhenceTitleLine *line)
{
  guint verbs = 0;

  for (guint i = 0; i < line->n; i++)
    {
      gint node = line->nodes[i];

      if (whence_title_line_is_replaced (line, node) ? whence_title_line_is_verb (line, node) : whence_title_line_is_finite (line, node))
        {
          if (!is_subordinate (line, find_clause (line->tree, node)))
            return FALSE;
          verbs++;
        }
    }
  return verbs > 0 && !begins_with_question (line);
}
