// SPDX-License-Identifier: MIT
// The families of letters that a reader can choose among: only those that are installed.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace bedside::screen {

/// Usual: Inter, or the system's own where it is missing. Easy: made so that letters are hard to mistake.
enum class FontChoice { Usual, System, Serif, Easy };

/// Says which family stands for each choice on this computer. Each is looked up once, when it is first asked for.
class Families {
public:
    using IsInstalled = std::function<bool(const QString& family)>;

    /// Make it before the application has a font of ours.
    Families();
    Families(QString systemFamily, IsInstalled isInstalled);

    /// Looks them up for that language from now on, such as "ar".
    void setLanguage(const QString& code);
    /// Returns the family for a language's name, whatever the language is now.
    QString usualFamilyOf(const QString& code) const;
    /// Returns the family, or nothing where none for that choice is installed or it would be another choice's.
    const QString& family(FontChoice choice) const;
    bool offers(FontChoice choice) const { return !family(choice).isEmpty(); }
    /// True where the letters of a word are joined, and space between them would tear it apart.
    bool joinLetters() const;

private:
    QString find(FontChoice choice) const;

    QString m_system;
    QString m_language = QStringLiteral("en");
    IsInstalled m_isInstalled;
    mutable QString m_found[4]; // null: not asked for yet
};

} // namespace bedside::screen
