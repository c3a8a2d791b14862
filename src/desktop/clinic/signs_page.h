// SPDX-License-Identifier: MIT
// The signs that a clinician reads out, as the patient sees them: their names, and what to say.
#pragma once

#include "screen/theme.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SignsPage;
}

namespace bedside::desktop {

class SignsPage : public QWidget {
    Q_OBJECT

public:
    /// The theme must outlive it.
    explicit SignsPage(const screen::Theme& theme, QWidget* parent = nullptr);
    ~SignsPage() override;

    /// Shows them from the first on. None: it holds no word of them.
    void showSigns(const QStringList& signs);
    /// Goes as far down, 0 to 1.
    void setScrollShare(double share);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    const screen::Theme& m_theme;
    std::unique_ptr<Ui::SignsPage> m_form;
};

} // namespace bedside::desktop
