// SPDX-License-Identifier: MIT
// The part of an Infobutton link behind the question mark: how a health record asks what there is on a diagnosis.
// (HL7 Context-Aware Knowledge Retrieval, URL-based implementation; from general knowledge, not yet checked.)
#pragma once

#include "app/link.h"

namespace bedside::app {

struct InfobuttonRequest {
    AskedCode asked;
    bool forClinician = false;
};

/// Reads mainSearchCriteria.v.c and .v.cs, informationRecipient and taskContext.c.c. The standard's other names, which
/// may speak of a person, are let pass and left unread; a name that is none of its own is refused.
Result<InfobuttonRequest> infobuttonRequest(const QString& query);

} // namespace bedside::app
