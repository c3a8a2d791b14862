// SPDX-License-Identifier: MIT
#include "desktop/visit/next_patient.h"

#include "desktop/look.h"
#include "desktop/question_box.h"

#include <QCoreApplication>
#include <QPushButton>

namespace bedside::desktop {

namespace {

struct NextPatientWords {
    Q_DECLARE_TR_FUNCTIONS(NextPatient)
};

} // namespace

bool agreesToNextPatient(QWidget& window) {
    QuestionBox box(NextPatientWords::tr("Clear this visit for the next patient?"),
                    NextPatientWords::tr("These go, for good:\n"
                                         "• the answers and the result\n"
                                         "• the pages read, what was searched, and the choice of pages\n"
                                         "• a name, a note and a letterhead that was not remembered\n"
                                         "• what was copied from here, if nothing else was copied since\n\n"
                                         "Files that were saved and pages that were printed stay where they are."),
                    &window);
    box.setObjectName(QStringLiteral("nextPatient"));
    QPushButton* yes = box.addButton(NextPatientWords::tr("Clear and start again"), QMessageBox::AcceptRole);
    QPushButton* no = box.addButton(NextPatientWords::tr("Go on with this visit"), QMessageBox::RejectRole);
    setLook(*yes, QStringLiteral("primary"));
    box.setDefaultButton(yes); // three keys were pressed on purpose
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace bedside::desktop
