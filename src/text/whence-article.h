/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "whence-span.h"

G_BEGIN_DECLS

/* ORDER PARAGRAPH: the name table in whence-article.c follows it. */
typedef enum
{
  WHENCE_PARAGRAPH_TITLE,     /* the headline, also where it is repeated */
  WHENCE_PARAGRAPH_HEADING,   /* a short line that heads what follows */
  WHENCE_PARAGRAPH_BODY,
  WHENCE_PARAGRAPH_ROW,       /* a line of a list or table of dates */
  WHENCE_PARAGRAPH_METADATA,  /* byline, "Published …", "Source: …", "URL: …" */
  WHENCE_PARAGRAPH_FURNITURE, /* what the page put around the article: menus, weather, a bare page date, "Leave a Reply" */
  WHENCE_N_PARAGRAPHS
} WhenceParagraphKind;

/**
 * WhenceParagraph:
 * @begin: first byte in the article's text
 * @end: the byte after the last, line end not included
 * @kind: what the paragraph is
 */
typedef struct
{
  guint32             begin;
  guint32             end;
  WhenceParagraphKind kind;
} WhenceParagraph;

/**
 * WhenceArticleInfo:
 * @id: the name mentions carry: a file's base name or a JSON line's id
 * @uri: (nullable): where the text was read from
 * @address: (nullable): the http or https address of the article
 * @title: (nullable): a title given from outside; else it is found in the text
 * @publisher: (nullable): who published it
 * @published: (nullable): its publication date as given from outside, EDTF
 * @published_origin: (nullable): where that was given: "dct", "date", "meta", "line", "user"
 *
 * What is known of an article beside its text.  Strings are borrowed.
 */
typedef struct
{
  const char *id;
  const char *uri;
  const char *address;
  const char *title;
  const char *publisher;
  const char *published;
  const char *published_origin;
} WhenceArticleInfo;

/* What of an article's info the user changed. */
typedef enum
{
  WHENCE_ARTICLE_EDITED_TITLE = 1 << 0,
  WHENCE_ARTICLE_EDITED_PUBLISHER = 1 << 1,
  WHENCE_ARTICLE_EDITED_ADDRESS = 1 << 2,
  WHENCE_ARTICLE_EDITED_PUBLISHED = 1 << 3,
} WhenceArticleEdited;

#define WHENCE_ARTICLE_N_EDITED 4

/**
 * WhenceArticle:
 * @text: the decoded text as given, UTF-8, NUL-terminated, without byte-order mark
 * @length: bytes of @text
 * @n_chars: Unicode code points of @text
 * @paragraphs: (array length=n_paragraphs): in order, not overlapping, none empty
 * @edited: #WhenceArticleEdited: what the user changed
 *
 * An article as read.  Immutable, atomically reference counted, so that threads can share it.
 */
typedef struct
{
  char            *id;
  char            *uri;
  char            *address;
  char            *title;
  char            *publisher;
  char            *published;
  char            *published_origin;
  char            *text;
  gsize            length;
  gsize            n_chars;
  WhenceParagraph *paragraphs;
  guint            n_paragraphs;
  guint            edited;
} WhenceArticle;

#define WHENCE_TYPE_ARTICLE (whence_article_get_type ())

GType          whence_article_get_type       (void);
WhenceArticle *whence_article_new            (const char              *text,
                                              gssize                   length,
                                              const WhenceArticleInfo *info);
WhenceArticle *whence_article_new_edited     (const WhenceArticle     *self,
                                              const WhenceArticleInfo *info,
                                              guint                    edited);
WhenceArticle *whence_article_ref            (WhenceArticle *self);
void           whence_article_unref          (WhenceArticle *self);
const char    *whence_article_get_hash       (const WhenceArticle *self);
WhenceParagraphKind whence_article_get_paragraph_kind (const WhenceArticle *self,
                                                       guint                paragraph);
gboolean       whence_article_is_boundary    (const WhenceArticle     *self,
                                              gsize                    byte);
gsize          whence_article_to_char        (const WhenceArticle *self,
                                              gsize                byte);
gsize          whence_article_to_byte        (const WhenceArticle *self,
                                              gsize                character);
const char    *whence_paragraph_kind_get_name (WhenceParagraphKind kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceArticle, whence_article_unref)

G_END_DECLS
