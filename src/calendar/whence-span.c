/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-span.h"
