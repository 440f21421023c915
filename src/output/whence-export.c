/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A timeline into files.  PDF has pages; SVG and PNG are one sheet with all of them under each other; the other forms are bytes that
 * their own writers make.
 *
 * A file is written beside its place and then renamed: there is never half a file under the name, and what was there stays where
 * the disk is full. */

#include "config.h"

#include "whence-export.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define PNG_PIXELS_PER_POINT 2.0
/* What cairo's image surfaces can hold. */
#define MAX_PNG_PIXELS 32767.0
#define MAX_PNG_AREA 4.0e8

G_DEFINE_QUARK (whence-export-error-quark, whence_export_error)

typedef struct
{
  int fd;
  int error; /* errno of the first write that failed */
} Target;

static cairo_status_t
write_bytes (void                *closure,
             const unsigned char *data,
             unsigned int         length)
{
  Target *target = closure;

  while (length > 0)
    {
      gssize n = write (target->fd, data, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          if (target->error == 0)
            target->error = errno;
          return CAIRO_STATUS_WRITE_ERROR;
        }
      data += n;
      length -= (unsigned int) n;
    }
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
fail (const char *path,
      int         saved_errno,
      GError    **error)
{
  /* Translators: %1$s is the file, %2$s the reason. */
  g_set_error (error, G_FILE_ERROR, (gint) g_file_error_from_errno (saved_errno), _("Cannot write “%1$s”: %2$s"), path,
               g_strerror (saved_errno));
  return FALSE;
}

static gboolean
fail_cairo (const char    *path,
            cairo_status_t status,
            GError       **error)
{
  g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED, _("Cannot write “%1$s”: %2$s"), path, cairo_status_to_string (status));
  return FALSE;
}

/* Writes what @source, of the function's own kind, is. */
typedef cairo_status_t (*WriteFunc) (gpointer source,
                                     Target  *target);

static gboolean
write_file (gpointer    source,
            WriteFunc   func,
            const char *path,
            GError    **error)
{
  g_autofree char *temporary = g_strconcat (path, ".XXXXXX", NULL);
  Target target = { g_mkstemp_full (temporary, O_RDWR | O_CLOEXEC, 0666), 0 };
  cairo_status_t status;

  if (target.fd < 0)
    return fail (path, errno, error);
  status = func (source, &target);
  if (target.error == 0 && fsync (target.fd) != 0 && errno != EINVAL)
    target.error = errno;
  if (close (target.fd) != 0 && target.error == 0)
    target.error = errno;
  if (target.error == 0 && status == CAIRO_STATUS_SUCCESS && g_rename (temporary, path) == 0)
    return TRUE;
  if (target.error == 0 && status == CAIRO_STATUS_SUCCESS)
    target.error = errno;
  g_unlink (temporary);
  return target.error != 0 ? fail (path, target.error, error) : fail_cairo (path, status, error);
}

static cairo_status_t
write_pdf (gpointer source,
           Target  *target)
{
  WhencePages *pages = source;
  double width;
  double height;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  whence_pages_get_size (pages, 0, &width, &height);
  surface = cairo_pdf_surface_create_for_stream (write_bytes, target, width, height);
  cr = cairo_create (surface);
  for (guint page = 0; page < whence_pages_get_n_pages (pages); page++)
    {
      whence_pages_get_size (pages, page, &width, &height);
      cairo_pdf_surface_set_size (surface, width, height);
      whence_pages_draw (pages, page, cr);
      cairo_show_page (cr);
    }
  cairo_surface_finish (surface);
  status = cairo_status (cr) != CAIRO_STATUS_SUCCESS ? cairo_status (cr) : cairo_surface_status (surface);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return status;
}

static void
get_sheet_size (WhencePages *pages,
                double      *out_width,
                double      *out_height)
{
  double height = 0;

  *out_height = 0;
  for (guint page = 0; page < whence_pages_get_n_pages (pages); page++)
    {
      whence_pages_get_size (pages, page, out_width, &height);
      *out_height += height;
    }
}

static void
draw_sheet (WhencePages *pages,
            cairo_t     *cr)
{
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  for (guint page = 0; page < whence_pages_get_n_pages (pages); page++)
    {
      double width;
      double height;

      whence_pages_draw (pages, page, cr);
      whence_pages_get_size (pages, page, &width, &height);
      cairo_translate (cr, 0, height);
    }
}

static cairo_status_t
write_svg (gpointer source,
           Target  *target)
{
  WhencePages *pages = source;
  double width;
  double height;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  get_sheet_size (pages, &width, &height);
  surface = cairo_svg_surface_create_for_stream (write_bytes, target, width, height);
  cr = cairo_create (surface);
  draw_sheet (pages, cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return status;
}

static cairo_status_t
write_png (gpointer source,
           Target  *target)
{
  WhencePages *pages = source;
  double scale = PNG_PIXELS_PER_POINT;
  double width;
  double height;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  get_sheet_size (pages, &width, &height);
  scale = MIN (scale, MAX_PNG_PIXELS / MAX (width, height));
  while (width * height * scale * scale > MAX_PNG_AREA)
    scale *= 0.9;
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (width * scale), (int) (height * scale));
  cr = cairo_create (surface);
  cairo_scale (cr, scale, scale);
  draw_sheet (pages, cr);
  cairo_destroy (cr);
  status = cairo_surface_status (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, write_bytes, target);
  cairo_surface_destroy (surface);
  return status;
}

static cairo_status_t
write_made (gpointer source,
            Target  *target)
{
  gsize length;
  const guchar *data = g_bytes_get_data (source, &length);

  while (length > 0 && target->error == 0)
    {
      gsize n = MIN (length, G_MAXINT);

      write_bytes (target, data, (unsigned int) n);
      data += n;
      length -= n;
    }
  return CAIRO_STATUS_SUCCESS;
}

/**
 * whence_export_bytes:
 * @bytes: what is to be in the file
 * @path: where to write
 * @error: takes what went wrong, naming the file
 *
 * Writes what a writer of another form made.
 *
 * Returns: whether the file is written, whole
 */
gboolean
whence_export_bytes (GBytes     *bytes,
                     const char *path,
                     GError    **error)
{
  return write_file (bytes, write_made, path, error);
}

/**
 * whence_export_pdf:
 * @timeline: a timeline
 * @events: (nullable) (element-type WhenceEvent): what to print; all where %NULL
 * @options: paper and layout
 * @path: where to write
 * @error: takes what went wrong, naming the file
 *
 * Writes a PDF file with links, targets and an outline.
 *
 * Returns: whether the file is written, whole
 */
gboolean
whence_export_pdf (const WhenceTimeline     *timeline,
                   GPtrArray                *events,
                   const WhencePagesOptions *options,
                   const char               *path,
                   GError                  **error)
{
  g_autoptr (WhencePages) pages = whence_pages_new (timeline, events, options);

  return write_file (pages, write_pdf, path, error);
}

static gboolean
export_sheet (const WhenceTimeline     *timeline,
              GPtrArray                *events,
              const WhencePagesOptions *options,
              WriteFunc                 func,
              const char               *path,
              GError                  **error)
{
  WhencePagesOptions sheet = *options;
  g_autoptr (WhencePages) pages = NULL;

  sheet.is_sheet = TRUE;
  pages = whence_pages_new (timeline, events, &sheet);
  return write_file (pages, func, path, error);
}

/**
 * whence_export_svg:
 * @timeline: a timeline
 * @events: (nullable) (element-type WhenceEvent): what to draw; all where %NULL
 * @options: width of the sheet and layout
 * @path: where to write
 * @error: takes what went wrong, naming the file
 *
 * Writes an SVG file with everything on one sheet.
 *
 * Returns: whether the file is written, whole
 */
gboolean
whence_export_svg (const WhenceTimeline     *timeline,
                   GPtrArray                *events,
                   const WhencePagesOptions *options,
                   const char               *path,
                   GError                  **error)
{
  return export_sheet (timeline, events, options, write_svg, path, error);
}

/**
 * whence_export_png:
 * @timeline: a timeline
 * @events: (nullable) (element-type WhenceEvent): what to draw; all where %NULL
 * @options: width of the sheet and layout
 * @path: where to write
 * @error: takes what went wrong, naming the file
 *
 * Writes a PNG file with everything on one sheet, two pixels a point; fewer where the sheet would be too large for that.
 *
 * Returns: whether the file is written, whole
 */
gboolean
whence_export_png (const WhenceTimeline     *timeline,
                   GPtrArray                *events,
                   const WhencePagesOptions *options,
                   const char               *path,
                   GError                  **error)
{
  return export_sheet (timeline, events, options, write_png, path, error);
}
