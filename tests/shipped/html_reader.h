// SPDX-License-Identifier: MIT
// Reads a saved page as a browser's reader would: the words between its tags, in order.
#pragma once

#include <string>

namespace bedside::test {

/// Returns the words of the page as the plain-text writer would put them, with a line for each block.
std::string readHtml(const std::string& page);

} // namespace bedside::test
