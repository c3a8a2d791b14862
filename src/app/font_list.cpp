// SPDX-License-Identifier: MIT
#include "app/font_list.h"

#include <QLibrary>

namespace bedside::app {

FontList::FontList() {
    // No Qt in the thread: the first thread that meets Qt becomes the one for widgets.
    if (const QFunctionPointer read = QLibrary::resolve(QStringLiteral("fontconfig"), 1, "FcInit"))
        m_reading = std::jthread(read);
}

void FontList::await() {
    if (m_reading.joinable())
        m_reading.join();
}

} // namespace bedside::app
