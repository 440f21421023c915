/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-article-list.h"
#include "whence-canvas.h"
#include "whence-counts-bar.h"
#include "whence-details.h"
#include "whence-event-view.h"
#include "whence-finder.h"
#include "whence-import-bar.h"
#include "whence-legend-view.h"
#include "whence-optional.h"
#include "whence-overview.h"
#include "whence-panes.h"
#include "whence-reader.h"
#include "whence-window.h"

G_BEGIN_DECLS

struct _WhenceWindow
{
  GtkApplicationWindow parent_instance;

  GtkStack          *pages;
  GtkWidget         *start;
  GtkStack          *header;
  GtkMenuButton     *menu;
  GMenuModel        *primary_menu;
  GtkWidget         *before_menu; /* what had the focus when the menu was opened */
  GtkLabel          *name;
  GtkWidget         *undo;
  GtkWidget         *redo;
  GMenu             *undo_section;
  GMenu             *recent_section;
  GtkRevealer       *notice;
  GtkWidget         *notice_box;
  GtkLabel          *notice_text;
  GtkWidget         *notice_save;
  GtkWidget         *notice_undo;
  WhenceImportBar   *import_bar;
  WhenceFinder      *finder;
  WhenceCountsBar   *counts;
  WhencePanes       *panes;
  GtkWidget         *pane_switcher;
  GtkWidget         *pane_buttons[WHENCE_N_PANES];
  WhenceArticleList *article_list;
  GtkStack          *views;
  WhenceCanvas      *canvas;
  WhenceEventView   *event_view;
  GtkStack          *right;
  WhenceDetails     *details; /* NULL until an event is chosen */
  WhenceReader      *reader;  /* NULL until an article is opened */

  GSettings            *settings;
  gboolean              wants_focus;  /* the page has come, and what is to have the focus there is still to come */
  gboolean              is_restoring; /* what is shown is being made as it was: nothing to remember */
  WhenceWorkspace      *workspace;
  GPtrArray            *waiting; /* sources that came while others were being read */
  WhenceImportReport   *earlier; /* what came of the jobs right before the one that runs */
  WhenceImportProgress *progress;
  GCancellable         *cancellable;
  guint                 begin_id; /* a job that is shown and has not begun */
  guint                 told_id;  /* when what was told goes again */
};

void whence_window_install_actions (GtkWidgetClass *widget_class);
void whence_window_install_document_actions (GtkWidgetClass *widget_class);
void whence_window_init_document   (WhenceWindow *self);
void whence_window_discard_unused  (WhenceWindow *self);
void whence_window_open_files      (WhenceWindow *self,
                                    GFile       **files,
                                    guint         n_files);
void whence_window_close_notice    (WhenceWindow *self);
char *whence_window_dup_title      (WhenceWindow *self);
gboolean whence_window_is_free_name (WhenceWindow *self,
                                     const char   *path);
void whence_window_install_edit_actions (GtkWidgetClass *widget_class);
void whence_window_install_export_actions (GtkWidgetClass *widget_class);
void whence_window_install_event_actions (GtkWidgetClass *widget_class);
void whence_window_update_event_actions (WhenceWindow *self);
void whence_window_install_era_actions (GtkWidgetClass *widget_class);
void whence_window_update_era_actions (WhenceWindow *self);
void whence_window_update_eras     (WhenceWindow *self);
void whence_window_tell            (WhenceWindow *self,
                                    const char   *message);
void whence_window_tell_done       (WhenceWindow *self,
                                    const char   *message);
void whence_window_offer_undo      (WhenceWindow *self,
                                    const char   *message);
void whence_window_init_edit       (WhenceWindow *self);
void whence_window_update_edit_actions (WhenceWindow *self);
void whence_window_init_input      (WhenceWindow *self);
void whence_window_init_lanes      (WhenceWindow *self);
void whence_window_restore_lanes   (WhenceWindow *self);
void whence_window_init_import     (WhenceWindow *self);
void whence_window_clear_import    (WhenceWindow *self);
void whence_window_paste           (WhenceWindow *self);
void whence_window_restore_range   (WhenceWindow *self);
void whence_window_update_pages    (WhenceWindow *self);
void whence_window_update_actions  (WhenceWindow *self);
void whence_window_show_pane       (WhenceWindow *self,
                                    WhencePane    pane);
void whence_window_focus_view      (WhenceWindow *self);
void whence_window_close_article   (WhenceWindow *self);

G_END_DECLS
