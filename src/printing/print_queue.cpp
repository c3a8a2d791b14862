// SPDX-License-Identifier: MIT
#include "printing/print_queue.h"

#include <QEventLoop>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace bedside::printing {

namespace {

constexpr int patience = 60'000; // ms; the service only takes the file, it does not wait for the paper

QString mediaOf(press::Paper paper) {
    switch (paper) {
    case press::Paper::A4:
        return QStringLiteral("A4");
    case press::Paper::Letter:
        return QStringLiteral("Letter");
    case press::Paper::A5:
        break;
    }
    return QStringLiteral("A5");
}

QString sidesOf(QPrinter::DuplexMode mode) {
    switch (mode) {
    case QPrinter::DuplexNone:
        return QStringLiteral("one-sided");
    case QPrinter::DuplexLongSide:
        return QStringLiteral("two-sided-long-edge");
    case QPrinter::DuplexShortSide:
        return QStringLiteral("two-sided-short-edge");
    case QPrinter::DuplexAuto:
        break;
    }
    return {}; // as the printer is set up
}

Faults refused(const QString& reason) { return {{"", reason.trimmed().toStdString()}}; }

} // namespace

std::optional<PrintQueue> PrintQueue::find() {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("lp"));
    return program.isEmpty() ? std::nullopt : std::optional(PrintQueue(program));
}

Faults PrintQueue::print(const std::string& pdf, const QStringList& options) const {
    QProcess lp;
    lp.start(m_program, options + QStringList{QStringLiteral("-")}); // the file goes through a pipe, never to the disk
    if (!lp.waitForStarted())
        return refused(lp.errorString());
    lp.write(pdf.data(), static_cast<qint64>(pdf.size()));
    lp.closeWriteChannel();
    QEventLoop waiting; // in which the window still answers, above all to "Leave now"
    QObject::connect(&lp, &QProcess::finished, &waiting, &QEventLoop::quit);
    QTimer::singleShot(patience, &waiting, &QEventLoop::quit);
    if (lp.state() != QProcess::NotRunning)
        waiting.exec();
    if (lp.state() != QProcess::NotRunning) {
        lp.kill();
        lp.waitForFinished();
        return refused(QObject::tr("the print service does not answer"));
    }
    if (lp.exitStatus() == QProcess::NormalExit && lp.exitCode() == 0)
        return {};
    QString said = QString::fromLocal8Bit(lp.readAllStandardError());
    if (const qsizetype name = said.indexOf(QStringLiteral("lp: "));
        name >= 0 && m_program.endsWith(said.left(name) + QStringLiteral("lp")))
        said.remove(0, name + 4); // which program it was tells nobody anything
    return refused(said.isEmpty() ? QObject::tr("the print service did not take it") : said);
}

QStringList queueOptions(const QPrinter& printer, press::Paper paper) {
    QStringList options{QStringLiteral("-t"), printer.docName(), QStringLiteral("-n"),
                        QString::number(printer.copyCount())};
    const auto add = [&options](const QString& option) { options << QStringLiteral("-o") << option; };
    if (!printer.printerName().isEmpty())
        options << QStringLiteral("-d") << printer.printerName();
    if (printer.fromPage() > 0)
        options << QStringLiteral("-P") << QStringLiteral("%1-%2").arg(printer.fromPage()).arg(printer.toPage());
    add(QStringLiteral("media=") + mediaOf(paper));
    add(QStringLiteral("print-scaling=none"));
    add(QStringLiteral("collate=") + (printer.collateCopies() ? QStringLiteral("true") : QStringLiteral("false")));
    if (const QString sides = sidesOf(printer.duplex()); !sides.isEmpty())
        add(QStringLiteral("sides=") + sides);
    if (printer.colorMode() == QPrinter::GrayScale)
        add(QStringLiteral("print-color-mode=monochrome"));
    return options;
}

} // namespace bedside::printing
