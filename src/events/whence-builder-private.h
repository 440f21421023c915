/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files that make an article's events share. */
#pragma once

#include "whence-reference.h"
#include "whence-setting.h"
#include "whence-telling.h"

G_BEGIN_DECLS

/* What an article's events are made with and where they are put. */
typedef struct
{
  WhenceSource           source;
  const WhenceReference *reference;
  GPtrArray             *events;
  GPtrArray             *undated;
  GArray                *ordered;  /* WhenceOrdered, those of them that may have happened when the text tells of them */
  GHashTable            *unclear;  /* those whose titles say not which, to each one that says more, or %NULL; held, since another event may come to lie where one was freed */
  guint8                *usable;   /* of each date, whether it may tell of an event */
  GArray                *headed;   /* WhenceHeaded, in order of the text */
  guint                  next_headed;
  GChecksum             *ids;      /* of what all ids begin with: the article's hash */
  guint                  headline; /* its paragraph, or G_MAXUINT */
  guint                  text;     /* the first paragraph behind that and its standfirst */
} WhenceBuilder;

char        *whence_builder_make_id       (const WhenceBuilder  *self,
                                           guint                 begin,
                                           const char           *part);
void         whence_builder_set_date      (const WhenceBuilder  *self,
                                           const WhenceTimex    *timex,
                                           gint                  side,
                                           WhenceMention        *mention);
WhenceEvent *whence_builder_make          (const WhenceBuilder  *self,
                                           const WhenceSetting  *setting,
                                           const WhenceTimex    *timex,
                                           gint                  node,
                                           WhenceTellingWay      way,
                                           gint                  side,
                                           char                 *told);
gboolean     whence_builder_add           (WhenceBuilder        *self,
                                           const WhenceSetting  *setting,
                                           const WhenceTimex    *timex,
                                           gint                  node,
                                           gboolean              is_noun,
                                           gint                  side);
void         whence_builder_build_undated (WhenceBuilder        *self,
                                           guint                 sentence);
void         whence_builder_build_lasting (WhenceBuilder        *self,
                                           guint                 sentence,
                                           guint                 from_timex);

G_END_DECLS
