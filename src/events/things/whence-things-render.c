/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a title calls a thing: its name, the names of those in a row, or the noun phrase that describes it best. */
#include "whence-things-private.h"

#include <string.h>

#include "whence-word-class.h"

/* Longer descriptions are for the reader of the article. */
#define DESCRIPTION_MAX 44
#define DEPTH_MAX 2

static char *render (WhenceThings *self, gint thing, gboolean whole, guint depth);

/* The telling of an owner, "its", at a token of a sentence that was settled. */
static gint
find_owner (WhenceThings *self, guint sentence, guint token)
{
  const WhenceHeard *heard = &self->heard[sentence];

  for (guint i = heard->first; i < heard->first + heard->n; i++)
    if (whence_told_at (self, (gint) i)->token == token && whence_told_at (self, (gint) i)->form == WHENCE_TOLD_OWNER)
      return (gint) i;
  return -1;
}

static gboolean
append_owner (WhenceThings *self, GString *text, gint owner, guint depth)
{
  g_autofree char *name = NULL, *owning = NULL;

  if (whence_told_at (self, owner)->thing >= 0)
    name = render (self, whence_told_at (self, owner)->thing, FALSE, depth + 1);
  if (name == NULL)
    return FALSE;
  owning = whence_kinds_make_owner (self->source->words, name);
  g_string_append (text, owning);
  return TRUE;
}

static gboolean
begins_name (const WhenceThings *self, guint token)
{
  WhenceEntityKind kind;
  guint n;

  return whence_entities_get_at (self->source->entities, token, &kind, &n) != NULL;
}

/* Whether a capital tells nothing there: where a sentence begins, or behind the date of a row. */
static gboolean
is_begin (const WhenceTokens *tokens, guint token)
{
  return (tokens->tokens[token].flags & WHENCE_TOKEN_INITIAL) || (token > 0 && (tokens->tokens[token - 1].flags & WHENCE_TOKEN_NUMERIC));
}

/* The words of a phrase: "a" is "the" now, and owners have their names. */
static char *
render_words (WhenceThings *self, const WhenceTold *told, guint end, guint depth)
{
  const WhenceTokens *tokens = self->source->tokens;
  const WhenceThingWords *words = whence_things_words (self);
  g_autoptr (GString) text = g_string_new (NULL);

  /* "a kind of detector": nothing but the noun is told */
  if (told->form == WHENCE_TOLD_NEW && !told->many && !told->proper && tokens->classes[told->begin] != WHENCE_CLASS_A)
    g_string_append_printf (text, "%s ", words->the);
  for (guint i = told->begin; i < end; i++)
    {
      const WhenceToken *token = &tokens->tokens[i];
      const char *word = self->source->article->text + token->begin;
      gint owner = find_owner (self, told->sentence, i);

      if (i > told->begin && (token->flags & WHENCE_TOKEN_SPACED))
        g_string_append_c (text, ' ');
      if (owner >= 0)
        {
          if (!append_owner (self, text, owner, depth))
            return NULL;
        }
      else if (i == told->begin && tokens->classes[i] != WHENCE_CLASS_OTHER
               && ((tokens->classes[i] == WHENCE_CLASS_A && !told->elliptic) || tokens->classes[i] == WHENCE_CLASS_THE
                   || tokens->classes[i] == WHENCE_CLASS_THIS || tokens->classes[i] == WHENCE_CLASS_THAT))
        g_string_append (text, words->the);
      else if (i == told->begin && is_begin (tokens, i) && told->entity < 0 && !told->proper
               && !begins_name (self, i) && !(token->flags & WHENCE_TOKEN_UPPER))
        {
          g_string_append_unichar (text, g_unichar_tolower (g_utf8_get_char (word)));
          g_string_append_len (text, g_utf8_next_char (word), word + token->length - g_utf8_next_char (word));
        }
      else
        g_string_append_len (text, word, token->length);
    }
  return g_strdup (text->str);
}

/* "the second bridge" */
static char *
render_counted (WhenceThings *self, const WhenceTold *told, guint depth)
{
  const WhenceToken *noun = &self->source->tokens->tokens[whence_told_at (self, told->counted)->token];
  /* "the present [one]" */
  gboolean one = whence_things_is (self, told->token, whence_things_words (self)->one);
  g_autofree char *which = render_words (self, told, one ? told->token : told->end, depth);
  char folded[WHENCE_THING_WORD_MAX];

  /* "some miners" */
  if (which != NULL && told->elliptic && told->many)
    {
      g_autofree char *small = g_utf8_strdown (self->source->article->text + noun->begin, noun->length);

      return g_strdup_printf ("%s %s", which, small);
    }
  return which != NULL && whence_things_fold (self->source->article->text + noun->begin, noun->length, folded)
             ? g_strdup_printf ("%s %s", which, folded)
             : NULL;
}

/* "every family", "only the tower", "which picture", "a scooter-[hire firm]": what does not name one thing as it stands. */
static gboolean
is_description (WhenceThings *self, const WhenceTold *told)
{
  const WhenceTokens *tokens = self->source->tokens;
  guint8 first = tokens->classes[told->begin];
  gboolean owned = told->form == WHENCE_TOLD_OWNED;

  if ((tokens->tokens[told->begin].flags & WHENCE_TOKEN_FUNCTION) && !owned && told->begin < told->token && first != WHENCE_CLASS_A
      && first != WHENCE_CLASS_THE && first != WHENCE_CLASS_THIS && first != WHENCE_CLASS_THAT)
    return FALSE;
  return told->end >= tokens->n_tokens || tokens->classes[told->end - 1] != WHENCE_CLASS_DASH;
}

/* "whose report", where nothing says whose. */
static gboolean
has_relative (WhenceThings *self, const WhenceTold *told)
{
  return whence_things_is (self, told->begin, self->source->words->relatives) && !whence_things_is (self, told->begin, self->source->words->thats);
}

static char *
render_description (WhenceThings *self, const WhenceTold *told, guint depth)
{
  char *text = !is_description (self, told) || has_relative (self, told) ? NULL : render_words (self, told, told->complement, depth);

  if (text != NULL && told->complement > told->end && g_utf8_strlen (text, -1) > DESCRIPTION_MAX)
    {
      g_free (text);
      text = render_words (self, told, told->end, depth);
    }
  if (text != NULL && g_utf8_strlen (text, -1) > DESCRIPTION_MAX)
    g_clear_pointer (&text, g_free);
  return text;
}

static gboolean
begins_with_the (WhenceThings *self, const char *name)
{
  const char *the = whence_things_words (self)->the;

  return g_ascii_strncasecmp (name, the, strlen (the)) == 0 && name[strlen (the)] == ' ';
}

/* "the Velvet Pines", "the Senate": a name that has its article where it is told first. */
static char *
render_name (WhenceThings *self, const WhenceThing *thing, gboolean whole)
{
  const WhenceEntity *entity = whence_entities_at (self->source->entities, thing->entity);
  const char *name = entity->brief != NULL && !whole ? entity->brief : entity->name;
  const WhenceTold *best = thing->best >= 0 ? whence_told_at (self, thing->best) : NULL;

  /* "the Fourth Brigade": what else has a capital before the name */
  if (best != NULL && best->entity == thing->entity && thing->sorts != WHENCE_SORT_PERSON
      && self->source->tokens->classes[best->begin] == WHENCE_CLASS_THE && best->begin + 1 < best->token
      && (self->source->tokens->tokens[best->begin + 1].flags & WHENCE_TOKEN_CAPITAL))
    return render_words (self, best, best->end, 0);
  /* "Storm Hilda" */
  if (best != NULL && best->entity == thing->entity && thing->sorts != WHENCE_SORT_PERSON
      && best->role_token == (gint32) best->begin
      && (self->source->tokens->tokens[best->role_token].flags & WHENCE_TOKEN_CAPITAL))
    return render_words (self, best, best->end, 0);
  /* but "The Beatles" have theirs */
  if (best != NULL && best->entity == thing->entity && thing->sorts != WHENCE_SORT_PERSON && !begins_with_the (self, name)
      && (best->role == 0 ? self->source->tokens->classes[best->begin] == WHENCE_CLASS_THE : thing->articled && !thing->bare))
    return g_strdup_printf ("%s %s", whence_things_words (self)->the, name);
  return g_strdup (name);
}

/**
 * whence_things_render_own:
 * @self: things
 * @thing: index of one
 * @owner: index of another
 *
 * "Lund and his wife", not "Lund and Lund’s wife"; "won back her seat".
 *
 * Returns: (transfer full) (nullable): what the text calls @thing by whose it is, where @owner has it
 */
char *
whence_things_render_own (WhenceThings *self, gint thing, gint owner)
{
  const WhenceThing *owned = whence_thing_at (self, thing);
  const WhenceTold *best = owned->best >= 0 && owned->entity < 0 ? whence_told_at (self, owned->best) : NULL;
  gint at = best != NULL ? find_owner (self, best->sentence, best->begin) : -1;
  const WhenceToken *first, *last;
  char *words;

  if (at < 0 || whence_told_at (self, at)->thing != owner)
    return NULL;
  first = &self->source->tokens->tokens[best->begin];
  last = &self->source->tokens->tokens[best->end - 1];
  words = g_strndup (self->source->article->text + first->begin, last->begin + last->length - first->begin);
  if (first->flags & WHENCE_TOKEN_INITIAL)
    *words = g_ascii_tolower (*words);
  return words;
}

static char *
render_several (WhenceThings *self, const WhenceThing *thing, gboolean whole, guint depth)
{
  GString *text = g_string_new (NULL);

  /* "Anna Lind and Otto Reiss", not "Anna Lind and Reiss" */
  for (guint i = 0; i < thing->n_members; i++)
    {
      const WhenceThing *member = whence_thing_at (self, thing->members[i]);

      whole = whole || (member->entity >= 0 && member->sorts == WHENCE_SORT_PERSON
                        && whence_entities_at (self->source->entities, member->entity)->brief == NULL);
    }
  for (guint i = 0; i < thing->n_members; i++)
    {
      g_autofree char *name = render (self, thing->members[i], whole, depth + 1);
      char *own;

      if (name == NULL)
        {
          g_string_free (text, TRUE);
          return NULL;
        }
      if (i > 0 && (own = whence_things_render_own (self, thing->members[i], thing->members[0])) != NULL)
        {
          g_free (name);
          name = own;
        }
      if (i > 0 && i + 1 < thing->n_members)
        g_string_append (text, ", ");
      else if (i > 0)
        g_string_append_printf (text, " %s ", self->source->words->and);
      g_string_append (text, name);
    }
  return g_string_free (text, FALSE);
}

static char *
render (WhenceThings *self, gint index, gboolean whole, guint depth)
{
  const WhenceThing *thing = whence_thing_at (self, index);

  if (depth > DEPTH_MAX)
    return NULL;
  if (thing->several)
    return render_several (self, thing, whole, depth);
  if (thing->entity >= 0)
    return render_name (self, thing, whole);
  if (thing->best >= 0 && whence_told_at (self, thing->best)->counted >= 0)
    return render_counted (self, whence_told_at (self, thing->best), depth);
  return thing->best >= 0 && !whence_told_at (self, thing->best)->pronoun
             ? render_description (self, whence_told_at (self, thing->best), depth)
             : NULL;
}

/**
 * whence_things_render:
 * @self: things
 * @thing: index of one
 * @whole: whether the whole name is wanted, not what the article calls it for short
 *
 * Returns: (transfer full) (nullable): what a title calls it, %NULL where that would be long
 */
char *
whence_things_render (WhenceThings *self, gint thing, gboolean whole)
{
  return render (self, thing, whole, 0);
}
