// SPDX-License-Identifier: MIT
// Pages on their way to a printer: as the PDF itself through the print service, else strip by strip.
#include "printing/band_printing.h"
#include "printing/print_queue.h"
#include "printing/system_printer.h"
#include "support/catch.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

#include <memory>

using namespace bedside;

namespace {

/// Two pages, the first black and the second white.
class SimplePages : public press::Pages {
public:
    std::size_t count() const override { return 2; }
    double width() const override { return 200; }
    double height() const override { return 300; }
    Result<std::string> pdf() const override { return std::string("%PDF"); }
    std::vector<std::uint32_t> paint(const press::Band& band) const override {
        m_tallest = std::max(m_tallest, band.height);
        ++m_bands;
        const auto dots = static_cast<std::size_t>(widthIn(band.dotsPerInch)) * static_cast<std::size_t>(band.height);
        return std::vector<std::uint32_t>(dots, band.page == 0 ? 0xFF000000 : 0xFFFFFFFF);
    }
    mutable int m_tallest = 0;
    mutable int m_bands = 0;
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A print service that writes down what it is given, alone on the path of programs.
class PretendedService {
public:
    explicit PretendedService(const QByteArray& end) : m_path(qgetenv("PATH")) {
        QFile program(place(QStringLiteral("lp")));
        REQUIRE(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\nPATH=/usr/bin:/bin\ncd \"$(dirname \"$0\")\"\ncat >file\necho \"$*\" >options\n" +
                      end);
        program.close();
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", m_folder.path().toLocal8Bit());
    }
    ~PretendedService() { qputenv("PATH", m_path); }
    QString place(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

} // namespace

TEST_CASE("pages are painted as finely as the printer's dots allow, and never coarser than 300 an inch") {
    using printing::dotsPerInchFor;
    CHECK(dotsPerInchFor(72) == 300);
    CHECK(dotsPerInchFor(300) == 300);
    CHECK(dotsPerInchFor(600) == 600);
    CHECK(dotsPerInchFor(720) == 360);
    CHECK(dotsPerInchFor(1200) == 600);
}

TEST_CASE("without a print service the pages are painted in strips that stay small") {
    QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("painted.pdf")));
    SimplePages pages;
    CHECK(printing::paintPages(pages, printer).empty());
    CHECK(pages.m_tallest <= 256);
    CHECK(pages.m_bands > 8);
    CHECK(contentOf(folder.filePath(QStringLiteral("painted.pdf"))).count("/Type /Page\n") == 2);
}

TEST_CASE("a printer that cannot be reached is told of") {
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QStringLiteral("/proc/nowhere/painted.pdf"));
    CHECK_FALSE(printing::paintPages(SimplePages(), printer).empty());
}

TEST_CASE("the print service is handed the file itself, with what was chosen in the dialog") {
    const PretendedService service("exit 0\n");
    const auto queue = printing::PrintQueue::find();
    REQUIRE(queue);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat); // no printer is needed to ask for its options
    printer.setDocName(QStringLiteral("Bedside handout"));
    printer.setCopyCount(3);
    printer.setColorMode(QPrinter::GrayScale);
    printer.setFromTo(1, 2);
    const std::string pdf("%PDF-1.5\0 and more", 18);
    CHECK(queue->print(pdf, printing::queueOptions(printer, press::Paper::Letter)).empty());
    CHECK(contentOf(service.place(QStringLiteral("file"))).toStdString() == pdf);
    const QByteArray options = contentOf(service.place(QStringLiteral("options")));
    for (const char* option : {"-t Bedside handout", "-n 3", "-P 1-2", "-o media=Letter", "-o sides=one-sided",
                               "-o print-color-mode=monochrome", "-o print-scaling=none"}) {
        INFO(options.toStdString());
        CHECK(options.contains(option));
    }
}

TEST_CASE("what the print service says against it is told") {
    const PretendedService service("echo 'lp: the printer is not there' >&2\nexit 1\n");
    const Faults faults = printing::PrintQueue::find()->print("%PDF", {});
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().what == "the printer is not there");
}

TEST_CASE("printing again takes the printer and the choices of the last job, all pages, and asks nothing") {
    const PretendedService service("exit 0\n");
    const printing::SystemPrinter printer;
    press::PrintJob job{"Bedside handout", press::Paper::A4,
                        [](press::Paper) -> Result<std::unique_ptr<press::Pages>> {
                            return std::unique_ptr<press::Pages>(std::make_unique<SimplePages>());
                        },
                        [](const std::string&, const std::string&) { return Faults{}; }};
    CHECK_FALSE(*printer.printAgain(job)); // nothing was printed yet
    auto chosen = std::make_unique<QPrinter>(QPrinter::HighResolution);
    chosen->setOutputFormat(QPrinter::PdfFormat); // no printer is needed to ask for its options
    chosen->setDocName(QStringLiteral("Bedside handout"));
    chosen->setCopyCount(2);
    chosen->setColorMode(QPrinter::GrayScale);
    chosen->setFromTo(1, 1);
    REQUIRE(*printer.printOn(std::move(chosen), job));
    CHECK(contentOf(service.place(QStringLiteral("options"))).contains("-P 1-1"));
    QFile::remove(service.place(QStringLiteral("file")));
    REQUIRE(*printer.printAgain(job));
    CHECK(contentOf(service.place(QStringLiteral("file"))) == "%PDF");
    const QByteArray options = contentOf(service.place(QStringLiteral("options")));
    for (const char* option : {"-t Bedside handout", "-n 2", "-o print-color-mode=monochrome"})
        CHECK(options.contains(option));
    CHECK_FALSE(options.contains("-P"));
    printer.forget();
    CHECK_FALSE(*printer.printAgain(job));
}

TEST_CASE("a job that failed is not one to print again, and a file is not overwritten unasked") {
    const PretendedService service("echo 'lp: no paper' >&2\nexit 1\n");
    QTemporaryDir folder;
    const printing::SystemPrinter printer;
    int saved = 0;
    press::PrintJob job{"Bedside handout", press::Paper::A4,
                        [](press::Paper) -> Result<std::unique_ptr<press::Pages>> {
                            return std::unique_ptr<press::Pages>(std::make_unique<SimplePages>());
                        },
                        [&saved](const std::string&, const std::string&) {
                            ++saved;
                            return Faults{};
                        }};
    auto broken = std::make_unique<QPrinter>(QPrinter::HighResolution);
    broken->setOutputFormat(QPrinter::PdfFormat);
    const auto refused = printer.printOn(std::move(broken), job);
    REQUIRE_FALSE(refused);
    CHECK(refused.faults().front().what == "no paper");
    CHECK_FALSE(*printer.printAgain(job));
    auto file = std::make_unique<QPrinter>(QPrinter::HighResolution);
    file->setOutputFileName(folder.filePath(QStringLiteral("a.pdf")));
    REQUIRE(*printer.printOn(std::move(file), job));
    CHECK_FALSE(*printer.printAgain(job));
    CHECK(saved == 1);
}
