// SPDX-License-Identifier: MIT
// Asks, before no is said to the rest of the signs, by their names: which it is said to, and what stays open.
#pragma once

#include "screen/theme.h"
#include "session/part_denial.h"

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

    /// Names them; Enter and Escape say that they are not all denied.
    void ask(const QStringList& signs, const QStringList& leftOut);
    void clear();

signals:
    void denied();
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    const screen::Theme& m_theme;
    std::unique_ptr<Ui::DenialPage> m_form;
};

} // namespace bedside::desktop
