/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Trains tagger, parser and labeller on a treebank and says how well they do on another.  The same trees give the same weights, bit
 * for bit.
 *
 *   whence-train-syntax [--clusters=WORDS] [--output=WEIGHTS] [--test=TREES.conllu] TREES.conllu
 *   whence-train-syntax --weights=WEIGHTS --test=TREES.conllu */

#include <gio/gio.h>
#include <locale.h>

#include "whence-perceptron.h"
#include "whence-treebank.h"

#define N_FOLDS 4
#define FOLD_EPOCHS 5
#define TAG_EPOCHS 10
#define ARC_EPOCHS 12
#define LABEL_EPOCHS 8

/* Of ten moves the parser makes in training, nine are its own even when they are wrong, so that it learns to go on from there. */
#define OWN_MOVES_IN_TEN 9

static guint32
next_random (guint32 *state)
{
  *state ^= *state << 13;
  *state ^= *state >> 17;
  *state ^= *state << 5;
  return *state;
}

static void
shuffle (GPtrArray *trees,
         guint32   *state)
{
  for (guint i = trees->len; i > 1; i--)
    {
      guint other = next_random (state) % i;
      gpointer swap = trees->pdata[i - 1];

      trees->pdata[i - 1] = trees->pdata[other];
      trees->pdata[other] = swap;
    }
}

static guint
find_best (const gint32 *scores,
           WhenceStage   stage)
{
  guint best = whence_stage_table[stage].first_class;

  for (guint i = best + 1; i < whence_stage_table[stage].n_classes; i++)
    if (scores[i] > scores[best])
      best = i;
  return best;
}

static WhenceMove
find_best_move (const gint32 *scores,
                guint         legal)
{
  int best = -1;

  for (int i = 0; i < WHENCE_N_MOVES; i++)
    if ((legal & (1 << i)) && (best < 0 || scores[i] > scores[best]))
      best = i;
  return best;
}

static void
learn_tags (WhencePerceptron *perceptron,
            WhenceScratch    *scratch,
            const WhenceTree *tree)
{
  for (guint i = 0; i < tree->n_words; i++)
    {
      guint32 hashes[WHENCE_MAX_FEATURES];
      gint32 scores[WHENCE_N_TAGS];
      guint guess;

      whence_tagger_features (scratch, i, hashes);
      whence_perceptron_score (perceptron, hashes, scores);
      guess = find_best (scores, WHENCE_STAGE_TAGS);
      whence_perceptron_update (perceptron, hashes, tree->tags[i], guess);
      whence_tagger_set (scratch, i, perceptron->counting ? tree->tags[i] : guess);
    }
}

/* Trains the tagger on the trees.  @sure: also what words are sure of */
static void
train_tagger (GPtrArray         *trees,
              WhenceSyntaxModel *model,
              guint              n_epochs,
              gboolean           sure)
{
  g_autoptr (WhencePerceptron) perceptron = whence_perceptron_new (WHENCE_STAGE_TAGS);
  g_autoptr (GPtrArray) order = g_ptr_array_copy (trees, NULL, NULL);
  g_auto (WhenceScratch) scratch = { 0 };
  guint32 state = 1;

  g_ptr_array_set_free_func (order, NULL);
  for (guint epoch = 0; epoch <= n_epochs; epoch++)
    {
      perceptron->counting = epoch == 0;
      shuffle (order, &state);
      for (guint i = 0; i < order->len; i++)
        {
          const WhenceTree *tree = order->pdata[i];

          whence_scratch_prepare (&scratch, model, tree->words, tree->n_words);
          learn_tags (perceptron, &scratch, tree);
        }
    }
  whence_perceptron_store (perceptron, model, sure);
}

/* Returns: a model that knows nothing but which cluster words are of; @clusters is a word, a tab and its cluster's number from 0 on a line */
static WhenceSyntaxModel *
new_model (const char *clusters)
{
  WhenceSyntaxModel *model = whence_syntax_model_new ();
  g_auto (GStrv) lines = g_strsplit (clusters != NULL ? clusters : "", "\n", -1);

  for (guint stage = 0; stage < WHENCE_N_STAGES; stage++)
    whence_model_clear_stage (model, stage);
  for (guint i = 0; lines[i] != NULL && i < WHENCE_MAX_CLUSTERED; i++)
    {
      const char *tab = strchr (lines[i], '\t');
      WhenceTraits traits;

      if (tab == NULL)
        continue;
      whence_traits_init (&traits, &(WhenceWord) { lines[i], tab - lines[i] }, FALSE, FALSE);
      whence_model_set_cluster (model, traits.form, g_ascii_strtoull (tab + 1, NULL, 10) + 1);
    }
  return model;
}

/* What each tree's words look like to a tagger that never saw the tree: the parser must learn from tags as wrong as it will get. */
static GPtrArray *
tag_by_folds (GPtrArray  *trees,
              const char *clusters)
{
  GPtrArray *tags = g_ptr_array_new_full (trees->len, g_free);
  g_auto (WhenceScratch) scratch = { 0 };

  for (guint fold = 0; fold < N_FOLDS; fold++)
    {
      g_autoptr (WhenceSyntaxModel) model = new_model (clusters);
      g_autoptr (GPtrArray) rest = g_ptr_array_new ();
      guint begin = trees->len * fold / N_FOLDS, end = trees->len * (fold + 1) / N_FOLDS;

      for (guint i = 0; i < trees->len; i++)
        if (i < begin || i >= end)
          g_ptr_array_add (rest, trees->pdata[i]);
      train_tagger (rest, model, FOLD_EPOCHS, FALSE);
      for (guint i = begin; i < end; i++)
        {
          const WhenceTree *tree = trees->pdata[i];

          whence_scratch_prepare (&scratch, model, tree->words, tree->n_words);
          whence_tagger_run (model, &scratch);
          g_ptr_array_add (tags, g_memdup2 (scratch.tags, tree->n_words));
        }
    }
  return tags;
}

static guint
count_children (const WhenceScratch *scratch,
                const WhenceTree    *tree,
                guint                head,
                gboolean             in_stack)
{
  guint n = 0, from = in_stack ? 0 : scratch->next, to = in_stack ? scratch->next : tree->n_words;

  for (guint i = from; i < to; i++)
    n += tree->heads[i] == head && (!in_stack || scratch->head[i] < 0);
  return n;
}

/* How many right arcs each move makes impossible, after Goldberg and Nivre 2013. */
static guint
find_costs (const WhenceScratch *scratch,
            const WhenceTree    *tree,
            guint                legal,
            guint                out_costs[WHENCE_N_MOVES])
{
  guint s0 = scratch->n_stack > 0 ? scratch->stack[scratch->n_stack - 1] : G_MAXUINT;
  guint s1 = scratch->n_stack > 1 ? scratch->stack[scratch->n_stack - 2] : G_MAXUINT;
  guint b0 = scratch->next, least = G_MAXUINT, mask = 0;

  if (legal & (1 << WHENCE_MOVE_SHIFT))
    {
      guint head = tree->heads[b0];
      gboolean lost = head < b0 && head != s0 && scratch->head[head] < 0;

      out_costs[WHENCE_MOVE_SHIFT] = lost + count_children (scratch, tree, b0, TRUE);
    }
  if (scratch->n_stack > 0)
    {
      guint head = tree->heads[s0], n_children = count_children (scratch, tree, s0, FALSE);

      out_costs[WHENCE_MOVE_LEFT] = n_children + (head == s1 || head > b0);
      out_costs[WHENCE_MOVE_RIGHT] = n_children + (head >= b0);
    }
  for (guint move = 0; move < WHENCE_N_MOVES; move++)
    if (legal & (1u << move))
      least = MIN (least, out_costs[move]);
  for (guint move = 0; move < WHENCE_N_MOVES; move++)
    if ((legal & (1u << move)) && out_costs[move] == least)
      mask |= 1u << move;
  return mask;
}

static void
learn_arcs (WhencePerceptron *perceptron,
            WhenceScratch    *scratch,
            const WhenceTree *tree,
            gboolean          explore,
            guint32          *state)
{
  guint legal;

  whence_parser_begin (scratch);
  while ((legal = whence_parser_legal (scratch)) != 0)
    {
      guint32 hashes[WHENCE_MAX_FEATURES];
      gint32 scores[WHENCE_N_MOVES];
      guint costs[WHENCE_N_MOVES] = { 0 }, cheapest, guess, right, move;

      if ((legal & (legal - 1)) == 0)
        {
          whence_parser_apply (scratch, g_bit_nth_lsf (legal, -1));
          continue;
        }
      whence_parser_features (scratch, hashes);
      whence_perceptron_score (perceptron, hashes, scores);
      cheapest = find_costs (scratch, tree, legal, costs);
      guess = find_best_move (scores, legal);
      right = find_best_move (scores, cheapest);
      move = explore && next_random (state) % 10 < OWN_MOVES_IN_TEN ? guess : right;
      if (cheapest & (1u << guess))
        move = right = guess;
      whence_perceptron_update (perceptron, hashes, right, guess);
      whence_parser_apply (scratch, move);
    }
}

static void
use_tags (WhenceScratch           *scratch,
          const WhenceSyntaxModel *model,
          const WhenceTree        *tree,
          const guint8            *tags)
{
  whence_scratch_prepare (scratch, model, tree->words, tree->n_words);
  for (guint i = 0; i < tree->n_words; i++)
    whence_tagger_set (scratch, i, tags[i]);
}

static void
learn_labels (WhencePerceptron *perceptron,
              WhenceScratch    *scratch,
              const WhenceTree *tree)
{
  for (guint i = 0; i < tree->n_words; i++)
    scratch->head[i] = (gint32) tree->heads[i];
  scratch->head[tree->n_words] = -1;
  whence_labeller_begin (scratch);
  for (guint i = 0; i < tree->n_words; i++)
    {
      guint32 hashes[WHENCE_MAX_FEATURES];
      gint32 scores[WHENCE_N_DEPRELS];
      guint guess, word = scratch->order[i];

      if (tree->heads[word] == tree->n_words)
        continue;
      whence_labeller_features (scratch, word, hashes);
      whence_perceptron_score (perceptron, hashes, scores);
      guess = find_best (scores, WHENCE_STAGE_LABELS);
      whence_perceptron_update (perceptron, hashes, tree->labels[word], guess);
      scratch->labels[word] = perceptron->counting ? tree->labels[word] : guess;
    }
}

static void
train_parser (GPtrArray         *trees,
              GPtrArray         *tags,
              WhenceSyntaxModel *model)
{
  g_autoptr (WhencePerceptron) arcs = whence_perceptron_new (WHENCE_STAGE_ARCS);
  g_autoptr (WhencePerceptron) labels = whence_perceptron_new (WHENCE_STAGE_LABELS);
  g_autofree guint32 *order = g_new (guint32, trees->len);
  g_auto (WhenceScratch) scratch = { 0 };
  guint32 state = 1;

  for (guint i = 0; i < trees->len; i++)
    order[i] = i;
  for (guint epoch = 0; epoch <= MAX (ARC_EPOCHS, LABEL_EPOCHS); epoch++)
    {
      arcs->counting = labels->counting = epoch == 0;
      for (guint i = trees->len; i > 1; i--)
        {
          guint other = next_random (&state) % i, swap = order[i - 1];

          order[i - 1] = order[other];
          order[other] = swap;
        }
      for (guint i = 0; i < trees->len; i++)
        {
          const WhenceTree *tree = trees->pdata[order[i]];

          use_tags (&scratch, model, tree, tags->pdata[order[i]]);
          if (epoch <= ARC_EPOCHS)
            learn_arcs (arcs, &scratch, tree, epoch > 1, &state);
          if (epoch <= LABEL_EPOCHS)
            learn_labels (labels, &scratch, tree);
        }
    }
  whence_perceptron_store (arcs, model, FALSE);
  whence_perceptron_store (labels, model, TRUE);
}

static void
report (const WhenceSyntaxModel *model,
        GPtrArray               *trees)
{
  guint n = 0, n_upos = 0, n_uas = 0, n_las = 0, n_content = 0, n_content_las = 0;

  for (guint i = 0; i < trees->len; i++)
    {
      const WhenceTree *tree = trees->pdata[i];
      g_autofree WhenceSyntax *syntax = g_new (WhenceSyntax, tree->n_words);

      whence_syntax_parse (model, tree->words, tree->n_words, syntax);
      for (guint w = 0; w < tree->n_words; w++)
        {
          guint head = syntax[w].head == WHENCE_SYNTAX_ROOT ? tree->n_words : (guint) syntax[w].head;
          gboolean las = head == tree->heads[w] && syntax[w].deprel == tree->labels[w];

          n++;
          n_upos += syntax[w].upos == whence_tag_table[tree->tags[w]].upos;
          n_uas += head == tree->heads[w];
          n_las += las;
          if (tree->labels[w] != WHENCE_DEPREL_PUNCT)
            {
              n_content++;
              n_content_las += las;
            }
        }
    }
  g_print ("%u trees, %u words: UPOS %.2f  UAS %.2f  LAS %.2f  LAS without punctuation %.2f\n", trees->len, n, 100.0 * n_upos / n,
           100.0 * n_uas / n, 100.0 * n_las / n, 100.0 * n_content_las / n_content);
}

static WhenceSyntaxModel *
train (const char *path,
       const char *clusters,
       GError    **error)
{
  g_autoptr (GPtrArray) trees = whence_treebank_read (path, error);
  g_autoptr (GPtrArray) tags = NULL;
  WhenceSyntaxModel *model;

  if (trees == NULL)
    return NULL;
  for (guint i = 0; i < trees->len; i++)
    whence_tree_make_projective (trees->pdata[i]);
  model = new_model (clusters);
  tags = tag_by_folds (trees, clusters);
  train_tagger (trees, model, TAG_EPOCHS, TRUE);
  train_parser (trees, tags, model);
  return model;
}

static gboolean
test (const WhenceSyntaxModel *model,
      const char              *path,
      GError                 **error)
{
  g_autoptr (GPtrArray) trees = whence_treebank_read (path, error);

  if (trees == NULL)
    return FALSE;
  report (model, trees);
  g_print ("By rules alone: ");
  report (NULL, trees);
  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *output_path = NULL;
  g_autofree char *weights_path = NULL;
  g_autofree char *test_path = NULL;
  g_autofree char *clusters_path = NULL;
  g_autofree char *clusters = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GOptionContext) context = g_option_context_new ("[TREES]");
  g_autoptr (WhenceSyntaxModel) model = NULL;
  const GOptionEntry entries[] = {
    { "clusters", 'c', 0, G_OPTION_ARG_FILENAME, &clusters_path, "Which cluster words are of: a word, a tab, a number below 255 a line", "FILE" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output_path, "Write the weights to FILE", "FILE" },
    { "test", 't', 0, G_OPTION_ARG_FILENAME, &test_path, "Say how well the trees of FILE are found", "FILE" },
    { "weights", 'w', 0, G_OPTION_ARG_FILENAME, &weights_path, "Do not learn, read the weights of FILE", "FILE" },
    { NULL },
  };

  setlocale (LC_ALL, "");
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || argc != (weights_path != NULL ? 1 : 2))
    {
      g_printerr ("whence-train-syntax: %s\n", error != NULL ? error->message : "either one file of trees or weights are needed");
      return 2;
    }
  if (clusters_path == NULL || g_file_get_contents (clusters_path, &clusters, NULL, &error))
    model = weights_path != NULL ? whence_syntax_model_load (weights_path, &error) : train (argv[1], clusters, &error);
  if (model != NULL && (test_path == NULL || test (model, test_path, &error)) &&
      (output_path == NULL || whence_syntax_model_save (model, output_path, &error)))
    return 0;
  g_printerr ("whence-train-syntax: %s\n", error->message);
  return 1;
}
