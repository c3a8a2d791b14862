// SPDX-License-Identifier: MIT
#include "desktop/menu_room.h"

namespace bedside::desktop {

namespace {

void nameKeys(const QMenu& menu, bool named) {
    for (QAction* action : menu.actions())
        action->setShortcutVisibleInContextMenu(named);
}

} // namespace

void keepToWidth(QMenu& menu, const QWidget& window) {
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu, &window] {
        nameKeys(menu, true);
        if (menu.sizeHint().width() > window.width())
            nameKeys(menu, false);
    });
    for (const QAction* action : menu.actions())
        if (action->menu())
            keepToWidth(*action->menu(), window);
}

} // namespace bedside::desktop
