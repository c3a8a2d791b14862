// SPDX-License-Identifier: MIT
#include "compiler/markdown/span_builder.h"

#include "codec/vocabulary.h"
#include "compiler/language/letters.h"
#include "compiler/markdown/citation.h"

#include <algorithm>

namespace bedside::compiler {

namespace {

using namespace content;

// Cuts "scheme:rest" in two; without a colon the scheme is empty.
std::pair<std::string, std::string> parts(std::string_view address) {
    const std::size_t colon = address.find(':');
    if (colon == std::string_view::npos)
        return {"", std::string(address)};
    return {std::string(address.substr(0, colon)), std::string(address.substr(colon + 1))};
}

// "87%", "3 of the 5": what a study counted, whatever kind of number it is said to be.
bool isShare(std::string_view text) {
    if (text.find('%') != std::string_view::npos)
        return true;
    for (const std::string_view joint : {" of ", " of the ", " out of ", " out of the ", " in "})
        for (std::size_t at = text.find(joint); at != std::string_view::npos; at = text.find(joint, at + 1)) {
            const std::size_t behind = at + joint.size();
            if (at > 0 && isDigit(text[at - 1]) && behind < text.size() && isDigit(text[behind]))
                return true;
        }
    return false;
}

} // namespace

SpanBuilder::SpanBuilder(const std::string& place, Faults& faults, std::vector<Mention>& mentions)
    : m_place(place), m_faults(faults), m_mentions(mentions), m_frames(1) {}

void SpanBuilder::text(std::string_view text, int line) {
    if (m_pendingFrom.empty() || m_pendingFrom.back().line != line)
        m_pendingFrom.push_back({0, m_pending.size(), line});
    m_pending += text;
}

void SpanBuilder::lineBreak(int line) {
    flush();
    emit({LineBreak{}}, line);
}

void SpanBuilder::open(Frame frame) {
    flush();
    m_frames.push_back(std::move(frame));
}

bool SpanBuilder::close(SpanKind kind) {
    flush();
    if (m_frames.back().kind != kind || kind == SpanKind::Run)
        return false;
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    Spans& around = m_frames.back().spans;
    if (kind == SpanKind::Strong)
        around.push_back({Strong{std::move(frame.spans)}});
    else if (kind == SpanKind::Emphasis)
        around.push_back({Emphasis{std::move(frame.spans)}});
    else if (std::optional<Span> link = linked(frame))
        around.push_back(std::move(*link));
    else // the link was refused; its words are still held to the other rules
        around.insert(around.end(), frame.spans.begin(), frame.spans.end());
    return true;
}

std::optional<Span> SpanBuilder::linked(Frame& frame) {
    const auto [scheme, rest] = parts(frame.address);
    if (plainWords(frame.spans).empty())
        fault(frame.line, "the link to '" + frame.address + "' has no words");
    if (scheme == "number")
        return number(frame, rest);
    if (scheme == "claim") {
        mention(MentionKind::Claim, rest, frame.line);
        return Span{ClaimText{{rest}, std::move(frame.spans)}};
    }
    if (scheme == "term") {
        mention(MentionKind::Term, rest, frame.line);
        return Span{TermUse{{rest}, std::move(frame.spans)}};
    }
    if (scheme == "section") {
        mention(MentionKind::Section, rest, frame.line);
        return Span{SectionLink{{rest}, std::move(frame.spans)}};
    }
    if (scheme == "https" && rest.starts_with("//") && rest.size() > 2)
        return Span{WebLink{frame.address, std::move(frame.spans)}};
    fault(frame.line,
          "a link opens with claim: term: section: number: or https:// and not with '" + frame.address + "'");
    return std::nullopt;
}

std::optional<Span> SpanBuilder::number(const Frame& frame, std::string_view kind) {
    const auto known = codec::valueOf<NumberKind>(kind);
    if (!known)
        fault(frame.line, "a number is one of: " + codec::allWords<NumberKind>() + "; not '" + std::string(kind) + "'");
    if (frame.spans.size() != 1 || !std::holds_alternative<Text>(frame.spans.front().value)) {
        fault(frame.line, "a number: link holds plain words alone");
        return std::nullopt;
    }
    const std::string& text = std::get<Text>(frame.spans.front().value).text;
    if (isShare(text))
        fault(frame.line, "'" + text + "' is a share of people or things: it needs a claim with studies");
    return Span{TypedNumber{known.value_or(NumberKind::Count), text}};
}

void SpanBuilder::picture(std::string_view address, int line) {
    flush();
    const auto [scheme, rest] = parts(address);
    const auto region = codec::valueOf<RegionWord>(rest);
    const auto listing = codec::valueOf<ListingKind>(rest);
    if (scheme == "region" && region)
        return emit({RegionText{*region}}, line);
    if (scheme == "line") {
        if (depth() > 0 || m_leaves > 0)
            fault(line, "a line mark stands first in its list item");
        mention(MentionKind::Line, rest, line);
        return emit({LineMark{rest}}, line);
    }
    if (scheme == "figure") {
        mention(MentionKind::Figure, rest, line);
        m_picture = FigureUse{{rest}};
    } else if (scheme == "listing" && listing) {
        m_picture = Listing{*listing};
    } else {
        return fault(line, "a picture is figure:ID, region:emergency, region:advice, listing:references, "
                           "listing:glossary or line:ID, and not '" +
                               std::string(address) + "'");
    }
    ++m_pictures;
    m_pictureLine = line;
}

void SpanBuilder::findMark() {
    if (!m_markExpected || m_pending.empty())
        return;
    m_markExpected = false;
    const std::size_t end = m_pending.find(']');
    if (!m_pending.starts_with("[!") || end == std::string::npos || end == 2)
        return;
    if (end + 1 < m_pending.size() && m_pending[end + 1] != '\n')
        return;
    std::string word = m_pending.substr(2, end - 2);
    if (!std::ranges::all_of(word, isUpper))
        return;
    m_mark = {std::move(word), lineAt(0)};
    const std::size_t taken = std::min(end + 2, m_pending.size());
    const LineStart first{0, taken, lineAt(taken)};
    m_pending.erase(0, taken);
    std::erase_if(m_pendingFrom, [&](const LineStart& start) { return start.offset <= taken; });
    m_pendingFrom.insert(m_pendingFrom.begin(), first);
    for (LineStart& start : m_pendingFrom)
        start.offset -= taken;
}

Run SpanBuilder::take(RunKind kind) {
    flush();
    while (depth() > 0)
        close(m_frames.back().kind);
    Run run{kind, std::move(m_frames.front().spans), std::move(m_lines), 0};
    run.line = run.lines.empty() ? m_pictureLine : run.lines.front().line;
    if (m_pictures > 1 || (m_pictures == 1 && !run.spans.empty()))
        fault(m_pictureLine, "a figure or listing stands alone in its paragraph");
    m_frames.assign(1, {});
    m_lines.clear();
    m_leaves = 0;
    m_markExpected = false;
    m_pictures = 0;
    m_pictureLine = 0;
    return run;
}

void SpanBuilder::flush() {
    findMark();
    for (const TextPiece& piece : citationPieces(m_pending)) {
        if (piece.studies.empty()) {
            emitText(piece.begin, piece.end);
            continue;
        }
        const int line = lineAt(piece.begin);
        for (const StudyId& study : piece.studies)
            mention(MentionKind::Study, study.text, line);
        emit({Citation{piece.studies}}, line);
    }
    m_pending.clear();
    m_pendingFrom.clear();
}

void SpanBuilder::emitText(std::size_t begin, std::size_t end) {
    const Spans& before = m_frames.back().spans;
    if (!before.empty() && std::holds_alternative<LineMark>(before.back().value))
        begin = std::min(m_pending.find_first_not_of(' ', begin), end); // the space behind the mark is not a word's
    if (begin == end)
        return;
    std::string words = m_pending.substr(begin, end - begin);
    std::ranges::replace(words, '\n', ' ');
    if (const std::size_t broken = brokenCitation(m_pending.substr(begin, end - begin)); broken != std::string::npos)
        fault(lineAt(begin + broken), "a citation is written [@key] or [@key; @other]");
    const std::size_t leaf = m_leaves;
    emit({Text{std::move(words)}}, lineAt(begin));
    for (const LineStart& start : m_pendingFrom)
        if (start.offset > begin && start.offset < end)
            m_lines.push_back({leaf, start.offset - begin, start.line});
}

void SpanBuilder::emit(Span span, int line) {
    m_lines.push_back({m_leaves++, 0, line});
    m_frames.back().spans.push_back(std::move(span));
}

int SpanBuilder::lineAt(std::size_t offset) const {
    int line = 0;
    for (const LineStart& start : m_pendingFrom)
        if (start.offset <= offset || line == 0)
            line = start.line;
    return line;
}

void SpanBuilder::fault(int line, std::string what) {
    m_faults.push_back({m_place + ":" + std::to_string(line), std::move(what)});
}

void SpanBuilder::mention(MentionKind kind, const std::string& id, int line) { m_mentions.push_back({kind, id, line}); }

} // namespace bedside::compiler
