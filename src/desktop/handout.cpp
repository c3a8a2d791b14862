// SPDX-License-Identifier: MIT
#include "desktop/handout.h"

#include "desktop/file_dialog.h"
#include "desktop/question_box.h"
#include "document/writers.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>

namespace bedside::desktop {

press::Paper usualPaper(const content::Region& region) {
    const bool isLetter = region.id.text == "none" ? QLocale::system().measurementSystem() == QLocale::ImperialUSSystem
                                                   : region.id.text == "US" || region.id.text == "CA";
    return isLetter ? press::Paper::Letter : press::Paper::A4;
}

QString saveFolder(const session::Policy& policy) {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString& folder : {policy.saveFolder, documents})
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    return QDir::homePath();
}

HandoutWay::HandoutWay(Result<Handout> handout, const session::Policy& policy, QWidget* window)
    : m_handout(std::move(handout)), m_policy(policy), m_window(window) {}

/// Every way out begins here.
bool HandoutWay::mayLeave() const {
    if (!m_handout)
        return tellOf(tr("Could not make the handout."), m_handout.faults());
    return saysYesAgain(m_handout->tells, m_window);
}

Result<std::unique_ptr<press::Pages>> HandoutWay::laid(press::Paper paper) const {
    const auto press = press::openPress();
    if (!press)
        return press.faults();
    press::Layout layout = m_handout->layout;
    layout.paper = paper;
    return (*press)->lay(m_handout->sheet, m_handout->imprint, layout);
}

press::PrintJob HandoutWay::printJob() const {
    press::PrintJob job{m_handout->imprint.title, m_handout->layout.paper,
                        [this](press::Paper paper) { return laid(paper); }, &HandoutWay::save};
    job.sides = m_handout->layout.sides;
    job.ink = m_handout->layout.ink;
    job.toFile = m_policy.allows(session::Export::Pdf);
    job.folder = saveFolder(m_policy).toStdString();
    return job;
}

bool HandoutWay::print() const { return mayLeave() && openDialog(); }

bool HandoutWay::openDialog() const {
    const auto printer = press::openPrinter();
    const auto printed = printer ? (*printer)->print(m_window, printJob()) : Result<bool>(printer.faults());
    return printed ? *printed : tellOf(tr("Could not print the handout."), printed.faults());
}

bool HandoutWay::printAgain() const {
    if (!mayLeave())
        return false;
    const auto printer = press::openPrinter();
    const auto printed = printer ? (*printer)->printAgain(printJob()) : Result<bool>(printer.faults());
    if (!printed)
        return tellOf(tr("Could not print the handout."), printed.faults());
    return *printed || openDialog(); // where the last one went to a file, or there was none
}

bool HandoutWay::saveAsPdf() const {
    if (!mayLeave())
        return false;
    const auto pages = laid(m_handout->layout.paper);
    const auto pdf = pages ? (*pages)->pdf() : Result<std::string>(pages.faults());
    return pdf ? saveAs({QStringLiteral("pdf"), tr("PDF files")}, *pdf)
               : tellOf(tr("Could not make the handout."), pdf.faults());
}

bool HandoutWay::saveAsPage() const {
    return mayLeave() && saveAs({QStringLiteral("html"), tr("Web pages")},
                                document::html(document::withImprint(m_handout->sheet, m_handout->imprint)));
}

bool HandoutWay::saveAsMail() const {
    return mayLeave() && saveAs({QStringLiteral("txt"), tr("Text files")},
                                document::mailText(m_handout->sheet, m_handout->imprint, *m_handout->phrases));
}

bool HandoutWay::copyText() const {
    if (!mayLeave())
        return false;
    QGuiApplication::clipboard()->setText(QString::fromStdString(
        document::plainText(document::withImprint(m_handout->sheet, m_handout->imprint), *m_handout->phrases)));
    return true;
}

bool HandoutWay::saveAs(const FileKind& kind, const std::string& bytes) const {
    const QString file = chosenFile(kind);
    if (file.isEmpty())
        return false;
    const Faults faults = save(file.toStdString(), bytes);
    return faults.empty() || tellOf(tr("Could not save the handout."), faults);
}

QString HandoutWay::chosenFile(const FileKind& kind) const {
    QFileDialog dialog(m_window, tr("Save the handout"), saveFolder(m_policy),
                       QStringLiteral("%1 (*.%2)").arg(kind.name, kind.ending));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(kind.ending);
    dialog.selectFile(QString::fromStdString(m_handout->imprint.title) + u'.' + kind.ending);
    fitFileDialog(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

Faults HandoutWay::save(const std::string& file, const std::string& bytes) {
    QSaveFile out(QString::fromStdString(file)); // an older file stays whole until the new one is
    const auto size = static_cast<qint64>(bytes.size());
    if (out.open(QIODevice::WriteOnly) && out.write(bytes.data(), size) == size && out.commit())
        return {};
    return {{file, out.errorString().toStdString()}};
}

bool HandoutWay::tellOf(const QString& what, const Faults& faults) const {
    QMessageBox box(QMessageBox::Warning, tr("Bedside"), what, QMessageBox::Ok, m_window);
    box.setInformativeText(QString::fromStdString(describe(faults.front())) + QStringLiteral("\n\n") +
                           tr("Nothing was lost. Try again, or choose another place or printer."));
    readWordsFirst(box);
    box.exec();
    return false;
}

Result<Handout> handoutOf(const session::ResultPages& pages) {
    const auto press = press::openPress();
    if (!press)
        return press.faults();
    const document::HandoutChoice choice = pages.summaryChoice();
    const auto drawing = (*press)->codeDrawing(pages.codeOf(choice));
    if (!drawing)
        return drawing.faults();
    const document::Companions companions = pages.companions();
    auto sheet = pages.handout(choice, *drawing, companions);
    if (!sheet)
        return sheet.faults();
    Handout handout{std::move(*sheet), pages.imprint(companions)};
    handout.layout.paper = usualPaper(pages.region());
    handout.title = QString::fromStdString(choice.handout.title);
    handout.phrases = &pages.phrases();
    handout.tells.privateAdvice = pages.privateAdvice().keepsFromHarm;
    return handout;
}

} // namespace bedside::desktop
