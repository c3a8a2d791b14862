// SPDX-License-Identifier: MIT
// Takes a visit into a patient's record: a note on the clipboard, or the answers as files for a record system.
#pragma once

#include "session/clinic.h"
#include "session/visit_record.h"

#include <QTimer>
#include <QWidget>

namespace Ui {
class MainWindow;
}

namespace bedside::desktop {

class Notice;

class RecordActions : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    RecordActions(Ui::MainWindow& form, QWidget& window, session::Reading& reading, session::Questionnaire& questions,
                  const session::Clinic& clinic);

    /// Puts the note on the clipboard, and says that it is there and what it holds.
    void copyNote();
    /// Saves the answers where somebody says, and then the questions, which they cannot be understood without.
    void saveFiles();

private:
    void follow();
    /// Returns whether the private answers may leave; nothing where nothing may.
    std::optional<bool> mayHoldPrivate() const;
    QString chosenFile(const QString& title, const QString& name) const;
    bool save(const QString& file, const Result<std::string>& bytes) const;
    void tell(const QString& what, const QString& why) const;
    void say(const QString& words);

    Ui::MainWindow& m_form;
    QWidget& m_window;
    session::VisitRecord m_record;
    const session::Clinic& m_clinic;
    Notice* m_notice = nullptr;
    QTimer m_end; // of what is said
};

} // namespace bedside::desktop
