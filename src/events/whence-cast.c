/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who takes part, where, what kind of thing happens, and whether it is only planned, denied or supposed. */
#include "whence-cast.h"

/* "during a visit": what happens, not what surrounds it. */
static gboolean
within_words (const WhenceTree *tree,
              gint              preposition)
{
  gint side;

  return whence_kinds_get_side (tree->lexicon, tree->words[preposition].text, tree->words[preposition].length, &side) && side == 0;
}

/**
 * whence_cast_get_kind:
 * @tree: the sentence
 * @within: (array): the words that tell the event
 * @node: its predicate or noun
 * @is_noun: whether @node is a noun
 *
 * Returns: what kind of thing happens: what the verb tells, or where that only speaks of something, the first event noun with it
 */
WhenceKind
whence_cast_get_kind (const WhenceTree *tree,
                      const guint8     *within,
                      gint              node,
                      gboolean          is_noun)
{
  const WhenceKindRow *row = whence_kinds_find (tree->lexicon, tree->words[node].text, tree->words[node].length,
                                                is_noun ? WHENCE_KIND_WORD_NOUN : WHENCE_KIND_WORD_VERB);
  WhenceKind kind = row != NULL ? (WhenceKind) row->kind : WHENCE_KIND_OTHER;

  if (kind != WHENCE_KIND_OTHER && kind != WHENCE_KIND_STATEMENT)
    return kind;
  for (guint i = 0; i < tree->n; i++)
    {
      const WhenceKindRow *noun = within[i] ? whence_tree_get_event_noun (tree, (gint) i) : NULL;

      gint preposition = noun != NULL ? whence_tree_find_case (tree, (gint) i) : -1;

      if (noun != NULL
          && (tree->syntax[i].deprel == WHENCE_DEPREL_COMPOUND
              || (preposition >= 0 && (gint) i != node && tree->syntax[i].upos == WHENCE_UPOS_PROPN && within_words (tree, preposition))
              || (preposition >= 0 && (gint) i != node && whence_tree_word_is (tree, preposition, tree->lexicon->dangling)
                  && !whence_kinds_has_word (tree->lexicon->locatives, tree->words[preposition].text, tree->words[preposition].length)
                  && !within_words (tree, preposition))))
        continue;
      if (noun != NULL && noun->kind != WHENCE_KIND_OTHER && noun->kind != WHENCE_KIND_STATEMENT)
        return (WhenceKind) noun->kind;
    }
  return kind;
}

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
