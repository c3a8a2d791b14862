// SPDX-License-Identifier: MIT
// A clinic's letterhead: name, address, sign. Kept between runs where somebody ticks that.
#pragma once

#include "desktop/handouts/kept_letterhead.h"
#include "press/press.h"
#include "screen/theme.h"
#include "session/handout_bench.h"

#include <QTimer>
#include <QWidget>

namespace Ui {
class ClinicFields;
}

namespace bedside::desktop {

class OptionCard;

class ClinicFields : public QWidget {
    Q_OBJECT

public:
    explicit ClinicFields(QWidget* parent = nullptr);
    ~ClinicFields() override;
    /// Fills in what is kept, or where nothing is, the policy's letterhead; one that is locked comes before all. Bench
    /// and theme must outlive it.
    void setUp(session::HandoutBench& bench, const screen::Theme& theme, const KeptLetterhead& kept,
               const session::Policy& policy);
    /// From then on a sign is looked at before it is taken; one that was kept and cannot be printed is left out, and
    /// that is said.
    void setPress(const press::Press* press);
    /// Fills in another letterhead.
    void show(const document::Letterhead& letterhead);
    QString summary() const;

private:
    void fill(const document::Letterhead& letterhead);
    void lock();
    void take();
    void chooseLogo();
    void takeLogo(const QString& file);
    void say(QWidget& label, const Faults& faults);
    void remember();

    std::unique_ptr<Ui::ClinicFields> m_form;
    session::HandoutBench* m_bench = nullptr;
    const press::Press* m_press = nullptr;
    KeptLetterhead m_kept;
    OptionCard* m_remember = nullptr;
    document::Letterhead m_letterhead;
    QTimer m_pause; // the file follows when somebody rests
};

} // namespace bedside::desktop
