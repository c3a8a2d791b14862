// SPDX-License-Identifier: MIT
// Which sentences of a page are read in English.
#include "voice/spoken_language.h"

#include "support/catch.h"

using namespace bedside;

namespace {

/// The languages in which the sentences of such a page are read, with a space between them.
std::string spoken(const char* language, const QStringList& sentences) {
    QStringList languages;
    for (qsizetype place = 0; place < sentences.size(); ++place)
        languages.append(voice::languageOf(sentences, place, QString::fromLatin1(language)));
    return languages.join(u' ').toStdString();
}

} // namespace

TEST_CASE("an English sentence on an Arabic page is read in English") {
    CHECK(spoken("ar", {QStringLiteral("Kovacs and others 2003")}) == "en");
    CHECK(spoken("ar", {QStringLiteral("دراسة Kovacs")}) == "ar");
    CHECK(spoken("ar", {QStringLiteral("1 2 3"), QStringLiteral("Rest.")}) == "ar en");
}

TEST_CASE("an English sentence on a Spanish page is read in English") {
    CHECK(spoken("es", {QStringLiteral("Este texto todavía no está traducido y aparece en inglés."),
                        QStringLiteral("Call for help if you are newly numb."),
                        QStringLiteral("Llame si no siente la piel.")}) == "es en es");
    CHECK(spoken("es", {QStringLiteral("Sexual activity among patients with chronic low back pain")}) == "en");
}

TEST_CASE("what could be either goes with the sentences around it") {
    const QString name = QStringLiteral("Kovacs 2003");
    const QString english = QStringLiteral("One of the beds was hard.");
    const QString spanish = QStringLiteral("Una de las camas era dura.");
    CHECK(spoken("es", {english, name, english}) == "en en en");
    CHECK(spoken("es", {spanish, name, english}) == "es es en");
    CHECK(spoken("es", {name, english}) == "en en");
    CHECK(spoken("es", {name}) == "es");
}

TEST_CASE("on an English page all is read in English") {
    CHECK(spoken("en", {QStringLiteral("¿Le duele la espalda?"), QStringLiteral("ألم")}) == "en en");
}
