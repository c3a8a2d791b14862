// SPDX-License-Identifier: MIT
#include "session/history.h"

namespace bedside::session {

void History::visit(const Location& location) {
    if (location.samePage(current())) {
        m_visited[m_at] = location;
        return;
    }
    m_visited.resize(m_at + 1);
    m_visited.append(location);
    ++m_at;
}

void History::rememberScroll(double scroll) {
    m_visited[m_at].scroll = scroll;
    m_visited[m_at].passage = -1; // one comes back to where one was, not to where one landed
}

const Location& History::goBack() { return m_visited[--m_at]; }
const Location& History::goForward() { return m_visited[++m_at]; }

} // namespace bedside::session
