/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether the words chosen for a title are good language, by what they are and by what was left out between and behind them: the parse that chose
 * them may have erred, and its errors show here.  Each test is cheap and looks at a word and its neighbours. */
#include "whence-title-check.h"

#include <string.h>

#include "whence-word-class.h"

/* What it costs to leave open which, or what else. */
#define VAGUE 2
/* A member of a list has so many words at most. */
#define LIST_WORDS 4

/* A title's words in order. */
typedef struct
{
  const WhencePhrase *phrase;
  const WhenceTree   *tree;
  guint               n;
  gint                nodes[WHENCE_TREE_MAX_WORDS];
  guint8              shown[WHENCE_TREE_MAX_WORDS];
} Line;

static guint8
upos_at (const Line *line,
         gint        node)
{
  return line->tree->syntax[node].upos;
}

static gboolean
is_replaced (const Line *line,
             gint        node)
{
  return line->phrase->replaced[node] != NULL;
}

/* The last word before @node and behind @first that no style leaves out, or -1: also where a date stands there, with which more may go. */
static gint
find_left_out (const Line *line,
               gint        first,
               gint        node)
{
  gint found = -1;

  for (gint i = node - 1; i > first; i--)
    {
      if (line->phrase->context->dated[i])
        return -1;
      if (found < 0 && upos_at (line, i) != WHENCE_UPOS_DET && upos_at (line, i) != WHENCE_UPOS_ADJ)
        found = i;
    }
  return found;
}

/* The first word behind @node that is not of a date, or -1. */
static gint
find_behind (const Line *line,
             gint        node)
{
  for (gint i = node + 1; i < (gint) line->tree->n; i++)
    if (!line->phrase->context->dated[i])
      return i;
  return -1;
}

/* A verb, unless it stands behind an article or is what only a noun is, whatever the tagger says: "a shed", "drivers walked". */
static gboolean
is_verb (const Line *line,
         gint        node)
{
  guint8 deprel = line->tree->syntax[node].deprel;

  if (whence_deprel_is_subject (deprel) || deprel == WHENCE_DEPREL_OBJ || deprel == WHENCE_DEPREL_NMOD || deprel == WHENCE_DEPREL_OBL)
    return FALSE;
  return upos_at (line, node) == WHENCE_UPOS_AUX
         || (upos_at (line, node) == WHENCE_UPOS_VERB
             && (node == 0 || (upos_at (line, node - 1) != WHENCE_UPOS_DET && upos_at (line, node - 1) != WHENCE_UPOS_ADJ)));
}

/* "counter-offensive": what a hyphen joins to it makes it another word. */
static gboolean
is_joined (const Line *line,
           gint        node)
{
  return node + 1 < (gint) line->tree->n && line->tree->tokens->classes[line->tree->first + (guint) node + 1] == WHENCE_CLASS_DASH
         && !(line->tree->tokens->tokens[line->tree->first + (guint) node + 1].flags & WHENCE_TOKEN_SPACED);
}

/* "I am announcing plans": who speaks is not told. */
static gboolean
speaks (const Line *line,
        guint       at)
{
  gint node = line->nodes[at];

  return !is_replaced (line, node) && whence_tree_get_pronoun (line->tree, node, NULL) == WHENCE_PRONOUN_SPEAKER;
}

/* "that that", "the the" */
static gboolean
repeats (const Line *line,
         guint       at)
{
  const WhenceWord *words = line->tree->words;
  gint node = line->nodes[at], next;

  if (at + 1 >= line->n || is_replaced (line, node))
    return FALSE;
  next = line->nodes[at + 1];
  if (is_replaced (line, next) || words[node].length != words[next].length
      || g_ascii_strncasecmp (words[node].text, words[next].text, words[node].length) != 0)
    return FALSE;
  switch (upos_at (line, node))
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

/* "events of … proved", "by two American …": a word that leads to another which is not there. */
static gboolean
leads_nowhere (const Line *line,
               guint       at)
{
  gint node = line->nodes[at], head = line->tree->syntax[node].head;

  if (is_replaced (line, node) || head <= node || line->shown[head] || is_joined (line, node)
      || line->tree->tokens->classes[line->tree->first + (guint) node] == WHENCE_CLASS_POSSESSIVE)
    return FALSE;
  /* what stands right behind it makes sense of it, whatever the parse hangs it on */
  if (at + 1 < line->n && line->nodes[at + 1] == node + 1)
    return FALSE;
  /* nor does a name lead beyond a comma: "the Politburo, the highest body" */
  if (upos_at (line, node) == WHENCE_UPOS_PROPN && upos_at (line, node + 1) == WHENCE_UPOS_PUNCT)
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
has_verb (const Line *line,
          gint        begin,
          gint        end)
{
  for (gint i = begin; i < end; i++)
    if (is_verb (line, i))
      return TRUE;
  return FALSE;
}

/* "$30 million … 40 cents", "sales … foreign countries": what leads to the word behind a gap was left out. */
static gboolean
lacks_link (const Line *line,
            guint       at)
{
  gint node = line->nodes[at], next, lost;

  if (at + 1 >= line->n)
    return FALSE;
  next = line->nodes[at + 1];
  lost = find_left_out (line, node, next);
  if (lost < 0)
    return FALSE;
  switch (upos_at (line, lost))
    {
    case WHENCE_UPOS_CCONJ:
      /* "the mayor [left the hall and] returned" */
      return !has_verb (line, node + 1, lost) || !is_verb (line, next);
    case WHENCE_UPOS_ADP:
      return line->tree->syntax[lost].deprel != WHENCE_DEPREL_COMPOUND_PRT && line->tree->syntax[lost].deprel != WHENCE_DEPREL_ADVMOD;
    case WHENCE_UPOS_PART:
      return line->tree->tokens->classes[line->tree->first + (guint) lost] != WHENCE_CLASS_POSSESSIVE;
    case WHENCE_UPOS_AUX:
      return TRUE;
    case WHENCE_UPOS_VERB:
      return !is_verb (line, next) && line->tree->syntax[lost].deprel != WHENCE_DEPREL_AMOD;
    case WHENCE_UPOS_SCONJ:
      return !whence_tree_word_is (line->tree, lost, line->tree->lexicon->thats);
    default:
      return FALSE;
    }
}

static gboolean
has_shown_verb (const Line *line,
                guint       end)
{
  for (guint i = 0; i < end; i++)
    if (is_verb (line, line->nodes[i]))
      return TRUE;
  return FALSE;
}

/* "the storm [in 2016] the port closed": two things side by side before the first verb, with nothing but a date between. */
static gboolean
abuts (const Line *line,
       guint       at)
{
  gint node = line->nodes[at], next;

  if (at + 1 >= line->n || (upos_at (line, node) != WHENCE_UPOS_NOUN && upos_at (line, node) != WHENCE_UPOS_PROPN))
    return FALSE;
  next = line->nodes[at + 1];
  /* "the agents … there had been" */
  if (line->tree->syntax[next].deprel == WHENCE_DEPREL_EXPL && !is_replaced (line, next))
    return !has_shown_verb (line, at);
  if (next == node + 1 || is_replaced (line, next) || !line->phrase->context->dated[node + 1])
    return FALSE;
  for (gint i = node + 1; i < next; i++)
    if (!line->phrase->context->dated[i] && !whence_tree_word_is (line->tree, i, line->tree->lexicon->articles))
      return FALSE;
  if (!whence_tree_word_is (line->tree, next, line->tree->lexicon->articles) && !whence_tree_word_is (line->tree, next - 1, line->tree->lexicon->articles))
    return FALSE;
  return !has_shown_verb (line, at);
}

/* "The crowd was prayed" */
static gboolean
turns_intransitive (const Line *line,
                    guint       at)
{
  const WhenceTree *tree = line->tree;
  gint node = line->nodes[at];
  guint before = at;

  if (is_replaced (line, node) || upos_at (line, node) != WHENCE_UPOS_VERB || tree->syntax[node].form == WHENCE_FORM_GERUND)
    return FALSE;
  while (before > 0 && upos_at (line, line->nodes[before - 1]) == WHENCE_UPOS_ADV)
    before--;
  return before > 0 && whence_tree_word_is (tree, line->nodes[before - 1], tree->lexicon->modals->pasts_of_be)
         && whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->intransitives, tree->words[node].text, tree->words[node].length);
}

/* A finite verb, as the tagger sees it. */
static gboolean
is_finite (const Line *line,
           gint        node)
{
  const WhenceSyntax *syntax = &line->tree->syntax[node];

  if (is_replaced (line, node) || !is_verb (line, node))
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
      return syntax->form == WHENCE_FORM_PAST || syntax->form == WHENCE_FORM_PRESENT || syntax->form == WHENCE_FORM_MODAL
             || (syntax->form == WHENCE_FORM_PARTICIPLE && whence_tree_find_subject (line->tree, node) >= 0
                 && whence_tree_find_child (line->tree, node, WHENCE_DEPREL_AUX_PASS) < 0 && whence_tree_find_child (line->tree, node, WHENCE_DEPREL_AUX) < 0);
    }
}

/* What lets another finite verb stand in a sentence: "and", "that", "which", a comma. */
static gboolean
opens_clause (const Line *line,
              gint        node)
{
  const WhenceTree *tree = line->tree;

  switch (upos_at (line, node))
    {
    case WHENCE_UPOS_CCONJ:
    case WHENCE_UPOS_SCONJ:
    case WHENCE_UPOS_PUNCT:
      return TRUE;
    case WHENCE_UPOS_VERB:
      /* "said the shops had closed" */
      if (whence_kinds_find (tree->lexicon, tree->words[node].text, tree->words[node].length, WHENCE_KIND_WORD_SPEECH) != NULL)
        return TRUE;
      return is_finite (line, node)
             && (tree->syntax[node].deprel == WHENCE_DEPREL_CCOMP
                 /* "the man he calls a friend" */
                 || (tree->syntax[node].deprel == WHENCE_DEPREL_ACL_RELCL && whence_tree_find_child (tree, node, WHENCE_DEPREL_OBJ) < node
                     && whence_tree_find_subject (tree, node) > tree->syntax[node].head));
    default:
      return whence_tree_word_is (tree, node, tree->lexicon->relatives) || whence_tree_word_is (tree, node, tree->lexicon->dangling)
             || whence_tree_word_is (tree, node, tree->lexicon->shapes->askers);
    }
}

static guint
count_finite (const Line *line,
              gint        end)
{
  guint verbs = 0;
  gboolean within = FALSE;

  for (gint i = 0; i <= end; i++)
    {
      if (!line->shown[i])
        continue;
      if (is_finite (line, i) || (is_replaced (line, i) && upos_at (line, i) == WHENCE_UPOS_VERB))
        {
          verbs += !within;
          within = upos_at (line, i) == WHENCE_UPOS_AUX;
        }
      else if (upos_at (line, i) != WHENCE_UPOS_ADV && upos_at (line, i) != WHENCE_UPOS_PART)
        within = within && upos_at (line, i) == WHENCE_UPOS_AUX;
    }
  return verbs;
}

/* "The stand was rebuilt the ground holds": more finite verbs than what joins them allows. */
static gboolean
runs_together (const Line *line)
{
  gint end = line->n > 0 ? line->nodes[line->n - 1] : -1;
  guint verbs = count_finite (line, end), openers = 0;

  for (gint i = 0; verbs > 1 && i <= end; i++)
    openers += line->shown[i] ? opens_clause (line, i) : whence_tree_word_is (line->tree, i, line->tree->lexicon->thats);
  return verbs > 1 + openers;
}

/* "Came Georgina", "Moved production to Borås", "Which fell": a verb that nobody does. */
static gboolean
begins_badly (const Line *line)
{
  const WhenceSyntax *syntax = line->n > 0 ? &line->tree->syntax[line->nodes[0]] : NULL;

  if (syntax == NULL || is_replaced (line, line->nodes[0]))
    return FALSE;
  switch (syntax->upos)
    {
    case WHENCE_UPOS_VERB:
      return is_verb (line, line->nodes[0]) && syntax->form != WHENCE_FORM_GERUND && syntax->deprel != WHENCE_DEPREL_AMOD && syntax->deprel != WHENCE_DEPREL_COMPOUND;
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
drops_question (const Line *line)
{
  const WhenceTree *tree = line->tree;
  gint first = line->n > 0 ? line->nodes[0] : -1;
  guint verbs = 0;

  if (first <= 0 || !whence_tree_word_is (tree, 0, tree->lexicon->shapes->askers) || whence_tree_word_is (tree, 0, tree->lexicon->whens)
      || (tree->words[tree->n - 1].length == 1 && *tree->words[tree->n - 1].text == '?'))
    return FALSE;
  for (gint i = 1; i < (gint) tree->n; i++)
    {
      if (tree->tokens->classes[tree->first + (guint) i] == WHENCE_CLASS_COMMA)
        break;
      verbs += is_finite (line, i);
    }
  return verbs > 1;
}

/* "said the troops …": what is said of the last subject was left out. */
static gboolean
leaves_subject (const Line *line)
{
  for (guint i = line->n; i-- > 0;)
    {
      gint node = line->nodes[i], head = line->tree->syntax[node].head;

      if (is_verb (line, node) && line->tree->syntax[node].deprel != WHENCE_DEPREL_ACL && line->tree->syntax[node].deprel != WHENCE_DEPREL_AMOD
          && line->tree->syntax[node].form != WHENCE_FORM_GERUND && line->tree->syntax[node].form != WHENCE_FORM_BASE)
        return FALSE;
      if (whence_deprel_is_subject (line->tree->syntax[node].deprel) && head > node && !line->shown[head] && !is_replaced (line, node))
        {
          gint behind = find_behind (line, line->nodes[line->n - 1]);

          return behind >= 0 && upos_at (line, behind) != WHENCE_UPOS_PUNCT;
        }
    }
  return FALSE;
}

/* "having captured", "being defeated" */
static gboolean
has_gerund_helper (const WhenceTree *tree,
                   gint              node)
{
  for (gint child = tree->children[node]; child >= 0 && child < node; child = tree->siblings[child])
    if (tree->syntax[child].upos == WHENCE_UPOS_AUX)
      return tree->syntax[child].form == WHENCE_FORM_GERUND;
  return FALSE;
}

/* A clause of which the parse lost the verb. */
static gboolean
lacks_verb (const Line *line)
{
  const WhenceTree *tree = line->tree;

  for (guint i = 0; i < line->n; i++)
    {
      gint node = line->nodes[i];

      if (is_finite (line, node) || (is_replaced (line, node) && is_verb (line, node))
          || (whence_tree_is_predicate (tree, node) && whence_tree_is_finite (tree, node) && !has_gerund_helper (tree, node))
          /* "met", which the tagger may take for a noun */
          || (tree->tokens->tokens[tree->first + (guint) node].flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE)))
        return FALSE;
    }
  return TRUE;
}

/* Whether what stands behind a verb is its object or what is said: "told his …", "said it …", "agreed to …". */
static gboolean
completes (const Line *line,
           gint        verb,
           gint        behind)
{
  const WhenceTree *tree = line->tree;
  gint head = tree->syntax[behind].head;

  switch (upos_at (line, behind))
    {
    case WHENCE_UPOS_DET:
    case WHENCE_UPOS_PRON:
    case WHENCE_UPOS_PROPN:
    case WHENCE_UPOS_NOUN:
    case WHENCE_UPOS_NUM:
    case WHENCE_UPOS_SYM:
      if (whence_tree_find_child (tree, verb, WHENCE_DEPREL_AUX_PASS) >= 0)
        return FALSE;
      return !whence_tree_word_is (tree, behind, tree->lexicon->relatives) || whence_tree_word_is (tree, behind, tree->lexicon->thats);
    case WHENCE_UPOS_PART:
    case WHENCE_UPOS_SCONJ:
      return head >= 0 && tree->syntax[head].head == verb
             && (tree->syntax[head].deprel == WHENCE_DEPREL_XCOMP || tree->syntax[head].deprel == WHENCE_DEPREL_CCOMP);
    case WHENCE_UPOS_CCONJ:
      /* "interviewed and released two men" */
      return behind == verb + 1 && head == behind + 1 && tree->syntax[head].upos == WHENCE_UPOS_VERB && whence_tree_find_child (tree, head, WHENCE_DEPREL_OBJ) > head
             && whence_tree_find_child (tree, verb, WHENCE_DEPREL_OBJ) < 0 && whence_tree_find_child (tree, verb, WHENCE_DEPREL_AUX_PASS) < 0;
    default:
      return FALSE;
    }
}

static gboolean
wants_more (const Line *line,
            gint        node)
{
  const WhenceSyntax *syntax = &line->tree->syntax[node];

  if (is_joined (line, node))
    return FALSE;
  switch (syntax->upos)
    {
    case WHENCE_UPOS_ADP:
      return syntax->deprel == WHENCE_DEPREL_CASE || whence_tree_word_is (line->tree, node, line->tree->lexicon->shapes->leading);
    case WHENCE_UPOS_DET:
      return syntax->deprel == WHENCE_DEPREL_DET || whence_tree_word_is (line->tree, node, line->tree->lexicon->articles);
    case WHENCE_UPOS_SCONJ:
    case WHENCE_UPOS_CCONJ:
      return TRUE;
    case WHENCE_UPOS_PART:
      return syntax->deprel == WHENCE_DEPREL_MARK;
    default:
      return FALSE;
    }
}

/* "the mouth … of the tunnel": told, but not which. */
static gboolean
ends_before_genitive (const Line *line)
{
  gint node = line->n > 0 ? line->nodes[line->n - 1] : -1;

  return node >= 0 && node + 1 < (gint) line->tree->n && !is_replaced (line, node) && upos_at (line, node) == WHENCE_UPOS_NOUN
         && whence_tree_word_is (line->tree, node + 1, line->tree->lexicon->genitives);
}

/* "was unsafe, as the paper reported" */
static gboolean
has_role_word (const Line *line)
{
  for (guint i = 1; i < line->n; i++)
    if (whence_tree_word_is (line->tree, line->nodes[i], line->tree->lexicon->roles))
      return TRUE;
  return FALSE;
}

/* "…, as the judge ruled": what was ruled is told before. */
static gboolean
drops_told (const Line *line)
{
  const WhenceTree *tree = line->tree;
  gint before = line->n > 0 ? line->nodes[0] - 1 : 0;

  /* an article may be left out */
  before -= before > 1 && upos_at (line, before) == WHENCE_UPOS_DET;
  if (line->n > 0 && whence_tree_word_is (tree, line->nodes[0], tree->lexicon->roles))
    before = line->nodes[0];
  if (before < 1 || !whence_tree_word_is (tree, before, tree->lexicon->roles)
      || tree->tokens->classes[tree->first + (guint) before - 1] != WHENCE_CLASS_COMMA)
    return FALSE;
  for (guint i = 0; i < line->n; i++)
    {
      const WhenceWord *word = &tree->words[line->nodes[i]];

      if (upos_at (line, line->nodes[i]) != WHENCE_UPOS_VERB)
        continue;
      return whence_tree_find_child (tree, line->nodes[i], WHENCE_DEPREL_CCOMP) < 0
             && (whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->telling, word->text, word->length)
                 || whence_kinds_find (tree->lexicon, word->text, word->length, WHENCE_KIND_WORD_SPEECH) != NULL
                 || (whence_kinds_find_modal (tree->lexicon, word->text, word->length)
                     & (WHENCE_MODAL_CLAIMS | WHENCE_MODAL_HEARS | WHENCE_MODAL_PROMISES | WHENCE_MODAL_PLANS)));
    }
  return FALSE;
}

/* Whether a relative pronoun stands right before the title, of whose verb it could be the object. */
static gboolean
tells_of_relative (const Line *line)
{
  const WhenceTree *tree = line->tree;
  gint before = line->nodes[0] - 1, last = line->nodes[line->n - 1];

  before -= before > 1 && upos_at (line, before) == WHENCE_UPOS_DET;
  if (before < 1 || !whence_tree_word_is (tree, before, tree->lexicon->relatives)
      || line->phrase->context->dated[before - 1] || (upos_at (line, before - 1) != WHENCE_UPOS_NOUN && upos_at (line, before - 1) != WHENCE_UPOS_PROPN))
    return FALSE;
  return whence_tree_find_child (tree, last, WHENCE_DEPREL_AUX_PASS) < 0 && whence_tree_find_child (tree, last, WHENCE_DEPREL_OBJ) < 0
         && !whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->intransitives, tree->words[last].text, tree->words[last].length);
}

/* "the blockade, invasions, sabotage … and attempts": the list goes on. */
static gboolean
ends_in_list (const Line *line)
{
  gint node = line->n > 0 ? line->nodes[line->n - 1] : 0;

  if (node + 1 >= (gint) line->tree->n || upos_at (line, node + 1) != WHENCE_UPOS_CCONJ || is_verb (line, node))
    return FALSE;
  for (gint i = node - 1; i > 0 && i > node - LIST_WORDS && line->shown[i]; i--)
    if (line->tree->tokens->classes[line->tree->first + (guint) i] == WHENCE_CLASS_COMMA)
      return TRUE;
  return FALSE;
}

/* "a plan that began"; but of "the plan that began" its own title is "The plan began". */
static gboolean
shows_relative (const Line *line,
                gint        verb)
{
  const WhenceTree *tree = line->tree;

  for (gint child = tree->children[verb]; child >= 0; child = tree->siblings[child])
    if (child < verb && line->shown[child] && whence_tree_word_is (tree, child, tree->lexicon->relatives))
      return TRUE;
  return FALSE;
}

/* "planned to acquire up", "a school located", "told": the text goes on with what the last word wants. */
static gboolean
ends_open (const Line *line)
{
  const WhenceTree *tree = line->tree;
  gint node = line->n > 0 ? line->nodes[line->n - 1] : -1, behind = node >= 0 ? find_behind (line, node) : -1;
  guint8 deprel;

  if (node < 0 || is_replaced (line, node))
    return FALSE;
  deprel = tree->syntax[node].deprel;
  if (whence_tree_word_is (tree, node, tree->lexicon->relatives) && upos_at (line, node) != WHENCE_UPOS_DET)
    return TRUE;
  /* "by surprise a mere [two years later]" */
  if (node > 0 && node + 1 < (gint) tree->n && line->phrase->context->dated[node + 1] && upos_at (line, node) == WHENCE_UPOS_ADJ
      && upos_at (line, node - 1) == WHENCE_UPOS_DET && deprel != WHENCE_DEPREL_OBL && deprel != WHENCE_DEPREL_OBJ && deprel != WHENCE_DEPREL_NMOD)
    return TRUE;
  /* ", first by …, then, deep …" */
  if (line->n > 2 && node > 0 && tree->tokens->classes[tree->first + (guint) node - 1] == WHENCE_CLASS_COMMA
      && (upos_at (line, node) == WHENCE_UPOS_ADV || upos_at (line, node) == WHENCE_UPOS_ADJ || upos_at (line, node) == WHENCE_UPOS_ADP))
    return TRUE;
  /* what was said is told before or behind */
  if (line->n > 1 && tree->n > line->n + 2 && upos_at (line, node) == WHENCE_UPOS_VERB && tree->syntax[node].form != WHENCE_FORM_BASE
      && whence_tree_find_child (tree, node, WHENCE_DEPREL_AUX_PASS) < 0 && !has_role_word (line)
      && whence_kinds_find (tree->lexicon, tree->words[node].text, tree->words[node].length, WHENCE_KIND_WORD_SPEECH) != NULL)
    return TRUE;
  if (behind >= 0 && whence_tree_word_is (tree, node, tree->lexicon->shapes->hanging))
    return TRUE;
  /* "became", "included": also where a comma or a date stands between */
  if (behind >= 0 && behind + 1 < (gint) tree->n && upos_at (line, node) == WHENCE_UPOS_VERB
      && whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->incomplete, tree->words[node].text, tree->words[node].length)
      && whence_tree_find_child (tree, node, WHENCE_DEPREL_AUX_PASS) < 0 && tree->syntax[node].deprel != WHENCE_DEPREL_ACL)
    return TRUE;

  if (behind < 0 || upos_at (line, behind) == WHENCE_UPOS_PUNCT)
    return upos_at (line, node) == WHENCE_UPOS_SCONJ || upos_at (line, node) == WHENCE_UPOS_CCONJ;
  if (wants_more (line, node))
    return TRUE;
  /* "the numbers that they reported": what was reported is left out */
  if (upos_at (line, node) == WHENCE_UPOS_VERB && !is_joined (line, node) && tells_of_relative (line))
    return TRUE;
  /* "the three central and …" */
  if (upos_at (line, node) == WHENCE_UPOS_ADJ && line->n > 1 && line->nodes[line->n - 2] == node - 1 && behind == node + 1
      && (upos_at (line, node - 1) == WHENCE_UPOS_DET || upos_at (line, node - 1) == WHENCE_UPOS_NUM) && !is_verb (line, behind)
      && upos_at (line, behind) != WHENCE_UPOS_ADP)
    return TRUE;
  if (upos_at (line, node) != WHENCE_UPOS_VERB || !is_verb (line, node))
    return FALSE;
  /* "When he died [it was …]" */
  if (deprel == WHENCE_DEPREL_ADVCL && whence_tree_find_subject (tree, node) >= 0 && !whence_tree_is_below (tree, behind, node))
    return FALSE;
  if ((deprel == WHENCE_DEPREL_ACL || (deprel == WHENCE_DEPREL_ACL_RELCL && shows_relative (line, node)) || deprel == WHENCE_DEPREL_ADVCL)
      && tree->syntax[node].form != WHENCE_FORM_PRESENT && tree->syntax[node].form != WHENCE_FORM_BASE && line->n > 1)
    return TRUE;
  return completes (line, node, behind);
}

/* "asked Anna", "gave the owner": more than whom it is done to is told in the text. */
static gboolean
lacks_content (const Line *line)
{
  const WhenceTree *tree = line->tree;
  gint last = line->n > 0 ? line->nodes[line->n - 1] : -1, behind = last >= 0 ? find_behind (line, last) : -1, object = last;

  if (behind < 0)
    return FALSE;
  while (object >= 0 && tree->syntax[object].deprel != WHENCE_DEPREL_OBJ && tree->syntax[object].deprel != WHENCE_DEPREL_IOBJ)
    object = tree->syntax[object].head;
  if (object < 0 || tree->syntax[object].head < 0 || !line->shown[tree->syntax[object].head])
    return FALSE;
  if (!whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->givers, tree->words[tree->syntax[object].head].text,
                              tree->words[tree->syntax[object].head].length))
    return FALSE;
  for (gint child = tree->children[tree->syntax[object].head]; child >= 0; child = tree->siblings[child])
    if (child > last && (tree->syntax[child].deprel == WHENCE_DEPREL_XCOMP || tree->syntax[child].deprel == WHENCE_DEPREL_CCOMP))
      return TRUE;
  switch (upos_at (line, behind))
    {
    case WHENCE_UPOS_PUNCT:
      return tree->syntax[object].deprel == WHENCE_DEPREL_IOBJ;
    case WHENCE_UPOS_CCONJ:
      return FALSE;
    default:
      return TRUE;
    }
}

/* Quotes and brackets that are not closed. */
static gboolean
is_unbalanced (const Line *line)
{
  gint brackets = 0, quotes = 0;

  for (gint i = 0; i < (gint) line->tree->n; i++)
    {
      gboolean opens;
      const WhenceWord *word = &line->tree->words[i];

      if (!line->shown[i] || is_replaced (line, i) || upos_at (line, i) != WHENCE_UPOS_PUNCT)
        continue;
      if (word->length == 1 && strchr ("([{", *word->text) != NULL)
        brackets++;
      else if (word->length == 1 && strchr (")]}", *word->text) != NULL)
        brackets--;
      else if (whence_phrase_is_quote (line->tree, i, &opens))
        quotes += opens ? 1 : -1;
    }
  return brackets != 0 || quotes != 0;
}

static gboolean (*const word_tests[]) (const Line *, guint) = { speaks, repeats, leads_nowhere, lacks_link, abuts, turns_intransitive };
static gboolean (*const line_tests[]) (const Line *) = { runs_together, begins_badly, drops_question, drops_told, leaves_subject, ends_open, lacks_content,
                                                              is_unbalanced };

/**
 * whence_title_check:
 * @phrase: a phrase as it would be told
 * @is_clause: whether it is to have a verb
 *
 * Looks for what no good title has: words without what led to them or what they lead to, a word twice, verbs without a joint, a verb nobody
 * does, an open end.
 *
 * Returns: %WHENCE_BLAME for each that is found, little for what could be told better, 0 for a phrase that nothing speaks against
 */
guint
whence_title_check (const WhencePhrase *phrase,
                    gboolean            is_clause)
{
  Line line = { .phrase = phrase, .tree = phrase->context->tree };
  guint blame;

  whence_phrase_show (phrase, line.shown);
  for (guint i = 0; i < line.tree->n; i++)
    if (line.shown[i] && line.tree->syntax[i].upos != WHENCE_UPOS_PUNCT)
      line.nodes[line.n++] = (gint) i;
  blame = (is_clause && lacks_verb (&line) ? 2 * WHENCE_BLAME : 0) + (ends_before_genitive (&line) || ends_in_list (&line) ? VAGUE : 0);
  for (guint i = 0; i < line.n; i++)
    for (guint k = 0; k < G_N_ELEMENTS (word_tests); k++)
      blame += word_tests[k] (&line, i) ? WHENCE_BLAME : 0;
  for (guint k = 0; k < G_N_ELEMENTS (line_tests); k++)
    blame += line_tests[k] (&line) ? WHENCE_BLAME : 0;
  return blame;
}
