// SPDX-License-Identifier: MIT
// A question that waits for its answer in a dialog of its own, with the room around its words that pages have.
#pragma once

#include <QMessageBox>

namespace bedside::desktop {

/// Lets assistive technology come to the buttons after all of the words, which Qt adds behind them.
void readWordsFirst(QMessageBox& box);

class QuestionBox : public QMessageBox {
    Q_OBJECT

public:
    QuestionBox(const QString& question, const QString& more, QWidget* window);

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    int wordsWidth() const;
    void fit();
    void keepBelowBar();
};

} // namespace bedside::desktop
