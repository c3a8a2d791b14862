// SPDX-License-Identifier: MIT
#include "screen/accessible_page.h"

#include "screen/accessible_part.h"

#include <QAccessibleWidget>
#include <QApplication>

#include <algorithm>
#include <utility>

namespace bedside::screen {

namespace {

/// Made when someone first asks. The parts are kept for as long as the page says the same, so that a change of theme
/// or text size loses nobody's place; when it says something else, all of them go at once.
class AccessiblePage : public QAccessibleWidget {
public:
    explicit AccessiblePage(ArticleView& view);
    ~AccessiblePage() override { dropParts(); }

    int childCount() const override { return static_cast<int>(children().size()); }
    QAccessibleInterface* child(int index) const override { return children().value(index); }
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

private:
    const QList<AccessiblePart*>& children() const;
    void refresh();
    void dropParts();
    AccessiblePart& addPart(const PagePart& part, QAccessibleInterface& parent);
    AccessiblePart* partWith(bool (*wanted)(const AccessiblePart&, int caret)) const;
    void noteChange();
    void announcePage();
    void announceCaret();
    void tellFocus(AccessiblePart* part);

    ArticleView& m_view;
    PageText m_text;
    std::vector<PagePart> m_content;
    QList<AccessiblePart*> m_children; // of the page itself
    QList<AccessiblePart*> m_parts;    // all of them, in reading order
    QList<QAccessible::Id> m_ids;
    bool m_isStale = true;            // the page was written, and its parts are those of the one before
    bool m_reads = false;             // will read the parts again, as soon as all is written
    bool m_isShown = false;           // what was written is a page that the reader went to
    AccessiblePart* m_told = nullptr; // the part that was last told to have the focus, if not the page
    QObject m_listener;               // its connections end with this interface
};

AccessiblePage::AccessiblePage(ArticleView& view)
    : QAccessibleWidget(&view, QAccessible::Document), m_view(view), m_text(view, 0, PageText::toTheEnd) {
    QObject::connect(view.document(), &QTextDocument::contentsChanged, &m_listener, [this] { noteChange(); });
    QObject::connect(&view, &QTextEdit::selectionChanged, &m_listener, [this] { announceCaret(); });
    QObject::connect(&view, &QTextEdit::cursorPositionChanged, &m_listener, [this] { announceCaret(); });
    QObject::connect(&view, &ArticleView::pageShown, &m_listener, [this] { m_isShown = true; });
    QObject::connect(qApp, &QApplication::focusChanged, &m_listener, [this](QWidget*, QWidget* now) {
        m_told = nullptr;
        if (now == &m_view) // it may come back to a link, from a card that this had opened
            QMetaObject::invokeMethod(
                &m_listener, [this] { announceCaret(); }, Qt::QueuedConnection);
    });
}

const QList<AccessiblePart*>& AccessiblePage::children() const {
    const_cast<AccessiblePage*>(this)->refresh(); // asking is what makes the parts
    return m_children;
}

void AccessiblePage::refresh() {
    if (!std::exchange(m_isStale, false))
        return;
    std::vector<PagePart> fresh = partsOf(*m_view.document());
    if (fresh == m_content)
        return;
    dropParts();
    m_content = std::move(fresh);
    for (const PagePart& part : m_content)
        m_children.append(&addPart(part, *this));
}

AccessiblePart& AccessiblePage::addPart(const PagePart& part, QAccessibleInterface& parent) {
    auto* made = new AccessiblePart(m_view, part, parent);
    m_ids.append(QAccessible::registerAccessibleInterface(made)); // which owns it from now on
    m_parts.append(made);
    for (const PagePart& inner : part.parts)
        made->addChild(addPart(inner, *made));
    return *made;
}

void AccessiblePage::dropParts() {
    m_children.clear();
    m_parts.clear();
    m_told = nullptr;
    for (const QAccessible::Id id : std::exchange(m_ids, {}))
        QAccessible::deleteAccessibleInterface(id);
}

AccessiblePart* AccessiblePage::partWith(bool (*wanted)(const AccessiblePart&, int caret)) const {
    children();
    const int caret = m_view.textCursor().position();
    const auto at =
        std::find_if(m_parts.begin(), m_parts.end(), [&](const AccessiblePart* part) { return wanted(*part, caret); });
    return at == m_parts.end() ? nullptr : *at;
}

int AccessiblePage::indexOfChild(const QAccessibleInterface* child) const {
    const auto& all = children();
    const auto at = std::find(all.begin(), all.end(), child);
    return at == all.end() ? -1 : static_cast<int>(at - all.begin());
}

QAccessibleInterface* AccessiblePage::childAt(int x, int y) const {
    for (AccessiblePart* child : children())
        if (child->rect().contains(x, y))
            return child;
    return nullptr;
}

QAccessibleInterface* AccessiblePage::focusChild() const {
    if (!m_view.hasFocus())
        return nullptr;
    AccessiblePart* link = partWith([](const AccessiblePart& part, int) { return part.isFocused(); });
    return link ? link : static_cast<QAccessibleInterface*>(const_cast<AccessiblePage*>(this));
}

QAccessible::State AccessiblePage::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void* AccessiblePage::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface*>(&m_text);
    return QAccessibleWidget::interface_cast(type);
}

void AccessiblePage::noteChange() {
    m_isStale = true;
    if (!std::exchange(m_reads, true)) // a page is written in many strokes
        QMetaObject::invokeMethod(
            &m_listener, [this] { announcePage(); }, Qt::QueuedConnection);
}

/// Tells where the reader is now. The focus alone does not: it may have been here before the page, and where it came
/// with the page, Orca took the caret's moves during the writing for that and said nothing.
void AccessiblePage::announcePage() {
    m_reads = false;
    const bool isShown = std::exchange(m_isShown, false);
    if (!QAccessible::isActive())
        return;
    refresh();
    if (!isShown || !m_view.hasFocus())
        return;
    AccessiblePart* part = partWith(
        [](const AccessiblePart& candidate, int caret) { return candidate.isText() && candidate.holds(caret); });
    if (!part) // the page begins with a box
        part = partWith([](const AccessiblePart& candidate, int caret) {
            return candidate.part().kind == PartKind::Heading && candidate.part().start >= caret;
        });
    tellFocus(part);
}

/// Tab goes from link to link within the page, and each is told as if it were a control; so is a drawing, which has no
/// words to read out. Everything else is told by the caret, which is the page's.
void AccessiblePage::announceCaret() {
    if (!QAccessible::isActive() || m_isStale || !m_view.hasFocus())
        return;
    AccessiblePart* part = partWith([](const AccessiblePart& candidate, int caret) {
        return candidate.isFocused() || (candidate.part().kind == PartKind::Figure && candidate.holds(caret));
    });
    if (part ? part != m_told : m_told != nullptr)
        tellFocus(part);
}

void AccessiblePage::tellFocus(AccessiblePart* part) {
    m_told = part;
    QAccessibleEvent event(part ? part : static_cast<QAccessibleInterface*>(this), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

QAccessibleInterface* pageOf(const QString& className, QObject* object) {
    auto* view = qobject_cast<ArticleView*>(object);
    return view && className == QLatin1String(ArticleView::staticMetaObject.className()) ? new AccessiblePage(*view)
                                                                                         : nullptr;
}

} // namespace

void exposePagesToAssistiveTechnology() { QAccessible::installFactory(pageOf); }

} // namespace bedside::screen
