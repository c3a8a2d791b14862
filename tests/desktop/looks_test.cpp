// SPDX-License-Identifier: MIT
#include "desktop/review_date.h"
#include "desktop/window_fixture.h"
#include "store/sample_library.h"

#include <QClipboard>
#include <QWheelEvent>

#include <set>

using namespace bedside;
using test::WindowFixture;

TEST_CASE("the text size goes from 75 to 400 per cent by keys and wheel, and says where it is") {
    WindowFixture at;
    at.open("right-bed");
    at.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(at.theme().textPercent() == 110);
    CHECK(at.find<QToolButton>("textSizeButton").text() == QStringLiteral("110 %"));
    QWheelEvent turn(QPointF(50, 50), at.article().mapToGlobal(QPointF(50, 50)), {}, QPoint(0, 120), Qt::NoButton,
                     Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(at.article().viewport(), &turn);
    CHECK(at.theme().textPercent() == 125);
    for (int step = 0; step < 20; ++step)
        at.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(at.theme().textPercent() == 400);
    for (int step = 0; step < 20; ++step)
        at.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(at.theme().textPercent() == 75);
    at.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(at.theme().textPercent() == 100);
}

TEST_CASE("nothing is clipped at any text size and width") {
    WindowFixture at;
    at.open("closeness");
    at.agree();
    for (const int percent : {75, 100, 150, 200, 400})
        for (const int width : {1024, 1280, 1920}) {
            at.theme().setTextPercent(percent);
            at.window().resize(width, 700);
            at.settle();
            INFO(percent << " %, " << width << " px");
            for (const char* bar : {"topBar", "helpBar", "pager"})
                CHECK(at.find<QWidget>(bar).minimumSizeHint().width() <= at.find<QWidget>(bar).width());
            CHECK(at.article().document()->size().width() <= at.article().viewport()->width() + 1);
        }
}

TEST_CASE("no row of a list is lower than its words, whatever width the list comes to have") {
    WindowFixture at;
    const auto rowsFit = [&at](const char* name) {
        auto& list = at.find<QListView>(name);
        WindowFixture::settle();
        QStyleOptionViewItem option;
        option.initFrom(&list);
        option.font = list.font();
        option.widget = &list;
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            INFO(name << ": " << index.data().toString().toStdString());
            CHECK(list.visualRect(index).height() == list.itemDelegate()->sizeHint(option, index).height());
        }
        return list.model()->rowCount() > 0;
    };
    at.window().resize(1280, 700);
    at.open("right-bed");
    CHECK(rowsFit("sectionList"));
    at.window().resize(1280, 2000); // room for the whole list, so its scroll bar goes
    CHECK(rowsFit("sectionList"));
    at.window().resize(700, 700);
    at.settle();
    at.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(rowsFit("sectionList"));
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.type(QStringLiteral("pain"));
    for (const int width : {700, 560, 1280}) {
        at.window().resize(width, 700);
        CHECK(rowsFit("results"));
    }
    at.window().resize(700, 800);
    at.settle();
    at.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(rowsFit("sectionList"));
    at.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(rowsFit("sectionList"));
}

TEST_CASE("the row that is chosen has room for its heavier words") {
    WindowFixture at;
    at.open("movement");
    const auto& list = at.find<QListView>("sectionList");
    for (const int percent : {100, 110, 125, 150}) {
        at.theme().setTextPercent(percent);
        at.settle();
        QFont heavy = list.font();
        heavy.setWeight(QFont::DemiBold);
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            const QRect place = list.visualRect(index);
            const QRect room(0, 0, place.width() - static_cast<int>(at.theme().chromePixels(48)), 1000);
            INFO(percent << " %: " << index.data().toString().toStdString());
            if (index.flags() & Qt::ItemIsSelectable)
                CHECK(QFontMetrics(heavy).boundingRect(room, Qt::TextWordWrap, index.data().toString()).height() <=
                      place.height());
        }
    }
}

TEST_CASE("from 200 per cent the bar leaves menu, help and leave") {
    WindowFixture at;
    at.open("right-bed");
    at.theme().setTextPercent(200);
    at.settle();
    CHECK_FALSE(at.find<QWidget>("themeButton").isVisible());
    CHECK_FALSE(at.find<QWidget>("largerButton").isVisible());
    for (const char* name : {"menuButton", "leaveButton", "helpButton"})
        CHECK(at.find<QWidget>(name).isVisible());
}

TEST_CASE("every theme dresses the page in its own colours") {
    WindowFixture at;
    at.open("right-bed");
    std::set<QRgb> grounds;
    for (const char* name : {"themeLight", "themeDark", "themeSepia", "themeContrast"}) {
        at.window().findChild<QAction*>(QString::fromLatin1(name))->trigger();
        at.settle();
        const QImage picture = at.article().grab().toImage();
        grounds.insert(picture.pixel(4, picture.height() - 4));
        CHECK(picture.pixel(4, picture.height() - 4) == at.theme().tokens().colour("surface").rgb());
    }
    CHECK(grounds.size() == 4);
}

TEST_CASE("the page is copied as plain text") {
    WindowFixture at;
    at.open("right-bed");
    at.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("The right bed\n====")));
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("2  Kovacs and others 2003")));
}

TEST_CASE("a review date that has passed is said plainly, from the day after it") {
    content::Article article;
    article.reviewBy = "2027-11-23";
    CHECK(desktop::overdueReview(article, QDate(2027, 11, 23)).isEmpty());
    CHECK(desktop::overdueReview(article, QDate(2027, 11, 24)).contains(QStringLiteral("23 November 2027")));
}

TEST_CASE("each page is dressed as its form says from the first moment") {
    WindowFixture at;
    CHECK(at.find<QLabel>("title").font().pixelSize() == 40);
    CHECK(at.find<QLabel>("answer").font().pixelSize() == 20);
    at.open("right-bed");
    const QRect link = at.find<QAbstractButton>("nextButton").geometry();
    const QImage pager = at.find<QWidget>("pager").grab().toImage();
    CHECK(pager.pixelColor(link.left(), link.center().y()) == at.theme().tokens().colour("surface")); // no border
}

TEST_CASE("a passed review date is said above every page, and a coming one nowhere") {
    const auto contentDueBy = [](const char* day) {
        content::Edition edition = store::Library::open(store::embeddedContent())->edition();
        edition.article.reviewBy = day;
        return test::imageOf(edition);
    };
    const auto overdue = contentDueBy("2001-02-03");
    WindowFixture at(overdue);
    const auto& banner = at.find<QLabel>("reviewBanner");
    CHECK(banner.text().contains(QStringLiteral("3 February 2001")));
    const auto isAbove = [&](const char* page) {
        const QPoint corner = at.find<QWidget>(page).mapTo(&at.window(), QPoint(0, 0));
        return banner.isVisible() && corner.y() >= banner.geometry().bottom() && banner.height() > 20;
    };
    CHECK(isAbove("CoverPage"));
    at.open("right-bed");
    CHECK(isAbove("article"));
    at.open("positions");
    CHECK(isAbove("plainButton"));
    at.press(Qt::Key_H, Qt::ControlModifier);
    CHECK(isAbove("article"));
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.type(QStringLiteral("bed"));
    CHECK(isAbove("results"));

    const auto fresh = contentDueBy("9999-12-31");
    WindowFixture later(fresh);
    CHECK_FALSE(later.find<QLabel>("reviewBanner").isVisible());
}

TEST_CASE("every control has a name, and shortcuts do not clash") {
    WindowFixture at;
    at.open("right-bed");
    for (const QWidget* widget : at.window().findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString name = widget->accessibleName() + (button ? button->text() : QString());
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(name.isEmpty());
    }
    std::set<QString> taken;
    for (const QAction* action : at.window().findChildren<QAction*>())
        for (const QKeySequence& keys : action->shortcuts()) {
            INFO(action->objectName().toStdString());
            CHECK(taken.insert(keys.toString()).second);
        }
}
