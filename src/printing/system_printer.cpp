// SPDX-License-Identifier: MIT
#include "printing/system_printer.h"

#include "printing/band_printing.h"
#include "printing/print_queue.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTabBar>
#include <QTabWidget>

namespace bedside::printing {

namespace {

QPageSize pageSizeOf(press::Paper paper) {
    switch (paper) {
    case press::Paper::A4:
        return QPageSize(QPageSize::A4);
    case press::Paper::Letter:
        return QPageSize(QPageSize::Letter);
    case press::Paper::A5:
        break;
    }
    return QPageSize(QPageSize::A5);
}

/// Returns the paper of ours that fits on the chosen one.
press::Paper paperOf(const QPrinter& printer) {
    const QSizeF chosen = printer.pageLayout().pageSize().size(QPageSize::Millimeter);
    for (const press::Paper paper : {press::Paper::A4, press::Paper::Letter}) {
        const QSizeF ours = pageSizeOf(paper).size(QPageSize::Millimeter);
        if (chosen.width() > ours.width() - 3 && chosen.height() > ours.height() - 3)
            return paper;
    }
    return press::Paper::A5;
}

Faults send(const press::Pages& pages, press::Paper paper, QPrinter& printer, const press::PrintJob& job) {
    const QString file = printer.outputFileName();
    const auto queue = PrintQueue::find();
    if (file.isEmpty() && !queue)
        return paintPages(pages, printer);
    const auto pdf = pages.pdf();
    if (!pdf)
        return pdf.faults();
    return file.isEmpty() ? queue->print(*pdf, queueOptions(printer, paper)) : job.save(file.toStdString(), *pdf);
}

Result<bool> run(QPrinter& printer, const press::PrintJob& job) {
    const press::Paper paper = paperOf(printer);
    const auto pages = job.lay(paper);
    if (!pages)
        return pages.faults();
    if (const Faults faults = send(**pages, paper, printer, job); !faults.empty())
        return faults;
    return true;
}

/// Says to assistive technology what Qt leaves unsaid: three dots, two numbers, a frame that cannot have the keyboard.
void nameFields(const QPrintDialog& dialog) {
    for (const auto& [field, name] : {std::pair{"fileBrowser", QObject::tr("Choose a file")},
                                      {"from", QObject::tr("First page to print")},
                                      {"to", QObject::tr("Last page to print")}})
        if (auto* found = dialog.findChild<QWidget*>(QString::fromLatin1(field)))
            found->setAccessibleName(name);
    for (auto* tabs : dialog.findChildren<QTabWidget*>()) {
        tabs->setFocusPolicy(Qt::NoFocus); // which its tabs take over
        tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    }
}

} // namespace

SystemPrinter::SystemPrinter() = default;

SystemPrinter::~SystemPrinter() = default;

Result<bool> SystemPrinter::print(QWidget* window, const press::PrintJob& job) const {
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QString::fromStdString(job.name));
    if (QPrinterInfo::availablePrinterNames().isEmpty()) // then the dialog can only print to a file, and needs a name
        printer->setOutputFileName(
            QDir(QString::fromStdString(job.folder)).filePath(printer->docName() + QStringLiteral(".pdf")));
    printer->setPageSize(pageSizeOf(job.paper));
    if (job.sides == press::Sides::Two)
        printer->setDuplex(QPrinter::DuplexLongSide);
    if (job.ink == press::Ink::Black)
        printer->setColorMode(QPrinter::GrayScale);
    QPrintDialog dialog(printer.get(), window);
    dialog.setOption(QAbstractPrintDialog::PrintToFile, job.toFile);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintCollateCopies);
    nameFields(dialog);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    return printOn(std::move(printer), job);
}

Result<bool> SystemPrinter::printOn(std::unique_ptr<QPrinter> printer, const press::PrintJob& job) const {
    const auto printed = run(*printer, job);
    if (printed)
        m_last = std::move(printer);
    return printed;
}

Result<bool> SystemPrinter::printAgain(const press::PrintJob& job) const {
    if (!m_last || !m_last->outputFileName().isEmpty())
        return false;
    m_last->setDocName(QString::fromStdString(job.name));
    m_last->setFromTo(0, 0); // another handout has other pages
    return run(*m_last, job);
}

void SystemPrinter::forget() const { m_last.reset(); }

} // namespace bedside::printing
