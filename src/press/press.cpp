// SPDX-License-Identifier: MIT
#include "press/press.h"

#include "press/companion_library.h"

#include <cmath>

namespace bedside::press {

namespace {

constexpr double pointsPerInch = 72;

int dots(double points, double dotsPerInch) {
    return static_cast<int>(std::ceil(points * dotsPerInch / pointsPerInch - 0.001));
}

} // namespace

int Pages::widthIn(double dotsPerInch) const { return dots(width(), dotsPerInch); }
int Pages::heightIn(double dotsPerInch) const { return dots(height(), dotsPerInch); }

Result<const Press*> openPress() {
    const auto open = companionFunction("bedside-paper", "bedsidePress");
    if (!open)
        return open.faults();
    return static_cast<const Press*>((*open)());
}

} // namespace bedside::press
