/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-wrapping.h"

/**
 * whence_wrapping_set:
 * @label: a label for words of the user, file names and addresses among them
 *
 * Lets it wrap between words and, where one is too long, within it: without a hyphen, which would be read as a part of the name.
 */
void
whence_wrapping_set (GtkLabel *label)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  gtk_label_set_attributes (label, attributes);
  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
}
