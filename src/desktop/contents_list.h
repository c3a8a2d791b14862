// SPDX-License-Identifier: MIT
// The list of pages: those of the guide and those for the reader, with the one on show marked.
#pragma once

#include "desktop/wrapped_list.h"
#include "screen/theme.h"
#include "session/section_model.h"

#include <memory>

namespace bedside::desktop {

class ContentsList : public WrappedList {
    Q_OBJECT

public:
    explicit ContentsList(QWidget* parent = nullptr);

    /// Both must outlive the list.
    void setUp(const session::Reading& reading, const screen::Theme& theme);
    /// Fills the list, where it is empty yet: the page beside it is seen first.
    void fill();
    /// Marks the row of the page on show; none where it is not in the list.
    void mark(const session::Location& location);
    /// Takes the keyboard, on the first row where none is marked.
    void enter();

signals:
    void linkActivated(const QString& target);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void markAgain();
    void showRow();

    std::unique_ptr<session::SectionModel> m_pages;
    session::Location m_location;
};

} // namespace bedside::desktop
