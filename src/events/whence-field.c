/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What tells of no kind by what is done and to whom, or by no more than "opened", is most likely of the kind that the words of its passage and the rest of its article are of:
 * "Count to begin at nine" of an election. */
#include "whence-field.h"

#include "whence-kinds.h"

/* How many in a thousand words that tell of a field are of each in articles of all fields: only what is there more often says something.  What is 0
 * is no field: an article on a war tells of visits, talks and deaths. */
static const guint16 usual[WHENCE_N_KINDS] = {
  [WHENCE_KIND_ELECTION] = 30,   [WHENCE_KIND_POLITICS] = 110,     [WHENCE_KIND_WAR] = 40,      [WHENCE_KIND_COURT] = 100,     [WHENCE_KIND_TRADE] = 30,
  [WHENCE_KIND_SPORT] = 60,      [WHENCE_KIND_CULTURE] = 70,       [WHENCE_KIND_SCIENCE] = 30,  [WHENCE_KIND_DISASTER] = 50,  [WHENCE_KIND_HEALTH] = 40,
  [WHENCE_KIND_TRANSPORT] = 50,  [WHENCE_KIND_EDUCATION] = 40,     [WHENCE_KIND_CONSTRUCTION] = 90, [WHENCE_KIND_PROTEST] = 15, [WHENCE_KIND_CRIME] = 20,
  [WHENCE_KIND_BUSINESS] = 90,   [WHENCE_KIND_ECONOMY] = 70,
};

/* What an event tells of counts as so many words, and what of one field there is more of than usual must be so many words. */
#define EVENT_WORDS 2
#define LEAST 6
/* A word of the passage counts as so many in a hundred of all in the article, and so many it takes. */
#define PASSAGE_WORD 12
#define ENOUGH 13

/* What no noun is. */
#define OF_GRAMMAR (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_NUMERIC | WHENCE_TOKEN_FUNCTION)
#define SHORTEST 3

typedef struct
{
  guint n[WHENCE_N_KINDS];
} Counts;

static WhenceKind
find_kind (const WhenceSource *source,
           const WhenceToken  *token)
{
  const char *word = source->article->text + token->begin;
  const WhenceKindRow *row = whence_kinds_find (source->words, word, token->length, WHENCE_KIND_WORD_NOUN);
  WhenceKind kind;

  if (row != NULL)
    return row->flags & WHENCE_KIND_WORD_LIGHT ? WHENCE_KIND_OTHER : (WhenceKind) row->kind;
  return whence_kinds_find_topic (source->words, word, token->length, &kind) != NULL ? kind : WHENCE_KIND_OTHER;
}

/* The first token that begins at @place or behind it. */
static guint
find_token (const WhenceTokens *tokens,
            guint32             place)
{
  guint low = 0, high = tokens->n_tokens;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (tokens->tokens[middle].begin < place)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static Counts
count_words (const WhenceSource *source,
             guint               first,
             guint               end)
{
  Counts self = { { 0 } };

  for (guint i = first; i < end; i++)
    if (!(source->tokens->tokens[i].flags & OF_GRAMMAR) && source->tokens->tokens[i].length >= SHORTEST)
      self.n[find_kind (source, &source->tokens->tokens[i])]++;
  return self;
}

/* How much more of each field there is in the article than usual, in a hundredth of all its words that tell of one. */
static Counts
weigh_article (const WhenceSource *source,
               GPtrArray          *events,
               guint               first)
{
  Counts self = count_words (source, 0, source->tokens->n_tokens);
  guint all = 0;

  for (guint i = first; i < events->len; i++)
    self.n[((const WhenceEvent *) g_ptr_array_index (events, i))->kind] += EVENT_WORDS;
  for (guint kind = 0; kind < WHENCE_N_KINDS; kind++)
    all += usual[kind] > 0 ? self.n[kind] : 0;
  for (guint kind = 0; kind < WHENCE_N_KINDS; kind++)
    {
      guint most = all * usual[kind] / 1000;

      self.n[kind] = usual[kind] > 0 && self.n[kind] >= most + LEAST ? (self.n[kind] - most) * 100 / all : 0;
    }
  return self;
}

static WhenceKind
find_field (const WhenceSource *source,
            const WhenceEvent  *event,
            const Counts       *article)
{
  const WhenceMention *mention = g_ptr_array_index (event->mentions, 0);
  Counts passage = count_words (source, find_token (source->tokens, mention->begin), find_token (source->tokens, mention->end));
  WhenceKind field = WHENCE_KIND_OTHER;
  guint most = ENOUGH - 1;

  for (guint kind = 0; kind < WHENCE_N_KINDS; kind++)
    if (usual[kind] > 0 && passage.n[kind] * PASSAGE_WORD + article->n[kind] > most)
      {
        most = passage.n[kind] * PASSAGE_WORD + article->n[kind];
        field = (WhenceKind) kind;
      }
  return field;
}

/* Whether the words of the event leave open what it is: "opened" is of a bank, a play or a ward. */
static gboolean
is_open (const WhenceEvent *event)
{
  return event->kind == WHENCE_KIND_OTHER || (event->kind_slight && usual[event->kind] > 0);
}

/**
 * whence_field_fill:
 * @source: an article
 * @events: (element-type WhenceEvent): its events, while they are built
 * @first: which of them is the first of its
 *
 * What tells of no kind by its own words, or only by one that says little, is of the kind that its passage and its article are about.
 */
void
whence_field_fill (const WhenceSource *source,
                   GPtrArray          *events,
                   guint               first)
{
  Counts article;
  gboolean weighed = FALSE;

  for (guint i = first; i < events->len; i++)
    {
      WhenceEvent *event = g_ptr_array_index (events, i);
      WhenceKind field;

      if (!is_open (event))
        continue;
      if (!weighed)
        article = weigh_article (source, events, first);
      weighed = TRUE;
      field = find_field (source, event, &article);
      if (event->kind_slight && (field == WHENCE_KIND_OTHER || field == event->kind))
        continue;
      event->kind = field;
      event->kind_guessed = TRUE;
    }
}
