/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A clause as it stands: from its subject to where it ends, in one piece.  What the parser made of it inside matters little then, so this is how a
 * title is told first; only where it would be too long is it put together of constituents. */
#include "whence-clause-private.h"

#include <string.h>

#include "whence-phrase-naming.h"
#include "whence-word-class.h"

/* So many words a name between commas has at most. */
#define WORK_MAX 6
/* A term in quotes ends so many words on. */
#define QUOTED_MAX 5

static gboolean
is_mark (const WhenceTree *tree,
         gint              node,
         const char       *marks)
{
  return tree->words[node].length == 1 && strchr (marks, *tree->words[node].text) != NULL;
}

static gboolean
has_comma (const WhenceTree *tree,
           gint              begin,
           gint              end)
{
  for (gint i = begin; i < end; i++)
    if (whence_tree_get_class (tree, i) == WHENCE_CLASS_COMMA)
      return TRUE;
  return FALSE;
}

/* The first word of the verb with what helps it. */
static gint
find_verb_begin (const WhenceTree *tree,
                 gint              predicate,
                 gint              subject)
{
  gint begin = predicate;

  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    switch (tree->syntax[child].deprel)
      {
      case WHENCE_DEPREL_AUX:
      case WHENCE_DEPREL_AUX_PASS:
      case WHENCE_DEPREL_COP:
      case WHENCE_DEPREL_ADVMOD:
      case WHENCE_DEPREL_MARK:
        /* "A and B, all from Lund, were", "The bridge, once famous, fell" */
        if (tree->syntax[child].deprel == WHENCE_DEPREL_ADVMOD && has_comma (tree, child, predicate)
            && (tree->syntax[child].upos == WHENCE_UPOS_DET || (child > 0 && whence_tree_is_comma (tree, child - 1))))
          break;
        if (child > subject && (tree->syntax[child].deprel != WHENCE_DEPREL_MARK || tree->syntax[child].upos == WHENCE_UPOS_PART))
          begin = MIN (begin, child);
        break;
      default:
        break;
      }
  return begin;
}

/* "an agreement that ended the strike", "claims that it had known": without a comma, and with more than a verb, it says which. */
static gboolean
narrows (const WhenceTree *tree,
         gint              subject,
         gint              clause)
{
  gint noun = tree->syntax[clause].head, that = subject;

  /* "half of what it had" */
  if (noun >= 0 && noun < subject && whence_tree_word_is (tree, noun, tree->lexicon->shapes->askers))
    return TRUE;
  if (noun < 0 || noun > subject || subject > clause || tree->syntax[noun].upos != WHENCE_UPOS_NOUN)
    return FALSE;
  while (that > noun && !whence_tree_word_is (tree, that, tree->lexicon->relatives))
    that--;
  return that == noun + 1 && (that < subject || (clause + 1 < (gint) tree->n && tree->syntax[clause + 1].upos != WHENCE_UPOS_PUNCT));
}

/* Whether a clause beside, or one that only says when or of what, begins with the word. */
static gboolean
begins_clause (const WhenceTree *tree,
               gint              node,
               gint              predicate)
{
  gint head = tree->syntax[node].head;
  guint relation;

  if (head < 0 || head == predicate)
    return FALSE;
  relation = tree->syntax[head].deprel;
  if (!whence_tree_is_predicate (tree, head))
    return FALSE;
  switch (tree->syntax[node].deprel)
    {
    case WHENCE_DEPREL_CC:
      return relation == WHENCE_DEPREL_CONJ || relation == WHENCE_DEPREL_PARATAXIS;
    case WHENCE_DEPREL_NSUBJ:
    case WHENCE_DEPREL_NSUBJ_PASS:
      return tree->syntax[head].head == WHENCE_SYNTAX_ROOT || relation == WHENCE_DEPREL_CONJ || relation == WHENCE_DEPREL_PARATAXIS
             || (relation == WHENCE_DEPREL_ACL_RELCL && !narrows (tree, node, head));
    case WHENCE_DEPREL_ADVMOD:
      return relation == WHENCE_DEPREL_ACL_RELCL;
    default:
      return FALSE;
    }
}

static gboolean
ends_clause (const WhenceTree *tree,
             gint              node,
             gint              predicate)
{
  if (node <= predicate)
    return FALSE;
  /* "a Salem, Mass., teacher" */
  if (tree->syntax[node].upos == WHENCE_UPOS_PUNCT && tree->syntax[node].deprel == WHENCE_DEPREL_FLAT)
    return FALSE;
  if (is_mark (tree, node, ";:.!?") || whence_tree_is_spaced_dash (tree, node))
    return TRUE;
  if (whence_tree_get_class (tree, node) == WHENCE_CLASS_COMMA)
    return !whence_tree_lists (tree, node);
  /* "was shut and that it would open" */
  if (tree->syntax[node].upos == WHENCE_UPOS_CCONJ && node + 1 < (gint) tree->n && whence_tree_word_is (tree, node + 1, tree->lexicon->thats)
      && tree->syntax[node + 1].upos == WHENCE_UPOS_SCONJ)
    return TRUE;
  /* "from a pact signed in May and from a fire": beside what the participle tells of */
  if (tree->syntax[node].upos == WHENCE_UPOS_CCONJ && tree->syntax[node].deprel == WHENCE_DEPREL_CC && tree->syntax[predicate].deprel == WHENCE_DEPREL_ACL
      && tree->syntax[node].head > node && tree->syntax[tree->syntax[node].head].head == tree->syntax[predicate].head)
    return TRUE;
  /* "the law that parliament passed banned …" */
  if ((tree->syntax[node].upos == WHENCE_UPOS_VERB || tree->syntax[node].upos == WHENCE_UPOS_AUX) && !whence_tree_is_below (tree, node, predicate))
    return TRUE;
  return begins_clause (tree, node, predicate);
}

/* The closing bracket to the one at @node. */
static gint
skip_brackets (const WhenceTree *tree,
               gint              node)
{
  for (gint i = node + 1; i < (gint) tree->n; i++)
    if (is_mark (tree, i, ")]"))
      return i;
  return (gint) tree->n - 1;
}

/* "only two survived", "only on foot": an adverb that a title does without elsewhere. */
static gboolean
is_restriction (const WhencePhrase *phrase,
                gint                node)
{
  const WhenceTree *tree = phrase->context->tree;

  /* "undid much of the goodwill" */
  if (node + 1 < (gint) tree->n && whence_tree_word_is (tree, node + 1, tree->lexicon->genitives))
    return TRUE;
  if (node + 2 >= (gint) tree->n || !whence_tree_word_is (tree, node, tree->lexicon->shapes->sequels) || phrase->context->dated[node + 1])
    return FALSE;
  return tree->syntax[node + 1].upos == WHENCE_UPOS_NUM || (tree->syntax[node + 1].upos == WHENCE_UPOS_ADP && !phrase->context->dated[node + 2]);
}

static gboolean
is_filler (const WhenceTree *tree,
           gint              node)
{
  return tree->syntax[node].upos == WHENCE_UPOS_ADV && whence_tree_word_is (tree, node, tree->lexicon->fillers);
}

/* "had by then been moved": the preposition goes with the word that it leads to. */
static gboolean
leads_to_filler (const WhenceTree *tree,
                 gint              node)
{
  return tree->syntax[node].upos == WHENCE_UPOS_ADP && node + 2 < (gint) tree->n && is_filler (tree, node + 1)
         && (tree->syntax[node + 2].upos == WHENCE_UPOS_VERB || tree->syntax[node + 2].upos == WHENCE_UPOS_AUX || tree->syntax[node + 2].upos == WHENCE_UPOS_PUNCT);
}

static void
choose (WhencePhrase *phrase,
        gint          node)
{
  const WhenceTree *tree = phrase->context->tree;

  if (!phrase->context->dated[node]
      && !leads_to_filler (tree, node)
      && (!is_filler (tree, node) || is_restriction (phrase, node)
          /* "since shortly after the fire" */
          || tree->syntax[node].deprel == WHENCE_DEPREL_CASE))
    phrase->chosen[node] = TRUE;
}

static gboolean
joins_predicates (const WhenceTree *tree,
                  gint              conjunction)
{
  gint second = tree->syntax[conjunction].head;

  return whence_tree_is_predicate (tree, second) && (tree->syntax[second].head < 0 || whence_tree_is_predicate (tree, tree->syntax[second].head));
}

/* A comma that sets off, or a dash. */
static gboolean
sets_off (const WhenceTree *tree,
          gint              node)
{
  return (whence_tree_get_class (tree, node) == WHENCE_CLASS_COMMA && !whence_tree_lists (tree, node))
         || (whence_tree_is_spaced_dash (tree, node) && node + 1 < (gint) tree->n && (tree->tokens->tokens[tree->first + (guint) node + 1].flags & WHENCE_TOKEN_SPACED));
}

/* "their second album, The Salt Road, was": between the commas stands the name of what is no person. */
static gboolean
sets_off_name (const WhencePhrase *phrase,
               gint                first,
               gint                last)
{
  const WhenceTree *tree = phrase->context->tree;
  const WhenceToken *tokens = &tree->tokens->tokens[tree->first];
  gint begin = first + 1;
  WhenceEntityKind kind;
  gboolean opens;
  guint n;

  if (first < 1 || last - first > WORK_MAX + 1 || tree->syntax[first - 1].upos != WHENCE_UPOS_NOUN || whence_tree_get_class (tree, last) != WHENCE_CLASS_COMMA
      || whence_tree_get_class (tree, first) != WHENCE_CLASS_COMMA || phrase->replaced[first - 1] != NULL)
    return FALSE;
  if (begin + 1 < last && !(tokens[begin].flags & WHENCE_TOKEN_CAPITAL) && whence_tree_word_is (tree, begin, tree->lexicon->articles))
    begin++;
  if (begin + 1 < last && whence_tree_is_quote (tree, begin, &opens) && opens)
    begin++;
  if (begin >= last || !(tokens[begin].flags & WHENCE_TOKEN_CAPITAL)
      || (whence_entities_get_at (phrase->context->entities, tree->first + (guint) begin, &kind, &n) != NULL && kind == WHENCE_ENTITY_PERSON))
    return FALSE;
  for (gint i = begin; i < last; i++)
    if (!(tokens[i].flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_NUMERIC)) && whence_tree_get_class (tree, i) != WHENCE_CLASS_OF
        && !whence_tree_is_quote (tree, i, &opens))
      return FALSE;
  return TRUE;
}

/* What stands between a subject and its verb, without what commas or dashes set off, but for a name. */
static void
choose_between (WhencePhrase *phrase,
                gint          begin,
                gint          end)
{
  const WhenceTree *tree = phrase->context->tree;
  gint first = end, last = begin - 1;

  for (gint i = begin; i < end; i++)
    if (sets_off (tree, i))
      {
        first = MIN (first, i);
        last = i;
      }
  /* "Anna, the mayor, and the bishop": an apposition within a list ends at the list's comma, which stays before another member, "Anna, the mayor, two guests
   * and the bishop" */
  for (gint i = last + 1; first == last && i < end; i++)
    if (whence_tree_get_class (tree, i) == WHENCE_CLASS_COMMA)
      {
        last = tree->syntax[i + 1].upos != WHENCE_UPOS_CCONJ && whence_tree_lists (tree, i) ? i - 1 : i;
        break;
      }
  for (gint i = first; first == begin && i <= last && sets_off_name (phrase, first, last); i++)
    phrase->chosen[i] = TRUE;
  for (gint i = begin; i < end; i++)
    {
      if (i >= first && i <= last)
        continue;
      if (is_mark (tree, i, "(["))
        i = skip_brackets (tree, i);
      else if (tree->syntax[i].deprel != WHENCE_DEPREL_CC || !joins_predicates (tree, i))
        choose (phrase, i);
    }
}

/* Whether a quotation that was opened before @node and behind @begin is closed behind it: 'allow "cash and carry" purchases'. */
static gboolean
is_quoted (const WhenceTree *tree,
           gint              begin,
           gint              node)
{
  gboolean opens, quoted = FALSE;

  for (gint i = MAX (begin, node - QUOTED_MAX); i < node; i++)
    if (whence_tree_is_quote (tree, i, &opens))
      quoted = opens;
  for (gint i = node + 1; quoted && i < MIN (node + QUOTED_MAX, (gint) tree->n); i++)
    if (whence_tree_is_quote (tree, i, &opens))
      return !opens;
  return FALSE;
}

/* "was[, she said,] quite false": the comma behind what is put in between a verb's helper and the verb, and is no part of the clause; or -1. */
static gint
find_remark_end (const WhenceTree *tree,
                 gint              comma,
                 gint              predicate)
{
  if (whence_tree_get_class (tree, comma) != WHENCE_CLASS_COMMA)
    return -1;
  for (gint i = comma + 1; i < predicate; i++)
    if (whence_tree_get_class (tree, i) == WHENCE_CLASS_COMMA)
      return i;
    else if (whence_tree_is_below (tree, i, predicate))
      return -1;
  return -1;
}

/**
 * whence_clause_choose_to_end:
 * @phrase: a phrase
 * @begin: where the clause's verb, or what helps it, begins
 * @predicate: its verb
 *
 * Chooses the words of the clause from its verb on as they stand.
 *
 * Returns: the word behind the clause's last one
 */
gint
whence_clause_choose_to_end (WhencePhrase *phrase,
                             gint          begin,
                             gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  gint i;

  for (i = begin; i < (gint) tree->n; i++)
    {
      gint end = i > predicate ? whence_clause_find_aside_end (phrase, i, begin, predicate) : find_remark_end (tree, i, predicate);

      if (end >= 0)
        {
          i = end;
          continue;
        }
      if (ends_clause (tree, i, predicate) && !(tree->syntax[i].upos == WHENCE_UPOS_CCONJ && is_quoted (tree, begin, i)))
        break;
      if (is_mark (tree, i, "(["))
        i = skip_brackets (tree, i);
      else
        choose (phrase, i);
    }
  return MIN (i, (gint) tree->n);
}

/**
 * whence_clause_find_least:
 * @tree: a sentence
 * @predicate: a verb
 *
 * Returns: the word behind what the verb cannot do without: its object, or what completes it
 */
gint
whence_clause_find_least (const WhenceTree *tree,
                          gint              predicate)
{
  gint least = predicate + 1, inner;

  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    switch (tree->syntax[child].deprel)
      {
      case WHENCE_DEPREL_XCOMP:
      case WHENCE_DEPREL_CCOMP:
        /* "was awarded to a group led by …" */
        if ((tree->syntax[child].form == WHENCE_FORM_PARTICIPLE || tree->syntax[child].form == WHENCE_FORM_PAST) && child > predicate + 1 && whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) >= 0)
          break;
        /* once: MAX() would do it twice, and twice again for each verb below */
        inner = whence_clause_find_least (tree, child);
        least = MAX (least, inner);
        break;
      case WHENCE_DEPREL_OBJ:
      case WHENCE_DEPREL_IOBJ:
      case WHENCE_DEPREL_OBL_AGENT:
      case WHENCE_DEPREL_COMPOUND_PRT:
        /* "when they arrived on 9 May, four had died" */
        if (child > predicate && whence_tree_get_class (tree, child - 1) == WHENCE_CLASS_COMMA)
          break;
        least = MAX (least, child + 1);
        break;
      default:
        break;
      }
  return least;
}

static void
unchoose_children (WhencePhrase *phrase,
                   gint          node)
{
  const WhenceTree *tree = phrase->context->tree;

  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    switch (tree->syntax[child].deprel)
      {
      case WHENCE_DEPREL_DET:
      case WHENCE_DEPREL_NUMMOD:
      case WHENCE_DEPREL_AMOD:
      case WHENCE_DEPREL_COMPOUND:
      case WHENCE_DEPREL_FLAT:
      case WHENCE_DEPREL_NMOD_POSS:
        memset (phrase->chosen + child, 0, 1);
        unchoose_children (phrase, child);
        break;
      default:
        break;
      }
}

static gboolean
names (const char       *text,
       const WhenceWord *word)
{
  g_autofree char *name = g_strndup (word->text, word->length);

  return strstr (text, name) != NULL;
}

/* "the pilot, Jan Novak": who it is stands right behind, and is not said twice. */
static gboolean
is_named_behind (WhencePhrase *phrase,
                 gint          node)
{
  const WhenceTree *tree = phrase->context->tree;

  if (node + 3 >= (gint) tree->n || whence_tree_get_class (tree, node + 1) != WHENCE_CLASS_COMMA || !phrase->chosen[node + 2] || phrase->replaced[node] == NULL)
    return FALSE;
  for (gint i = node + 2; i < MIN (node + 5, (gint) tree->n) && phrase->chosen[i]; i++)
    if (tree->words[i].length > 2 && names (phrase->replaced[node], &tree->words[i]))
      {
        g_clear_pointer (&phrase->replaced[node], g_free);
        return TRUE;
      }
  return FALSE;
}

/**
 * whence_clause_name_words:
 * @phrase: a phrase
 * @begin: a word
 * @end: the one behind the last
 *
 * Puts names in the place of pronouns and of "the two leaders", and short names where the phrase is to be brief.
 */
void
whence_clause_name_words (WhencePhrase *phrase,
                          gint          begin,
                          gint          end)
{
  const WhenceTree *tree = phrase->context->tree;

  for (gint i = begin; i < end; i++)
    {
      if (!phrase->chosen[i] || phrase->replaced[i] != NULL)
        continue;
      if (whence_naming_of_owned (phrase, i))
        continue;
      switch (tree->syntax[i].upos)
        {
        case WHENCE_UPOS_PRON:
        case WHENCE_UPOS_DET:
          whence_naming_of_pronoun (phrase, i);
          break;
        case WHENCE_UPOS_ADV:
          whence_naming_of_there (phrase, i);
          break;
        case WHENCE_UPOS_ADJ:
        case WHENCE_UPOS_NUM:
        case WHENCE_UPOS_NOUN:
        case WHENCE_UPOS_PROPN:
          if (whence_naming_of_part (phrase, i) || (whence_naming_of_group (phrase, i) && !is_named_behind (phrase, i))
              || (phrase->style != WHENCE_STYLE_WHOLE && tree->syntax[i].deprel != WHENCE_DEPREL_FLAT && tree->syntax[i].deprel != WHENCE_DEPREL_COMPOUND
                  && whence_naming_of_person (phrase, i)))
            unchoose_children (phrase, i);
          break;
        default:
          break;
        }
    }
}

/* Whether a comma parts what begins before the word, with all that hangs on it, from what stands before. */
static gboolean
is_parted (const WhenceTree *tree,
           gint              node)
{
  gint begin = node;

  while (begin > 0 && whence_tree_get_class (tree, begin - 1) != WHENCE_CLASS_COMMA && whence_tree_is_below (tree, begin - 1, node))
    begin--;
  return begin > 0 && whence_tree_get_class (tree, begin - 1) == WHENCE_CLASS_COMMA;
}

/* Whether all that completes the verb is there. */
static gboolean
is_complete (const WhencePhrase *phrase,
             gint                predicate,
             gint                end)
{
  const WhenceTree *tree = phrase->context->tree;

  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    if (child >= end
        && (tree->syntax[child].deprel == WHENCE_DEPREL_OBJ || tree->syntax[child].deprel == WHENCE_DEPREL_XCOMP
            || tree->syntax[child].deprel == WHENCE_DEPREL_CCOMP)
        && !is_parted (tree, child))
      return FALSE;
  return TRUE;
}

/* "a survey released on Friday", "a letter, dated Monday", "the record set in 1999". */
static gboolean
is_laid (const WhenceTree *tree,
         gint              verb)
{
  const WhenceShapeWords *shapes = tree->lexicon->shapes;
  guint deprel = tree->syntax[verb].deprel;

  return (deprel == WHENCE_DEPREL_ACL || deprel == WHENCE_DEPREL_XCOMP || (deprel == WHENCE_DEPREL_ADVCL && whence_tree_is_comma (tree, verb - 1)))
         && (whence_tree_has_form (tree, verb, shapes->publishing) || whence_tree_has_form (tree, verb, shapes->laid));
}

/* "A renovation that began [in 2021] will end", "a survey released [on Friday]", "they prayed as [Holy Week] began": without its date a clause of a verb alone tells nothing. */
static void
drop_bare_relatives (WhencePhrase *phrase,
                     gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;

  for (gint verb = 0; verb < (gint) tree->n; verb++)
    {
      gboolean dated = FALSE, bare = (((tree->syntax[verb].deprel == WHENCE_DEPREL_ACL_RELCL || tree->syntax[verb].deprel == WHENCE_DEPREL_ADVCL) && whence_tree_is_finite (tree, verb))
                                      || is_laid (tree, verb))
                                     && tree->syntax[verb].upos == WHENCE_UPOS_VERB && phrase->chosen[verb]
                                     && !whence_tree_is_below (tree, predicate, verb);

      for (gint i = 0; bare && i < (gint) tree->n; i++)
        if (i != verb && whence_tree_is_below (tree, i, verb))
          {
            dated = dated || phrase->context->dated[i];
            bare = phrase->context->dated[i] || !phrase->chosen[i] || tree->syntax[i].upos == WHENCE_UPOS_AUX || tree->syntax[i].upos == WHENCE_UPOS_PUNCT
                   || tree->syntax[i].deprel == WHENCE_DEPREL_MARK || whence_tree_word_is (tree, i, tree->lexicon->relatives);
          }
      for (gint i = 0; bare && dated && i < (gint) tree->n; i++)
        if (whence_tree_is_below (tree, i, verb))
          phrase->chosen[i] = FALSE;
    }
}

/* "Anna and Bo" */
static gboolean
names_two (const WhenceTree *tree,
           const char       *names)
{
  g_autofree char *joined = g_strdup_printf (" %s ", tree->lexicon->and);

  return strstr (names, joined) != NULL;
}

/**
 * whence_clause_choose:
 * @phrase: a phrase that has the clause's subject, or what stands for it
 * @predicate: its finite verb, or noun or adjective with a copula
 * @subject: its own subject before it, or -1 where it shares another's
 *
 * Chooses the words of the clause as they stand, up to where it ends or as many constituents as a title holds.
 *
 * Returns: whether they make a title
 */
gboolean
whence_clause_choose (WhencePhrase *phrase,
                      gint          predicate,
                      gint          subject)
{
  const WhenceTree *tree = phrase->context->tree;
  gint begin = find_verb_begin (tree, predicate, subject);
  gint least = whence_clause_find_least (tree, predicate), end;
  guint length;

  if (subject >= 0)
    choose_between (phrase, subject + 1, begin);
  if (subject >= 0 && phrase->replaced[subject] != NULL)
    {
      unchoose_children (phrase, subject);
      /* "The two men, Anna and Bo, were …": they are named already; as is "The head of the agency, Anna, was …" */
      if (begin > subject
          && (whence_tree_get_class (tree, subject + 1) == WHENCE_CLASS_COMMA ? names_two (tree, phrase->replaced[subject])
                                                                 : tree->syntax[subject].upos == WHENCE_UPOS_NOUN && whence_tree_is_comma (tree, begin - 1)
                                                                       && whence_tree_word_is (tree, subject + 1, tree->lexicon->genitives)))
        memset (phrase->chosen + subject + 1, 0, (gsize) (begin - subject - 1));
    }
  whence_phrase_share_helpers (phrase, predicate);
  end = whence_clause_choose_to_end (phrase, begin, predicate);
  whence_clause_keep_object (phrase, predicate);
  whence_clause_keep_since (phrase, begin);
  whence_clause_keep_dated (phrase, begin, predicate);
  end = MAX (end, phrase->context->date);
  if (!is_complete (phrase, predicate, end))
    return FALSE;
  end = whence_clause_trim (phrase, end, predicate + 1);
  drop_bare_relatives (phrase, predicate);
  whence_clause_name_words (phrase, subject >= 0 ? subject + 1 : begin, end);
  length = whence_phrase_measure (phrase);
  while (length > WHENCE_TITLE_MAX && end > least)
    {
      end = whence_clause_cut_end (phrase, end, least, predicate);
      length = whence_phrase_measure (phrase);
    }
  return phrase->chosen[predicate] && length <= WHENCE_TITLE_MAX;
}
