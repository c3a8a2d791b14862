// SPDX-License-Identifier: MIT
// Every key there is, in groups, made of the actions of the window and of the keys that pages hear themselves.
#pragma once

#include "desktop/keys/own_keys.h"
#include "document/document.h"

#include <QList>
#include <QString>
#include <QStringList>

class QAction;

namespace bedside::desktop {

struct KeyRow {
    QString words;
    QStringList keys; // as people name them
};

struct KeyGroup {
    QString name;
    QList<KeyRow> rows;
};

/// Groups the actions that have a key by their property "group", in their order, and the keys of pages behind them.
QList<KeyGroup> keyGroups(const QList<QAction*>& actions);
/// Returns the keys of that place which have a brief word, with it.
QList<KeyRow> briefKeys(KeyPlace place);
/// Whole: a title, and tables. Brief: for words so large that columns would have no room, line after line.
enum class KeyForm { Whole, Brief };
/// Composes the page that lists them.
document::Document keyPage(const QList<KeyGroup>& groups, KeyForm form);

} // namespace bedside::desktop
