// SPDX-License-Identifier: MIT
// Points and cubic curves on the drawing board, in its own units, y downwards.
#pragma once

namespace bedside::compiler {

struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point&) const = default;
};

/// A cubic Bezier curve: it leaves `from` towards `leaving` and reaches `to` coming from `arriving`.
struct Curve {
    Point from;
    Point leaving;
    Point arriving;
    Point to;
    bool operator==(const Curve&) const = default;
};

/// Returns the point `share` of the way from `from` to `to`.
Point between(Point from, Point to, double share);

double distance(Point from, Point to);

/// Returns the length along the curve, exact enough for bodies (well under one unit).
double lengthOf(const Curve& curve);

/// Returns the stretch of the curve between two shares of its length, 0 its start and 1 its end.
Curve stretchOf(const Curve& curve, double start, double end);

} // namespace bedside::compiler
