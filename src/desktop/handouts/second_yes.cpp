// SPDX-License-Identifier: MIT
#include "desktop/handouts/second_yes.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace bedside::desktop {

namespace {

QString say(const char* words) { return QCoreApplication::translate("SecondYes", words); }

} // namespace

bool saysYesAgain(const Tells& tells, QWidget* window) {
    if (!tells.any())
        return true;
    QStringList what;
    if (tells.typedWords)
        what.append(say("• words that were typed: a name or a note"));
    if (tells.privateAdvice)
        what.append(say("• advice that follows from private answers, such as mood or medicine"));
    QMessageBox box(QMessageBox::NoIcon, say("Bedside"), say("Others may read this handout. It holds:"),
                    QMessageBox::NoButton, window);
    box.setObjectName(QStringLiteral("secondYes"));
    box.setInformativeText(what.join(u'\n') + QStringLiteral("\n\n") + say("Do you want that on it?"));
    const QPushButton* yes = box.addButton(say("Yes, go on"), QMessageBox::YesRole);
    QPushButton* no = box.addButton(say("No"), QMessageBox::NoRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

PrivateAnswers chosenPrivateAnswers(QWidget* window) {
    QMessageBox box(QMessageBox::NoIcon, say("Bedside"), say("Others may read this. It could hold private answers."),
                    QMessageBox::NoButton, window);
    box.setObjectName(QStringLiteral("secondYes"));
    box.setInformativeText(say("• answers such as those about mood and medicine\n\nDo you want them in it?"));
    const QPushButton* with = box.addButton(say("Yes, with them"), QMessageBox::YesRole);
    QPushButton* without = box.addButton(say("No, without them"), QMessageBox::NoRole);
    QPushButton* cancel = box.addButton(say("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(without);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == with      ? PrivateAnswers::Included
           : box.clickedButton() == without ? PrivateAnswers::LeftOut
                                            : PrivateAnswers::Cancelled;
}

} // namespace bedside::desktop
