// SPDX-License-Identifier: MIT
#include "desktop/visit/next_patient.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace bedside::desktop {

namespace {

QString say(const char* words) { return QCoreApplication::translate("NextPatient", words); }

} // namespace

bool agreesToNextPatient(QWidget& window) {
    QMessageBox box(QMessageBox::NoIcon, say("Bedside"), say("Clear this visit for the next patient?"),
                    QMessageBox::NoButton, &window);
    box.setObjectName(QStringLiteral("nextPatient"));
    box.setInformativeText(say("These go, for good:\n"
                               "• the answers and the result\n"
                               "• the pages read, what was searched, and the choice of pages\n"
                               "• a name, a note and a letterhead that was not remembered\n"
                               "• what was copied from here, if nothing else was copied since\n\n"
                               "Files that were saved and pages that were printed stay where they are."));
    QPushButton* yes = box.addButton(say("Clear and start again"), QMessageBox::AcceptRole);
    QPushButton* no = box.addButton(say("Go on with this visit"), QMessageBox::RejectRole);
    yes->setProperty("look", QStringLiteral("primary"));
    box.setDefaultButton(yes); // three keys were pressed on purpose
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace bedside::desktop
