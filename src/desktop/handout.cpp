// SPDX-License-Identifier: MIT
#include "desktop/handout.h"

#include "press/printer.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>

namespace bedside::desktop {

namespace {

press::Paper usualPaper(const content::Region& region) {
    const bool isLetter = region.id.text == "none" ? QLocale().measurementSystem() == QLocale::ImperialUSSystem
                                                   : region.id.text == "US" || region.id.text == "CA";
    return isLetter ? press::Paper::Letter : press::Paper::A4;
}

} // namespace

HandoutWay::HandoutWay(Handout handout, QWidget* window) : m_handout(std::move(handout)), m_window(window) {}

Result<std::unique_ptr<press::Pages>> HandoutWay::laid(press::Paper paper) const {
    const auto press = press::openPress();
    if (!press)
        return press.faults();
    return (*press)->lay(m_handout.sheet, m_handout.imprint, {paper, press::Print::Normal});
}

bool HandoutWay::print() const {
    const auto printer = press::openPrinter();
    const auto printed =
        printer ? (*printer)->print(m_window, {m_handout.imprint.title, m_handout.paper,
                                               [this](press::Paper paper) { return laid(paper); }, &HandoutWay::save})
                : Result<bool>(printer.faults());
    if (!printed)
        return tellOf(tr("Could not print the handout."), printed.faults());
    return *printed;
}

bool HandoutWay::saveAsPdf() const {
    const auto pages = laid(m_handout.paper);
    const auto pdf = pages ? (*pages)->pdf() : Result<std::string>(pages.faults());
    if (!pdf)
        return tellOf(tr("Could not make the handout."), pdf.faults());
    const QString file = chosenFile();
    if (file.isEmpty())
        return false;
    const Faults faults = save(file.toStdString(), *pdf);
    return faults.empty() || tellOf(tr("Could not save the handout."), faults);
}

QString HandoutWay::chosenFile() const {
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QDir folder = documents.exists() ? documents : QDir::home();
    QFileDialog dialog(m_window, tr("Save the handout"), folder.path(), tr("PDF files (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    dialog.selectFile(QString::fromStdString(m_handout.imprint.title) + QStringLiteral(".pdf"));
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
    box.exec();
    return false;
}

Handout handoutOf(const session::ResultPages& pages) {
    return {pages.handout(), pages.imprint(), usualPaper(pages.region())};
}

} // namespace bedside::desktop
