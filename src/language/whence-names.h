/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "whence-syntax.h"

G_BEGIN_DECLS

/* ORDER NAME FLAG: the letters in whence-name-table.c follow it. */
typedef enum
{
  WHENCE_NAME_COUNTRY = 1 << 0,    /* "France", "the Netherlands" without its article */
  WHENCE_NAME_CITY = 1 << 1,       /* a town of 100 000 or more, or a capital */
  WHENCE_NAME_REGION = 1 << 2,     /* a continent, sea, state or province */
  WHENCE_NAME_DEMONYM = 1 << 3,    /* "French", "Russian" */
  WHENCE_NAME_FIRST_MALE = 1 << 4, /* a first name men have */
  WHENCE_NAME_FIRST_FEMALE = 1 << 5,
  WHENCE_NAME_LAST = 1 << 6, /* a family name */
  WHENCE_NAME_ORGANISATION = 1 << 7,
} WhenceNameFlags;

#define WHENCE_NAME_PLACE (WHENCE_NAME_COUNTRY | WHENCE_NAME_CITY | WHENCE_NAME_REGION)
#define WHENCE_NAME_FIRST (WHENCE_NAME_FIRST_MALE | WHENCE_NAME_FIRST_FEMALE)
#define WHENCE_NAME_PERSON (WHENCE_NAME_FIRST | WHENCE_NAME_LAST)

/* Names of more words than this are found by whence_names_find() only. */
#define WHENCE_NAME_MAX_WORDS 5

guint whence_names_find (const char *name, gsize length);
guint whence_names_find_longest (const WhenceWord *words, guint n_words, guint *out_n_words);

G_END_DECLS
