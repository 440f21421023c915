/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-phrase.h"

G_BEGIN_DECLS

void     whence_naming_of_pronoun (WhencePhrase *self,
                                   gint          node);
gboolean whence_naming_of_group   (WhencePhrase *self,
                                   gint          node);
gboolean whence_naming_of_apposed (WhencePhrase *self,
                                   gint          node);
gboolean whence_naming_of_owned   (WhencePhrase *self,
                                   gint          node);
gboolean whence_naming_of_person  (WhencePhrase *self,
                                   gint          node);
gboolean whence_naming_of_part    (WhencePhrase *self,
                                   gint          node);
void     whence_naming_of_there   (WhencePhrase *self,
                                  gint          node);

G_END_DECLS
