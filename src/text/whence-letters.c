/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the case of its letters tells of a line or a title. */
#include "whence-letters.h"

#include <string.h>

/**
 * whence_letters_have_small:
 * @text: UTF-8
 * @length: bytes of it
 *
 * Returns: whether a letter of it is small: else it is set in capitals, or has no letters
 */
gboolean
whence_letters_have_small (const char *text, gsize length)
{
  for (const char *at = text; at < text + length; at = g_utf8_next_char (at))
    if (g_unichar_islower (g_utf8_get_char (at)))
      return TRUE;
  return FALSE;
}

/**
 * whence_letters_have_capital_behind:
 * @text: words with spaces between
 *
 * Returns: whether a word but the first, which always may, begins with a capital: a name, in a title
 */
gboolean
whence_letters_have_capital_behind (const char *text)
{
  for (const char *at = strchr (text, ' '); at != NULL; at = strchr (at + 1, ' '))
    if (g_unichar_isupper (g_utf8_get_char (at + 1)))
      return TRUE;
  return FALSE;
}
