// SPDX-License-Identifier: MIT
// Asks, before no is said to the rest of the signs, by their names: which it is said to, and what stays open. No is
// said only where the list was in view to its end.
#pragma once

#include "screen/theme.h"
#include "session/part_denial.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class DenialPage;
}

namespace bedside::desktop {

class DenialPage : public QWidget {
    Q_OBJECT

public:
    /// The theme must outlive it.
    explicit DenialPage(const screen::Theme& theme, QWidget* parent = nullptr);
    ~DenialPage() override;

    /// Names them, the questions that must still be answered, and how many others stay open. Enter and Escape say that
    /// they are not all denied.
    void ask(const QStringList& signs, const QStringList& leftOut, int others);
    void clear();

signals:
    void denied();
    void backWanted();
    void scrolled(double share);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void noteView();
    void readOnOrDeny();

    const screen::Theme& m_theme;
    std::unique_ptr<Ui::DenialPage> m_form;
    QTimer m_settled;      // rings once all has its place
    int m_count = 0;       // of the signs
    bool m_isRead = false; // to the end
};

} // namespace bedside::desktop
