/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-tree.h"

#include "whence-word-class.h"

static gboolean
is_below (const WhenceTree *self,
          gint              node,
          gint              above)
{
  for (guint step = 0; node >= 0 && step <= self->n; step++, node = self->syntax[node].head)
    if (node == above)
      return TRUE;
  return FALSE;
}

/* Hangs @node on @head.  Where @head is below @node, the branch that leads there takes the place of @node first. */
static void
attach (WhenceTree  *self,
        gint         node,
        gint         head,
        WhenceDeprel deprel)
{
  if (is_below (self, head, node))
    {
      gint branch = head;

      while (self->syntax[branch].head != node)
        branch = self->syntax[branch].head;
      self->syntax[branch].head = self->syntax[node].head;
      self->syntax[branch].deprel = self->syntax[node].deprel;
    }
  self->syntax[node].head = head;
  self->syntax[node].deprel = (guint8) deprel;
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
  if (is_role (self->syntax[title].deprel) && !is_below (self, title, name))
    return;
  attach (self, title, head, (WhenceDeprel) deprel);
}

/* No word hangs on a mark: it hangs on what the mark hangs on. */
static void
lift_from_marks (WhenceTree *self)
{
  for (guint i = 0; i < self->n; i++)
    for (guint step = 0; step < self->n; step++)
      {
        gint head = self->syntax[i].head;

        if (head < 0 || self->syntax[head].upos != WHENCE_UPOS_PUNCT || self->syntax[head].head < 0)
          break;
        self->syntax[i].head = self->syntax[head].head;
      }
}

/* "the visit, following the talks": a participle that has become a preposition. */
static void
turn_prepositions (WhenceTree *self)
{
  for (guint i = 0; i < self->n; i++)
    {
      gint side, object = -1;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].form != WHENCE_FORM_GERUND || self->syntax[i].head < 0
          || !whence_kinds_get_side (self->lexicon, self->words[i].text, self->words[i].length, &side))
        continue;
      for (guint k = i + 1; k < self->n && object < 0; k++)
        if (self->syntax[k].head == (gint) i && self->syntax[k].deprel == WHENCE_DEPREL_OBJ)
          object = (gint) k;
      if (object < 0)
        continue;
      self->syntax[object].head = self->syntax[i].head;
      self->syntax[object].deprel = self->syntax[self->syntax[i].head].upos == WHENCE_UPOS_VERB ? WHENCE_DEPREL_OBL : WHENCE_DEPREL_NMOD;
      for (guint k = 0; k < self->n; k++)
        if (self->syntax[k].head == (gint) i)
          self->syntax[k].head = object;
      self->syntax[i] = (WhenceSyntax){ object, WHENCE_UPOS_ADP, WHENCE_DEPREL_CASE, WHENCE_FORM_NONE };
    }
}

/* "before the army attacked": the parser may take the subject for an object of the conjunction. */
static void
return_conjunctions (WhenceTree *self)
{
  for (guint i = 0; i < self->n; i++)
    {
      gint verb = self->syntax[i].head, conjunction = -1, side;
      gboolean taken = FALSE;

      if (self->syntax[i].deprel != WHENCE_DEPREL_OBL || verb <= (gint) i || self->syntax[verb].upos != WHENCE_UPOS_VERB
          || self->syntax[verb].deprel != WHENCE_DEPREL_ADVCL || self->syntax[verb].form == WHENCE_FORM_GERUND)
        continue;
      for (guint k = 0; k < self->n; k++)
        {
          if (self->syntax[k].head == (gint) i && self->syntax[k].deprel == WHENCE_DEPREL_CASE)
            conjunction = (gint) k;
          taken = taken
                  || (self->syntax[k].head == verb
                      && (self->syntax[k].deprel == WHENCE_DEPREL_NSUBJ || self->syntax[k].deprel == WHENCE_DEPREL_NSUBJ_PASS));
        }
      if (taken || conjunction < 0
          || !whence_kinds_get_side (self->lexicon, self->words[conjunction].text, self->words[conjunction].length, &side) || side == 0)
        continue;
      self->syntax[i].deprel = WHENCE_DEPREL_NSUBJ;
      self->syntax[conjunction].head = verb;
      self->syntax[conjunction].deprel = WHENCE_DEPREL_MARK;
    }
}

/* "The bridge, built in 1874, was damaged": the parser likes to give the subject to the participle between the commas. */
static void
return_subjects (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      gint head = self->syntax[i].head, subject = -1;
      gboolean taken = FALSE;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].deprel != WHENCE_DEPREL_ADVCL || head <= (gint) i
          || self->tokens->classes[self->first + i - 1] != WHENCE_CLASS_COMMA)
        continue;
      for (guint k = 0; k < self->n; k++)
        if (self->syntax[k].deprel == WHENCE_DEPREL_NSUBJ || self->syntax[k].deprel == WHENCE_DEPREL_NSUBJ_PASS)
          {
            if (self->syntax[k].head == (gint) i && k < i)
              subject = (gint) k;
            taken = taken || self->syntax[k].head == head;
          }
      if (subject < 0 || taken)
        continue;
      self->syntax[subject].head = head;
      self->syntax[i].head = subject;
      self->syntax[i].deprel = WHENCE_DEPREL_ACL;
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
             && (self->syntax[end].upos == WHENCE_UPOS_PROPN || self->syntax[end].upos == WHENCE_UPOS_NOUN)
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
          attach (self, top, (gint) i, WHENCE_DEPREL_FLAT);
        }
      else
        self->syntax[top].deprel = WHENCE_DEPREL_FLAT;
      for (guint k = i + 1; k < end; k++)
        if ((gint) k != top && !is_below (self, (gint) k, top))
          attach (self, (gint) k, top, WHENCE_DEPREL_FLAT);
      /* what hangs on the name from outside hangs on the whole */
      for (guint k = 0; k < self->n; k++)
        if ((k < i || k >= end) && self->syntax[k].head > (gint) i && self->syntax[k].head < (gint) end
            && !is_below (self, (gint) i, (gint) k))
          self->syntax[k].head = (gint) i;
      i = end - 1;
    }
}

static void
link_children (WhenceTree *self)
{
  for (guint i = 0; i < self->n; i++)
    self->children[i] = self->siblings[i] = -1;
  for (guint i = self->n; i > 0; i--)
    {
      gint node = (gint) i - 1, head = self->syntax[node].head;

      if (head >= 0)
        {
          self->siblings[node] = self->children[head];
          self->children[head] = node;
        }
    }
}

/* Whether what the sentence says is said of something. */
static gboolean
has_subject (const WhenceTree *self)
{
  for (guint i = 0; i < self->n; i++)
    if ((self->syntax[i].deprel == WHENCE_DEPREL_NSUBJ || self->syntax[i].deprel == WHENCE_DEPREL_NSUBJ_PASS) && self->syntax[i].head >= 0
        && self->syntax[self->syntax[i].head].head == WHENCE_SYNTAX_ROOT)
      return TRUE;
  return FALSE;
}

/* "On Monday police stormed …": who reads pauses behind the date.  The parser learned from edited text, which has a comma there, and takes what
 * follows for a part of the date where none stands: so it is shown one. */
static void
parse_with_pause (WhenceTree              *self,
                  const WhenceSyntaxModel *model,
                  guint                    pause)
{
  g_autofree WhenceWord *words = g_new (WhenceWord, self->n + 1);
  g_autofree WhenceSyntax *syntax = g_new (WhenceSyntax, self->n + 1);

  for (guint i = 0; i < self->n; i++)
    words[i < pause ? i : i + 1] = self->words[i];
  words[pause] = (WhenceWord){ ",", 1 };
  whence_syntax_parse (model, words, self->n + 1, syntax);
  for (guint i = 0; i < self->n; i++)
    {
      gint head = syntax[i < pause ? i : i + 1].head;

      if (head == (gint) pause)
        head = syntax[pause].head;
      self->syntax[i] = syntax[i < pause ? i : i + 1];
      self->syntax[i].head = head > (gint) pause ? head - 1 : head;
    }
}

/**
 * whence_tree_new:
 * @article: the article
 * @tokens: its tokens
 * @sentence: one of its sentences
 * @pause: number of words at its begin behind which a pause is to be heard, 0 for none
 * @model: (nullable): weights of tagger and parser
 * @lexicon: words of its language
 *
 * Returns: (transfer full) (nullable): the sentence parsed, or %NULL where it is too long to be prose
 */
WhenceTree *
whence_tree_new (const WhenceArticle     *article,
                 const WhenceTokens      *tokens,
                 const WhenceSentence    *sentence,
                 guint                    pause,
                 const WhenceSyntaxModel *model,
                 const WhenceEventWords  *lexicon)
{
  WhenceTree *self;

  if (sentence->n > WHENCE_TREE_MAX_WORDS)
    return NULL;
  self = g_new0 (WhenceTree, 1);
  self->article = article;
  self->tokens = tokens;
  self->lexicon = lexicon;
  self->first = sentence->first;
  self->n = sentence->n;
  self->words = g_new (WhenceWord, self->n);
  self->syntax = g_new (WhenceSyntax, self->n);
  self->children = g_new (gint, self->n);
  self->siblings = g_new (gint, self->n);
  for (guint i = 0; i < self->n; i++)
    {
      const WhenceToken *token = &tokens->tokens[self->first + i];

      self->words[i] = (WhenceWord){ article->text + token->begin, token->length };
    }
  if (pause > 0 && pause < self->n)
    parse_with_pause (self, model, pause);
  if (pause == 0 || pause >= self->n || !has_subject (self))
    whence_syntax_parse (model, self->words, self->n, self->syntax);
  lift_from_marks (self);
  turn_prepositions (self);
  return_subjects (self);
  return_conjunctions (self);
  join_titles (self);
  link_children (self);
  return self;
}

/**
 * whence_tree_move:
 * @self: a tree
 * @node: a node
 * @head: the node that it is to hang on, not below it
 */
void
whence_tree_move (WhenceTree *self,
                  gint        node,
                  gint        head)
{
  if (is_below (self, head, node))
    return;
  self->syntax[node].head = head;
  link_children (self);
}

/**
 * whence_tree_free:
 * @self: (transfer full): a tree
 */
void
whence_tree_free (WhenceTree *self)
{
  g_free (self->words);
  g_free (self->syntax);
  g_free (self->children);
  g_free (self->siblings);
  g_free (self);
}

/**
 * whence_tree_find_child:
 * @self: a tree
 * @node: a node
 * @deprel: a relation
 *
 * Returns: the first child of @node in that relation, or -1
 */
gint
whence_tree_find_child (const WhenceTree *self,
                        gint              node,
                        WhenceDeprel      deprel)
{
  for (gint child = self->children[node]; child >= 0; child = self->siblings[child])
    if (self->syntax[child].deprel == deprel)
      return child;
  return -1;
}

/**
 * whence_tree_find_subject:
 * @self: a tree
 * @node: a predicate
 *
 * Returns: the head of its own subject, or -1
 */
gint
whence_tree_find_subject (const WhenceTree *self,
                          gint              node)
{
  gint found = -1;

  /* of two the parser gives, the last one before the verb is the subject: "before the invasion he …" */
  for (gint child = self->children[node]; child >= 0; child = self->siblings[child])
    if ((self->syntax[child].deprel == WHENCE_DEPREL_NSUBJ || self->syntax[child].deprel == WHENCE_DEPREL_NSUBJ_PASS)
        && (found < 0 || child < node))
      found = child;
  return found;
}

/**
 * whence_tree_find_case:
 * @self: a tree
 * @node: a noun
 *
 * Returns: its preposition, or -1
 */
gint
whence_tree_find_case (const WhenceTree *self,
                       gint              node)
{
  return whence_tree_find_child (self, node, WHENCE_DEPREL_CASE);
}

/**
 * whence_tree_is_predicate:
 * @self: a tree
 * @node: a node
 *
 * Returns: whether @node heads a clause: a verb, or a noun or adjective with a copula
 */
gboolean
whence_tree_is_predicate (const WhenceTree *self,
                          gint              node)
{
  if (self->syntax[node].upos == WHENCE_UPOS_VERB)
    return self->syntax[node].deprel != WHENCE_DEPREL_AMOD && self->syntax[node].deprel != WHENCE_DEPREL_CASE
           && self->syntax[node].deprel != WHENCE_DEPREL_COMPOUND;
  return whence_tree_find_child (self, node, WHENCE_DEPREL_COP) >= 0
         || (whence_tree_find_subject (self, node) >= 0 && self->syntax[node].upos != WHENCE_UPOS_PROPN);
}

/**
 * whence_tree_is_finite:
 * @self: a tree
 * @node: a predicate
 *
 * Returns: whether it can stand as a sentence: a finite form, or one with an auxiliary
 */
gboolean
whence_tree_is_finite (const WhenceTree *self,
                       gint              node)
{
  if (whence_tree_find_child (self, node, WHENCE_DEPREL_AUX) >= 0 || whence_tree_find_child (self, node, WHENCE_DEPREL_AUX_PASS) >= 0
      || whence_tree_find_child (self, node, WHENCE_DEPREL_COP) >= 0)
    return TRUE;
  switch (self->syntax[node].form)
    {
    case WHENCE_FORM_GERUND:
    case WHENCE_FORM_BASE:
      return FALSE;
    case WHENCE_FORM_PARTICIPLE:
      /* "she joined in 1998 and resigned in 2006": the forms look alike */
      return whence_tree_find_subject (self, node) >= 0
             || (self->syntax[node].deprel == WHENCE_DEPREL_CONJ && self->syntax[self->syntax[node].head].form == WHENCE_FORM_PAST);
    default:
      return self->syntax[node].upos == WHENCE_UPOS_VERB || self->syntax[node].upos == WHENCE_UPOS_AUX;
    }
}

/**
 * whence_tree_get_event_noun:
 * @self: a tree
 * @node: a node
 *
 * Returns: (nullable): what the noun @node tells of, where it names something that happens
 */
const WhenceKindRow *
whence_tree_get_event_noun (const WhenceTree *self,
                            gint              node)
{
  guint upos = self->syntax[node].upos;

  if (upos != WHENCE_UPOS_NOUN && upos != WHENCE_UPOS_PROPN)
    return NULL;
  return whence_kinds_find (self->lexicon, self->words[node].text, self->words[node].length, WHENCE_KIND_WORD_NOUN);
}

/**
 * whence_tree_mark:
 * @self: a tree
 * @node: a node
 * @clauses: whether clauses that are joined to it or say more of it count
 * @mask: (inout) (array): a byte a word
 * @bit: what to set there
 *
 * Marks @node and all below it.
 */
void
whence_tree_mark (const WhenceTree *self,
                  gint              node,
                  gboolean          clauses,
                  guint8           *mask,
                  guint8            bit)
{
  mask[node] |= bit;
  for (gint child = self->children[node]; child >= 0; child = self->siblings[child])
    {
      guint deprel = self->syntax[child].deprel;
      gboolean clause = (deprel == WHENCE_DEPREL_CONJ || deprel == WHENCE_DEPREL_PARATAXIS || deprel == WHENCE_DEPREL_ADVCL
                         || deprel == WHENCE_DEPREL_ACL_RELCL)
                        && whence_tree_is_predicate (self, child);

      if (clauses || !clause)
        whence_tree_mark (self, child, clauses, mask, bit);
    }
}

/**
 * whence_tree_word_is:
 * @self: a tree
 * @node: a node
 * @list: (array zero-terminated=1): words in lower case
 *
 * Returns: whether the word is one of @list
 */
gboolean
whence_tree_word_is (const WhenceTree  *self,
                     gint               node,
                     const char *const *list)
{
  return whence_kinds_has_word (list, self->words[node].text, self->words[node].length);
}

/**
 * whence_tree_is_infinitive:
 * @self: a tree
 * @node: a node
 *
 * Returns: whether @node is a verb in its base form with a mark before it: "to build"
 */
gboolean
whence_tree_is_infinitive (const WhenceTree *self,
                           gint              node)
{
  return self->syntax[node].upos == WHENCE_UPOS_VERB && self->syntax[node].form == WHENCE_FORM_BASE
         && whence_tree_find_child (self, node, WHENCE_DEPREL_MARK) >= 0 && whence_tree_find_subject (self, node) < 0;
}
