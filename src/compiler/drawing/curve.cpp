// SPDX-License-Identifier: MIT
#include "compiler/drawing/curve.h"

#include <cmath>

namespace bedside::compiler {

namespace {

constexpr int steps = 64;

Point pointOn(const Curve& curve, double share) {
    const Point a = between(curve.from, curve.leaving, share);
    const Point b = between(curve.leaving, curve.arriving, share);
    const Point c = between(curve.arriving, curve.to, share);
    return between(between(a, b, share), between(b, c, share), share);
}

/// De Casteljau: what is left of the curve from `share` on is a cubic curve again.
Curve restOf(const Curve& curve, double share) {
    const Point b = between(curve.leaving, curve.arriving, share);
    const Point c = between(curve.arriving, curve.to, share);
    return {pointOn(curve, share), between(b, c, share), c, curve.to};
}

Curve backwards(const Curve& curve) { return {curve.to, curve.arriving, curve.leaving, curve.from}; }

/// The curve runs faster where its handles are long, so a share of the length is not a share of the way it is drawn.
Curve withoutStart(const Curve& curve, double start) {
    double rest = lengthOf(curve) * start;
    Point last = curve.from;
    for (int step = 1; step <= steps; ++step) {
        const double share = static_cast<double>(step) / steps;
        const Point next = pointOn(curve, share);
        rest -= distance(last, next);
        if (rest <= 0)
            return restOf(curve, share);
        last = next;
    }
    return curve;
}

} // namespace

Point between(Point from, Point to, double share) {
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

double distance(Point from, Point to) { return std::hypot(to.x - from.x, to.y - from.y); }

double lengthOf(const Curve& curve) {
    double length = 0;
    Point last = curve.from;
    for (int step = 1; step <= steps; ++step) {
        const Point next = pointOn(curve, static_cast<double>(step) / steps);
        length += distance(last, next);
        last = next;
    }
    return length;
}

Curve stretchOf(const Curve& curve, double start, double end) {
    const Curve tail = withoutStart(curve, start);
    return backwards(withoutStart(backwards(tail), (1 - end) / (1 - start)));
}

} // namespace bedside::compiler
