// SPDX-License-Identifier: MIT
// Asks, before the first page that speaks plainly about sex, what the reader wants to see.
#pragma once

#include "screen/theme.h"
#include "session/reading.h"

#include <QScrollArea>

#include <memory>

namespace Ui {
class ConsentPage;
}

namespace bedside::desktop {

class ConsentPage : public QScrollArea {
    Q_OBJECT

public:
    /// The theme must outlive the page.
    explicit ConsentPage(const screen::Theme& theme, QWidget* parent = nullptr);
    ~ConsentPage() override;

signals:
    /// Comes before consentGiven.
    void drawingsChosen(bool show);
    void consentGiven(bedside::session::Consent consent);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    const screen::Theme& m_theme;
    std::unique_ptr<Ui::ConsentPage> m_form;
};

} // namespace bedside::desktop
