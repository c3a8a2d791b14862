// SPDX-License-Identifier: MIT
// The end of a part of the questions: go on, or enough for now.
#pragma once

#include "screen/theme.h"
#include "session/questionnaire.h"

#include <QWidget>

#include <memory>

namespace Ui {
class PartPage;
}

namespace bedside::desktop {

class PartPage : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    PartPage(session::Questionnaire& questions, const screen::Theme& theme, QWidget* parent = nullptr);
    ~PartPage() override;

    void showPart();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void showBeginning();
    session::Questionnaire& m_questions;
    const screen::Theme& m_theme;
    std::unique_ptr<Ui::PartPage> m_form;
};

} // namespace bedside::desktop
