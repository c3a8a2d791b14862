// SPDX-License-Identifier: MIT
// The bars at the top and bottom of the window: their icons, menus and country, and how they fold when room is scarce.
#pragma once

#include "screen/theme.h"
#include "session/languages.h"
#include "session/reading.h"

#include <QObject>

class QMenu;
namespace Ui {
class MainWindow;
}

namespace bedside::desktop {

class WindowBars : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    WindowBars(Ui::MainWindow& form, session::Reading& reading, screen::Theme& theme);

    /// Leaves Menu, Get help and Leave alone where the text is large or the window narrow. foldsList: the list of pages
    /// opens by a button.
    void fold(bool foldsList);
    /// Lets the reader choose another language in the menu, where there is more than one.
    void offerLanguages(const std::vector<session::Language>& languages, const QString& present);
    /// Opens the list of countries there on the screen.
    void openCountries(const QPoint& place);

signals:
    void regionChosen(const QString& regionId);
    void languageChosen(const QString& code);
    void consentChosen(bedside::session::Consent consent);

private:
    void connectButtons();
    void fillMenu();
    void fillThemes();
    void fillCountries();
    void showCountry();
    void saySettled(const QString& country);
    void dress();
    void joinBars(bool joined);

    Ui::MainWindow& m_form;
    session::Reading& m_reading;
    screen::Theme& m_theme;
    QMenu* m_themes = nullptr;
    QMenu* m_languages = nullptr;
    bool m_foldsList = false;
};

} // namespace bedside::desktop
