/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parser is known to err on, and the order of the words tells: mended right after parsing, before the tree is linked.  Here
 * the nouns: names, titles, lists and subjects of several words. */
#include "whence-repairs.h"

#include "whence-word-view.h"

#include <string.h>

#include "whence-word-class.h"

/**
 * whence_repairs_attach:
 * @self: a tree that is not linked yet
 * @node: a word
 * @head: what it is to hang on
 * @deprel: and how
 *
 * Where @head is below @node, the branch that leads there takes the place of @node first, so that no circle comes of it.
 */
void
whence_repairs_attach (WhenceTree  *self,
                       gint         node,
                       gint         head,
                       WhenceDeprel deprel)
{
  if (whence_tree_is_below (self, head, node))
    {
      gint branch = head;

      while (self->syntax[branch].head != node)
        branch = self->syntax[branch].head;
      whence_repairs_hang (self, branch, self->syntax[node].head, self->syntax[node].deprel);
    }
  whence_repairs_hang (self, node, head, deprel);
}

/**
 * whence_repairs_is_gerund:
 * @self: a tree that is not linked yet
 * @node: a word
 *
 * Returns: whether it looks like a verb's form that goes with "is": "meeting"
 */
gboolean
whence_repairs_is_gerund (const WhenceTree *self,
                          gint              node)
{
  const char *ending = self->lexicon->gerund;
  gsize length = ending != NULL ? strlen (ending) : 0;

  return length > 0 && self->words[node].length > length + 2 && memcmp (self->words[node].text + self->words[node].length - length, ending, length) == 0;
}

static gboolean
is_role (guint deprel)
{
  switch (deprel)
    {
    case WHENCE_DEPREL_NSUBJ:
    case WHENCE_DEPREL_NSUBJ_PASS:
    case WHENCE_DEPREL_OBJ:
    case WHENCE_DEPREL_IOBJ:
    case WHENCE_DEPREL_OBL:
    case WHENCE_DEPREL_OBL_AGENT:
    case WHENCE_DEPREL_NMOD:
    case WHENCE_DEPREL_NMOD_POSS:
      return TRUE;
    default:
      return FALSE;
    }
}

/* What the name is in its clause, the title is, or the first of those that the title is joined to by "and". */
static void
hand_over_role (WhenceTree *self,
                gint        title,
                gint        name)
{
  gint head = self->syntax[name].head;
  guint deprel = self->syntax[name].deprel;

  for (guint step = 0; step < self->n && self->syntax[title].deprel == WHENCE_DEPREL_CONJ && self->syntax[title].head >= 0; step++)
    title = self->syntax[title].head;
  if (head < 0 || head == title || !is_role (deprel))
    return;
  if (is_role (self->syntax[title].deprel) && !whence_tree_is_below (self, title, name))
    return;
  whence_repairs_attach (self, title, head, (WhenceDeprel) deprel);
}

/* "Anna, the mayor, and the bishop": what an "and" leads to is no apposition. */
static void
join_appositions (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    if (self->syntax[i].deprel == WHENCE_DEPREL_CC && self->syntax[i].head > (gint) i
        && self->syntax[self->syntax[i].head].deprel == WHENCE_DEPREL_APPOS)
      self->syntax[self->syntax[i].head].deprel = WHENCE_DEPREL_CONJ;
}

/* A capital that no word of grammar has, whatever the tagger takes it for. */
static gboolean
is_name (const WhenceTree *self,
         gint              node)
{
  guint flags = self->tokens->tokens[self->first + (guint) node].flags;

  return self->syntax[node].upos == WHENCE_UPOS_PROPN || ((flags & WHENCE_TOKEN_CAPITAL) && !(flags & WHENCE_TOKEN_FUNCTION));
}

/* A word that a plain noun phrase may have: "the old northern towns". */
static gboolean
is_plain (const WhenceTree *self,
          gint              node)
{
  static const char date_classes[] = { WHENCE_CLASS_YEAR, WHENCE_CLASS_DEICTIC_DAY, WHENCE_CLASS_MONTH, WHENCE_CLASS_MONTH_NAME, WHENCE_CLASS_WEEKDAY, WHENCE_CLASS_UNIT,
                                       WHENCE_CLASS_UNITS, WHENCE_CLASS_LATER, WHENCE_CLASS_AGO, '\0' };

  if (strchr (date_classes, self->tokens->classes[self->first + (guint) node]) != NULL)
    return FALSE;
  switch (self->syntax[node].upos)
    {
    case WHENCE_UPOS_ADJ:
    case WHENCE_UPOS_DET:
    case WHENCE_UPOS_NOUN:
    case WHENCE_UPOS_NUM:
    case WHENCE_UPOS_PROPN:
      return TRUE;
    default:
      return is_name (self, node) || self->tokens->classes[self->first + (guint) node] == WHENCE_CLASS_POSSESSIVE;
    }
}

/* "Anna Lind, then 19, and her sister left": the "and" right before a subject, behind the comma of what is put in. */
static gboolean
joins_behind_comma (const WhenceTree *self,
                    gint              conjunction,
                    gint              subject)
{
  gint begin = subject;

  while (begin > 0 && self->syntax[begin - 1].head == subject && self->syntax[begin - 1].deprel != WHENCE_DEPREL_CC)
    begin--;
  return begin == conjunction + 1 && whence_tree_is_comma (self, conjunction - 1) && self->syntax[conjunction].head == self->syntax[subject].head
         && self->syntax[subject].head > subject && self->syntax[subject].upos != WHENCE_UPOS_PRON;
}

/* "three doctors, two nurses and a driver have been killed": nothing but the subject stands behind the "and". */
static gboolean
joins_plainly (const WhenceTree *self,
               gint              conjunction,
               gint              subject)
{
  gint begin = subject;

  while (begin > conjunction + 1 && is_plain (self, begin - 1))
    begin--;
  return begin == conjunction + 1 && conjunction > 0 && self->syntax[conjunction - 1].upos != WHENCE_UPOS_VERB && self->syntax[subject].head > subject
         && self->syntax[subject].upos != WHENCE_UPOS_PRON;
}

/* "A and B met": the parser may give the verb two subjects. */
static void
join_subjects (WhenceTree *self)
{
  for (guint i = 2; i < self->n; i++)
    {
      gboolean joined = FALSE;

      if (!whence_deprel_is_subject (self->syntax[i].deprel))
        continue;
      for (guint k = 1; k < i; k++)
        joined = joined
                 || (self->syntax[k].deprel == WHENCE_DEPREL_CC
                     && (self->syntax[k].head == (gint) i || joins_behind_comma (self, (gint) k, (gint) i) || joins_plainly (self, (gint) k, (gint) i)));
      for (gint k = (gint) i - 1; joined && k >= 0; k--)
        if (whence_deprel_is_subject (self->syntax[k].deprel) && self->syntax[k].head == self->syntax[i].head)
          {
            whence_repairs_hang (self, i, k, WHENCE_DEPREL_CONJ);
            break;
          }
    }
}

/* The noun of the plain noun phrase from @begin to before @end that its other words hang on, or -1. */
static gint
find_noun_within (const WhenceTree *self,
                  gint              begin,
                  gint              end)
{
  gint noun = -1;

  for (gint i = begin; i < end; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_NOUN || is_name (self, i))
      {
        if (self->syntax[i].head < begin || self->syntax[i].head >= end)
          return i;
        noun = i;
      }
  return noun;
}

#define LIST_MAX 8

/* The nouns of "A, the B and C" that the "and" at @conjunction ends, the last one first.  Returns: how many */
static guint
find_list (const WhenceTree *self,
           gint              conjunction,
           gint             *nouns,
           gint             *out_begin,
           gint             *out_end)
{
  guint n = 1;
  gint end = conjunction + 1, begin = conjunction;

  /* also "smaller or exiled governments" */
  while (end < (gint) self->n
         && (is_plain (self, end)
             || (find_noun_within (self, conjunction + 1, end) < 0 && end > conjunction + 1
                 && (self->syntax[end].upos == WHENCE_UPOS_CCONJ || self->syntax[end].upos == WHENCE_UPOS_VERB))))
    end++;
  nouns[0] = find_noun_within (self, conjunction + 1, end);
  *out_end = end;
  for (gint before = conjunction; nouns[n - 1] >= 0 && n < LIST_MAX; n++)
    {
      if (n > 1 && (before < 1 || self->tokens->classes[self->first + (guint) before - 1] != WHENCE_CLASS_COMMA))
        break;
      before -= before > 0 && self->tokens->classes[self->first + (guint) before - 1] == WHENCE_CLASS_COMMA;
      for (end = before; before > 0 && is_plain (self, before - 1);)
        before--;
      nouns[n] = find_noun_within (self, before, end);
      if (nouns[n] < 0)
        break;
      begin = before;
    }
  *out_begin = begin;
  return n;
}

/* "invaded France, Belgium, the Netherlands and Luxembourg": the nouns of a list have the role that one of them has, the first leads. */
static void
join_list (WhenceTree *self,
           gint        conjunction)
{
  gint nouns[LIST_MAX], begin, end, first, outer = -1;
  guint n = find_list (self, conjunction, nouns, &begin, &end);
  gboolean subject = n >= 3 && end < (gint) self->n && (self->syntax[end].upos == WHENCE_UPOS_VERB || self->syntax[end].upos == WHENCE_UPOS_AUX);

  /* "visited France, Belgium, and Italy joined", "In a meeting, the king and the queen are" */
  if (n < 3 || (subject && ((begin > 0 && self->syntax[begin - 1].upos == WHENCE_UPOS_VERB) || whence_repairs_find (self, nouns[n - 1], WHENCE_DEPREL_CASE) >= 0)))
    return;
  first = nouns[n - 1];
  for (guint i = 0; i < n; i++)
    {
      const WhenceSyntax *syntax = &self->syntax[nouns[i]];

      if (is_role (syntax->deprel) && (syntax->head < begin || syntax->head >= end) && (!subject || whence_deprel_is_subject (syntax->deprel)))
        outer = nouns[i];
    }
  if (outer < 0)
    return;
  for (guint i = 0; i < n; i++)
    if (whence_tree_is_below (self, self->syntax[outer].head, nouns[i]))
      return;
  whence_repairs_hang (self, first, self->syntax[outer].head, self->syntax[outer].deprel);
  for (guint i = 0; i + 1 < n; i++)
    whence_repairs_hang (self, nouns[i], first, WHENCE_DEPREL_CONJ);
  if (is_name (self, first))
    self->syntax[first].upos = WHENCE_UPOS_PROPN;
  for (gint i = begin, next = (gint) n - 2; i < conjunction; i++)
    if (self->tokens->classes[self->first + (guint) i] == WHENCE_CLASS_COMMA)
      {
        whence_repairs_hang (self, i, nouns[MAX (next, 0)], WHENCE_DEPREL_PUNCT);
        next--;
      }
  whence_repairs_hang (self, conjunction, nouns[0], WHENCE_DEPREL_CC);
}

static void
join_lists (WhenceTree *self)
{
  for (guint i = 3; i + 1 < self->n; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_CCONJ)
      join_list (self, (gint) i);
}

/* "Shares in Kell Instruments fell": of two subjects the one behind a preposition is a part of the other. */
static void
part_subjects (WhenceTree *self)
{
  for (guint i = 2; i < self->n; i++)
    {
      gboolean led = FALSE;

      if (!whence_deprel_is_subject (self->syntax[i].deprel) || self->syntax[i].head < (gint) i)
        continue;
      for (gint k = (gint) i - 1; k >= 0; k--)
        {
          /* "three doctors, including the mayor, have" */
          if (self->syntax[k].deprel == WHENCE_DEPREL_CASE && self->syntax[k].head == (gint) i)
            {
              led = TRUE;
              k -= k > 0 && whence_tree_is_comma (self, k - 1);
              continue;
            }
          if (self->syntax[k].upos == WHENCE_UPOS_VERB || self->syntax[k].upos == WHENCE_UPOS_PUNCT || self->syntax[k].upos == WHENCE_UPOS_SCONJ)
            break;
          led = led || self->syntax[k].upos == WHENCE_UPOS_ADP;
          if (!led || !whence_deprel_is_subject (self->syntax[k].deprel) || self->syntax[k].head != self->syntax[i].head)
            continue;
          whence_repairs_hang (self, i, k, WHENCE_DEPREL_NMOD);
          break;
        }
    }
}

static gboolean
has_verb (const WhenceTree *self,
          gint              begin,
          gint              end)
{
  for (gint i = begin; i < end; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_VERB || self->syntax[i].upos == WHENCE_UPOS_AUX)
      return TRUE;
  return FALSE;
}

/* "The board, meeting in Oslo, approved it", "The mayor, Anna Lind, resigned": of two subjects the one between commas tells more of the other, which
 * the parser may also give to it. */
static void
part_inserted (WhenceTree *self)
{
  for (gint i = 2; i + 2 < (gint) self->n; i++)
    {
      WhenceSyntax *noun = &self->syntax[i];
      gint verb = noun->head, begin = i, end, subject;

      if (!whence_deprel_is_subject (noun->deprel) || verb < i + 2 || noun->upos == WHENCE_UPOS_PRON)
        continue;
      while (begin > 0 && self->syntax[begin - 1].head == i && !whence_tree_is_comma (self, begin - 1))
        begin--;
      if (begin < 2 || !whence_tree_is_comma (self, begin - 1) || whence_repairs_find (self, i, WHENCE_DEPREL_CC) >= 0)
        continue;
      subject = whence_repairs_find_subject (self, verb);
      if (subject == i)
        subject = whence_repairs_find_subject (self, i);
      for (end = i + 1; end < verb && !whence_tree_is_comma (self, end); end++)
        if (self->syntax[end].head == verb)
          break;
      if (subject < 0 || subject >= begin - 1 || end >= verb || !whence_tree_is_comma (self, end) || has_verb (self, subject, begin)
          || whence_repairs_find (self, i, WHENCE_DEPREL_CASE) >= 0)
        continue;
      self->syntax[subject] = (WhenceSyntax){ verb, self->syntax[subject].upos, noun->deprel, self->syntax[subject].form };
      noun->head = subject;
      noun->deprel = WHENCE_DEPREL_APPOS;
      if (begin == i && whence_repairs_is_gerund (self, i))
        *noun = (WhenceSyntax){ verb, WHENCE_UPOS_VERB, WHENCE_DEPREL_ADVCL, WHENCE_FORM_GERUND };
    }
}

/* "The council, voting in closed session, dismissed him": what the subject does meanwhile hangs on what it did; "taking one town, and burning another". */
static void
free_gerunds (WhenceTree *self)
{
  for (gint i = 2; i + 2 < (gint) self->n; i++)
    {
      WhenceSyntax *gerund = &self->syntax[i];
      gint noun = gerund->head;

      if (gerund->form == WHENCE_FORM_GERUND && gerund->deprel == WHENCE_DEPREL_CONJ && noun >= 0 && noun < i && self->syntax[noun].form != WHENCE_FORM_GERUND
          && whence_repairs_find (self, i, WHENCE_DEPREL_AUX) < 0)
        for (gint first = i - 1; first > noun; first--)
          if (self->syntax[first].form == WHENCE_FORM_GERUND && self->syntax[first].head == noun && self->syntax[first].deprel == WHENCE_DEPREL_ADVCL)
            {
              gerund->head = first;
              break;
            }
      if (gerund->form != WHENCE_FORM_GERUND || gerund->deprel != WHENCE_DEPREL_ACL || noun < 0 || noun > i || !whence_tree_is_comma (self, i - 1)
          || !whence_deprel_is_subject (self->syntax[noun].deprel) || self->syntax[noun].head < i || self->syntax[self->syntax[noun].head].upos != WHENCE_UPOS_VERB)
        continue;
      gerund->head = self->syntax[noun].head;
      gerund->deprel = WHENCE_DEPREL_ADVCL;
    }
}

static gboolean
may_modify (const WhenceSyntax *syntax)
{
  switch (syntax->deprel)
    {
    case WHENCE_DEPREL_ACL:
    case WHENCE_DEPREL_AMOD:
    case WHENCE_DEPREL_DEP:
    case WHENCE_DEPREL_DISCOURSE:
    case WHENCE_DEPREL_NMOD:
    case WHENCE_DEPREL_NUMMOD:
    case WHENCE_DEPREL_VOCATIVE:
      /* "Rescue teams": also a verb that stands before a noun in its base form */
      return syntax->upos == WHENCE_UPOS_ADJ || syntax->upos == WHENCE_UPOS_NUM || syntax->upos == WHENCE_UPOS_PROPN
             || (syntax->upos == WHENCE_UPOS_VERB && syntax->form == WHENCE_FORM_BASE);
    default:
      return FALSE;
    }
}

/* "100,000 leaderless troops surrendered": what stands right before a subject is a part of it, whatever the parser hangs on the verb. */
static void
gather_subjects (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      gint verb = self->syntax[i].head;

      if (!whence_deprel_is_subject (self->syntax[i].deprel) || verb <= (gint) i || self->syntax[i].upos == WHENCE_UPOS_PRON)
        continue;
      for (gint k = (gint) i - 1; k >= 0; k--)
        {
          if (whence_tree_is_below (self, k, (gint) i))
            continue;
          if (self->tokens->classes[self->first + (guint) k] == WHENCE_CLASS_DASH)
            continue;
          /* "Security Pacific completed" */
          if (self->syntax[k].head == verb && k == (gint) i - 1 && whence_deprel_is_subject (self->syntax[k].deprel)
              && self->syntax[k].upos != WHENCE_UPOS_PRON)
            {
              whence_repairs_hang (self, k, (gint) i, WHENCE_DEPREL_COMPOUND);
              continue;
            }
          /* "The two first did business" */
          if (self->syntax[k].head == verb && self->syntax[k].deprel == WHENCE_DEPREL_DET && self->syntax[k].upos == WHENCE_UPOS_DET)
            {
              self->syntax[k].head = (gint) i;
              break;
            }
          if (self->syntax[k].head == verb && may_modify (&self->syntax[k]))
            {
              whence_repairs_hang (self, k, (gint) i, self->syntax[k].upos == WHENCE_UPOS_NUM ? WHENCE_DEPREL_NUMMOD : WHENCE_DEPREL_AMOD);
              continue;
            }
          if (self->syntax[k].head < k && self->syntax[k].head >= 0 && self->syntax[k].upos == WHENCE_UPOS_NUM)
            continue;
          break;
        }
    }
}

/* The parser errs where a name follows a title ("President A B and leader C D"): a title and the name right behind it are one noun phrase,
 * headed by the title. */
static void
join_titles (WhenceTree *self)
{
  for (guint i = 0; i + 1 < self->n; i++)
    {
      guint end = i + 1;
      gint top = -1;

      if ((self->syntax[i].upos != WHENCE_UPOS_NOUN && self->syntax[i].upos != WHENCE_UPOS_PROPN)
          || !whence_tree_word_is (self, (gint) i, self->lexicon->titles))
        continue;
      while (end < self->n && (self->tokens->tokens[self->first + end].flags & WHENCE_TOKEN_CAPITAL)
             && (whence_repairs_is_noun (self, (gint) end) || whence_tree_word_is (self, (gint) end, self->lexicon->titles))
             && !(self->tokens->tokens[self->first + end].flags & WHENCE_TOKEN_FUNCTION))
        end++;
      for (guint k = i + 1; k < end && top < 0; k++)
        if (self->syntax[k].head < (gint) i + 1 || self->syntax[k].head >= (gint) end)
          top = (gint) k;
      if (top < 0 || end - i > 5)
        continue;
      if (self->syntax[top].head != (gint) i)
        {
          hand_over_role (self, (gint) i, top);
          whence_repairs_attach (self, top, (gint) i, WHENCE_DEPREL_FLAT);
        }
      else
        self->syntax[top].deprel = WHENCE_DEPREL_FLAT;
      for (guint k = i + 1; k < end; k++)
        if ((gint) k != top && !whence_tree_is_below (self, (gint) k, top))
          whence_repairs_attach (self, (gint) k, top, WHENCE_DEPREL_FLAT);
      /* "Attorney General Lind" */
      for (gint k = (gint) i + 1; k < top && whence_tree_word_is (self, k, self->lexicon->titles); k++)
        whence_repairs_attach (self, k, (gint) i, WHENCE_DEPREL_FLAT);
      /* what hangs on the name from outside hangs on the whole */
      for (guint k = 0; k < self->n; k++)
        if ((k < i || k >= end) && self->syntax[k].head > (gint) i && self->syntax[k].head < (gint) end
            && !whence_tree_is_below (self, (gint) i, (gint) k))
          self->syntax[k].head = (gint) i;
      /* "Lieutenant Governor Lind": what stands right before is a part of the title */
      for (gint k = (gint) i - 1; k >= 0 && self->syntax[k].head == (gint) i && self->syntax[k].deprel == WHENCE_DEPREL_NMOD && self->syntax[k].upos == WHENCE_UPOS_PROPN; k--)
        self->syntax[k].deprel = WHENCE_DEPREL_COMPOUND;
      i = end - 1;
    }
}

/* "at the Miners' Institute": whose it is hangs on what is had. */
static void
join_owners (WhenceTree *self)
{
  for (gint i = 1; i + 1 < (gint) self->n; i++)
    {
      WhenceSyntax *owner = &self->syntax[i - 1], *owned = &self->syntax[i + 1];

      gboolean subjects = whence_deprel_is_subject (owner->deprel) && whence_deprel_is_subject (owned->deprel);

      if (self->syntax[i].upos != WHENCE_UPOS_PART || self->syntax[i].deprel != WHENCE_DEPREL_CASE || self->syntax[i].head != i - 1 || owner->head != owned->head
          || !(subjects || (owner->deprel == WHENCE_DEPREL_NMOD && owned->deprel == WHENCE_DEPREL_NMOD)))
        continue;
      /* "Hallam's chief resigned" */
      if (subjects && owned->upos == WHENCE_UPOS_ADJ)
        owned->upos = WHENCE_UPOS_NOUN;
      owner->head = i + 1;
      owner->deprel = WHENCE_DEPREL_NMOD_POSS;
    }
}

/* "In national trading": a preposition leads to the noun, not to what stands before it. */
static void
lift_prepositions (WhenceTree *self)
{
  for (guint i = 0; i < self->n; i++)
    for (guint step = 0; step < self->n && self->syntax[i].deprel == WHENCE_DEPREL_CASE; step++)
      {
        gint head = self->syntax[i].head;

        if (head <= (gint) i || self->syntax[head].head <= head
            || (self->syntax[head].deprel != WHENCE_DEPREL_AMOD && self->syntax[head].deprel != WHENCE_DEPREL_COMPOUND
                && self->syntax[head].deprel != WHENCE_DEPREL_NUMMOD && self->syntax[head].deprel != WHENCE_DEPREL_NMOD_POSS
                && self->syntax[head].deprel != WHENCE_DEPREL_CASE))
          break;
        self->syntax[i].head = self->syntax[head].head;
      }
}

/* "The general seized power", "the leader, jailed since May": a verb that has a subject describes no noun, and what describes it behind a comma is one. */
static void
free_verbs (WhenceTree *self)
{
  for (gint i = 1; i < (gint) self->n; i++)
    {
      gint noun = self->syntax[i].head, subject = i - 1;

      if (self->syntax[subject].deprel == WHENCE_DEPREL_FLAT && self->syntax[subject].head >= 0 && self->syntax[subject].head < subject)
        subject = self->syntax[subject].head;
      if (self->syntax[i].deprel == WHENCE_DEPREL_ACL && self->syntax[i].upos != WHENCE_UPOS_VERB && whence_view_is_mistaken (self, (guint) i))
        {
          self->syntax[i].upos = WHENCE_UPOS_VERB;
          self->syntax[i].form = WHENCE_FORM_PARTICIPLE;
        }
      if (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].deprel != WHENCE_DEPREL_AMOD || noun <= i || self->syntax[subject].head != i
          || !whence_deprel_is_subject (self->syntax[subject].deprel) || self->syntax[noun].upos != WHENCE_UPOS_NOUN)
        continue;
      whence_repairs_raise (self, i, noun, WHENCE_DEPREL_OBJ);
      self->syntax[i].form = WHENCE_FORM_PAST;
      for (gint k = 0; k < (gint) self->n; k++)
        if (self->syntax[k].head == noun && (k < subject || (k > noun && self->syntax[k].deprel != WHENCE_DEPREL_NMOD && self->syntax[k].deprel != WHENCE_DEPREL_CASE)))
          self->syntax[k].head = k < subject ? subject : i;
    }
}

/**
 * whence_repairs_run:
 * @self: a tree whose words are parsed and not linked yet
 */
void
whence_repairs_run (WhenceTree *self)
{
  whence_repairs_run_first (self);
  whence_repairs_run_clauses (self);
  whence_repairs_run_words (self);
  whence_repairs_run_shared (self);
  whence_repairs_run_verbs (self);
  whence_repairs_run_nouns (self);
  whence_repairs_run_roots (self);
  whence_repairs_run_doubles (self);
  whence_repairs_run_subjects (self);
  whence_repairs_run_leads (self);
  lift_prepositions (self);
  free_verbs (self);
  whence_repairs_run_relatives (self);
  join_subjects (self);
  whence_repairs_run_absolutes (self);
  part_inserted (self);
  free_gerunds (self);
  part_subjects (self);
  gather_subjects (self);
  whence_repairs_run_series (self);
  join_lists (self);
  join_titles (self);
  join_appositions (self);
  whence_repairs_run_kin (self);
  join_owners (self);
  whence_repairs_run_places (self);
}
