// SPDX-License-Identifier: MIT
#include "desktop/window_bars.h"

#include "desktop/measure.h"
#include "desktop/menu_room.h"
#include "screen/svg_picture.h"
#include "ui_main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

#include <utility>

namespace bedside::desktop {

namespace {

constexpr double roomForAll = 68; // em of the controls' font: narrower windows fold the bar
constexpr double roomForReading = 77;
constexpr double roomForContents = 9;
constexpr double roomForSearch = 48;
constexpr double roomForClinic = 56;
constexpr double roomForOneBar = 28;

} // namespace

WindowBars::WindowBars(Ui::MainWindow& form, session::Reading& reading, screen::Theme& theme)
    : m_form(form), m_reading(reading), m_theme(theme) {
    connectButtons();
    fillThemes();
    fillCountries();
    fillMenu();
    m_form.actionClinic->setEnabled(!reading.policy().locksClinicView);
    m_form.actionCopy->setVisible(reading.policy().allows(session::Export::Copy));
    connect(&theme, &screen::Theme::changed, this, &WindowBars::dress);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* before, const QWidget* now) {
        if (before == m_form.searchField || now == m_form.searchField)
            fold(m_foldsList);
    });
    dress();
}

void WindowBars::connectButtons() {
    if (QApplication::isRightToLeft()) { // the arrow that points back is the other one
        m_form.actionBack->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
        m_form.actionForward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    }
    for (const auto& [button, action] :
         {std::pair{m_form.backButton, m_form.actionBack}, std::pair{m_form.forwardButton, m_form.actionForward}}) {
        const QString name = button->accessibleName();
        const QString hint = button->toolTip();
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(name);
        button->setToolTip(hint);
    }
    connect(m_form.homeButton, &QToolButton::clicked, m_form.actionHome, &QAction::trigger);
    connect(m_form.contentsButton, &QToolButton::clicked, m_form.actionContents, &QAction::trigger);
    connect(m_form.smallerButton, &QToolButton::clicked, m_form.actionSmaller, &QAction::trigger);
    connect(m_form.largerButton, &QToolButton::clicked, m_form.actionLarger, &QAction::trigger);
    connect(m_form.textSizeButton, &QToolButton::clicked, m_form.actionUsualSize, &QAction::trigger);
    connect(m_form.clinicButton, &QToolButton::clicked, m_form.actionClinic, &QAction::trigger);
    connect(m_form.readAloudButton, &QToolButton::clicked, m_form.actionReadAloud, &QAction::trigger);
    connect(m_form.leaveButton, &QPushButton::clicked, m_form.actionLeave, &QAction::trigger);
    connect(m_form.helpButton, &QPushButton::clicked, m_form.actionHelp, &QAction::trigger);
    for (QAction* action : {m_form.actionBack, m_form.actionForward}) {
        action->setEnabled(false);
        action->setIconVisibleInMenu(false); // where no other has one, and all words begin alike
    }
}

void WindowBars::fillThemes() {
    m_themes = new QMenu(tr("&Theme"), m_form.themeButton);
    auto* group = new QActionGroup(this);
    for (const auto& [action, choice] : {std::pair{m_form.themeSystem, screen::ThemeChoice::System},
                                         std::pair{m_form.themeLight, screen::ThemeChoice::Light},
                                         std::pair{m_form.themeDark, screen::ThemeChoice::Dark},
                                         std::pair{m_form.themeSepia, screen::ThemeChoice::Sepia},
                                         std::pair{m_form.themeContrast, screen::ThemeChoice::Contrast}}) {
        group->addAction(action);
        m_themes->addAction(action);
        action->setData(static_cast<int>(choice));
        connect(action, &QAction::triggered, this, [this, chosen = choice] { m_theme.choose(chosen); });
    }
    m_themes->addSeparator();
    m_themes->addAction(m_form.actionLooks);
    m_form.themeButton->setMenu(m_themes);
    m_form.themeButton->setPopupMode(QToolButton::InstantPopup);
}

void WindowBars::fillMenu() {
    auto* menu = new QMenu(m_form.menuButton);
    menu->addActions({m_form.actionBack, m_form.actionForward, m_form.actionHome, m_form.actionQuestions,
                      m_form.actionContents, m_form.actionPrevious, m_form.actionNext});
    menu->addSeparator();
    menu->addAction(m_form.actionEasyWords);
    menu->addAction(m_form.actionSearch);
    auto* page = menu->addMenu(tr("&On this page"));
    page->addActions({m_form.actionFind, m_form.actionFindNext, m_form.actionFindPrevious, m_form.actionCopy});
    auto* text = menu->addMenu(tr("Text and &colours"));
    text->addActions({m_form.actionLarger, m_form.actionSmaller, m_form.actionUsualSize});
    text->addMenu(m_themes);
    text->addActions({m_form.actionRuler, m_form.actionLooks});
    m_languages = menu->addMenu(tr("&Language · Idioma"));
    m_languages->menuAction()->setVisible(false);
    auto* aloud = menu->addMenu(tr("&Read aloud"));
    aloud->addActions({m_form.actionReadAloud, m_form.actionReadFromHere, m_form.actionSentenceBack,
                       m_form.actionSentenceNext, m_form.actionFaster, m_form.actionSlower, m_form.actionStopReading});
    menu->addSeparator();
    auto* clinic = menu->addMenu(tr("In cl&inic"));
    clinic->addActions({m_form.actionClinic, m_form.actionOtherSide, m_form.actionPatientWindow});
    clinic->addSeparator();
    clinic->addActions({m_form.actionCopyNote, m_form.actionSaveRecord, m_form.actionNextPatient});
    menu->addMenu(m_form.countryButton->menu());
    menu->addAction(m_form.actionPlainSpeech);
    menu->addActions({m_form.actionHandouts, m_form.actionEvidence, m_form.actionHelp, m_form.actionKeys,
                      m_form.actionAbout, m_form.actionNextPatient, m_form.actionLeave});
    connect(m_form.actionPlainSpeech, &QAction::triggered, this, [this](bool show) {
        emit consentChosen(show ? session::Consent::PlainSpeech : session::Consent::BackCareOnly);
    });
    connect(&m_reading, &session::Reading::sectionsChanged, m_form.actionPlainSpeech,
            [this] { m_form.actionPlainSpeech->setChecked(m_reading.consent() == session::Consent::PlainSpeech); });
    keepToWindow(*menu, *m_form.centralwidget);
    m_form.menuButton->setMenu(menu);
    m_form.menuButton->setPopupMode(QToolButton::InstantPopup);
}

void WindowBars::fillCountries() {
    auto* menu = new QMenu(tr("Countr&y"), m_form.countryButton);
    auto* group = new QActionGroup(this);
    for (const content::Region& region : m_reading.bookcase().regions()) {
        QAction* action = menu->addAction(QString::fromStdString(region.name));
        action->setCheckable(true);
        group->addAction(action);
        action->setData(QString::fromStdString(region.id.text));
        connect(action, &QAction::triggered, this, [this, action] { emit regionChosen(action->data().toString()); });
    }
    m_form.countryButton->setMenu(menu);
    m_form.countryButton->setPopupMode(QToolButton::InstantPopup);
    connect(&m_reading, &session::Reading::opened, this, &WindowBars::showCountry); // one that was chosen, too
    showCountry();
}

void WindowBars::offerLanguages(const std::vector<session::Language>& languages, const QString& present) {
    m_languages->clear();
    m_languages->menuAction()->setVisible(languages.size() > 1);
    auto* group = new QActionGroup(m_languages);
    for (const session::Language& language : languages) {
        QAction* action = m_languages->addAction(language.name);
        action->setCheckable(true);
        action->setFont(m_theme.chromeFontOf(language.code));
        group->addAction(action);
        action->setChecked(language.code == present);
        connect(action, &QAction::triggered, this, [this, code = language.code] { emit languageChosen(code); });
    }
}

void WindowBars::showCountry() {
    const content::Region& region = m_reading.bookcase().region();
    const QString name = QString::fromStdString(region.name);
    m_form.countryButton->setText(name);
    m_form.countryButton->setAccessibleName(tr("Country: %1").arg(name));
    if (m_reading.policy().locksCountry)
        return saySettled(name);
    for (QAction* action : m_form.countryButton->menu()->actions())
        action->setChecked(action->data().toString().toStdString() == region.id.text);
}

/// What can be pressed elsewhere is said here.
void WindowBars::saySettled(const QString& country) {
    const QString words = tr("Set for this computer");
    m_form.countryButton->setToolTip(words);
    m_form.countryButton->setAccessibleName(tr("Country: %1. %2").arg(country, words));
    m_form.countryButton->menu()->clear();
    m_form.countryButton->menu()->addAction(words)->setEnabled(false);
}

void WindowBars::openCountries(const QPoint& place) {
    QMenu& menu = *m_form.countryButton->menu();
    menu.popup(place);
    for (QAction* country : menu.actions())
        if (country->isChecked())
            menu.setActiveAction(country); // from where the arrows go on
}

void WindowBars::dress() {
    const screen::Tokens& tokens = m_theme.tokens();
    const double pixels = m_theme.chromePixels(iconSize);
    const double gap = m_theme.chromePixels(6);
    const auto picture = [&](const char* name, const char* colour = "ink") {
        return screen::icon(QString::fromLatin1(name), tokens, pixels, QString::fromLatin1(colour), gap);
    };
    m_form.actionBack->setIcon(screen::icon(QStringLiteral("back"), tokens, pixels));
    m_form.actionForward->setIcon(screen::icon(QStringLiteral("forward"), tokens, pixels));
    m_form.themeButton->setIcon(picture("theme"));
    m_form.readAloudButton->setIcon(picture("read-aloud"));
    m_form.clinicButton->setIcon(picture("clinic"));
    m_form.menuButton->setIcon(picture("menu"));
    m_form.leaveButton->setIcon(picture("leave"));
    m_form.helpButton->setIcon(picture("help", "emergency"));
    m_form.countryButton->setIcon(picture("country"));
    const QSize size(static_cast<int>(pixels), static_cast<int>(pixels));
    m_form.searchField->setClearIcon(screen::icon(QStringLiteral("close"), tokens, pixels, QStringLiteral("muted")),
                                     size.width());
    m_form.backButton->setIconSize(size);
    m_form.forwardButton->setIconSize(size);
    const QSize withGap(static_cast<int>(pixels + gap), static_cast<int>(pixels));
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{
             m_form.themeButton, m_form.readAloudButton, m_form.clinicButton, m_form.menuButton, m_form.leaveButton,
             m_form.helpButton, m_form.countryButton})
        button->setIconSize(withGap);
    for (QToolButton* button :
         {m_form.themeButton, m_form.readAloudButton, m_form.clinicButton, m_form.menuButton, m_form.countryButton})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_form.actionRuler->setChecked(m_theme.hasRuler());
    for (QAction* action : m_themes->actions())
        action->setChecked(action->data() == static_cast<int>(m_theme.choice()));
    const QString percent = tr("%1 %").arg(m_theme.textPercent());
    m_form.textSizeButton->setText(percent);
    m_form.textSizeButton->setAccessibleName(tr("Text size %1").arg(percent));
}

/// Large text needs the room of the lower bar: its button then stands in the upper one.
void WindowBars::joinBars(bool joined) {
    if (m_form.helpBar->isHidden() == joined)
        return;
    if (joined) {
        m_form.topRow->insertWidget(m_form.topRow->indexOf(m_form.leaveButton), m_form.helpButton);
        QWidget::setTabOrder(m_form.menuButton, m_form.helpButton);
    } else {
        m_form.helpRow->insertWidget(0, m_form.helpButton);
        QWidget* before = m_form.countryButton->previousInFocusChain();
        while (before->focusPolicy() == Qt::NoFocus || before == m_form.helpButton) // those do not count
            before = before->previousInFocusChain();
        QWidget::setTabOrder(before, m_form.helpButton);
    }
    m_form.helpBar->setHidden(joined);
}

void WindowBars::fold(bool foldsList) {
    m_foldsList = foldsList;
    const double room = m_theme.chromeEms(m_form.centralwidget->width());
    const bool folds = m_theme.foldsChrome();
    const bool all = room >= roomForAll + (foldsList ? roomForContents : 0) && !folds;
    for (QWidget* button : std::initializer_list<QWidget*>{
             m_form.homeButton, m_form.smallerButton, m_form.textSizeButton, m_form.largerButton, m_form.themeButton})
        button->setVisible(all);
    m_form.readAloudButton->setVisible(all && room >= roomForReading + (foldsList ? roomForContents : 0));
    joinBars(folds && room >= roomForOneBar);
    for (QWidget* button : {m_form.backButton, m_form.forwardButton, m_form.countryButton})
        button->setHidden(folds); // the menu has them
    m_form.clinicButton->setVisible(room >= roomForClinic && !folds && m_form.actionClinic->isEnabled());
    const bool searches = m_form.searchField->hasFocus();
    m_form.searchField->setVisible((room >= roomForSearch && !folds) || searches);
    m_form.menuButton->setHidden(folds && searches && room < roomForSearch); // help and leaving stay whole
    m_form.contentsButton->setVisible((!all || foldsList) && !folds);
}

} // namespace bedside::desktop
