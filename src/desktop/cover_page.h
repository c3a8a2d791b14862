// SPDX-License-Identifier: MIT
// The first page: what this is, one honest sentence, and the doors.
#pragma once

#include "screen/theme.h"
#include "session/bookcase.h"
#include "session/languages.h"

#include <QScrollArea>

#include <memory>

namespace Ui {
class CoverPage;
}

namespace bedside::desktop {

class CoverPage : public QScrollArea {
    Q_OBJECT

public:
    /// All of them must outlive the page.
    CoverPage(const session::Bookcase& bookcase, const screen::Theme& theme, QWidget* parent = nullptr);
    ~CoverPage() override;

    /// Names each language as its speakers do, where there is more than one.
    void offerLanguages(const std::vector<session::Language>& languages, const QString& present);

signals:
    void linkActivated(const QString& target);
    void languageWanted(const QString& code);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void arrange();
    void arrangeDoors(bool narrow);
    void showDrawing(bool shown, int cardWidth);
    void keepClose();

    const session::Bookcase& m_bookcase;
    const screen::Theme& m_theme;
    std::unique_ptr<Ui::CoverPage> m_form;
};

} // namespace bedside::desktop
