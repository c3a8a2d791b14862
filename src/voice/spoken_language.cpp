// SPDX-License-Identifier: MIT
#include "voice/spoken_language.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace bedside::voice {

namespace {

/// What the words of a sentence say of its language.
enum class Sign { None, Page, English };

using Words = QSet<QString>;

Words wordsOf(const char* list) {
    const QStringList words = QString::fromUtf8(list).split(u' ');
    return {words.begin(), words.end()};
}

/// Small words of English that are no words of Spanish.
const Words& englishWords() {
    static const Words words = wordsOf(
        "the and of to is are was were be been it its you your yours we our they their them this that these those for "
        "with from by on at as if not but what when where which who why how may can could should would will do does "
        "did "
        "have had or an than then there into about out up down off over after before between among through during "
        "while "
        "all any each more most some such only other one two three also too very it's don't i my she her his him "
        "people "
        "pain back study sex help now call yes in read");
    return words;
}

/// Small words of Spanish that are no words of English.
const Words& spanishWords() {
    static const Words words = wordsOf(
        "el la los las un una unos unas de del al y e o u que en es son está están ser su sus se lo le les por para "
        "con "
        "sin más muy si como cuando donde quien qué cómo cuándo dónde quién cuál pero ni ya hay ha han este esta "
        "estos estas ese esa eso esto usted ustedes mi tu nos entre sobre desde hasta cada todo toda todos todas otro "
        "otra dolor espalda estudio personas puede pueden");
    return words;
}

Sign signOf(const QString& sentence, bool isArabic) {
    const auto has = [&](QChar::Script script) {
        return std::ranges::any_of(sentence,
                                   [script](QChar each) { return each.isLetter() && each.script() == script; });
    };
    if (isArabic)
        return has(QChar::Script_Arabic) ? Sign::Page : has(QChar::Script_Latin) ? Sign::English : Sign::None;
    int english = 0;
    int own = 0;
    QString word;
    const auto count = [&] {
        english += englishWords().contains(word);
        own += spanishWords().contains(word);
        word.clear();
    };
    for (const QChar each : sentence.toLower() + u' ') {
        if (each.isLetter() || (each == u'\'' && !word.isEmpty()))
            word += each;
        else if (!word.isEmpty())
            count();
    }
    own += static_cast<int>(std::ranges::count_if(sentence, [](QChar each) { return each == u'¿' || each == u'¡'; }));
    // A sentence that only names an English title is none.
    return english > 0 && english >= 2 * own ? Sign::English : own > 0 ? Sign::Page : Sign::None;
}

} // namespace

QString languageOf(const QStringList& sentences, qsizetype place, const QString& language) {
    const QString english = QStringLiteral("en");
    const QLocale page(language);
    const bool isArabic = page.script() == QLocale::ArabicScript;
    if (!isArabic && page.language() != QLocale::Spanish)
        return language;
    const auto nearest = [&](qsizetype from, qsizetype step) {
        for (qsizetype at = from; at >= 0 && at < sentences.size(); at += step)
            if (const Sign sign = signOf(sentences[at], isArabic); sign != Sign::None)
                return sign;
        return Sign::None;
    };
    const Sign own = signOf(sentences[place], isArabic);
    if (own != Sign::None || isArabic)
        return own == Sign::English ? english : language;
    const Sign before = nearest(place - 1, -1);
    const Sign after = nearest(place + 1, +1);
    const bool isAmongEnglish =
        (before == Sign::English && after != Sign::Page) || (after == Sign::English && before != Sign::Page);
    return isAmongEnglish ? english : language;
}

} // namespace bedside::voice
