// SPDX-License-Identifier: MIT
// The clinician's side of a page: what it says, and what a clinician does most.
#pragma once

#include "screen/article_view.h"
#include "session/clinic_side.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QAction;

namespace bedside::desktop {

class ClinicPane : public QFrame {
    Q_OBJECT

public:
    using Compose = std::function<document::Document()>;

    /// The side and the theme must outlive the pane. compose says what stands on it now.
    ClinicPane(const session::ClinicSide& side, Compose compose, const screen::Theme& theme, QWidget* parent = nullptr);

    /// Adds a button below, with words of its own, for what a clinician does most.
    void addButton(QAction& action, const QString& words);
    screen::ArticleView& view() { return *m_view; }

public slots:
    /// Shows what it says now. Where it stays on the same page, so does the reader in it, and what was opened stays
    /// open.
    void refresh();

signals:
    void linkActivated(const QString& target);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void dress();

    const session::ClinicSide& m_side;
    Compose m_compose;
    const screen::Theme& m_theme;
    screen::ArticleView* m_view;
    QWidget* m_buttons;
    QTimer m_soon; // one answer changes much at once
    document::ClinicPage m_page;
};

} // namespace bedside::desktop
