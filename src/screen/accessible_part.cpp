// SPDX-License-Identifier: MIT
#include "screen/accessible_part.h"

namespace bedside::screen {

AccessiblePart::AccessiblePart(ArticleView& view, const PagePart& part, QAccessibleInterface& parent)
    : m_view(view), m_part(part), m_parent(parent), m_text(view, part.start, part.end) {}

bool AccessiblePart::isText() const {
    return m_part.kind == PartKind::Heading || m_part.kind == PartKind::Paragraph || m_part.kind == PartKind::ListItem;
}

bool AccessiblePart::isFocused() const {
    return m_part.kind == PartKind::Link && m_view.hasFocus() && m_view.isOnLink() &&
           m_view.textCursor().selectionStart() == m_part.start;
}

QList<QPair<QAccessibleInterface*, QAccessible::Relation>>
AccessiblePart::relations(QAccessible::Relation match) const {
    const bool named = m_part.kind == PartKind::Box && !m_children.isEmpty() &&
                       m_children.front()->part().name == m_part.name && match.testFlag(QAccessible::Label);
    if (named)
        return {{m_children.front(), QAccessible::Label}};
    return {};
}

int AccessiblePart::indexOfChild(const QAccessibleInterface* child) const {
    for (qsizetype index = 0; index < m_children.size(); ++index)
        if (m_children[index] == child)
            return static_cast<int>(index);
    return -1;
}

QAccessibleInterface* AccessiblePart::childAt(int x, int y) const {
    for (AccessiblePart* child : m_children)
        if (child->rect().contains(x, y))
            return child;
    return nullptr;
}

QString AccessiblePart::text(QAccessible::Text kind) const {
    const bool isRead = isText() && m_part.kind != PartKind::Heading;
    switch (kind) {
    case QAccessible::Name: // with the whole text as its name, each link in it would be told after all of that
        return isRead ? m_part.mark : m_part.name;
    case QAccessible::Value:
        return isText() ? m_part.name : QString();
    case QAccessible::Description:
        return m_part.description;
    default:
        return {};
    }
}

QRect AccessiblePart::rect() const {
    QRect all = screenRect(m_view, m_part.start, m_part.end);
    for (const AccessiblePart* child : m_children)
        all |= child->rect();
    return all;
}

QAccessible::Role AccessiblePart::role() const {
    switch (m_part.kind) {
    case PartKind::Heading:
        return QAccessible::Heading;
    case PartKind::Paragraph:
        return QAccessible::Paragraph;
    case PartKind::List:
        return QAccessible::List;
    case PartKind::ListItem:
        return QAccessible::ListItem;
    case PartKind::Figure:
        return QAccessible::Graphic;
    case PartKind::Link:
        return QAccessible::Link;
    case PartKind::Box:
    case PartKind::Table:
        break;
    }
    return QAccessible::Grouping;
}

QAccessible::State AccessiblePart::state() const {
    QAccessible::State state;
    state.readOnly = true;
    state.selectableText = isText();
    state.multiLine = m_part.kind == PartKind::Paragraph || m_part.kind == PartKind::ListItem;
    state.linked = state.focusable = m_part.kind == PartKind::Link;
    state.focused = isFocused();
    const auto isOpen = m_view.isOpen(m_part.target);
    state.expandable = isOpen.has_value();
    state.expanded = isOpen.value_or(false);
    state.collapsed = !isOpen.value_or(true);
    state.invisible = !m_view.isVisible();
    const QRect page(m_view.viewport()->mapToGlobal(QPoint(0, 0)), m_view.viewport()->size());
    state.offscreen = !rect().intersects(page);
    return state;
}

void* AccessiblePart::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::ActionInterface && m_part.kind == PartKind::Link)
        return static_cast<QAccessibleActionInterface*>(this);
    if (type == QAccessible::TextInterface && isText())
        return static_cast<QAccessibleTextInterface*>(&m_text);
    return nullptr;
}

QStringList AccessiblePart::actionNames() const { return {pressAction(), setFocusAction()}; }

void AccessiblePart::doAction(const QString& actionName) {
    if (m_part.kind != PartKind::Link)
        return;
    QTextCursor words(m_view.document());
    words.setPosition(m_part.start);
    words.setPosition(m_part.end, QTextCursor::KeepAnchor);
    m_view.goToLink(words);
    if (actionName == pressAction()) // later: another page may come, and this part go while it is being asked
        QMetaObject::invokeMethod(
            &m_view, [view = &m_view, target = m_part.target] { view->follow(target); }, Qt::QueuedConnection);
}

} // namespace bedside::screen
