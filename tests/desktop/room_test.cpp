// SPDX-License-Identifier: MIT
// What keeps to its room: menus, links and choices in large text, rows of buttons, boxes that ask, dialogs for files.
#include "desktop/clinic_walk.h"
#include "desktop/file_dialog.h"
#include "desktop/fit_check.h"
#include "desktop/keys/key_list.h"
#include "desktop/speaking.h"
#include "desktop/visit/next_patient.h"

#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QScreen>
#include <QTimer>
#include <QTreeView>

using namespace bedside;

namespace {

/// A window in that language, as small as one is apt to be, with text of that size.
class Small : public test::ClinicWalk {
public:
    explicit Small(int percent) {
        window().resize(1024, 700);
        theme().setTextPercent(percent);
        settle();
    }
};

int rightOf(const QWidget& widget) { return widget.mapTo(widget.window(), QPoint(widget.width(), 0)).x(); }

} // namespace

TEST_CASE("the menu leaves the bar with the way to leave in sight, where its lines can stand close") {
    for (const char* language : {"en", "es"}) { // Arabic lines are too high for it, and the menu scrolls
        const test::Speaking speaking(language);
        test::WindowFixture at;
        at.window().resize(1024, 700);
        at.settle();
        QMenu& menu = *at.find<QToolButton>("menuButton").menu();
        emit menu.aboutToShow();
        INFO(language);
        const auto& bar = at.find<QWidget>("topBar");
        const int below = bar.mapToGlobal(QPoint(0, bar.height())).y();
        CHECK(menu.sizeHint().height() <= bar.screen()->availableGeometry().bottom() + 1 - below);
    }
}

TEST_CASE("no menu is wider than the window, and names its keys where they have room") {
    for (const char* language : {"en", "es", "ar"}) {
        const test::Speaking speaking(language);
        Small at(200);
        for (QMenu* menu : at.find<QToolButton>("menuButton").menu()->findChildren<QMenu*>()) {
            emit menu->aboutToShow();
            INFO(language << ", " << menu->title().toStdString());
            CHECK(menu->sizeHint().width() <= 1024);
        }
        QMenu& menu = *at.find<QToolButton>("menuButton").menu();
        emit menu.aboutToShow();
        CHECK(menu.sizeHint().width() <= 1024);
        at.theme().setTextPercent(100);
        at.settle();
        emit menu.aboutToShow();
        CHECK(menu.actions().front()->isShortcutVisibleInContextMenu());
    }
}

TEST_CASE("the cover scrolls down and never sideways, and its link grows with the text") {
    for (const char* language : {"en", "es", "ar"})
        for (const int percent : {100, 200, 400}) {
            const test::Speaking speaking(language);
            Small at(percent);
            INFO(language << " at " << percent << " %");
            test::checkSideways(at.find<QWidget>("CoverPage"));
            const auto& words = *at.find<QWidget>("signsDoor").findChild<QLabel*>(QStringLiteral("buttonWords"));
            CHECK(words.font().pixelSize() == 15 * percent / 100);
            CHECK(words.height() >= words.heightForWidth(words.width()));
        }
}

TEST_CASE("all of the cover is seen in a small window, and of its doors the first in large text") {
    for (const char* language : {"en", "es", "ar"}) {
        const test::Speaking speaking(language);
        INFO(language);
        Small at(100);
        const auto& cover = at.find<QScrollArea>("CoverPage");
        const auto bottomOf = [&cover](const QWidget& widget) {
            return widget.mapTo(cover.viewport(), QPoint(0, widget.height())).y();
        };
        CHECK(bottomOf(at.find<QWidget>("notes")) <= cover.viewport()->height());
        CHECK(at.find<QWidget>("signsDoor").findChild<QLabel*>()->mapToGlobal(QPoint()).x() -
                  at.find<QWidget>("readDoor").mapToGlobal(QPoint()).x() <=
              (std::string(language) == "ar" ? 1024 : 1)); // flush where lines begin at the left
        at.theme().setTextPercent(200);
        at.settle();
        CHECK(bottomOf(*at.find<QWidget>("readDoor").findChild<QLabel*>(QStringLiteral("doorTitle"))) <=
              cover.viewport()->height());
        at.window().resize(1920, 1080);
        at.settle();
        CHECK(at.find<QWidget>("drawing").isVisible());
        at.theme().setTextPercent(400);
        at.settle();
        CHECK_FALSE(at.find<QWidget>("drawing").isVisible()); // its room is for the words
    }
}

TEST_CASE("what one chooses before pages that speak plainly is as large as what one reads there") {
    Small at(400);
    at.open("positions");
    const int text = at.find<QLabel>("drawingsWords").font().pixelSize();
    for (const char* name : {"plainButton", "backCareButton"})
        CHECK(at.find<QWidget>(name).findChild<QLabel*>(QStringLiteral("buttonWords"))->font().pixelSize() == text);
    test::checkSideways(at.window());
}

TEST_CASE("the buttons below a result all stand in one row where the window is wide") {
    test::ClinicWalk at;
    at.window().resize(1920, 1080);
    at.begin();
    at.walk(test::calmPerson());
    const auto& page = at.find<QWidget>("ResultPage");
    const auto* row = page.findChild<QWidget*>(QStringLiteral("pageButtons"));
    int buttons = 0;
    for (const auto* button : row->findChildren<QPushButton*>())
        if (button->isVisible()) {
            INFO(button->objectName().toStdString());
            CHECK(rightOf(*button) <= rightOf(page));
            CHECK(button->y() == 0);
            ++buttons;
        }
    CHECK(buttons == 6);
}

TEST_CASE("the answers of a box that asks are of one height") {
    Small at(200);
    int answers = 0;
    QTimer::singleShot(0, &at.window(), [&answers] { // the box has a loop of its own
        test::WindowFixture::settle();
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(box != nullptr);
        for (const QAbstractButton* button : box->buttons()) {
            CHECK(button->height() == box->buttons().front()->height());
            ++answers;
        }
        box->reject();
    });
    desktop::agreesToNextPatient(at.window());
    CHECK(answers == 2);
}

TEST_CASE("what was copied in clinic view is said above the page, not above the clinician's side") {
    test::ClinicWalk at;
    at.switchOn();
    at.open("right-bed");
    REQUIRE(at.hasSide());
    QTest::keyClick(&at.window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    at.settle();
    const auto* notice = at.window().findChild<QLabel*>(QStringLiteral("bottomNotice"));
    REQUIRE((notice && notice->isVisible()));
    const QWidget& pages = at.find<QWidget>("pages");
    CHECK(std::abs(notice->geometry().center().x() - pages.mapToGlobal(pages.rect().center()).x()) <= 2);
    QApplication::clipboard()->clear();
}

TEST_CASE("a dialog for files has the names of files, no word in English, and leaves the bar in sight") {
    Small at(200);
    QFileDialog dialog(&at.window());
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    desktop::fitFileDialog(dialog);
    CHECK(dialog.y() >= at.find<QWidget>("topBar").mapToGlobal(QPoint(0, 0)).y() + at.find<QWidget>("topBar").height());
    CHECK(dialog.width() > 900);
    const auto* files = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
    REQUIRE(files != nullptr);
    CHECK(files->isColumnHidden(2)); // "Folder"
    CHECK(files->header()->sectionResizeMode(0) == QHeaderView::Stretch);
}

TEST_CASE("in Arabic keys that are pressed together are met in their order") {
    const auto isNamedInArabic = [](const QString& key) {
        return std::ranges::any_of(key, [](QChar c) { return c.script() == QChar::Script_Arabic; });
    };
    const test::Speaking arabic("ar");
    Small at(100);
    int together = 0;
    for (const auto& group : desktop::keyGroups(at.window().findChildren<QAction*>()))
        for (const auto& row : group.rows)
            for (const QString& key : row.keys)
                if (key.contains(u'+') && key.size() > 3) {
                    ++together;
                    INFO(key.toStdString());
                    CHECK(key.front() == (isNamedInArabic(key) ? QChar(0x2067) : QChar(0x2066)));
                    CHECK(key.endsWith(QChar(0x2069)));
                }
    CHECK(together > 10);
}

TEST_CASE("a sheet of keys or looks stands below the bar from which one gets help and leaves, within the window") {
    for (const int percent : {100, 200, 400}) {
        Small at(percent);
        at.press(Qt::Key_F1);
        const QWidget& sheet = *QApplication::activeModalWidget();
        const QWidget& bar = at.find<QWidget>("topBar");
        INFO(percent << " %");
        CHECK(sheet.y() > bar.mapToGlobal(QPoint(0, bar.height())).y());
        CHECK(at.window().geometry().contains(sheet.geometry()));
        at.press(Qt::Key_Escape);
    }
}
