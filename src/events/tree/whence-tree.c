/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-tree.h"

#include "whence-entities.h"
#include "whence-repairs.h"
#include "whence-word-class.h"
#include "whence-word-lists.h"

G_STATIC_ASSERT (WHENCE_N_DEPRELS <= 64);

/**
 * whence_tree_is_below:
 * @self: a tree
 * @node: a node
 * @above: another, or the same
 *
 * Returns: whether @above is @node or one that it hangs on, however far
 */
gboolean
whence_tree_is_below (const WhenceTree *self,
                      gint              node,
                      gint              above)
{
  for (guint step = 0; node >= 0 && step <= self->n; step++, node = self->syntax[node].head)
    if (node == above)
      return TRUE;
  return FALSE;
}

/* What was mended twice may have come to hang on itself, and what climbs the tree must come to its end.  The children serve as marks: in which
 * climb each node was met first. */
static void
break_circles (WhenceTree *self)
{
  for (guint i = 0; i < self->n; i++)
    self->children[i] = -1;
  for (gint i = 0; i < (gint) self->n; i++)
    {
      gint at = i;

      while (at >= 0 && self->children[at] < 0)
        {
          self->children[at] = i;
          at = self->syntax[at].head;
        }
      if (at >= 0 && self->children[at] == i)
        self->syntax[at].head = WHENCE_SYNTAX_ROOT;
    }
}

/**
 * whence_tree_link:
 * @self: a tree whose heads have changed
 */
void
whence_tree_link (WhenceTree *self)
{
  break_circles (self);
  for (guint i = 0; i < self->n; i++)
    {
      self->children[i] = self->siblings[i] = -1;
      self->relations[i] = 0;
    }
  for (guint i = self->n; i > 0; i--)
    {
      gint node = (gint) i - 1, head = self->syntax[node].head;

      if (head >= 0)
        {
          self->siblings[node] = self->children[head];
          self->children[head] = node;
          self->relations[head] |= G_GUINT64_CONSTANT (1) << self->syntax[node].deprel;
        }
    }
}

static gboolean
is_mark (const WhenceTree *self,
         guint             node)
{
  guint8 word_class = self->tokens->classes[self->first + node];

  return self->syntax[node].upos == WHENCE_UPOS_PUNCT || word_class == WHENCE_CLASS_COMMA || word_class == WHENCE_CLASS_DASH
         || word_class == WHENCE_CLASS_SLASH || !g_ascii_isalnum (*self->words[node].text);
}

/* What of the words every phrase is asked that is made of them. */
static void
measure_words (WhenceTree *self)
{
  for (guint i = 0; i < self->n; i++)
    {
      guint16 n_chars = 0;

      for (guint k = 0; k < self->words[i].length; k++)
        n_chars += ((guint8) self->words[i].text[k] & 0xc0) != 0x80;
      self->n_chars[i] = n_chars;
      if (is_mark (self, i))
        self->marks[self->n_marks++] = (guint16) i;
    }
}

/**
 * whence_tree_new:
 * @article: the article
 * @tokens: its tokens
 * @sentence: one of its sentences
 * @stand_ins: (array length=n_stand_ins): dates that the parser is shown one word of, in order
 * @n_stand_ins: how many
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
                 const WhenceStandIn     *stand_ins,
                 guint                    n_stand_ins,
                 guint                    lead,
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
  /* one block, those with the widest elements first */
  self->words = g_malloc (self->n * (sizeof *self->words + sizeof *self->relations + sizeof *self->syntax + 2 * sizeof *self->children
                                     + 3 * sizeof *self->n_chars));
  self->relations = (guint64 *) (self->words + self->n);
  self->syntax = (WhenceSyntax *) (self->relations + self->n);
  self->children = (gint *) (self->syntax + self->n);
  self->siblings = self->children + self->n;
  self->n_chars = (guint16 *) (self->siblings + self->n);
  self->bits = self->n_chars + self->n;
  self->marks = self->bits + self->n;
  for (guint i = 0; i < self->n; i++)
    {
      const WhenceToken *token = &tokens->tokens[self->first + i];

      self->words[i] = (WhenceWord){ article->text + token->begin, token->length };
      self->bits[i] = (guint16) whence_word_filter_bit (self->words[i].text, token->length);
    }
  whence_shown_parse (self, stand_ins, n_stand_ins, lead, pause, model);
  whence_repairs_run (self);
  whence_tree_link (self);
  measure_words (self);
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
  if (whence_tree_is_below (self, head, node))
    return;
  self->syntax[node].head = head;
  whence_tree_link (self);
}

/**
 * whence_tree_free:
 * @self: (transfer full): a tree
 */
void
whence_tree_free (WhenceTree *self)
{
  g_free (self->words);
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
  /* seldom is there one */
  if (!(self->relations[node] >> deprel & 1))
    return -1;
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
  const guint64 subjects = G_GUINT64_CONSTANT (1) << WHENCE_DEPREL_NSUBJ | G_GUINT64_CONSTANT (1) << WHENCE_DEPREL_NSUBJ_PASS;
  gint found = -1;

  if ((self->relations[node] & subjects) == 0)
    return -1;
  /* of two the parser gives, the last one before the verb is the subject: "before the invasion he …" */
  for (gint child = self->children[node]; child >= 0; child = self->siblings[child])
    if (whence_deprel_is_subject (self->syntax[child].deprel)
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

static gboolean
has_helper_before (const WhenceTree *self,
                   gint              node,
                   gint              mark)
{
  for (gint child = self->children[node]; child >= 0 && child < mark; child = self->siblings[child])
    if (self->syntax[child].deprel == WHENCE_DEPREL_AUX || self->syntax[child].deprel == WHENCE_DEPREL_AUX_PASS
        || self->syntax[child].deprel == WHENCE_DEPREL_COP)
      return TRUE;
  return FALSE;
}

/**
 * whence_tree_find_predicate:
 * @self: a tree
 * @node: a word, or -1
 *
 * Returns: the word itself or the first above it that is a predicate: that of the clause that it stands in; or -1
 */
gint
whence_tree_find_predicate (const WhenceTree *self,
                            gint              node)
{
  while (node >= 0 && !whence_tree_is_predicate (self, node))
    node = self->syntax[node].head;
  return node;
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
  /* "is to have opened", unlike "said to have opened" */
  for (gint mark = self->children[node]; mark >= 0; mark = self->siblings[mark])
    if (self->syntax[mark].deprel == WHENCE_DEPREL_MARK && self->syntax[mark].upos == WHENCE_UPOS_PART && mark < node)
      return has_helper_before (self, node, mark);
  /* "denied having met" */
  if (self->syntax[node].deprel == WHENCE_DEPREL_XCOMP && self->children[node] >= 0 && self->children[node] < node
      && self->syntax[self->children[node]].upos == WHENCE_UPOS_AUX && self->syntax[self->children[node]].form == WHENCE_FORM_GERUND)
    return FALSE;
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
             || (self->syntax[node].deprel == WHENCE_DEPREL_CONJ && self->syntax[self->syntax[node].head].form == WHENCE_FORM_PAST)
             || (self->syntax[node].deprel == WHENCE_DEPREL_CONJ && whence_tree_find_subject (self, self->syntax[node].head) >= 0
                 && whence_tree_find_child (self, self->syntax[node].head, WHENCE_DEPREL_AUX) < 0
                 && whence_tree_find_child (self, self->syntax[node].head, WHENCE_DEPREL_AUX_PASS) < 0);
    default:
      return self->syntax[node].upos == WHENCE_UPOS_VERB || self->syntax[node].upos == WHENCE_UPOS_AUX;
    }
}

static gboolean
is_gerund (const WhenceTree *self,
           gint              node)
{
  const WhenceWord *word = &self->words[node];
  gsize length = strlen (self->lexicon->gerund);

  return word->length > length && memcmp (word->text + word->length - length, self->lexicon->gerund, length) == 0;
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

  const WhenceKindRow *row;

  if (upos != WHENCE_UPOS_NOUN && upos != WHENCE_UPOS_PROPN)
    return NULL;
  /* "President Bill Lind" */
  if (upos == WHENCE_UPOS_PROPN && node > 0 && whence_tree_word_is (self, node - 1, self->lexicon->titles) && (guint) node + 1 < self->n
      && self->syntax[node + 1].upos == WHENCE_UPOS_PROPN)
    return NULL;
  /* "by six votes" */
  if (node > 1 && self->syntax[node - 1].upos == WHENCE_UPOS_NUM && self->tokens->classes[self->first + (guint) node - 2] == WHENCE_CLASS_BY)
    return NULL;
  row = whence_tree_find_kind (self, node, WHENCE_KIND_WORD_NOUN);
  /* "the signing of the treaty", unlike "the building" */
  if (row == NULL && upos == WHENCE_UPOS_NOUN && node + 1 < (gint) self->n && whence_tree_word_is (self, node + 1, self->lexicon->genitives)
      && is_gerund (self, node))
    row = whence_tree_find_kind (self, node, WHENCE_KIND_WORD_VERB);
  return row;
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

static gboolean
is_in_capitals (const WhenceTree *self,
                gint              node)
{
  return node >= 0 && node < (gint) self->n && self->words[node].length > 1 && (self->tokens->tokens[self->first + (guint) node].flags & WHENCE_TOKEN_UPPER);
}

/**
 * whence_tree_is_acronym:
 * @self: a tree
 * @node: a word
 *
 * Returns: whether it is a name that looks like a pronoun, since it stands in capitals among words that do not, "the WHO", "US", or counts behind one,
 * "Edward I"
 */
gboolean
whence_tree_is_acronym (const WhenceTree *self,
                        gint              node)
{
  if (self->words[node].length == 1)
    return *self->words[node].text == 'I' && whence_entities_is_numeral (self->article, self->tokens, self->first + (guint) node);
  return is_in_capitals (self, node) && !is_in_capitals (self, node - 1) && !is_in_capitals (self, node + 1)
         && whence_kinds_get_pronoun_of_bit (self->lexicon, self->bits[node], self->words[node].text, self->words[node].length, NULL) != WHENCE_PRONOUN_NONE;
}

/**
 * whence_tree_get_pronoun:
 * @self: a tree
 * @node: a node
 * @out_possessive: (out) (optional): whether it tells whose something is
 *
 * Returns: what pronoun the word is, or %WHENCE_PRONOUN_NONE
 */
WhencePronoun
whence_tree_get_pronoun (const WhenceTree *self,
                         gint              node,
                         gboolean         *out_possessive)
{
  WhencePronoun pronoun = whence_kinds_get_pronoun_of_bit (self->lexicon, self->bits[node], self->words[node].text, self->words[node].length, out_possessive);

  if (pronoun == WHENCE_PRONOUN_NONE || !whence_tree_is_acronym (self, node))
    return pronoun;
  if (out_possessive != NULL)
    *out_possessive = FALSE;
  return WHENCE_PRONOUN_NONE;
}

/**
 * whence_tree_get_side:
 * @self: a tree
 * @node: a preposition or conjunction
 * @out_side: (out): -1 before, 1 after, 0 within; see whence_kinds_get_side()
 *
 * Returns: whether the word puts one thing before, after or within another
 */
gboolean
whence_tree_get_side (const WhenceTree *self,
                      gint              node,
                      gint             *out_side)
{
  return whence_kinds_get_side (self->lexicon, self->words[node].text, self->words[node].length, out_side);
}

/* Apart, so that the quick answer saves no registers. */
static G_GNUC_NO_INLINE gboolean
is_listed (const WhenceTree  *self,
           gint               node,
           const char *const *list)
{
  return whence_word_list_has_of_bit (list, self->bits[node], self->words[node].text, self->words[node].length) && !whence_tree_is_acronym (self, node);
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
  return whence_word_list_may_have_bit (list, self->bits[node]) && is_listed (self, node, list);
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

/* "Anna Lind, founder and owner of the firm": what a name is, and no other. */
static gboolean
is_office (const WhenceTree *self,
           gint              noun)
{
  gint name = self->syntax[noun].head;

  return self->syntax[name].upos == WHENCE_UPOS_PROPN && self->syntax[noun].upos == WHENCE_UPOS_NOUN && self->syntax[noun].form != WHENCE_FORM_PLURAL
         && whence_tree_find_child (self, noun, WHENCE_DEPREL_DET) < 0 && whence_tree_word_is (self, noun, self->lexicon->titles);
}

/**
 * whence_tree_find_alternative_end:
 * @self: a tree
 * @comma: a comma
 *
 * Returns: where it stands behind a modifier and before what says that in other words, "few, but tenacious, defenders": the comma behind that; or -1
 */
gint
whence_tree_find_alternative_end (const WhenceTree *self,
                                  gint              comma)
{
  gint other = self->syntax[comma].head, modifier = comma - 1, noun = modifier;

  if (!whence_tree_is_comma (self, comma) || other < comma || self->syntax[other].deprel != WHENCE_DEPREL_CONJ || self->syntax[other].head != modifier)
    return -1;
  while (noun >= 0 && noun < comma)
    noun = self->syntax[noun].head;
  for (gint i = other + 1; i < noun; i++)
    if (whence_tree_is_comma (self, i) && self->syntax[i].head == modifier)
      return i;
  return -1;
}

/**
 * whence_tree_lists:
 * @self: a tree
 * @comma: a comma
 *
 * Returns: whether the comma stands before another noun of a list that an "and" ends: "Anna, Bob and Carl"
 */
gboolean
whence_tree_lists (const WhenceTree *self,
                   gint              comma)
{
  gint head = self->syntax[comma].head;

  /* "a Salem, Mass., teacher": nor does it end anything */
  if (self->syntax[comma].deprel == WHENCE_DEPREL_FLAT)
    return TRUE;
  if (head <= comma || self->syntax[head].deprel != WHENCE_DEPREL_CONJ || whence_tree_is_predicate (self, head) || is_office (self, head))
    return FALSE;
  for (gint last = head; last < (gint) self->n; last++)
    if (self->syntax[last].deprel == WHENCE_DEPREL_CONJ && (self->syntax[last].head == self->syntax[head].head || self->syntax[last].head == head)
        && whence_tree_find_child (self, last, WHENCE_DEPREL_CC) >= 0)
      return TRUE;
  return FALSE;
}

/**
 * whence_tree_parts_verb:
 * @tree: a tree
 * @first: a node
 * @last: one behind it
 *
 * Returns: whether a verb stands between the two
 */
gboolean
whence_tree_parts_verb (const WhenceTree *tree,
                        gint              first,
                        gint              last)
{
  for (gint i = first + 1; i < last; i++)
    if (tree->syntax[i].upos == WHENCE_UPOS_VERB)
      return TRUE;
  return FALSE;
}

/**
 * whence_tree_find_noun_before:
 * @tree: a tree
 * @before: a node
 *
 * Returns: the head of the noun phrase that stands last before @before, or -1
 */
gint
whence_tree_find_noun_before (const WhenceTree *tree,
                              gint              before)
{
  for (gint i = before - 1; i >= 0; i--)
    if ((tree->syntax[i].upos == WHENCE_UPOS_NOUN || tree->syntax[i].upos == WHENCE_UPOS_PROPN) && tree->syntax[i].deprel != WHENCE_DEPREL_COMPOUND
        && tree->syntax[i].deprel != WHENCE_DEPREL_FLAT && !whence_tree_word_is (tree, i, tree->lexicon->things->regions))
      return i;
  return -1;
}
