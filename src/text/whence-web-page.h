/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WhenceWebPage:
 * @text: what there is to read, paragraphs parted by empty lines
 * @title: (nullable): as the page says for others, else as its window is called
 * @address: (nullable): http or https, where the page says to be
 * @publisher: (nullable): the name of the site
 * @published: (nullable): the date of publication as it stands in the page
 *
 * A saved web page as an article.
 */
typedef struct
{
  char *text;
  char *title;
  char *address;
  char *publisher;
  char *published;
} WhenceWebPage;

gboolean whence_web_page_is_one (const char    *text);
void     whence_web_page_read   (const char    *text,
                                 gsize          length,
                                 WhenceWebPage *out_page);
void     whence_web_page_clear  (WhenceWebPage *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (WhenceWebPage, whence_web_page_clear)

G_END_DECLS
