// SPDX-License-Identifier: MIT
// The reader: the list of pages, the page itself, and the studies it rests on.
#pragma once

#include "screen/article_view.h"
#include "session/evidence.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ReaderPage;
}

namespace bedside::desktop {

class ConsentPage;
class FindBar;

/// What has room beside the page: the list of pages, the studies it cites.
enum class ReaderRoom { All, PageAndStudies, ListAndPage, Page };

class ReaderPage : public QWidget {
    Q_OBJECT

public:
    /// All of them must outlive the page.
    ReaderPage(session::Reading& reading, const session::Evidence& evidence, const screen::Theme& theme,
               QWidget* parent = nullptr);
    ~ReaderPage() override;

    screen::ArticleView& article();
    /// Returns what stands between the list of pages and the studies.
    QWidget& centre();
    /// Adds a page beside the article, such as the search; show() brings it to the front.
    void addCentre(QWidget* page);
    /// A page that is alone has no list beside it: as in a narrow window, the list opens in its place.
    void show(QWidget* page, const session::Location& location, bool alone = false);

    /// Shows a section, study or help page; a page that asks consent first shows that question instead.
    void open(const session::Location& location);
    /// Marks the words on the page that was just opened, at the passage it opened on.
    void mark(const QString& words);
    /// What has no room: the list opens in the page's place, the studies go below the text.
    void setRoom(ReaderRoom room);
    bool isNarrow() const { return m_room == ReaderRoom::Page || m_room == ReaderRoom::ListAndPage; }
    /// Gives the keyboard to the page, where one was on it.
    void focusPage();

public slots:
    void showFind();
    void hideFind();
    void stepFind(int steps);
    void openNeighbour(int steps);
    /// Moves to the list of pages, which narrow windows open in place of the page and close again.
    void showContents();

signals:
    void linkActivated(const QString& target);
    void textStepWanted(int steps);
    void consentGiven(bedside::session::Consent consent);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSection(const session::Location& location);
    void refreshSection();
    void land(const session::Location& location);
    std::optional<document::Document> pageBeside(const session::Location& location) const;
    void showSides();
    void updatePager();
    void showPager();
    void fitPager();
    void fitColumns();
    bool foldsContents() const { return m_alone || m_room == ReaderRoom::Page || m_room == ReaderRoom::PageAndStudies; }

    session::Reading& m_reading;
    const session::Evidence& m_evidence;
    const screen::Theme& m_theme;
    std::unique_ptr<Ui::ReaderPage> m_form;
    ConsentPage* m_consent = nullptr; // these two are made when first needed
    FindBar* m_find = nullptr;
    session::Location m_location;
    QString m_studiesOf; // the section whose studies stand beside the page
    QString m_before;    // the titles of the neighbours
    QString m_after;
    ReaderRoom m_room = ReaderRoom::All;
    bool m_alone = false;
    bool m_contentsOpen = false; // the list in the page's place, in a narrow window
    bool m_hasPager = false;
    bool m_hasStudies = false;
};

} // namespace bedside::desktop
