/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What web pages put around an article, and what they say about it, told line by line.  All words are in the tables at the top;
 * they are English and generic, never those of one site. */

#include "whence-furniture.h"

#include "whence-citation.h"
#include "whence-head-line.h"
#include "whence-line-words.h"
#include "whence-markup.h"

#include <string.h>

#define LINE_MAX_BYTES 240 /* a longer line is text, */
#define LONG_WORDS 200     /* save for what so many words may follow; */
#define SMALL_MAX_BYTES 64 /* in small letters a longer one is, too */
#define RIGHTS_MAX_WORDS 20
#define LONG_PREFIX 48     /* so much of it is looked at */
/* A menu has so many parts of so few words, and never these marks. */
#define MENU_PARTS 4
#define MENU_PART_WORDS 3
#define MENU_NEVER ".,;:?!()|"

typedef enum
{
  ROW_WHOLE,  /* nothing else on the line */
  ROW_BEGINS, /* and at most max_words in all */
  ROW_LABEL,  /* followed by a colon, or by something with a digit */
} RowForm;

/* Lower case, save for letters beyond ASCII; straight apostrophes; single spaces; without bullets before and without colons, arrows, asterisks and links to an editor behind. */
static const struct
{
  const char    *text;
  RowForm        form;
  guint          max_words;
  WhenceLineKind kind;
} rows[] = {
  /* comments */
  { "leave a reply", ROW_BEGINS, 8, WHENCE_LINE_FURNITURE },
  { "leave a comment", ROW_BEGINS, 8, WHENCE_LINE_FURNITURE },
  { "post a comment", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "add a comment", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "join the conversation", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "comments", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  { "comments", ROW_LABEL, 2, WHENCE_LINE_FURNITURE },
  { "no comments", ROW_BEGINS, 4, WHENCE_LINE_FURNITURE },
  { "view comments", ROW_BEGINS, 4, WHENCE_LINE_FURNITURE },
  { "show comments", ROW_BEGINS, 4, WHENCE_LINE_FURNITURE },
  { "cancel reply", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "reply", ROW_BEGINS, 3, WHENCE_LINE_FURNITURE },
  { "sort by", ROW_LABEL, 4, WHENCE_LINE_FURNITURE },
  { "be the first to comment", ROW_BEGINS, 8, WHENCE_LINE_FURNITURE },
  { "kommentare", ROW_BEGINS, 3, WHENCE_LINE_FURNITURE },
  { "your email address will not be published", ROW_BEGINS, 20, WHENCE_LINE_FURNITURE },
  { "required fields are marked", ROW_BEGINS, 6, WHENCE_LINE_FURNITURE },
  { "save my name, email", ROW_BEGINS, 24, WHENCE_LINE_FURNITURE },
  { "you must be logged in to", ROW_BEGINS, 14, WHENCE_LINE_FURNITURE },
  /* more articles */
  { "related", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "related articles", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "related article", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "related stories", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "related posts", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "related topics", ROW_BEGINS, 12, WHENCE_LINE_FURNITURE },
  { "related news", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "related content", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "similar posts", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "similar articles", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "you may also like", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "you might also like", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "recommended", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "recommended for", ROW_BEGINS, 10, WHENCE_LINE_FURNITURE },
  { "recommended articles", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "recommended stories", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "recommended reading", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "more from", ROW_BEGINS, 8, WHENCE_LINE_FURNITURE },
  { "more on this story", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "more stories", ROW_BEGINS, 6, WHENCE_LINE_FURNITURE },
  { "more news", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "top stories", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "latest news", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "latest first", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "latest updates first", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "newest first", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "latest stories", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "latest posts", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "related", ROW_LABEL, 40, WHENCE_LINE_FURNITURE },
  { "also in", ROW_BEGINS, 5, WHENCE_LINE_FURNITURE },
  { "elsewhere in", ROW_BEGINS, 5, WHENCE_LINE_FURNITURE },
  { "recent", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "recent posts", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "recent articles", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "recent stories", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "popular", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "most popular", ROW_BEGINS, 4, WHENCE_LINE_FURNITURE },
  { "popular articles", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "popular posts", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "most read", ROW_BEGINS, 4, WHENCE_LINE_FURNITURE },
  { "most viewed", ROW_BEGINS, 4, WHENCE_LINE_FURNITURE },
  { "trending", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "trending now", ROW_BEGINS, 12, WHENCE_LINE_FURNITURE },
  { "trending news", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "trending stories", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "editors' picks", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "editor's picks", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "don't miss", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "also read", ROW_LABEL, 25, WHENCE_LINE_FURNITURE },
  { "see also", ROW_LABEL, 25, WHENCE_LINE_FURNITURE },
  { "read also", ROW_LABEL, 25, WHENCE_LINE_FURNITURE },
  { "read next", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "up next", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "read more", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "read full article", ROW_BEGINS, 6, WHENCE_LINE_FURNITURE },
  { "read the full story", ROW_BEGINS, 6, WHENCE_LINE_FURNITURE },
  { "continue reading", ROW_BEGINS, 15, WHENCE_LINE_FURNITURE },
  { "learn more", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "show more", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "load more", ROW_BEGINS, 4, WHENCE_LINE_FURNITURE },
  { "view all", ROW_BEGINS, 4, WHENCE_LINE_FURNITURE },
  { "see all", ROW_BEGINS, 4, WHENCE_LINE_FURNITURE },
  { "previous article", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "next article", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "previous post", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "next post", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "watch", ROW_LABEL, 25, WHENCE_LINE_FURNITURE },
  { "lesen sie auch", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "lesen sie mehr", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "mehr zum thema", ROW_BEGINS, 12, WHENCE_LINE_FURNITURE },
  { "das könnte sie auch interessieren", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  /* subscriptions and sharing */
  { "sign up for", ROW_BEGINS, 20, WHENCE_LINE_FURNITURE },
  { "sign up to", ROW_BEGINS, 20, WHENCE_LINE_FURNITURE },
  { "sign up", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "sign in", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "log in", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "register", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "subscribe", ROW_BEGINS, 14, WHENCE_LINE_FURNITURE },
  { "newsletter", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "newsletters", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "get our newsletter", ROW_BEGINS, 12, WHENCE_LINE_FURNITURE },
  { "join our newsletter", ROW_BEGINS, 12, WHENCE_LINE_FURNITURE },
  { "follow us", ROW_BEGINS, 14, WHENCE_LINE_FURNITURE },
  { "enter your email", ROW_BEGINS, 12, WHENCE_LINE_FURNITURE },
  { "get the latest", ROW_BEGINS, 16, WHENCE_LINE_FURNITURE },
  { "join thousands of", ROW_BEGINS, 20, WHENCE_LINE_FURNITURE },
  { "like us on", ROW_BEGINS, 8, WHENCE_LINE_FURNITURE },
  { "download our app", ROW_BEGINS, 12, WHENCE_LINE_FURNITURE },
  { "share", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "share this", ROW_BEGINS, 5, WHENCE_LINE_FURNITURE },
  { "share on", ROW_BEGINS, 6, WHENCE_LINE_FURNITURE },
  { "share via", ROW_BEGINS, 6, WHENCE_LINE_FURNITURE },
  { "share with", ROW_BEGINS, 6, WHENCE_LINE_FURNITURE },
  { "click to share", ROW_BEGINS, 12, WHENCE_LINE_FURNITURE },
  { "click here", ROW_BEGINS, 14, WHENCE_LINE_FURNITURE },
  { "email this article", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "print this article", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "copy link", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "facebook", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "twitter", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "whatsapp", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "linkedin", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "telegram", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "pinterest", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "email", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "print", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "donate", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  /* the page itself */
  { "advertisement", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "advertisements", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "advertising", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "ad", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "sponsored", ROW_BEGINS, 3, WHENCE_LINE_FURNITURE },
  { "article continues below", ROW_BEGINS, 6, WHENCE_LINE_FURNITURE },
  { "story continues below", ROW_BEGINS, 6, WHENCE_LINE_FURNITURE },
  { "skip to", ROW_BEGINS, 5, WHENCE_LINE_FURNITURE },
  { "home", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "menu", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "search", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "back to top", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "tags", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "tags", ROW_LABEL, 40, WHENCE_LINE_FURNITURE },
  { "topics", ROW_LABEL, 40, WHENCE_LINE_FURNITURE },
  { "categories", ROW_LABEL, 40, WHENCE_LINE_FURNITURE },
  { "filed under", ROW_BEGINS, 20, WHENCE_LINE_FURNITURE },
  { "about us", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "contact us", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "privacy policy", ROW_BEGINS, 8, WHENCE_LINE_FURNITURE },
  { "terms of use", ROW_BEGINS, 6, WHENCE_LINE_FURNITURE },
  { "terms of service", ROW_BEGINS, 6, WHENCE_LINE_FURNITURE },
  { "terms and conditions", ROW_BEGINS, 6, WHENCE_LINE_FURNITURE },
  { "cookie policy", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "cookie settings", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "we use cookies", ROW_BEGINS, 40, WHENCE_LINE_FURNITURE },
  { "this site uses cookies", ROW_BEGINS, 40, WHENCE_LINE_FURNITURE },
  { "accept", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "copyright", ROW_LABEL, 20, WHENCE_LINE_FURNITURE },
  { "letter in response", ROW_LABEL, 20, WHENCE_LINE_FURNITURE },
  { "more", ROW_LABEL, 14, WHENCE_LINE_FURNITURE },
  { "copyright ©", ROW_BEGINS, 20, WHENCE_LINE_FURNITURE },
  { "©", ROW_BEGINS, 20, WHENCE_LINE_FURNITURE },
  { "all rights reserved", ROW_BEGINS, 12, WHENCE_LINE_FURNITURE },
  { "back issues", ROW_BEGINS, 8, WHENCE_LINE_FURNITURE },
  { "alle rechte vorbehalten", ROW_BEGINS, 8, WHENCE_LINE_FURNITURE },
  { "lesezeit", ROW_LABEL, 5, WHENCE_LINE_FURNITURE },
  { "reading time", ROW_LABEL, 5, WHENCE_LINE_FURNITURE },
  { "impressum", ROW_BEGINS, 6, WHENCE_LINE_FURNITURE },
  { "from wikipedia, the free encyclopedia", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "jump to", ROW_BEGINS, 5, WHENCE_LINE_FURNITURE },
  { "this article is more than", ROW_BEGINS, 12, WHENCE_LINE_FURNITURE },
  { "view history", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "talk", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "tools", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "link copied", ROW_BEGINS, 3, WHENCE_LINE_FURNITURE },
  { "ad feedback", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "reuse this content", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "explore more on", ROW_BEGINS, 8, WHENCE_LINE_FURNITURE },
  { "about sharing", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "image source", ROW_BEGINS, 14, WHENCE_LINE_FURNITURE },
  { "image caption", ROW_BEGINS, 40, WHENCE_LINE_FURNITURE },
  { "media caption", ROW_BEGINS, 40, WHENCE_LINE_FURNITURE },
  { "related article", ROW_BEGINS, 2, WHENCE_LINE_FURNITURE },
  { "related internet links", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "retrieved from", ROW_BEGINS, 12, WHENCE_LINE_FURNITURE },
  { "accessibility", ROW_WHOLE, 0, WHENCE_LINE_FURNITURE },
  { "listen to this article", ROW_BEGINS, 8, WHENCE_LINE_FURNITURE },
  { "our standards", ROW_LABEL, 12, WHENCE_LINE_FURNITURE },
  /* for visitors and customers */
  { "open daily", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "open every day", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "open monday", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "open tuesday", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "open wednesday", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "open thursday", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "open friday", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "open saturday", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "open sunday", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "open weekends", ROW_BEGINS, 25, WHENCE_LINE_FURNITURE },
  { "opening hours", ROW_LABEL, 40, WHENCE_LINE_FURNITURE },
  { "opening times", ROW_LABEL, 40, WHENCE_LINE_FURNITURE },
  { "admission", ROW_LABEL, 20, WHENCE_LINE_FURNITURE },
  { "tickets", ROW_LABEL, 30, WHENCE_LINE_FURNITURE },
  { "prices", ROW_LABEL, 30, WHENCE_LINE_FURNITURE },
  { "telephone", ROW_LABEL, 30, WHENCE_LINE_FURNITURE },
  { "phone", ROW_LABEL, 20, WHENCE_LINE_FURNITURE },
  { "contact", ROW_LABEL, 30, WHENCE_LINE_FURNITURE },
  { "page", ROW_LABEL, 5, WHENCE_LINE_FURNITURE },
  { "tel", ROW_LABEL, 12, WHENCE_LINE_FURNITURE },
  { "isbn", ROW_LABEL, 8, WHENCE_LINE_FURNITURE },
  { "getting there", ROW_LABEL, LONG_WORDS, WHENCE_LINE_FURNITURE },
  { "staying", ROW_LABEL, LONG_WORDS, WHENCE_LINE_FURNITURE },
  { "where to stay", ROW_LABEL, LONG_WORDS, WHENCE_LINE_FURNITURE },
  { "if you go", ROW_LABEL, LONG_WORDS, WHENCE_LINE_FURNITURE },
  /* what was corrected */
  { "this article was", ROW_BEGINS, LONG_WORDS, WHENCE_LINE_METADATA },
  { "this article has been", ROW_BEGINS, LONG_WORDS, WHENCE_LINE_FURNITURE },
  { "this story was", ROW_BEGINS, LONG_WORDS, WHENCE_LINE_METADATA },
  { "this story has been", ROW_BEGINS, LONG_WORDS, WHENCE_LINE_FURNITURE },
  { "an earlier version of this", ROW_BEGINS, LONG_WORDS, WHENCE_LINE_FURNITURE },
  { "a previous version of this", ROW_BEGINS, LONG_WORDS, WHENCE_LINE_FURNITURE },
  { "correction", ROW_LABEL, LONG_WORDS, WHENCE_LINE_FURNITURE },
  { "clarification", ROW_LABEL, LONG_WORDS, WHENCE_LINE_FURNITURE },
  { "editor's note", ROW_LABEL, LONG_WORDS, WHENCE_LINE_FURNITURE },
  /* what the article rests on */
  { "notes", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  { "footnotes", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  { "endnotes", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  { "references", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  { "sources", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  { "bibliography", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  { "further reading", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  { "works cited", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  { "citations", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  { "external links", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  { "see also", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  { "forward-looking statements", ROW_BEGINS, 8, WHENCE_LINE_BACK_MATTER },
  { "safe harbor statement", ROW_BEGINS, 8, WHENCE_LINE_BACK_MATTER },
  { "cautionary statement", ROW_BEGINS, 10, WHENCE_LINE_BACK_MATTER },
  { "einzelnachweise", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  { "literatur", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  { "quellen", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  { "weblinks", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  { "anmerkungen", ROW_WHOLE, 0, WHENCE_LINE_BACK_MATTER },
  /* about the article */
  { "published", ROW_LABEL, 24, WHENCE_LINE_METADATA },
  { "first published", ROW_LABEL, 24, WHENCE_LINE_METADATA },
  { "updated", ROW_LABEL, 24, WHENCE_LINE_METADATA },
  { "last updated", ROW_LABEL, 24, WHENCE_LINE_METADATA },
  { "last modified", ROW_LABEL, 24, WHENCE_LINE_METADATA },
  { "posted", ROW_LABEL, 24, WHENCE_LINE_METADATA },
  { "embargoed", ROW_BEGINS, 14, WHENCE_LINE_METADATA },
  { "update", ROW_LABEL, 6, WHENCE_LINE_METADATA },
  { "originally published", ROW_BEGINS, 30, WHENCE_LINE_METADATA },
  { "published in the", ROW_BEGINS, 30, WHENCE_LINE_METADATA },
  { "this article is from", ROW_BEGINS, 30, WHENCE_LINE_METADATA },
  { "this story is from", ROW_BEGINS, 30, WHENCE_LINE_METADATA },
  { "this article appears", ROW_BEGINS, 40, WHENCE_LINE_METADATA },
  { "this article appeared", ROW_BEGINS, 40, WHENCE_LINE_METADATA },
  { "this article first appeared", ROW_BEGINS, 40, WHENCE_LINE_METADATA },
  { "this story appears", ROW_BEGINS, 40, WHENCE_LINE_METADATA },
  { "this story appeared", ROW_BEGINS, 40, WHENCE_LINE_METADATA },
  { "this story first appeared", ROW_BEGINS, 40, WHENCE_LINE_METADATA },
  { "a version of this", ROW_BEGINS, LONG_WORDS, WHENCE_LINE_METADATA },
  { "for immediate release", ROW_BEGINS, 12, WHENCE_LINE_METADATA },
  { "for release", ROW_BEGINS, 12, WHENCE_LINE_METADATA },
  { "press release", ROW_WHOLE, 0, WHENCE_LINE_METADATA },
  { "news release", ROW_WHOLE, 0, WHENCE_LINE_METADATA },
  { "media release", ROW_WHOLE, 0, WHENCE_LINE_METADATA },
  { "news provided by", ROW_BEGINS, 12, WHENCE_LINE_METADATA },
  { "filed", ROW_LABEL, 8, WHENCE_LINE_METADATA },
  { "decided", ROW_LABEL, 8, WHENCE_LINE_METADATA },
  { "last checked", ROW_LABEL, 8, WHENCE_LINE_METADATA },
  { "all information correct", ROW_BEGINS, 24, WHENCE_LINE_METADATA },
  { "information correct", ROW_BEGINS, 24, WHENCE_LINE_METADATA },
  { "information current", ROW_BEGINS, 24, WHENCE_LINE_METADATA },
  { "correct at", ROW_BEGINS, 14, WHENCE_LINE_METADATA },
  { "correct as", ROW_BEGINS, 14, WHENCE_LINE_METADATA },
  { "prices correct", ROW_BEGINS, 14, WHENCE_LINE_METADATA },
  { "as at", ROW_BEGINS, 6, WHENCE_LINE_METADATA },
  { "as of", ROW_BEGINS, 6, WHENCE_LINE_METADATA },
  { "fact checked", ROW_BEGINS, 8, WHENCE_LINE_METADATA },
  { "available online", ROW_LABEL, 8, WHENCE_LINE_METADATA },
  { "received", ROW_LABEL, 14, WHENCE_LINE_METADATA },
  { "submitted", ROW_LABEL, 8, WHENCE_LINE_METADATA },
  { "published by", ROW_BEGINS, 12, WHENCE_LINE_METADATA },
  { "this page was last", ROW_BEGINS, 14, WHENCE_LINE_METADATA },
  { "page last", ROW_BEGINS, 14, WHENCE_LINE_METADATA },
  { "last edited", ROW_LABEL, 14, WHENCE_LINE_METADATA },
  { "last reviewed", ROW_LABEL, 14, WHENCE_LINE_METADATA },
  { "created", ROW_LABEL, 8, WHENCE_LINE_METADATA },
  { "issued", ROW_LABEL, 14, WHENCE_LINE_METADATA },
  { "sent", ROW_LABEL, 12, WHENCE_LINE_METADATA },
  { "date", ROW_LABEL, 14, WHENCE_LINE_METADATA },
  { "publication date", ROW_LABEL, 14, WHENCE_LINE_METADATA },
  { "published date", ROW_LABEL, 14, WHENCE_LINE_METADATA },
  { "publish date", ROW_LABEL, 14, WHENCE_LINE_METADATA },
  { "posted date", ROW_LABEL, 14, WHENCE_LINE_METADATA },
  { "post date", ROW_LABEL, 14, WHENCE_LINE_METADATA },
  { "this content was published", ROW_BEGINS, 24, WHENCE_LINE_METADATA },
  { "this page was published", ROW_BEGINS, 24, WHENCE_LINE_METADATA },
  { "stand", ROW_LABEL, 8, WHENCE_LINE_METADATA },
  { "veröffentlicht", ROW_LABEL, 10, WHENCE_LINE_METADATA },
  { "aktualisiert", ROW_LABEL, 10, WHENCE_LINE_METADATA },
  { "zuletzt aktualisiert", ROW_LABEL, 12, WHENCE_LINE_METADATA },
  { "letzte aktualisierung", ROW_LABEL, 12, WHENCE_LINE_METADATA },
  { "letzte Änderung", ROW_LABEL, 12, WHENCE_LINE_METADATA },
  { "erstellt am", ROW_BEGINS, 8, WHENCE_LINE_METADATA },
  { "erschienen am", ROW_BEGINS, 8, WHENCE_LINE_METADATA },
  { "author", ROW_LABEL, 14, WHENCE_LINE_METADATA },
  { "authors", ROW_LABEL, 24, WHENCE_LINE_METADATA },
  { "editor", ROW_LABEL, 14, WHENCE_LINE_METADATA },
  { "written by", ROW_BEGINS, 12, WHENCE_LINE_METADATA },
  { "edited by", ROW_BEGINS, 12, WHENCE_LINE_METADATA },
  { "reporting by", ROW_BEGINS, 30, WHENCE_LINE_METADATA },
  { "(reporting by", ROW_BEGINS, 30, WHENCE_LINE_METADATA },
  { "additional reporting by", ROW_BEGINS, 30, WHENCE_LINE_METADATA },
  { "foto", ROW_LABEL, 5, WHENCE_LINE_METADATA },
  { "bild", ROW_LABEL, 5, WHENCE_LINE_METADATA },
  { "photo", ROW_LABEL, 5, WHENCE_LINE_METADATA }, /* more words are the caption itself */
  { "photo by", ROW_BEGINS, 12, WHENCE_LINE_METADATA },
  { "photos", ROW_LABEL, 5, WHENCE_LINE_METADATA },
  { "photograph", ROW_LABEL, 5, WHENCE_LINE_METADATA },
  { "photographs", ROW_LABEL, 5, WHENCE_LINE_METADATA },
  { "picture", ROW_LABEL, 5, WHENCE_LINE_METADATA },
  { "image", ROW_LABEL, 5, WHENCE_LINE_METADATA },
  { "image credit", ROW_BEGINS, 20, WHENCE_LINE_METADATA },
  { "credit", ROW_LABEL, 20, WHENCE_LINE_METADATA },
  { "source", ROW_LABEL, 12, WHENCE_LINE_PUBLISHER },
  { "publisher", ROW_LABEL, 12, WHENCE_LINE_PUBLISHER },
  { "url", ROW_LABEL, 3, WHENCE_LINE_ADDRESS },
  { "link", ROW_LABEL, 3, WHENCE_LINE_ADDRESS },
  { "original article", ROW_LABEL, 4, WHENCE_LINE_ADDRESS },
};

/* The rows in the table's order, those with the same first byte together, so that a line is held against few of them. */
typedef struct
{
  guint16 rows[G_N_ELEMENTS (rows)];
  guint16 begins[257]; /* by first byte */
} RowIndex;

static const RowIndex *
row_index_get (void)
{
  static RowIndex index;
  static gsize done;

  if (g_once_init_enter (&done))
    {
      guint16 n = 0;

      for (guint byte = 0; byte < 256; byte++)
        {
          index.begins[byte] = n;
          for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
            if ((guint8) rows[i].text[0] == byte)
              index.rows[n++] = (guint16) i;
        }
      index.begins[256] = n;
      g_once_init_leave (&done, 1);
    }
  return &index;
}

/* As the tables have it, and never longer than @line. */
static void
line_fold (const char *line, gsize length, char *folded)
{
  const char *end = line + length;
  char *to = folded;

  for (gsize n = 1; line < end; line += n)
    {
      gunichar c;
      WhenceTagKind tag;

      n = 1;
      if (g_ascii_isalnum (*line))
        {
          *to++ = *line | 0x20; /* as digits are anyway */
          continue;
        }
      c = g_utf8_get_char (line);
      n = c == '<' ? whence_markup_read_tag (line, (gsize) (end - line), &tag) : 0;
      if (n > 0)
        continue;
      n = c == '&' ? whence_markup_read_entity (line, (gsize) (end - line), &c) : 0;
      n = n > 0 ? n : (gsize) (g_utf8_next_char (line) - line);
      if (c == 0x2019 || c == 0x2018)
        c = '\'';
      if (c < 0x80 ? g_ascii_isspace ((char) c) : g_unichar_isspace (c))
        c = ' ';
      if (to == folded && (c == 0x2022 || (c < 0x80 && strchr (" -*>|#", (gint) c) != NULL)))
        continue;
      if (c == ' ' && to[-1] == ' ')
        continue;
      if (c < 0x80)
        *to++ = (char) c;
      else
        to += g_unichar_to_utf8 (c, to);
    }
  *to = '\0';
}

static gsize
without_trailing_marks (const char *text)
{
  static const char *const marks[] = { ":", "*", "|", ">", " ", "…", "»", "›", "→", "-", "[edit]", "[hide]", "[edit source]", "[bearbeiten]" };
  gsize length = strlen (text);

  for (gsize i = 0; i < G_N_ELEMENTS (marks);)
    {
      gsize n = strlen (marks[i]);

      if (length >= n && memcmp (text + length - n, marks[i], n) == 0)
        {
          length -= n;
          i = 0;
        }
      else
        i++;
    }
  return length;
}

static gboolean
has_digit (const char *text)
{
  return strpbrk (text, "0123456789") != NULL;
}

static gboolean
row_matches (gsize i, const char *folded)
{
  gsize n = 0;

  while (rows[i].text[n] != '\0' && folded[n] == rows[i].text[n])
    n++;
  if (rows[i].text[n] != '\0')
    return FALSE;
  if (rows[i].form == ROW_WHOLE)
    return without_trailing_marks (folded) == n;
  if (g_ascii_isalnum (folded[n]) || whence_line_count_words (folded) > rows[i].max_words)
    return FALSE;
  if (rows[i].form == ROW_LABEL && rows[i].max_words == LONG_WORDS)
    return folded[n] == ':' || folded[n] == ',';
  if (rows[i].form == ROW_LABEL)
    return folded[n] == ':' || g_ascii_isdigit (folded[MIN (n + 1, strlen (folded))]) || (has_digit (folded + n) && !g_str_has_suffix (folded, "."));
  return TRUE;
}

static gboolean
is_any_row (gsize row)
{
  return TRUE;
}

static gboolean
is_long_row (gsize row)
{
  return rows[row].max_words == LONG_WORDS;
}

static gboolean
is_part_row (gsize row)
{
  return rows[row].kind == WHENCE_LINE_FURNITURE && rows[row].form != ROW_LABEL;
}

/* "date: 2024-04-19", as heads of notes have it; in small letters anything else is the rest of a sentence. */
static gboolean
is_label_row (gsize row)
{
  return rows[row].kind == WHENCE_LINE_METADATA && rows[row].form == ROW_LABEL;
}

/* What the first row of those that @is_asked names says of the line. */
static WhenceLineKind
kind_by_rows (const char *folded, gboolean (*is_asked) (gsize row))
{
  const RowIndex *index = row_index_get ();

  for (guint i = index->begins[(guint8) folded[0]]; i < index->begins[(guint8) folded[0] + 1]; i++)
    if (is_asked (index->rows[i]) && row_matches (index->rows[i], folded))
      return rows[index->rows[i]].kind;
  return WHENCE_LINE_TEXT;
}

/* "14 Comments" */
static gboolean
is_counted_comments (const char *folded)
{
  static const char *const counted[] = { " comments", " comment", " replies", " kommentare", " kommentar" };
  gsize n = strspn (folded, "0123456789,.k");

  for (gsize i = 0; i < G_N_ELEMENTS (counted) && n > 0; i++)
    if (without_trailing_marks (folded) == n + strlen (counted[i]) && g_str_has_prefix (folded + n, counted[i]))
      return TRUE;
  return n > 0 && (g_str_has_prefix (folded + n, " thoughts on ") || g_str_has_prefix (folded + n, " responses to "));
}

/* "Home > About us > Our story", "Follow us · Subscribe · Back issues": parts side by side, one of which is the page's for sure. */
static gboolean
has_furniture_part (const char *folded)
{
  static const char *const marks[] = { " | ", " · ", " • ", " > ", " › ", " » " };
  static const char first_bytes[] = "|>\xc2\xe2"; /* of the marks */

  if (g_ascii_isdigit (folded[0]) || strpbrk (folded, first_bytes) == NULL)
    return FALSE;
  for (gsize m = 0; m < G_N_ELEMENTS (marks); m++)
    {
      g_auto (GStrv) parts = strstr (folded, marks[m]) != NULL ? g_strsplit (folded, marks[m], -1) : NULL;

      for (gsize p = 0; parts != NULL && parts[p] != NULL; p++)
        if (kind_by_rows (parts[p], is_part_row) != WHENCE_LINE_TEXT)
          return TRUE;
    }
  return FALSE;
}

/* "News   Sport   Culture   Weather": a few words each side by side, parted by gaps as no sentence is. */
static gboolean
is_menu (const char *line, gsize length)
{
  guint parts = 1, words = 1;

  for (gsize i = 0; i < length; i++)
    {
      gboolean blank = line[i] == ' ' || line[i] == '\t', begins = blank && i > 0 && line[i - 1] != ' ' && line[i - 1] != '\t';
      gboolean gap = begins && (line[i] == '\t' || line[i + 1] == ' ' || line[i + 1] == '\t');

      parts += gap;
      words = gap ? 1 : words + begins;
      if (words > MENU_PART_WORDS || g_ascii_isdigit (line[i]) || strchr (MENU_NEVER, line[i]) != NULL)
        return FALSE;
    }
  return parts >= MENU_PARTS;
}

/* "Registered charity no. 4121.  © Ellery Trust 2023" */
static gboolean
ends_with_rights (const char *folded)
{
  const char *sign = strstr (folded, "©");

  return sign != NULL && has_digit (sign) && whence_line_count_words (folded) <= RIGHTS_MAX_WORDS;
}

/* A colon behind the first word. */
static gboolean
has_label (const char *folded)
{
  gsize n = 0;

  while (g_ascii_isalpha (folded[n]))
    n++;
  return n > 0 && folded[n] == ':';
}

/* A line too long to be anything but text, save for what tells with its first words what it is. */
static WhenceLineKind
classify_long (const char *line, gsize length)
{
  gsize n = MIN (length, LONG_PREFIX);
  char folded[LONG_PREFIX + 1];

  while (n > 0 && ((guint8) line[n] & 0xc0) == 0x80)
    n--;
  line_fold (line, n, folded);
  return kind_by_rows (folded, is_long_row);
}

static gboolean
is_address (const char *text)
{
  return (g_str_has_prefix (text, "http://") || g_str_has_prefix (text, "https://")) && strchr (text, ' ') == NULL;
}

static WhenceLineKind
classify (const char *line, gsize length, const char **out_value)
{
  char folded[LINE_MAX_BYTES + 1];
  WhenceLineKind kind = WHENCE_LINE_TEXT;
  const char *value = line;

  if (length == 0 || (g_ascii_islower (line[0]) && length > SMALL_MAX_BYTES && strchr ("hbw", line[0]) == NULL))
    return WHENCE_LINE_TEXT;
  if (length > LINE_MAX_BYTES)
    return classify_long (line, length);
  line_fold (line, length, folded);
  if (is_address (folded))
    kind = WHENCE_LINE_ADDRESS;
  else if (g_unichar_islower (g_utf8_get_char (line)) && !g_str_has_prefix (folded, "www."))
    return whence_head_line_is_byline (line, length) || whence_head_line_is_note (folded) ? WHENCE_LINE_METADATA
           : has_label (folded)                                                          ? kind_by_rows (folded, is_label_row)
                                                                                         : WHENCE_LINE_TEXT;
  if (kind == WHENCE_LINE_TEXT)
    kind = kind_by_rows (folded, is_any_row);
  if (kind == WHENCE_LINE_TEXT && is_counted_comments (folded))
    kind = WHENCE_LINE_BACK_MATTER;
  if (kind == WHENCE_LINE_PUBLISHER || (kind == WHENCE_LINE_ADDRESS && !is_address (folded)))
    {
      const char *colon = memchr (line, ':', length);

      if (colon == NULL)
        return WHENCE_LINE_METADATA;
      for (value = colon + 1; value < line + length && *value == ' ';)
        value++;
      if (value == line + length)
        return WHENCE_LINE_METADATA;
      kind = strncmp (value, "http", 4) == 0 ? WHENCE_LINE_ADDRESS
             : kind == WHENCE_LINE_PUBLISHER ? WHENCE_LINE_PUBLISHER
                                             : WHENCE_LINE_METADATA;
    }
  if (out_value != NULL)
    *out_value = value;
  if (kind == WHENCE_LINE_TEXT && (has_furniture_part (folded) || ends_with_rights (folded) || is_menu (line, length)))
    kind = WHENCE_LINE_FURNITURE;
  return kind != WHENCE_LINE_TEXT ? kind : whence_head_line_classify (line, length, folded);
}

/**
 * whence_line_classify:
 * @line: UTF-8, without white space at its ends
 * @length: bytes of @line
 * @out_value: (out) (optional) (transfer none): where the value of an address or publisher line begins in @line
 *
 * Tells what a line is when read alone.  A line that begins in lower case is the rest of a sentence and always text, save for a byline.
 *
 * Returns: its kind
 */
WhenceLineKind
whence_line_classify (const char *line, gsize length, const char **out_value)
{
  WhenceLineKind kind = classify (line, length, out_value);

  return kind == WHENCE_LINE_TEXT && whence_citation_is (line, length) ? WHENCE_LINE_FURNITURE : kind;
}
