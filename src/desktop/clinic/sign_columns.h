// SPDX-License-Identifier: MIT
// A list of signs by their names, in two columns where there is room for both; who hears it hears one after the other.
#pragma once

#include "screen/theme.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace bedside::desktop {

/// In pixels at 100 %: of a page with such a list.
inline constexpr double signsColumn = 780;

class SignColumns : public QWidget {
    Q_OBJECT

public:
    explicit SignColumns(QWidget* parent = nullptr);

    /// None: it holds no word.
    void setSigns(const QStringList& signs);
    /// Where the page scrolls they stand under each other: nobody should have to go up again for a second column.
    void standIn(QScrollArea& page);
    /// Sets them for that width.
    void fit(int width, const screen::Theme& theme);

private:
    void fill();
    qsizetype firstCount() const;

    QStringList m_signs;
    QLabel* m_first;
    QLabel* m_second; // empty while one column is enough
    QTimer m_settled; // rings once all has its place
    int m_column = 0; // px; none where one column is all there is room for
};

} // namespace bedside::desktop
