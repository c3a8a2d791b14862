// SPDX-License-Identifier: MIT
#include "desktop/menu_room.h"

#include "desktop/look.h"
#include "desktop/note_place.h"

#include <QScreen>

namespace bedside::desktop {

namespace {

void nameKeys(const QMenu& menu, bool named) {
    for (QAction* action : menu.actions())
        action->setShortcutVisibleInContextMenu(named);
}

int roomBelowBar(const QWidget& window) {
    return window.screen()->availableGeometry().bottom() + 1 - barBottom(*window.window());
}

} // namespace

void keepToWindow(QMenu& menu, const QWidget& window) {
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu, &window] {
        nameKeys(menu, true);
        setLook(menu, QString());
        if (menu.sizeHint().height() > roomBelowBar(window))
            setLook(menu, QStringLiteral("close"));
        if (menu.sizeHint().width() > window.width())
            nameKeys(menu, false);
    });
    for (const QAction* action : menu.actions())
        if (action->menu())
            keepToWindow(*action->menu(), window);
}

} // namespace bedside::desktop
