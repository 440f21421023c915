/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tables of a document.  A change here is another WHENCE_STORE_VERSION: what is new says since when, and so is made in older documents
 * as soon as something is written to them. */
#include "whence-store-schema.h"

#define WORDS "tokenize=\"unicode61 remove_diacritics 2\""

/* Offsets are bytes into the article's text.  Dates are EDTF, other names those of the headers. */
const WhenceStoreTable whence_store_schema[] = {
  { 1, "CREATE TABLE state (id INTEGER PRIMARY KEY CHECK (id = 1), head INTEGER NOT NULL)" },

  { 1, "CREATE TABLE step (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, n INTEGER NOT NULL, base INTEGER NOT NULL)" },

  { 1, "CREATE TABLE article (row INTEGER PRIMARY KEY AUTOINCREMENT, hash TEXT NOT NULL, id TEXT NOT NULL, uri TEXT, address TEXT,"
       " title TEXT, publisher TEXT, published TEXT, published_origin TEXT, retrieved INTEGER NOT NULL, text TEXT NOT NULL,"
       " born INTEGER NOT NULL, died INTEGER NOT NULL)" },

  /* When an article was written, most trusted first. */
  { 1, "CREATE TABLE candidate (row INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL, edtf TEXT NOT NULL,"
       " evidence TEXT NOT NULL, \"begin\" INTEGER NOT NULL, \"end\" INTEGER NOT NULL, confidence INTEGER NOT NULL, other TEXT,"
       " born INTEGER NOT NULL, died INTEGER NOT NULL)" },

  /* What was extracted and merged. */
  { 1, "CREATE TABLE event (row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, title TEXT NOT NULL, label TEXT NOT NULL, edtf TEXT,"
       " kind TEXT NOT NULL, flags INTEGER NOT NULL, confidence INTEGER NOT NULL, place TEXT, participants TEXT NOT NULL,"
       " born INTEGER NOT NULL, died INTEGER NOT NULL)" },

  { 1, "CREATE TABLE mention (event INTEGER NOT NULL, ordinal INTEGER NOT NULL, article INTEGER NOT NULL, \"begin\" INTEGER NOT NULL,"
       " \"end\" INTEGER NOT NULL, expression_begin INTEGER NOT NULL, expression_end INTEGER NOT NULL, anchor_begin INTEGER NOT NULL,"
       " anchor_end INTEGER NOT NULL, title TEXT, label TEXT, edtf TEXT, rule TEXT, reason TEXT NOT NULL, hangs INTEGER NOT NULL,"
       " confidence INTEGER NOT NULL, alternatives TEXT NOT NULL, joined TEXT, PRIMARY KEY (event, ordinal)) WITHOUT ROWID" },

  /* What the user said: of an event by the key of one of its tellings, of an article by its hash. */
  { 1, "CREATE TABLE fact (row INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,"
       " born INTEGER NOT NULL, died INTEGER NOT NULL)" },

  { 1, "CREATE INDEX fact_by_key ON fact (key, field)" },

  { 1, "CREATE VIRTUAL TABLE article_words USING fts5(title, publisher, text, content=article, content_rowid=row, " WORDS ")" },

  { 1, "CREATE VIRTUAL TABLE event_words USING fts5(title, passage, " WORDS ")" },

  { 1, "CREATE VIRTUAL TABLE fact_words USING fts5(value, " WORDS ")" },

  /* What the user calls stretches of time. */
  { 2, "CREATE TABLE era (row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, name TEXT NOT NULL, edtf TEXT NOT NULL,"
       " color TEXT NOT NULL, born INTEGER NOT NULL, died INTEGER NOT NULL)" },

  { 0, NULL },
};

#define GONE "born > ?2 OR died <= ?1"

/* Forgets the rows that died by ?1 or were born after ?2: words and tellings first, since they are found by what they belong to. */
const char *const whence_store_forget[] = {
  "INSERT INTO article_words (article_words, rowid, title, publisher, text)"
  " SELECT 'delete', row, title, publisher, text FROM article WHERE " GONE,
  "DELETE FROM event_words WHERE rowid IN (SELECT row FROM event WHERE " GONE ")",
  "DELETE FROM fact_words WHERE rowid IN (SELECT row FROM fact WHERE " GONE ")",
  "DELETE FROM mention WHERE event IN (SELECT row FROM event WHERE " GONE ")",
  "DELETE FROM article WHERE " GONE,
  "DELETE FROM candidate WHERE " GONE,
  "DELETE FROM event WHERE " GONE,
  "DELETE FROM fact WHERE " GONE,
  "DELETE FROM era WHERE " GONE,
  "UPDATE article SET died = 9223372036854775807 WHERE died > ?2 AND died < 9223372036854775807",
  "UPDATE candidate SET died = 9223372036854775807 WHERE died > ?2 AND died < 9223372036854775807",
  "UPDATE event SET died = 9223372036854775807 WHERE died > ?2 AND died < 9223372036854775807",
  "UPDATE fact SET died = 9223372036854775807 WHERE died > ?2 AND died < 9223372036854775807",
  "UPDATE era SET died = 9223372036854775807 WHERE died > ?2 AND died < 9223372036854775807",
  "DELETE FROM step WHERE id <= ?1 OR id > ?2",
  NULL,
};
