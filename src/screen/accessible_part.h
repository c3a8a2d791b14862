// SPDX-License-Identifier: MIT
// One part of a page as assistive technology meets it: its role, name, place, text, and for a link what pressing does.
#pragma once

#include "screen/article_view.h"
#include "screen/page_part.h"
#include "screen/page_text.h"

namespace bedside::screen {

/// Belongs to the registry of QAccessible. The view, the part and the parent must outlive it.
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessiblePart(ArticleView& view, const PagePart& part, QAccessibleInterface& parent);

    const PagePart& part() const { return m_part; }
    void addChild(AccessiblePart& child) { m_children.append(&child); }
    /// True for a heading, paragraph or list item: it has text, and the caret can stand in it.
    bool isText() const;
    bool holds(int caret) const { return m_part.start <= caret && caret <= m_part.end; }
    /// True for the link that the keyboard is on.
    bool isFocused() const;

    bool isValid() const override { return true; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_parent.window(); }
    QList<QPair<QAccessibleInterface*, QAccessible::Relation>> relations(QAccessible::Relation match) const override;

    QAccessibleInterface* parent() const override { return &m_parent; }
    int childCount() const override { return static_cast<int>(m_children.size()); }
    QAccessibleInterface* child(int index) const override { return m_children.value(index); }
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;

    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {} // a page is read, not written
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString& actionName) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    ArticleView& m_view;
    const PagePart& m_part;
    QAccessibleInterface& m_parent;
    QList<AccessiblePart*> m_children;
    PageText m_text;
};

} // namespace bedside::screen
