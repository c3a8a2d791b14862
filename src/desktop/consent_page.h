// SPDX-License-Identifier: MIT
// Asks, before the first page that speaks plainly about sex, what the reader wants to see.
#pragma once

#include "session/reading.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ConsentPage;
}

namespace bedside::desktop {

class ConsentPage : public QWidget {
    Q_OBJECT

public:
    explicit ConsentPage(QWidget* parent = nullptr);
    ~ConsentPage() override;

signals:
    void consentGiven(bedside::session::Consent consent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::unique_ptr<Ui::ConsentPage> m_form;
};

} // namespace bedside::desktop
