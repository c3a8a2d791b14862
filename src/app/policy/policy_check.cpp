// SPDX-License-Identifier: MIT
#include "app/policy/policy_check.h"

#include "app/policy/policy_file.h"
#include "press/press.h"

#include <QDir>
#include <QFileInfo>
#include <QObject>
#include <QTextStream>

#include <algorithm>

namespace bedside::app {

namespace {

/// What is only looked at when it is needed, or here.
void lookCloser(const session::Policy& policy, Faults& remarks) {
    if (!policy.saveFolder.isEmpty() && !QDir(policy.saveFolder).exists())
        remarks.push_back(
            {{}, QObject::tr("files/save_folder: there is no folder %1").arg(policy.saveFolder).toStdString()});
    if (!policy.letterhead || policy.letterhead->logo.bytes.empty())
        return;
    const auto press = press::openPress();
    const content::Phrases& phrases = content::englishPhrases(); // as in the file that an administrator writes
    for (const Fault& fault : press ? (*press)->faultsOf(policy.letterhead->logo, phrases) : press.faults())
        remarks.push_back({{}, "letterhead/logo: " + describe(fault)});
}

} // namespace

int checkPolicy(const QString& file, const PolicyWords& known) {
    QTextStream out(stdout);
    const QStringList places = file.isEmpty() ? policyPlaces() : QStringList{file};
    QStringList files = places;
    if (file.isEmpty())
        files.removeIf([](const QString& place) { return !QFileInfo::exists(place); });
    PolicyReading reading = readPolicy(files, known);
    if (!file.isEmpty() && !QFileInfo::exists(file))
        reading.remarks.push_back({file.toStdString(), QObject::tr("there is no such file").toStdString()});
    lookCloser(reading.policy, reading.remarks);
    for (const Fault& remark : reading.remarks)
        out << QString::fromStdString(describe(remark)) << '\n';
    if (files.isEmpty())
        out << QObject::tr("There is no policy. It would lie here: %1").arg(places.join(QStringLiteral(", "))) << '\n';
    else if (reading.remarks.empty())
        out << QObject::tr("All of it counts: %1").arg(files.join(QStringLiteral(", "))) << '\n';
    return reading.remarks.empty() ? 0 : 1;
}

} // namespace bedside::app
