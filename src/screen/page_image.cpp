// SPDX-License-Identifier: MIT
#include "screen/page_image.h"

#include "screen/page_search.h"
#include "screen/svg_picture.h"

#include <algorithm>
#include <utility>

namespace bedside::screen {

namespace {

constexpr double iconSide = 20; // px at 100 %

} // namespace

QTextImageFormat imageOf(const document::Figure& figure, const PageStyle& style, double room) {
    const bool isNarrow = figure.narrow && style.pixels(figure.width) > room;
    const auto [whole, height] =
        isNarrow ? std::pair(figure.narrow->width, figure.narrow->height) : std::pair(figure.width, figure.height);
    const double width = std::min(style.pixels(whole), room);
    const QString description = QString::fromStdString(figure.description);
    QTextImageFormat image;
    image.setName(QLatin1String(isNarrow ? "narrow-figure:" : "figure:") + QString::fromStdString(figure.id));
    image.setWidth(width);
    image.setHeight(width * height / std::max(1, whole));
    image.setProperty(DescriptionProperty, description);
    image.setToolTip(description);
    return image;
}

QImage pageImage(const QUrl& name, const document::Nodes& page, const Theme& theme, double room,
                 double devicePixelRatio) {
    const double scale = theme.textPercent() / 100.0;
    const QString path = name.path();
    if (name.scheme() == QStringLiteral("icon")) {
        const double side = iconSide * scale;
        return icon(path.section(u'/', 0, 0), theme.tokens(), side, path.section(u'/', 1))
            .pixmap(static_cast<int>(side))
            .toImage();
    }
    const auto drawn = [&](const std::string& svg, int whole, int height) {
        const double width = std::min(whole * scale, std::max(1.0, room));
        return svgPicture(QByteArray::fromStdString(svg), theme.tokens(),
                          QSizeF(width, width * height / std::max(1, whole)), devicePixelRatio);
    };
    const document::Figure* figure = figureIn(page, path.toStdString());
    if (figure != nullptr && name.scheme() == QStringLiteral("figure"))
        return drawn(figure->svg, figure->width, figure->height);
    if (figure != nullptr && figure->narrow && name.scheme() == QStringLiteral("narrow-figure"))
        return drawn(figure->narrow->svg, figure->narrow->width, figure->narrow->height);
    return {};
}

} // namespace bedside::screen
