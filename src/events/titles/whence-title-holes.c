/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether what was left out of a title within it leaves a hole: words without what led to them or what they lead to. */
#include "whence-title-line.h"

#include "whence-word-class.h"

/* The last word before @node and behind @first that no style leaves out, or -1: also where a date stands there, with
 * which more may go. */
static gint
find_left_out (const WhenceTitleLine *line, gint first, gint node)
{
  gint found = -1;

  for (gint i = node - 1; i > first; i--)
    {
      if (line->phrase->context->dated[i])
        return -1;
      if (found < 0 && whence_title_line_get_upos (line, i) != WHENCE_UPOS_DET
          && whence_title_line_get_upos (line, i) != WHENCE_UPOS_ADJ)
        found = i;
    }
  return found;
}

/* Whether the text's next word is the title's, with no more than a quote or hyphen between. */
static gboolean
is_followed (const WhenceTitleLine *line, guint at)
{
  gint next = line->nodes[at] + 1;

  if (at + 1 >= line->n)
    return FALSE;
  while (next < line->nodes[at + 1] && whence_title_line_get_upos (line, next) == WHENCE_UPOS_PUNCT && !whence_tree_is_comma (line->tree, next))
    next++;
  return next == line->nodes[at + 1];
}

/* "events of … proved", "by two American …": a word that leads to another which is not there. */
static gboolean
leads_nowhere (const WhenceTitleLine *line, guint at)
{
  gint node = line->nodes[at], head = line->tree->syntax[node].head;

  if (whence_title_line_is_replaced (line, node) || head <= node || line->shown[head]
      || whence_title_line_is_joined (line, node)
      || line->tree->tokens->classes[line->tree->first + (guint)node] == WHENCE_CLASS_POSSESSIVE)
    return FALSE;
  /* "had not the mayor [asked]": cut before the verb that it helps */
  if ((line->tree->syntax[node].deprel == WHENCE_DEPREL_AUX || line->tree->syntax[node].deprel == WHENCE_DEPREL_AUX_PASS) && head > line->nodes[line->n - 1])
    return TRUE;
  /* what stands right behind it makes sense of it, whatever the parse hangs it on */
  if (is_followed (line, at))
    return FALSE;
  /* nor does a name lead beyond a comma: "the Politburo, the highest body" */
  if (whence_title_line_get_upos (line, node) == WHENCE_UPOS_PROPN
      && whence_title_line_get_upos (line, node + 1) == WHENCE_UPOS_PUNCT)
    return FALSE;
  switch (line->tree->syntax[node].deprel)
    {
    case WHENCE_DEPREL_CASE:
    case WHENCE_DEPREL_MARK:
    case WHENCE_DEPREL_DET:
    case WHENCE_DEPREL_AUX:
    case WHENCE_DEPREL_AUX_PASS:
    case WHENCE_DEPREL_COP:
    case WHENCE_DEPREL_CC:
      return TRUE;
    case WHENCE_DEPREL_AMOD:
    case WHENCE_DEPREL_NUMMOD:
    case WHENCE_DEPREL_COMPOUND:
    case WHENCE_DEPREL_NMOD_POSS:
      return !line->phrase->context->dated[head];
    default:
      return FALSE;
    }
}

static gboolean
has_verb (const WhenceTitleLine *line, gint begin, gint end)
{
  for (gint i = begin; i < end; i++)
    if (whence_title_line_is_verb (line, i))
      return TRUE;
  return FALSE;
}

/* "$30 million … 40 cents", "sales … foreign countries": what leads to the word behind a gap was left out. */
static gboolean
lacks_link (const WhenceTitleLine *line, guint at)
{
  gint node = line->nodes[at], next, lost;

  if (at + 1 >= line->n)
    return FALSE;
  next = line->nodes[at + 1];
  lost = find_left_out (line, node, next);
  /* "the tie [due] to be played" */
  if (next > node + 1 && whence_title_line_get_upos (line, next) == WHENCE_UPOS_PART && whence_tree_word_is (line->tree, next - 1, line->tree->lexicon->shapes->valid))
    return TRUE;
  /* "due to run … than planned" */
  if (next > node + 1 && whence_tree_word_is (line->tree, next, line->tree->lexicon->thans))
    return TRUE;
  if (lost < 0)
    return FALSE;
  /* "as many … 40,000" */
  if (next == lost + 1 && whence_tree_word_is (line->tree, lost, line->tree->lexicon->roles))
    return TRUE;
  switch (whence_title_line_get_upos (line, lost))
    {
    case WHENCE_UPOS_CCONJ:
      /* "the mayor [left the hall and] returned" */
      return !has_verb (line, node + 1, lost) || !whence_title_line_is_verb (line, next);
    case WHENCE_UPOS_ADP:
      return line->tree->syntax[lost].deprel != WHENCE_DEPREL_COMPOUND_PRT
             && line->tree->syntax[lost].deprel != WHENCE_DEPREL_ADVMOD;
    case WHENCE_UPOS_PART:
      return line->tree->tokens->classes[line->tree->first + (guint)lost] != WHENCE_CLASS_POSSESSIVE;
    case WHENCE_UPOS_AUX:
      return TRUE;
    case WHENCE_UPOS_VERB:
      return !whence_title_line_is_verb (line, next) && line->tree->syntax[lost].deprel != WHENCE_DEPREL_AMOD;
    case WHENCE_UPOS_SCONJ:
      return !whence_tree_word_is (line->tree, lost, line->tree->lexicon->thats);
    default:
      return FALSE;
    }
}

static gboolean
has_shown_verb (const WhenceTitleLine *line, guint end)
{
  for (guint i = 0; i < end; i++)
    if (whence_title_line_is_verb (line, line->nodes[i]))
      return TRUE;
  return FALSE;
}

/* "the storm [in 2016] the port closed": two things side by side before the first verb, with nothing but a date
 * between. */
static gboolean
abuts (const WhenceTitleLine *line, guint at)
{
  gint node = line->nodes[at], next;

  if (at + 1 >= line->n
      || (whence_title_line_get_upos (line, node) != WHENCE_UPOS_NOUN
          && whence_title_line_get_upos (line, node) != WHENCE_UPOS_PROPN))
    return FALSE;
  next = line->nodes[at + 1];
  /* "the agents … there had been" */
  if (line->tree->syntax[next].deprel == WHENCE_DEPREL_EXPL && !whence_title_line_is_replaced (line, next))
    return !has_shown_verb (line, at);
  if (next == node + 1 || whence_title_line_is_replaced (line, next) || !line->phrase->context->dated[node + 1])
    return FALSE;
  for (gint i = node + 1; i < next; i++)
    if (!line->phrase->context->dated[i] && !whence_tree_word_is (line->tree, i, line->tree->lexicon->articles))
      return FALSE;
  if (!whence_tree_word_is (line->tree, next, line->tree->lexicon->articles)
      && !whence_tree_word_is (line->tree, next - 1, line->tree->lexicon->articles))
    return FALSE;
  return !has_shown_verb (line, at);
}

/* "by two American [fishermen] after": an adjective before a noun that was left out. */
static gboolean
lacks_noun (const WhenceTitleLine *line, guint at)
{
  const WhenceTree *tree = line->tree;
  gint node = line->nodes[at], lost = node + 1;

  if (whence_title_line_get_upos (line, node) != WHENCE_UPOS_ADJ || tree->syntax[node].deprel != WHENCE_DEPREL_AMOD
      || tree->syntax[node].head < node || whence_title_line_is_replaced (line, node) || whence_title_line_is_joined (line, node)
      || lost >= (gint)tree->n || line->shown[lost] || line->phrase->context->dated[lost]
      || whence_title_line_get_upos (line, lost) == WHENCE_UPOS_PUNCT)
    return FALSE;
  if (at + 1 >= line->n)
    return TRUE;
  switch (whence_title_line_get_upos (line, line->nodes[at + 1]))
    {
    case WHENCE_UPOS_ADJ:
    case WHENCE_UPOS_NOUN:
    case WHENCE_UPOS_NUM:
    case WHENCE_UPOS_PROPN:
      return FALSE;
    default:
      return TRUE;
    }
}

/* "abdicated [the day after] the battle": what a date counts from. */
static gboolean
lacks_side (const WhenceTitleLine *line, guint at)
{
  const WhenceTree *tree = line->tree;
  gint behind = line->nodes[at] + 1, next = at + 1 < line->n ? line->nodes[at + 1] : -1;

  while (behind < next && line->phrase->context->dated[behind])
    behind++;
  return next >= 0 && behind > line->nodes[at] + 1 && next - behind <= 1
         && (whence_tree_get_class (tree, behind - 1) == WHENCE_CLASS_AFTER || whence_tree_get_class (tree, behind - 1) == WHENCE_CLASS_BEFORE);
}

/* "In local trading[,] Lund rose": two things that a comma parts, before the first verb. */
static gboolean
runs_on (const WhenceTitleLine *line, guint at)
{
  const WhenceTree *tree = line->tree;
  gint node = line->nodes[at], next = at + 1 < line->n ? line->nodes[at + 1] : -1;
  gboolean parted = FALSE, bare = TRUE;

  if (next <= node + 1
      || (whence_title_line_get_upos (line, node) != WHENCE_UPOS_NOUN && whence_title_line_get_upos (line, node) != WHENCE_UPOS_PROPN)
      || (whence_title_line_get_upos (line, next) != WHENCE_UPOS_NOUN && whence_title_line_get_upos (line, next) != WHENCE_UPOS_PROPN
          && whence_title_line_get_upos (line, next) != WHENCE_UPOS_DET && tree->syntax[next].deprel != WHENCE_DEPREL_NMOD_POSS))
    return FALSE;
  for (gint i = node + 1; i < next; i++)
    if (whence_tree_is_comma (tree, i) && tree->syntax[i].deprel != WHENCE_DEPREL_FLAT)
      parted = parted || !line->shown[i];
    else
      bare = bare && line->phrase->context->dated[i];
  /* "Anna Lind, [trade] minister", but "Kell, [on a visit,] all but left" */
  return parted && (bare || whence_title_line_get_upos (line, next) != WHENCE_UPOS_DET) && !line->shown[next - 1] && !has_shown_verb (line, at);
}

/* "[6.7]%": a unit without its number. */
static gboolean
lacks_number (const WhenceTitleLine *line, guint at)
{
  gint node = line->nodes[at];

  return whence_title_line_get_upos (line, node) == WHENCE_UPOS_SYM && node > 0 && !line->shown[node - 1]
         && whence_title_line_get_upos (line, node - 1) == WHENCE_UPOS_NUM && !whence_title_line_is_replaced (line, node);
}

/* "concluded [that …;] the director resigned": two sentences. */
static gboolean
crosses_mark (const WhenceTitleLine *line, guint at)
{
  gint next = at + 1 < line->n ? line->nodes[at + 1] : -1;

  for (gint i = line->nodes[at] + 1; i < next; i++)
    if (line->tree->words[i].length == 1 && *line->tree->words[i].text == ';')
      return TRUE;
  return FALSE;
}

static gboolean (*const holes[]) (const WhenceTitleLine *, guint)
    = { leads_nowhere, lacks_link, abuts, lacks_noun, lacks_number, lacks_side, crosses_mark, runs_on };

/**
 * whence_title_has_hole:
 * @line: a title
 * @at: index of one of its words
 *
 * Returns: whether what stood behind the word was left out and is missed
 */
gboolean
whence_title_has_hole (const WhenceTitleLine *line, guint at)
{
  for (guint i = 0; i < G_N_ELEMENTS (holes); i++)
    if (holes[i](line, at))
      return TRUE;
  return FALSE;
}

/**
 * whence_title_opens_only:
 * @line: a title
 *
 * Returns: whether its last "that" or "when" opens a clause that has no verb: "said that the bank"
 */
gboolean
whence_title_opens_only (const WhenceTitleLine *line)
{
  const WhenceTree *tree = line->tree;
  gint behind = line->n > 0 ? whence_title_line_find_behind (line, line->nodes[line->n - 1]) : -1;

  for (guint i = line->n; i-- > 1 && behind >= 0;)
    {
      gint node = line->nodes[i];

      if (whence_title_line_is_verb (line, node) || whence_title_line_get_upos (line, node) == WHENCE_UPOS_VERB
          || (tree->tokens->tokens[tree->first + (guint)node].flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE)))
        return FALSE;
      if (whence_title_line_get_upos (line, node) == WHENCE_UPOS_SCONJ && whence_tree_word_is (tree, node, tree->lexicon->thats))
        return whence_title_line_get_upos (line, behind) != WHENCE_UPOS_PUNCT || whence_tree_is_comma (tree, behind)
               || whence_title_line_is_speech (line, line->nodes[i - 1]);
    }
  return FALSE;
}
