// SPDX-License-Identifier: MIT
// The style below the style sheet.
#pragma once

#include <QProxyStyle>

namespace bedside::screen {

/// Qt's Fusion; but from right to left no letter is underlined for its key. Qt draws that letter by itself, and an
/// Arabic word would fall apart at it.
class HouseStyle : public QProxyStyle {
    Q_OBJECT

public:
    HouseStyle();

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
};

} // namespace bedside::screen
