// SPDX-License-Identifier: MIT
// One reader's way through the guide: where they are, where they were, what they agreed to. Kept in memory only.
#pragma once

#include "guidance/outcome.h"
#include "session/bookcase.h"
#include "session/history.h"
#include "session/policy.h"
#include "session/teach_back.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace bedside::session {

/// Pages that speak plainly about sex open after the reader chose PlainSpeech; BackCareOnly leaves them out.
enum class Consent { NotAsked, PlainSpeech, BackCareOnly };

class Reading : public QObject {
    Q_OBJECT

public:
    explicit Reading(const store::Library& library, QObject* parent = nullptr);

    /// What was heeded last; nothing is settled before.
    const Policy& policy() const { return m_policy; }
    const Bookcase& bookcase() const { return m_bookcase; }
    const Location& location() const { return m_history.current(); }
    Consent consent() const { return m_consent; }
    /// True where the policy left out the pages that speak plainly, and nobody was asked.
    bool policyHoldsPages() const { return m_policyHoldsPages; }
    bool canGoBack() const { return m_history.hasPrevious(); }
    bool canGoForward() const { return m_history.hasNext(); }
    /// True where the reader chose to see the drawings of positions at once.
    bool showsDrawings() const { return m_showsDrawings; }
    /// True where the reader chose pages in easy words.
    bool usesEasyWords() const { return m_usesEasyWords; }
    /// True where that page stands there in easy words: not where one lands on a passage of its text.
    bool showsEasyWords(const Location& location) const;
    /// Returns the section on show as it can be taken along, in easy words or in full; nothing where no section is. A
    /// copied number needs its study, so those that stand beside the page go with it.
    std::optional<document::Document> pageToCopy() const;
    TeachBack& teachBack() const { return *m_teachBack; }
    /// Returns the level of an urgent result that is held, which every page then says.
    const std::optional<guidance::Urgency>& heldUrgency() const { return m_heldUrgency; }
    /// True where the answers led to a result that can be shown again.
    bool holdsResult() const { return m_holdsResult; }
    /// True where the positions may be explored: by an adult who agreed to pages that speak plainly.
    bool offersPositions() const { return m_consent == Consent::PlainSpeech && !m_isMinor; }
    bool isSuggested(const QString& sectionId) const { return m_suggested.contains(sectionId); }
    bool wasRead(const QString& sectionId) const { return m_read.contains(sectionId); }
    /// Returns the pages with words of the guide that were shown, each once, in order. What was asked and answered, and
    /// what was searched, is not among them.
    const QList<OpenedPage>& openedPages() const { return m_opened; }
    /// Returns the titles of the handouts that went out, each once, in order.
    const QStringList& handoutsGiven() const { return m_given; }

    /// Returns the sections that the reader's choice leaves in, in order.
    std::vector<content::SectionSummary> openSections() const;
    /// Returns the section so many steps away from this one among the open ones; nothing past either end.
    std::optional<content::SectionSummary> neighbour(const QString& sectionId, int steps) const;
    /// True where the page may be shown only after the consent page.
    bool asksConsent(const Location& location) const;
    /// True where the note, such as "term:ID", belongs to pages that the reader did not agree to.
    bool holdsBack(const QString& note) const;

    /// Begins as the computer's policy says: with its country, without what it hides until somebody says yes.
    void heed(const Policy& policy);
    /// Goes on where another one is, whose guide may be in another language. The page is not shown yet.
    void takeOver(const Reading& other);

public slots:
    void open(const bedside::session::Location& location);
    void goBack();
    void goForward();
    void rememberScroll(double scroll);
    void markRead(const QString& sectionId);
    void noteHandout(const QString& title);
    void giveConsent(bedside::session::Consent consent);
    /// The same, without leaving or showing the page anew.
    void choosePages(bedside::session::Consent consent);
    void showDrawings(bool show);
    /// Shows the page anew, from its top.
    void chooseEasyWords(bool easy);
    /// Marks the sections to read first.
    void suggest(const QSet<QString>& sections);
    void holdUrgency(std::optional<bedside::guidance::Urgency> urgency);
    void holdResult(bool held);
    /// Notes whether the answers say that the person is under age.
    void setMinor(bool minor);
    /// Shows a page in the place of the present one: back leads past both.
    void openInstead(const bedside::session::Location& location);
    /// Does nothing where the policy settles the country.
    void chooseRegion(const QString& regionId);

signals:
    /// The page to show changed, or what it shows did (the country, the consent).
    void opened(const bedside::session::Location& location);
    void sectionsChanged(); // which are left in
    void sectionRead(const QString& sectionId);
    void handoutNoted();
    void suggestionsChanged();
    void heldUrgencyChanged();
    void offersChanged(); // which pages are for the reader
    void regionChanged();
    void easyWordsChosen(bool easy);

private:
    void noteOpened();
    void show();
    QString nextOpenSection(const QString& sectionId) const;

    Policy m_policy;
    Bookcase m_bookcase;
    History m_history;
    Consent m_consent = Consent::NotAsked;
    bool m_policyHoldsPages = false;
    bool m_showsDrawings = false;
    bool m_usesEasyWords = false;
    TeachBack* m_teachBack;
    std::optional<guidance::Urgency> m_heldUrgency;
    bool m_holdsResult = false;
    bool m_isMinor = false;
    QSet<QString> m_suggested;
    QSet<QString> m_read;
    QList<OpenedPage> m_opened;
    QStringList m_given;
};

} // namespace bedside::session
