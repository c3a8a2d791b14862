// SPDX-License-Identifier: MIT
#include "desktop/clinic/record_actions.h"

#include "desktop/file_dialog.h"
#include "desktop/handout.h"
#include "desktop/question_box.h"
#include "desktop/spoken.h"
#include "desktop/visit/notice.h"
#include "ui_main_window.h"

#include <QClipboard>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>

namespace bedside::desktop {

namespace {

constexpr int saidFor = 7000; // ms: its words twice over

std::string today() { return QDate::currentDate().toString(Qt::ISODate).toStdString(); }

} // namespace

RecordActions::RecordActions(Ui::MainWindow& form, QWidget& window, session::Reading& reading,
                             session::Questionnaire& questions, const session::Clinic& clinic)
    : m_form(form), m_window(window), m_record(reading, questions), m_clinic(clinic) {
    m_window.addActions({m_form.actionCopyNote, m_form.actionSaveRecord});
    connect(m_form.actionCopyNote, &QAction::triggered, this, &RecordActions::copyNote);
    connect(m_form.actionSaveRecord, &QAction::triggered, this, &RecordActions::saveFiles);
    connect(&reading, &session::Reading::opened, this, &RecordActions::follow);
    connect(&reading, &session::Reading::handoutNoted, this, &RecordActions::follow);
    connect(&questions, &session::Questionnaire::verdictChanged, this, &RecordActions::follow);
    m_end.setSingleShot(true);
    m_end.setInterval(saidFor);
    connect(&m_end, &QTimer::timeout, this, [this] { m_notice->say({}); });
    follow();
}

void RecordActions::follow() {
    const session::Policy& policy = m_clinic.policy();
    m_form.actionCopyNote->setVisible(policy.allows(session::Export::RecordNote));
    m_form.actionCopyNote->setEnabled(m_form.actionCopyNote->isVisible() && m_record.hasAnything());
    m_form.actionSaveRecord->setVisible(policy.allows(session::Export::Fhir));
    m_form.actionSaveRecord->setEnabled(m_form.actionSaveRecord->isVisible() && m_record.hasAnswers());
}

std::optional<bool> RecordActions::mayHoldPrivate() const {
    const PrivateAnswers chosen =
        m_record.holdsPrivateAnswers() ? chosenPrivateAnswers(&m_window) : PrivateAnswers::LeftOut;
    return chosen == PrivateAnswers::Cancelled ? std::nullopt : std::optional(chosen == PrivateAnswers::Included);
}

void RecordActions::copyNote() {
    const auto hasPrivate = mayHoldPrivate();
    if (!hasPrivate)
        return;
    QGuiApplication::clipboard()->setText(QString::fromStdString(m_record.note(today(), *hasPrivate)));
    const QString copied = *hasPrivate             ? tr("The note is copied. It holds answers, private ones too.")
                           : m_record.hasAnswers() ? tr("The note is copied. It holds answers.")
                                                   : tr("The note is copied.");
    const auto minutes = static_cast<int>(m_clinic.idleTime().count());
    say(minutes == 0 ? copied
                     : spoken({copied, tr("Paste it within %n minute(s): Bedside clears it when nobody is there.",
                                          nullptr, minutes)}));
}

void RecordActions::saveFiles() {
    const auto hasPrivate = mayHoldPrivate();
    const QString answers = hasPrivate ? chosenFile(tr("Save the answers"), tr("Bedside answers")) : QString();
    if (answers.isEmpty() || !save(answers, m_record.response(today(), *hasPrivate)))
        return;
    const QString questions = chosenFile(tr("Save the questions that the answers belong to"), tr("Bedside questions"));
    if (questions.isEmpty())
        return say(tr("The answers are saved, without the questions."));
    if (QFileInfo(questions) == QFileInfo(answers))
        return tell(tr("Only the answers are saved."),
                    tr("The questions would take the place of the answers. Choose another name for them."));
    if (save(questions, m_record.questionnaire()))
        say(tr("The answers and the questions are saved."));
}

QString RecordActions::chosenFile(const QString& title, const QString& name) const {
    QFileDialog dialog(&m_window, title, saveFolder(m_clinic.policy()), tr("Files for record systems (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("json"));
    dialog.selectFile(name + QStringLiteral(".json"));
    fitFileDialog(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool RecordActions::save(const QString& file, const Result<std::string>& bytes) const {
    const Faults faults = bytes ? HandoutWay::save(file.toStdString(), *bytes) : bytes.faults();
    if (!faults.empty())
        tell(tr("Could not save the file."), QString::fromStdString(describe(faults.front())) + QStringLiteral("\n\n") +
                                                 tr("Nothing was lost. Try again, or choose another place."));
    return faults.empty();
}

void RecordActions::tell(const QString& what, const QString& why) const {
    QMessageBox box(QMessageBox::Warning, tr("Bedside"), what, QMessageBox::Ok, &m_window);
    box.setInformativeText(why);
    readWordsFirst(box);
    box.exec();
}

void RecordActions::say(const QString& words) {
    if (!m_notice) // when the window stands where it will stay
        m_notice = new Notice(NoticePlace::Bottom, m_window.window(), m_form.pages);
    m_notice->say(words);
    m_end.start();
}

} // namespace bedside::desktop
