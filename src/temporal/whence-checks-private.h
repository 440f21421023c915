/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files of the checks share. */
#pragma once

#include "whence-expression.h"
#include "whence-lexicon.h"
#include "whence-rules.h"

G_BEGIN_DECLS

/**
 * WhenceCheckContext:
 *
 * An expression and what stands around it.
 */
typedef struct
{
  const WhenceTokens   *tokens;
  const WhenceLanguage *language;
  const char           *text;
  WhenceExpression     *expression;
  guint8                before; /* class of the token before, 0 at the sentence's begin */
  guint8                after;
  const WhenceToken    *previous;
  const WhenceToken    *next;
} WhenceCheckContext;

void whence_checks_read_as (WhenceCheckContext *context, WhenceRuleIndex rule, guint n);
gboolean whence_checks_read_again (WhenceCheckContext *context, WhenceRuleIndex rule, guint n);
guint8 whence_checks_get_class (const WhenceCheckContext *context, guint offset);
guint8 whence_checks_class_before (const WhenceCheckContext *context, guint distance);
gboolean whence_checks_leads (guint8 word_class);
gboolean whence_checks_is_capital (const WhenceToken *token, guint8 word_class);
gboolean whence_checks_is_lower (const WhenceToken *token, guint8 word_class);
gboolean whence_checks_is_plural (const WhenceCheckContext *context, const WhenceToken *token, guint8 word_class);
gboolean whence_checks_is_hyphenated (const WhenceCheckContext *context);
gboolean whence_check_clock_dotted (WhenceCheckContext *context);
gboolean whence_check_year (WhenceCheckContext *context);
gboolean whence_check_length (WhenceCheckContext *context);
gboolean whence_check_ahead (WhenceCheckContext *context);
gboolean whence_check_units (WhenceCheckContext *context);
gboolean whence_check_units_beside (WhenceCheckContext *context);
gboolean whence_check_shift (WhenceCheckContext *context);
gboolean whence_check_the_unit (WhenceCheckContext *context);
gboolean whence_check_unit_of (WhenceCheckContext *context);
gboolean whence_check_weekday_week (WhenceCheckContext *context);
gboolean whence_check_week_on (WhenceCheckContext *context);
gboolean whence_check_beside (WhenceCheckContext *context);
gboolean whence_check_before_last (WhenceCheckContext *context);
gboolean whence_check_future (WhenceCheckContext *context);
gboolean whence_check_set (WhenceCheckContext *context);
gboolean whence_check_offset (WhenceCheckContext *context);
gboolean whence_check_weekday_of (WhenceCheckContext *context);
gboolean whence_check_bracket (WhenceCheckContext *context);
gboolean whence_check_portion (WhenceCheckContext *context);
gboolean whence_check_holiday_week (WhenceCheckContext *context);
gboolean whence_check_unit_of_year (WhenceCheckContext *context);
gboolean whence_check_weekday_last (WhenceCheckContext *context);
gboolean whence_check_part_on (WhenceCheckContext *context);
gboolean whence_check_part_of_nth (WhenceCheckContext *context);
gboolean whence_check_month_numeric (WhenceCheckContext *context);
gboolean whence_check_years_on (WhenceCheckContext *context);
gboolean whence_check_recent (WhenceCheckContext *context);
gboolean whence_check_noon (WhenceCheckContext *context);
gboolean whence_check_today (WhenceCheckContext *context);
gboolean whence_checks_leads_line (const WhenceCheckContext *context);

G_END_DECLS
