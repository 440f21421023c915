/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether the tints can be told apart, also by those who lack the cones for red or for green, and seen on their ground. */

#include <glib.h>
#include <math.h>

#include "whence-palette.h"

/* Colours of CIELAB so far apart are not taken for each other. */
#define LEAST_DISTANCE 15.0

typedef struct
{
  double v[3];
} Triple;

/* Linear RGB as it is seen; after Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision
 * Deficiency, 2009. */
static const struct
{
  const char *name;
  Triple      rows[3];
} eyes[] = {
  { "all-cones", { { { 1, 0, 0 } }, { { 0, 1, 0 } }, { { 0, 0, 1 } } } },
  { "no-red", { { { 0.152286, 1.052583, -0.204868 } }, { { 0.114503, 0.786281, 0.099216 } }, { { -0.003882, -0.048116, 1.051998 } } } },
  { "no-green", { { { 0.367322, 0.860646, -0.227968 } }, { { 0.280085, 0.672501, 0.047413 } }, { { -0.011820, 0.042940, 0.968881 } } } },
};

static Triple
to_linear (guint32 color)
{
  Triple linear;

  for (guint i = 0; i < 3; i++)
    {
      double part = (color >> (16 - 8 * i) & 0xff) / 255.0;

      linear.v[i] = part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
    }
  return linear;
}

static Triple
apply (const Triple  rows[3],
       const Triple *color)
{
  Triple seen;

  for (guint i = 0; i < 3; i++)
    {
      double sum = 0;

      for (guint k = 0; k < 3; k++)
        sum += rows[i].v[k] * color->v[k];
      seen.v[i] = CLAMP (sum, 0, 1);
    }
  return seen;
}

static double
bend (double t)
{
  return t > 0.008856 ? cbrt (t) : 7.787 * t + 16.0 / 116;
}

static Triple
to_lab (const Triple *linear)
{
  static const Triple to_xyz[3] = { { { 0.4124, 0.3576, 0.1805 } }, { { 0.2126, 0.7152, 0.0722 } }, { { 0.0193, 0.1192, 0.9505 } } };
  double x = 0, y = 0, z = 0;

  for (guint k = 0; k < 3; k++)
    {
      x += to_xyz[0].v[k] * linear->v[k];
      y += to_xyz[1].v[k] * linear->v[k];
      z += to_xyz[2].v[k] * linear->v[k];
    }
  return (Triple){ { 116 * bend (y) - 16, 500 * (bend (x / 0.95047) - bend (y)), 200 * (bend (y) - bend (z / 1.08883)) } };
}

static double
measure_contrast (guint32 a,
                  guint32 b)
{
  Triple first = to_linear (a), second = to_linear (b);
  double light = 0.2126 * first.v[0] + 0.7152 * first.v[1] + 0.0722 * first.v[2] + 0.05;
  double dark = 0.2126 * second.v[0] + 0.7152 * second.v[1] + 0.0722 * second.v[2] + 0.05;

  return MAX (light, dark) / MIN (light, dark);
}

static void
check_palette (const WhencePalette *palette,
               double               least_contrast)
{
  for (guint e = 0; e < G_N_ELEMENTS (eyes); e++)
    for (guint i = 0; i < WHENCE_N_TINTS; i++)
      for (guint k = 0; k < i; k++)
        {
          Triple first = to_linear (palette->tints[i]), second = to_linear (palette->tints[k]);
          Triple a, b;

          first = apply (eyes[e].rows, &first);
          second = apply (eyes[e].rows, &second);
          a = to_lab (&first);
          b = to_lab (&second);
          g_test_message ("%s: %06x and %06x", eyes[e].name, palette->tints[i], palette->tints[k]);
          g_assert_cmpfloat (sqrt (pow (a.v[0] - b.v[0], 2) + pow (a.v[1] - b.v[1], 2) + pow (a.v[2] - b.v[2], 2)), >=, LEAST_DISTANCE);
        }
  for (guint i = 0; i < WHENCE_N_TINTS; i++)
    {
      g_test_message ("%06x on %06x", palette->tints[i], palette->paints[WHENCE_PAINT_CARD]);
      g_assert_cmpfloat (measure_contrast (palette->tints[i], palette->paints[WHENCE_PAINT_CARD]), >=, least_contrast);
    }
}

static void
test_screen (gconstpointer data)
{
  guint which = GPOINTER_TO_UINT (data);

  check_palette (whence_palette_get_screen (which & 1, which & 2), which & 2 ? 4.5 : 3);
}

static void
test_paper (void)
{
  check_palette (whence_palette_get_paper (), 3);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/output/palette/light", GUINT_TO_POINTER (0), test_screen);
  g_test_add_data_func ("/output/palette/dark", GUINT_TO_POINTER (1), test_screen);
  g_test_add_data_func ("/output/palette/light-contrast", GUINT_TO_POINTER (2), test_screen);
  g_test_add_data_func ("/output/palette/dark-contrast", GUINT_TO_POINTER (3), test_screen);
  g_test_add_func ("/output/palette/paper", test_paper);
  return g_test_run ();
}
