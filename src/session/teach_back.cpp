// SPDX-License-Identifier: MIT
#include "session/teach_back.h"

#include <utility>

namespace bedside::session {

TeachBack::TeachBack(const Bookcase& bookcase, QObject* parent) : QObject(parent), m_bookcase(bookcase) {}

bool TeachBack::begin(const QString& section) {
    auto questions = m_bookcase.teachBack(section); // anew each time: in the meantime they may wait
    if (section == m_section && questions == m_questions)
        return !m_questions.empty();
    m_place = section == m_section && m_place < static_cast<int>(questions.size()) ? m_place : 0;
    m_section = section;
    m_questions = std::move(questions);
    emit changed();
    return !m_questions.empty();
}

void TeachBack::takeOver(const TeachBack& other) {
    m_section = other.m_section;
    m_questions = m_bookcase.teachBack(m_section);
    m_place = other.m_place < count() ? other.m_place : 0;
    m_chosen = other.m_chosen;
    emit changed();
}

std::optional<int> TeachBack::chosen() const {
    if (m_questions.empty() || !m_chosen.contains(key()))
        return std::nullopt;
    return m_chosen.value(key());
}

std::optional<document::Document> TeachBack::answer() const {
    const auto option = chosen();
    if (!option)
        return std::nullopt;
    const bool isRight = question().options[static_cast<std::size_t>(*option)].id == question().right;
    return m_bookcase.teachBackAnswer(m_section, question(), isRight);
}

void TeachBack::choose(int option) {
    if (m_questions.empty() || option < 0 || option >= static_cast<int>(question().options.size()))
        return;
    m_chosen[key()] = option;
    emit changed();
}

bool TeachBack::step(int questions) {
    const int place = m_place + questions;
    if (place < 0 || place >= count())
        return false;
    m_place = place;
    emit changed();
    return true;
}

} // namespace bedside::session
