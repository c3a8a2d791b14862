// SPDX-License-Identifier: MIT
// The pages one has been to, for back and forward. Lives in memory only.
#pragma once

#include "session/location.h"

#include <QList>

namespace bedside::session {

class History {
public:
    const Location& current() const { return m_visited[m_at]; }
    bool hasPrevious() const { return m_at > 0; }
    bool hasNext() const { return m_at + 1 < m_visited.size(); }

    /// Goes to a page and forgets what was forward of here. Going to the page one is on replaces it.
    void visit(const Location& location);
    /// Puts another page in the place of the current one.
    void replace(const Location& location) { m_visited[m_at] = location; }
    /// Notes how far down the current page one is: 0 top, 1 bottom.
    void rememberScroll(double scroll);
    /// Go one step and return the location there. Only to be called where there is one.
    const Location& goBack();
    const Location& goForward();

private:
    QList<Location> m_visited{Location{}};
    qsizetype m_at = 0;
};

} // namespace bedside::session
