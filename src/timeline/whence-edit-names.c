/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the steps are called in the menu: "Undo Change Title". */
#include "config.h"

#include <glib/gi18n.h>

#include "whence-document-private.h"

/* ORDER EDIT: one thing, and many where a step can be of many. */
static const struct
{
  const char *one;
  const char *many;
} names[] = {
  /* Translators: names of steps in the Undo and Redo menu; %u is how many. */
  { N_("Add Article"), N_("Add %u Articles") },
  { N_("Remove Article"), NULL },
  { N_("Change Reference Date"), NULL },
  { N_("Change Title of Article"), NULL },
  { N_("Change Publisher"), NULL },
  { N_("Change Address"), NULL },
  { N_("Change Publication Date"), NULL },
  { N_("Change Title"), NULL },
  { N_("Change Label"), NULL },
  { N_("Change Date"), NULL },
  { N_("Change Note"), NULL },
  { N_("Change Kind"), N_("Change Kind of %u Events") },
  { N_("Change Status"), N_("Change Status of %u Events") },
  { N_("Add Star"), N_("Add Star to %u Events") },
  { N_("Remove Star"), N_("Remove Star from %u Events") },
  { N_("Hide Event"), N_("Hide %u Events") },
  { N_("Show Event"), N_("Show %u Events") },
  { N_("Delete Event"), N_("Delete %u Events") },
  { N_("Restore Event"), N_("Restore %u Events") },
  { N_("Add Event"), NULL },
  { N_("Merge Events"), N_("Merge %u Events") },
  { N_("Take Out Passage"), NULL },
  { N_("Name Era"), NULL },
  { N_("Rename Era"), NULL },
  { N_("Change Dates of Era"), NULL },
  { N_("Change Color of Era"), NULL },
  { N_("Change Era"), NULL },
  { N_("Remove Era"), NULL },
};
G_STATIC_ASSERT (G_N_ELEMENTS (names) == WHENCE_N_EDITS);

/**
 * whence_edit_dup_name:
 * @kind: a kind of edit; a number from a document, so it may be none
 * @n: how many things it changes
 *
 * Returns: (transfer full): what it is called, translated
 */
char *
whence_edit_dup_name (WhenceEditKind kind,
                      guint          n)
{
  if (kind >= WHENCE_N_EDITS)
    return g_strdup (_("Change"));
  if (names[kind].many == NULL)
    return g_strdup (_(names[kind].one));
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
#pragma GCC diagnostic ignored "-Wformat-extra-args"
  return g_strdup_printf (ngettext (names[kind].one, names[kind].many, n), n);
#pragma GCC diagnostic pop
}
