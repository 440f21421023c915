/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What place "there" stands for. */
#include "whence-there.h"

#include "whence-word-class.h"

/* So many sentences back "there" points. */
#define THERE_BACK 2

/* "in Skarne", "left Skarne": what is told there was at that place, or it is known as one. */
static gboolean
is_told_as_place (const WhenceEntities *self,
                  const WhenceRun      *run)
{
  const WhenceEntity *entity = whence_entities_at (self, run->entity);
  guint before = run->token > 1 && entity->kind == WHENCE_ENTITY_LAND && self->tokens->classes[run->token - 1] == WHENCE_CLASS_THE ? run->token - 2 : run->token - 1;

  if (entity->kind == WHENCE_ENTITY_PERSON || entity->kind == WHENCE_ENTITY_DEMONYM || entity->kind == WHENCE_ENTITY_EVENT)
    return FALSE;
  return whence_entities_is_site (self, entity)
         || (run->token > before && (whence_entities_is (self, before, self->words->sites) || whence_entities_is (self, before, self->words->aims)));
}

/**
 * whence_there_find:
 * @tree: a sentence
 * @entities: the names of its article
 * @node: a word
 *
 * Returns: (transfer none) (nullable): where the place is named that @node stands for, if it is "there": the last before it in its paragraph
 */
const WhenceRun *
whence_there_find (const WhenceTree     *tree,
                   const WhenceEntities *entities,
                   gint                  node)
{
  const WhenceSentence *sentences = entities->tokens->sentences;
  gint head = tree->syntax[node].head;
  guint run, sentence;

  if (!whence_tree_word_is (tree, node, tree->lexicon->theres) || tree->syntax[node].deprel == WHENCE_DEPREL_EXPL || head < 0 || !whence_tree_is_predicate (tree, head))
    return NULL;
  run = whence_entities_find_run (entities, tree->first + (guint) node);
  if (run == 0)
    return NULL;
  for (sentence = whence_entities_run_at (entities, run - 1)->sentence; sentence + 1 < entities->tokens->n_sentences
       && sentences[sentence + 1].first <= tree->first + (guint) node; sentence++)
    ;
  for (; run > 0; run--)
    {
      const WhenceRun *before = whence_entities_run_at (entities, run - 1);

      if (before->sentence + THERE_BACK < sentence || sentences[before->sentence].paragraph != sentences[sentence].paragraph)
        return NULL;
      if (is_told_as_place (entities, before))
        return before;
    }
  return NULL;
}
