// SPDX-License-Identifier: MIT
#include "desktop/handouts/second_yes.h"

#include "desktop/question_box.h"

#include <QCoreApplication>
#include <QPushButton>

namespace bedside::desktop {

namespace {

struct SecondYesWords {
    Q_DECLARE_TR_FUNCTIONS(SecondYes)
};

} // namespace

bool saysYesAgain(const Tells& tells, QWidget* window) {
    if (!tells.any())
        return true;
    QStringList what;
    if (tells.typedWords)
        what.append(SecondYesWords::tr("• words that were typed: a name or a note"));
    if (tells.privateAdvice)
        what.append(SecondYesWords::tr("• advice that follows from private answers, such as mood or medicine"));
    QuestionBox box(SecondYesWords::tr("Others may read this handout. It holds:"),
                    what.join(u'\n') + QStringLiteral("\n\n") + SecondYesWords::tr("Do you want that on it?"), window);
    box.setObjectName(QStringLiteral("secondYes"));
    const QPushButton* yes = box.addButton(SecondYesWords::tr("Yes, go on"), QMessageBox::YesRole);
    QPushButton* no = box.addButton(SecondYesWords::tr("No"), QMessageBox::NoRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

PrivateAnswers chosenPrivateAnswers(QWidget* window) {
    QuestionBox box(SecondYesWords::tr("Others may read this. It could hold private answers."),
                    SecondYesWords::tr("• answers such as those about mood and medicine\n\nDo you want them in it?"),
                    window);
    box.setObjectName(QStringLiteral("secondYes"));
    const QPushButton* with = box.addButton(SecondYesWords::tr("Yes, with them"), QMessageBox::YesRole);
    QPushButton* without = box.addButton(SecondYesWords::tr("No, without them"), QMessageBox::NoRole);
    QPushButton* cancel = box.addButton(SecondYesWords::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(without);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == with      ? PrivateAnswers::Included
           : box.clickedButton() == without ? PrivateAnswers::LeftOut
                                            : PrivateAnswers::Cancelled;
}

} // namespace bedside::desktop
