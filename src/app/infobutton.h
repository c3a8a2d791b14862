// SPDX-License-Identifier: MIT
// The part of an Infobutton link behind the question mark: how a health record asks what there is on a diagnosis.
// (HL7 Context-Aware Knowledge Retrieval, URL-based implementation; from general knowledge, not yet checked. Other
// names are left unread as OpenInfobutton's responder does it, which also refuses what is said twice.)
#pragma once

#include "app/link.h"

namespace bedside::app {

struct InfobuttonRequest {
    AskedCode asked;
    bool forClinician = false;
};

/// Reads mainSearchCriteria.v.c and .v.cs, informationRecipient and taskContext.c.c. All other names, the standard's
/// own and those that a record system adds, are let pass and left unread; what cannot be a name is refused.
Result<InfobuttonRequest> infobuttonRequest(const QString& query);

} // namespace bedside::app
