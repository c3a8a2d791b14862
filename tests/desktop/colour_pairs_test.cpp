// SPDX-License-Identifier: MIT
// The colours that meet on the screen, measured in pictures of every page in every theme.
#include "desktop/page_tour.h"
#include "screen/system_look.h"

#include <array>

using namespace bedside;
using screen::ThemeChoice;

namespace {

constexpr std::array themes{ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Sepia, ThemeChoice::Contrast};
constexpr double sharp = 2; // so that strokes have pixels that are nothing but their colour

struct Met {
    QColor ground;
    double most = 1; // how far the words stand out from it
};

/// Looks at a rectangle: its commonest colour is the ground, what stands out furthest are the words.
Met lookAt(const QImage& picture, const QRect& place) {
    QHash<QRgb, int> counts;
    const QRect seen = place & picture.rect();
    for (int y = seen.top(); y <= seen.bottom(); ++y)
        for (int x = seen.left(); x <= seen.right(); ++x)
            ++counts[picture.pixel(x, y)];
    Met met;
    int most = 0;
    for (auto colour = counts.begin(); colour != counts.end(); ++colour)
        if (colour.value() > most) {
            most = colour.value();
            met.ground = QColor(colour.key());
        }
    for (auto colour = counts.begin(); colour != counts.end(); ++colour)
        met.most = std::max(met.most, screen::contrastBetween(QColor(colour.key()), met.ground));
    return met;
}

QImage sharpPictureOf(QWidget& window) {
    QImage picture((QSizeF(window.size()) * sharp).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(sharp);
    window.render(&picture);
    picture.setDevicePixelRatio(1);
    return picture;
}

QRect inPicture(const QWidget& widget, const QRect& place) {
    const QRect inWindow(widget.mapTo(widget.window(), place.topLeft()), place.size());
    return QRect(inWindow.topLeft() * sharp, inWindow.size() * sharp);
}

void checkWords(const QWidget& root, const QImage& picture, double least, const std::string& name) {
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* field = qobject_cast<const QLineEdit*>(widget);
        const QString words = label                              ? label->text()
                              : button                           ? button->text()
                              : field && field->text().isEmpty() ? field->placeholderText()
                                                                 : QString();
        const QRect seen = widget->visibleRegion().boundingRect();
        if (words.isEmpty() || !widget->isEnabled() || seen.isEmpty() || seen.height() < widget->height())
            continue;
        INFO(name << ": " << words.left(40).toStdString());
        CHECK(lookAt(picture, inPicture(*widget, seen.adjusted(3, 3, -3, -3))).most >= least);
    }
    for (const auto* list : root.findChildren<QListView*>())
        for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row) {
            const QRect place = list->visualRect(list->model()->index(row, 0));
            if (!list->viewport()->rect().contains(place))
                continue;
            INFO(name << ": row " << row << " of " << list->objectName().toStdString());
            CHECK(lookAt(picture, inPicture(*list->viewport(), place.adjusted(40, 3, -12, -3))).most >= least);
        }
}

void checkTheme(test::WindowFixture& at, QWidget& root, ThemeChoice theme, const std::string& name) {
    at.theme().choose(theme);
    at.settle();
    checkWords(root, sharpPictureOf(*root.window()), theme == ThemeChoice::Contrast ? 7.0 : 4.5,
               name + " in theme " + std::to_string(static_cast<int>(theme)));
}

} // namespace

TEST_CASE("every word that a page shows beside its text can be read in every theme", "[.pages]") {
    test::everyPage([](test::KeyboardWalk& at, const std::string& name) {
        for (const ThemeChoice theme : themes)
            checkTheme(at, at.window(), theme, name);
    });
}

TEST_CASE("every word of the dialogs can be read in every theme", "[.pages]") {
    test::everySheet([](test::WindowFixture& at, QDialog& sheet) {
        for (const ThemeChoice theme : themes)
            checkTheme(at, sheet, theme, sheet.objectName().toStdString());
    });
}
