// SPDX-License-Identifier: MIT
// What each key of a policy file sets, and what is expected of its value.
#pragma once

#include "app/ini_file.h"
#include "content/edition.h"
#include "session/policy.h"

#include <map>

namespace bedside::app {

class PolicyKeys {
public:
    /// All of them must outlive it.
    PolicyKeys(const std::vector<content::Region>& regions, session::Policy& policy, Faults& remarks)
        : m_regions(regions), m_policy(policy), m_remarks(remarks) {}

    /// Sets what the entry says. A value that cannot be is remarked on and changes nothing, and so is an unknown key.
    void take(const IniEntry& entry);
    /// Undoes a lock on something that nothing sets, which is remarked on, too.
    void finish();

private:
    QString set(const QString& name, const QString& value);
    QString setTruth(bool& truth, const QString& value);
    QString setCountry(const QString& value);
    QString setMinutes(const QString& value);
    QString setExports(const QString& value);
    QString setFolder(const QString& value);
    QString setLetterhead(const QString& key, const QString& value);
    QString setLine(const QString& key, const QString& value);
    QString setLogo(const QString& value);

    const std::vector<content::Region>& m_regions;
    session::Policy& m_policy;
    Faults& m_remarks;
    std::map<QString, std::string> m_lines;  // of the letterhead
    std::map<QString, std::string> m_places; // where each key stands that counts
};

} // namespace bedside::app
