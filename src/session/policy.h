// SPDX-License-Identifier: MIT
// What whoever looks after a computer sets for all who use Bedside on it.
#pragma once

#include "document/document.h"

#include <QSet>
#include <QString>

#include <chrono>
#include <optional>

namespace bedside::session {

/// The ways of words out of the program.
enum class Export { Print, Pdf, WebPage, Mail, Copy, RecordNote, Fhir };

inline size_t qHash(Export way, size_t seed = 0) { return ::qHash(static_cast<int>(way), seed); }

struct Policy {
    /// How long nobody may touch the program before it clears itself; zero: as long as they like. Absent: five minutes
    /// in clinic view, and else as long as they like.
    std::optional<std::chrono::minutes> idleTime;
    bool startsInClinicView = false;
    bool locksClinicView = false;  // as it starts
    bool hidesSexualPages = false; // until somebody opens them
    QString country;               // the id of a region; empty: the reader's choice
    bool locksCountry = false;
    QString language; // which every visit begins in, such as "es"; empty: the reader's choice, or the system's
    std::optional<document::Letterhead> letterhead;
    bool locksLetterhead = false;
    QSet<Export> exports{Export::Print, Export::Pdf,        Export::WebPage, Export::Mail,
                         Export::Copy,  Export::RecordNote, Export::Fhir};
    QString saveFolder; // where the dialogs for files begin; empty: the documents
    bool allows(Export way) const { return exports.contains(way); }
};

} // namespace bedside::session
