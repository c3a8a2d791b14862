// SPDX-License-Identifier: MIT
#include "desktop/file_dialog.h"

#include "desktop/note_place.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLabel>
#include <QSplitter>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace bedside::desktop {

namespace {

constexpr double mostOfWindow = 0.85; // where there is more room than the dialog needs
constexpr int besideDialog = 12;      // px, at the least
constexpr int placesWidth = 9;        // em
constexpr int sizeColumn = 1;
constexpr int kindColumn = 2;   // says "Folder" in English, and an ending that stands in the name
constexpr int roomForSize = 44; // em

/// The files as they are, but that a cell without words, the size of a folder, says what kind that is to who listens.
class SpokenFiles : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex& index, int role) const override {
        if (role == Qt::AccessibleTextRole && index.data().toString().isEmpty())
            return index.siblingAtColumn(kindColumn).data();
        return QIdentityProxyModel::data(index, role);
    }
};

/// Names for assistive technology: Qt's labels stand beside their fields without belonging to them.
void nameFields(QFileDialog& dialog) {
    for (const auto& [label, field] : {std::pair{"lookInLabel", "lookInCombo"}, {"fileTypeLabel", "fileTypeCombo"}})
        if (auto* words = dialog.findChild<QLabel*>(QString::fromLatin1(label)))
            words->setBuddy(dialog.findChild<QWidget*>(QString::fromLatin1(field)));
    if (dialog.findChild<QTreeView*>(QStringLiteral("treeView")))
        dialog.setProxyModel(new SpokenFiles(&dialog));
}

/// A list of files with all of their names; the places that one may go to beside it.
void fitColumns(QFileDialog& dialog) {
    if (auto* splitter = dialog.findChild<QSplitter*>(QStringLiteral("splitter"))) {
        const int places = placesWidth * dialog.font().pixelSize();
        splitter->setSizes({places, dialog.width() - places});
    }
    if (auto* places = dialog.findChild<QAbstractScrollArea*>(QStringLiteral("sidebar")))
        places->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* files = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
    if (!files || files->header()->count() <= kindColumn)
        return;
    files->setColumnHidden(kindColumn, true);
    files->setColumnHidden(sizeColumn, dialog.width() < roomForSize * dialog.font().pixelSize());
    files->header()->setStretchLastSection(false);
    for (int column = 0; column < files->header()->count(); ++column)
        files->header()->setSectionResizeMode(column,
                                              column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

} // namespace

void fitFileDialog(QFileDialog& dialog) {
    const QWidget* window = dialog.parentWidget() ? dialog.parentWidget()->window() : nullptr;
    if (!window)
        return;
    nameFields(dialog);
    for (const char* name : {"listModeButton", "detailModeButton"}) // one way to see files is enough
        if (auto* button = dialog.findChild<QAbstractButton*>(QString::fromLatin1(name)))
            button->hide();
    const QRect frame(window->mapToGlobal(QPoint(0, 0)), window->size());
    const int top = std::max(barBottom(*window), frame.top()) + besideDialog;
    const QSize most(frame.width() - 2 * besideDialog, frame.bottom() - besideDialog - top);
    const bool isTight = most.width() < roomForSize * dialog.font().pixelSize();
    dialog.resize(isTight ? most : dialog.sizeHint().expandedTo(window->size() * mostOfWindow).boundedTo(most));
    dialog.move(frame.center().x() - dialog.width() / 2, std::max(top, frame.center().y() - dialog.height() / 2));
    fitColumns(dialog);
}

} // namespace bedside::desktop
