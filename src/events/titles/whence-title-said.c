/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Titles of what was said: who said it, and what.  "The trust said" tells nothing, and what was said alone is not told by the text itself. */
#include "whence-title-said.h"

#include <string.h>

#include "whence-clause.h"
#include "whence-phrase.h"
#include "whence-relative.h"
#include "whence-speech.h"
#include "whence-title-check.h"
#include "whence-title-verbatim.h"
#include "whence-word-class.h"

/* What was said has at least so many words. */
#define CONTENT_LEAST 4
/* Who says it has so many characters with what tells more of him. */
#define SPEAKER_MAX 40

/* "informed the family that …": a verb of saying that says to whom. */
static gboolean
is_informing (const WhenceTree *tree,
              gint              node)
{
  gint content = whence_tree_find_child (tree, node, WHENCE_DEPREL_CCOMP);

  return content > node && whence_tree_is_finite (tree, content) && tree->syntax[content].upos == WHENCE_UPOS_VERB
         && whence_tree_has_form (tree, node, tree->lexicon->shapes->givers);
}

/* "found that the dam …": a verb that tells for sure what it leads to. */
static gboolean
is_finding (const WhenceTree *tree,
            gint              node)
{
  gint content = whence_tree_find_child (tree, node, WHENCE_DEPREL_CCOMP);

  return content > node && whence_tree_is_finite (tree, content) && whence_tree_find_child (tree, content, WHENCE_DEPREL_MARK) > node
         && !(whence_kinds_find_modal (tree->lexicon, tree->words[node].text, tree->words[node].length) & ~(guint) WHENCE_MODAL_HEARS);
}

/* "“…,” Anna Lind, the mayor of the town, said": the parse lost her behind her office. */
static char *
name_before (const WhenceTitleContext *context,
             gint                      predicate)
{
  const WhenceTree *tree = context->tree;
  gint begin = predicate, end;
  gboolean opens;

  while (begin > 0 && !whence_tree_is_quote (tree, begin - 1, &opens))
    begin--;
  for (end = begin; end < predicate && tree->tokens->classes[tree->first + (guint) end] != WHENCE_CLASS_COMMA; end++)
    if (!(tree->tokens->tokens[tree->first + (guint) end].flags & WHENCE_TOKEN_CAPITAL) && !whence_tree_word_is (tree, end, tree->lexicon->particles))
      return NULL;
  if (begin == 0 || end == begin)
    return NULL;
  return g_strndup (tree->words[begin].text, (gsize) (tree->words[end - 1].text + tree->words[end - 1].length - tree->words[begin].text));
}

/* Its subject, the one beside it of two; or -1. */
static gint
find_speaker (const WhenceTree *tree,
              gint              predicate)
{
  gint found = -1;

  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    if (whence_deprel_is_subject (tree->syntax[child].deprel) && (found < 0 || child < predicate))
      found = child;
  return found;
}

/* "the mayor", "Anna Lind", the name that "she" stands for.  Returns: (nullable): who says it, where a comma parts nothing of it from the verb */
static char *
name_speaker (const WhenceTitleContext *context,
              gint                      predicate,
              WhenceStyle               style)
{
  const WhenceTree *tree = context->tree;
  gint subject = find_speaker (tree, predicate);
  gboolean whole = TRUE;
  WhencePhrase phrase;
  char *name;

  if (subject < 0)
    return name_before (context, predicate);
  if (context->dated[subject])
    return NULL;
  whence_phrase_init (&phrase, context, style);
  whence_phrase_add_noun (&phrase, subject);
  /* "the mayor of Ghent" */
  for (gint child = tree->children[subject]; child >= 0; child = tree->siblings[child])
    if (child > subject && child < predicate && tree->syntax[child].deprel == WHENCE_DEPREL_NMOD
        && whence_tree_find_case (tree, child) >= 0 && whence_tree_word_is (tree, whence_tree_find_case (tree, child), tree->lexicon->genitives))
      whence_phrase_try (&phrase, child, SPEAKER_MAX);
  for (gint i = 0; i < subject && whole; i++)
    whole = !phrase.chosen[i] || tree->tokens->classes[tree->first + (guint) i + 1] != WHENCE_CLASS_COMMA;
  name = !whole || (whence_tree_get_pronoun (tree, subject, NULL) != WHENCE_PRONOUN_NONE && phrase.replaced[subject] == NULL)
             ? NULL
             : whence_phrase_finish (&phrase);
  whence_phrase_clear (&phrase);
  return name;
}

/* Who is told, or -1. */
static gint
find_told (const WhenceTree *tree,
           gint              predicate)
{
  gint whom = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_IOBJ);

  return whom >= 0 ? whom : whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBJ);
}

/* "said", "has warned", "told parliament".  Returns: (nullable): NULL where it was not said */
static char *
tell_verb (const WhenceTitleContext *context,
           gint                      predicate)
{
  const WhenceTree *tree = context->tree;
  gint whom = find_told (tree, predicate), end = predicate + 1;
  WhencePhrase phrase;
  char *verb;

  whence_phrase_init (&phrase, context, WHENCE_STYLE_BRIEF);
  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    {
      if (whence_tree_word_is (tree, child, tree->lexicon->negations) || tree->syntax[child].form == WHENCE_FORM_MODAL)
        phrase.refused = G_MAXUINT;
      if (tree->syntax[child].deprel == WHENCE_DEPREL_AUX && child < predicate)
        phrase.chosen[child] = TRUE;
    }
  phrase.chosen[predicate] = TRUE;
  if (whom > predicate)
    {
      whence_phrase_add_noun (&phrase, whom);
      while (end < (gint) tree->n && phrase.chosen[end])
        end++;
      /* "declared a holiday": not to whom; and "told Kenya [Television]" */
      if (end == predicate + 1 || (end < (gint) tree->n && !context->dated[end] && tree->syntax[end].upos != WHENCE_UPOS_PUNCT && tree->syntax[end].upos != WHENCE_UPOS_ADP)
          || !whence_tree_has_form (tree, predicate, tree->lexicon->shapes->givers))
        phrase.refused = G_MAXUINT;
    }
  verb = phrase.refused == 0 ? whence_phrase_render (&phrase) : NULL;
  whence_phrase_clear (&phrase);
  if (verb != NULL && whom > predicate)
    {
      g_autofree char *told = verb;

      verb = g_strdup_printf ("%s %s", told, tree->lexicon->thats[0]);
    }
  return verb;
}

/* @title as it stands within a sentence: "The talks", "Two ministers", but "Anna". */
static char *
lower_first (const WhenceTree *tree,
             const char       *title)
{
  gsize length = strcspn (title, " ");
  char *lowered = g_strdup (title);

  for (guint i = 0; i < tree->n; i++)
    if (tree->words[i].length == length && g_ascii_strncasecmp (tree->words[i].text, title, length) == 0)
      {
        const WhenceToken *token = &tree->tokens->tokens[tree->first + i];

        if (!(token->flags & WHENCE_TOKEN_CAPITAL) || (token->flags & WHENCE_TOKEN_FUNCTION)
            || (tree->syntax[i].upos != WHENCE_UPOS_PROPN && (i == 0 || tree->syntax[i - 1].upos == WHENCE_UPOS_PUNCT)))
          *lowered = g_ascii_tolower (*lowered);
        return lowered;
      }
  /* an article that was put there */
  if (length > 0 && whence_kinds_has_word (tree->lexicon->articles, lowered, length))
    *lowered = g_ascii_tolower (*lowered);
  return lowered;
}

/* Whether the title is a quotation and nothing else. */
static gboolean
is_quoted (const char *title)
{
  return g_str_has_prefix (title, "\"") && g_str_has_suffix (title, "\"") && strchr (title + 1, '"') == title + strlen (title) - 1;
}

/* "…, his publisher said": who says it belongs to whom it is said of. */
static gboolean
is_owned (const WhenceTree *tree,
          gint              predicate)
{
  gint subject = find_speaker (tree, predicate), owner = subject >= 0 ? whence_tree_find_child (tree, subject, WHENCE_DEPREL_NMOD_POSS) : -1;

  return owner >= 0 && subject < predicate && whence_tree_get_pronoun (tree, owner, NULL) != WHENCE_PRONOUN_NONE;
}

/* Returns: (nullable): what was said before "his publisher said", and that; NULL where it does not fit */
static char *
join_owned (const WhenceTitleContext *context,
            gint                      predicate,
            const char               *content)
{
  const WhenceWord *words = context->tree->words;
  gint owner = whence_tree_find_child (context->tree, find_speaker (context->tree, predicate), WHENCE_DEPREL_NMOD_POSS), whom = find_told (context->tree, predicate);
  gint last = whom == predicate + 1 ? whom : predicate;
  char *title = g_strdup_printf ("%s, %.*s", content, (gint) (words[last].text + words[last].length - words[owner].text), words[owner].text);

  if (g_utf8_strlen (title, -1) > WHENCE_TITLE_MAX)
    g_clear_pointer (&title, g_free);
  return title;
}

/* @content: as a title.  Returns: (nullable): who said it, and what; NULL where that does not fit, or is told already */
static char *
join_speaker (const WhenceTitleContext *context,
              gint                      predicate,
              const char               *content,
              WhenceStyle               style)
{
  g_autofree char *who = name_speaker (context, predicate, style);
  g_autofree char *verb = who != NULL ? tell_verb (context, predicate) : NULL;
  g_autofree char *said = verb != NULL ? g_strdup_printf ("%s %s", who, verb) : NULL;
  g_autofree char *lowered = said != NULL ? lower_first (context->tree, content) : NULL;
  char *title;

  if (lowered == NULL || strstr (content, said) != NULL)
    return NULL;
  if (is_owned (context->tree, predicate))
    return join_owned (context, predicate, content);
  title = is_quoted (content) ? g_strdup_printf ("%s: “%.*s”", who, (gint) strlen (content) - 2, content + 1) : g_strdup_printf ("%s %s", said, lowered);
  if (g_utf8_strlen (title, -1) > WHENCE_TITLE_MAX)
    g_clear_pointer (&title, g_free);
  return title;
}

/* @content: (transfer full) (nullable).  Returns: (transfer full) (nullable): it with who said it, where both fit */
static char *
add_speaker (const WhenceTitleContext *context,
             gint                      predicate,
             char                     *content)
{
  char *title = NULL;

  for (guint style = WHENCE_STYLE_WHOLE; content != NULL && title == NULL && style <= WHENCE_STYLE_BRIEF; style++)
    title = join_speaker (context, predicate, content, (WhenceStyle) style);
  if (title == NULL)
    return content;
  g_free (content);
  return title;
}

/* "…, as the paper reported": what it reported is told before. */
static gboolean
is_aside (const WhenceTree *tree,
          gint              predicate)
{
  for (gint child = tree->children[predicate]; child >= 0 && child < predicate; child = tree->siblings[child])
    if (whence_tree_word_is (tree, child, tree->lexicon->roles))
      return TRUE;
  return FALSE;
}

/* Whether the verb's title tells what was said: behind the verb it has another, or a quotation. */
static gboolean
tells_content (const WhenceTree *tree,
               gint              predicate,
               const char       *title)
{
  g_autofree char *verb = g_strndup (tree->words[predicate].text, tree->words[predicate].length);
  const char *at = g_strrstr (title, verb);

  if (at == NULL)
    return TRUE;
  for (at += strlen (verb); *at != '\0'; at += strcspn (at, " "))
    {
      gsize length;

      at += strspn (at, " ");
      length = strcspn (at, " ");
      if (length > 0 && (*at == '"' || (guchar) *at >= 0x80))
        return TRUE;
      for (gint i = predicate + 1; i < (gint) tree->n; i++)
        if ((tree->syntax[i].upos == WHENCE_UPOS_VERB || tree->syntax[i].upos == WHENCE_UPOS_AUX) && tree->words[i].length == length
            && g_ascii_strncasecmp (tree->words[i].text, at, length) == 0)
          return TRUE;
    }
  return FALSE;
}

/* "A post, [which said that she had died,] was false" */
static void
drop_relatives (WhencePhrase *phrase,
                gint          begin,
                gint          end)
{
  const WhenceTree *tree = phrase->context->tree;
  const guint8 *classes = tree->tokens->classes + tree->first;

  for (gint i = begin; i + 1 < end; i++)
    if (classes[i] == WHENCE_CLASS_COMMA && whence_tree_word_is (tree, i + 1, tree->lexicon->relatives))
      {
        gint last = i + 1;

        while (last < end && classes[last] != WHENCE_CLASS_COMMA)
          last++;
        for (; last < end && i <= last; i++)
          phrase->chosen[i] = FALSE;
      }
}

/* The first verb of a clause of its own, or -1. */
static gint
find_main_verb (const WhenceTree *tree,
                gint              begin,
                gint              end)
{
  for (gint i = begin; i < end; i++)
    if (whence_tree_is_predicate (tree, i) && whence_tree_is_finite (tree, i))
      return i;
  return -1;
}

/* The words from @begin to before @end as they stand: all of them, without what tells more of a noun where they are longer than @limit, or as far as
 * they fit. */
static char *
tell_stretch (const WhenceTitleContext *context,
              gint                      begin,
              gint                      end,
              guint                     limit)
{
  const WhenceTree *tree = context->tree;
  gint verb = find_main_verb (tree, begin, end);
  WhencePhrase phrase;
  char *told = NULL;

  if (end - begin < CONTENT_LEAST || verb < 0)
    return NULL;
  whence_phrase_init (&phrase, context, WHENCE_STYLE_WHOLE);
  for (gint i = begin, depth = 0; i < end; i++)
    {
      gboolean closes = tree->words[i].length == 1 && *tree->words[i].text == ')';

      depth += tree->words[i].length == 1 && *tree->words[i].text == '(';
      phrase.chosen[i] = !context->dated[i] && depth <= 0;
      depth -= closes;
    }
  whence_clause_name_words (&phrase, begin, end);
  if (whence_phrase_measure (&phrase) > limit)
    drop_relatives (&phrase, begin, end);
  if (whence_phrase_measure (&phrase) > WHENCE_TITLE_MAX ? whence_title_add_verbatim (&phrase, begin, end, verb, TRUE) < WHENCE_BLAME
                                                         : whence_title_check (&phrase, TRUE) < WHENCE_BLAME)
    told = whence_phrase_finish (&phrase);
  whence_phrase_clear (&phrase);
  return told;
}

/* "As of 30 September, [the bank had assets of …], the bank said": all that stands before who says it. */
static char *
tell_before (const WhenceTitleContext *context,
             gint                      predicate,
             guint                     limit)
{
  const WhenceTree *tree = context->tree;
  gint subject = find_speaker (tree, predicate), begin = 0, end = MIN (subject, predicate);

  if (subject < 0)
    return NULL;
  while (end > 0 && tree->tokens->classes[tree->first + (guint) end] != WHENCE_CLASS_COMMA)
    end--;
  /* "As of 30 September," */
  for (gint i = begin; i < end && (context->dated[i] || tree->syntax[i].upos == WHENCE_UPOS_ADP || tree->syntax[i].upos == WHENCE_UPOS_PUNCT); i++)
    if (tree->tokens->classes[tree->first + (guint) i] == WHENCE_CLASS_COMMA)
      begin = i;
  while (begin < end
         && (context->dated[begin] || tree->syntax[begin].upos == WHENCE_UPOS_PUNCT || tree->syntax[begin].upos == WHENCE_UPOS_CCONJ
             || whence_tree_word_is (tree, begin, tree->lexicon->fillers)))
    begin++;
  return tell_stretch (context, begin, end, limit);
}

/* "reported on Friday, evidence that …"; but "declared, on 2 May, that …", "said, after a long debate, that …" */
static gboolean
ends_saying (const WhenceTitleContext *context,
             gint                      comma)
{
  const WhenceTree *tree = context->tree;
  gint next = comma + 1;

  return next < (gint) tree->n && !context->dated[next] && !whence_tree_word_is (tree, next, tree->lexicon->shapes->asides)
         && !whence_tree_word_is (tree, next, tree->lexicon->thats);
}

/* "said that [the talks had ended]", "said: [the talks had ended]": all that stands behind. */
static char *
tell_behind (const WhenceTitleContext *context,
             gint                      predicate)
{
  const WhenceTree *tree = context->tree;

  for (gint i = predicate + 1; i < (gint) tree->n; i++)
    {
      if (whence_tree_word_is (tree, i, tree->lexicon->thats) || (tree->words[i].length == 1 && *tree->words[i].text == ':'))
        return tell_stretch (context, i + 1, (gint) tree->n, WHENCE_TITLE_MAX);
      if (tree->tokens->classes[tree->first + (guint) i] == WHENCE_CLASS_COMMA && ends_saying (context, i))
        return NULL;
    }
  return NULL;
}

/**
 * whence_title_of_said:
 * @context: sentence and what is known of it
 * @predicate: a verb of saying
 * @told: the predicate of what was said
 *
 * Returns: (transfer full) (nullable): a title of who said what; where both are too long for one, of what was said
 */
char *
whence_title_of_said (const WhenceTitleContext *context,
                      gint                      predicate,
                      gint                      told)
{
  g_autofree char *before = NULL, *who = name_speaker (context, predicate, WHENCE_STYLE_BRIEF);
  char *content = whence_title_of_clause (context, told), *title;
  guint taken = who != NULL ? (guint) g_utf8_strlen (who, -1) + context->tree->n_chars[predicate] + 2 : 0;

  /* "“We will not sign,” the minister said" */
  if (content == NULL && told < predicate)
    {
      WhenceTitleContext quoted = *context;

      quoted.date = told;
      return whence_title_of_quote (&quoted);
    }
  /* all that was said, where it fits */
  if (content != NULL && told < predicate && taken > 0 && taken < WHENCE_TITLE_MAX && !is_aside (context->tree, predicate))
    before = tell_before (context, predicate, WHENCE_TITLE_MAX - taken);
  for (guint style = WHENCE_STYLE_WHOLE; before != NULL && strlen (before) > strlen (content) && style <= WHENCE_STYLE_BRIEF; style++)
    if ((title = join_speaker (context, predicate, before, (WhenceStyle) style)) != NULL)
      {
        g_free (content);
        return title;
      }
  return add_speaker (context, predicate, content);
}

/* "that she resign", "that the mine be shut": a bare form with a subject that none goes with, which only what leads to it makes a clause. */
static gboolean
is_demanded (const WhenceTitleContext *context,
             gint                      node)
{
  const WhenceTree *tree = context->tree;
  gint subject = whence_tree_find_subject (tree, node), mark = whence_tree_find_child (tree, node, WHENCE_DEPREL_MARK), verb = node;
  guint pronoun;

  if (tree->syntax[node].deprel != WHENCE_DEPREL_CCOMP || subject < 0 || mark < 0 || mark > subject || !whence_tree_word_is (tree, mark, tree->lexicon->thats)
      || tree->syntax[node].head < 0 || tree->syntax[node].head > mark || whence_tree_find_child (tree, node, WHENCE_DEPREL_AUX) >= 0)
    return FALSE;
  /* "was told of the plan that he leave" */
  for (gint i = tree->syntax[node].head + 1; i < mark; i++)
    if (!context->dated[i])
      return FALSE;
  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_AUX_PASS || tree->syntax[child].deprel == WHENCE_DEPREL_COP)
      verb = child;
  if (verb != node)
    return tree->syntax[verb].form == WHENCE_FORM_BASE;
  pronoun = whence_tree_get_pronoun (tree, subject, NULL);
  return tree->syntax[node].upos == WHENCE_UPOS_VERB && (tree->syntax[node].form == WHENCE_FORM_BASE || tree->syntax[node].form == WHENCE_FORM_PRESENT)
         && tree->words[node].text[tree->words[node].length - 1] != 's' && tree->syntax[subject].form != WHENCE_FORM_PLURAL
         && whence_tree_find_child (tree, subject, WHENCE_DEPREL_CONJ) < 0
         && (tree->syntax[subject].upos != WHENCE_UPOS_PRON || pronoun == WHENCE_PRONOUN_MALE || pronoun == WHENCE_PRONOUN_FEMALE || pronoun == WHENCE_PRONOUN_THING);
}

/**
 * whence_title_of_demanded:
 * @context: sentence and what is known of it
 * @node: a predicate
 *
 * "She asked that the church be closed": what is asked for so is told with who does, since it is no clause alone.
 *
 * Returns: (transfer full) (nullable): that title, %NULL where it is told otherwise or does not fit
 */
char *
whence_title_of_demanded (const WhenceTitleContext *context,
                          gint                      node)
{
  const WhenceTree *tree = context->tree;
  g_autofree char *title = is_demanded (context, node) ? whence_title_of_clause (context, tree->syntax[node].head) : NULL,
                  *word = title != NULL ? g_strndup (tree->words[node].text, tree->words[node].length) : NULL;

  return title != NULL && strstr (title, word) != NULL ? g_steal_pointer (&title) : NULL;
}

/* Whether both begin with the same word, as one that tells who said it does. */
static gboolean
begins_as (const char *told,
           const char *title)
{
  gsize length = strcspn (title, " ");

  return strncmp (told, title, length) == 0 && told[length] == ' ';
}

/**
 * whence_title_add_content:
 * @context: sentence and what is known of it
 * @predicate: head of a clause
 * @title: (transfer full) (nullable): its title
 *
 * "The trust announced": what it announced tells more, where both are too long for one title, or the parse lost it.
 *
 * Returns: (transfer full) (nullable): a title that tells what was said, where the text does
 */
char *
whence_title_add_content (const WhenceTitleContext *context,
                          gint                      predicate,
                          char                     *title)
{
  const WhenceTree *tree = context->tree;
  gint content = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_CCOMP);
  char *told = NULL;

  if (title == NULL || !(whence_speech_is_verb (tree, predicate) || is_informing (tree, predicate) || is_finding (tree, predicate)) || is_aside (tree, predicate)
      || whence_relative_find_object (tree, predicate) >= 0 || tree->syntax[predicate].deprel == WHENCE_DEPREL_ACL
      || tree->syntax[predicate].deprel == WHENCE_DEPREL_AMOD || whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) >= 0
      || (!is_informing (tree, predicate)
          && (whence_tree_find_child (tree, predicate, WHENCE_DEPREL_IOBJ) > predicate || whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBJ) > predicate))
      || tells_content (tree, predicate, title))
    return title;
  if (content > predicate && tree->syntax[content].upos == WHENCE_UPOS_VERB)
    told = whence_title_of_clause (context, content);
  if (told == NULL)
    told = tell_behind (context, predicate);
  if (told == NULL)
    told = tell_before (context, predicate, WHENCE_TITLE_MAX);
  if (told == NULL)
    return title;
  told = add_speaker (context, predicate, told);
  /* "warned them that they …": who they are only the whole says */
  if (content > predicate && is_informing (tree, predicate) && whence_tree_find_subject (tree, content) >= 0
      && whence_tree_get_pronoun (tree, whence_tree_find_subject (tree, content), NULL) != WHENCE_PRONOUN_NONE && !begins_as (told, title))
    {
      g_free (told);
      return title;
    }
  g_free (title);
  return told;
}
