// SPDX-License-Identifier: MIT
#include "store/language/search_language.h"

#include "store/language/arabic_tokenizer.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <stdexcept>

namespace bedside::store {

namespace {

constexpr const char* wholeWords = "unicode61 remove_diacritics 2";

// A question typed whole ("can I sit with my back pain") is answered by its other words.
constexpr const char* smallInEnglish =
    "a am an and are as at be been but by can could d did do does for from had has have he her his how i if in into is "
    "it "
    "its ll m me my of on or our re s she should so t than that the their them then there these they this to ve was we "
    "were what when where which why will with would you your";
constexpr const char* smallInSpanish =
    "a al algo algún alguna algunas alguno algunos ante como cómo con cual cuál cuáles cuando cuándo cuánto de debe "
    "debo del donde dónde e el él ella ellas ellos en era eran eres es esa esas ese eso esos esta está están estar "
    "estas estas este esto estos estoy fue fueron ha han hay he la las le les lo los me mi mis muy ni nos nosotros "
    "nuestra nuestro o para pero por porque puede puedo pueden que qué quien quién se sea ser si sí sobre son soy "
    "su sus tal también te tengo ti tiene tienen tu tú tus u un una unas uno unos usted ustedes y ya yo";
constexpr const char* smallInArabic =
    "أن إن أنا أنت أنتم أو أي أين إذا إلى التي الذي الذين اللذان اللتان إنه إنها أنه أنها أنني إنني بأن بل به بها بين "
    "تكون "
    "ثم حتى حين ذلك تلك سوف عن عند عندما عندي على عليه عليها عليك علي غير فإن فهل في فيه فيها قد كل كان كانت كانوا كما "
    "كم كي كيف لا لأن لدي لدى لديك لقد لك لكن لم لما لماذا لن له لها لهم لي ليس ليست ما ماذا متى مع من منه منها هؤلاء "
    "هذا "
    "هذه هل هم هن هنا هناك هو هي و وإن وقد ولا ولم وهل وهو وهي يا يجب يكون يمكن يمكنني أستطيع يمكنك ينبغي نحن";

std::string_view primaryOf(std::string_view language) { return language.substr(0, language.find('-')); }

} // namespace

SearchLanguage searchLanguageOf(std::string_view language) {
    const std::string_view primary = primaryOf(language);
    if (primary == "en") // Porter's stems are those of English alone
        return {std::string("porter ") + wholeWords, smallInEnglish};
    if (primary == "ar")
        return {arabicTokenizer, smallInArabic};
    return {wholeWords, primary == "es" ? smallInSpanish : ""};
}

SearchLanguage searchLanguageIn(const SQLite::Database& database) {
    SQLite::Statement statement(database, "SELECT tokenizer, small_words FROM search_language");
    if (!statement.executeStep())
        throw std::runtime_error("the content database does not say how its words are taken");
    return {statement.getColumn(0).getString(), statement.getColumn(1).getString()};
}

} // namespace bedside::store
