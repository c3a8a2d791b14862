// SPDX-License-Identifier: MIT
// A label whose lines stand further apart where the reader asked for more space: Qt's own labels have no line height.
#pragma once

#include <QLabel>

class QTextLayout;

namespace bedside::desktop {

/// It is Qt's own label in every other case, and always where its text is rich, can be marked, or does not wrap.
class AiryLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isAiry() const;
    double lineHeight() const;
    double layOut(QTextLayout& lines, double width) const;
    int addedHeight(int width) const;
};

} // namespace bedside::desktop
