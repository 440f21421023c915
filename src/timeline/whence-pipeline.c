/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-pipeline.h"
