// SPDX-License-Identifier: MIT
#include "desktop/handouts/person_fields.h"

#include "desktop/spoken.h"
#include "document/handout/typed_text.h"
#include "ui_person_fields.h"

#include <QDate>
#include <QLocale>

namespace bedside::desktop {

namespace {

constexpr auto most = static_cast<qsizetype>(document::longestNote); // characters
constexpr qsizetype nearEnd = 3600;

/// Returns what was typed or pasted, without what no paper can show.
std::string shown(const QString& text) {
    const auto kept = document::typedText(text.trimmed().toStdString(), document::longestNote);
    return kept ? *kept : std::string();
}

} // namespace

PersonFields::PersonFields(QWidget* parent) : QWidget(parent), m_form(std::make_unique<Ui::PersonFields>()) {
    m_form->setupUi(this);
    m_form->noteField->setTabChangesFocus(true);
}

PersonFields::~PersonFields() = default;

void PersonFields::setUp(session::HandoutBench& bench) {
    m_bench = &bench;
    connect(m_form->nameField, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_bench->write(&document::HandoutChoice::name, shown(text)); });
    connect(m_form->dateField, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_bench->write(&document::HandoutChoice::date, shown(text)); });
    connect(m_form->todayButton, &QPushButton::clicked, this, [this] {
        m_form->dateField->setText(QLocale().toString(QDate::currentDate(), QStringLiteral("d MMMM yyyy")));
    });
    connect(m_form->noteField, &QPlainTextEdit::textChanged, this, &PersonFields::takeNote);
    connect(&bench, &session::HandoutBench::wordsForgotten, this, &PersonFields::clear);
    takeNote();
}

void PersonFields::show(const document::HandoutChoice& choice) {
    m_form->nameField->setText(QString::fromStdString(choice.name));
    m_form->dateField->setText(QString::fromStdString(choice.date));
    m_form->noteField->setPlainText(QString::fromStdString(choice.note));
}

void PersonFields::takeNote() {
    const QString text = m_form->noteField->toPlainText();
    const std::u32string characters = text.toStdU32String(); // an emoji takes two places in a QString
    const auto length = static_cast<qsizetype>(characters.size());
    const QString note = length > most ? QString::fromStdU32String(characters.substr(0, most)) : text;
    const QLocale locale;
    m_form->noteCount->setVisible(length >= nearEnd);
    m_form->noteCount->setText(length > most
                                   ? tr("Only the first %1 characters are printed.").arg(locale.toString(most))
                                   : tr("%1 of %2 characters").arg(locale.toString(length), locale.toString(most)));
    m_bench->write(&document::HandoutChoice::note, shown(note));
}

void PersonFields::clear() {
    m_form->nameField->setText({}); // which forgets what could be undone, as clear() does not
    m_form->dateField->setText({});
    m_form->noteField->clear(); // with what could be undone in it
    m_form->noteField->document()->clearUndoRedoStacks();
}

QString PersonFields::summary() const {
    QStringList there;
    if (!m_form->nameField->text().trimmed().isEmpty())
        there.append(tr("a name"));
    if (!m_form->dateField->text().trimmed().isEmpty())
        there.append(tr("a date"));
    if (!m_form->noteField->toPlainText().trimmed().isEmpty())
        there.append(tr("a note"));
    return there.isEmpty() ? tr("Name, date and note: none") : tr("With %1").arg(enumerated(there));
}

} // namespace bedside::desktop
