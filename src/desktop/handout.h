// SPDX-License-Identifier: MIT
// Takes a handout out of the program: to a printer, a file or the clipboard. What stands in its way is told, and
// nothing is lost.
#pragma once

#include "desktop/handouts/second_yes.h"
#include "document/document.h"
#include "document/imprint.h"
#include "press/printer.h"
#include "session/policy.h"
#include "session/result_pages.h"

#include <QCoreApplication>

class QWidget;

namespace bedside::desktop {

struct Handout {
    document::Document sheet;
    document::Imprint imprint;
    press::Layout layout = {};
    Tells tells = {};
    QString title = {};                                           // as the guide calls it
    const content::Phrases* phrases = &content::englishPhrases(); // of the library that it is from
};

class HandoutWay {
    Q_DECLARE_TR_FUNCTIONS(bedside::desktop::HandoutWay)

public:
    /// Its dialogs stand above the window. Both the window and the policy must outlive it.
    HandoutWay(Result<Handout> handout, const session::Policy& policy, QWidget* window);

    /// Return true where it went out, false where somebody changed their mind or was told what failed.
    bool print() const;
    /// On the printer that was chosen last, without its dialog.
    bool printAgain() const;
    bool saveAsPdf() const;
    bool saveAsPage() const;
    bool saveAsMail() const;
    bool copyText() const;

    /// Returns what the guide calls the handout; empty where it could not be made.
    QString title() const { return m_handout ? m_handout->title : QString(); }
    /// Writes the file whole or not at all.
    static Faults save(const std::string& file, const std::string& bytes);

private:
    struct FileKind {
        QString ending;
        QString name;
    };
    bool mayLeave() const;
    bool openDialog() const;
    press::PrintJob printJob() const;
    bool saveAs(const FileKind& kind, const std::string& bytes) const;
    Result<std::unique_ptr<press::Pages>> laid(press::Paper paper) const;
    bool tellOf(const QString& what, const Faults& faults) const;
    QString chosenFile(const FileKind& kind) const;

    Result<Handout> m_handout;
    const session::Policy& m_policy;
    QWidget* m_window;
};

/// Returns the paper of the country, or where none is chosen of the system's language.
press::Paper usualPaper(const content::Region& region);

/// Returns where a dialog that saves begins: in the folder of the policy where it is there, else in the documents.
QString saveFolder(const session::Policy& policy);

/// Returns the handout of the result, on the usual paper.
Result<Handout> handoutOf(const session::ResultPages& pages);

} // namespace bedside::desktop
