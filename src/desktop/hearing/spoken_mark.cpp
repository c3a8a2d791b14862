// SPDX-License-Identifier: MIT
#include "desktop/hearing/spoken_mark.h"

#include "screen/page_text.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace bedside::desktop {

namespace {

constexpr int barWidth = 4;
constexpr int roomAroundWords = 5;
constexpr int edgeOfCard = 3; // which shows whether it is chosen

/// What lies under a label, or under the words of a card: the soft colour, a line, and a bar where the words begin.
class SpokenGround : public QWidget {
public:
    SpokenGround(const screen::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
        setObjectName(QStringLiteral("spokenGround"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QColor accent = m_theme.tokens().colour("accent");
        painter.fillRect(rect(), m_theme.tokens().colour("accent-soft"));
        painter.fillRect(isRightToLeft() ? width() - barWidth : 0, 0, barWidth, height(), accent);
        painter.fillRect(0, height() - 2, width(), 2, accent);
    }

private:
    const screen::Theme& m_theme;
};

bool isCard(const QWidget& place) { return qobject_cast<const QAbstractButton*>(&place); }

/// Scrolls by as much as what stands there on the screen needs to be well in view.
void bringIntoView(QAbstractScrollArea& area, const QRect& onScreen) {
    QScrollBar& bar = *area.verticalScrollBar();
    const int top = area.viewport()->mapFromGlobal(onScreen.topLeft()).y();
    const int room = area.viewport()->height();
    const int edge = room / 12;
    if (top >= edge && top + onScreen.height() <= room - edge)
        return;
    const int above = std::clamp(room - edge - onScreen.height(), 0, room / 5); // what is long has less above it
    bar.setValue(bar.value() + top - above);
}

} // namespace

void SpokenMark::show(const Utterance& utterance) {
    hide();
    if (!utterance.place)
        return;
    m_article = qobject_cast<screen::ArticleView*>(utterance.place);
    if (m_article) {
        m_article->markSpoken(utterance.start, utterance.end);
    } else {
        m_place = utterance.place;
        m_place->installEventFilter(this);
        m_ground = new SpokenGround(m_theme, isCard(*m_place) ? m_place.data() : m_place->parentWidget());
        layGround();
        m_ground->lower();
        m_ground->show();
    }
    for (QWidget* around = utterance.place; around; around = around->isWindow() ? nullptr : around->parentWidget())
        if (auto* area = qobject_cast<QAbstractScrollArea*>(around)) {
            QWidget& place = *utterance.place; // which the area within has moved
            bringIntoView(*area, m_article ? screen::screenRect(*m_article, utterance.start, utterance.end)
                                           : QRect(place.mapToGlobal(QPoint(0, 0)), place.size()));
        }
}

void SpokenMark::hide() {
    if (m_article)
        std::exchange(m_article, nullptr)->markSpoken(0, 0);
    if (m_place)
        std::exchange(m_place, nullptr)->removeEventFilter(this);
    delete m_ground;
}

void SpokenMark::layGround() {
    if (isCard(*m_place))
        return m_ground->setGeometry(m_place->rect().adjusted(edgeOfCard, edgeOfCard, -edgeOfCard, -edgeOfCard));
    m_ground->setGeometry(m_place->geometry().adjusted(
        m_place->isRightToLeft() ? -roomAroundWords : -barWidth - roomAroundWords, -roomAroundWords,
        m_place->isRightToLeft() ? barWidth + roomAroundWords : roomAroundWords, roomAroundWords));
}

bool SpokenMark::eventFilter(QObject* watched, QEvent* event) {
    const bool moved = event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (watched == m_place && m_ground && moved)
        layGround();
    return QObject::eventFilter(watched, event);
}

} // namespace bedside::desktop
