// SPDX-License-Identifier: MIT
#include "screen/page_image.h"

#include "screen/page_search.h"
#include "screen/svg_picture.h"

#include <algorithm>

namespace bedside::screen {

namespace {

constexpr double iconSide = 20; // px at 100 %

} // namespace

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
    const document::Figure* figure =
        name.scheme() == QStringLiteral("figure") ? figureIn(page, path.toStdString()) : nullptr;
    if (figure == nullptr)
        return {};
    const double width = std::min(figure->width * scale, std::max(1.0, room));
    return svgPicture(QByteArray::fromStdString(figure->svg), theme.tokens(),
                      QSizeF(width, width * figure->height / std::max(1, figure->width)), devicePixelRatio);
}

} // namespace bedside::screen
