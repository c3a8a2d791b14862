// SPDX-License-Identifier: MIT
// Takes a handout out of the program: to a printer, or to a file. What stands in its way is told, and nothing is lost.
#pragma once

#include "document/document.h"
#include "document/imprint.h"
#include "press/press.h"
#include "session/result_pages.h"

#include <QCoreApplication>

class QWidget;

namespace bedside::desktop {

struct Handout {
    document::Document sheet;
    document::Imprint imprint;
    press::Paper paper = press::Paper::A4;
};

class HandoutWay {
    Q_DECLARE_TR_FUNCTIONS(bedside::desktop::HandoutWay)

public:
    /// Its dialogs stand above the window, which must outlive it.
    HandoutWay(Handout handout, QWidget* window);

    /// Return true where it went out, false where somebody changed their mind or was told what failed.
    bool print() const;
    bool saveAsPdf() const;

private:
    Result<std::unique_ptr<press::Pages>> laid(press::Paper paper) const;
    bool tellOf(const QString& what, const Faults& faults) const;
    static Faults save(const std::string& file, const std::string& bytes);
    QString chosenFile() const;

    Handout m_handout;
    QWidget* m_window;
};

/// Returns the handout of the result, on the paper of the reader's country, or where none is chosen of the system's
/// language.
Handout handoutOf(const session::ResultPages& pages);

} // namespace bedside::desktop
