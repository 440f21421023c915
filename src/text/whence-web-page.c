/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saved web pages.  One pass over the marks, without a tree: what parts paragraphs, lines and cells is known by the names of the tags, and
 * so is what holds no text of the article.  Where a page marks its article, only that is read.  Nothing is fetched and nothing executed. */

#include "whence-web-page.h"

#include <string.h>

#include "whence-markup.h"

#define NAME_MAX_BYTES 16
#define PROLOGUE_MAX_BYTES 4096
/* What is less than this is a teaser of an article, and not the one that the page is about. */
#define ARTICLE_MIN_BYTES 250

typedef enum
{
  ROLE_INLINE, /* and all tags that are not in the table */
  ROLE_LINE,   /* a new line */
  ROLE_PARAGRAPH,
  ROLE_CELL,
  ROLE_SKIPPED, /* what it holds is no text of the article, but other tags may be in it */
  ROLE_RAW,     /* no tags are in it, but its own end */
} Role;

/* In lower case. */
static const struct
{
  const char *name;
  Role        role;
} roles[] = {
  { "address", ROLE_PARAGRAPH },    { "article", ROLE_PARAGRAPH }, { "aside", ROLE_SKIPPED },      { "blockquote", ROLE_PARAGRAPH },
  { "body", ROLE_PARAGRAPH },       { "br", ROLE_LINE },           { "button", ROLE_SKIPPED },     { "caption", ROLE_PARAGRAPH },
  { "dd", ROLE_LINE },              { "div", ROLE_PARAGRAPH },     { "dl", ROLE_PARAGRAPH },       { "dt", ROLE_LINE },
  { "figcaption", ROLE_PARAGRAPH }, { "figure", ROLE_PARAGRAPH },  { "footer", ROLE_SKIPPED },     { "form", ROLE_PARAGRAPH },
  { "h1", ROLE_PARAGRAPH },         { "h2", ROLE_PARAGRAPH },      { "h3", ROLE_PARAGRAPH },       { "h4", ROLE_PARAGRAPH },
  { "h5", ROLE_PARAGRAPH },         { "h6", ROLE_PARAGRAPH },      { "header", ROLE_PARAGRAPH },   { "hr", ROLE_PARAGRAPH },
  { "iframe", ROLE_RAW },           { "li", ROLE_LINE },           { "main", ROLE_PARAGRAPH },     { "nav", ROLE_SKIPPED },
  { "noscript", ROLE_SKIPPED },     { "ol", ROLE_PARAGRAPH },      { "p", ROLE_PARAGRAPH },        { "pre", ROLE_PARAGRAPH },
  { "script", ROLE_RAW },           { "section", ROLE_PARAGRAPH }, { "select", ROLE_SKIPPED },     { "style", ROLE_RAW },
  { "svg", ROLE_SKIPPED },          { "table", ROLE_PARAGRAPH },   { "td", ROLE_CELL },            { "template", ROLE_SKIPPED },
  { "textarea", ROLE_RAW },         { "th", ROLE_CELL },           { "title", ROLE_RAW },          { "tr", ROLE_LINE },
  { "ul", ROLE_PARAGRAPH },
};

/* What a page says of itself for others. */
static const struct
{
  const char *name;
  gsize       offset;
} metas[] = {
  { "article:published_time", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "datepublished", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "og:article:published_time", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "citation_publication_date", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "citation_online_date", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "publication_date", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "dc.date", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "dc.date.issued", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "dc.date.created", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "dcterms.issued", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "dcterms.created", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "dcterms.date", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "parsely-pub-date", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "pubdate", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "publish-date", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "sailthru.date", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "date", G_STRUCT_OFFSET (WhenceWebPage, published) },
  { "og:site_name", G_STRUCT_OFFSET (WhenceWebPage, publisher) },
  { "og:title", G_STRUCT_OFFSET (WhenceWebPage, title) },
  { "og:url", G_STRUCT_OFFSET (WhenceWebPage, address) },
};

/* What parts a title from the name of the site behind it. */
static const char *const marks[] = { " | ", " – ", " — ", " - ", " · ", " :: " };

typedef struct
{
  char        name[NAME_MAX_BYTES + 1]; /* in lower case */
  gboolean    is_end;
  const char *attributes; /* up to @end */
  const char *end;        /* its '>', or the end of the text */
} Tag;

/* What may hold all that a page is about, the better first. */
static const char *const region_names[] = { "article", "main" };
#define N_REGIONS G_N_ELEMENTS (region_names)

typedef struct
{
  guint n_open;
  gsize begin; /* in the text, of the outermost that is open */
  gsize best;  /* the longest, where there is one */
  gsize best_end;
} Region;

typedef struct
{
  const char    *at;
  const char    *end;
  GString       *text;
  gboolean       skips;     /* what is beside an article is left out */
  guint          n_skipped; /* elements that are left out and open here */
  Region         regions[N_REGIONS];
  char          *caption; /* of its window: often the title with the name of the site behind it */
  WhenceWebPage *page;
} Reader;

static Role
find_role (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (roles); i++)
    if (g_str_equal (roles[i].name, name))
      return roles[i].role;
  return ROLE_INLINE;
}

/* Reads the tag at @at, quotes of its attributes minded.  Returns: whether one is there. */
static gboolean
read_tag (const char *at, const char *end, Tag *out_tag)
{
  gsize n = 0;
  char quote = '\0';

  out_tag->is_end = at + 1 < end && at[1] == '/';
  at += 1 + out_tag->is_end;
  if (at >= end || !g_ascii_isalpha (*at))
    return FALSE;
  for (; at < end && (g_ascii_isalnum (*at) || *at == '-' || *at == ':'); at++)
    if (n < NAME_MAX_BYTES)
      out_tag->name[n++] = g_ascii_tolower (*at);
  out_tag->name[n] = '\0';
  out_tag->attributes = at;
  for (; at < end && (quote != '\0' || *at != '>'); at++)
    if (*at == quote)
      quote = '\0';
    else if (quote == '\0' && (*at == '"' || *at == '\'') && at[-1] == '=')
      quote = *at;
  out_tag->end = at;
  return TRUE;
}

/* The value of an attribute, what its entities stand for put in; NULL where there is none. */
static char *
dup_attribute (const Tag *tag, const char *name)
{
  gsize n = strlen (name);

  for (const char *at = tag->attributes; at < tag->end;)
    {
      const char *begin, *key;
      gsize n_key, length;

      while (at < tag->end && (g_ascii_isspace (*at) || *at == '/'))
        at++;
      for (key = at; at < tag->end && !g_ascii_isspace (*at) && *at != '=';)
        at++;
      n_key = (gsize) (at - key);
      if (at >= tag->end || *at != '=')
        {
          if (n_key == 0)
            return NULL;
          continue;
        }
      begin = ++at;
      if (at < tag->end && (*at == '"' || *at == '\''))
        {
          begin = at + 1;
          at = memchr (begin, *at, (gsize) (tag->end - begin));
          if (at == NULL)
            return NULL;
          length = (gsize) (at++ - begin);
        }
      else
        {
          while (at < tag->end && !g_ascii_isspace (*at))
            at++;
          length = (gsize) (at - begin);
        }
      if (n_key == n && g_ascii_strncasecmp (key, name, n) == 0)
        {
          g_autofree char *raw = g_strndup (begin, length);

          return g_strstrip (whence_markup_decode (raw));
        }
    }
  return NULL;
}

/* The first that is said stays. */
static void
take (char **place, char *value)
{
  if (*place == NULL && value != NULL && *value != '\0')
    *place = value;
  else
    g_free (value);
}

static gboolean
is_web_address (const char *text)
{
  return text != NULL && (g_ascii_strncasecmp (text, "http://", 7) == 0 || g_ascii_strncasecmp (text, "https://", 8) == 0);
}

/* Not "soon", after which another may tell it. */
static gboolean
begins_with_year (const char *text)
{
  return text != NULL && strspn (text, "0123456789") >= 4;
}

static void
read_meta (WhenceWebPage *page, const Tag *tag)
{
  static const char *const keys[] = { "property", "name", "itemprop" };

  for (gsize k = 0; k < G_N_ELEMENTS (keys); k++)
    {
      g_autofree char *key = dup_attribute (tag, keys[k]);

      for (gsize i = 0; key != NULL && i < G_N_ELEMENTS (metas); i++)
        {
          g_autofree char *content = NULL;

          if (g_ascii_strcasecmp (key, metas[i].name) != 0)
            continue;
          content = dup_attribute (tag, "content");
          if (metas[i].offset == G_STRUCT_OFFSET (WhenceWebPage, address)     ? is_web_address (content)
              : metas[i].offset == G_STRUCT_OFFSET (WhenceWebPage, published) ? begins_with_year (content)
                                                                              : TRUE)
            take (G_STRUCT_MEMBER_P (page, metas[i].offset), g_steal_pointer (&content));
        }
    }
}

static void
read_link (WhenceWebPage *page, const Tag *tag)
{
  g_autofree char *rel = dup_attribute (tag, "rel");
  g_autofree char *href = NULL;

  if (rel == NULL || g_ascii_strcasecmp (rel, "canonical") != 0)
    return;
  href = dup_attribute (tag, "href");
  if (is_web_address (href))
    take (&page->address, g_steal_pointer (&href));
}

/* "datePublished": "…" of what a script holds for machines. */
static void
read_script (WhenceWebPage *page, const char *begin, const char *end)
{
  static const char name[] = "\"datePublished\"";
  const char *at = g_strstr_len (begin, end - begin, name);
  const char *close;

  for (at = at != NULL ? at + strlen (name) : end; at < end && (g_ascii_isspace (*at) || *at == ':');)
    at++;
  close = at < end && *at == '"' ? memchr (at + 1, '"', (gsize) (end - at - 1)) : NULL;
  if (close != NULL)
    take (&page->published, g_strndup (at + 1, (gsize) (close - at - 1)));
}

/* Ends the line, or with @n of two the paragraph; what is empty has no more of it. */
static void
end_line (Reader *self, guint n)
{
  GString *text = self->text;

  while (text->len > 0 && (text->str[text->len - 1] == ' ' || text->str[text->len - 1] == '\t'))
    g_string_truncate (text, text->len - 1);
  if (text->len == 0)
    return;
  for (gsize i = text->len; n > 0 && i > 0 && text->str[i - 1] == '\n'; i--)
    n--;
  for (; n > 0; n--)
    g_string_append_c (text, '\n');
}

static void
add_space (GString *text)
{
  if (text->len > 0 && strchr (" \t\n", text->str[text->len - 1]) == NULL)
    g_string_append_c (text, ' ');
}

/* The raw element that @tag opens: up to its end, or to that of the page. */
static void
read_raw (Reader *self, const Tag *tag)
{
  const char *begin = MIN (tag->end + 1, self->end), *at = begin;
  gsize n = strlen (tag->name);

  while (at < self->end && (at = memchr (at, '<', (gsize) (self->end - at))) != NULL)
    {
      if ((gsize) (self->end - at) > n + 1 && at[1] == '/' && g_ascii_strncasecmp (at + 2, tag->name, n) == 0)
        break;
      at++;
    }
  if (at == NULL)
    at = self->end;
  if (g_str_equal (tag->name, "title"))
    {
      g_autofree char *raw = g_strndup (begin, (gsize) (at - begin));
      g_autofree char *title = whence_markup_decode (raw);
      g_auto (GStrv) words = g_strsplit_set (title, " \t\r\n", -1);
      g_autoptr (GString) one_line = g_string_new (NULL);

      for (guint i = 0; words[i] != NULL; i++)
        if (*words[i] != '\0')
          g_string_append_printf (one_line, "%s%s", one_line->len > 0 ? " " : "", words[i]);
      take (&self->caption, g_strdup (one_line->str));
    }
  else if (g_str_equal (tag->name, "script"))
    read_script (self->page, begin, at);
  self->at = at;
}

static void
mind_region (Region *region, gsize at, gboolean is_end)
{
  if (!is_end && region->n_open++ == 0)
    region->begin = at;
  if (!is_end || region->n_open == 0 || --region->n_open > 0)
    return;
  if (at - region->begin > MAX (ARTICLE_MIN_BYTES, region->best_end - region->best))
    {
      region->best = region->begin;
      region->best_end = at;
    }
}

static void
read_element (Reader *self, const Tag *tag)
{
  Role role = find_role (tag->name);

  self->at = MIN (tag->end + 1, self->end);
  if (g_str_equal (tag->name, "meta"))
    read_meta (self->page, tag);
  else if (g_str_equal (tag->name, "link"))
    read_link (self->page, tag);
  else if (g_str_equal (tag->name, "time") && !tag->is_end && self->regions[0].n_open > 0 && self->n_skipped == 0)
    take (&self->page->published, dup_attribute (tag, "datetime"));

  if (role == ROLE_RAW && !tag->is_end)
    read_raw (self, tag);
  else if (role == ROLE_SKIPPED && self->skips && !tag->is_end && (tag->end == tag->attributes || tag->end[-1] != '/'))
    self->n_skipped++;
  else if (role == ROLE_SKIPPED && self->skips && tag->is_end && self->n_skipped > 0)
    self->n_skipped--;
  else if (role == ROLE_PARAGRAPH || role == ROLE_SKIPPED)
    end_line (self, 2);
  else if (role == ROLE_LINE)
    end_line (self, 1);
  else if (role == ROLE_CELL && !tag->is_end && self->text->len > 0 && strchr ("\t\n", self->text->str[self->text->len - 1]) == NULL)
    g_string_append_c (self->text, '\t');
  for (gsize i = 0; i < N_REGIONS; i++)
    if (g_str_equal (tag->name, region_names[i]))
      mind_region (&self->regions[i], self->text->len, tag->is_end);
}

/* Comments, "<!DOCTYPE …>", "<?xml …?>".  Returns: whether one is there. */
static gboolean
pass_declaration (Reader *self)
{
  const char *close;

  if (self->at + 1 >= self->end || (self->at[1] != '!' && self->at[1] != '?'))
    return FALSE;
  if (g_str_has_prefix (self->at, "<!--"))
    close = g_strstr_len (self->at + 4, self->end - self->at - 4, "-->");
  else
    close = memchr (self->at, '>', (gsize) (self->end - self->at));
  self->at = close == NULL ? self->end : close + (*close == '-' ? 3 : 1);
  return TRUE;
}

static void
read_character (Reader *self)
{
  gunichar character;
  gsize n = whence_markup_read_entity (self->at, (gsize) (self->end - self->at), &character);

  if (n == 0)
    {
      character = g_utf8_get_char (self->at);
      n = (gsize) (g_utf8_next_char (self->at) - self->at);
    }
  self->at += n;
  if (self->n_skipped > 0)
    return;
  if (character == 0xa0 || g_unichar_isspace (character))
    add_space (self->text);
  else
    g_string_append_unichar (self->text, character);
}

static void
read_all (Reader *self)
{
  Tag tag;

  while (self->at < self->end)
    if (*self->at == '<' && read_tag (self->at, self->end, &tag))
      read_element (self, &tag);
    else if (*self->at != '<' || !pass_declaration (self))
      read_character (self);
  end_line (self, 1);
}

static char *
read_text (const char *text, gsize length, gboolean skips, WhenceWebPage *page)
{
  Reader reader = { .at = text, .end = text + length, .text = g_string_new (NULL), .skips = skips, .page = page };

  read_all (&reader);
  take (&page->title, reader.caption);
  for (gsize i = 0; i < N_REGIONS; i++)
    if (reader.regions[i].best_end > 0)
      {
        g_string_truncate (reader.text, reader.regions[i].best_end);
        g_string_erase (reader.text, 0, (gssize) reader.regions[i].best);
        break;
      }
  while (reader.text->len > 0 && reader.text->str[reader.text->len - 1] == '\n')
    g_string_truncate (reader.text, reader.text->len - 1);
  if (reader.text->len > 0)
    g_string_append_c (reader.text, '\n');
  return g_string_free (reader.text, FALSE);
}

static const char *
find_last_mark (const char *title, const char **out_behind)
{
  const char *last = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      const char *mark = g_strrstr (title, marks[i]);

      if (mark == NULL || mark <= title || mark < last)
        continue;
      last = mark;
      *out_behind = mark + strlen (marks[i]);
    }
  return last;
}

static gboolean
is_same_name (const char *a, const char *b)
{
  g_autofree char *folded = g_utf8_casefold (a, -1);
  g_autofree char *other = g_utf8_casefold (b, -1);

  return g_str_equal (folded, other);
}

/* Whether @line, of @length bytes, is one of the text. */
static gboolean
has_line (const char *text, const char *line, gsize length)
{
  for (const char *at = text; at != NULL && *at != '\0'; at = strchr (at, '\n'), at += at != NULL)
    if (strncmp (at, line, length) == 0 && at[length] == '\n')
      return TRUE;
  return FALSE;
}

/* "The mill burnt – The Gazette": what stands there is the title if the rest is the site's name, or the title stands in the text by itself. */
static void
cut_site (WhenceWebPage *page)
{
  const char *behind = NULL;
  const char *mark = page->title != NULL ? find_last_mark (page->title, &behind) : NULL;

  if (mark != NULL && ((page->publisher != NULL && is_same_name (behind, page->publisher)) || has_line (page->text, page->title, (gsize) (mark - page->title))))
    page->title[mark - page->title] = '\0';
}

/**
 * whence_web_page_is_one:
 * @text: UTF-8
 *
 * Returns: whether it is a web page by how it begins, and no text that has some tags in it
 */
gboolean
whence_web_page_is_one (const char *text)
{
  const char *limit = text + strnlen (text, PROLOGUE_MAX_BYTES);

  for (;;)
    {
      const char *close;

      while (text < limit && g_ascii_isspace (*text))
        text++;
      if (g_ascii_strncasecmp (text, "<!doctype html", 14) == 0 || g_ascii_strncasecmp (text, "<html", 5) == 0)
        return TRUE;
      if (!g_str_has_prefix (text, "<?xml") && !g_str_has_prefix (text, "<!--"))
        return FALSE;
      close = g_strstr_len (text, limit - text, text[1] == '?' ? "?>" : "-->");
      if (close == NULL)
        return FALSE;
      text = close + (text[1] == '?' ? 2 : 3);
    }
}

/**
 * whence_web_page_read:
 * @text: UTF-8, without NUL
 * @length: bytes of it
 * @out_page: (out caller-allocates): what it holds
 *
 * Reads a saved web page; any text is read somehow, in linear time.  Menus and what else is beside an article is left out, unless nothing
 * would be left.
 */
void
whence_web_page_read (const char *text, gsize length, WhenceWebPage *out_page)
{
  *out_page = (WhenceWebPage){ 0 };
  out_page->text = read_text (text, length, TRUE, out_page);
  if (*out_page->text == '\0')
    {
      g_free (out_page->text);
      out_page->text = read_text (text, length, FALSE, out_page);
    }
  cut_site (out_page);
}

void
whence_web_page_clear (WhenceWebPage *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->address, g_free);
  g_clear_pointer (&self->publisher, g_free);
  g_clear_pointer (&self->published, g_free);
}
