// SPDX-License-Identifier: MIT
// See https://www.sqlite.org/fts5.html#custom_tokenizers for the interface.
#include "store/language/arabic_tokenizer.h"

#include "store/language/arabic_fold.h"

#include <array>
#include <memory>

namespace bedside::store {

namespace {

using TakeToken = int (*)(void*, int, const char*, int, int, int);

// Takes the text apart into whole words, for the fold.
struct Splitter {
    ~Splitter() {
        if (words != nullptr)
            methods.xDelete(words);
    }
    fts5_tokenizer methods{};
    Fts5Tokenizer* words = nullptr;
};

int createTokenizer(void* context, const char**, int count, Fts5Tokenizer** made) {
    if (count > 0) // it takes no arguments
        return SQLITE_ERROR;
    auto splitter = std::make_unique<Splitter>();
    auto* api = static_cast<fts5_api*>(context);
    void* maker = nullptr;
    // Vowel signs are marks (Mn), and stand inside words.
    std::array arguments{"remove_diacritics", "2", "categories", "L* N* Co Mn"};
    int code = api->xFindTokenizer(api, "unicode61", &maker, &splitter->methods);
    if (code == SQLITE_OK)
        code = splitter->methods.xCreate(maker, arguments.data(), static_cast<int>(arguments.size()), &splitter->words);
    if (code == SQLITE_OK)
        *made = reinterpret_cast<Fts5Tokenizer*>(splitter.release());
    return code;
}

void destroy(Fts5Tokenizer* made) { delete reinterpret_cast<Splitter*>(made); }

struct Receiver {
    void* context = nullptr;
    TakeToken take = nullptr;
};

// Passes the word on folded, at the place where it stands unfolded. Signs alone are no word.
int passOn(void* context, int flags, const char* word, int length, int begin, int end) {
    const auto& receiver = *static_cast<const Receiver*>(context);
    const std::string folded = arabicFold({word, static_cast<std::size_t>(length)});
    if (folded.empty())
        return SQLITE_OK;
    return receiver.take(receiver.context, flags, folded.data(), static_cast<int>(folded.size()), begin, end);
}

int tokenize(Fts5Tokenizer* made, void* context, int flags, const char* text, int length, TakeToken take) {
    auto& splitter = *reinterpret_cast<Splitter*>(made);
    Receiver receiver{context, take};
    return splitter.methods.xTokenize(splitter.words, &receiver, flags, text, length, passOn);
}

} // namespace

int addArabicTokenizer(fts5_api& api) {
    fts5_tokenizer methods{createTokenizer, destroy, tokenize};
    return api.xCreateTokenizer(&api, arabicTokenizer, &api, &methods, nullptr);
}

} // namespace bedside::store
