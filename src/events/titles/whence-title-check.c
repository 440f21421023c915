/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether the words chosen for a title are good language, by what they are and by what was left out between and behind
 * them: the parse that chose them may have erred, and its errors show here.  Each test is cheap and looks at a word and
 * its neighbours. */
#include "whence-title-check.h"

#include <string.h>

#include "whence-things.h"
#include "whence-title-line.h"
#include "whence-word-class.h"

/* What it costs to leave open which, or what else. */
#define VAGUE 2

/**
 * whence_title_line_find_behind:
 * @line: a title
 * @node: a word
 *
 * Returns: the first word behind @node that is not of a date, or -1
 */
gint
whence_title_line_find_behind (const WhenceTitleLine *line, gint node)
{
  for (gint i = node + 1; i < (gint)line->tree->n; i++)
    if (!line->phrase->context->dated[i])
      return i;
  return -1;
}

/**
 * whence_title_line_is_verb:
 * @line: a title
 * @node: a word
 *
 * Returns: whether @node is a verb; not behind an article or as what only a noun is, whatever the tagger says: "a
 * shed", "drivers walked"
 */
gboolean
whence_title_line_is_verb (const WhenceTitleLine *line, gint node)
{
  guint8 deprel = line->tree->syntax[node].deprel;

  if (whence_deprel_is_subject (deprel) || deprel == WHENCE_DEPREL_OBJ || deprel == WHENCE_DEPREL_NMOD
      || deprel == WHENCE_DEPREL_OBL)
    return FALSE;
  return whence_title_line_get_upos (line, node) == WHENCE_UPOS_AUX
         || (whence_title_line_get_upos (line, node) == WHENCE_UPOS_VERB
             && (node == 0
                 || (whence_title_line_get_upos (line, node - 1) != WHENCE_UPOS_DET
                     && whence_title_line_get_upos (line, node - 1) != WHENCE_UPOS_ADJ)));
}

/**
 * whence_title_line_is_joined:
 * @line: a title
 * @node: a word
 *
 * Returns: whether a hyphen makes another word of @node: "counter-offensive"
 */
gboolean
whence_title_line_is_joined (const WhenceTitleLine *line, gint node)
{
  return node + 1 < (gint)line->tree->n
         && line->tree->tokens->classes[line->tree->first + (guint)node + 1] == WHENCE_CLASS_DASH
         && !(line->tree->tokens->tokens[line->tree->first + (guint)node + 1].flags & WHENCE_TOKEN_SPACED);
}

/**
 * whence_title_line_is_finite:
 * @line: a title
 * @node: a word
 *
 * Returns: whether @node is a finite verb, as the tagger sees it
 */
gboolean
whence_title_line_is_finite (const WhenceTitleLine *line, gint node)
{
  const WhenceSyntax *syntax = &line->tree->syntax[node];

  if (whence_title_line_is_replaced (line, node) || !whence_title_line_is_verb (line, node))
    return FALSE;
  switch (syntax->deprel)
    {
    case WHENCE_DEPREL_ACL:
    case WHENCE_DEPREL_AMOD:
    case WHENCE_DEPREL_CASE:
    case WHENCE_DEPREL_COMPOUND:
    case WHENCE_DEPREL_NMOD:
      return FALSE;
    default:
      /* the forms of "she resigned" and "was resigned" look alike */
      return syntax->form == WHENCE_FORM_PAST || syntax->form == WHENCE_FORM_PRESENT
             || syntax->form == WHENCE_FORM_MODAL
             || (syntax->form == WHENCE_FORM_PARTICIPLE && whence_tree_find_subject (line->tree, node) >= 0
                 && whence_tree_find_child (line->tree, node, WHENCE_DEPREL_AUX_PASS) < 0
                 && whence_tree_find_child (line->tree, node, WHENCE_DEPREL_AUX) < 0);
    }
}

/* "I am announcing plans": who speaks is not told, unless it is whoever tells the article. */
static gboolean
speaks (const WhenceTitleLine *line, guint at)
{
  gint node = line->nodes[at];

  return !whence_title_line_is_replaced (line, node)
         && whence_tree_get_pronoun (line->tree, node, NULL) == WHENCE_PRONOUN_SPEAKER && !whence_things_is_narrated (line->tree, node);
}

/* "that that", "the the" */
static gboolean
repeats (const WhenceTitleLine *line, guint at)
{
  const WhenceWord *words = line->tree->words;
  gint node = line->nodes[at], next;

  if (at + 1 >= line->n || whence_title_line_is_replaced (line, node))
    return FALSE;
  next = line->nodes[at + 1];
  if (whence_title_line_is_replaced (line, next) || words[node].length != words[next].length
      || g_ascii_strncasecmp (words[node].text, words[next].text, words[node].length) != 0)
    return FALSE;
  switch (whence_title_line_get_upos (line, node))
    {
    case WHENCE_UPOS_ADP:
    case WHENCE_UPOS_CCONJ:
    case WHENCE_UPOS_DET:
    case WHENCE_UPOS_PART:
    case WHENCE_UPOS_PRON:
    case WHENCE_UPOS_SCONJ:
      return TRUE;
    default:
      return FALSE;
    }
}

/* What lets another finite verb stand in a sentence: "and", "that", "which", a comma. */
static gboolean
opens_clause (const WhenceTitleLine *line, gint node)
{
  const WhenceTree *tree = line->tree;

  switch (whence_title_line_get_upos (line, node))
    {
    case WHENCE_UPOS_CCONJ:
    case WHENCE_UPOS_SCONJ:
    case WHENCE_UPOS_PUNCT:
      return TRUE;
    case WHENCE_UPOS_VERB:
      /* "said the shops had closed" */
      if (whence_title_line_is_speech (line, node))
        return TRUE;
      return whence_title_line_is_finite (line, node)
             && (tree->syntax[node].deprel == WHENCE_DEPREL_CCOMP
                 /* "the man he calls a friend" */
                 || (tree->syntax[node].deprel == WHENCE_DEPREL_ACL_RELCL
                     && whence_tree_find_child (tree, node, WHENCE_DEPREL_OBJ) < node
                     && whence_tree_find_subject (tree, node) > tree->syntax[node].head));
    default:
      return whence_tree_word_is (tree, node, tree->lexicon->relatives)
             || whence_tree_word_is (tree, node, tree->lexicon->dangling)
             || whence_tree_word_is (tree, node, tree->lexicon->shapes->askers);
    }
}

static guint
count_finite (const WhenceTitleLine *line, gint end)
{
  guint verbs = 0;
  gboolean within = FALSE;

  for (gint i = 0; i <= end; i++)
    {
      if (!line->shown[i])
        continue;
      if (whence_title_line_is_finite (line, i)
          || (whence_title_line_is_replaced (line, i) && whence_title_line_get_upos (line, i) == WHENCE_UPOS_VERB))
        {
          verbs += !within;
          within = whence_title_line_get_upos (line, i) == WHENCE_UPOS_AUX;
        }
      else if (whence_title_line_get_upos (line, i) != WHENCE_UPOS_ADV
               && whence_title_line_get_upos (line, i) != WHENCE_UPOS_PART)
        within = within && whence_title_line_get_upos (line, i) == WHENCE_UPOS_AUX;
    }
  return verbs;
}

/* "said [that] it was": alone, and not with what else was left out around it. */
static gboolean
leaves_out_that (const WhenceTitleLine *line, gint node)
{
  return whence_tree_word_is (line->tree, node, line->tree->lexicon->thats) && node > 0 && node + 1 < (gint)line->tree->n
         && (line->shown[node - 1] || line->phrase->context->dated[node - 1] || line->shown[node + 1]);
}

/* "The stand was rebuilt the ground holds": more finite verbs than what joins them allows. */
static gboolean
runs_together (const WhenceTitleLine *line)
{
  gint end = line->n > 0 ? line->nodes[line->n - 1] : -1;
  guint verbs = count_finite (line, end), openers = 0;
  gboolean spoken = FALSE;

  for (gint i = 0; verbs > 1 && i <= end; i++)
    if (line->shown[i])
      {
        openers += opens_clause (line, i);
        spoken = whence_title_line_is_speech (line, i) || (spoken && line->phrase->context->dated[i]);
      }
    else
      /* "said that" opens one */
      openers += leaves_out_that (line, i) && !spoken;
  return verbs > 1 + openers;
}

/* Whether a comma between the two is not told. */
static gboolean
drops_comma (const WhenceTitleLine *line, gint first, gint last)
{
  for (gint i = first + 1; i < last; i++)
    if (whence_tree_is_comma (line->tree, i) && !line->shown[i])
      return TRUE;
  return FALSE;
}

/* "Came Georgina", "Moved production to Borås", "Which fell": a verb that nobody does. */
static gboolean
begins_badly (const WhenceTitleLine *line)
{
  const WhenceSyntax *syntax = line->n > 0 ? &line->tree->syntax[line->nodes[0]] : NULL;

  if (syntax == NULL || whence_title_line_is_replaced (line, line->nodes[0]))
    return FALSE;
  switch (syntax->upos)
    {
    case WHENCE_UPOS_VERB:
      /* "Working late[,] Ana noticed" */
      if (syntax->form == WHENCE_FORM_GERUND)
        return syntax->deprel == WHENCE_DEPREL_ADVCL && drops_comma (line, line->nodes[0], whence_tree_find_subject (line->tree, syntax->head));
      return whence_title_line_is_verb (line, line->nodes[0])
             && syntax->deprel != WHENCE_DEPREL_AMOD && syntax->deprel != WHENCE_DEPREL_COMPOUND;
    case WHENCE_UPOS_AUX:
    case WHENCE_UPOS_CCONJ:
      return TRUE;
    case WHENCE_UPOS_PRON:
    case WHENCE_UPOS_DET:
      return line->nodes[0] > 0 && whence_tree_word_is (line->tree, line->nodes[0], line->tree->lexicon->relatives)
             && !whence_tree_word_is (line->tree, line->nodes[0], line->tree->lexicon->thats);
    default:
      return FALSE;
    }
}

/* "Whether the letter is genuine was disputed": what asks at the begin, and what it asks, were left out. */
static gboolean
drops_question (const WhenceTitleLine *line)
{
  const WhenceTree *tree = line->tree;
  gint first = line->n > 0 ? line->nodes[0] : -1;
  guint verbs = 0;

  if (first <= 0 || !whence_tree_word_is (tree, 0, tree->lexicon->shapes->askers)
      || whence_tree_word_is (tree, 0, tree->lexicon->whens)
      || (tree->words[tree->n - 1].length == 1 && *tree->words[tree->n - 1].text == '?'))
    return FALSE;
  for (gint i = 1; i < (gint)tree->n; i++)
    {
      if (tree->tokens->classes[tree->first + (guint)i] == WHENCE_CLASS_COMMA)
        break;
      verbs += whence_title_line_is_finite (line, i);
    }
  return verbs > 1;
}

/* "said the troops …": what is said of the last subject was left out. */
static gboolean
leaves_subject (const WhenceTitleLine *line)
{
  for (guint i = line->n; i-- > 0;)
    {
      gint node = line->nodes[i], head = line->tree->syntax[node].head;

      if (whence_title_line_is_verb (line, node) && line->tree->syntax[node].deprel != WHENCE_DEPREL_ACL
          && line->tree->syntax[node].deprel != WHENCE_DEPREL_AMOD
          && line->tree->syntax[node].form != WHENCE_FORM_GERUND && line->tree->syntax[node].form != WHENCE_FORM_BASE)
        return FALSE;
      if (whence_deprel_is_subject (line->tree->syntax[node].deprel) && head > node && !line->shown[head]
          && !whence_title_line_is_replaced (line, node))
        {
          gint behind = whence_title_line_find_behind (line, line->nodes[line->n - 1]);

          return behind >= 0 && whence_title_line_get_upos (line, behind) != WHENCE_UPOS_PUNCT;
        }
    }
  return FALSE;
}

/* A clause of which the parse lost the verb. */
static gboolean
lacks_verb (const WhenceTitleLine *line)
{
  const WhenceTree *tree = line->tree;

  for (guint i = 0; i < line->n; i++)
    {
      gint node = line->nodes[i];

      if (whence_title_line_is_finite (line, node)
          || (whence_title_line_is_replaced (line, node) && whence_title_line_is_verb (line, node))
          || (whence_tree_is_predicate (tree, node) && whence_tree_is_finite (tree, node))
          /* "met", which the tagger may take for a noun */
          || (tree->tokens->tokens[tree->first + (guint)node].flags
              & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE)))
        return FALSE;
    }
  return TRUE;
}

/* Quotes and brackets that are not closed. */
static gboolean
is_unbalanced (const WhenceTitleLine *line)
{
  gint brackets = 0, quotes = 0;

  for (gint i = 0; i < (gint)line->tree->n; i++)
    {
      gboolean opens;
      const WhenceWord *word = &line->tree->words[i];

      if (!line->shown[i] || whence_title_line_is_replaced (line, i)
          || whence_title_line_get_upos (line, i) != WHENCE_UPOS_PUNCT)
        continue;
      if (word->length == 1 && strchr ("([{", *word->text) != NULL)
        brackets++;
      else if (word->length == 1 && strchr (")]}", *word->text) != NULL)
        brackets--;
      else if (whence_tree_is_quote (line->tree, i, &opens))
        quotes += opens ? 1 : -1;
    }
  return brackets != 0 || quotes != 0;
}

static gboolean (*const word_tests[]) (const WhenceTitleLine *, guint)
    = { speaks, repeats, whence_title_has_hole };
static gboolean (*const line_tests[]) (const WhenceTitleLine *) = { runs_together,
                                                                    begins_badly,
                                                                    drops_question,
                                                                    whence_title_opens_only,
                                                                    whence_title_drops_told,
                                                                    leaves_subject,
                                                                    whence_title_ends_open,
                                                                    whence_title_lacks_content,
                                                                    is_unbalanced };

/**
 * whence_title_check:
 * @phrase: a phrase as it would be told
 * @is_clause: whether it is to have a verb
 *
 * Looks for what no good title has: words without what led to them or what they lead to, a word twice, verbs without a
 * joint, a verb nobody does, an open end.
 *
 * Returns: %WHENCE_BLAME for each that is found, little for what could be told better, 0 for a phrase that nothing
 * speaks against
 */
guint
whence_title_check (const WhencePhrase *phrase, gboolean is_clause)
{
  WhenceTitleLine line = { .phrase = phrase, .tree = phrase->context->tree };
  guint blame;

  whence_phrase_show (phrase, line.shown);
  for (guint i = 0; i < line.tree->n; i++)
    if (line.shown[i] && line.tree->syntax[i].upos != WHENCE_UPOS_PUNCT)
      line.nodes[line.n++] = (gint)i;
  blame = (is_clause && (lacks_verb (&line) || whence_title_lacks_main (&line)) ? 2 * WHENCE_BLAME : 0) + (whence_title_ends_vaguely (&line) ? VAGUE : 0);
  for (guint i = 0; i < line.n; i++)
    for (guint k = 0; k < G_N_ELEMENTS (word_tests); k++)
      blame += word_tests[k](&line, i) ? WHENCE_BLAME : 0;
  for (guint k = 0; k < G_N_ELEMENTS (line_tests); k++)
    blame += line_tests[k](&line) ? WHENCE_BLAME : 0;
  return blame;
}
