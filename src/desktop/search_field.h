// SPDX-License-Identifier: MIT
// Where one types what to search for. Down goes to what was found; Escape empties the field, and an empty one it
// leaves. A button empties it, too.
#pragma once

#include <QLineEdit>

class QToolButton;

namespace bedside::desktop {

class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);
    /// The icon of the button, of so many pixels.
    void setClearIcon(const QIcon& icon, int pixels);

signals:
    void resultsWanted();
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void empty();
    void fit();

    QToolButton* m_clear;
    QString m_prompt; // where there is room for it
};

} // namespace bedside::desktop
