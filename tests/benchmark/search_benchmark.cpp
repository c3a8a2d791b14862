// SPDX-License-Identifier: MIT
// How long one keystroke in the search field takes: over the content that the programs carry, and over a library of
// 100,000 paragraphs made of its sentences. The first argument is the language, such as "ar"; English without one.
#include "store/embedded_content.h"
#include "store/search.h"
#include "store/writer.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

using namespace bedside;

namespace {

constexpr std::size_t sectionCount = 2'500;
constexpr std::size_t paragraphsInSection = 40; // the key message among them

std::vector<std::string> sentencesOf(const content::Edition& edition) {
    std::vector<std::string> sentences;
    const auto add = [&](const std::string& words) {
        for (std::size_t begin = 0; begin < words.size();) {
            const std::size_t stop = words.find(". ", begin);
            const std::size_t end = stop == std::string::npos ? words.size() : stop + 2;
            sentences.push_back(words.substr(begin, end - begin));
            begin = end;
        }
    };
    for (const content::Section& section : edition.sections) {
        add(content::plainWords(section.keyMessage));
        for (const content::Passage& passage : content::passages(section.blocks))
            add(passage.words);
    }
    return sentences;
}

// The same on every run and machine: the draw is spelt out, for the library's distributions differ.
class Draw {
public:
    explicit Draw(const std::vector<std::string>& sentences) : m_sentences(sentences) {}
    std::size_t below(std::size_t bound) { return m_random() % bound; }
    const std::string& sentence() { return m_sentences[below(m_sentences.size())]; }
    content::Spans paragraph() {
        std::string words = sentence();
        for (std::size_t more = below(4); more > 0; --more)
            words += ' ' + sentence();
        return {{content::Text{words}}};
    }

private:
    const std::vector<std::string>& m_sentences;
    std::mt19937_64 m_random{20261123};
};

// What the guide mentions stays there.
content::Edition syntheticLibrary(content::Edition edition) {
    const std::vector<std::string> sentences = sentencesOf(edition);
    Draw draw(sentences);
    for (std::size_t i = 0; i < sectionCount; ++i) {
        const content::GroupId group = edition.article.groups.front().id;
        content::Section section{{"s" + std::to_string(i)}, group, draw.sentence(), false, {}, draw.paragraph(), {}};
        for (std::size_t n = 1; n < paragraphsInSection; ++n)
            section.blocks.push_back({content::Paragraph{draw.paragraph()}});
        edition.sections.push_back(std::move(section));
    }
    return edition;
}

// In English: plain words, lay words, whole questions, and what nothing has.
std::vector<std::string> englishQuestions() {
    return {"back pain",
            "sex after back surgery",
            "slipped disc",
            "sciatica when sitting",
            "pillow between the knees",
            "is it safe to have sex with a bad back",
            "how do i tell my partner that it hurts",
            "the right bed",
            "numb between the legs",
            "can people move when the pain is new",
            "Kovacs 2003",
            "NICE guideline",
            "relieving",
            "xyzzy",
            "pain pain pain pain",
            "a the of and to in is",
            "café \"*( 😀"};
}

// What is typed, letter by letter. Where nobody has written questions down, titles stand for them.
std::vector<std::string> typed(const content::Edition& edition) {
    std::vector<std::string> all;
    if (edition.article.language == "en")
        all = englishQuestions();
    else
        for (const content::Section& section : edition.sections)
            all.push_back(section.title);
    for (const content::Term& term : edition.terms)
        all.push_back(term.word);
    for (const content::SynonymGroup& group : edition.synonyms)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

void measure(const char* name, const std::vector<unsigned char>& image, const std::vector<std::string>& queries) {
    const auto library = store::Library::open(image);
    if (!library) {
        std::printf("%s: %s\n", name, describe(library.faults().front()).c_str());
        return;
    }
    const store::Search search(*library);
    std::vector<double> times; // milliseconds
    std::string slowest;
    double most = 0;
    for (const std::string& query : queries)
        for (std::size_t length = 1; length <= query.size(); ++length) {
            if (length < query.size() && (static_cast<unsigned char>(query[length]) & 0xC0) == 0x80)
                continue; // within a letter
            const auto begin = std::chrono::steady_clock::now();
            const auto hits = search.find(std::string_view(query).substr(0, length));
            const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begin;
            times.push_back(time.count());
            if (time.count() > most) {
                most = time.count();
                slowest = query.substr(0, length) + " (" + std::to_string(hits.size()) + " hits)";
            }
        }
    std::ranges::sort(times);
    const auto share = [&](double part) {
        return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
    };
    std::printf("| %s | %.1f MB | %zu | %.3f ms | %.3f ms | %.3f ms: %s |\n", name,
                static_cast<double>(image.size()) / 1e6, times.size(), share(0.5), share(0.99), most, slowest.c_str());
}

} // namespace

int main(int count, char** arguments) {
    const std::span<const unsigned char> carried = store::embeddedContent(count > 1 ? arguments[1] : "en");
    const auto library = store::Library::open(carried);
    if (!library) {
        std::printf("%s\n", describe(library.faults().front()).c_str());
        return 1;
    }
    const content::Edition edition = library->edition();
    const auto synthetic = store::databaseImage(syntheticLibrary(edition));
    if (!synthetic) {
        std::printf("%s\n", describe(synthetic.faults().front()).c_str());
        return 1;
    }
    std::printf("| library | size | keystrokes | p50 | p99 | slowest |\n|---|---|---|---|---|---|\n");
    measure("carried content", {carried.begin(), carried.end()}, typed(edition));
    measure("100,000 paragraphs", *synthetic, typed(edition));
    return 0;
}
