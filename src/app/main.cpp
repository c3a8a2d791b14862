// SPDX-License-Identifier: MIT
// The program bedside: opens the window on the content it carries.
#include "app/start.h"

int main(int argc, char** argv) { return bedside::app::start(argc, argv); }
