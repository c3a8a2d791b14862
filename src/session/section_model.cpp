// SPDX-License-Identifier: MIT
#include "session/section_model.h"

#include <algorithm>

namespace bedside::session {

namespace {

/// The mark stays in one line, with the last word before it.
QString suggestedTitle(const QString& title) {
    return title + QChar(QChar::Nbsp) + SectionModel::tr("· for you").replace(u' ', QChar::Nbsp);
}

QString sectionTarget(const QString& id) { return QStringLiteral("section:") + id; }

} // namespace

SectionModel::SectionModel(const Reading& reading, QObject* parent) : QAbstractListModel(parent), m_reading(reading) {
    rebuild();
    connect(&reading, &Reading::sectionsChanged, this, &SectionModel::rebuild);
    connect(&reading, &Reading::suggestionsChanged, this, &SectionModel::rebuild);
    connect(&reading, &Reading::offersChanged, this, &SectionModel::rebuild);
    connect(&reading, &Reading::sectionRead, this, [this](const QString& id) {
        if (const int row = rowOf(sectionTarget(id)); row >= 0)
            emit dataChanged(index(row), index(row));
    });
}

void SectionModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    const auto& groups = m_reading.bookcase().article().groups;
    content::GroupId group;
    for (const content::SectionSummary& section : m_reading.openSections()) {
        if (section.group != group) {
            if (!group.text.empty() && rowOf(QStringLiteral("page:questions")) < 0) // near the top, where it is seen
                addForYou();
            group = section.group;
            const auto named = std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return g.id == group; });
            if (named != groups.end())
                m_rows.append({{}, QString::fromStdString(named->title), {}});
        }
        m_rows.append(
            {sectionTarget(QString::fromStdString(section.id.text)), QString::fromStdString(section.title), {}});
    }
    if (rowOf(QStringLiteral("page:questions")) < 0)
        addForYou();
    endResetModel();
}

QString SectionModel::positionsTitle() { return tr("Positions, explored"); }

void SectionModel::addForYou() {
    m_rows.append({{}, tr("For you"), {}});
    m_rows.append({QStringLiteral("page:questions"), tr("Does this apply to me?"), QStringLiteral("question")});
    if (m_reading.holdsResult())
        m_rows.append({QStringLiteral("page:result"), tr("What applies to you"), QStringLiteral("result")});
    if (m_reading.offersPositions())
        m_rows.append({QStringLiteral("page:positions"), positionsTitle(), QStringLiteral("positions")});
    m_rows.append({QStringLiteral("page:handouts"), tr("Handouts"), QStringLiteral("handout")});
}

int SectionModel::rowOf(const QString& target) const {
    const auto found = std::ranges::find(m_rows, target, &Row::target);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SectionModel::rowOf(const Location& location) const {
    switch (location.kind) {
    case PageKind::Section:
    case PageKind::TeachBack: // about it
        return rowOf(sectionTarget(location.id));
    case PageKind::Questions:
    case PageKind::Review: // the answers to them
        return rowOf(QStringLiteral("page:questions"));
    case PageKind::Result:
    case PageKind::Positions:
        return rowOf(QStringLiteral("page:") + location.id);
    case PageKind::Handouts: // with any of them
        return rowOf(QStringLiteral("page:handouts"));
    case PageKind::Cover:
    case PageKind::Study:
    case PageKind::Help:
    case PageKind::Search:
    case PageKind::Advice:
    case PageKind::Evidence:
        break;
    }
    return -1;
}

int SectionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SectionModel::data(const QModelIndex& index, int role) const {
    const Row& row = m_rows[index.row()];
    const QString section = row.target.startsWith(u"section:") ? row.target.section(u':', 1) : QString();
    const bool read = m_reading.wasRead(section);
    const bool suggested = m_reading.isSuggested(section);
    switch (role) {
    case Qt::DisplayRole:
        return suggested ? suggestedTitle(row.title) : row.title;
    case Qt::AccessibleTextRole:
        return (suggested ? tr("%1, for you") : QStringLiteral("%1"))
            .arg(read ? tr("%1, read").arg(row.title) : row.title);
    case TargetRole:
        return row.target;
    case IconRole:
        return row.icon;
    case IsGroupRole:
        return row.target.isEmpty();
    case IsReadRole:
        return read;
    default:
        return {};
    }
}

Qt::ItemFlags SectionModel::flags(const QModelIndex& index) const {
    // A group heading is read out and passed over, never chosen.
    return m_rows[index.row()].target.isEmpty() ? Qt::ItemNeverHasChildren
                                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace bedside::session
