/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-syntax.h"

G_BEGIN_DECLS

/* What the tagger tells apart: universal parts of speech split by inflection, because the parser leans on "held" being past or
 * participle.  ORDER TAG: the table in whence-tagger.c follows it. */
typedef enum
{
  WHENCE_TAG_X,
  WHENCE_TAG_ADJ,
  WHENCE_TAG_ADJ_COMPARATIVE,
  WHENCE_TAG_ADJ_SUPERLATIVE,
  WHENCE_TAG_ADJ_NAME,
  WHENCE_TAG_ADP,
  WHENCE_TAG_ADP_PARTICLE,
  WHENCE_TAG_ADV,
  WHENCE_TAG_ADV_COMPARATIVE,
  WHENCE_TAG_ADV_WH,
  WHENCE_TAG_AUX_BASE,
  WHENCE_TAG_AUX_GERUND,
  WHENCE_TAG_AUX_MODAL,
  WHENCE_TAG_AUX_PARTICIPLE,
  WHENCE_TAG_AUX_PAST,
  WHENCE_TAG_AUX_PRESENT,
  WHENCE_TAG_CCONJ,
  WHENCE_TAG_DET,
  WHENCE_TAG_DET_PRE,
  WHENCE_TAG_INTJ,
  WHENCE_TAG_NOUN,
  WHENCE_TAG_NOUN_PLURAL,
  WHENCE_TAG_NUM,
  WHENCE_TAG_PART_NOT,
  WHENCE_TAG_PART_POSSESSIVE,
  WHENCE_TAG_PART_TO,
  WHENCE_TAG_PRON,
  WHENCE_TAG_PRON_DEMONSTRATIVE,
  WHENCE_TAG_PRON_INDEFINITE,
  WHENCE_TAG_PRON_POSSESSIVE,
  WHENCE_TAG_PRON_RELATIVE,
  WHENCE_TAG_PRON_THERE,
  WHENCE_TAG_PROPN,
  WHENCE_TAG_PROPN_PLURAL,
  WHENCE_TAG_PUNCT,
  WHENCE_TAG_SCONJ,
  WHENCE_TAG_SYM,
  WHENCE_TAG_SYM_CURRENCY,
  WHENCE_TAG_VERB_BASE,
  WHENCE_TAG_VERB_GERUND,
  WHENCE_TAG_VERB_NAME,
  WHENCE_TAG_VERB_PARTICIPLE,
  WHENCE_TAG_VERB_PAST,
  WHENCE_TAG_VERB_PLAIN,
  WHENCE_TAG_VERB_SINGULAR,
  WHENCE_N_TAGS
} WhenceTag;

typedef struct
{
  guint8      upos;
  guint8      form;
  const char *xpos; /* the Penn tag it is learnt from */
} WhenceTagInfo;

extern const WhenceTagInfo whence_tag_table[WHENCE_N_TAGS];

typedef enum
{
  WHENCE_MOVE_SHIFT,
  WHENCE_MOVE_LEFT,
  WHENCE_MOVE_RIGHT,
  WHENCE_N_MOVES
} WhenceMove;

/* What the tag of a word that stands in the table is worth. */
typedef enum
{
  WHENCE_HOLD_NOT,    /* a guess where there are no weights */
  WHENCE_HOLD_AGAINST /* hold to it even against the weights: the treebank is too small to know the word, or has it wrong */
} WhenceHold;

/* The three classifiers.  ORDER STAGE */
typedef enum
{
  WHENCE_STAGE_TAGS,
  WHENCE_STAGE_ARCS,
  WHENCE_STAGE_LABELS,
  WHENCE_N_STAGES
} WhenceStage;

/**
 * WhenceStageInfo:
 * @bits: the stage's features are kept in 2^@bits buckets
 * @n_classes: what it chooses from
 * @first_class: the first it may choose: the root's label goes with the tree
 * @n_features: features of one decision
 * @n_first: of these, the ones that are added up first, and stand in front
 * @margin: a lead that the others would hardly turn, so that they are not looked up
 */
typedef struct
{
  guint bits;
  guint n_classes;
  guint first_class;
  guint n_features;
  guint n_first;
  int   margin;
} WhenceStageInfo;

/* In the header, so that the sizes are constants where they are used.  The tables are as small as the accuracy bears: what does not stay
 * near the processor is waited for.  ORDER STAGE */
static const WhenceStageInfo whence_stage_table[WHENCE_N_STAGES] = {
  { 17, WHENCE_N_TAGS, 0, 33, 26, 220 },
  { 18, WHENCE_N_MOVES, 0, 61, 50, 300 },
  { 18, WHENCE_N_DEPRELS, WHENCE_DEPREL_ROOT + 1, 35, 21, 90 },
};

/* The feature that may say alone which class it is: in training it was nearly always the same one. */
#define WHENCE_SURE_FEATURE 1

/* Words looked at together. */
#define WHENCE_AHEAD 8

#define WHENCE_MAX_FEATURES 72
/* Rows that a feature may be in. */
#define WHENCE_BUCKET 2

/**
 * WhenceCell:
 *
 * A weight that is not zero.
 */
typedef struct
{
  guint8 class;
  gint8  weight;
} WhenceCell;

#define WHENCE_MAX_CELLS 3
#define WHENCE_ROW_GOES_ON 4
#define WHENCE_ROW_IS_SURE 5

/**
 * WhenceRow:
 * @check: eight bits of the feature's hash that did not choose the bucket: a feature never seen in training finds, but for one in
 * 128, no row and adds no noise
 * @n_cells: zero in an empty row; %WHENCE_ROW_GOES_ON if there are more than a row holds: the others are found as a feature whose hash is
 * whence_mix() of this one's; %WHENCE_ROW_IS_SURE if its only cell is the class that it can but be, without a weight
 * @cells: the others are zero
 *
 * A feature of a stage with many classes, most weights of which are zero.
 */
typedef struct
{
  guint8     check;
  guint8     n_cells;
  WhenceCell cells[WHENCE_MAX_CELLS];
} WhenceRow;

/* Returns: how many cells a row has of which @number is told */
static inline guint
whence_row_count_cells (guint number)
{
  return number == WHENCE_ROW_IS_SURE ? 1 : MIN (number, WHENCE_MAX_CELLS);
}

/**
 * WhenceArcRow:
 *
 * A feature of %WHENCE_STAGE_ARCS, so laid out that buckets are added up at a stroke: from the lowest byte the check and a weight for
 * each move, which are all zero in an empty row.
 */
typedef guint32 WhenceArcRow;

G_STATIC_ASSERT (sizeof (WhenceRow) == 8 && sizeof (WhenceArcRow) == 4);

/* Words that stand in like company are of one cluster, which the weights know also where they do not know the word.  A word's is in the low
 * byte of a slot, in the others is its hash; the first slot to look at is where the hash begins, then those behind it, up to an
 * empty one. */
#define WHENCE_CLUSTER_BITS 17
#define WHENCE_MAX_CLUSTERED (3u << (WHENCE_CLUSTER_BITS - 2))
#define WHENCE_CLUSTER_MASK 0xffu

struct _WhenceSyntaxModel
{
  gpointer      memory;
  guint32      *clusters;
  WhenceArcRow *arcs;
  WhenceRow    *rows[WHENCE_N_STAGES]; /* none of %WHENCE_STAGE_ARCS */
  int           version;
};

/* Sums are kept for the classes and, from %WHENCE_NO_CLASS on, for nothing. */
#define WHENCE_NO_CLASS 48
#define WHENCE_N_SUMS 64

G_STATIC_ASSERT (WHENCE_N_TAGS <= WHENCE_NO_CLASS && WHENCE_N_DEPRELS <= WHENCE_NO_CLASS);

typedef gint16 WhenceLanes __attribute__ ((vector_size (16), aligned (2)));
typedef guint16 WhencePairs __attribute__ ((vector_size (16), aligned (2)));

/**
 * WhenceSums:
 *
 * A number for each class.  Features number at most %WHENCE_MAX_FEATURES and weights are bytes, so that 16 bits suffice.
 */
typedef union
{
  gint16      classes[WHENCE_N_SUMS];
  WhenceLanes lanes[WHENCE_N_SUMS / 8];
} WhenceSums;

/**
 * WhenceArcSums:
 * @odd: of the rows' first and third weights, eight numbers of which each fourth counts together
 * @even: of the second ones, and of what stands beside them
 */
typedef struct
{
  WhenceLanes odd;
  WhenceLanes even;
} WhenceArcSums;

/* Nothing, for both of a pair. */
#define WHENCE_WIDE_ZERO 0x8080

/**
 * WhenceWideRow:
 * @pairs: weights of the classes 0 and 8, 1 and 9 … 7 and 15, 16 and 24 …, of each pair the first in the lower byte, so that they come apart
 * eight at a time; and each is 128 more than it is: unsigned numbers come apart faster, and what all classes have more makes no difference
 * @hash: whose weights these are
 * @used: whether they are any
 *
 * A feature with more weights than a row has room for, in one line of the processor's cache.
 */
typedef struct
{
  union
  {
    guint16     pairs[WHENCE_NO_CLASS / 2];
    WhencePairs lanes[WHENCE_NO_CLASS / 16];
  };
  guint32 hash;
  guint32 used;
} __attribute__ ((aligned (64))) WhenceWideRow;

#define WHENCE_N_WIDE 16384

/**
 * WhenceWideRows:
 * @model_version: whose weights these are, 0 if there are none
 * @n_used: how many rows are
 * @rows: each in the place that its hash says, or else in the next that was free
 *
 * The features of tags and labels with many weights, as far as they were asked for: their rows are gone through once.
 */
typedef struct
{
  int           model_version;
  guint         n_used[2];
  WhenceWideRow rows[2][WHENCE_N_WIDE];
} WhenceWideRows;

/**
 * WhenceKeptSums:
 *
 * As #WhenceSums, of the classes alone.
 */
typedef struct
{
  WhenceLanes lanes[WHENCE_NO_CLASS / 8];
} WhenceKeptSums;

/**
 * WhenceWordSums:
 * @key: whose sums these are, by form and shape; zero for none
 * @own: what is seen of the word weighs so for its tag, where that is not certain
 * @next: and so for the tag of the word before it
 * @before: and so for the tag of the word behind it
 * @tag: what it can but be, or else %WHENCE_N_TAGS
 */
typedef struct
{
  guint64        key;
  WhenceKeptSums own;
  WhenceKeptSums next;
  WhenceKeptSums before;
  guint          tag;
} __attribute__ ((aligned (64))) WhenceWordSums;

/**
 * WhenceContextSums:
 * @key: of what; zero for none
 * @sums: how that weighs for a tag
 */
typedef struct
{
  guint64        key;
  WhenceKeptSums sums;
} WhenceContextSums;

#define WHENCE_WORD_BITS 13
#define WHENCE_CONTEXT_BITS 11

/**
 * WhenceTagSums:
 * @model_version: whose weights these are, 0 if there are none
 * @words: each in the place that its key says, until another needs it
 * @contexts: likewise
 *
 * What comes again and again in a text is summed up once: words, and tags and shapes in a row.
 */
typedef struct
{
  int               model_version;
  WhenceWordSums    words[1 << WHENCE_WORD_BITS];
  WhenceContextSums contexts[1 << WHENCE_CONTEXT_BITS];
} WhenceTagSums;

WhenceSyntaxModel *whence_syntax_model_new  (void);
WhenceSyntaxModel *whence_syntax_model_load (const char               *path,
                                             GError                  **error);
gboolean           whence_syntax_model_save (const WhenceSyntaxModel  *self,
                                             const char               *path,
                                             GError                  **error);
void               whence_syntax_model_free (WhenceSyntaxModel        *self);
guint64            whence_model_sum         (const guint8             *bytes,
                                             gsize                     n_bytes);
gsize              whence_model_get_n_rows  (WhenceStage               stage);
void               whence_model_clear_stage (WhenceSyntaxModel        *self,
                                             WhenceStage               stage);
void               whence_model_set_row     (WhenceSyntaxModel        *self,
                                             WhenceStage               stage,
                                             gsize                     position,
                                             guint8                    check,
                                             const WhenceCell         *cells,
                                             guint                     number);
guint              whence_model_get_row     (const WhenceSyntaxModel  *self,
                                             WhenceStage               stage,
                                             gsize                     position,
                                             guint8                   *out_check,
                                             WhenceCell               *out_cells);
guint              whence_model_count_clustered (const WhenceSyntaxModel *self);
void               whence_model_set_cluster (WhenceSyntaxModel        *self,
                                             guint32                   form,
                                             guint8                    cluster);
guint              whence_model_get_cluster (const WhenceSyntaxModel  *self,
                                             guint32                   form);
void               whence_wide_rows_prepare (WhenceWideRows           *wide_rows,
                                             const WhenceSyntaxModel  *self);
void               whence_model_fetch_sure  (const WhenceSyntaxModel  *self,
                                             WhenceStage               stage,
                                             guint32                   hash);
gboolean           whence_model_find_sure   (const WhenceSyntaxModel  *self,
                                             WhenceStage               stage,
                                             guint32                   hash,
                                             guint                    *out_class);
void               whence_model_begin       (WhenceStage               stage,
                                             WhenceSums               *sums);
void               whence_model_fetch       (const WhenceSyntaxModel  *self,
                                             WhenceStage               stage,
                                             const guint32            *hashes,
                                             guint                     n_features);
void               whence_model_add         (const WhenceSyntaxModel  *self,
                                             WhenceStage               stage,
                                             WhenceWideRows           *wide_rows,
                                             const guint32            *hashes,
                                             guint                     n_features,
                                             WhenceSums               *sums);
void               whence_model_look_up     (const WhenceSyntaxModel  *self,
                                             WhenceWideRows           *wide_rows,
                                             guint32                   hashes[][WHENCE_MAX_FEATURES],
                                             guint                     n_decisions,
                                             WhenceSums               *out_sums);
guint              whence_model_guess       (WhenceStage               stage,
                                             const WhenceSums         *sums,
                                             gboolean                 *out_open);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceSyntaxModel, whence_syntax_model_free)

/* Hashes are linear in parts that are themselves well mixed: no chain of multiplications, so the compiler can interleave them. */
#define WHENCE_MIX_1 0x9e3779b1u
#define WHENCE_MIX_2 0x85ebca6bu
#define WHENCE_MIX_3 0xc2b2ae35u
#define WHENCE_MIX_4 0x27d4eb2fu

static inline guint32
whence_mix (guint32 x)
{
  x ^= x >> 16;
  x *= 0x7feb352du;
  x ^= x >> 15;
  x *= 0x846ca68bu;
  return x ^ (x >> 16);
}

/**
 * WhenceTraits:
 *
 * What the tagger sees of one word, hashed once: the folded form, its ends, its shape, its cluster.
 */
typedef struct
{
  guint32 form;
  guint32 suffix[4];
  guint32 prefix[2];
  guint32 shape;
  guint32 cluster;
} WhenceTraits;

/**
 * WhenceScratch:
 *
 * The arrays of one sentence, used for one after the other.  The index @n stands for the root, @n + 1 for "no such word".
 */
typedef struct
{
  guint         n;
  guint         size;
  guint         next;    /* first word of the buffer */
  guint         n_stack;
  WhenceTraits *traits;
  guint8       *tags;
  guint32      *form;    /* folded word */
  guint32      *tag;     /* its tag, hashed; of a mark, the mark itself */
  guint32      *both;
  guint32      *sort;    /* its tag and its cluster */
  gint32       *head;
  guint32      *stack;
  guint32      *left[2];  /* outermost children, the last attached first */
  guint32      *right[2];
  guint32      *opening;  /* the outermost child on the left that is no mark: behind "which" or "and" a comma would hide it */
  guint8       *n_left;
  guint8       *n_right;
  guint8       *labels;
  guint32      *sister;  /* the next child of the same head */
  guint32      *before;  /* the child before of the same head */
  guint32      *near;    /* of a head, its last child on the left */
  guint32      *order;   /* words, heads before children */
  WhenceArcSums *front_sums; /* of a word that is the buffer's first, what is known from the tags alone */
  WhenceArcSums *stack_sums; /* of a place of the stack, what does not change as long as its word stays there */
  gpointer      memory;
  gpointer      kept;
  WhenceWideRows *wide_rows;
  WhenceTagSums *tag_sums;
} WhenceScratch;

void whence_scratch_prepare (WhenceScratch           *self,
                             const WhenceSyntaxModel *model,
                             const WhenceWord        *words,
                             guint                    n_words);
void whence_scratch_clear   (WhenceScratch           *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WhenceScratch, whence_scratch_clear)

void  whence_traits_init      (WhenceTraits            *self,
                               const WhenceWord        *word,
                               gboolean                 initial,
                               gboolean                 headline);
guint32 whence_form_hash (const char *folded, gsize length);
void  whence_rules_run (WhenceScratch *self, const WhenceWord *words);

void  whence_tagger_features  (const WhenceScratch     *scratch,
                               guint                    i,
                               guint32                 *out_hashes);
void  whence_tagger_set       (WhenceScratch           *scratch,
                               guint                    i,
                               WhenceTag                tag);
void  whence_tagger_run       (const WhenceSyntaxModel *model,
                               WhenceScratch           *scratch);

void  whence_parser_begin     (WhenceScratch           *scratch);
guint whence_parser_legal     (const WhenceScratch     *scratch);
void  whence_parser_apply     (WhenceScratch           *scratch,
                               WhenceMove               move);
void  whence_parser_features  (const WhenceScratch     *scratch,
                               guint32                 *out_hashes);
void  whence_parser_run       (const WhenceSyntaxModel *model,
                               WhenceScratch           *scratch);

void  whence_labeller_begin    (WhenceScratch           *scratch);
guint32 whence_labeller_sure_feature (const WhenceScratch *scratch, guint i);
void  whence_labeller_features (const WhenceScratch     *scratch,
                                guint                    i,
                                guint32                 *out_hashes);
void  whence_labeller_run      (const WhenceSyntaxModel *model,
                                WhenceScratch           *scratch);

/* Returns: the first of the rows in which the feature may be */
static inline gsize
whence_feature_position (WhenceStage stage,
                         guint32     hash)
{
  return (gsize) (hash >> (32 - whence_stage_table[stage].bits)) * WHENCE_BUCKET;
}

static inline guint8
whence_feature_check (guint32 hash)
{
  return hash & 0xff;
}

G_END_DECLS
