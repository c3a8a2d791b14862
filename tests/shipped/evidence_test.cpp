// SPDX-License-Identifier: MIT
#include "support/catch.h"
