// SPDX-License-Identifier: MIT
// Where the reader is: a page, and how far down it.
#pragma once

#include <QString>

namespace bedside::session {

/// Questions, Result, Review and Positions are those of the guidance.
/// Advice: a card, a result's text or a question by itself. Evidence: all studies. Handouts: where one is laid out.
/// TeachBack: the questions about a section.
enum class PageKind {
    Cover,
    Section,
    Study,
    Help,
    Search,
    Advice,
    Evidence,
    Handouts,
    TeachBack,
    Questions,
    Result,
    Review,
    Positions
};

struct Location {
    PageKind kind = PageKind::Cover;
    QString
        id; // of the section or study, "card:ID" and the like, or the name of a page, "handouts/PRESET" too; else empty
    int passage = -1;      // to land on, or -1 for the top of the page
    double scroll = 0.0;   // how far down the page was when it was left: 0 top, 1 bottom
    QString claim = {};    // whose sentence to land on, or empty
    bool isInFull = false; // the full text, though the reader chose easy words

    /// True when both are the same page, wherever on it.
    bool samePage(const Location& other) const { return kind == other.kind && id == other.id; }
};

/// A page as it was shown.
struct OpenedPage {
    PageKind kind = PageKind::Cover;
    QString id; // as in Location
    bool easy = false;
    bool operator==(const OpenedPage&) const = default;
};

/// True for pages that are one article: they can be searched and copied.
inline bool isArticle(PageKind kind) {
    return kind == PageKind::Section || kind == PageKind::Study || kind == PageKind::Help || kind == PageKind::Advice;
}

/// True for the pages of the guidance.
inline bool isGuidance(PageKind kind) { return kind >= PageKind::Questions; }

/// Returns the location that a link target such as "section:right-bed", "study:monga1999" or "page:result" names, with
/// an optional passage as in "section:right-bed#p4", the sentence that says a claim as in
/// "section:right-bed#claim:medium-firm", or "#full"; a default Location with an empty id where it names none.
Location locationOf(const QString& target);

} // namespace bedside::session
