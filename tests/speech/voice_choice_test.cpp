// SPDX-License-Identifier: MIT
// Which voice reads, and how fast.
#include "speech/voice_choice.h"

#include "support/catch.h"
#include "voice/voice.h"

using namespace bedside;

namespace {

const QList<QLocale> offered{QLocale(QStringLiteral("ar_EG")), QLocale(QStringLiteral("es_MX")),
                             QLocale(QStringLiteral("es_ES")), QLocale(QStringLiteral("en_US")),
                             QLocale(QStringLiteral("en_GB"))};

QString localeName(const char* language, const char* reader) {
    const auto found = speech::localeFor(QString::fromLatin1(language), offered, QLocale(QString::fromLatin1(reader)));
    return found ? found->name() : QString();
}

} // namespace

TEST_CASE("a voice of the reader's own country reads, where there is one") {
    CHECK(localeName("en", "en_US") == QStringLiteral("en_US"));
    CHECK(localeName("en", "en_AU") == QStringLiteral("en_GB"));
    CHECK(localeName("en", "de_DE") == QStringLiteral("en_GB"));
    CHECK(localeName("es", "es_MX") == QStringLiteral("es_MX"));
    CHECK(localeName("es", "en_US") == QStringLiteral("es_ES"));
    CHECK(localeName("ar", "en_US") == QStringLiteral("ar_EG"));
}

TEST_CASE("a language without a voice has none") {
    CHECK(localeName("fi", "en_US").isEmpty());
    CHECK(localeName("", "en_US").isEmpty());
}

TEST_CASE("the plainest voice of a country reads, not a variant of it") {
    const QStringList american{QStringLiteral("English (Caribbean)"), QStringLiteral("English (Caribbean)+whisper"),
                               QStringLiteral("English (America)"), QStringLiteral("English (America)+croak")};
    CHECK(speech::plainestVoice(american, QLocale(QStringLiteral("en_US"))) == 2);
    const QStringList spanish{QStringLiteral("Spanish (Spain)+croak"), QStringLiteral("Spanish (Spain)")};
    CHECK(speech::plainestVoice(spanish, QLocale(QStringLiteral("es_ES"))) == 1);
    CHECK(speech::plainestVoice({QStringLiteral("x+y")}, QLocale(QStringLiteral("es_ES"))) == 0);
}

TEST_CASE("the usual speed is the engine's own, and faster and slower lie around it") {
    CHECK(speech::rateFor(1) == 0);
    CHECK(speech::rateFor(voice::slowest) < -0.4);
    CHECK(speech::rateFor(voice::slowest) > -0.6);
    CHECK(speech::rateFor(voice::fastest) > 0.2);
    CHECK(speech::rateFor(voice::fastest) < 0.4);
}
