// SPDX-License-Identifier: MIT
// How long it takes from a change of a handout until its page can be seen: composing it, laying it, and painting the
// page that is looked at, at 100 dots an inch.
//
// preview_benchmark PRESET    prints the pages of the handout, and milliseconds: half, 95 and 99 of 100 take no longer
#include "desktop/handouts/page_maker.h"
#include "session/handout_bench.h"
#include "store/embedded_content.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

using namespace bedside;

namespace {

constexpr int changes = 400;
constexpr QSize room(827, 1169); // A4 at 100 dots an inch
constexpr std::array prints{press::Print::Normal, press::Print::Large, press::Print::Giant};

/// What somebody has before them who makes a handout.
class Desk {
public:
    Desk(const store::Library& library, const press::Press& press, const QString& preset)
        : m_press(press), m_reading(library), m_questions([&library] {
              return session::GuidanceContent{library.guidance().value(), library.guidanceText().value()};
          }),
          m_evidence(library, m_reading, m_questions),
          m_bench(consenting(m_reading), m_questions, m_evidence, m_reading.bookcase().handouts()) {
        m_bench.choose(preset);
        if (m_bench.preset() != preset)
            throw std::invalid_argument("there is no such handout without answers");
    }

    /// The note grows by a letter, the letterhead changes, the print grows or shrinks, parts change places.
    void change(int number) {
        using Choice = document::HandoutChoice;
        switch (number % 4) {
        case 0:
            m_note += static_cast<char>('a' + number / 4 % 26);
            return m_bench.write(&Choice::note, m_note);
        case 1: {
            document::Letterhead letterhead;
            letterhead.name = "Clinic " + std::to_string(number);
            return m_bench.write(&Choice::letterhead, letterhead);
        }
        case 2:
            m_print = (m_print + 1) % prints.size();
            return;
        default:
            if (m_bench.parts().size() > 1)
                return m_bench.movePart(0, 1);
            return m_bench.write(&Choice::name, std::to_string(number));
        }
    }

    desktop::MadePage show() {
        if (const std::string code = m_bench.code(); code != m_code) {
            m_drawing = *m_press.codeDrawing(code);
            m_code = code;
        }
        desktop::Sheet sheet{*m_bench.compose(m_drawing), m_bench.imprint(), {}};
        sheet.layout.print = prints[m_print];
        desktop::PageJob job;
        job.sheet = std::move(sheet);
        job.zoom.fit = desktop::PageFit::Width;
        job.room = room;
        return m_maker.make(std::move(job));
    }

private:
    static const session::Reading& consenting(session::Reading& reading) {
        reading.giveConsent(session::Consent::PlainSpeech);
        return reading;
    }

    const press::Press& m_press;
    session::Reading m_reading;
    session::Questionnaire m_questions;
    session::Evidence m_evidence;
    session::HandoutBench m_bench;
    desktop::PageMaker m_maker;
    document::Figure m_drawing;
    std::string m_code;
    std::string m_note;
    std::size_t m_print = 0;
};

void measure(Desk& desk) {
    const std::size_t pages = desk.show().count;
    std::vector<double> times; // milliseconds
    for (int number = 0; number < changes; ++number) {
        const auto begin = std::chrono::steady_clock::now();
        desk.change(number);
        const desktop::MadePage made = desk.show();
        const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begin;
        if (made.picture.isNull())
            throw std::logic_error("a change left no page to see");
        times.push_back(time.count());
    }
    std::ranges::sort(times);
    const auto share = [&](double part) {
        return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
    };
    std::printf("%zu %.2f %.2f %.2f\n", pages, share(0.5), share(0.95), share(0.99));
}

} // namespace

int main(int count, char** values) {
    const auto library = store::Library::open(store::embeddedContent());
    const auto press = press::openPress();
    if (count < 2 || !library || !press)
        return 2;
    Desk desk(*library, **press, QString::fromUtf8(values[1]));
    measure(desk);
    return 0;
}
