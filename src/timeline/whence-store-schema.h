/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WhenceStoreTable:
 * @since: the version of documents that has it first
 * @sql: makes it
 */
typedef struct
{
  guint       since;
  const char *sql;
} WhenceStoreTable;

extern const WhenceStoreTable whence_store_schema[];
extern const char *const whence_store_forget[];

G_END_DECLS
