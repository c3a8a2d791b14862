// SPDX-License-Identifier: MIT
#include "desktop/keys/key_list.h"

#include "desktop/keys/own_keys.h"
#include "desktop/keys/typed_key.h"
#include "screen/direction.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace bedside::desktop {

namespace {

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(KeyWords)
};

/// Keys that are pressed together stand in the order in which they are written, also among words that run the other
/// way.
QString inOrder(const QString& name) {
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar endOfIsolate(0x2069);
    return screen::runsRightToLeft() && name.contains(u'+') ? leftToRightIsolate + name + endOfIsolate : name;
}

QStringList named(const QList<QKeySequence>& keys) {
    QStringList names;
    for (const QKeySequence& each : keys)
        names.append(inOrder(each.toString(QKeySequence::NativeText)));
    if (QLocale().script() == QLocale::ArabicScript) // whose keyboards have these letters on them too
        for (const QKeySequence& each : keys)
            if (const QString letter = each.count() == 1 ? arabicLetterOn(each[0].toCombined()) : QString();
                !letter.isEmpty())
                names.append(letter);
    return names;
}

QStringList named(const OwnKeys& own) { return own.said.isEmpty() ? named(own.keys) : QStringList(own.said); }

/// Returns the rows of the group with that name, which is added where it is new.
QList<KeyRow>& rowsOf(QList<KeyGroup>& groups, const QString& name) {
    const auto known = std::ranges::find(groups, name, &KeyGroup::name);
    if (known != groups.end())
        return known->rows;
    groups.append({name, {}});
    return groups.back().rows;
}

document::Inlines plain(const QString& words) { return {{document::Words{words.toStdString()}}}; }

} // namespace

QList<KeyGroup> keyGroups(const QList<QAction*>& actions) {
    QList<KeyGroup> groups;
    for (const QAction* action : actions)
        if (!action->shortcuts().isEmpty())
            rowsOf(groups, action->property("group").toString())
                .append({action->text().remove(u'&').remove(QStringLiteral("…")), named(action->shortcuts())});
    for (const OwnKeys& each : ownKeys())
        rowsOf(groups, nameOf(each.place)).append({each.words, named(each)});
    return groups;
}

QList<KeyRow> briefKeys(KeyPlace place) {
    QList<KeyRow> rows;
    for (const OwnKeys& each : ownKeys())
        if (each.place == place && !each.brief.isEmpty())
            rows.append({each.brief, named(each)});
    return rows;
}

document::Document keyPage(const QList<KeyGroup>& groups) {
    document::Document page;
    page.title = KeyWords::tr("Keys").toStdString();
    page.nodes.push_back({document::Heading{1, plain(KeyWords::tr("Keys"))}});
    for (const KeyGroup& group : groups) {
        page.nodes.push_back({document::Heading{2, plain(group.name)}});
        document::Table table;
        table.header = {{plain(KeyWords::tr("What it does"))}, {plain(KeyWords::tr("Key"))}};
        for (const KeyRow& row : group.rows)
            table.rows.push_back({{plain(row.words)}, {plain(row.keys.join(KeyWords::tr(" or ")))}});
        page.nodes.push_back({std::move(table)});
    }
    return page;
}

} // namespace bedside::desktop
