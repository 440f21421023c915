/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-entities-private.h"
#include "whence-thing-words.h"
#include "whence-things.h"

G_BEGIN_DECLS

#define WHENCE_THING_NOUNS_MAX 6
#define WHENCE_THING_WORD_MAX 40
/* Sentences before one in which it is looked for what its words stand for. */
#define WHENCE_THINGS_BACK 6

/* By what kind of words something is told of. */
typedef enum
{
  WHENCE_TOLD_NAME,    /* "Anna Lind", "the carpenter Otto Brandt" */
  WHENCE_TOLD_NEW,     /* "a bridge", "bridges" */
  WHENCE_TOLD_KNOWN,   /* "the bridge", "this bridge" */
  WHENCE_TOLD_OWNED,   /* "his bridge", "Lind's bridge" */
  WHENCE_TOLD_PRONOUN, /* "it" */
  WHENCE_TOLD_OWNER,   /* "its" */
  WHENCE_TOLD_SEVERAL, /* "Anna and Otto": the row as a whole, told at its first word */
} WhenceToldForm;

/* What part it has in its clause. */
typedef enum
{
  WHENCE_PART_OTHER,
  WHENCE_PART_SUBJECT,
  WHENCE_PART_OBJECT,
  WHENCE_PART_OBLIQUE,
  WHENCE_PART_WHERE, /* "in Rome" */
  WHENCE_PART_INNER, /* part of another noun's phrase: "of the town" */
  WHENCE_PART_OWNER,
} WhencePartRole;

/* A noun phrase or pronoun where it stands. */
typedef struct
{
  guint32 token; /* its head */
  guint32 begin; /* its core: determiner or owner, adjectives, head */
  guint32 end;
  guint32 complement; /* the end of what completes it, "of the town", or @end */
  guint32 sentence;
  gint32 clause;        /* token of the predicate whose argument it is, or -1 */
  gint32 above;         /* token of the predicate that clause hangs on, or -1 */
  gint32 subject_token; /* of the subject of that predicate, its own or the one it shares, or -1 */
  gint32 around;        /* token of the noun that the relative clause around it tells of, or -1 */
  gint32 same;          /* index of the telling that it stands beside as an apposition or is said to be, or -1 */
  gint32 joined;        /* index of the first of its row, or -1 */
  gint32 counted;       /* index of the telling of those of which it is one by number, "two bridges" before "the second", or -1 */
  gint32 entity;        /* or -1 */
  gint32 thing;         /* or -1 */
  guint32 noun;         /* what its head is called, 0 for a name alone */
  guint32 role;         /* the noun before a name, "the carpenter Otto Brandt" */
  gint32 role_token;    /* where it stands, or -1 */
  guint16 sorts;        /* #WhenceSort */
  guint8 form;
  guint8 pronoun;
  guint8 part;
  guint8 gender;
  guint8 nth;              /* of an ordinal alone, or of "former" */
  gboolean of_pair : 1;    /* "the former" */
  gboolean elliptic : 1;   /* "another", "some", without a noun */
  gboolean many : 1;
  gboolean bare : 1;       /* nothing but determiner and head */
  gboolean embedded : 1;   /* in a clause below the main one */
  gboolean within : 1;     /* in a clause below that of @around */
  gboolean of_subject : 1; /* of an owner: what is owned is a subject */
  gboolean passive : 1;    /* a subject to which something is done */
  gboolean alone : 1;      /* its verb has no object: "it opened" */
  gboolean varied : 1;     /* somebody named before, in other words: "the 34-year-old", "the Norlandish striker" */
  gboolean silent : 1;     /* stands for nothing: "it rained" */
  gboolean proper : 1;     /* by its part of speech a name, though none of the article's names */
  gboolean capital : 1;    /* a name is part of it: "the Elm Street bridge" */
} WhenceTold;

/* What @n words from @token on tell of, as long as nothing is known of it. */
static inline WhenceTold
whence_told_begin (guint token, guint n, guint sentence)
{
  return (WhenceTold){ .token = token, .begin = token, .end = token + n, .complement = token + n, .sentence = sentence,
                       .clause = -1, .above = -1, .subject_token = -1, .around = -1, .role_token = -1,
                       .same = -1, .joined = -1, .entity = -1, .counted = -1, .thing = -1 };
}

/* What one or more of them tell of. */
typedef struct
{
  gint32 entity;
  gint32 best; /* index of the telling that describes it best, or -1 */
  guint16 sorts;
  guint8 gender;
  guint8 n_nouns;
  guint8 lines; /* what a body does, as far as its nouns say */
  gboolean many : 1;
  gboolean several : 1; /* its @members */
  gboolean proper : 1;  /* a name that is in no list of the article's names */
  gboolean subject : 1; /* is a main clause's subject somewhere */
  gboolean articled : 1; /* the name is told with an article, "the Lido" */
  gboolean bare : 1; /* and alone, "Lido" */
  gboolean collective : 1; /* is called by one word for many, "band" */
  gboolean no_person : 1; /* a name that was told of by "it" */
  guint8 n_members;
  guint32 nouns[WHENCE_THING_NOUNS_MAX];
  gint32 members[WHENCE_ENTITIES_GROUP_MAX];
  /* of the search that runs */
  guint32 stamp;
  guint32 sentence;
  gint32 score;
  gint32 weight;
} WhenceThing;

typedef struct
{
  guint32 first;
  guint32 n;
  guint8 state;
} WhenceHeard;

enum
{
  WHENCE_HEARD_NOT,
  WHENCE_HEARD_TOLD,   /* its tellings are there */
  WHENCE_HEARD_SETTLED /* and what each tells of */
};

struct _WhenceThings
{
  const WhenceSource *source;
  WhenceHeard *heard; /* of each sentence */
  GArray *told;       /* element-type WhenceTold; those of a sentence in a row, in order */
  GArray *things;     /* element-type WhenceThing */
  WhenceWordTable *nouns; /* to each noun, its number */
  GStringChunk *strings;  /* the nouns */
  guint n_nouns;
  WhenceWordTable *small; /* words that the article has with a small letter; %NULL while nobody asked */
  gint32 *of_entity;  /* thing of each entity, or -1 */
  gint topic;         /* the entity that the article is about, or -1 */
  gint holder;        /* of the owner that is being settled: the thing that its clause is of, or -1 */
  gint rival;         /* of the pronoun that is being settled: the thing that the clause before is of instead, or -1 */
  guint32 stamp;
  guint asked;        /* the sentence whose tellings were looked for last */
};

static inline WhenceTold *
whence_told_at (const WhenceThings *self, gint index)
{
  return &g_array_index (self->told, WhenceTold, (guint)index);
}

static inline WhenceThing *
whence_thing_at (const WhenceThings *self, gint index)
{
  return &g_array_index (self->things, WhenceThing, (guint)index);
}

static inline const WhenceThingWords *
whence_things_words (const WhenceThings *self)
{
  return self->source->words->things;
}

static inline gboolean
whence_thing_is_named (const WhenceThing *thing)
{
  return thing->entity >= 0 || thing->proper;
}

static inline gboolean
whence_thing_has_noun (const WhenceThing *thing, guint noun)
{
  for (guint i = 0; i < thing->n_nouns; i++)
    if (thing->nouns[i] == noun)
      return TRUE;
  return FALSE;
}

/* Whether a thing may be what the telling is of; @bonus: what speaks for it besides its salience. */
typedef gboolean (*WhenceThingFits) (const WhenceThings *self,
                                     const WhenceTold *told,
                                     const WhenceThing *thing,
                                     gint *bonus);

/* The best must be so much better than the second: no name is better than a wrong one. */
#define WHENCE_THINGS_MARGIN 12

/* The most salient thing that fits, and how salient the second is. */
typedef struct
{
  gint best;
  gint score;
  gint second;
} WhenceThingSearch;

/* A sentence that is heard. */
typedef struct
{
  WhenceThings *self;
  const WhenceSetting *setting;
  const WhenceTree *tree;
  gint *index;  /* telling of each node, or -1 */
  guint n_told; /* the end of those of nodes */
} WhenceHearing;

gboolean whence_things_is_said_person (const WhenceHearing *hearing, gint node, const WhenceTold *told);
void whence_things_set_gender (const WhenceHearing *hearing, WhenceTold *told);
void whence_things_set_sorts (const WhenceHearing *hearing, gint node, WhenceTold *told);
gboolean whence_things_is_silent (const WhenceHearing *hearing, gint node);
void whence_things_find_same (const WhenceHearing *hearing, gint node);
void whence_things_find_row (const WhenceHearing *hearing, gint node);
void whence_things_collect (WhenceThings *self, const WhenceSetting *setting);
void whence_things_collect_names (WhenceThings *self, guint sentence);
gint whence_things_add (WhenceThings *self, const WhenceTold *told, gint best);
void whence_things_add_telling (WhenceThings *self, gint thing, gint at);
char *whence_things_render_own (WhenceThings *self, gint thing, gint owner);
gboolean whence_things_is_verb (const WhenceThings *self, const WhenceTold *told, const char *const *verbs);
gint whence_things_join_pair (WhenceThings *self, const gint pair[2], WhenceSort sort);
gboolean whence_things_is_speech (const WhenceThings *self, const WhenceTold *told);
gint whence_things_join_things (WhenceThings *self, const gint members[2], WhenceSort sort);
gint whence_things_find_pair (WhenceThings *self, const WhenceTold *told);
gboolean whence_things_may_be_two (const WhenceThings *self, const WhenceTold *told, const gint pair[2], gboolean near);
guint whence_things_find_nth (const WhenceThings *self, guint token, gboolean *out_of_pair);
gboolean whence_things_settle_nth (WhenceThings *self, gint at);
gboolean whence_things_settle_elliptic (WhenceThings *self, gint at);
gboolean whence_things_fold (const char *word, gsize length, char folded[WHENCE_THING_WORD_MAX]);
void whence_things_settle_noun (WhenceThings *self, gint at);
void whence_things_settle_proper (WhenceThings *self, gint at);
void whence_things_settle_pronoun (WhenceThings *self, gint at);
void whence_things_settle (WhenceThings *self, guint sentence);
gboolean whence_things_are_bound (const WhenceTold *told, const WhenceTold *other);
gint whence_things_find_at (const WhenceThings *self, const WhenceHeard *heard, gint32 token);
void whence_things_rank (const WhenceThings *self, WhenceThingSearch *search, gint thing, gint score);
void whence_things_rank_topic (WhenceThings *self, const WhenceTold *told, WhenceThingFits fits, WhenceThingSearch *search);
gboolean whence_things_is_one_person (const WhenceThings *self, const WhenceTold *told);
gint whence_things_find_couple (WhenceThings *self, const WhenceTold *told);
void whence_things_rank_couples (WhenceThings *self, const WhenceTold *told, gboolean family, WhenceThingSearch *search);
gboolean whence_things_is_clear (const WhenceThingSearch *search, gint margin);
WhenceThingSearch whence_things_search (WhenceThings *self, const WhenceTold *told, guint back, WhenceThingFits fits);
gint whence_things_find_speaker (WhenceThings *self, const WhenceTold *told);
guint whence_things_get_entity_sorts (const WhenceThings *self, gint entity);
guint whence_things_find_noun (WhenceThings *self, guint token);
guint8 whence_things_find_lines (const WhenceThings *self, guint token);
guint whence_things_get_sorts (const WhenceThings *self, const char *word, gsize length);
gboolean whence_things_is_lesser (const WhenceThings *self, guint post);
gboolean whence_things_is (const WhenceThings *self, guint token, const char *const *list);
char *whence_things_render (WhenceThings *self, gint thing, gboolean whole);

static inline gboolean
whence_hearing_word_is (const WhenceHearing *hearing, gint node, const char *const *list)
{
  return whence_things_is (hearing->self, hearing->tree->first + (guint) node, list);
}

G_END_DECLS
