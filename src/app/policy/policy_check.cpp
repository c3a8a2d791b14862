// SPDX-License-Identifier: MIT
#include "app/policy/policy_check.h"

#include "app/policy/policy_use.h"

#include <QFileInfo>
#include <QObject>
#include <QTextStream>

namespace bedside::app {

int checkPolicy(const QString& file, const PolicyWords& known) {
    QTextStream out(stdout);
    const QStringList places = file.isEmpty() ? policyPlaces() : QStringList{file};
    QStringList files = places;
    if (file.isEmpty())
        files.removeIf([](const QString& place) { return !QFileInfo::exists(place); });
    PolicyReading reading = readPolicy(files, known);
    if (!file.isEmpty() && !QFileInfo::exists(file))
        reading.remarks.push_back({file.toStdString(), QObject::tr("there is no such file").toStdString()});
    for (const Faults& seen : {folderRemarks(reading), logoRemarks(reading)})
        reading.remarks.insert(reading.remarks.end(), seen.begin(), seen.end());
    for (const Fault& remark : reading.remarks)
        out << QString::fromStdString(describe(remark)) << '\n';
    if (files.isEmpty())
        out << QObject::tr("There is no policy. It would lie here: %1").arg(places.join(QStringLiteral(", "))) << '\n';
    else if (reading.remarks.empty())
        out << QObject::tr("All of it counts: %1").arg(files.join(QStringLiteral(", "))) << '\n';
    return reading.remarks.empty() ? 0 : 1;
}

} // namespace bedside::app
