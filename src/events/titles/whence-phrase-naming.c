/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands in a word's place in a title: names for pronouns and groups, short names for long ones. */
#include "whence-phrase-naming.h"

#include <string.h>

#include "whence-there.h"
#include "whence-things-private.h"
#include "whence-word-class.h"
#include "whence-word-view.h"

/* How far up a pronoun's clause is looked for. */
#define CLIMB_MAX 12

/* "…, whose party lost": the noun that the clause hangs on. */
static gint
find_relative_antecedent (const WhenceTree *tree,
                          gint              node)
{
  gint at = node;

  for (guint step = 0; step < CLIMB_MAX && at >= 0; step++, at = tree->syntax[at].head)
    if (tree->syntax[at].deprel == WHENCE_DEPREL_ACL_RELCL)
      {
        gint noun = tree->syntax[at].head, named = tree->syntax[noun].deprel == WHENCE_DEPREL_APPOS ? tree->syntax[noun].head : -1;

        /* "Tarn Steel, a firm whose shares fell" */
        if (named >= 0 && named < noun
            && (tree->syntax[named].upos == WHENCE_UPOS_PROPN || (named > 0 && (tree->tokens->tokens[tree->first + (guint) named].flags & WHENCE_TOKEN_CAPITAL))))
          return named;
        return noun < node ? noun : -1;
      }
  return -1;
}

/* Puts the core of the noun phrase of @antecedent, a noun of the same sentence, in the pronoun's place. */
static void
name_antecedent (WhencePhrase *self,
                 gint          node,
                 gint          antecedent)
{
  const WhenceTree *tree = self->context->tree;
  gboolean possessive = FALSE;
  WhencePhrase core;
  char *name;

  whence_tree_get_pronoun (tree, node, &possessive);
  if (antecedent < 0 || self->chosen[antecedent] || tree->syntax[antecedent].upos == WHENCE_UPOS_PRON)
    return;
  whence_phrase_init (&core, self->context, WHENCE_STYLE_BRIEF);
  whence_phrase_add_noun (&core, antecedent);
  for (gint child = tree->children[antecedent]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_CASE)
      core.chosen[child] = FALSE;
  name = whence_phrase_render (&core);
  whence_phrase_clear (&core);
  if (*name == '\0')
    {
      g_free (name);
      return;
    }
  if (antecedent < node && tree->syntax[antecedent].upos == WHENCE_UPOS_NOUN)
    *name = g_ascii_tolower (*name);
  self->replaced[node] = possessive ? whence_kinds_make_owner (tree->lexicon, name)
                                    : g_strdup (name);
  g_free (name);
}

/* "six cups, two of which …": the noun before the comma, where the pronoun says of what there are so many; or -1. */
static gint
find_shared_antecedent (const WhenceTree *tree,
                        gint              node)
{
  gint part = node - 2, begin = part;

  if (part < 2 || !whence_tree_word_is (tree, node - 1, tree->lexicon->genitives))
    return -1;
  while (begin > 1 && tree->syntax[begin - 1].head == part && tree->syntax[begin - 1].upos != WHENCE_UPOS_PUNCT)
    begin--;
  return whence_tree_is_comma (tree, begin - 1) ? whence_tree_find_noun_before (tree, begin - 1) : -1;
}

/* "the six cups": those that were told of. */
static void
name_shared (WhencePhrase *self,
             gint          node)
{
  const WhenceTree *tree = self->context->tree;
  gint noun = find_shared_antecedent (tree, node);
  char *name;

  name_antecedent (self, node, noun);
  name = self->replaced[node];
  if (name == NULL || tree->syntax[noun].upos != WHENCE_UPOS_NOUN || whence_kinds_has_word (tree->lexicon->articles, name, strcspn (name, " "))
      || whence_tree_find_child (tree, noun, WHENCE_DEPREL_NMOD_POSS) >= 0)
    return;
  self->replaced[node] = g_strdup_printf ("%s %s", whence_things_words (self->context->things)->the, name);
  g_free (name);
}

/* "gave her 9 percent": to whom, not whose. */
static gboolean
is_given (const WhencePhrase *self,
          gint                node,
          gint                behind)
{
  const WhenceTree *tree = self->context->tree;
  const WhenceWord *verb = &tree->words[MAX (node - 1, 0)];

  return node > 0 && tree->syntax[behind].upos == WHENCE_UPOS_NUM
         && (whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->granting, verb->text, verb->length)
             || whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->handing, verb->text, verb->length));
}

/* "brought her home": where to. */
static gboolean
is_where (const WhenceTree *tree,
          gint              node,
          gint              behind)
{
  const WhenceWord *verb = &tree->words[MAX (node - 1, 0)];

  return whence_tree_word_is (tree, behind, tree->lexicon->shapes->homewards)
         && !(behind + 1 < (gint) tree->n && (tree->syntax[behind + 1].upos == WHENCE_UPOS_NOUN || tree->syntax[behind + 1].upos == WHENCE_UPOS_PROPN))
         && whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->returners, verb->text, verb->length);
}

/* "made her mayor": what she was then. */
static gboolean
becomes (const WhencePhrase *self,
         gint                node,
         gint                behind)
{
  const WhenceTree *tree = self->context->tree;
  const WhenceThingWords *words = whence_things_words (self->context->things);
  const WhenceWord *verb = &tree->words[MAX (node - 1, 0)];

  return whence_tree_word_is (tree, behind, tree->lexicon->titles) && !whence_things_is (self->context->things, tree->first + (guint) behind, words->family)
         && whence_kinds_has_form (tree->lexicon, words->makes, verb->text, verb->length);
}

/* "her book", "her 1990 book", "her newly built house", unlike "asked her for a book", "found her the next day", "let her go", "wants her fresh": something
 * stands behind that can be owned. */
static gboolean
owns (const WhencePhrase *self,
      gint                node)
{
  const WhenceTree *tree = self->context->tree;
  gint behind = node + 1;
  gboolean opens;

  while (behind < (gint) tree->n && self->context->dated[behind])
    behind++;
  /* "his “Iron Road” speech", "his famous “Iron Road” speech" */
  for (gint i = behind; i < MIN (behind + 2, (gint) tree->n); i++)
    if (whence_tree_is_quote (tree, i, &opens))
      return opens;
  if (behind >= (gint) tree->n || is_given (self, node, behind) || is_where (tree, node, behind) || becomes (self, node, behind))
    return FALSE;
  while (behind + 1 < (gint) tree->n
         && (tree->syntax[behind].upos == WHENCE_UPOS_ADV || tree->syntax[behind].upos == WHENCE_UPOS_ADJ || tree->syntax[behind].upos == WHENCE_UPOS_CCONJ
             || (tree->syntax[behind].upos == WHENCE_UPOS_VERB
                 && (tree->syntax[behind].form == WHENCE_FORM_PARTICIPLE || tree->syntax[behind].form == WHENCE_FORM_GERUND))))
    behind++;
  if (behind >= (gint) tree->n)
    return FALSE;
  switch (tree->syntax[behind].upos)
    {
    case WHENCE_UPOS_NOUN:
    case WHENCE_UPOS_PROPN:
    case WHENCE_UPOS_ADJ:
    case WHENCE_UPOS_NUM:
    case WHENCE_UPOS_SYM:
    case WHENCE_UPOS_X:
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * whence_naming_of_pronoun:
 * @self: a phrase
 * @node: a pronoun of it
 *
 * Puts the name that the pronoun, possessive or not, stands for in its place, unless the phrase has that name already.
 */
void
whence_naming_of_pronoun (WhencePhrase *self,
                          gint          node)
{
  const WhenceTree *tree = self->context->tree;
  gboolean possessive = FALSE;
  WhencePronoun pronoun = whence_tree_get_pronoun (tree, node, &possessive);
  g_autofree char *name = NULL, *so_far = NULL;

  if (pronoun == WHENCE_PRONOUN_RELATIVE && possessive)
    name_antecedent (self, node, find_relative_antecedent (tree, node));
  else if (pronoun == WHENCE_PRONOUN_RELATIVE && self->replaced[node] == NULL && node > 2)
    name_shared (self, node);
  if (pronoun == WHENCE_PRONOUN_NONE || pronoun == WHENCE_PRONOUN_SPOKEN || pronoun == WHENCE_PRONOUN_RELATIVE || pronoun == WHENCE_PRONOUN_SPEAKER
      || self->replaced[node] != NULL)
    return;
  name = whence_things_name_pronoun (self->context->things, tree, node, self->chosen, FALSE);
  if (name == NULL)
    return;
  so_far = whence_phrase_render (self);
  if (strstr (so_far, name) != NULL)
    return;
  if (possessive && owns (self, node))
    self->replaced[node] = whence_kinds_make_owner (tree->lexicon, name);
  else
    self->replaced[node] = g_strdup (name);
}

/**
 * whence_naming_of_part:
 * @self: a phrase
 * @node: a number of it
 *
 * "Of the five bridges, two were rebuilt": puts "two of the five bridges" in the place of a subject that is a number alone.
 *
 * Returns: whether it did
 */
gboolean
whence_naming_of_part (WhencePhrase *self,
                       gint          node)
{
  const WhenceTree *tree = self->context->tree;
  gint verb = tree->syntax[node].head;
  g_autofree char *all = NULL;

  if (tree->syntax[node].upos != WHENCE_UPOS_NUM || !whence_deprel_is_subject (tree->syntax[node].deprel) || verb < node || self->replaced[node] != NULL)
    return FALSE;
  for (gint child = tree->children[verb]; child >= 0 && child < node && all == NULL; child = tree->siblings[child])
    {
      gint preposition = tree->syntax[child].deprel == WHENCE_DEPREL_OBL ? whence_tree_find_case (tree, child) : -1;

      if (preposition == 0 && whence_tree_word_is (tree, preposition, tree->lexicon->genitives))
        all = whence_phrase_render_noun (self->context, child, WHENCE_STYLE_BRIEF, 0);
    }
  if (all == NULL || *all == '\0')
    return FALSE;
  self->replaced[node] = g_strdup_printf ("%.*s %s %s", (gint) tree->words[node].length, tree->words[node].text, tree->lexicon->genitives[0], all);
  return TRUE;
}

/* "climbed to No. 7 on the chart and stayed there": where else it may be, behind the place, in words without a name. */
static gboolean
is_elsewhere (const WhencePhrase *self,
              const WhenceRun    *run,
              gint                node)
{
  const WhenceTree *tree = self->context->tree;
  gint first = run->token >= tree->first ? (gint) (run->token + run->n - tree->first) : 0;

  for (gint i = first; i < node; i++)
    {
      gint preposition = tree->syntax[i].deprel == WHENCE_DEPREL_OBL && !self->context->dated[i] ? whence_tree_find_case (tree, i) : -1;

      if (preposition >= first && (whence_tree_word_is (tree, preposition, tree->lexicon->sites) || whence_tree_word_is (tree, preposition, tree->lexicon->aims)))
        return TRUE;
    }
  return FALSE;
}

/* "in Paris", "on the Tasman Glacier", "to Paris": with the words that lead to the name where it stands, if they say where, else those that a town
 * has. */
static char *
lead_to_place (const WhencePhrase *self,
               const WhenceRun    *run,
               gboolean            goes)
{
  const WhenceTree *tree = self->context->tree;
  const WhenceToken *tokens = tree->tokens->tokens, *name = &tokens[run->token];
  guint before = run->token;
  gboolean articled = before > 0 && tree->tokens->classes[before - 1] == WHENCE_CLASS_THE, leads;
  const char *text = self->context->entities->article->text, *lead = goes ? tree->lexicon->aims[0] : tree->lexicon->sites[0];

  before -= articled ? 1 : 0;
  leads = !goes && before > 0 && whence_kinds_has_word (tree->lexicon->sites, text + tokens[before - 1].begin, tokens[before - 1].length);
  if (leads)
    return g_strdup_printf ("%.*s", (gint) (name[run->n - 1].begin + name[run->n - 1].length - tokens[before - 1].begin), text + tokens[before - 1].begin);
  if (whence_entities_at (self->context->entities, run->entity)->kind != WHENCE_ENTITY_PLACE)
    return NULL;
  return g_strdup_printf ("%s %s", lead, whence_entities_at (self->context->entities, run->entity)->name);
}

/**
 * whence_naming_of_there:
 * @self: a phrase
 * @node: an adverb of it
 *
 * Puts in the place of "there" where that is, "in Paris", unless the phrase has that name already.
 */
void
whence_naming_of_there (WhencePhrase *self,
                        gint          node)
{
  const WhenceTree *tree = self->context->tree;
  const WhenceRun *run = whence_there_find (tree, self->context->entities, node);
  const WhenceWord *verb = run != NULL ? &tree->words[tree->syntax[node].head] : NULL;
  g_autofree char *so_far = run != NULL && !is_elsewhere (self, run, node) ? whence_phrase_render (self) : NULL;

  if (so_far != NULL && strstr (so_far, whence_entities_at (self->context->entities, run->entity)->name) == NULL)
    self->replaced[node] = lead_to_place (self, run, whence_kinds_has_form (tree->lexicon, tree->lexicon->goers, verb->text, verb->length));
}

/* @name: (transfer full): what stands in the place of the noun and all that belongs to it but its preposition */
static void
replace_noun (WhencePhrase *self,
              gint          node,
              char         *name)
{
  const WhenceTree *tree = self->context->tree;

  g_free (self->replaced[node]);
  self->replaced[node] = name;
  if (!self->context->dated[node])
    self->chosen[node] = TRUE;
  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_CASE)
      self->chosen[child] = TRUE;
}

/**
 * whence_naming_of_group:
 * @self: a phrase
 * @node: a noun of it
 *
 * Puts in the place of "the company", "the bridge", "the two leaders" its name, their names, or what says which, where the article tells.
 *
 * Returns: whether it did
 */
gboolean
whence_naming_of_group (WhencePhrase *self,
                        gint          node)
{
  const WhenceTree *tree = self->context->tree;
  guint upos = tree->syntax[node].upos;
  /* the play “A Cup of Rain”: named as it stands */
  gboolean opens = FALSE, named = node + 1 < (gint) tree->n && tree->syntax[node + 1].upos == WHENCE_UPOS_PROPN && whence_tree_is_quote (tree, node + 1, &opens) && opens;
  char *name = named ? NULL
               : upos == WHENCE_UPOS_NOUN || upos == WHENCE_UPOS_NUM || upos == WHENCE_UPOS_ADJ || upos == WHENCE_UPOS_DET
                   ? whence_things_name_noun (self->context->things, tree, node, self->chosen, FALSE)
                   : NULL;

  if (name == NULL)
    return FALSE;
  replace_noun (self, node, name);
  return TRUE;
}

/* The person named between commas behind the noun, "the chief executive, Anna Lind, …", whatever the parse makes of it, or NULL. */
static const char *
find_named_behind (const WhencePhrase *self,
                   gint                node)
{
  const WhenceTree *tree = self->context->tree;
  guint behind = tree->first + (guint) node + 1, end = tree->first + tree->n, n;
  const guint8 *classes = tree->tokens->classes;
  WhenceEntityKind kind;
  const char *name;

  /* "his son, Otto, …" says more by what it is, and in a row the name is another's */
  if (!whence_deprel_is_subject (tree->syntax[node].deprel) || whence_tree_find_child (tree, node, WHENCE_DEPREL_NMOD_POSS) >= 0
      || whence_tree_find_child (tree, node, WHENCE_DEPREL_CONJ) >= 0
      || whence_things_get_sorts (self->context->things, tree->words[node].text, tree->words[node].length) != WHENCE_SORT_PERSON)
    return NULL;
  /* "chief executive", of which the parser takes the first for the noun */
  if (behind < end && classes[behind] != WHENCE_CLASS_COMMA
      && (tree->syntax[node + 1].head == node || tree->syntax[node].head == node + 1)
      && (tree->syntax[node + 1].upos == WHENCE_UPOS_NOUN || tree->syntax[node + 1].upos == WHENCE_UPOS_ADJ))
    behind++;
  if (behind + 2 >= end || classes[behind] != WHENCE_CLASS_COMMA)
    return NULL;
  name = whence_entities_get_at (self->context->entities, behind + 1, &kind, &n);
  return name != NULL && kind == WHENCE_ENTITY_PERSON && behind + 1 + n < end && classes[behind + 1 + n] == WHENCE_CLASS_COMMA ? name : NULL;
}

/**
 * whence_naming_of_apposed:
 * @self: a phrase
 * @node: a noun of it
 *
 * Puts the name in the place of "the mayor" that stands behind it between commas: "the mayor, Anna Lind, …".
 *
 * Returns: whether it did
 */
gboolean
whence_naming_of_apposed (WhencePhrase *self,
                          gint          node)
{
  const WhenceTree *tree = self->context->tree;

  if ((tree->syntax[node].upos != WHENCE_UPOS_NOUN && tree->syntax[node].upos != WHENCE_UPOS_NUM && tree->syntax[node].upos != WHENCE_UPOS_ADJ) || self->replaced[node] != NULL)
    return FALSE;
  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    {
      WhenceEntityKind kind;
      guint n;
      gint first = child, titled;
      const char *name;

      if (child < node || tree->syntax[child].deprel != WHENCE_DEPREL_APPOS)
        continue;
      while (first > node + 1 && tree->syntax[first - 1].head == child && tree->syntax[first - 1].upos == WHENCE_UPOS_PROPN)
        first--;
      /* "Ms Lind": who is known already */
      titled = whence_tree_get_class (tree, first) == WHENCE_CLASS_TITLE;
      name = whence_entities_get_at (self->context->entities, tree->first + (guint) (first + titled), &kind, &n);
      /* also "the head of the agency, Anna Lind, …" */
      if (name == NULL || kind != WHENCE_ENTITY_PERSON || (titled && n > 1)
          || (!whence_tree_is_comma (tree, node + 1) && !whence_view_is_paired_dash (tree, (guint) node + 1)
              && !(whence_tree_word_is (tree, node + 1, tree->lexicon->genitives) && first > node + 2 && whence_tree_is_comma (tree, first - 1))))
        continue;
      self->replaced[node] = g_strdup (name);
      return TRUE;
    }
  self->replaced[node] = g_strdup (find_named_behind (self, node));
  return self->replaced[node] != NULL;
}

/**
 * whence_naming_of_owned:
 * @self: a phrase
 * @node: a word of it
 *
 * "[Sunday's] vote": whose it is was its article, which stands in its place.
 *
 * Returns: whether it did
 */
gboolean
whence_naming_of_owned (WhencePhrase *self,
                        gint          node)
{
  const WhenceTree *tree = self->context->tree;

  if (node == 0 || !self->chosen[node] || self->replaced[node] != NULL || !self->context->dated[node - 1]
      || tree->tokens->classes[tree->first + (guint) node - 1] != WHENCE_CLASS_POSSESSIVE || tree->lexicon->shapes->definite == NULL)
    return FALSE;
  self->replaced[node] = g_strdup_printf ("%s %.*s", tree->lexicon->shapes->definite, (gint) tree->words[node].length, tree->words[node].text);
  return TRUE;
}

/**
 * whence_naming_of_person:
 * @self: a phrase
 * @node: head of a person's name
 *
 * Puts the short name that the article uses in the place of the whole: "Russian President Vladimir Putin".
 *
 * Returns: whether it did
 */
gboolean
whence_naming_of_person (WhencePhrase *self,
                         gint          node)
{
  const WhenceTree *tree = self->context->tree;
  const char *brief = whence_entities_get_brief (self->context->entities, tree->first + (guint) node);

  /* "President Putin"; in "Secretary of State Albright" the name is not that of the state */
  if (brief == NULL && node + 1 < (gint) tree->n && (tree->syntax[node + 1].head == node || whence_tree_word_is (tree, node, tree->lexicon->titles)))
    brief = whence_entities_get_brief (self->context->entities, tree->first + (guint) node + 1);
  for (gint i = node; i > 0 && brief == NULL && tree->syntax[i - 1].head == node && tree->syntax[i - 1].upos == WHENCE_UPOS_PROPN; i--)
    brief = whence_entities_get_brief (self->context->entities, tree->first + (guint) i - 1);
  if (brief == NULL || (tree->syntax[node].upos != WHENCE_UPOS_PROPN && !whence_tree_word_is (tree, node, tree->lexicon->titles)))
    return FALSE;
  g_free (self->replaced[node]);
  self->replaced[node] = g_strdup (brief);
  return TRUE;
}
