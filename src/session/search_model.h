// SPDX-License-Identifier: MIT
// What a search found, as the reader may see it.
#pragma once

#include "session/reading.h"
#include "store/search.h"

#include <QAbstractListModel>

namespace bedside::session {

struct TextRange {
    int start = 0;
    int length = 0;
};

struct SearchHit {
    QString kind; // "Page", "Source", "Word explained"
    QString title;
    QString snippet;
    QList<TextRange> matches; // in the snippet
    QString target;           // as locationOf reads it, or "term:ID"
};

class SearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Both must outlive it.
    SearchModel(const store::Library& library, const Reading& reading, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const SearchHit& hit(int row) const { return m_hits[row]; }
    QString words() const { return m_words; }

public slots:
    /// Searches; pages and sources that the reader left out are not found, and those not yet agreed to show no words.
    /// Hard words that only such pages use wait until the reader agreed.
    void search(const QString& words);

private:
    std::optional<SearchHit> shown(const store::Hit& hit) const;

    const store::Library& m_library;
    const Reading& m_reading;
    std::optional<store::Search> m_search; // made when first used
    QString m_words;
    QList<SearchHit> m_hits;
};

} // namespace bedside::session
