// SPDX-License-Identifier: MIT
// A label whose lines stand as far apart as its letters ask for: further where the reader asked for more space, closer
// where the typeface's own lines lie far apart, as those with Arabic letters do. Qt's own labels have no line height.
// It remembers how high it is at a width, for layouts ask many times over, and each answer sets its whole text in
// lines.
#pragma once

#include <QLabel>

#include <map>

class QTextLayout;

namespace bedside::desktop {

/// It is Qt's own label in every other case, and always where its text is rich, can be marked, or does not wrap; but
/// where words run from right to left it draws its lines itself, for Qt lets those that end in a space begin a space
/// too late.
class AiryLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isPlain() const;
    bool isAiry() const;
    bool hasOwnLines() const;
    double lineHeight() const;
    double layOut(QTextLayout& lines, double width) const;
    double leaveRoomForMarks(QTextLayout& lines, double bottom) const;
    int ownHeight(int width) const;
    void forgetOthers() const;

    /// What a height follows from, save what an event tells of.
    struct Setting {
        bool operator==(const Setting&) const = default;
        QString text;
        QFont font;
        QMargins margins;
        int margin = 0, indent = 0;
        bool wraps = false;
    };
    mutable Setting m_setting;
    mutable std::map<int, int> m_heights; ///< by width, all of that setting
};

} // namespace bedside::desktop
