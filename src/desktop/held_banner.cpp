// SPDX-License-Identifier: MIT
#include "desktop/held_banner.h"

#include "desktop/airy_label.h"
#include "desktop/look.h"

#include <QHBoxLayout>
#include <QLabel>

namespace bedside::desktop {

HeldBanner::HeldBanner(QWidget* parent) : CardButton(parent), m_words(new AiryLabel(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_words);
    m_words->setObjectName(QStringLiteral("heldWords"));
    m_words->setWordWrap(true);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents); // the whole banner is the button
}

void HeldBanner::follow(const session::Reading& reading) {
    const auto show = [this, &reading] {
        const auto& held = reading.heldUrgency();
        const session::PageKind kind = reading.location().kind;
        const bool isSaid = kind == session::PageKind::Questions || kind == session::PageKind::Result;
        setVisible(held && !isSaid);
        if (held)
            setLevel(*held);
    };
    connect(&reading, &session::Reading::heldUrgencyChanged, this, show);
    connect(&reading, &session::Reading::opened, this, show);
    show();
}

void HeldBanner::setLevel(guidance::Urgency urgency) {
    const bool now = urgency != guidance::Urgency::SameDay;
    m_words->setText(now ? tr("You ticked something that needs help now. Press here to see what to do.")
                         : tr("You ticked something to be seen for today. Press here to see what to do."));
    setAccessibleName(m_words->text());
    for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_words)})
        setLook(*widget, now ? QStringLiteral("held-now") : QStringLiteral("held-today"));
}

} // namespace bedside::desktop
