// SPDX-License-Identifier: MIT
// A scripted clinician: the clinic view, the questions of a part together, and the patient's window.
#pragma once

#include "desktop/clinic/patient_window.h"
#include "desktop/guidance_walk.h"

#include <QAction>
#include <QScrollArea>

namespace bedside::test {

class ClinicWalk : public GuidanceWalk {
public:
    void switchOn() { press(Qt::Key_F9); }
    screen::ArticleView& side() { return find<screen::ArticleView>("clinicSide"); }
    QString sideText() { return side().document()->toPlainText(); }
    bool hasSide() {
        const auto* view = window().findChild<QWidget*>(QStringLiteral("clinicSide"));
        return view != nullptr && view->isVisible();
    }
    /// Goes to the questions of the first part, which stand together.
    void beginTogether(const char* choice = "plainButton") {
        switchOn();
        begin(choice);
    }
    QWidget& row(const char* question) { return find<QWidget>((QByteArray("row") + question).constData()); }
    /// True where the keyboard is in the row of that question.
    bool isIn(const char* question) { return row(question).isAncestorOf(QApplication::focusWidget()); }
    std::string answerTo(const char* question) {
        const auto& all = questions().guidance().questions;
        const auto at = std::ranges::find(all, question, [](const auto& each) { return each.id.text; });
        const auto& given = questions().sheet()[static_cast<std::size_t>(at - all.begin())];
        if (!given)
            return {};
        for (std::size_t option = 0; option < at->options.size(); ++option)
            if (*given == guidance::AnswerBits{1} << option)
                return at->options[option];
        return std::to_string(*given);
    }
    /// True where all of a widget is in view on the page that scrolls it.
    static bool isWhollySeen(const QWidget& widget) {
        for (QWidget* above = widget.parentWidget(); above; above = above->parentWidget())
            if (const auto* area = qobject_cast<const QScrollArea*>(above))
                return area->viewport()->rect().contains(
                    QRect(widget.mapTo(area->viewport(), QPoint()), widget.size()));
        return false;
    }
    void endPart() { click("endPartButton"); }
    /// Answers the part on show from its first question on, by keys, as somebody does who looks at nothing else.
    void answerPart(const Answers& answers) {
        const std::size_t part = questions().asking().part;
        for (int step = 0; step < 60; ++step) {
            if (page() != session::PageKind::Questions || questions().asking().part != part ||
                QApplication::focusWidget() == &find<QWidget>("endPartButton"))
                return;
            const guidance::Question& asking = questions().asking();
            const auto given = answers.find(asking.id.text);
            if (given == answers.end()) {
                press(Qt::Key_Down);
                continue;
            }
            for (const std::string& option : given->second)
                press(keyOf(asking, option));
            if (given->second.empty())
                press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(asking.options.size())));
            if (asking.kind != guidance::QuestionKind::One)
                press(Qt::Key_Down);
        }
        FAIL("the part does not end");
    }

    /// Returns the patient's window; none where it is not open.
    static desktop::PatientWindow* patient() {
        for (QWidget* each : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<desktop::PatientWindow*>(each); window && window->isVisible())
                return window;
        return nullptr;
    }
    /// Returns every word that can be seen in a window.
    static QString wordsOf(const QWidget& window) {
        QStringList words;
        for (const QWidget* each : window.findChildren<QWidget*>()) {
            if (!each->isVisible())
                continue;
            if (const auto* label = qobject_cast<const QLabel*>(each))
                words.append(label->text());
            else if (const auto* button = qobject_cast<const QAbstractButton*>(each))
                words.append(button->text());
            else if (const auto* page = qobject_cast<const QTextEdit*>(each))
                words.append(page->document()->toPlainText());
            else if (const auto* line = qobject_cast<const QLineEdit*>(each))
                words.append(line->text());
        }
        return words.join(u'\n');
    }

private:
    static Qt::Key keyOf(const guidance::Question& asking, const std::string& option) {
        if (option == "no")
            return Qt::Key_N;
        const auto at = std::ranges::find(asking.options, option);
        const auto digit =
            at == asking.options.end() ? std::stoi(option) : static_cast<int>(at - asking.options.begin()) + 1;
        return static_cast<Qt::Key>(Qt::Key_0 + digit);
    }
};

inline void openPatientWindow(ClinicWalk& at) {
    at.press(Qt::Key_F9, Qt::ShiftModifier);
    at.window().activateWindow();
    at.settle();
    REQUIRE(ClinicWalk::patient() != nullptr);
    ClinicWalk::patient()->resize(1280, 800); // as wide as the other: what stands below a page is a matter of width
    at.settle();
}

} // namespace bedside::test
