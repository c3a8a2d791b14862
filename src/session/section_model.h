// SPDX-License-Identifier: MIT
// The list of sections: a heading row per group, then its sections with their read marks.
#pragma once

#include "session/reading.h"

#include <QAbstractListModel>

namespace bedside::session {

class SectionModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, IsGroupRole, IsReadRole };

    /// The reading must outlive it.
    explicit SectionModel(const Reading& reading, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Returns the row of the section, or -1 where it is not in the list.
    int rowOf(const QString& sectionId) const;

private:
    struct Row {
        QString id; // empty: a group
        QString title;
    };
    void rebuild();
    void updateRow(const QString& sectionId);

    const Reading& m_reading;
    QList<Row> m_rows;
};

} // namespace bedside::session
