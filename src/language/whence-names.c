/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-names.h"

guint
whence_names_find (const char *name,
                   gsize       length)
{
  return 0;
}
