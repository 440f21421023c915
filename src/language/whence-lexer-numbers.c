/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cuts numbers, clocks and timestamps. */
#include <string.h>

#include "whence-lexer-private.h"

static WhenceWordClass
class_of_number (const char *digits, gsize length, gint32 number)
{
  if (length == 4 && number >= 1000 && number <= 2199)
    return WHENCE_CLASS_YEAR;
  if (length > 2 || digits[0] == '-')
    return WHENCE_CLASS_NUMBER;
  if (number >= 1 && number <= 12)
    return WHENCE_CLASS_SMALL;
  if (number >= 13 && number <= 24)
    return WHENCE_CLASS_MIDDLE;
  return number >= 25 && number <= 31 ? WHENCE_CLASS_LARGE : WHENCE_CLASS_TWO;
}

/* "9:30", "2:21:09": digits, a colon and two digits, perhaps twice. */
static gsize
clock_length (const char *text, gsize length, WhenceWordClass *out_class, gint32 *out_number)
{
  gsize hours = 0, n;
  gint32 minutes;

  while (hours < length && g_ascii_isdigit (text[hours]))
    hours++;
  if (hours == 0 || hours > 2 || hours + 2 >= length || text[hours] != ':' || !g_ascii_isdigit (text[hours + 1])
      || !g_ascii_isdigit (text[hours + 2]))
    return 0;
  n = hours + 3;
  minutes = (gint32)(atoi (text) * 60 + (text[hours + 1] - '0') * 10 + (text[hours + 2] - '0'));
  *out_class = minutes >= 24 * 60 || text[hours + 1] > '5' ? WHENCE_CLASS_NUMBER : WHENCE_CLASS_CLOCK;
  *out_number = *out_class == WHENCE_CLASS_CLOCK ? minutes : 0;
  if (n + 2 < length && text[n] == ':' && g_ascii_isdigit (text[n + 1]) && g_ascii_isdigit (text[n + 2]))
    {
      if (*out_class == WHENCE_CLASS_CLOCK && text[n + 1] <= '5')
        *out_class = WHENCE_CLASS_CLOCK_SECONDS;
      *out_number = minutes * 60 + (text[n + 1] - '0') * 10 + (text[n + 2] - '0');
      n += 3;
    }
  return n < length && (g_ascii_isdigit (text[n]) || text[n] == ':') ? 0 : n;
}

/* Adds the numbers of a date and the stops behind the first two. */
static void
add_dotted_date (WhenceLexer *lexer, const gsize begins[3], const gsize lengths[3])
{
  for (guint part = 0; part < 3; part++)
    {
      gsize end = begins[part] + lengths[part];
      gint32 number = atoi (lexer->text + begins[part]);

      whence_lexer_add_token (lexer, begins[part], end, WHENCE_TOKEN_NUMERIC, class_of_number (lexer->text + begins[part], lengths[part], number), number);
      if (part < 2)
        whence_lexer_add_token (lexer, end, end + 1, WHENCE_TOKEN_PUNCT, WHENCE_CLASS_SLASH, '.');
    }
  lexer->at = begins[2] + lengths[2];
}

/* "03.11.2019": three numbers between stops, the day first in every language that writes so. */
static gboolean
lex_dotted_date (WhenceLexer *lexer, gsize length)
{
  const char *text = lexer->text + lexer->at;
  gsize begins[3] = { lexer->at }, lengths[3] = { 0 }, part = 0;

  for (gsize i = 0; i < length; i++)
    if (g_ascii_isdigit (text[i]))
      lengths[part]++;
    else if (text[i] != '.' || ++part > 2)
      return FALSE;
    else
      begins[part] = lexer->at + i + 1;
  if (part != 2 || lengths[0] > 2 || lengths[1] > 2 || (lengths[2] != 2 && lengths[2] != 4))
    return FALSE;
  add_dotted_date (lexer, begins, lengths);
  return TRUE;
}

/* "3. 5. 2021": the same with blanks, where a stop makes an ordinal. */
static gboolean
lex_spaced_date (WhenceLexer *lexer)
{
  gsize begins[3], lengths[3], at = lexer->at;

  if (lexer->language->ordinals[0][0] != '.')
    return FALSE;
  for (guint part = 0; part < 3; part++)
    {
      while (part > 0 && at < lexer->end && lexer->text[at] == ' ')
        at++;
      begins[part] = at;
      while (at < lexer->end && at - begins[part] <= 4 && g_ascii_isdigit (lexer->text[at]))
        at++;
      lengths[part] = at - begins[part];
      if (part < 2 ? (lengths[part] == 0 || lengths[part] > 2 || at >= lexer->end || lexer->text[at++] != '.') : lengths[part] != 4)
        return FALSE;
    }
  add_dotted_date (lexer, begins, lengths);
  return TRUE;
}

/* The length of "hh:mm", "hh:mm:ss" or "hh:mm:ss.fff" of a timestamp, or 0. */
static gsize
stamp_clock_length (const char *text, gsize length, gint32 *out_minutes)
{
  WhenceWordClass word_class;
  gsize n = 5;
  gint32 number;

  if (length < n || text[2] != ':' || clock_length (text, n, &word_class, &number) != n
      || word_class != WHENCE_CLASS_CLOCK)
    return 0;
  *out_minutes = number;
  if (n + 2 < length && text[n] == ':' && g_ascii_isdigit (text[n + 1]) && g_ascii_isdigit (text[n + 2]))
    n += 3;
  if (n > 5 && n + 1 < length && (text[n] == '.' || text[n] == ',') && g_ascii_isdigit (text[n + 1]))
    for (n++; n < length && n < WHENCE_LEXER_TOKEN_MAX && g_ascii_isdigit (text[n]); n++)
      ;
  return n;
}

/* "Z", "+02", "+0200", "+02:00" */
static gsize
offset_length (const char *text, gsize length)
{
  gsize n = 1, digits = 0;

  if (length == 0 || (text[0] != 'Z' && text[0] != '+' && text[0] != '-'))
    return 0;
  if (text[0] == 'Z')
    return 1;
  for (; n < length && digits < 4 && (g_ascii_isdigit (text[n]) || (text[n] == ':' && digits == 2)); n++)
    digits += g_ascii_isdigit (text[n]) ? 1 : 0;
  return digits == 4 || digits == 2 ? n - (text[n - 1] == ':') : 0;
}

/* "2024-03-14T09:30:00+01:00": a date, a clock and a zone, cut as if they stood apart. */
static gboolean
lex_timestamp (WhenceLexer *lexer)
{
  static const char form[] = "0000-00-00T";
  const char *text = lexer->text + lexer->at;
  gsize left = lexer->end - lexer->at, at = lexer->at, n;
  gint32 minutes;

  for (gsize i = 0; form[i] != '\0'; i++)
    if (i >= left || (form[i] == '0' ? !g_ascii_isdigit (text[i]) : text[i] != form[i]))
      return FALSE;
  n = stamp_clock_length (text + 11, left - 11, &minutes);
  if (n == 0)
    return FALSE;
  for (guint part = 0; part < 3; part++)
    {
      gsize digits = part == 0 ? 4 : 2;
      gint32 number = atoi (lexer->text + at);

      whence_lexer_add_token (lexer, at, at + digits, WHENCE_TOKEN_NUMERIC,
                              class_of_number (lexer->text + at, digits, number), number);
      at += digits;
      if (part < 2)
        whence_lexer_add_token (lexer, at, at + 1, WHENCE_TOKEN_PUNCT, WHENCE_CLASS_DASH, '-');
      at += part < 2;
    }
  whence_lexer_add_token (lexer, at, at + 1 + n, WHENCE_TOKEN_NUMERIC, WHENCE_CLASS_CLOCK, minutes);
  at += 1 + n;
  n = offset_length (lexer->text + at, lexer->end - at);
  if (n > 0)
    whence_lexer_add_token (lexer, at, at + n, WHENCE_TOKEN_NUMERIC, WHENCE_CLASS_ZONE, 0);
  lexer->at = at + n;
  return TRUE;
}

/* The length of the ending that makes an ordinal of digits, or 0. */
static gsize
ordinal_length (const WhenceLexer *lexer, const char *text, gsize left)
{
  for (const char *const *ending = lexer->language->ordinals; *ending != NULL; ending++)
    {
      gsize length = strlen (*ending);

      if (g_ascii_isalpha (**ending) || (guchar) * *ending >= 0x80)
        if (length <= left && g_ascii_strncasecmp (text, *ending, length) == 0
            && (length == left || !g_ascii_isalnum (text[length])))
          return length;
    }
  return 0;
}

/* A number with one mark in it, that of a fraction: its value in hundredths. */
static gboolean
read_decimal (const WhenceLexer *lexer, const char *text, gsize length, gint32 *out_hundredths)
{
  gint64 whole = 0;
  gsize at = 0;

  for (; at < length && g_ascii_isdigit (text[at]); at++)
    whole = MIN (whole * 10 + (text[at] - '0'), G_MAXINT32);
  if (at + 1 >= length || text[at] != lexer->language->decimal || whole > G_MAXINT32 / 100 - 1)
    return FALSE;
  for (gsize i = at + 1; i < length; i++)
    if (!g_ascii_isdigit (text[i]))
      return FALSE;
  *out_hundredths = (gint32)whole * 100 + (text[at + 1] - '0') * 10 + (at + 2 < length ? text[at + 2] - '0' : 0);
  return TRUE;
}

/* "3. November": where the language makes ordinals with a stop, it belongs to the number if a word follows. */
static gboolean
is_stop_ordinal (const WhenceLexer *lexer, gsize at)
{
  return lexer->language->ordinals[0][0] == '.' && at + 2 < lexer->end && lexer->text[at] == '.'
         && lexer->text[at + 1] == ' '
         && (g_ascii_isalpha (lexer->text[at + 2]) || (guchar)lexer->text[at + 2] >= 0x80);
}

/**
 * whence_lexer_lex_number:
 * @lexer: a lexer before a digit
 *
 * Cuts off what begins with a digit: a number, an ordinal, a decade, a clock, a timestamp.
 */
void
whence_lexer_lex_number (WhenceLexer *lexer)
{
  const char *text = lexer->text + lexer->at;
  gsize left = lexer->end - lexer->at, n = 0, letters;
  gint64 value = 0;
  gboolean plain = TRUE;
  gint32 clock = 0, hundredths;
  WhenceWordClass word_class;

  if (lex_timestamp (lexer))
    return;
  n = clock_length (text, left, &word_class, &clock);
  if (n > 0)
    {
      whence_lexer_add_token (lexer, lexer->at, lexer->at + n, WHENCE_TOKEN_NUMERIC, word_class, clock);
      lexer->at += n;
      if (n + 1 <= left && text[n] == 'Z' && (n + 1 == left || !g_ascii_isalnum (text[n + 1])))
        {
          whence_lexer_add_token (lexer, lexer->at, lexer->at + 1, WHENCE_TOKEN_NUMERIC, WHENCE_CLASS_ZONE, 0);
          lexer->at++;
        }
      return;
    }
  while (n < left && n < WHENCE_LEXER_TOKEN_MAX
         && (g_ascii_isdigit (text[n])
             || ((text[n] == ',' || text[n] == '.') && n + 1 < left && g_ascii_isdigit (text[n + 1]))))
    {
      plain = plain && g_ascii_isdigit (text[n]);
      if (g_ascii_isdigit (text[n]) && value < G_MAXINT32)
        value = value * 10 + (text[n] - '0');
      n++;
    }
  value = MIN (value, G_MAXINT32);
  if (plain ? n <= 2 && lex_spaced_date (lexer) : lex_dotted_date (lexer, n))
    return;
  word_class = plain ? class_of_number (text, n, (gint32)value) : WHENCE_CLASS_NUMBER;
  if (!plain && read_decimal (lexer, text, n, &hundredths))
    {
      word_class = WHENCE_CLASS_DECIMAL;
      value = hundredths;
    }
  letters = n;
  while (letters < left && letters < WHENCE_LEXER_TOKEN_MAX && g_ascii_isalpha (text[letters]))
    letters++;
  if (plain && n <= 3 && ordinal_length (lexer, text + n, left - n) > 0)
    {
      word_class = WHENCE_CLASS_ORDINAL;
      n += ordinal_length (lexer, text + n, left - n);
    }
  else if (letters > n && plain && whence_lexer_ends_with (text + n, letters - n, lexer->language->decades)
           && value % 10 == 0 && n >= 2 && n <= 4)
    {
      word_class = WHENCE_CLASS_DECADE;
      n = letters;
    }
  else if (plain && n <= 2 && is_stop_ordinal (lexer, lexer->at + n))
    {
      word_class = WHENCE_CLASS_ORDINAL;
      n++;
    }
  else if (letters > n && letters - n > 3)
    {
      word_class = WHENCE_CLASS_NUMBER; /* a name such as "747SP", no date */
      n = letters;
    }
  whence_lexer_add_token (lexer, lexer->at, lexer->at + n, WHENCE_TOKEN_NUMERIC, word_class, (gint32)value);
  lexer->at += n;
}
