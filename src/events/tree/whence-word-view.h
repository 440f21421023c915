/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-tree.h"

G_BEGIN_DECLS

/* The longest name put in between commas. */
#define WHENCE_VIEW_NAME_WORDS 3

/**
 * WhencePlain:
 * @WHENCE_PLAIN_NONE: none
 * @WHENCE_PLAIN_NAMED: those that are no nouns and were taken for them
 * @WHENCE_PLAIN_ALL: all, and those that were taken for adjectives
 *
 * Which verbs the parser is shown another for.
 */
typedef enum
{
  WHENCE_PLAIN_NONE,
  WHENCE_PLAIN_NAMED,
  WHENCE_PLAIN_ALL
} WhencePlain;

/**
 * WhenceShown:
 * @from: index of the first word of the sentence that it stands for, or -1 for a pause that nobody wrote
 * @n: how many words it stands for
 * @hidden: how many behind them are not shown: "the 2008 crisis", "the May 2024 visit"
 * @bare: whether those are a date that stands bare: "paid tribute Tuesday to"
 * @region: whether those say where the town before is: "a Salem, Mass., teacher"
 */
typedef struct
{
  WhenceWord word;
  gint       from;
  guint      n;
  guint      hidden;
  gboolean   bare;
  gboolean   region;
} WhenceShown;

struct WhenceParse;

/**
 * WhenceView:
 * @shown: (array length=n): what the parser is shown
 * @parses: what it made of stretches of it, since what was tried alone is often parsed again in its place
 * @left: how many parts of it may still be tried by themselves
 *
 * A sentence as the parser is to see it.
 */
typedef struct
{
  WhenceTree              *tree;
  const WhenceSyntaxModel *model;
  WhenceShown             *shown;
  guint                    n;
  struct WhenceParse      *parses;
  guint                    left;
} WhenceView;

void     whence_view_init      (WhenceView *self,
                                 WhenceTree *tree,
                                 const WhenceSyntaxModel *model);
void     whence_view_clear     (WhenceView *self);
void     whence_view_fill      (WhenceView *self,
                                 const WhenceStandIn *stand_ins,
                                 guint n_stand_ins,
                                 guint lead,
                                 guint pause,
                                 gboolean hide,
                                 WhencePlain plain);
void     whence_view_parse     (WhenceView *self,
                                 guint first,
                                 guint end,
                                 guint skip,
                                 guint skip_end);
gboolean whence_view_is_mark   (const WhenceView *self,
                                 guint at);
gboolean whence_view_is_date   (const WhenceView *self,
                                 guint at);
gboolean whence_view_has_word  (const WhenceView *self,
                                 guint at,
                                 const char *const *list);
void     whence_view_drop      (WhenceView *self,
                                 guint at);
guint    whence_view_find_name_end (const WhenceView *self,
                                    guint comma,
                                    guint end);
gint     whence_view_find_head (const WhenceView *self,
                                 guint begin,
                                 guint end,
                                 gboolean noun);
void     whence_view_graft     (WhenceView *self,
                                 guint comma,
                                 gint root,
                                 gint head,
                                 WhenceDeprel relation);
gboolean whence_view_follows_article (const WhenceTree *tree,
                                      guint             at);
guint    whence_view_count_region (const WhenceTree *tree,
                                   guint             at);
gboolean whence_view_is_paired_dash (const WhenceTree *tree,
                                     guint             at);
gboolean whence_shown_parse_remark (WhenceView *self,
                                    guint       first,
                                    guint       end);
gboolean whence_shown_parse_aside (WhenceView *self,
                                   guint first,
                                   guint end);
gboolean whence_shown_parse_alternative (WhenceView *self,
                                         guint first,
                                         guint end);
void     whence_view_hang_lead (WhenceTree *tree,
                                 guint lead);
const char *whence_view_find_lookalike (const WhenceTree *tree,
                                        guint             at);
gboolean whence_view_hides     (const WhenceView *self);
gboolean whence_view_names_verb (const WhenceTree *tree,
                                 guint             at);
gboolean whence_view_is_mistaken (const WhenceTree *tree,
                                  guint             at);
gboolean whence_view_tells_of_subject (const WhenceView *self,
                                       guint             begin,
                                       guint             end);
void whence_view_parse_with_verb (WhenceView *self,
                                  guint       first,
                                  guint       last,
                                  guint       begin,
                                  guint       end);

static inline gboolean
whence_view_has_class (const WhenceTree *tree,
                       guint             at,
                       guint8            word_class)
{
  return at < tree->n && tree->tokens->classes[tree->first + at] == word_class;
}

/* What the lexer knows of a word shown, 0 for a date or a pause. */
static inline guint
whence_view_get_flags (const WhenceView *self,
                       guint             at)
{
  const WhenceShown *shown = &self->shown[at];

  return shown->from >= 0 && shown->n == 1 ? self->tree->tokens->tokens[self->tree->first + (guint) shown->from].flags : 0;
}

/* "the", "her" */
static inline gboolean
whence_view_begins_noun (const WhenceView *self,
                         guint             at)
{
  gboolean possessive = FALSE;

  whence_kinds_get_pronoun (self->tree->lexicon, self->shown[at].word.text, self->shown[at].word.length, &possessive);
  return possessive || whence_view_has_word (self, at, self->tree->lexicon->articles);
}

/* Also of one behind the last. */
static inline gboolean
whence_view_is_comma (const WhenceView *self,
                      guint             at)
{
  return at < self->n && self->shown[at].word.length == 1 && *self->shown[at].word.text == ',';
}

/* Whether a word shown, or one behind the last, has a form that only a clause's verb has, for all that the lexer knows: "was", "opened". */
static inline gboolean
whence_view_is_verb (const WhenceView *self,
                     guint             at)
{
  guint flags = at < self->n ? whence_view_get_flags (self, at) : 0;

  return !(flags & WHENCE_TOKEN_CAPITAL) && (flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE));
}

G_END_DECLS
