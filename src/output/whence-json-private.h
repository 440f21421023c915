/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"

G_BEGIN_DECLS

#define WHENCE_JSON_N_FLAGS 5

const char *whence_json_get_flag_id           (guint bit);
const char *whence_json_get_article_edited_id (guint bit);

G_END_DECLS
