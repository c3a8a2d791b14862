// SPDX-License-Identifier: MIT
#include "screen/svg_picture.h"

#include "screen/direction.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace bedside::screen {

QImage svgPicture(const QByteArray& svg, const Tokens& tokens, QSizeF size, double devicePixelRatio) {
    const QSize pixels(static_cast<int>(std::ceil(size.width() * devicePixelRatio)),
                       static_cast<int>(std::ceil(size.height() * devicePixelRatio)));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(tokens.fill(QString::fromUtf8(svg)).toUtf8());
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

namespace {

/// What points to where one came from or goes on to points the other way where words run from right to left.
QString mirroredName(const QString& name) {
    static const QHash<QString, QString> pairs{{QStringLiteral("back"), QStringLiteral("forward")},
                                               {QStringLiteral("forward"), QStringLiteral("back")},
                                               {QStringLiteral("previous"), QStringLiteral("next")},
                                               {QStringLiteral("next"), QStringLiteral("previous")}};
    return runsRightToLeft() ? pairs.value(name, name) : name;
}

} // namespace

QIcon icon(const QString& name, const Tokens& tokens, double pixels, const QString& colour, double gap) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(mirroredName(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll().replace("@ink@", tokens.colour(colour).name().toUtf8());
    const double ratio = qGuiApp->devicePixelRatio(); // of the sharpest screen
    const QImage picture = svgPicture(svg, tokens, QSizeF(pixels, pixels), ratio);
    QPixmap room(static_cast<int>(std::ceil((pixels + gap) * ratio)), picture.height());
    room.setDevicePixelRatio(ratio);
    room.fill(Qt::transparent);
    QPainter(&room).drawImage(QPointF(runsRightToLeft() ? gap : 0, 0), picture);
    return QIcon(room);
}

} // namespace bedside::screen
