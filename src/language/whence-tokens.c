/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-tokens.h"

/**
 * whence_tokens_new:
 *
 * Returns: (transfer full): no tokens yet
 */
WhenceTokens *
whence_tokens_new (void)
{
  WhenceTokens *self = g_new0 (WhenceTokens, 1);

  self->size = 256;
  self->tokens = g_new (WhenceToken, self->size);
  self->classes = g_new0 (guint8, self->size + 1);
  self->sentences_size = 16;
  self->sentences = g_new (WhenceSentence, self->sentences_size);
  return self;
}

/**
 * whence_tokens_free:
 * @self: (transfer full): tokens
 */
void
whence_tokens_free (WhenceTokens *self)
{
  g_free (self->tokens);
  g_free (self->classes);
  g_free (self->sentences);
  g_free (self);
}

/**
 * whence_tokens_get_sentence:
 * @self: tokens
 * @token: index of a token
 *
 * Returns: (transfer none): the sentence that holds @token
 */
const WhenceSentence *
whence_tokens_get_sentence (const WhenceTokens *self,
                            guint               token)
{
  guint low = 0, high = self->n_sentences;

  g_return_val_if_fail (token < self->n_tokens, NULL);

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (self->sentences[middle].first <= token)
        low = middle;
      else
        high = middle;
    }
  return &self->sentences[low];
}
