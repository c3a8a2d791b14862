// SPDX-License-Identifier: MIT
// Prints the page on show as a handout, saves it or copies it.
#pragma once

#include "desktop/handout.h"

#include <QPushButton>

#include <functional>

namespace bedside::desktop {

class HandoutButton : public QPushButton {
    Q_OBJECT

public:
    explicit HandoutButton(QWidget* parent = nullptr);

    /// compose is asked when somebody wants the handout, and never before. Ways out that the policy does not allow are
    /// not offered, and without any the button is hidden. The policy must outlive it.
    void setUp(std::function<Result<Handout>()> compose, const session::Policy& policy);
    /// Says what it said at first: another page is on show.
    void reset();

public slots:
    void printAgain();

signals:
    void wentOut(const QString& title); // what the guide calls the handout
    void printed();

private:
    using Way = bool (HandoutWay::*)() const;
    QAction* add(const QString& words, const QString& name, Way way, const QString& after);
    void take(Way way, const QString& after);
    /// What is read after the words, and shown where somebody points at them.
    void setHint(const QString& hint);

    std::function<Result<Handout>()> m_compose;
    const session::Policy* m_policy = nullptr;
    bool m_isTaking = false;    // while a printer or somebody at a dialog is waited for
    QAction* m_again = nullptr; // once something was printed
};

} // namespace bedside::desktop
