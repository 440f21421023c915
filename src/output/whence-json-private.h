/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"

G_BEGIN_DECLS

typedef struct
{
  WhenceEventFlags flag;
  const char      *name;
} WhenceJsonFlag;

#define WHENCE_JSON_N_FLAGS 5

extern const WhenceJsonFlag whence_json_flags[WHENCE_JSON_N_FLAGS];

G_END_DECLS
