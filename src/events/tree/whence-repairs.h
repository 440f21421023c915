/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-entities.h"
#include "whence-tree.h"
#include "whence-word-class.h"

G_BEGIN_DECLS

/* --- of a tree that is not linked yet --- */

static inline guint
whence_repairs_get_flags (const WhenceTree *self,
                          gint              node)
{
  return self->tokens->tokens[self->first + (guint) node].flags;
}

static inline gboolean
whence_repairs_is_noun (const WhenceTree *self,
                        gint              node)
{
  return self->syntax[node].upos == WHENCE_UPOS_NOUN || self->syntax[node].upos == WHENCE_UPOS_PROPN;
}

static inline gboolean
whence_repairs_is_date_word (const WhenceTree *self,
                             gint              node)
{
  switch (whence_tree_get_class (self, node))
    {
    case WHENCE_CLASS_YEAR:
    case WHENCE_CLASS_MONTH:
    case WHENCE_CLASS_MONTH_NAME:
    case WHENCE_CLASS_WEEKDAY:
      return TRUE;
    default:
      return FALSE;
    }
}

/* The first word that hangs on @head so, or -1. */
static inline gint
whence_repairs_find (const WhenceTree *self,
                     gint              head,
                     WhenceDeprel      deprel)
{
  for (guint i = 0; i < self->n; i++)
    if (self->syntax[i].head == head && self->syntax[i].deprel == deprel)
      return (gint) i;
  return -1;
}

static inline gint
whence_repairs_find_subject (const WhenceTree *self,
                             gint              head)
{
  for (guint i = 0; i < self->n; i++)
    if (self->syntax[i].head == head && whence_deprel_is_subject (self->syntax[i].deprel))
      return (gint) i;
  return -1;
}

/* The verb that @node is or hangs on, however far, or -1.  What was mended twice may hang on itself until the tree is linked. */
static inline gint
whence_repairs_find_verb_above (const WhenceTree *self,
                                gint              node)
{
  for (guint step = 0; node >= 0 && step < self->n; step++, node = self->syntax[node].head)
    if (self->syntax[node].upos == WHENCE_UPOS_VERB)
      return node;
  return -1;
}

/* Hangs @node on @head, which is not below it: where it may be, whence_repairs_attach() does. */
static inline void
whence_repairs_hang (WhenceTree  *self,
                     gint         node,
                     gint         head,
                     WhenceDeprel deprel)
{
  self->syntax[node].head = head;
  self->syntax[node].deprel = (guint8) deprel;
}

/* The words from @begin to before @end that hang on @from hang on @to instead. */
static inline void
whence_repairs_hand_over (WhenceTree *self,
                          gint        from,
                          gint        to,
                          gint        begin,
                          gint        end)
{
  for (gint i = begin; i < end; i++)
    if (self->syntax[i].head == from)
      self->syntax[i].head = to;
}

/* @node takes the place of @above, which then hangs on it so; what hangs on @above stays there. */
static inline void
whence_repairs_raise (WhenceTree  *self,
                      gint         node,
                      gint         above,
                      WhenceDeprel deprel)
{
  whence_repairs_hang (self, node, self->syntax[above].head, self->syntax[above].deprel);
  whence_repairs_hang (self, above, node, deprel);
}

/* Makes @noun the subject of @verb, whose voice its helping verb tells. */
static inline void
whence_repairs_hang_subject (WhenceTree *self,
                             gint        noun,
                             gint        verb)
{
  whence_repairs_hang (self, noun, verb, whence_repairs_find (self, verb, WHENCE_DEPREL_AUX_PASS) >= 0 ? WHENCE_DEPREL_NSUBJ_PASS : WHENCE_DEPREL_NSUBJ);
}

/* Makes @mark, which was taken to lead to a noun, lead to the clause of @verb. */
static inline void
whence_repairs_hang_mark (WhenceTree *self,
                          gint        mark,
                          gint        verb)
{
  whence_repairs_hang (self, mark, verb, WHENCE_DEPREL_MARK);
  self->syntax[mark].upos = WHENCE_UPOS_SCONJ;
}

void whence_repairs_attach (WhenceTree *self, gint node, gint head, WhenceDeprel deprel);
gboolean whence_repairs_is_gerund (const WhenceTree *self, gint node);
gint whence_repairs_find_phrase_begin (const WhenceTree *self, gint end);
void whence_repairs_run (WhenceTree *self);
void whence_repairs_run_absolutes (WhenceTree *self);
void whence_repairs_run_first (WhenceTree *self);
void whence_repairs_run_clauses (WhenceTree *self);
void whence_repairs_run_places (WhenceTree *self);
void whence_repairs_run_words (WhenceTree *self);
void whence_repairs_run_subjects (WhenceTree *self);
void whence_repairs_run_leads (WhenceTree *self);
void whence_repairs_run_forms (WhenceTree *self);
void whence_repairs_run_verbs (WhenceTree *self);
void whence_repairs_run_parts (WhenceTree *self);
void whence_repairs_run_put_in (WhenceTree *self);
void whence_repairs_run_nouns (WhenceTree *self);
void whence_repairs_run_roots (WhenceTree *self);
void whence_repairs_run_doubles (WhenceTree *self);
void whence_repairs_run_series (WhenceTree *self);
void whence_repairs_run_shared (WhenceTree *self);
void whence_repairs_run_kin (WhenceTree *self);
void whence_repairs_run_relatives (WhenceTree *self);
void whence_repairs_run_stray_relatives (WhenceTree *self);
void whence_repairs_run_names (WhenceTree *self, const WhenceEntities *entities);

void whence_shown_parse (WhenceTree              *self,
                         const WhenceStandIn     *stand_ins,
                         guint                    n_stand_ins,
                         guint                    lead,
                         guint                    pause,
                         const WhenceSyntaxModel *model);

G_END_DECLS
