// SPDX-License-Identifier: MIT
#include "desktop/search_field.h"

#include "desktop/keys/own_keys.h"

#include <QKeyEvent>

namespace bedside::desktop {

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (isKey(*event, OwnKey::EnterResults)) {
        if (!text().isEmpty())
            emit resultsWanted();
    } else if (!isKey(*event, OwnKey::LeaveSearch)) {
        QLineEdit::keyPressEvent(event);
    } else if (text().isEmpty()) {
        emit leaveWanted();
    } else {
        setText({}); // clear() would keep the words for an undo
        emit textEdited({});
    }
}

} // namespace bedside::desktop
