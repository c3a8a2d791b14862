// SPDX-License-Identifier: MIT
// What each key of a policy file sets, and what is expected of its value.
#pragma once

#include "app/policy/ini_file.h"
#include "content/edition.h"
#include "session/policy.h"

#include <QStringList>

#include <map>

namespace bedside::app {

/// What the guide knows, and a policy may name.
struct PolicyWords {
    std::vector<content::Region> regions;
    QStringList languages; // by code
};

class PolicyKeys {
public:
    /// All of them must outlive it.
    PolicyKeys(const PolicyWords& known, session::Policy& policy, Faults& remarks)
        : m_known(known), m_policy(policy), m_remarks(remarks) {}

    /// Sets what the entry says. A value that cannot be is remarked on and changes nothing, and so is an unknown key.
    /// But what closes something (a lock, the pages that are hidden, the ways out) closes it then.
    void take(const IniEntry& entry);
    /// Undoes a lock on something that nothing sets, which is remarked on, too.
    void finish();
    /// Returns where each key stands that counts.
    const std::map<QString, std::string>& places() const { return m_places; }

private:
    QString set(const QString& name, const QString& value);
    QString setTruth(bool& truth, const QString& value);
    QString close(bool& closed, const QString& value);
    QString setCountry(const QString& value);
    QString setLanguage(const QString& value);
    QString setMinutes(const QString& value);
    QString setExports(const QString& value);
    QString setFolder(const QString& value);
    QString setLetterhead(const QString& key, const QString& value);
    QString setLine(const QString& key, const QString& value);
    QString setLogo(const QString& value);

    const PolicyWords& m_known;
    session::Policy& m_policy;
    Faults& m_remarks;
    std::map<QString, std::string> m_lines; // of the letterhead
    std::map<QString, std::string> m_places;
};

} // namespace bedside::app
