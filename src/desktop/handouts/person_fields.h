// SPDX-License-Identifier: MIT
// Words about one person, typed for their handout: name, date and a note. Never kept.
#pragma once

#include "session/handout_bench.h"

#include <QWidget>

namespace Ui {
class PersonFields;
}

namespace bedside::desktop {

class PersonFields : public QWidget {
    Q_OBJECT

public:
    explicit PersonFields(QWidget* parent = nullptr);
    ~PersonFields() override;
    /// The bench must outlive it.
    void setUp(session::HandoutBench& bench);
    /// Fills in what the choice says of the person.
    void show(const document::HandoutChoice& choice);
    /// Returns what is there, in a line that tells none of it.
    QString summary() const;

private:
    void takeNote();
    void clear();

    std::unique_ptr<Ui::PersonFields> m_form;
    session::HandoutBench* m_bench = nullptr;
};

} // namespace bedside::desktop
