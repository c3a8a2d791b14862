// SPDX-License-Identifier: MIT
// The list of pages: a heading row per group, then its sections with their read marks, and the pages for the reader.
#pragma once

#include "session/reading.h"

#include <QAbstractListModel>

namespace bedside::session {

class SectionModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// IconRole names the icon of a page that is no section; those have a read mark instead.
    enum Role { TargetRole = Qt::UserRole, IconRole, IsGroupRole, IsReadRole };

    /// The reading must outlive it.
    explicit SectionModel(const Reading& reading, QObject* parent = nullptr);
    /// Returns the reader's name for the page where positions are explored.
    static QString positionsTitle();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Returns the row that stands for the page, or -1 where it is not in the list.
    int rowOf(const Location& location) const;

private:
    struct Row {
        QString target; // empty: a group
        QString title;
        QString icon; // empty: a section
    };
    void rebuild();
    void addForYou();
    int rowOf(const QString& target) const;

    const Reading& m_reading;
    QList<Row> m_rows;
};

} // namespace bedside::session
