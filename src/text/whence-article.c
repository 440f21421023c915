/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-article-private.h"
#include "whence-markup.h"

#include <string.h>

#define INDEX_STEP 1024 /* bytes; a lookup counts no more than these */

/* The public part first, so that one block is both. */
typedef struct
{
  WhenceArticle article;
  guint32      *chars_before; /* code points before each INDEX_STEP bytes; NULL if all is ASCII */
  char         *hash;         /* atomic; NULL until it is asked for: whoever only wants dates never does */
} ArticleBlock;

/* ORDER PARAGRAPH */
static const char *const kind_names[] = { "title", "heading", "body", "row", "metadata", "furniture" };
G_STATIC_ASSERT (G_N_ELEMENTS (kind_names) == WHENCE_N_PARAGRAPHS);

G_DEFINE_BOXED_TYPE (WhenceArticle, whence_article, whence_article_ref, whence_article_unref)

static gboolean
is_first_byte (char byte)
{
  return ((guint8) byte & 0xc0) != 0x80;
}

/* Eight bytes at a time: those that do not go on with a code point leave a bit each, which the multiplication adds up. */
static guint32
count_first_bytes (const char *text, gsize length)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  guint32 n = 0;

  for (; length >= 8; text += 8, length -= 8)
    {
      guint64 bytes;

      memcpy (&bytes, text, sizeof bytes);
      n += (guint32) (((((~bytes >> 7) | (bytes >> 6)) & ones) * ones) >> 56);
    }
  for (gsize i = 0; i < length; i++)
    n += is_first_byte (text[i]);
  return n;
}

static void
index_build (ArticleBlock *block)
{
  WhenceArticle *article = &block->article;
  guint32 n_chars = 0;
  guint32 *index = g_new (guint32, article->length / INDEX_STEP + 1);

  for (gsize i = 0; i <= article->length; i += INDEX_STEP)
    {
      index[i / INDEX_STEP] = n_chars;
      n_chars += count_first_bytes (article->text + i, MIN (article->length - i, INDEX_STEP));
    }
  article->n_chars = n_chars;
  if (n_chars == article->length)
    g_free (index);
  else
    block->chars_before = index;
}

static char *
dup_found (const char *given, const char *found, gsize length)
{
  if (given != NULL)
    return g_strdup (given);
  return found != NULL ? g_strndup (found, length) : NULL;
}

/* On one line, whatever the page had. */
static char *
title_dup (const WhenceArticle *article)
{
  for (guint i = 0; i < article->n_paragraphs; i++)
    if (article->paragraphs[i].kind == WHENCE_PARAGRAPH_TITLE)
      {
        const WhenceParagraph *title = &article->paragraphs[i];
        g_autofree char *text = g_strndup (article->text + title->begin, title->end - title->begin);
        g_autofree char *plain = whence_markup_decode (g_strdelimit (text, "\r\n\t", ' '));

        return g_strdup (g_strstrip (plain + strspn (plain, "# ")));
      }
  return NULL;
}

/**
 * whence_article_new:
 * @text: valid UTF-8 without NUL; a byte-order mark at its begin is left out
 * @length: bytes of @text, or -1 if it is NUL-terminated; less than 4 GiB
 * @info: what is known beside the text; its strings win over what the text says
 *
 * Reads an article: its paragraphs and what they are, its title, and the address and publisher that stand above the body
 * ("Source: https://…").
 *
 * Returns: (transfer full): the article
 */
WhenceArticle *
whence_article_new (const char *text, gssize length, const WhenceArticleInfo *info)
{
  ArticleBlock *block = g_atomic_rc_box_new0 (ArticleBlock);
  WhenceArticle *self = &block->article;
  gsize n_bytes = length < 0 ? strlen (text) : (gsize) length;
  WhenceParagraphsInfo found;
  GArray *paragraphs;

  if (n_bytes >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    {
      text += 3;
      n_bytes -= 3;
    }
  self->text = g_strndup (text, n_bytes);
  self->length = n_bytes;
  index_build (block);

  paragraphs = whence_paragraphs_find (self->text, self->length, info->title, &found);
  self->n_paragraphs = paragraphs->len;
  self->paragraphs = (WhenceParagraph *) (gpointer) g_array_free (paragraphs, FALSE);

  self->id = g_strdup (info->id);
  self->uri = g_strdup (info->uri);
  self->address = dup_found (info->address, found.address, found.address_length);
  self->publisher = dup_found (info->publisher, found.publisher, found.publisher_length);
  self->title = info->title ? g_strdup (info->title) : title_dup (self);
  self->published = g_strdup (info->published);
  self->published_origin = g_strdup (info->published_origin);
  return self;
}

static char *
dup_edited (gboolean edited, const char *with, const char *without)
{
  return g_strdup (edited ? with : without);
}

/**
 * whence_article_new_edited:
 * @self: an article
 * @info: what the user says of it
 * @edited: #WhenceArticleEdited: which members of @info count
 *
 * The same text, and the same paragraphs as read from it, with what the user says of it.
 *
 * Returns: (transfer full): the article as edited
 */
WhenceArticle *
whence_article_new_edited (const WhenceArticle *self, const WhenceArticleInfo *info, guint edited)
{
  ArticleBlock *block = g_atomic_rc_box_new0 (ArticleBlock);
  WhenceArticle *copy = &block->article;
  gboolean published = (edited & WHENCE_ARTICLE_EDITED_PUBLISHED) != 0;

  copy->text = g_strndup (self->text, self->length);
  copy->length = self->length;
  index_build (block);
  copy->paragraphs = g_memdup2 (self->paragraphs, self->n_paragraphs * sizeof *self->paragraphs);
  copy->n_paragraphs = self->n_paragraphs;
  copy->id = g_strdup (self->id);
  copy->uri = g_strdup (self->uri);
  copy->title = dup_edited (edited & WHENCE_ARTICLE_EDITED_TITLE, info->title, self->title);
  copy->publisher = dup_edited (edited & WHENCE_ARTICLE_EDITED_PUBLISHER, info->publisher, self->publisher);
  copy->address = dup_edited (edited & WHENCE_ARTICLE_EDITED_ADDRESS, info->address, self->address);
  copy->published = dup_edited (published, info->published, self->published);
  copy->published_origin = dup_edited (published, info->published != NULL ? "user" : NULL, self->published_origin);
  copy->edited = self->edited | edited;
  return copy;
}

/**
 * whence_article_ref:
 * @self: an article
 *
 * Returns: (transfer full): the same
 */
WhenceArticle *
whence_article_ref (WhenceArticle *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
article_clear (gpointer data)
{
  ArticleBlock *block = data;
  WhenceArticle *self = &block->article;

  g_free (self->id);
  g_free (self->uri);
  g_free (self->address);
  g_free (self->title);
  g_free (self->publisher);
  g_free (self->published);
  g_free (self->published_origin);
  g_free (self->text);
  g_free (self->paragraphs);
  g_free (block->chars_before);
  g_free (block->hash);
}

/**
 * whence_article_unref:
 * @self: (transfer full): an article
 */
void
whence_article_unref (WhenceArticle *self)
{
  g_atomic_rc_box_release_full (self, article_clear);
}

/**
 * whence_article_get_hash:
 * @self: an article
 *
 * Safe in any thread.
 *
 * Returns: (transfer none): SHA-256 of its text, hexadecimal: the article's identity
 */
const char *
whence_article_get_hash (const WhenceArticle *self)
{
  ArticleBlock *block = (ArticleBlock *) self;
  char *hash = g_atomic_pointer_get (&block->hash);

  if (hash == NULL)
    {
      hash = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) self->text, self->length);
      if (!g_atomic_pointer_compare_and_exchange (&block->hash, NULL, hash))
        {
          g_free (hash);
          hash = g_atomic_pointer_get (&block->hash);
        }
    }
  return hash;
}

/**
 * whence_article_get_paragraph_kind:
 * @self: an article
 * @paragraph: index of a paragraph, or one that it does not have, as that of a sentence which stands in none
 *
 * Returns: what the paragraph is; %WHENCE_PARAGRAPH_BODY for none
 */
WhenceParagraphKind
whence_article_get_paragraph_kind (const WhenceArticle *self, guint paragraph)
{
  return paragraph < self->n_paragraphs ? self->paragraphs[paragraph].kind : WHENCE_PARAGRAPH_BODY;
}

/**
 * whence_article_is_boundary:
 * @self: an article
 * @byte: offset into its text in bytes
 *
 * Returns: whether a code point begins there or the text ends
 */
gboolean
whence_article_is_boundary (const WhenceArticle *self, gsize byte)
{
  return byte <= self->length && is_first_byte (self->text[byte]);
}

/**
 * whence_article_to_char:
 * @self: an article
 * @byte: offset into its text in bytes; beyond the end it is the end
 *
 * Returns: the offset in code points; within a code point, that of the next
 */
gsize
whence_article_to_char (const WhenceArticle *self, gsize byte)
{
  const ArticleBlock *block = (const ArticleBlock *) self;
  gsize end = MIN (byte, self->length);
  gsize step = end / INDEX_STEP * INDEX_STEP;

  if (block->chars_before == NULL)
    return end;
  return block->chars_before[end / INDEX_STEP] + count_first_bytes (self->text + step, end - step);
}

/**
 * whence_article_to_byte:
 * @self: an article
 * @character: offset into its text in code points; beyond the end it is the end
 *
 * Returns: the offset in bytes
 */
gsize
whence_article_to_byte (const WhenceArticle *self, gsize character)
{
  const ArticleBlock *block = (const ArticleBlock *) self;
  gsize low = 0, high = self->length / INDEX_STEP;
  gsize byte, n_chars;

  if (character >= self->n_chars)
    return self->length;
  if (block->chars_before == NULL)
    return character;
  /* The last step with no more code points before it than wanted. */
  while (low < high)
    {
      gsize middle = (low + high + 1) / 2;

      if (block->chars_before[middle] <= character)
        low = middle;
      else
        high = middle - 1;
    }
  byte = low * INDEX_STEP;
  n_chars = block->chars_before[low];
  /* A step may begin within a code point; the wanted one begins where it is counted. */
  while (n_chars < character || !is_first_byte (self->text[byte]))
    n_chars += is_first_byte (self->text[byte++]);
  return byte;
}

/**
 * whence_paragraph_kind_get_name:
 * @kind: a kind
 *
 * Returns: its name in dumps and tests: "title", "body" …; not for display
 */
const char *
whence_paragraph_kind_get_name (WhenceParagraphKind kind)
{
  g_return_val_if_fail (kind < WHENCE_N_PARAGRAPHS, NULL);

  return kind_names[kind];
}
