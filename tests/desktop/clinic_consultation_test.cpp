// SPDX-License-Identifier: MIT
// A whole consultation by keys alone, counted: what README.md says it costs.
#include "desktop/clinic_walk.h"

#include <QRegularExpression>
#include <QTextDocumentFragment>

using namespace bedside;
using test::ClinicWalk;

namespace {

constexpr double wordsAMinute = 200;
constexpr double secondsAKey = 1.2;
constexpr double mostSeconds = 4 * 60;

int wordsIn(const QString& text) {
    static const QRegularExpression gap(QStringLiteral("\\s+"));
    const auto words = text.split(gap, Qt::SkipEmptyParts);
    return static_cast<int>(std::ranges::count_if(words, [](const QString& word) {
        return std::ranges::any_of(word, [](QChar each) { return each.isLetterOrNumber(); });
    }));
}

/// Counts what is read and pressed, page by page.
class Consultation : public ClinicWalk {
public:
    int words() const { return m_words; }
    int pages() const { return m_pages; }
    int keys() const { return presses() + m_elsewhere; }
    /// Counts keys that go to a window which is not ours.
    void pressElsewhere(int keys) { m_elsewhere += keys; }
    double seconds() const { return m_words * 60 / wordsAMinute + keys() * secondsAKey; }

    void tabTo(const char* name, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        for (int step = 0; step < 60; ++step) {
            if (QApplication::focusWidget()->objectName() == QString::fromLatin1(name))
                return;
            press(modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
        }
        FAIL("Tab never comes to " << name);
    }
    /// Reads every line of text on the page of that name: of questions their words, not their options.
    void readLabels(const char* name) {
        ++m_pages;
        readMore(name);
    }
    /// Reads those lines of a page that one is on already.
    void readMore(const char* name) {
        for (const QLabel* label : find<QWidget>(name).findChildren<QLabel*>())
            if (label->isVisible() && label->objectName() != QStringLiteral("keys") && !isOption(*label))
                m_words += wordsIn(QTextDocumentFragment::fromHtml(label->text()).toPlainText());
    }
    /// Reads what stands before the list of pages: the level, what to do, why. The rest goes home on paper.
    void readResult() {
        ++m_pages;
        const QString before = result().section(QStringLiteral("What to read first"), 0, 0);
        REQUIRE(before.size() < result().size());
        m_words += wordsIn(before);
    }

private:
    /// True for the words of an answer or a button, which are pressed.
    static bool isOption(const QLabel& label) {
        return qobject_cast<const QAbstractButton*>(label.parentWidget()) != nullptr;
    }

    int m_words = 0;
    int m_pages = 0;
    int m_elsewhere = 0;
};

} // namespace

TEST_CASE("a calm consultation takes less than four minutes of reading and keys") {
    Consultation at;
    at.press(Qt::Key_F9);
    at.press(Qt::Key_D, Qt::ControlModifier);
    at.readLabels("ConsentPage");
    at.tabTo("plainButton");
    at.press(Qt::Key_Return);

    at.readLabels("PartSheet"); // who is there
    at.answerPart({{"P1", {"yes"}}, {"P2", {"me_with_clinician"}}});
    at.press(Qt::Key_Return);

    for (const char* part : {"warning_signs", "see_someone_first"}) {
        CHECK(at.questions().guidance().parts[at.questions().asking().part].id.text == part);
        at.press(Qt::Key_R);
        at.readLabels("DenialPage"); // the names of the signs, which are asked from here
        at.press(Qt::Key_Tab);
        at.press(Qt::Key_Return);
        if (at.asks() == "U7") {
            at.readMore("rowU7");
            at.press(Qt::Key_1); // not pregnant: the one sign that a "no" does not settle
        }
        at.press(std::string_view(part) == "warning_signs" ? Qt::Key_G : Qt::Key_E);
    }
    CHECK(at.page() == session::PageKind::Result);
    CHECK(at.questions().verdict().urgency == guidance::Urgency::Everyday);
    at.readResult();
    at.press(Qt::Key_P, Qt::ControlModifier); // the handout of the result
    CHECK(at.page() == session::PageKind::Handouts);
    at.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() ==
          at.find<QWidget>("HandoutPage").findChild<QWidget*>(QStringLiteral("handoutButton")));
    at.pressElsewhere(4); // Enter, Down and Enter for "Print…", Enter in the system's dialog
    at.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier); // the note

    const QString counted = QStringLiteral("%1 keys, %2 pages, %3 words, %4 seconds")
                                .arg(at.keys())
                                .arg(at.pages())
                                .arg(at.words())
                                .arg(qRound(at.seconds()));
    INFO(counted.toStdString());
    CHECK(at.keys() == 23);
    CHECK(at.pages() == 5);
    CHECK(at.words() <= 705);
    CHECK(at.seconds() < mostSeconds);
}
