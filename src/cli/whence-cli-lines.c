/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-cli-lines.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#define CHUNK_BYTES 65536u

/**
 * whence_cli_lines_init:
 * @self: lines, to be cleared with whence_cli_lines_clear()
 * @fd: an open file, which stays the caller's
 * @max: bytes of the longest line that is given
 */
void
whence_cli_lines_init (WhenceCliLines *self, int fd, gsize max)
{
  *self = (WhenceCliLines) { .fd = fd, .buffer = g_string_sized_new (CHUNK_BYTES), .max = max };
}

/**
 * whence_cli_lines_clear:
 * @self: lines
 */
void
whence_cli_lines_clear (WhenceCliLines *self)
{
  g_string_free (g_steal_pointer (&self->buffer), TRUE);
}

/* Takes what is there, be it less than a chunk: a line is done as soon as it has come. */
static gboolean
fill (WhenceCliLines *self)
{
  gsize old;
  gssize n;

  if (self->at_end)
    return FALSE;
  g_string_erase (self->buffer, 0, (gssize) self->begin);
  self->begin = 0;
  old = self->buffer->len;
  g_string_set_size (self->buffer, old + CHUNK_BYTES);
  do
    n = read (self->fd, self->buffer->str + old, CHUNK_BYTES);
  while (n < 0 && errno == EINTR);
  self->error = n < 0 ? errno : 0;
  self->at_end = n <= 0;
  g_string_set_size (self->buffer, old + (gsize) MAX (n, 0));
  return n > 0;
}

/**
 * whence_cli_lines_peek:
 * @self: lines
 * @out_length: how many bytes
 *
 * Returns: (transfer none): what the file begins with, without taking it
 */
const char *
whence_cli_lines_peek (WhenceCliLines *self, gsize *out_length)
{
  if (self->buffer->len == 0)
    fill (self);
  *out_length = self->buffer->len - self->begin;
  return self->buffer->str + self->begin;
}

/* Drops all up to the next line end. */
static void
skip_line (WhenceCliLines *self)
{
  do
    {
      const char *text = self->buffer->str + self->begin;
      const char *end = memchr (text, '\n', self->buffer->len - self->begin);

      if (end != NULL)
        {
          self->begin += (gsize) (end - text) + 1;
          return;
        }
      self->begin = self->buffer->len;
    }
  while (fill (self));
}

/**
 * whence_cli_lines_next:
 * @self: lines
 * @out_line: (transfer none): the line, without its end; valid until the next call
 * @out_length: its bytes
 *
 * Returns: what came next
 */
WhenceCliLineResult
whence_cli_lines_next (WhenceCliLines *self, const char **out_line, gsize *out_length)
{
  gsize seen = 0;

  for (;;)
    {
      const char *text = self->buffer->str + self->begin;
      gsize length = self->buffer->len - self->begin;
      const char *end = memchr (text + seen, '\n', length - seen);

      if (end == NULL && length <= self->max)
        {
          seen = length;
          if (fill (self))
            continue;
          if (self->error != 0)
            return WHENCE_CLI_LINES_ERROR;
          if (length == 0)
            return WHENCE_CLI_LINES_END;
        }
      self->number++;
      if ((end != NULL ? (gsize) (end - text) : length) > self->max)
        {
          skip_line (self);
          return WHENCE_CLI_LINE_TOO_LONG;
        }
      /* Without a line end there was nothing more to fill in, but the buffer may have moved. */
      *out_line = self->buffer->str + self->begin;
      *out_length = end != NULL ? (gsize) (end - text) : length;
      self->begin += *out_length + (end != NULL ? 1 : 0);
      return WHENCE_CLI_LINE;
    }
}

/**
 * whence_cli_lines_rest:
 * @self: lines
 * @max: how many bytes to take at most
 *
 * Returns: (transfer full) (nullable): all that is left, cut after @max bytes, or %NULL where reading failed
 */
GBytes *
whence_cli_lines_rest (WhenceCliLines *self, gsize max)
{
  while (self->buffer->len - self->begin < max && fill (self))
    continue;
  if (self->error != 0)
    return NULL;
  return g_bytes_new (self->buffer->str + self->begin, MIN (max, self->buffer->len - self->begin));
}
