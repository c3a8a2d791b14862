// SPDX-License-Identifier: MIT
// The colours that meet on the screen, measured in pictures of every page in every theme.
#include "desktop/page_tour.h"
#include "screen/system_look.h"

#include <array>
#include <utility>
#include <vector>

using namespace bedside;
using screen::ThemeChoice;

namespace {

constexpr std::array themes{ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Sepia, ThemeChoice::Contrast};
constexpr double sharp = 2; // so that strokes have pixels that are nothing but their colour

constexpr double touched = 1.3; // what stands out from the ground at all, edges of strokes with it
constexpr double share = 0.2;   // of that, at the least, is as strong as words must be

/// Looks at a rectangle: its commonest colour is the ground, all else are the words. Returns how much of them stands
/// out that far: strokes have soft edges, but one dot is no word.
double readableShare(const QImage& picture, const QRect& place, double least) {
    QHash<QRgb, int> counts;
    const QRect seen = place & picture.rect();
    for (int y = seen.top(); y <= seen.bottom(); ++y)
        for (int x = seen.left(); x <= seen.right(); ++x)
            ++counts[picture.pixel(x, y)];
    const auto ground = std::max_element(counts.begin(), counts.end());
    int words = 0;
    int readable = 0;
    for (auto colour = counts.begin(); colour != counts.end(); ++colour) {
        const double contrast = screen::contrastBetween(QColor(colour.key()), QColor(ground.key()));
        words += contrast >= touched ? colour.value() : 0;
        readable += contrast >= least ? colour.value() : 0;
    }
    return words > 0 ? static_cast<double>(readable) / words : 0;
}

/// While it lives, buttons with words show these alone: an icon could hide that they are weak.
class WithoutIcons {
public:
    explicit WithoutIcons(const QWidget& root) {
        for (auto* button : root.findChildren<QAbstractButton*>()) {
            const auto* tool = qobject_cast<const QToolButton*>(button);
            const bool hasWords = !tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
            if (hasWords && !button->text().isEmpty() && !button->icon().isNull()) {
                m_icons.emplace_back(button, button->icon());
                QPixmap nothing(button->iconSize());
                nothing.fill(Qt::transparent);
                button->setIcon(nothing);
            }
        }
    }
    WithoutIcons(const WithoutIcons&) = delete;
    WithoutIcons& operator=(const WithoutIcons&) = delete;
    ~WithoutIcons() {
        for (const auto& [button, icon] : m_icons)
            button->setIcon(icon);
    }

private:
    std::vector<std::pair<QAbstractButton*, QIcon>> m_icons;
};

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
        CHECK(readableShare(picture, inPicture(*widget, seen.adjusted(3, 3, -3, -3)), least) >= share);
    }
    for (const auto* list : root.findChildren<QListView*>())
        for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row) {
            const QRect place = list->visualRect(list->model()->index(row, 0));
            if (!list->viewport()->rect().contains(place))
                continue;
            INFO(name << ": row " << row << " of " << list->objectName().toStdString());
            CHECK(readableShare(picture, inPicture(*list->viewport(), place.adjusted(40, 3, -12, -3)), least) >= share);
        }
}

void checkTheme(test::WindowFixture& at, QWidget& root, ThemeChoice theme, const std::string& name) {
    at.theme().choose(theme);
    at.settle();
    const WithoutIcons words(root);
    checkWords(root, sharpPictureOf(*root.window()), theme == ThemeChoice::Contrast ? 7.0 : 4.5,
               name + " in theme " + std::to_string(static_cast<int>(theme)));
}

} // namespace

TEST_CASE("every word that a page shows beside its text can be read in every theme", "[.pages][pictures]") {
    test::everyPage([](test::KeyboardWalk& at, const std::string& name) {
        for (const ThemeChoice theme : themes)
            checkTheme(at, at.window(), theme, name);
    });
}

TEST_CASE("every word of the dialogs can be read in every theme", "[.pages][pictures]") {
    test::everySheet([](test::WindowFixture& at, QDialog& sheet) {
        for (const ThemeChoice theme : themes)
            checkTheme(at, sheet, theme, sheet.objectName().toStdString());
    });
}
