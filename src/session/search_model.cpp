// SPDX-License-Identifier: MIT
#include "session/search_model.h"

namespace bedside::session {

SearchModel::SearchModel(const store::Library& library, const Reading& reading, QObject* parent)
    : QAbstractListModel(parent), m_library(library), m_reading(reading) {
    connect(&reading, &Reading::sectionsChanged, this, [this] { search(m_words); });
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    const SearchHit& hit = m_hits[index.row()];
    if (role == Qt::DisplayRole)
        return hit.title;
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2. %3").arg(hit.kind, hit.title, hit.snippet);
    return {};
}

void SearchModel::search(const QString& words) {
    m_words = words;
    if (!m_search)
        m_search.emplace(m_library);
    beginResetModel();
    m_hits.clear();
    for (const store::Hit& hit : m_search->find(words.toStdString(), 30))
        if (auto entry = shown(hit))
            m_hits.append(std::move(*entry));
    endResetModel();
}

std::optional<SearchHit> SearchModel::shown(const store::Hit& hit) const {
    SearchHit entry;
    const QString id = QString::fromStdString(hit.id);
    entry.title = QString::fromStdString(hit.title);
    switch (hit.kind) {
    case store::HitKind::Section:
        entry.kind = tr("Page");
        entry.target = QStringLiteral("section:%1#p%2").arg(id).arg(hit.passage);
        break;
    case store::HitKind::Study:
        entry.kind = tr("Source");
        entry.target = QStringLiteral("study:") + id;
        break;
    case store::HitKind::Card:
        if (m_reading.consent() == Consent::BackCareOnly)
            return std::nullopt; // many speak of sex, and a snippet would show it
        entry.kind = tr("Advice");
        entry.target = QStringLiteral("card:") + id;
        break;
    case store::HitKind::Term:
        entry.kind = tr("Word explained");
        entry.target = QStringLiteral("term:") + id;
        break;
    }
    if (m_reading.holdsBack(entry.target))
        return std::nullopt; // a word by itself says too much already
    if (m_reading.asksConsent(locationOf(entry.target))) {
        if (m_reading.consent() == Consent::BackCareOnly)
            return std::nullopt;
        entry.snippet = tr("This page speaks plainly about sex. You choose if you want to open it.");
        return entry;
    }
    for (const store::SnippetPart& part : hit.snippet) {
        const QString text = QString::fromStdString(part.text);
        if (part.match)
            entry.matches.append({static_cast<int>(entry.snippet.size()), static_cast<int>(text.size())});
        entry.snippet += text;
    }
    return entry;
}

} // namespace bedside::session
