/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-article.h"
#include "whence-kinds.h"
#include "whence-syntax.h"
#include "whence-tokens.h"
#include "whence-word-class.h"

G_BEGIN_DECLS

/* Longer sentences are lists and tables more often than prose: they are quoted but not parsed. */
#define WHENCE_TREE_MAX_WORDS 400

/* What a byte of a mask of dates says of a word. */
#define WHENCE_DATED 1
#define WHENCE_DATED_AGAIN 2 /* of what comes again and again: "every Monday" */

/**
 * WhenceStandIn:
 * @first: index of a word in its sentence
 * @n: number of words
 * @word: (nullable): one word that the parser is shown in their place, or %NULL for a date that stands bare, which it is not shown
 * @pause: whether a pause is heard behind it: "…; in June | wages fell"
 */
typedef struct
{
  guint       first;
  guint       n;
  const char *word;
  gboolean    pause;
} WhenceStandIn;

/**
 * WhenceTree:
 * @first: index of the sentence's first token
 * @n: number of words
 * @words: (array length=n): borrowed from the text
 * @syntax: (array length=n): part of speech, head and relation
 * @children: (array length=n): first child of each word, or -1
 * @siblings: (array length=n): next child of the same head, or -1
 * @relations: (array length=n): a bit for each relation that children of each word have, see whence_tree_set_deprel()
 * @n_chars: (array length=n): code points of each word
 * @bits: (array length=n): whence_word_filter_bit() of each word, which is asked for in many lists
 * @marks: (array length=n_marks): words that are marks, begin with one or are taken for one, in order
 * @n_marks: how many
 *
 * A parsed sentence.  Nodes are indices of words within it.
 */
typedef struct
{
  const WhenceArticle    *article;
  const WhenceTokens     *tokens;
  const WhenceEventWords *lexicon;
  guint32                 first;
  guint                   n;
  WhenceWord             *words;
  WhenceSyntax           *syntax;
  gint                   *children;
  gint                   *siblings;
  guint64                *relations;
  guint16                *n_chars;
  guint16                *bits;
  guint16                *marks;
  guint                   n_marks;
} WhenceTree;

WhenceTree          *whence_tree_new             (const WhenceArticle     *article,
                                                  const WhenceTokens      *tokens,
                                                  const WhenceSentence    *sentence,
                                                  const WhenceStandIn     *stand_ins,
                                                  guint                    n_stand_ins,
                                                  guint                    lead,
                                                  guint                    pause,
                                                  const WhenceSyntaxModel *model,
                                                  const WhenceEventWords  *lexicon);
void                 whence_tree_free            (WhenceTree *self);
gboolean             whence_tree_parts_verb      (const WhenceTree        *tree,
                                                  gint                     first,
                                                  gint                     last);
gint                 whence_tree_find_noun_before (const WhenceTree *tree,
                                                  gint              before);
gboolean             whence_tree_lists           (const WhenceTree *self,
                                                  gint              comma);
gint                 whence_tree_find_alternative_end (const WhenceTree *self,
                                                       gint              comma);
gboolean             whence_tree_is_below        (const WhenceTree *self,
                                                  gint              node,
                                                  gint              above);
void whence_tree_link (WhenceTree *self);
void                 whence_tree_move            (WhenceTree *self,
                                                  gint        node,
                                                  gint        head);
gint                 whence_tree_find_child      (const WhenceTree *self,
                                                  gint              node,
                                                  WhenceDeprel      deprel);
gint                 whence_tree_find_subject    (const WhenceTree *self,
                                                  gint              node);
gint                 whence_tree_find_case       (const WhenceTree *self,
                                                  gint              node);
gboolean             whence_tree_is_predicate    (const WhenceTree *self,
                                                  gint              node);
gint                 whence_tree_find_predicate  (const WhenceTree *self,
                                                  gint              node);
gboolean             whence_tree_is_finite       (const WhenceTree *self,
                                                  gint              node);
gboolean             whence_tree_is_infinitive   (const WhenceTree *self,
                                                  gint              node);
const WhenceKindRow *whence_tree_get_event_noun  (const WhenceTree *self,
                                                  gint              node);
void                 whence_tree_mark            (const WhenceTree *self,
                                                  gint              node,
                                                  gboolean          clauses,
                                                  guint8           *mask,
                                                  guint8            bit);
WhencePronoun        whence_tree_get_pronoun     (const WhenceTree *self,
                                                  gint              node,
                                                  gboolean         *out_possessive);
gboolean             whence_tree_is_acronym      (const WhenceTree *self,
                                                  gint              node);
gboolean             whence_tree_get_side        (const WhenceTree *self,
                                                  gint              node,
                                                  gint             *out_side);
gboolean             whence_tree_word_is         (const WhenceTree  *self,
                                                  gint               node,
                                                  const char *const *list);

gboolean             whence_tree_is_quote        (const WhenceTree *tree,
                                                  gint              node,
                                                  gboolean         *out_opens);
gboolean             whence_tree_is_of_work      (const WhenceTree *tree,
                                                  gint              node);
guint                whence_tree_get_effect      (const WhenceTree *tree,
                                                  gint              node);
gint                 whence_tree_find_governor   (const WhenceTree *tree,
                                                  gint              predicate);
gint                 whence_tree_find_shared_subject (const WhenceTree *tree,
                                                      gint              predicate);

static inline guint8
whence_tree_get_class (const WhenceTree *self,
                       gint              node)
{
  return self->tokens->classes[self->first + (guint) node];
}

static inline gboolean
whence_tree_is_comma (const WhenceTree *self,
                      gint              node)
{
  return node >= 0 && node < (gint) self->n && whence_tree_get_class (self, node) == WHENCE_CLASS_COMMA;
}

/* "Lind – mayor until 2006 – said": no hyphen. */
static inline gboolean
whence_tree_is_spaced_dash (const WhenceTree *self,
                            gint              node)
{
  return whence_tree_get_class (self, node) == WHENCE_CLASS_DASH && (self->tokens->tokens[self->first + (guint) node].flags & WHENCE_TOKEN_SPACED);
}

/* Asked of all marks of every phrase that is tried. */
static inline gboolean
whence_tree_may_be_quote (char first)
{
  return first == '"' || first == '\'' || first == '`' || (guchar) first >= 0x80;
}

/* The same of what was looked for and may not be there. */
static inline gboolean
whence_tree_found_is (const WhenceTree  *self,
                      gint               node,
                      const char *const *list)
{
  return node >= 0 && whence_tree_word_is (self, node, list);
}

/* ", when she was 19,", ", as it fell,": a comma behind which a clause begins that says when. */
static inline gboolean
whence_tree_puts_in_when (const WhenceTree *self,
                          gint              comma)
{
  return comma + 1 < (gint) self->n && whence_tree_is_comma (self, comma)
         && (whence_tree_word_is (self, comma + 1, self->lexicon->whens) || self->syntax[comma + 1].upos == WHENCE_UPOS_SCONJ);
}

/* Whether @list holds the word, whatever its inflection. */
static inline gboolean
whence_tree_has_form (const WhenceTree  *self,
                      gint               node,
                      const char *const *list)
{
  return whence_kinds_has_form (self->lexicon, list, self->words[node].text, self->words[node].length);
}

/* What the word tells of as one of @flags, whatever its inflection; or %NULL. */
static inline const WhenceKindRow *
whence_tree_find_kind (const WhenceTree *self,
                       gint              node,
                       guint             flags)
{
  return whence_kinds_find (self->lexicon, self->words[node].text, self->words[node].length, flags);
}

/* "closed": it tells of the past, or what was done to something. */
static inline gboolean
whence_tree_is_past_verb (const WhenceTree *self,
                          gint              node)
{
  const WhenceSyntax *word = &self->syntax[node];

  return word->upos == WHENCE_UPOS_VERB && (word->form == WHENCE_FORM_PAST || word->form == WHENCE_FORM_PARTICIPLE);
}

/* Says of a word of a tree that is linked what it is to its head. */
static inline void
whence_tree_set_deprel (WhenceTree *self,
                        gint        node,
                        guint       deprel)
{
  self->syntax[node].deprel = (guint8) deprel;
  if (self->syntax[node].head >= 0)
    self->relations[self->syntax[node].head] |= G_GUINT64_CONSTANT (1) << deprel;
}

/* The subject of a clause, of an active verb or a passive one. */
static inline gboolean
whence_deprel_is_subject (guint deprel)
{
  return deprel == WHENCE_DEPREL_NSUBJ || deprel == WHENCE_DEPREL_NSUBJ_PASS;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceTree, whence_tree_free)

G_END_DECLS
