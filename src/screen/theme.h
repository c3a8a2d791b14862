// SPDX-License-Identifier: MIT
// The theme and text size in force: colours, fonts and the style sheet of the whole program.
#pragma once

#include "screen/tokens.h"

#include <QFont>
#include <QObject>

namespace bedside::screen {

enum class ThemeChoice { System, Light, Dark, Sepia, Contrast };

class Theme : public QObject {
    Q_OBJECT

public:
    static constexpr int smallestText = 75; // per cent
    static constexpr int largestText = 400;

    /// Make one after the application object and before the first widget. It asks whether the system is dark, and asks
    /// again whenever the system says that its theme changed.
    explicit Theme(QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    const Tokens& tokens() const;
    int textPercent() const { return m_textPercent; }
    /// Returns pixels for a length that is given at 100 % text; the window's own controls stop growing at 200 %.
    double chromePixels(double length) const;
    /// Returns the font of the window's controls for words of that language, whatever the program speaks.
    QFont fontOf(const QString& language) const;
    /// Returns the font of running text at that many pixels for 100 % text.
    QFont textFont(double pixels) const;
    /// Returns how far the window's controls are from one step of growth to the next: true from 200 % on.
    bool foldsChrome() const { return m_textPercent >= 200; }

public slots:
    /// Takes the typeface of that language, such as "ar", and the application's present direction.
    void setLanguage(const QString& code);
    void choose(bedside::screen::ThemeChoice choice);
    /// Sets the text size in per cent, kept within the limits.
    void setTextPercent(int percent);
    /// Goes to the next larger (steps > 0) or smaller size of the ladder 75, 90, 100, 110, 125, 150, 175, 200, 250,
    /// 300, 400.
    void stepText(int steps);

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    void followSystem();

    ThemeChoice m_choice = ThemeChoice::System;
    int m_textPercent = 100;
    bool m_systemIsDark;
    QString m_language = QStringLiteral("en");
    QString m_family; // of that language
};

} // namespace bedside::screen
