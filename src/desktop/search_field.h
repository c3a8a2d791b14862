// SPDX-License-Identifier: MIT
// Where one types what to search for. Down goes to what was found; Escape empties the field, and an empty one it
// leaves.
#pragma once

#include <QLineEdit>

namespace bedside::desktop {

class SearchField : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

signals:
    void resultsWanted();
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace bedside::desktop
