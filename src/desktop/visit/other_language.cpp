// SPDX-License-Identifier: MIT
// What a window in another language takes over from the one before, part by part.
#include "desktop/cover_page.h"
#include "desktop/guidance_pages.h"
#include "desktop/handouts/handout_page.h"
#include "desktop/hearing/hearing.h"
#include "desktop/main_window.h"
#include "desktop/page_stack.h"
#include "desktop/window_bars.h"
#include "ui_handout_page.h"
#include "ui_main_window.h"

namespace bedside::desktop {

void MainWindow::offerLanguages(const session::Languages& languages, const QString& present) {
    m_bars->offerLanguages(languages.all(), present);
    m_pages->offerLanguages(languages, present);
}

void MainWindow::takeOver(MainWindow& other) {
    other.noteScroll();
    m_firstConsent = other.m_firstConsent;
    m_reading.takeOver(other.m_reading);
    m_pages->takeOver(*other.m_pages);
    m_hearing->takeOver(*other.m_hearing);
    const QString words = other.m_form->searchField->text();
    m_form->searchField->setText(words);
    if (m_reading.location().kind == session::PageKind::Search)
        m_pages->search(words, *m_form->searchField);
    m_reading.open(m_reading.location());
    m_pages->takeOverChosen(*other.m_pages);
}

void PageStack::offerLanguages(const session::Languages& languages, const QString& present) {
    m_languages = &languages;
    m_language = present;
    if (m_cover)
        m_cover->offerLanguages(languages.all(), present);
}

void PageStack::takeOver(const PageStack& other) {
    if (other.m_questions.hasBegun()) {
        guidance(); // from now on the answers and the rest of the guide follow each other
        m_questions.takeOver(other.m_questions);
    }
    if (other.m_handouts)
        handouts().takeOver(*other.m_handouts);
}

void PageStack::takeOverChosen(const PageStack& other) {
    if (m_guidance && other.m_guidance)
        m_guidance->takeOver(*other.m_guidance);
}

void HandoutPage::takeOver(const HandoutPage& other) {
    const document::HandoutChoice choice = other.m_bench.choice();
    m_bench.takeOver(other.m_bench);
    m_form->person->show(choice);
    m_form->clinic->show(choice.letterhead);
    m_form->look->choose(other.m_form->look->layout());
    m_form->look->follow();
}

} // namespace bedside::desktop
