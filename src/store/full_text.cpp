// SPDX-License-Identifier: MIT
// See https://www.sqlite.org/fts5.html#extending_fts5 for the interface.
#include "store/full_text.h"

#include "store/language/arabic_tokenizer.h"

#include <SQLiteCpp/Exception.h>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <memory>
#include <sstream>

namespace bedside::store {

namespace {

// More than these in one row say nothing new about it.
constexpr int mostOccurrences = 64;

fts5_api& fullText(sqlite3* database) {
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> owner(statement, &sqlite3_finalize);
    if (code == SQLITE_OK)
        code = sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
    if (code == SQLITE_OK)
        sqlite3_step(statement);
    if (api == nullptr)
        throw SQLite::Exception("this SQLite has no FTS5");
    return *api;
}

int takeToken(void* context, int, const char* stem, int length, int begin, int end) {
    static_cast<std::vector<Token>*>(context)->push_back({std::string(stem, static_cast<std::size_t>(length)),
                                                          static_cast<std::size_t>(begin),
                                                          static_cast<std::size_t>(end)});
    return SQLITE_OK;
}

void rowMatch(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* result, int, sqlite3_value**) {
    int numbers[2 + 3 * mostOccurrences];
    int count = 0;
    int code = api->xColumnSize(row, 0, &numbers[0]);
    if (code == SQLITE_OK)
        code = api->xColumnSize(row, 1, &numbers[1]);
    if (code == SQLITE_OK)
        code = api->xInstCount(row, &count);
    count = std::min(count, mostOccurrences);
    for (int i = 0; i < count && code == SQLITE_OK; ++i)
        code = api->xInst(row, i, &numbers[2 + 3 * i], &numbers[3 + 3 * i], &numbers[4 + 3 * i]);
    if (code == SQLITE_OK)
        sqlite3_result_blob(result, numbers, static_cast<int>(sizeof(int)) * (2 + 3 * count), SQLITE_TRANSIENT);
    else
        sqlite3_result_error_code(result, code);
}

} // namespace

Tokenizer::Tokenizer(sqlite3* database, const std::string& tokenizer) {
    fts5_api& api = fullText(database);
    std::istringstream definition(tokenizer);
    const std::vector<std::string> words{std::istream_iterator<std::string>(definition), {}};
    std::vector<const char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(word.c_str());
    void* maker = nullptr;
    int code = words.empty() ? SQLITE_ERROR : api.xFindTokenizer(&api, arguments.front(), &maker, &m_methods);
    if (code == SQLITE_OK)
        code = m_methods.xCreate(maker, arguments.data() + 1, static_cast<int>(arguments.size()) - 1, &m_tokenizer);
    if (code != SQLITE_OK)
        throw SQLite::Exception("this SQLite lacks the tokenizer of the index", code);
}

Tokenizer::~Tokenizer() { m_methods.xDelete(m_tokenizer); }

std::vector<Token> Tokenizer::tokens(std::string_view text) const {
    std::vector<Token> found;
    m_methods.xTokenize(m_tokenizer, &found, FTS5_TOKENIZE_DOCUMENT, text.data(), static_cast<int>(text.size()),
                        takeToken);
    return found;
}

void addTokenizers(sqlite3* database) {
    if (const int code = addArabicTokenizer(fullText(database)); code != SQLITE_OK)
        throw SQLite::Exception("this SQLite takes no tokenizers for FTS5", code);
}

void addRowMatch(sqlite3* database) {
    fts5_api& api = fullText(database);
    if (const int code = api.xCreateFunction(&api, "row_match", nullptr, rowMatch, nullptr); code != SQLITE_OK)
        throw SQLite::Exception("this SQLite takes no functions for FTS5", code);
}

RowMatch rowMatchFrom(const void* blob, int bytes) {
    std::vector<int> numbers(static_cast<std::size_t>(bytes) / sizeof(int));
    if (!numbers.empty())
        std::memcpy(numbers.data(), blob, numbers.size() * sizeof(int));
    RowMatch match;
    if (numbers.size() < 2)
        return match;
    match.titleLength = numbers[0];
    match.wordsLength = numbers[1];
    for (std::size_t i = 2; i + 2 < numbers.size(); i += 3)
        match.occurrences.push_back(
            {numbers[i], numbers[i + 1] == 0 ? IndexColumn::Title : IndexColumn::Words, numbers[i + 2]});
    return match;
}

} // namespace bedside::store
