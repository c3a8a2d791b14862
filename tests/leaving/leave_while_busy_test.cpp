// SPDX-License-Identifier: MIT
// Leaving while a printer is waited for and while pages are laid: what the window, the thread of the preview and the
// library that prints do together.
#include "desktop/handouts/handout_page.h"
#include "desktop/handouts/page_preview.h"
#include "desktop/visit_fixture.h"
#include "printing/system_printer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPointer>
#include <QPrinter>
#include <QTemporaryDir>

using namespace bedside;
using test::VisitFixture;

namespace {

constexpr int endWithin = 20'000; // ms; a third of the time that a printer is waited for

/// A print service that takes the file and never answers, alone on the path of programs.
class SilentService {
public:
    SilentService() : m_path(qgetenv("PATH")) {
        QFile program(m_folder.filePath(QStringLiteral("lp")));
        REQUIRE(program.open(QIODevice::WriteOnly));
        program.write(
            "#!/bin/sh\nPATH=/usr/bin:/bin\ncat >/dev/null\n: >\"$(dirname \"$0\")/taken\"\nexec sleep 600\n");
        program.close();
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", m_folder.path().toLocal8Bit());
    }
    SilentService(const SilentService&) = delete;
    SilentService& operator=(const SilentService&) = delete;
    ~SilentService() { qputenv("PATH", m_path); }
    bool hasTakenIt() const { return QFile::exists(m_folder.filePath(QStringLiteral("taken"))); }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

class OnePage : public press::Pages {
public:
    std::size_t count() const override { return 1; }
    double width() const override { return 200; }
    double height() const override { return 300; }
    Result<std::string> pdf() const override { return std::string("%PDF"); }
    std::vector<std::uint32_t> paint(const press::Band&) const override { return {}; }
};

press::PrintJob job() {
    return {"Bedside handout", press::Paper::A4,
            [](press::Paper) -> Result<std::unique_ptr<press::Pages>> {
                return std::unique_ptr<press::Pages>(std::make_unique<OnePage>());
            },
            [](const std::string&, const std::string&) { return Faults{}; }};
}

/// Shift three times: the screen is blank at once, and that is what it returns.
bool leavesAtOnce(VisitFixture& at) {
    at.shift(3);
    return VisitFixture::windowsOnScreen() == 0;
}

/// Goes to the whole guide as a handout, whose pages take longest.
desktop::HandoutPage& openBooklet(VisitFixture& at) {
    session::Reading& reading = at.visit().reading();
    reading.giveConsent(session::Consent::PlainSpeech);
    reading.open(session::locationOf(QStringLiteral("page:handouts/booklet")));
    return at.find<desktop::HandoutPage>("HandoutPage");
}

} // namespace

TEST_CASE("while a printer that does not answer is waited for, leaving blanks the window at once, wipes and ends") {
    const SilentService service;
    const printing::SystemPrinter printer;
    VisitFixture at;
    const QPointer<desktop::MainWindow> visit = &at.visit();
    QElapsedTimer end;
    bool wasPrinted = true;
    at.then([&] {
          auto chosen = std::make_unique<QPrinter>(QPrinter::HighResolution);
          chosen->setOutputFormat(QPrinter::PdfFormat); // no printer is needed to ask for its options
          wasPrinted = static_cast<bool>(printer.printOn(std::move(chosen), job()));
      }).then([&] {
        REQUIRE(QTest::qWaitFor([&] { return service.hasTakenIt(); }));
        end.start();
        CHECK(leavesAtOnce(at));
    });
    CHECK(at.run() == 0);
    CHECK(end.elapsed() < endWithin);
    CHECK_FALSE(wasPrinted); // which nobody is told of any more
    CHECK(visit.isNull());
}

TEST_CASE("while pages are laid, leaving blanks the window at once, wipes and ends") {
    for (const int round : {1, 2, 3}) {
        VisitFixture at;
        const QPointer<desktop::MainWindow> visit = &at.visit();
        QElapsedTimer end;
        at.then([&] { openBooklet(at); }).then([&] {
            auto& preview = at.find<desktop::PagePreview>("preview");
            if (round > 1) // not the first pages, but a change of them
                REQUIRE(QTest::qWaitFor([&] { return preview.isSettled() && preview.pageCount() > 20; }, 20'000));
            if (round > 1)
                openBooklet(at).bench().write(&document::HandoutChoice::note, std::string("Come back in two weeks."));
            REQUIRE(QTest::qWaitFor([&] { return !preview.isSettled(); }));
            end.start();
            CHECK(leavesAtOnce(at));
        });
        CHECK(at.run() == 0);
        CHECK(end.elapsed() < endWithin);
        CHECK(visit.isNull());
    }
}
