// SPDX-License-Identifier: MIT
#include "desktop/handouts/handout_page.h"

#include "desktop/focus_ring.h"
#include "desktop/handouts/part_steps.h"
#include "desktop/handouts/preset_card.h"
#include "desktop/handouts/tab_chain.h"
#include "desktop/landing.h"
#include "desktop/text.h"
#include "document/writers.h"
#include "ui_handout_page.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>

namespace bedside::desktop {

namespace {

constexpr int restBeforeLaying = 120; // ms
constexpr double choicesWidth = 392;  // px at 100 %
constexpr double narrowestPair = 680; // px at 100 %: less than that holds the choices or the page

} // namespace

HandoutPage::HandoutPage(session::Reading& reading, const session::Questionnaire& questions, const screen::Theme& theme,
                         const session::Languages* languages, QWidget* parent)
    : QWidget(parent), m_reading(reading), m_theme(theme), m_bench(reading, questions, reading.bookcase().handouts()),
      m_form(std::make_unique<Ui::HandoutPage>()) {
    m_form->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    m_pause.setSingleShot(true);
    m_pause.setInterval(restBeforeLaying);
    connect(&m_pause, &QTimer::timeout, this, &HandoutPage::compose);
    m_form->preview->setUp(theme);
    connect(m_form->preview, &PagePreview::pressOpened, this, [this](const press::Press* press) {
        m_press = press;
        m_form->clinic->setPress(press);
        compose();
    });
    if (languages)
        m_bench.offerLanguages(*languages);
    m_form->look->setUp(m_bench, theme, usualPaper(m_bench.region()));
    m_form->person->setUp(m_bench);
    m_form->clinic->setUp(m_bench, theme, KeptLetterhead(), reading.policy());
    setUpFolds();
    setUpParts();
    setUpWaysOut();
    fillPresets();
    connect(&m_bench, &session::HandoutBench::presetsChanged, this, &HandoutPage::fillPresets);
    connect(&m_bench, &session::HandoutBench::changed, this, &HandoutPage::note);
    connect(m_form->look, &LookChoices::layoutChanged, this, &HandoutPage::note);
    connect(&theme, &screen::Theme::changed, this, &HandoutPage::fit);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { bringIntoView(now); });
    m_form->title->setAccessibleDescription(m_form->intro->text());
    fit();
}

HandoutPage::~HandoutPage() = default;

void HandoutPage::setUpFolds() {
    const std::pair<FoldButton*, QWidget*> folds[] = {{m_form->partsFold, m_form->partsBody},
                                                      {m_form->personFold, m_form->personBody},
                                                      {m_form->lookFold, m_form->lookBody},
                                                      {m_form->clinicFold, m_form->clinicBody}};
    for (const auto& [fold, body] : folds) {
        fold->setUp(body, m_theme);
        connect(
            fold, &QPushButton::toggled, this,
            [this, heading = fold, opened = body] {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // it has its height
                if (opened->isVisible()) {
                    m_form->scroll->ensureWidgetVisible(opened, 0, roomForRing);
                    m_form->scroll->ensureWidgetVisible(heading, 0, roomForRing);
                }
            },
            Qt::QueuedConnection);
    }
}

void HandoutPage::setUpParts() {
    m_form->parts->setUp(m_bench, m_theme);
    connect(&m_bench, &session::HandoutBench::partsChanged, this, &HandoutPage::chain, Qt::QueuedConnection);
    auto* additions = new QMenu(m_form->addButton);
    m_form->addButton->setMenu(additions);
    connect(additions, &QMenu::aboutToShow, this, &HandoutPage::fillAdditions);
    m_steps = new PartSteps(m_bench, *m_form->undoButton, *m_form->redoButton, *this);
}

/// Where there are none, what says so is heard there.
void HandoutPage::enterWaysOut() {
    QWidget* ways = m_form->noWayOutWords;
    if (m_form->noWayOutWords->isHidden())
        ways = m_form->handoutButton;
    ways->setFocus(Qt::ShortcutFocusReason);
}

void HandoutPage::setUpWaysOut() {
    m_form->handoutButton->setUp([this] { return handout(); }, m_reading.policy());
    m_form->printAgainButton->hide();
    m_form->noWayOutWords->setAccessibleName(m_form->noWayOutWords->text());
    m_form->noWayOutWords->setVisible(m_form->handoutButton->isHidden());
    connect(m_form->handoutButton, &HandoutButton::wentOut, &m_reading, &session::Reading::noteHandout);
    connect(m_form->handoutButton, &HandoutButton::printed, m_form->printAgainButton, &QWidget::show);
    connect(m_form->printAgainButton, &QPushButton::clicked, m_form->handoutButton, &HandoutButton::printAgain);
    connect(m_form->previewButton, &QPushButton::clicked, this, &HandoutPage::togglePreview);
}

void HandoutPage::fillPresets() {
    std::vector<std::string> titles;
    for (const content::Handout& preset : m_bench.presets())
        titles.push_back(preset.id.text + (m_bench.waitsForAnswers(preset) ? "?" : ""));
    if (titles != m_cardTitles) {
        m_cardTitles = std::move(titles);
        for (PresetCard* card : m_cards) {
            card->hide();
            card->setParent(nullptr); // so that it is not the chosen one among the new ones
            card->deleteLater();
        }
        m_cards.clear();
        for (const content::Handout& preset : m_bench.presets()) {
            const QString line = m_bench.waitsForAnswers(preset) ? tr("Answer the questions first; it is made of them.")
                                                                 : text(preset.about);
            auto* card = new PresetCard(text(preset.title), line, m_theme, m_form->presets);
            card->setObjectName(QStringLiteral("preset-") + text(preset.id.text));
            m_form->presetRows->addWidget(card);
            card->setVisible(true);
            connect(card, &QPushButton::clicked, this, [this, id = text(preset.id.text)] { pick(id); });
            m_cards.push_back(card);
        }
        chain();
    }
    markPreset();
}

void HandoutPage::markPreset() {
    for (std::size_t place = 0; place < m_cards.size(); ++place)
        if (text(m_bench.presets()[place].id.text) == m_bench.preset())
            m_cards[place]->setChecked(true);
}

/// The place in the history tells which handout it is, so that the way back leads to it again.
void HandoutPage::pick(const QString& preset) {
    if (preset == m_bench.preset())
        m_bench.choose(preset); // as its author made it
    else
        m_reading.openInstead(session::locationOf(QStringLiteral("page:handouts/") + preset));
}

void HandoutPage::showHandout(const session::Location& location) {
    const QString preset = location.id.section(u'/', 1);
    if (!preset.isEmpty() && preset != m_bench.preset())
        m_bench.choose(preset);
    markPreset();
    if (!std::exchange(m_isEntered, false))
        return; // somebody is at work here
    for (PresetCard* card : m_cards)
        if (card->isChecked()) {
            card->setFocus(Qt::OtherFocusReason);
            QMetaObject::invokeMethod(
                card, [this, card] { landAt(*card); }, Qt::QueuedConnection);
        }
}

/// With its title in sight, now that all has its place.
void HandoutPage::landAt(PresetCard& card) {
    m_form->scroll->verticalScrollBar()->setValue(0);
    landAtBeginning(*m_form->scroll, card, *m_form->title);
}

void HandoutPage::fillAdditions() {
    QMenu* menu = m_form->addButton->menu();
    menu->clear();
    QMenu* groups[] = {menu, menu->addMenu(tr("Pages of the guide")), menu->addMenu(tr("Advice")),
                       menu->addMenu(tr("Position ideas"))};
    for (const content::HandoutPart& part : m_bench.offers()) {
        QMenu* group = groups[static_cast<std::size_t>(session::HandoutParts::groupOf(part))];
        connect(group->addAction(m_bench.nameOf(part).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, part] { m_bench.addPart(part); });
    }
    for (QMenu* group : groups)
        if (group != menu)
            group->menuAction()->setVisible(!group->isEmpty());
}

/// What is said of the handout follows at once, its pages when somebody rests.
void HandoutPage::note() {
    if (!isVisible())
        return; // all of it is said when it comes on show
    markPreset();
    m_form->look->follow();
    sayParts();
    m_steps->follow();
    m_form->personFold->setSummary(m_form->person->summary());
    m_form->lookFold->setSummary(m_form->look->summary());
    m_form->clinicFold->setSummary(m_form->clinic->summary());
    m_form->handoutButton->reset();
    m_pause.start();
}

void HandoutPage::sayParts() {
    const QStringList names = m_bench.namesOnIt();
    const auto count = static_cast<int>(names.size());
    m_form->partsFold->setSummary(names.isEmpty() ? tr("Nothing yet")
                                  : count <= 2    ? names.join(QStringLiteral(" · "))
                                                  : tr("%n part(s)", nullptr, count));
}

Result<document::Document> HandoutPage::composed() {
    if (const std::string code = m_bench.code(); code != m_code && m_press) {
        const auto drawing = m_press->codeDrawing(code);
        if (!drawing)
            return drawing.faults();
        m_drawing = *drawing;
        m_code = code;
    }
    return m_bench.compose(m_drawing);
}

void HandoutPage::compose() {
    if (!m_press || !isVisible())
        return; // it comes when the press is there
    auto document = composed();
    if (!document)
        return m_form->preview->showFaults(document.faults());
    const QString words = text(document::plainText(*document, m_bench.phrases()));
    m_form->preview->showSheet({std::move(*document), m_bench.imprint(), m_form->look->layout()}, words);
}

Result<Handout> HandoutPage::handout() {
    if (!m_press) { // somebody was faster than the preview
        const auto press = press::openPress();
        if (!press)
            return press.faults();
        m_press = *press;
    }
    auto document = composed();
    if (!document)
        return document.faults();
    return Handout{std::move(*document),
                   m_bench.imprint(),
                   m_form->look->layout(),
                   {m_bench.holdsTypedWords(), m_bench.holdsPrivateAdvice()},
                   text(m_bench.choice().handout.title),
                   &m_bench.phrases()};
}

bool HandoutPage::isSettled() const { return !m_pause.isActive() && m_form->preview->isSettled(); }

void HandoutPage::chain() { chainDown(*this, *m_form->title); }

void HandoutPage::togglePreview() {
    m_seesPage = !m_seesPage;
    fit();
    if (m_seesPage)
        m_form->preview->enter();
    else
        m_form->previewButton->setFocus(Qt::OtherFocusReason);
}

void HandoutPage::fit() {
    m_isNarrow = width() < m_theme.chromePixels(narrowestPair);
    const int choices = static_cast<int>(m_theme.chromePixels(choicesWidth));
    m_form->scroll->setMinimumWidth(m_isNarrow ? 0 : choices);
    m_form->scroll->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : choices);
    m_form->scroll->setVisible(!m_isNarrow || !m_seesPage);
    m_form->preview->setVisible(!m_isNarrow || m_seesPage);
    m_form->previewButton->setVisible(m_isNarrow);
    m_form->pageButtons->setHidden(m_form->handoutButton->isHidden() && !m_isNarrow); // nothing is in it then
    m_form->previewButton->setText(m_seesPage ? tr("Back to the choices") : tr("See the page"));
}

void HandoutPage::bringIntoView(QWidget* focused) {
    if (focused && m_form->handoutSheet->isAncestorOf(focused))
        bringIntoSight(*m_form->scroll, *focused);
}

void HandoutPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void HandoutPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_isEntered = true;
    note();
    m_form->preview->openPress();
}

void HandoutPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_pause.stop();
    m_form->preview->letGo();
    m_bench.rest();
}

} // namespace bedside::desktop
