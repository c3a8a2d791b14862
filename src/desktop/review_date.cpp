// SPDX-License-Identifier: MIT
#include "desktop/review_date.h"

#include <QCoreApplication>
#include <QLocale>

namespace bedside::desktop {

QString overdueReview(const content::Article& article, const QDate& today) {
    const QDate due = QDate::fromString(QString::fromStdString(article.reviewBy), Qt::ISODate);
    if (!due.isValid() || today <= due)
        return {};
    return QCoreApplication::translate("ReviewDate",
                                       "This text was due for a review by %1. Parts of it may be out of date. "
                                       "Ask a health worker before you rely on it.")
        .arg(QLocale().toString(due, QStringLiteral("d MMMM yyyy")));
}

void sayOverdueReview(QLabel& label, const content::Article& article, const QDate& today) {
    const QString overdue = overdueReview(article, today);
    label.setText(overdue);
    label.setVisible(!overdue.isEmpty());
}

} // namespace bedside::desktop
