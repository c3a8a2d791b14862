// SPDX-License-Identifier: MIT
// The pages as they will be printed, one at a time: the old one stays until the new one is there.
#pragma once

#include "desktop/handouts/page_thread.h"
#include "screen/theme.h"

#include <QWidget>

namespace Ui {
class PagePreview;
}

namespace bedside::desktop {

class Announcement;

class PagePreview : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);
    ~PagePreview() override;
    /// The theme must outlive it.
    void setUp(const screen::Theme& theme);

    /// Loads what paper needs; pressOpened follows, or its faults stand in the page's place.
    void openPress() { m_pages.openPress(); }
    /// Shows the sheet's pages as soon as they are made; text is what a screen reader says of them.
    void showSheet(Sheet sheet, const QString& text);
    /// Shows in the page's place why there is none.
    void showFaults(const Faults& faults);
    /// Takes the keyboard, on the page.
    void enter();
    /// Gives its memory back; nothing is on show then.
    void letGo();

    /// True where what is on show is what was wanted last.
    bool isSettled() const { return !m_pages.isBusy(); }
    std::size_t pageCount() const { return m_made.count; }

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void pressOpened(const bedside::press::Press* press);

private:
    void connectBar();
    void show(const MadePage& page);
    void want(std::optional<Sheet> sheet);
    void leaf(int pages);
    void choose(const Zoom& zoom);
    void zoom(const Zoom& zoom);
    void stepZoom(int steps);
    void say();
    void tell(const QString& words);
    void dress();
    void fitPage();
    void fitBar();
    void showWords(bool words, bool percent);

    std::unique_ptr<Ui::PagePreview> m_form;
    const screen::Theme* m_theme = nullptr;
    PageThread m_pages;
    MadePage m_made; // on show
    std::size_t m_page = 0;
    Zoom m_zoom;
    bool m_isChosen = false; // the zoom, by somebody
    QString m_text;
    bool m_hasSheet = false;
    Announcement* m_announcement;
    QString m_told; // to assistive technology
    std::string m_title;
};

} // namespace bedside::desktop
