// SPDX-License-Identifier: MIT
#include "session/section_model.h"

#include <algorithm>

namespace bedside::session {

SectionModel::SectionModel(const Reading& reading, QObject* parent) : QAbstractListModel(parent), m_reading(reading) {
    rebuild();
    connect(&reading, &Reading::sectionsChanged, this, &SectionModel::rebuild);
    connect(&reading, &Reading::suggestionsChanged, this, &SectionModel::rebuild);
    connect(&reading, &Reading::sectionRead, this, &SectionModel::updateRow);
}

void SectionModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    const auto& groups = m_reading.bookcase().article().groups;
    content::GroupId group;
    for (const content::SectionSummary& section : m_reading.openSections()) {
        if (section.group != group) {
            group = section.group;
            const auto named = std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return g.id == group; });
            if (named != groups.end())
                m_rows.append({{}, QString::fromStdString(named->title)});
        }
        m_rows.append({QString::fromStdString(section.id.text), QString::fromStdString(section.title)});
    }
    endResetModel();
}

void SectionModel::updateRow(const QString& sectionId) {
    if (const int row = rowOf(sectionId); row >= 0)
        emit dataChanged(index(row), index(row));
}

int SectionModel::rowOf(const QString& sectionId) const {
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        if (!sectionId.isEmpty() && m_rows[row].id == sectionId)
            return static_cast<int>(row);
    return -1;
}

int SectionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SectionModel::data(const QModelIndex& index, int role) const {
    const Row& row = m_rows[index.row()];
    const bool read = m_reading.wasRead(row.id);
    const bool suggested = m_reading.isSuggested(row.id);
    switch (role) {
    case Qt::DisplayRole:
        return suggested ? tr("%1 · for you").arg(row.title) : row.title;
    case Qt::AccessibleTextRole:
        return (suggested ? tr("%1, for you") : QStringLiteral("%1"))
            .arg(read ? tr("%1, read").arg(row.title) : row.title);
    case IdRole:
        return row.id;
    case IsGroupRole:
        return row.id.isEmpty();
    case IsReadRole:
        return read;
    default:
        return {};
    }
}

Qt::ItemFlags SectionModel::flags(const QModelIndex& index) const {
    // A group heading is read out and passed over, never chosen.
    return m_rows[index.row()].id.isEmpty() ? Qt::ItemNeverHasChildren
                                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace bedside::session
