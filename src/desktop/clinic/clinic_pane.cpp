// SPDX-License-Identifier: MIT
#include "desktop/clinic/clinic_pane.h"

#include "desktop/button_row.h"

#include <QAction>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace bedside::desktop {

namespace {

void collectOpen(const document::Nodes& nodes, std::set<std::string>& open) {
    for (const document::Node& node : nodes) {
        if (const auto* fold = std::get_if<document::Fold>(&node.value)) {
            if (fold->open)
                open.insert(fold->id);
            collectOpen(fold->nodes, open);
        } else if (const auto* box = std::get_if<document::Box>(&node.value)) {
            collectOpen(box->nodes, open);
        }
    }
}

void openFolds(document::Nodes& nodes, const std::set<std::string>& open) {
    for (document::Node& node : nodes) {
        if (auto* fold = std::get_if<document::Fold>(&node.value)) {
            fold->open = fold->open || open.contains(fold->id);
            openFolds(fold->nodes, open);
        } else if (auto* box = std::get_if<document::Box>(&node.value)) {
            openFolds(box->nodes, open);
        }
    }
}

/// What is private leaves only by the ways that ask a second time: of a line that holds some nothing is copied.
class SideView : public screen::ArticleView {
public:
    SideView(const std::string& privateMark, QWidget* parent)
        : ArticleView(parent), m_privateMark(QString::fromStdString(privateMark)) {}

protected:
    QMimeData* createMimeDataFromSelection() const override {
        const QTextCursor marked = textCursor();
        QStringList lines;
        for (QTextBlock block = document()->findBlock(marked.selectionStart());
             block.isValid() && block.position() < marked.selectionEnd(); block = block.next()) {
            const int begin = std::max(0, marked.selectionStart() - block.position());
            if (!block.text().contains(m_privateMark))
                lines.append(block.text().mid(begin, marked.selectionEnd() - block.position() - begin));
        }
        auto* copied = new QMimeData;
        copied->setText(lines.join(u'\n').remove(QChar::ObjectReplacementCharacter).remove(QChar(0x2060)));
        return copied;
    }

private:
    QString m_privateMark;
};

} // namespace

ClinicPane::ClinicPane(const session::ClinicSide& side, Compose compose, const screen::Theme& theme, QWidget* parent)
    : QFrame(parent), m_side(side), m_compose(std::move(compose)), m_theme(theme),
      m_view(new SideView(side.phrases().privateMark, this)), m_buttons(new ButtonRow(this)) {
    setObjectName(QStringLiteral("clinicPane"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("clinicBar"));
    auto* barRows = new QVBoxLayout(bar);
    barRows->setContentsMargins(16, 10, 16, 10); // flush with the words above it
    barRows->addWidget(m_buttons);
    rows->addWidget(m_view, 1);
    rows->addWidget(bar);
    m_view->setObjectName(QStringLiteral("clinicSide"));
    m_view->setAccessibleName(tr("For the clinician"));
    m_view->setUp(theme, screen::Density::Pane);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ClinicPane::refresh);
    connect(&side, &session::ClinicSide::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_view, &screen::ArticleView::linkActivated, this, &ClinicPane::linkActivated);
}

void ClinicPane::addButton(QAction& action, const QString& words) {
    auto* button = new QToolButton(m_buttons);
    button->setText(words);
    button->setProperty("look", QStringLiteral("filter"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(
        action.shortcut().isEmpty()
            ? action.text().remove(u'&')
            : tr("%1 (%2)").arg(action.text().remove(u'&'), action.shortcut().toString(QKeySequence::NativeText)));
    button->setAccessibleDescription(action.text().remove(u'&'));
    button->setEnabled(action.isEnabled());
    connect(button, &QToolButton::clicked, &action, &QAction::trigger);
    button->setVisible(action.isVisible());
    connect(&action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    connect(&action, &QAction::visibleChanged, button, [button, &action] { button->setVisible(action.isVisible()); });
}

void ClinicPane::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    refresh();
}

void ClinicPane::refresh() {
    if (!isVisible())
        return;
    document::Document side = m_compose();
    const bool stays = m_page == m_side.page();
    m_page = m_side.page();
    if (stays) {
        std::set<std::string> open;
        collectOpen(m_view->page().nodes, open);
        openFolds(side.nodes, open);
    }
    if (side == m_view->page())
        return;
    const int scrolled = stays ? m_view->verticalScrollBar()->value() : 0;
    m_view->showPage(std::move(side));
    m_view->verticalScrollBar()->setValue(scrolled);
}

} // namespace bedside::desktop
