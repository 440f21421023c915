/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The names of an article where they stand, and those that it is about. */
#include "whence-entities-private.h"

#include <string.h>

#include "whence-names.h"
#include "whence-word-class.h"

/* Longer names are not asked for. */
#define FORM_MAX_BYTES 95
/* Where a name may end, as strchr() sees it at the text's end, too: also at the curled apostrophe of "Lind’s", whose first byte that is. */
#define FORM_ENDS " ,:'/"
#define FORM_END_BYTE 0xe2

#define HERO_LEAST 3

guint
whence_entities_find_run (const WhenceEntities *self,
                          guint                 token)
{
  return self->next_run[MIN (token, self->tokens->n_tokens)];
}

/**
 * whence_entities_find_hero:
 * @self: entities, all of them found
 *
 * Looks for the one whom the article is about.
 */
void
whence_entities_find_hero (WhenceEntities *self)
{
  const WhenceEntity *best = NULL;
  guint second = 0;

  for (guint i = 0; i < self->entities->len; i++)
    {
      const WhenceEntity *entity = whence_entities_at (self, (gint) i);

      if (entity->kind != WHENCE_ENTITY_PERSON)
        continue;
      if (best == NULL || entity->count > best->count)
        {
          second = best != NULL ? best->count : 0;
          best = entity;
        }
      else
        second = MAX (second, entity->count);
    }
  if (best == NULL)
    return;
  /* the only one, whom the article begins with */
  if ((second == 0 && whence_entities_at (self, whence_entities_run_at (self, 0)->entity) == best)
      || (best->count >= HERO_LEAST && best->count >= 2 * second))
    self->hero = best->name;
}

/**
 * whence_entities_get_hero:
 * @self: entities
 *
 * Returns: (transfer none) (nullable): the one person that the article is about: told twice as often as any other
 */
const char *
whence_entities_get_hero (const WhenceEntities *self)
{
  return self->hero;
}

/**
 * whence_entities_find_pair:
 * @self: entities
 * @kind: %WHENCE_ENTITY_PERSON or %WHENCE_ENTITY_LAND
 * @pair: (out): indices of two entities
 *
 * Returns: whether two of that kind stand out in the article: each told twice and more often than any third
 */
gboolean
whence_entities_find_pair (const WhenceEntities *self,
                           WhenceEntityKind      kind,
                           gint                  pair[2])
{
  guint third = 0;

  pair[0] = pair[1] = -1;
  for (guint i = 0; i < self->entities->len; i++)
    {
      const WhenceEntity *entity = whence_entities_at (self, (gint) i);
      gboolean is_first = pair[0] < 0 || entity->count > whence_entities_at (self, pair[0])->count;

      if (entity->kind != kind)
        continue;
      if (!is_first && pair[1] >= 0 && entity->count <= whence_entities_at (self, pair[1])->count)
        {
          third = MAX (third, entity->count);
          continue;
        }
      third = pair[1] >= 0 ? whence_entities_at (self, pair[1])->count : 0;
      pair[1] = is_first ? pair[0] : (gint) i;
      pair[0] = is_first ? (gint) i : pair[0];
    }
  return pair[1] >= 0 && whence_entities_at (self, pair[1])->count >= 2 && whence_entities_at (self, pair[1])->count > third;
}

/**
 * whence_entities_get_at:
 * @self: entities
 * @token: index of a token
 * @out_kind: (out): what it is
 * @out_n: (out): how many tokens the name takes
 *
 * Returns: (transfer none) (nullable): the whole name that begins at @token
 */
const char *
whence_entities_get_at (const WhenceEntities *self,
                        guint                 token,
                        WhenceEntityKind     *out_kind,
                        guint                *out_n)
{
  guint at = whence_entities_find_run (self, token);
  const WhenceEntity *entity;

  if (at >= self->runs->len || whence_entities_run_at (self, at)->token != token)
    return NULL;
  entity = whence_entities_at (self, whence_entities_run_at (self, at)->entity);
  *out_kind = (WhenceEntityKind) entity->kind;
  *out_n = whence_entities_run_at (self, at)->n;
  return entity->name;
}

/**
 * whence_entities_get_brief:
 * @self: entities
 * @token: index of a token
 *
 * Returns: (transfer none) (nullable): what the article calls for short the person whose name begins at @token
 */
const char *
whence_entities_get_brief (const WhenceEntities *self,
                           guint                 token)
{
  guint at = whence_entities_find_run (self, token);
  const WhenceEntity *entity;

  if (at >= self->runs->len || whence_entities_run_at (self, at)->token != token)
    return NULL;
  entity = whence_entities_at (self, whence_entities_run_at (self, at)->entity);
  return entity->kind == WHENCE_ENTITY_PERSON ? entity->brief : NULL;
}

/**
 * whence_entities_has_brief:
 * @self: entities
 * @begin: first token to look at
 * @end: the token after the last
 *
 * Returns: whether a name begins between the two that whence_entities_get_brief() has a shorter one for
 */
gboolean
whence_entities_has_brief (const WhenceEntities *self,
                           guint                 begin,
                           guint                 end)
{
  for (guint i = whence_entities_find_run (self, begin); i < self->runs->len && whence_entities_run_at (self, i)->token < end; i++)
    if (whence_entities_get_brief (self, whence_entities_run_at (self, i)->token) != NULL)
      return TRUE;
  return FALSE;
}

/**
 * whence_entities_find_person:
 * @self: entities
 * @begin: first token to look at
 * @end: the token after the last
 *
 * Returns: the first token of the first person's name between the two, or -1
 */
gint
whence_entities_find_person (const WhenceEntities *self,
                             guint                 begin,
                             guint                 end)
{
  for (guint i = whence_entities_find_run (self, begin); i < self->runs->len && whence_entities_run_at (self, i)->token < end; i++)
    if (whence_entities_at (self, whence_entities_run_at (self, i)->entity)->kind == WHENCE_ENTITY_PERSON)
      return (gint) whence_entities_run_at (self, i)->token;
  return -1;
}

/**
 * whence_entities_is_where:
 * @self: entities
 * @token: the first token of a name where it stands
 *
 * Returns: whether the article tells somewhere of what is in it or near it, as of a town that no list has
 */
gboolean
whence_entities_is_where (const WhenceEntities *self,
                          guint                 token)
{
  guint run = whence_entities_find_run (self, token);

  return run < self->runs->len && whence_entities_at (self, whence_entities_run_at (self, run)->entity)->where;
}

/**
 * whence_entities_index_names:
 * @self: entities, all of whose runs have theirs
 *
 * Lets names be found by their words.
 */
void
whence_entities_index_names (WhenceEntities *self)
{
  self->forms = whence_word_table_new ();
  /* of those of one name the one told of first */
  for (guint i = self->runs->len; i-- > 0;)
    {
      const WhenceRun *run = whence_entities_run_at (self, i);
      gsize length = strlen (run->text);

      whence_word_table_set (self->forms, run->text, length, GINT_TO_POINTER (run->entity + 1));
      self->longest = MAX (self->longest, length);
    }
  self->name_words = whence_word_table_new ();
  for (guint i = 0; i < self->entities->len; i++)
    for (const char *at = whence_entities_at (self, (gint) i)->name; *at != '\0'; at += strcspn (at, " "), at += strspn (at, " "))
      whence_word_table_set (self->name_words, at, strcspn (at, " "), at);
}

/**
 * whence_entities_find_form:
 * @self: entities
 * @text: words
 * @length: bytes of them
 *
 * Returns: index of the entity that is named just so somewhere, or -1
 */
gint
whence_entities_find_form (const WhenceEntities *self,
                           const char           *text,
                           gsize                 length)
{
  return GPOINTER_TO_INT (whence_word_table_get (self->forms, text, length)) - 1;
}

/**
 * whence_entities_find_begin:
 * @self: entities
 * @text: a title
 * @out_length: (out): bytes of the name
 *
 * Returns: index of the entity with whose name @text begins, the longest that is named so somewhere, or -1
 */
gint
whence_entities_find_begin (const WhenceEntities *self,
                            const char           *text,
                            gsize                *out_length)
{
  gsize end = MIN (self->longest, FORM_MAX_BYTES);
  gint found = -1;

  for (gsize at = 1; at <= end && text[at - 1] != '\0'; at++)
    if (!g_ascii_isalnum (text[at]) && (strchr (FORM_ENDS, text[at]) != NULL || (guchar) text[at] == FORM_END_BYTE))
      {
        gint entity = whence_entities_find_form (self, text, at);

        if (entity >= 0)
          {
            found = entity;
            *out_length = at;
          }
      }
  return found;
}

/**
 * whence_entities_has_word:
 * @self: entities
 * @word: a word as it stands
 * @length: bytes of it
 *
 * Returns: whether it is a word of a name of the article
 */
gboolean
whence_entities_has_word (const WhenceEntities *self,
                          const char           *word,
                          gsize                 length)
{
  return whence_word_table_get (self->name_words, word, length) != NULL;
}

static const char after_numeral[] = { WHENCE_CLASS_OF, WHENCE_CLASS_AND, WHENCE_CLASS_IN, WHENCE_CLASS_BY, WHENCE_CLASS_POSSESSIVE, '\0' };

/* "King Edward I granted", "In 1601 Elizabeth I spoke"; but "when Anna I met" may be two. */
static gboolean
counts_ruler (const WhenceArticle *article,
              const WhenceTokens  *tokens,
              guint                token)
{
  const WhenceToken *name = &tokens->tokens[token - 1];

  return (whence_names_find (article->text + name->begin, name->length) & WHENCE_NAME_FIRST)
         && ((name->flags & WHENCE_TOKEN_INITIAL) || (token > 1 && !(name[-1].flags & WHENCE_TOKEN_FUNCTION)));
}

/**
 * whence_entities_is_numeral:
 * @article: an article
 * @tokens: its tokens
 * @token: one of them
 *
 * Returns: whether it counts kings or wars behind a name, "World War II", "Charles I of Austria": "I" alone only where nobody speaks
 */
gboolean
whence_entities_is_numeral (const WhenceArticle *article,
                            const WhenceTokens  *tokens,
                            guint                token)
{
  const WhenceToken *word = &tokens->tokens[token];
  const char *text = article->text + word->begin;

  if (word->length > 4 || strspn (text, "IVX") < word->length || token == 0 || (word->flags & WHENCE_TOKEN_INITIAL)
      || (word[-1].flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_FUNCTION)) != WHENCE_TOKEN_CAPITAL)
    return FALSE;
  if (word->length > 1 || *text != 'I' || token + 1 == tokens->n_tokens || (word[1].flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_INITIAL)))
    return TRUE;
  return strchr (after_numeral, tokens->classes[token + 1]) != NULL || counts_ruler (article, tokens, token);
}

/**
 * whence_entities_is_headline:
 * @self: entities
 * @sentence: a sentence of the article
 *
 * Returns: whether it stands in the headline
 */
gboolean
whence_entities_is_headline (const WhenceEntities *self,
                             guint                 sentence)
{
  return whence_article_get_paragraph_kind (self->article, self->tokens->sentences[sentence].paragraph) == WHENCE_PARAGRAPH_TITLE;
}

/**
 * whence_entities_is_body:
 * @self: entities
 * @sentence: a sentence of the article
 *
 * Returns: whether it stands in the running text: no headline, no row, and nothing about the article
 */
gboolean
whence_entities_is_body (const WhenceEntities *self,
                         guint                 sentence)
{
  return whence_article_get_paragraph_kind (self->article, self->tokens->sentences[sentence].paragraph) == WHENCE_PARAGRAPH_BODY;
}

/**
 * whence_entities_get_person_pronoun:
 * @self: entities
 * @token: index of a token
 *
 * Returns: "he" or "she", in whatever case, where a pronoun of a person stands there; else %WHENCE_PRONOUN_NONE
 */
WhencePronoun
whence_entities_get_person_pronoun (const WhenceEntities *self,
                                    guint                 token)
{
  const WhenceToken *word = &self->tokens->tokens[token];
  WhencePronoun pronoun = word->flags & WHENCE_TOKEN_FUNCTION
                            ? whence_kinds_get_pronoun_of_bit (self->words, self->bits[token], self->article->text + word->begin, word->length, NULL)
                            : WHENCE_PRONOUN_NONE;

  return pronoun == WHENCE_PRONOUN_MALE || pronoun == WHENCE_PRONOUN_FEMALE ? pronoun : WHENCE_PRONOUN_NONE;
}

static gboolean
is_quotation (const char *mark)
{
  gunichar c = g_utf8_get_char (mark);

  return c == '"' || c == '\'' || g_unichar_type (c) == G_UNICODE_INITIAL_PUNCTUATION || g_unichar_type (c) == G_UNICODE_FINAL_PUNCTUATION;
}

/**
 * whence_entities_is_quoted:
 * @self: entities
 * @run: a name of theirs
 *
 * Returns: whether it stands between quotation marks, as titles of works do, with an article at most before it
 */
gboolean
whence_entities_is_quoted (const WhenceEntities *self,
                           const WhenceRun      *run)
{
  guint begin = run->token - MIN (run->token, (guint) (self->tokens->classes[run->token - MIN (run->token, 1)] == WHENCE_CLASS_THE)), end = run->token + run->n;
  const char *text = self->article->text;

  if (begin == 0 || end + 1 >= self->tokens->n_tokens || !is_quotation (text + self->tokens->tokens[begin - 1].begin))
    return FALSE;
  return is_quotation (text + self->tokens->tokens[end].begin)
         || (self->tokens->classes[end] == WHENCE_CLASS_COMMA && is_quotation (text + self->tokens->tokens[end + 1].begin));
}
