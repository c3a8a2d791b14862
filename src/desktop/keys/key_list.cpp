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

/// Keys that are pressed together are met in the order in which they are written, also among words that run the other
/// way: where one of them has a name in such words, from there.
QString inOrder(QString name) {
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar rightToLeftIsolate(0x2067);
    constexpr QChar endOfIsolate(0x2069);
    constexpr QChar rightToLeftMark(0x200f);
    if (!screen::runsRightToLeft() || !name.contains(u'+'))
        return name;
    if (!name.isRightToLeft() && std::ranges::none_of(name, [](QChar c) { return c.direction() == QChar::DirAL; }))
        return leftToRightIsolate + name + endOfIsolate;
    return rightToLeftIsolate + name.replace(u'+', rightToLeftMark + QStringLiteral("+") + rightToLeftMark) +
           endOfIsolate;
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

QString keyAndWords(const QStringList& keys, const QString& words) {
    //: A key, and what it does.
    return KeyWords::tr("%1: %2").arg(keys.join(KeyWords::tr(" or ")), words);
}

document::Table tableOf(const KeyGroup& group) {
    document::Table table;
    table.header = {{plain(KeyWords::tr("What it does"))}, {plain(KeyWords::tr("Key"))}};
    for (const KeyRow& row : group.rows)
        table.rows.push_back({{plain(row.words)}, {plain(row.keys.join(KeyWords::tr(" or ")))}});
    return table;
}

document::List listOf(const KeyGroup& group) {
    document::List list;
    for (const KeyRow& row : group.rows)
        list.items.push_back({{document::Paragraph{plain(keyAndWords(row.keys, row.words))}}});
    return list;
}

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

document::Document keyPage(const QList<KeyGroup>& groups, KeyForm form) {
    document::Document page;
    page.title = KeyWords::tr("Keys").toStdString();
    if (form == KeyForm::Whole)
        page.nodes.push_back({document::Heading{1, plain(KeyWords::tr("Keys"))}});
    for (const KeyGroup& group : groups) {
        page.nodes.push_back({document::Heading{2, plain(group.name)}});
        page.nodes.push_back(form == KeyForm::Whole ? document::Node{tableOf(group)} : document::Node{listOf(group)});
    }
    return page;
}

} // namespace bedside::desktop
