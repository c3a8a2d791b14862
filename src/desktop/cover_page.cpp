// SPDX-License-Identifier: MIT
#include "desktop/cover_page.h"

#include "desktop/chosen_tick.h"
#include "desktop/door.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "screen/svg_picture.h"
#include "ui_cover_page.h"

#include <QToolButton>

#include <algorithm>
#include <utility>

namespace bedside::desktop {

namespace {

constexpr double widestSheet = 980; // px at 100 %
constexpr double narrowSheet = 700;
constexpr double wideWindow = 1200;     // px of the screen: margins may grow with the text
constexpr int largestWithDrawing = 250; // per cent: larger words need its room
constexpr int margin = 24;
constexpr int betweenDoors = 16;

} // namespace

CoverPage::CoverPage(const session::Bookcase& bookcase, const screen::Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_bookcase(bookcase), m_theme(theme), m_form(std::make_unique<Ui::CoverPage>()) {
    m_form->setupUi(this);
    const content::Article& article = bookcase.article();
    m_form->title->setText(text(article.title));
    m_form->welcome->setText(text(article.welcome));
    m_form->answer->setText(text(article.answer));
    m_form->notes->setText(text(article.reviewNote));

    m_form->readDoor->setWords(tr("Read"), tr("The whole guide, one page at a time."));
    m_form->handoutsDoor->setWords(tr("Make a handout"), tr("A sheet to print, save or take along."));
    m_form->questionsDoor->setWords(tr("Does this apply to me?"), tr("Questions about your back, one at a time."));
    connect(m_form->readDoor, &QPushButton::clicked, this,
            [this] { emit linkActivated(QStringLiteral("section:") + text(m_bookcase.sections().front().id.text)); });
    connect(m_form->signsDoor, &QPushButton::clicked, this,
            [this] { emit linkActivated(QStringLiteral("section:warning-signs")); });
    connect(m_form->questionsDoor, &QPushButton::clicked, this,
            [this] { emit linkActivated(QStringLiteral("page:questions")); });
    connect(m_form->handoutsDoor, &QPushButton::clicked, this,
            [this] { emit linkActivated(QStringLiteral("page:handouts")); });
    connect(&theme, &screen::Theme::changed, this, &CoverPage::dress);
    setFocusProxy(m_form->readDoor);
    dress();
}

CoverPage::~CoverPage() = default;

void CoverPage::offerLanguages(const std::vector<session::Language>& languages, const QString& present) {
    qDeleteAll(m_form->languages->findChildren<QToolButton*>());
    m_form->languages->setVisible(languages.size() > 1);
    QWidget* before = m_form->signsDoor;
    for (const session::Language& language : languages) {
        auto* button = new QToolButton(m_form->languages);
        button->setObjectName(QStringLiteral("language_") + language.code);
        button->setText(language.name);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(language.code == present);
        new ChosenTick(*button, m_theme);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFont(m_theme.chromeFontOf(language.code));
        connect(button, &QToolButton::clicked, this, [this, code = language.code] { emit languageWanted(code); });
        setTabOrder(std::exchange(before, button), button);
        button->show();
    }
}

void CoverPage::dress() {
    const double doorIcon = m_theme.chromePixels(28);
    const screen::Tokens& tokens = m_theme.tokens();
    m_form->readDoor->setPicture(screen::icon("read", tokens, doorIcon, "accent"), static_cast<int>(doorIcon));
    m_form->handoutsDoor->setPicture(screen::icon("handout", tokens, doorIcon, "accent"), static_cast<int>(doorIcon));
    m_form->questionsDoor->setPicture(screen::icon("question", tokens, doorIcon, "accent"), static_cast<int>(doorIcon));
    const int signIcon = static_cast<int>(m_theme.textPixels(20)); // as large as the words beside it
    m_form->signsDoor->setPicture(screen::icon("warning", tokens, signIcon, "accent"), signIcon);
    m_form->signsDoor->setRoom(0, static_cast<int>(m_theme.chromePixels(7)), false); // flush with the doors
    m_form->signsDoor->layout()->setSpacing(static_cast<int>(m_theme.chromePixels(8)));
    arrange();
}

void CoverPage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

void CoverPage::arrange() {
    const double scale = m_theme.chromePixels(1);
    const int least = width() < wideWindow ? margin : static_cast<int>(margin * scale);
    const int side = std::max(least, static_cast<int>((width() - widestSheet * scale) / 2));
    m_form->rows->setContentsMargins(side, 0, side, 0);
    const bool narrow = width() < narrowSheet * scale;
    setLook(*m_form->title, narrow && m_theme.foldsChrome() ? QStringLiteral("title") : QStringLiteral("cover-title"));
    showDrawing(!narrow && m_theme.textPercent() <= largestWithDrawing,
                (viewport()->width() - 2 * side - 2 * betweenDoors) / 3);
    arrangeDoors(narrow);
    keepClose();
}

/// Above the third door, as wide as it at most.
void CoverPage::showDrawing(bool shown, int cardWidth) {
    const auto figure = shown ? m_bookcase.figure(QStringLiteral("cover")) : std::nullopt;
    m_form->drawing->setVisible(figure.has_value());
    if (!figure)
        return;
    const double growth = std::min(1.15 * m_theme.chromePixels(1), double(cardWidth) / figure->width);
    const QSizeF size(figure->width * growth, figure->height * growth);
    m_form->drawing->setPixmap(QPixmap::fromImage(
        screen::svgPicture(QByteArray::fromStdString(figure->svg), m_theme.tokens(), size, devicePixelRatioF())));
    m_form->drawing->setFixedWidth(cardWidth);
    m_form->drawing->setAccessibleName(text(figure->description));
}

void CoverPage::arrangeDoors(bool narrow) {
    int place = 0;
    for (Door* door : {m_form->readDoor, m_form->questionsDoor, m_form->handoutsDoor}) {
        m_form->doors->removeWidget(door);
        m_form->doors->addWidget(door, narrow ? place : 0, narrow ? 0 : place);
        m_form->doors->setColumnStretch(place, narrow && place > 0 ? 0 : 1); // as wide as each other
        door->arrange(static_cast<int>(m_theme.chromePixels(narrow ? 12 : 20)), narrow);
        ++place;
    }
}

/// Leaves as much free as lets all of it be seen, and little where nothing would.
void CoverPage::keepClose() {
    const double usual = 32 * std::min(m_theme.chromePixels(1), 1.25);
    const QMargins now = m_form->rows->contentsMargins();
    for (const double share : {1.0, 0.8, 0.6, 0.4}) {
        const int free = static_cast<int>(margin * share);
        m_form->rows->setContentsMargins(now.left(), free, now.right(), free);
        m_form->rows->setSpacing(static_cast<int>(usual * share));
        if (m_form->rows->totalHeightForWidth(viewport()->width()) <= viewport()->height())
            return;
    }
}

} // namespace bedside::desktop
