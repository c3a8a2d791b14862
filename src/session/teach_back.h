// SPDX-License-Identifier: MIT
// The questions about a section, and what the reader chose: kept for this visit, and counted nowhere.
#pragma once

#include "session/bookcase.h"

#include <QMap>
#include <QObject>

namespace bedside::session {

class TeachBack : public QObject {
    Q_OBJECT

public:
    /// The bookcase must outlive it.
    explicit TeachBack(const Bookcase& bookcase, QObject* parent = nullptr);

    /// Goes to the questions about that section: to the first, unless one is at them already. False where it has none,
    /// or where they wait.
    bool begin(const QString& section);
    /// Goes on where another one is, whose guide may be in another language.
    void takeOver(const TeachBack& other);

    const QString& section() const { return m_section; }
    int count() const { return static_cast<int>(m_questions.size()); }
    int place() const { return m_place; } // from 0
    const content::TeachBackQuestion& question() const { return m_questions[static_cast<std::size_t>(m_place)]; }
    /// Returns the place of the option that was chosen; nothing where none was.
    std::optional<int> chosen() const;
    /// Returns what is said to the answer; nothing where there is none.
    std::optional<document::Document> answer() const;

    void choose(int option);
    /// Goes so many questions on, or back; false where there is none.
    bool step(int questions);

signals:
    void changed();

private:
    QString key() const { return m_section + u'/' + QString::fromStdString(question().id); }

    const Bookcase& m_bookcase;
    QString m_section;
    std::vector<content::TeachBackQuestion> m_questions;
    int m_place = 0;
    QMap<QString, int> m_chosen; // by section and question
};

} // namespace bedside::session
