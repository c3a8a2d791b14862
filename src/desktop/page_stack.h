// SPDX-License-Identifier: MIT
// The pages of the window and the note above them: made when first needed, one page in front.
#pragma once

#include "desktop/pace.h"
#include "screen/theme.h"
#include "session/evidence.h"
#include "session/languages.h"
#include "session/search_model.h"

class QStackedWidget;

namespace bedside::desktop {

class CoverPage;
class EvidencePage;
class GuidancePages;
class HandoutPage;
class NotePopup;
class NotePreview;
class ReaderPage;
class SearchPage;
class TeachBackPage;

class PageStack : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    PageStack(QStackedWidget& stack, session::Reading& reading, session::Questionnaire& questions,
              session::SearchModel& found, const session::Evidence& evidence, screen::Theme& theme,
              Pace pace = Pace::Leads);

    ReaderPage& reader();
    /// Goes on with the answers and the handout of another one, whose guide may be in another language.
    void takeOver(const PageStack& other);
    /// Chooses, on the page on show, what was chosen on the same page of the other stack and not said yet.
    void takeOverChosen(const PageStack& other);
    /// The questions of a part stand together on one page, or each has a page of its own.
    void setTogether(bool together);
    /// True while the questions of a part stand together on show.
    bool showsTogether() const;
    /// Returns the names of the signs that a clinician reads out now, before no is said to them.
    QStringList signsRead() const;
    /// Returns the page in front, without what stands beside it.
    QWidget& pageInFront();
    /// Gives the keyboard to the page in front, where one was on it.
    void focusPage();
    /// Gives the keyboard to the button that prints or saves, where a handout is on show. False elsewhere.
    bool enterWaysOut();
    /// Gives the keyboard to the list of pages, beside an article: the first where no article is on show.
    void showContents();
    /// Brings the page of that location to the front, or the question that it asks first.
    void show(const session::Location& location);
    /// Returns how far down the article on show one is, 0 to 1; nothing where no article is on show.
    std::optional<double> scrollShare() const;
    /// Goes as far down the article or the result on show.
    void setScrollShare(double share);
    /// Puts the article on show with its studies on the clipboard, as plain text, where one is on show.
    void copyPage() const;

    /// Lets the reader choose another language on the first page, and for a handout. They must outlive it.
    void offerLanguages(const session::Languages& languages, const QString& present);

    /// Fills the page of results, to which Tab comes from the field; show() brings it to the front.
    void search(const QString& words, QWidget& field);
    void enterResults();
    /// Returns where on the screen the link stands that was pressed last.
    QPoint linkPlace() const;
    /// Follows a link that leads to no other page: a note, or a reference to copy. False where it leads elsewhere.
    bool opensHere(const QString& target);
    /// True where the list of pages has no room beside the page.
    bool foldsList() const;
    int room() const; // px

public slots:
    /// Fits the pages to the width of the window and the size of the text.
    void fold();

signals:
    void linkActivated(const QString& target);
    void leaveWanted();
    void languageWanted(const QString& code);
    void signsReadChanged();
    void scrolled(double share); // the article or the result on show
    void folded();               // anew, for another width
    void resultChosen(const QString& target, const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool showsArticle() const;
    /// Beside the link that was pressed. A note that is held back is not shown.
    void showNote(const QString& target);
    void copyReference(const QString& target);
    void showCover();
    void forgetAnswers();
    void showStudies(double scroll);
    std::optional<document::Document> note(const QString& target) const;
    void preview(const QString& target, const QRect& link);
    void showGuidance(const session::Location& location);
    GuidancePages& guidance();
    HandoutPage& handouts();
    void showHandouts(const session::Location& location);
    void showTeachBack(const session::Location& location);

    QStackedWidget& m_stack;
    session::Reading& m_reading;
    session::Questionnaire& m_questions;
    session::SearchModel& m_found;
    const session::Evidence& m_evidence;
    screen::Theme& m_theme;
    CoverPage* m_cover = nullptr;
    ReaderPage* m_reader = nullptr;
    SearchPage* m_search = nullptr;
    GuidancePages* m_guidance = nullptr;
    HandoutPage* m_handouts = nullptr;
    EvidencePage* m_studies = nullptr;
    TeachBackPage* m_teachBack = nullptr;
    NotePopup* m_note = nullptr;
    NotePreview* m_preview = nullptr;
    Pace m_pace;
    bool m_isTogether = false;
    const session::Languages* m_languages = nullptr; // offered
    QString m_language;
};

} // namespace bedside::desktop
