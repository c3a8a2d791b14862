// SPDX-License-Identifier: MIT
// One lambda per alternative of a variant, for std::visit.
#pragma once

namespace bedside {

template <class... Lambdas> struct Overloaded : Lambdas... { using Lambdas::operator()...; };
template <class... Lambdas> Overloaded(Lambdas...) -> Overloaded<Lambdas...>;

} // namespace bedside
