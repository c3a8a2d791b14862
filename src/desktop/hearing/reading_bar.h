// SPDX-License-Identifier: MIT
// The bar of what is read aloud: pause, sentence by sentence, speed, stop, and a line that says how it stands.
#pragma once

#include "desktop/hearing/read_aloud.h"
#include "screen/theme.h"

#include <QFrame>

#include <memory>

class QAction;
namespace Ui {
class MainWindow;
class ReadingBar;
} // namespace Ui

namespace bedside::desktop {

class ReadingBar : public QFrame {
    Q_OBJECT

public:
    /// Its buttons are the window's actions. The form and the theme must outlive it.
    ReadingBar(Ui::MainWindow& form, const screen::Theme& theme, QWidget* parent = nullptr);
    ~ReadingBar() override;

    void showState(ReadAloud::State state);
    void showSpeed(double speed);
    /// Says where in the page one is, where there is room for it.
    void showPlace(qsizetype place, qsizetype count);
    void say(const QString& words);
    /// Says what stands in the way, and takes the keyboard so that it is heard too.
    void sayTrouble(const QString& words);
    /// Has Tab come to its buttons from the last control of the page.
    void tabAfter(QWidget& page);

    /// Returns the speeds there are, the slowest first.
    static QList<double> speeds();

signals:
    void speedChosen(double speed);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void fold();

    const screen::Theme& m_theme;
    std::unique_ptr<Ui::ReadingBar> m_form;
    ReadAloud::State m_state = ReadAloud::State::Silent;
    bool m_hasNews = false; // its line says more than the place
};

} // namespace bedside::desktop
