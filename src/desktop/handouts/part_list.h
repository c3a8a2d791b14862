// SPDX-License-Identifier: MIT
// What is on a handout: each part ticked or not, moved up or down.
#pragma once

#include "screen/theme.h"
#include "session/handout_bench.h"

#include <QWidget>

class QVBoxLayout;

namespace bedside::desktop {

class OptionCard;

class PartList : public QWidget {
    Q_OBJECT

public:
    explicit PartList(QWidget* parent = nullptr);
    /// Both must outlive it.
    void setUp(session::HandoutBench& bench, const screen::Theme& theme);

private:
    struct Row {
        content::HandoutPart part;
        QWidget* widget;
        OptionCard* card;
        QWidget* up;
        QWidget* down;
    };
    void fill();
    void keepFocus(const std::vector<Row>& before);
    void addRow(std::size_t place);
    QWidget* arrow(const char* icon, const QString& name, const char* objectName, QWidget* row);
    void move(std::size_t place, int steps);
    void moveFocused(int steps);
    void showTicks();

    session::HandoutBench* m_bench = nullptr;
    const screen::Theme* m_theme = nullptr;
    QVBoxLayout* m_rows;
    std::vector<Row> m_shown;
    std::vector<content::HandoutPart> m_parts; // of the rows
};

} // namespace bedside::desktop
