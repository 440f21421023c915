/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Universal parts of speech.  ORDER UPOS: the name table in whence-syntax.c follows it. */
typedef enum
{
  WHENCE_UPOS_X,
  WHENCE_UPOS_ADJ,
  WHENCE_UPOS_ADP,
  WHENCE_UPOS_ADV,
  WHENCE_UPOS_AUX,
  WHENCE_UPOS_CCONJ,
  WHENCE_UPOS_DET,
  WHENCE_UPOS_INTJ,
  WHENCE_UPOS_NOUN,
  WHENCE_UPOS_NUM,
  WHENCE_UPOS_PART,
  WHENCE_UPOS_PRON,
  WHENCE_UPOS_PROPN,
  WHENCE_UPOS_PUNCT,
  WHENCE_UPOS_SCONJ,
  WHENCE_UPOS_SYM,
  WHENCE_UPOS_VERB,
  WHENCE_N_UPOS
} WhenceUpos;

/* Universal dependency relations, the subtypes that matter folded into their own value, the others into their head relation.
 * ORDER DEPREL: the name table in whence-syntax.c follows it. */
typedef enum
{
  WHENCE_DEPREL_ROOT,
  WHENCE_DEPREL_ACL,
  WHENCE_DEPREL_ACL_RELCL,
  WHENCE_DEPREL_ADVCL,
  WHENCE_DEPREL_ADVMOD,
  WHENCE_DEPREL_AMOD,
  WHENCE_DEPREL_APPOS,
  WHENCE_DEPREL_AUX,
  WHENCE_DEPREL_AUX_PASS,
  WHENCE_DEPREL_CASE,
  WHENCE_DEPREL_CC,
  WHENCE_DEPREL_CCOMP,
  WHENCE_DEPREL_COMPOUND,
  WHENCE_DEPREL_COMPOUND_PRT,
  WHENCE_DEPREL_CONJ,
  WHENCE_DEPREL_COP,
  WHENCE_DEPREL_CSUBJ,
  WHENCE_DEPREL_DEP,
  WHENCE_DEPREL_DET,
  WHENCE_DEPREL_DISCOURSE,
  WHENCE_DEPREL_EXPL,
  WHENCE_DEPREL_FIXED,
  WHENCE_DEPREL_FLAT,
  WHENCE_DEPREL_IOBJ,
  WHENCE_DEPREL_LIST,
  WHENCE_DEPREL_MARK,
  WHENCE_DEPREL_NMOD,
  WHENCE_DEPREL_NMOD_POSS,
  WHENCE_DEPREL_NSUBJ,
  WHENCE_DEPREL_NSUBJ_PASS,
  WHENCE_DEPREL_NUMMOD,
  WHENCE_DEPREL_OBJ,
  WHENCE_DEPREL_OBL,
  WHENCE_DEPREL_OBL_AGENT,
  WHENCE_DEPREL_PARATAXIS,
  WHENCE_DEPREL_PUNCT,
  WHENCE_DEPREL_VOCATIVE,
  WHENCE_DEPREL_XCOMP,
  WHENCE_N_DEPRELS
} WhenceDeprel;

/* What a verb's form, or a noun's, says.  ORDER FORM: the name table in whence-syntax.c follows it. */
typedef enum
{
  WHENCE_FORM_NONE,
  WHENCE_FORM_BASE,       /* "to hold", "will hold" */
  WHENCE_FORM_GERUND,     /* "holding" */
  WHENCE_FORM_MODAL,      /* "will", "may" */
  WHENCE_FORM_PARTICIPLE, /* "were held" */
  WHENCE_FORM_PAST,       /* "they held" */
  WHENCE_FORM_PRESENT,    /* "holds", "they hold" */
  WHENCE_FORM_PLURAL,     /* of nouns: "talks" */
  WHENCE_N_FORMS
} WhenceForm;

#define WHENCE_SYNTAX_ROOT (-1)

/**
 * WhenceWord:
 * @text: first byte, not NUL-terminated
 * @length: bytes
 *
 * A word of a sentence as the tagger and parser see it, borrowed from the article.
 */
typedef struct
{
  const char *text;
  guint32     length;
} WhenceWord;

/**
 * WhenceSyntax:
 * @head: index of the head within the sentence, or %WHENCE_SYNTAX_ROOT
 * @upos: #WhenceUpos
 * @deprel: #WhenceDeprel to the head
 * @form: #WhenceForm
 *
 * What the tagger and parser say of one word.
 */
typedef struct
{
  gint32 head;
  guint8 upos;
  guint8 deprel;
  guint8 form;
} WhenceSyntax;

/**
 * WhenceSyntaxModel:
 *
 * The weights of tagger and parser: immutable once loaded, shared by threads.
 */
typedef struct _WhenceSyntaxModel WhenceSyntaxModel;

const WhenceSyntaxModel *whence_syntax_model_get_english (GError **error);
const GError            *whence_syntax_model_get_english_error (void);
void                     whence_syntax_parse             (const WhenceSyntaxModel *model,
                                                          const WhenceWord        *words,
                                                          guint                    n_words,
                                                          WhenceSyntax            *out_syntax);
const char              *whence_upos_get_name            (WhenceUpos upos);
const char              *whence_deprel_get_name          (WhenceDeprel deprel);
const char              *whence_form_get_name            (WhenceForm form);

G_END_DECLS
