/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a title is cut where the sense goes on: the last word wants another, or what is said, told or agreed was left
 * out. */
#include "whence-title-line.h"

#include "whence-word-class.h"

/* A member of a list has so many words at most. */
#define LIST_WORDS 4

/* Whether what stands behind a verb is its object or what is said: "told his …", "said it …", "agreed to …". */
static gboolean
completes (const WhenceTitleLine *line, gint verb, gint behind)
{
  const WhenceTree *tree = line->tree;
  gint head = tree->syntax[behind].head;

  switch (whence_title_line_get_upos (line, behind))
    {
    case WHENCE_UPOS_DET:
    case WHENCE_UPOS_PRON:
    case WHENCE_UPOS_PROPN:
    case WHENCE_UPOS_NOUN:
    case WHENCE_UPOS_NUM:
    case WHENCE_UPOS_SYM:
      if (whence_tree_find_child (tree, verb, WHENCE_DEPREL_AUX_PASS) >= 0)
        return FALSE;
      return !whence_tree_word_is (tree, behind, tree->lexicon->relatives)
             || whence_tree_word_is (tree, behind, tree->lexicon->thats);
    case WHENCE_UPOS_PART:
    case WHENCE_UPOS_SCONJ:
      return head >= 0 && tree->syntax[head].head == verb
             && (tree->syntax[head].deprel == WHENCE_DEPREL_XCOMP || tree->syntax[head].deprel == WHENCE_DEPREL_CCOMP);
    case WHENCE_UPOS_CCONJ:
      /* "interviewed and released two men" */
      return behind == verb + 1 && head == behind + 1 && tree->syntax[head].upos == WHENCE_UPOS_VERB
             && (whence_tree_find_child (tree, head, WHENCE_DEPREL_OBJ) > head
                 || (head + 1 < (gint)tree->n && whence_title_line_get_upos (line, head + 1) == WHENCE_UPOS_NUM
                     && !line->phrase->context->dated[head + 1]))
             && whence_tree_find_child (tree, verb, WHENCE_DEPREL_OBJ) < 0
             && whence_tree_find_child (tree, verb, WHENCE_DEPREL_AUX_PASS) < 0;
    default:
      return FALSE;
    }
}

static gboolean
wants_more (const WhenceTitleLine *line, gint node)
{
  const WhenceSyntax *syntax = &line->tree->syntax[node];

  if (whence_title_line_is_joined (line, node))
    return FALSE;
  switch (syntax->upos)
    {
    case WHENCE_UPOS_ADP:
      return syntax->deprel == WHENCE_DEPREL_CASE
             || whence_tree_word_is (line->tree, node, line->tree->lexicon->shapes->leading);
    case WHENCE_UPOS_DET:
      return syntax->deprel == WHENCE_DEPREL_DET
             || whence_tree_word_is (line->tree, node, line->tree->lexicon->articles);
    case WHENCE_UPOS_SCONJ:
    case WHENCE_UPOS_CCONJ:
      return TRUE;
    case WHENCE_UPOS_PART:
      return syntax->deprel == WHENCE_DEPREL_MARK || line->tree->tokens->classes[line->tree->first + (guint)node] == WHENCE_CLASS_POSSESSIVE;
    default:
      return FALSE;
    }
}

/* "the mouth … of the tunnel": told, but not which. */
static gboolean
ends_before_genitive (const WhenceTitleLine *line)
{
  gint node = line->n > 0 ? line->nodes[line->n - 1] : -1;

  return node >= 0 && node + 1 < (gint)line->tree->n && !line->phrase->context->dated[node + 1]
         && !whence_title_line_is_replaced (line, node)
         && whence_title_line_get_upos (line, node) == WHENCE_UPOS_NOUN
         && whence_tree_word_is (line->tree, node + 1, line->tree->lexicon->genitives);
}

/* "changed from a fiscal year … to a calendar year": what it came from alone. */
static gboolean
stops_at_from (const WhenceTitleLine *line, gint behind)
{
  const WhenceTree *tree = line->tree;

  if (tree->tokens->classes[tree->first + (guint)behind] != WHENCE_CLASS_TO || whence_title_line_get_upos (line, behind) != WHENCE_UPOS_ADP)
    return FALSE;
  for (guint i = line->n; i-- > 0;)
    {
      gint node = line->nodes[i];

      if (tree->tokens->classes[tree->first + (guint)node] == WHENCE_CLASS_FROM)
        return TRUE;
      if (whence_title_line_get_upos (line, node) == WHENCE_UPOS_ADP || whence_title_line_get_upos (line, node) == WHENCE_UPOS_VERB)
        return FALSE;
    }
  return FALSE;
}

/* "was held in connection … with it": nothing without what the next preposition leads to. */
static gboolean
ends_before_preposition (const WhenceTitleLine *line)
{
  const WhenceTree *tree = line->tree;
  gint node = line->n > 1 ? line->nodes[line->n - 1] : -1, behind = node >= 0 ? whence_title_line_find_behind (line, node) : -1;

  if (behind < 0 || whence_title_line_get_upos (line, behind) != WHENCE_UPOS_ADP || whence_title_line_is_replaced (line, node))
    return FALSE;
  return whence_title_line_get_upos (line, line->nodes[line->n - 2]) == WHENCE_UPOS_ADP && behind == node + 1
         && whence_tree_word_is (tree, node, tree->lexicon->shapes->connections);
}

/**
 * whence_title_drops_told:
 * @line: a title
 *
 * Returns: whether what was said is told in the clause before: "…, as the judge ruled"
 */
gboolean
whence_title_drops_told (const WhenceTitleLine *line)
{
  const WhenceTree *tree = line->tree;
  gint before = line->n > 0 ? line->nodes[0] - 1 : 0;

  /* an article may be left out */
  before -= before > 1 && whence_title_line_get_upos (line, before) == WHENCE_UPOS_DET;
  if (line->n > 0 && whence_tree_word_is (tree, line->nodes[0], tree->lexicon->roles))
    before = line->nodes[0];
  if (before < 1 || !whence_tree_word_is (tree, before, tree->lexicon->roles)
      || tree->tokens->classes[tree->first + (guint)before - 1] != WHENCE_CLASS_COMMA)
    return FALSE;
  for (guint i = 0; i < line->n; i++)
    {
      const WhenceWord *word = &tree->words[line->nodes[i]];

      if (whence_title_line_get_upos (line, line->nodes[i]) != WHENCE_UPOS_VERB)
        continue;
      return whence_tree_find_child (tree, line->nodes[i], WHENCE_DEPREL_CCOMP) < 0
             && (whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->telling, word->text, word->length)
                 || whence_kinds_find (tree->lexicon, word->text, word->length, WHENCE_KIND_WORD_SPEECH) != NULL
                 || (whence_kinds_find_modal (tree->lexicon, word->text, word->length)
                     & (WHENCE_MODAL_CLAIMS | WHENCE_MODAL_HEARS | WHENCE_MODAL_PROMISES | WHENCE_MODAL_PLANS)));
    }
  return FALSE;
}

/* "was unsafe, as the paper reported" */
static gboolean
has_role_word (const WhenceTitleLine *line)
{
  for (guint i = 1; i < line->n; i++)
    if (whence_tree_word_is (line->tree, line->nodes[i], line->tree->lexicon->roles))
      return TRUE;
  return FALSE;
}

static gboolean
is_capital (const WhenceTree *tree, gint node)
{
  return (tree->tokens->tokens[tree->first + (guint)node].flags & WHENCE_TOKEN_CAPITAL) != 0;
}

/* "for holding joint [naval exercises]", "at the Hazel Moor treatment [works]": cut within a noun and what stands before it. */
static gboolean
ends_within_noun (const WhenceTitleLine *line)
{
  const WhenceTree *tree = line->tree;
  gint node = line->n > 0 ? line->nodes[line->n - 1] : -1;

  if (node < 0 || node + 1 >= (gint)tree->n || whence_title_line_is_replaced (line, node)
      || line->phrase->context->dated[node + 1])
    return FALSE;
  /* "the Organization of Petroleum [Exporting Countries]" */
  if (whence_title_line_get_upos (line, node) == WHENCE_UPOS_PROPN && is_capital (tree, node + 1)
      && !(tree->tokens->tokens[tree->first + (guint)node + 1].flags & WHENCE_TOKEN_FUNCTION))
    return TRUE;
  /* "the Association [of Northern Nations]" */
  if (whence_title_line_get_upos (line, node) == WHENCE_UPOS_PROPN && node + 2 < (gint)tree->n && tree->syntax[node].deprel == WHENCE_DEPREL_NMOD
      && whence_tree_word_is (tree, node + 1, tree->lexicon->genitives) && is_capital (tree, node + 2))
    return TRUE;
  switch (whence_title_line_get_upos (line, node))
    {
    case WHENCE_UPOS_ADJ:
    case WHENCE_UPOS_NOUN:
    case WHENCE_UPOS_NUM:
    case WHENCE_UPOS_PROPN:
      break;
    default:
      return FALSE;
    }
  switch (whence_title_line_get_upos (line, node + 1))
    {
    case WHENCE_UPOS_ADJ:
      /* but "a dividend [equal to that]" */
      return tree->syntax[node + 1].head != node;
    case WHENCE_UPOS_NOUN:
    case WHENCE_UPOS_PROPN:
      return TRUE;
    case WHENCE_UPOS_CCONJ:
      /* "the Securities [and Exchange Commission]", unlike "Poland [and Hungary]" */
      return is_capital (tree, node) && node + 2 < (gint)tree->n && is_capital (tree, node + 2)
             && (tree->syntax[node + 2].deprel == WHENCE_DEPREL_COMPOUND || tree->syntax[node + 2].deprel == WHENCE_DEPREL_FLAT);
    default:
      return FALSE;
    }
}

/* "the blockade, invasions, sabotage … and attempts": the list goes on. */
static gboolean
ends_in_list (const WhenceTitleLine *line)
{
  gint node = line->n > 0 ? line->nodes[line->n - 1] : 0;

  if (node + 1 >= (gint)line->tree->n || whence_title_line_get_upos (line, node + 1) != WHENCE_UPOS_CCONJ
      || whence_title_line_is_verb (line, node))
    return FALSE;
  for (gint i = node - 1; i > 0 && i > node - LIST_WORDS && line->shown[i]; i--)
    if (line->tree->tokens->classes[line->tree->first + (guint)i] == WHENCE_CLASS_COMMA)
      return TRUE;
  return FALSE;
}

/**
 * whence_title_ends_open:
 * @line: a title
 *
 * Returns: whether the text goes on with what the last word wants: "planned to acquire up", "a school located", "told"
 */
gboolean
whence_title_ends_open (const WhenceTitleLine *line)
{
  const WhenceTree *tree = line->tree;
  gint node = line->n > 0 ? line->nodes[line->n - 1] : -1,
       behind = node >= 0 ? whence_title_line_find_behind (line, node) : -1;
  guint8 deprel;

  if (node < 0 || whence_title_line_is_replaced (line, node))
    return FALSE;
  deprel = tree->syntax[node].deprel;
  if (whence_tree_word_is (tree, node, tree->lexicon->relatives)
      && whence_title_line_get_upos (line, node) != WHENCE_UPOS_DET)
    return TRUE;
  /* "gave up half of what [it had]" */
  if (whence_title_line_get_upos (line, node) == WHENCE_UPOS_PRON && whence_tree_word_is (tree, node, tree->lexicon->shapes->askers) && behind >= 0
      && whence_title_line_get_upos (line, behind) != WHENCE_UPOS_PUNCT)
    return TRUE;
  /* "by surprise a mere [two years later]" */
  if (node > 0 && node + 1 < (gint)tree->n && line->phrase->context->dated[node + 1]
      && whence_title_line_get_upos (line, node) == WHENCE_UPOS_ADJ
      && whence_title_line_get_upos (line, node - 1) == WHENCE_UPOS_DET && deprel != WHENCE_DEPREL_OBL
      && deprel != WHENCE_DEPREL_OBJ && deprel != WHENCE_DEPREL_NMOD)
    return TRUE;
  /* "could buckle well [before the books said so]" */
  if (whence_title_line_get_upos (line, node) == WHENCE_UPOS_ADV && deprel == WHENCE_DEPREL_ADVMOD && tree->syntax[node].head > node
      && !line->shown[tree->syntax[node].head] && behind == node + 1)
    return TRUE;
  /* ", first by …, then, deep …" */
  if (line->n > 2 && node > 0 && tree->tokens->classes[tree->first + (guint)node - 1] == WHENCE_CLASS_COMMA
      && (whence_title_line_get_upos (line, node) == WHENCE_UPOS_ADV
          || whence_title_line_get_upos (line, node) == WHENCE_UPOS_ADJ
          || whence_title_line_get_upos (line, node) == WHENCE_UPOS_ADP))
    return TRUE;
  /* what was said is told before or behind */
  if (line->n > 1 && tree->n > line->n + 2 && whence_title_line_get_upos (line, node) == WHENCE_UPOS_VERB
      && tree->syntax[node].form != WHENCE_FORM_BASE && whence_tree_find_child (tree, node, WHENCE_DEPREL_AUX_PASS) < 0
      && !has_role_word (line)
      && whence_tree_find_kind (tree, node, WHENCE_KIND_WORD_SPEECH) != NULL)
    return TRUE;
  /* but "said that it would not.", "was wrong to do so." */
  if (behind >= 0 && whence_tree_word_is (tree, node, tree->lexicon->shapes->hanging)
      && !(whence_title_line_get_upos (line, behind) == WHENCE_UPOS_PUNCT
           && (whence_tree_word_is (tree, node, tree->lexicon->negations) || (deprel == WHENCE_DEPREL_ADVMOD && tree->syntax[node].head == node - 1))))
    return TRUE;
  /* "overtook those … of diesels" */
  if (behind == node + 1 && whence_tree_word_is (tree, node, tree->lexicon->ones)
      && whence_tree_word_is (tree, behind, tree->lexicon->genitives))
    return TRUE;
  /* "the first of a new series … of exercises" */
  if (behind == node + 1 && whence_tree_word_is (tree, node, tree->lexicon->shapes->partitives)
      && whence_tree_word_is (tree, behind, tree->lexicon->genitives))
    return TRUE;
  /* "to acquire up … to 30 percent" */
  if (behind == node + 1 && tree->tokens->classes[tree->first + (guint)behind] == WHENCE_CLASS_TO
      && whence_title_line_get_upos (line, behind) == WHENCE_UPOS_ADP && whence_tree_word_is (tree, node, tree->lexicon->shapes->ups))
    return TRUE;
  /* "became", "included": also where a comma or a date stands between */
  if (behind >= 0 && behind + 1 < (gint)tree->n && whence_title_line_get_upos (line, node) == WHENCE_UPOS_VERB
      && whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->incomplete, tree->words[node].text,
                                tree->words[node].length)
      && whence_tree_find_child (tree, node, WHENCE_DEPREL_AUX_PASS) < 0
      && tree->syntax[node].deprel != WHENCE_DEPREL_ACL)
    return TRUE;

  if (behind < 0 || whence_title_line_get_upos (line, behind) == WHENCE_UPOS_PUNCT)
    return whence_title_line_get_upos (line, node) == WHENCE_UPOS_SCONJ
           || whence_title_line_get_upos (line, node) == WHENCE_UPOS_CCONJ || whence_tree_word_is (tree, node, tree->lexicon->articles);
  if (stops_at_from (line, behind))
    return TRUE;
  if (wants_more (line, node) || ends_within_noun (line) || ends_before_preposition (line))
    return TRUE;
  /* "the three central and …" */
  if (whence_title_line_get_upos (line, node) == WHENCE_UPOS_ADJ && line->n > 1 && line->nodes[line->n - 2] == node - 1
      && behind == node + 1
      && (whence_title_line_get_upos (line, node - 1) == WHENCE_UPOS_DET
          || whence_title_line_get_upos (line, node - 1) == WHENCE_UPOS_NUM)
      && !whence_title_line_is_verb (line, behind) && whence_title_line_get_upos (line, behind) != WHENCE_UPOS_ADP)
    return TRUE;
  if (whence_title_line_get_upos (line, node) != WHENCE_UPOS_VERB || !whence_title_line_is_verb (line, node))
    return FALSE;
  /* "When he died [it was …]" */
  if (deprel == WHENCE_DEPREL_ADVCL && whence_tree_find_subject (tree, node) >= 0
      && !whence_tree_is_below (tree, behind, node))
    return FALSE;
  if ((deprel == WHENCE_DEPREL_ACL || deprel == WHENCE_DEPREL_ADVCL)
      && tree->syntax[node].form != WHENCE_FORM_PRESENT && tree->syntax[node].form != WHENCE_FORM_BASE && line->n > 1)
    return TRUE;
  return completes (line, node, behind);
}

/**
 * whence_title_lacks_content:
 * @line: a title
 *
 * Returns: whether more than whom it is done to is told in the text: "asked Anna"
 */
gboolean
whence_title_lacks_content (const WhenceTitleLine *line)
{
  const WhenceTree *tree = line->tree;
  gint last = line->n > 0 ? line->nodes[line->n - 1] : -1,
       behind = last >= 0 ? whence_title_line_find_behind (line, last) : -1, object = last;

  if (behind < 0)
    return FALSE;
  while (object >= 0 && tree->syntax[object].deprel != WHENCE_DEPREL_OBJ
         && tree->syntax[object].deprel != WHENCE_DEPREL_IOBJ)
    object = tree->syntax[object].head;
  if (object < 0 || tree->syntax[object].head < 0 || !line->shown[tree->syntax[object].head])
    return FALSE;
  if (!whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->givers, tree->words[tree->syntax[object].head].text,
                              tree->words[tree->syntax[object].head].length))
    return FALSE;
  for (gint child = tree->children[tree->syntax[object].head]; child >= 0; child = tree->siblings[child])
    if (child > last
        && (tree->syntax[child].deprel == WHENCE_DEPREL_XCOMP || tree->syntax[child].deprel == WHENCE_DEPREL_CCOMP))
      return TRUE;
  switch (whence_title_line_get_upos (line, behind))
    {
    case WHENCE_UPOS_PUNCT:
      return tree->syntax[object].deprel == WHENCE_DEPREL_IOBJ;
    case WHENCE_UPOS_CCONJ:
      return FALSE;
    default:
      return TRUE;
    }
}

/**
 * whence_title_ends_vaguely:
 * @line: a title
 *
 * Returns: whether it leaves open which, or what else
 */
gboolean
whence_title_ends_vaguely (const WhenceTitleLine *line)
{
  return ends_before_genitive (line) || ends_in_list (line);
}
