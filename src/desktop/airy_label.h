// SPDX-License-Identifier: MIT
// A label whose lines stand further apart where the reader asked for more space: Qt's own labels have no line height.
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
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isPlain() const;
    bool isAiry() const;
    double lineHeight() const;
    double layOut(QTextLayout& lines, double width) const;
    int addedHeight(int width) const;

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
