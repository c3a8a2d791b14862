// SPDX-License-Identifier: MIT
// How long it takes from a change of a handout until its page can be seen: composing it, laying it, and painting the
// page that is looked at, at 100 dots an inch.
//
// preview_benchmark PRESET [PAGE]    prints the pages of the handout, and milliseconds: half, 95 and 99 of 100 changes
//                                    take no longer until that page (1 where none is named) is there, and 95 of 100
//                                    until all are laid
#include "desktop/handouts/page_maker.h"
#include "session/handout_bench.h"
#include "store/embedded_content.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace bedside;

namespace {

constexpr int changes = 400;
constexpr QSize room(827, 1169); // A4 at 100 dots an inch
constexpr std::array prints{press::Print::Normal, press::Print::Large, press::Print::Giant};

/// What somebody has before them who makes a handout.
class Desk {
public:
    Desk(const store::Library& library, const press::Press& press, const QString& preset, std::size_t page)
        : m_press(press), m_page(page), m_reading(library), m_questions([&library] {
              return session::GuidanceContent{library.guidance().value(), library.guidanceText().value()};
          }),
          m_bench(consenting(m_reading), m_questions, m_reading.bookcase().handouts()) {
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
        job.page = m_page;
        return m_maker.make(std::move(job));
    }
    /// Lays what is left.
    desktop::MadePage end(desktop::MadePage made) {
        while (!made.isWhole)
            made = m_maker.goOn();
        return made;
    }

private:
    static const session::Reading& consenting(session::Reading& reading) {
        reading.giveConsent(session::Consent::PlainSpeech);
        return reading;
    }

    const press::Press& m_press;
    std::size_t m_page;
    session::Reading m_reading;
    session::Questionnaire m_questions;
    session::HandoutBench m_bench;
    desktop::PageMaker m_maker;
    document::Figure m_drawing;
    std::string m_code;
    std::string m_note;
    std::size_t m_print = 0;
};

double millisecondsSince(std::chrono::steady_clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double share(std::vector<double>& times, double part) {
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
}

void measure(Desk& desk) {
    const std::size_t pages = desk.end(desk.show()).count;
    std::vector<double> times; // milliseconds
    std::vector<double> ends;
    for (int number = 0; number < changes; ++number) {
        const auto begin = std::chrono::steady_clock::now();
        desk.change(number);
        const desktop::MadePage made = desk.show();
        times.push_back(millisecondsSince(begin));
        if (made.picture.isNull() || desk.end(made).picture.isNull())
            throw std::logic_error("a change left no page to see");
        ends.push_back(millisecondsSince(begin));
    }
    std::printf("%zu %.2f %.2f %.2f %.2f\n", pages, share(times, 0.5), share(times, 0.95), share(times, 0.99),
                share(ends, 0.95));
}

} // namespace

int main(int count, char** values) {
    const auto library = store::Library::open(store::embeddedContent());
    const auto press = press::openPress();
    if (count < 2 || !library || !press)
        return 2;
    const int page = count > 2 ? std::max(1, std::atoi(values[2])) : 1;
    Desk desk(*library, **press, QString::fromUtf8(values[1]), static_cast<std::size_t>(page - 1));
    measure(desk);
    return 0;
}
