// SPDX-License-Identifier: MIT
#include "desktop/hearing/page_utterances.h"

#include "desktop/door.h"
#include "desktop/emergency_page.h"
#include "desktop/hearing/article_utterances.h"
#include "desktop/option_card.h"
#include "voice/sentences.h"

#include <QLabel>
#include <QTextDocumentFragment>

#include <algorithm>
#include <tuple>

namespace bedside::desktop {

namespace {

QString wordsOf(const QLabel& label) {
    if (!label.accessibleName().isEmpty())
        return label.accessibleName();
    const QString text = label.text();
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

/// Returns what a part of the page says by itself; nothing where it says nothing, or its parts say it.
QString wordsOf(const QWidget& part) {
    if (const auto* label = qobject_cast<const QLabel*>(&part))
        return wordsOf(*label);
    if (const auto* card = qobject_cast<const OptionCard*>(&part)) {
        const auto* key = card->findChild<QLabel*>(QStringLiteral("optionKey"));
        return key && key->isVisibleTo(&part) ? key->text() + QStringLiteral(": ") + card->words() : card->words();
    }
    if (qobject_cast<const Door*>(&part))
        return part.accessibleName() + QStringLiteral(". ") + part.accessibleDescription();
    return {};
}

/// Parts that are whole: what is in them is not looked at.
bool isWhole(const QWidget& part) {
    return qobject_cast<const screen::ArticleView*>(&part) || qobject_cast<const QAbstractButton*>(&part) ||
           qobject_cast<const QLabel*>(&part);
}

void collectParts(QWidget& page, QList<QWidget*>& parts) {
    for (QObject* child : page.children()) {
        auto* part = qobject_cast<QWidget*>(child);
        if (!part || !part->isVisible() || part->isWindow())
            continue;
        if (isWhole(*part))
            parts.append(part);
        else
            collectParts(*part, parts);
    }
}

/// The order on the screen: down the page, and along a row as the language runs.
QList<QWidget*> partsInOrder(QWidget& page) {
    QList<QWidget*> parts;
    collectParts(page, parts);
    const auto place = [&page](const QWidget* part) {
        const QPoint corner = part->mapTo(&page, QPoint(0, 0));
        return std::tuple(corner.y(), page.isRightToLeft() ? -corner.x() : corner.x());
    };
    std::ranges::stable_sort(parts, {}, place);
    return parts;
}

Utterances utterancesOf(QWidget& part) {
    if (auto* article = qobject_cast<screen::ArticleView*>(&part))
        return utterancesIn(*article);
    Utterances found;
    const QString words = wordsOf(part);
    for (const voice::Stretch& sentence : voice::sentencesOf(words))
        found.append({&part, -1, -1, words.mid(sentence.begin, sentence.end - sentence.begin).simplified()});
    return found;
}

void putNumbersFirst(Utterances& utterances) {
    std::ranges::stable_partition(utterances, [](const Utterance& each) { return each.isNumber; });
    for (Utterance& each : utterances)
        each.words = voice::digitByDigit(each.words);
}

} // namespace

Utterances utterancesOn(QWidget& page) {
    Utterances found;
    for (QWidget* part : partsInOrder(page))
        found += utterancesOf(*part);
    const auto emergencies = page.findChildren<EmergencyPage*>();
    if (std::ranges::any_of(emergencies, &QWidget::isVisible))
        putNumbersFirst(found);
    return found;
}

qsizetype placeAmong(const Utterances& utterances, const QWidget& article, int start) {
    const auto found = std::ranges::find_if(
        utterances, [&](const Utterance& each) { return each.place == &article && each.end > start; });
    return found - utterances.begin();
}

} // namespace bedside::desktop
