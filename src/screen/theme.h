// SPDX-License-Identifier: MIT
// How the whole program looks now: colours, fonts, spaces and the style sheet.
#pragma once

#include "screen/families.h"
#include "screen/system_look.h"

#include <QFont>
#include <QObject>

#include <array>

namespace bedside::screen {

enum class ThemeChoice { System, Light, Dark, Sepia, Contrast };

/// What a reader chooses of how the program looks. As it is made, it is the usual look.
struct Look {
    ThemeChoice colours = ThemeChoice::System;
    int textPercent = 100;
    FontChoice font = FontChoice::Usual;
    bool isAiry = false;   // more space between letters, words, lines and paragraphs
    bool hasRuler = false; // a band marks the lines that are read
    bool isStill = false;  // nothing blinks or slides, also where the system would let it

    bool operator==(const Look&) const = default;
};

class Theme : public QObject {
    Q_OBJECT

public:
    static constexpr int smallestText = 75; // per cent
    static constexpr int largestText = 400;
    static constexpr std::array textSizes{75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400};

    /// Make one after the application object and before the first widget. It asks how the system looks, and asks again
    /// whenever the system says that this changed.
    explicit Theme(QObject* parent = nullptr);

    const Look& look() const { return m_look; }
    ThemeChoice choice() const { return m_look.colours; }
    const Tokens& tokens() const;
    int textPercent() const { return m_look.textPercent; }
    bool hasRuler() const { return m_look.hasRuler; }
    bool isAiry() const { return m_look.isAiry; }
    /// True where nothing is to blink or slide.
    bool isStill() const { return m_look.isStill || m_system.isStill; }
    /// True where the system asks for that, whatever the look.
    bool systemIsStill() const { return m_system.isStill; }
    const Families& families() const { return m_families; }

    /// Returns pixels for a length that is given at 100 % text; the window's own controls stop growing at 200 %.
    double chromePixels(double length) const;
    /// Returns pixels for a length that is given at 100 % text and grows with the words.
    double textPixels(double length) const { return length * textPercent() / 100.0; }
    /// Returns how many ems of the controls' font that many pixels are. Where the letters run wider, an em is wider.
    double chromeEms(double pixels) const;
    /// Returns the font of the window's controls for words of that language, whatever the program speaks.
    QFont chromeFontOf(const QString& language) const;
    /// Returns the font of running text at that many pixels for 100 % text.
    QFont textFont(double pixels) const;
    /// True from 200 % on, where the window's controls have stopped growing and leave the room to the words.
    bool foldsChrome() const { return m_look.textPercent >= 200; }

public slots:
    /// Takes the typefaces of that language, such as "ar", and the application's present direction.
    void setLanguage(const QString& code);
    /// Takes up a whole look; a size out of bounds is kept within them, a font that is not installed is the usual one.
    void setLook(bedside::screen::Look look);
    void choose(bedside::screen::ThemeChoice choice);
    /// Sets the text size in per cent, kept within the limits.
    void setTextPercent(int percent);
    /// Goes to the next larger (steps > 0) or smaller one of the text sizes.
    void stepText(int steps);
    void showRuler(bool shown);

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QFont fontOf(int pixels) const;
    void apply();
    void followSystem();
    void stopMotion() const;

    Families m_families; // first: they ask for the system's font
    SystemLook m_system;
    int m_systemFlash; // ms of the caret's blinking
    Look m_look;
};

} // namespace bedside::screen
