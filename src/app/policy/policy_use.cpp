// SPDX-License-Identifier: MIT
#include "app/policy/policy_use.h"

#include "press/press.h"

#include <QDir>
#include <QObject>
#include <QTextStream>

#include <thread>

namespace bedside::app {

namespace {

const QString folderKey = QStringLiteral("files/save_folder");
const QString logoKey = QStringLiteral("letterhead/logo");

Fault remark(const PolicyReading& reading, const QString& key, const std::string& what) {
    const auto place = reading.places.find(key);
    return {place == reading.places.end() ? std::string() : place->second, key.toStdString() + ": " + what};
}

} // namespace

Faults folderRemarks(const PolicyReading& reading) {
    const QString& folder = reading.policy.saveFolder;
    if (folder.isEmpty() || QDir(folder).exists())
        return {};
    return {remark(reading, folderKey, QObject::tr("there is no folder %1").arg(folder).toStdString())};
}

Faults logoRemarks(const PolicyReading& reading) {
    if (!reading.policy.letterhead || reading.policy.letterhead->logo.bytes.empty())
        return {};
    const auto press = press::openPress();
    const content::Phrases& phrases = content::englishPhrases(); // as in the file that an administrator writes
    Faults remarks;
    for (const Fault& fault : press ? (*press)->faultsOf(reading.policy.letterhead->logo, phrases) : press.faults())
        remarks.push_back(remark(reading, logoKey, describe(fault)));
    return remarks;
}

void tellRemarks(const Faults& remarks) {
    for (const Fault& each : remarks)
        QTextStream(stderr) << "bedside: " << QString::fromStdString(describe(each)) << '\n';
}

void tellUse(const PolicyReading& reading) {
    if (!reading.policy.saveFolder.isEmpty()) {
        PolicyReading folder;
        folder.policy.saveFolder = reading.policy.saveFolder;
        folder.places = reading.places;
        std::thread([folder] { tellRemarks(folderRemarks(folder)); }).detach(); // leaving does not wait for it
    }
    tellRemarks(logoRemarks(reading));
}

} // namespace bedside::app
