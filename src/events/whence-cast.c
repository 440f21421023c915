/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who takes part, where, and whether it is only planned, denied or supposed. */
#include "whence-cast.h"

/**
 * whence_cast_get_flags:
 * @tree: the sentence
 * @within: (array): the words that tell the event
 * @node: its predicate or noun
 *
 * Returns: #WhenceEventFlags that the words around @node tell
 */
guint
whence_cast_get_flags (const WhenceTree *tree,
                       const guint8     *within,
                       gint              node)
{
  guint flags = 0;

  if (whence_tree_word_is (tree, node, tree->lexicon->plans))
    flags |= WHENCE_EVENT_PLANNED;
  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    {
      if (whence_tree_word_is (tree, child, tree->lexicon->plans))
        flags |= WHENCE_EVENT_PLANNED;
      if (whence_tree_word_is (tree, child, tree->lexicon->negations))
        flags |= WHENCE_EVENT_DENIED;
      if (whence_tree_word_is (tree, child, tree->lexicon->conditions)
          && (tree->syntax[child].deprel == WHENCE_DEPREL_MARK || tree->syntax[child].deprel == WHENCE_DEPREL_AUX))
        flags |= WHENCE_EVENT_CONDITIONAL;
    }
  return flags;
}

static gboolean
is_located (const WhenceTree *tree,
            gint              node)
{
  gint at = node, preposition;

  while (tree->syntax[at].deprel == WHENCE_DEPREL_FLAT || tree->syntax[at].deprel == WHENCE_DEPREL_COMPOUND)
    at = tree->syntax[at].head;
  preposition = whence_tree_find_case (tree, at);
  if (preposition >= 0)
    return whence_tree_word_is (tree, preposition, tree->lexicon->locatives);
  return tree->syntax[at].deprel == WHENCE_DEPREL_OBJ;
}

static gboolean
acts (const WhenceTree *tree,
      gint              node)
{
  switch (tree->syntax[node].deprel)
    {
    case WHENCE_DEPREL_NSUBJ:
    case WHENCE_DEPREL_NSUBJ_PASS:
    case WHENCE_DEPREL_OBJ:
    case WHENCE_DEPREL_OBL_AGENT:
    case WHENCE_DEPREL_NMOD_POSS:
    case WHENCE_DEPREL_NMOD:
    case WHENCE_DEPREL_CONJ:
      return TRUE;
    default:
      return FALSE;
    }
}

static void
add_once (GPtrArray  *names,
          const char *name)
{
  for (guint i = 0; i < names->len; i++)
    if (g_str_equal (g_ptr_array_index (names, i), name))
      return;
  g_ptr_array_add (names, g_strdup (name));
}

/**
 * whence_cast_find_names:
 * @tree: the sentence
 * @entities: names of the article
 * @within: (array): the words that tell the event
 * @participants: (element-type utf8): where names of those who take part are added, each once
 * @out_place: (out) (transfer full) (nullable): where it happens
 */
void
whence_cast_find_names (const WhenceTree     *tree,
                        const WhenceEntities *entities,
                        const guint8         *within,
                        GPtrArray            *participants,
                        char                **out_place)
{
  *out_place = NULL;
  for (guint i = 0; i < tree->n; i++)
    {
      WhenceEntityKind kind;
      guint n;
      const char *name;
      WhencePronoun pronoun;

      if (!within[i])
        continue;
      name = whence_entities_get_at (entities, tree->first + i, &kind, &n);
      if (name == NULL)
        {
          pronoun = whence_kinds_get_pronoun (tree->lexicon, tree->words[i].text, tree->words[i].length, NULL);
          name = pronoun == WHENCE_PRONOUN_MALE || pronoun == WHENCE_PRONOUN_FEMALE
                     ? whence_entities_resolve (entities, tree->first + i, pronoun, TRUE)
                     : NULL;
          if (name != NULL)
            add_once (participants, name);
          continue;
        }
      if (kind != WHENCE_ENTITY_PERSON && is_located (tree, (gint) i) && (kind != WHENCE_ENTITY_NAME || !(tree->tokens->tokens[tree->first + i].flags & WHENCE_TOKEN_UPPER)))
        {
          if (*out_place == NULL)
            *out_place = g_strdup (name);
        }
      else if (kind == WHENCE_ENTITY_PERSON || acts (tree, (gint) i))
        add_once (participants, name);
    }
}
