// SPDX-License-Identifier: MIT
// Pictures of every page in every language, theme, size of text and window, for people to look at. It takes minutes,
// and runs only when it is asked for: the target "gallery" of the build writes them to gallery/ in the build folder.
#include "desktop/listener.h"
#include "desktop/page_tour.h"
#include "desktop/speaking.h"

#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

#include <array>

using namespace bedside;
using screen::ThemeChoice;

namespace {

constexpr std::array hung{std::pair("light", ThemeChoice::Light), std::pair("dark", ThemeChoice::Dark),
                          std::pair("sepia", ThemeChoice::Sepia), std::pair("contrast", ThemeChoice::Contrast)};

/// How the windows of one round look.
struct Wall {
    std::string language;
    int percent = 100;
    QSize room;
};

/// Hangs the pictures of one round, each with its number in the order of the tour.
class Gallery {
public:
    explicit Gallery(const Wall& wall) : m_wall(wall), m_speaking(wall.language.c_str()) {
        test::WindowFixture::look.textPercent = wall.percent;
        test::WindowFixture::room = wall.room;
        m_folder = QStringLiteral(BUILD_FOLDER "/gallery/%1/%2-%3x%4")
                       .arg(QString::fromStdString(wall.language))
                       .arg(wall.percent)
                       .arg(wall.room.width())
                       .arg(wall.room.height());
        REQUIRE(QDir().mkpath(m_folder));
    }
    Gallery(const Gallery&) = delete;
    Gallery& operator=(const Gallery&) = delete;
    ~Gallery() {
        test::WindowFixture::look = {};
        test::WindowFixture::room = test::WindowFixture::usualRoom;
    }

    /// Hangs that page, or another window beside it, in the four themes; what is above it, such as a menu, too.
    void hang(test::WindowFixture& at, const std::string& name, QWidget* other = nullptr) {
        QWidget& window = other ? *other : at.window();
        window.resize(m_wall.room);
        at.settle();
        ++m_number;
        const screen::ThemeChoice before = at.theme().choice();
        for (const auto& [word, theme] : hung) {
            at.theme().choose(theme);
            at.settle();
            const QString file = QStringLiteral("%1/%2 %3 %4.png")
                                     .arg(m_folder)
                                     .arg(m_number, 2, 10, QLatin1Char('0'))
                                     .arg(fileNameOf(name), QString::fromLatin1(word));
            CHECK(pictureOf(window).save(file));
        }
        at.theme().choose(before);
        at.settle();
    }

private:
    static QString fileNameOf(const std::string& name) {
        QString file = QString::fromStdString(name);
        return file.replace(QLatin1Char(':'), QLatin1Char(' '));
    }
    static QPixmap pictureOf(QWidget& window) {
        QPixmap picture = window.grab();
        QPainter painter(&picture);
        for (QWidget* above : QApplication::topLevelWidgets())
            if (above->isVisible() && above->parentWidget() && above->parentWidget()->window() == &window)
                painter.drawPixmap(window.mapFromGlobal(above->mapToGlobal(QPoint())), above->grab());
        return picture;
    }

    Wall m_wall;
    test::Speaking m_speaking;
    QString m_folder;
    int m_number = 0;
};

void readAloud(Gallery& gallery) {
    test::Listener at;
    at.open("right-bed");
    at.press(Qt::Key_F7);
    for (int sentence = 0; sentence < 5; ++sentence)
        at.finish();
    gallery.hang(at, "read aloud");
}

void hangCards(Gallery& gallery) {
    test::KeyboardWalk at;
    at.agree();
    at.open("right-bed");
    const auto isOnClaim = [&at] {
        return at.article().isOnLink() &&
               at.article().textCursor().charFormat().anchorHref().startsWith(QStringLiteral("claim:"));
    };
    at.article().setFocus();
    for (int step = 0; step < 60 && !isOnClaim(); ++step)
        at.press(Qt::Key_Tab);
    at.press(Qt::Key_Return);
    gallery.hang(at, "claim card");
}

/// The menus of the bars, one after the other.
void hangMenus(Gallery& gallery) {
    for (const char* name : {"menuButton", "clinicButton"}) {
        test::KeyboardWalk at;
        auto* button = at.window().findChild<QToolButton*>(QString::fromLatin1(name));
        if (!button->isVisible() || !button->menu())
            continue;
        QTimer::singleShot(0, button, [&gallery, &at, button, name] {
            gallery.hang(at, std::string("menu ") + name);
            button->menu()->close();
        });
        button->showMenu();
    }
}

void hangPatient(Gallery& gallery) {
    test::ClinicWalk at;
    at.beginTogether();
    openPatientWindow(at);
    gallery.hang(at, "the patient's window", test::ClinicWalk::patient());
}

void hangSheets(Gallery& gallery) {
    test::everySheet([&gallery](test::WindowFixture& at, QDialog& sheet) {
        gallery.hang(at, "sheet " + sheet.objectName().toStdString());
    });
}

} // namespace

TEST_CASE("every page, in pictures", "[.gallery]") {
    const std::string language = GENERATE("en", "es", "ar");
    const int percent = GENERATE(100, 200, 400);
    const QSize room = GENERATE(QSize(1024, 700), QSize(1920, 1080));
    Gallery gallery({language, percent, room});
    const auto look = [&gallery](test::KeyboardWalk& at, const std::string& name) { gallery.hang(at, name); };
    test::readingPages(look);
    readAloud(gallery);
    hangCards(gallery);
    hangSheets(gallery);
    hangMenus(gallery);
    test::questionPages(look);
    test::clinicPages(look);
    hangPatient(gallery);
}
