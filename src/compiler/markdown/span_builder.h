// SPDX-License-Identifier: MIT
// Builds the spans of one run from the events of the Markdown parser: coalesces text, finds citations, resolves the
// schemes of links and pictures, and keeps the line of everything.
#pragma once

#include "base/fault.h"
#include "compiler/markdown/page.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bedside::compiler {

enum class SpanKind { Run, Strong, Emphasis, Link };

/// The word of a mark such as [!NOTE], and its line.
struct Mark {
    std::string word;
    int line = 0;
};

/// What a picture alone in its paragraph stands for.
using PictureBlock = std::variant<content::FigureUse, content::Listing>;

class SpanBuilder {
public:
    /// What is wrong where spans do not nest: md4c takes a * in an address for emphasis (its issue 294), and then
    /// closes what it never opened.
    static constexpr const char* crossing =
        "has emphasis and a link or picture that cross: in an address write * as %2A and _ as %5F";

    /// `place` is the file; faults and mentions are added to as they come.
    SpanBuilder(const std::string& place, Faults& faults, std::vector<Mention>& mentions);

    void text(std::string_view text, int line);
    /// The line is the one that ends.
    void softBreak(int line) { text("\n", line); }
    void lineBreak(int line);
    void openStrong() { open({SpanKind::Strong, {}, 0, {}}); }
    void openEmphasis() { open({SpanKind::Emphasis, {}, 0, {}}); }
    void openLink(std::string_view address, int line) { open({SpanKind::Link, std::string(address), line, {}}); }
    void picture(std::string_view address, int line);
    /// Closes the innermost span. Returns false, and does nothing, where that is of another kind.
    bool close(SpanKind kind);

    /// Returns how many spans are open around the next text.
    std::size_t depth() const { return m_frames.size() - 1; }
    /// The run may open with a mark such as [!NOTE] alone on its line, which is then no part of its words.
    void expectMark() { m_markExpected = true; }
    /// Returns the run, closing what is still open, and starts over. A run without words has no spans.
    Run take(RunKind kind);
    /// Return the mark that the last run opened with, and the figure or listing that it was, if any.
    std::optional<Mark> takeMark() { return std::exchange(m_mark, std::nullopt); }
    std::optional<PictureBlock> takePicture() { return std::exchange(m_picture, std::nullopt); }

private:
    struct Frame {
        SpanKind kind = SpanKind::Run;
        std::string address;
        int line = 0;
        content::Spans spans;
    };

    void open(Frame frame);
    void flush();
    void findMark();
    void emit(content::Span span, int line);
    void emitText(std::size_t begin, std::size_t end);
    int lineAt(std::size_t offset) const;
    void fault(int line, std::string what);
    void mention(MentionKind kind, const std::string& id, int line);
    std::optional<content::Span> linked(Frame& frame);
    std::optional<content::Span> number(const Frame& frame, std::string_view kind);

    const std::string& m_place;
    Faults& m_faults;
    std::vector<Mention>& m_mentions;
    std::vector<Frame> m_frames;
    std::string m_pending;                // text that may still grow
    std::vector<LineStart> m_pendingFrom; // lines within it; the leaf is not known yet
    std::vector<LineStart> m_lines;
    std::size_t m_leaves = 0;
    bool m_markExpected = false;
    std::optional<Mark> m_mark;
    std::optional<PictureBlock> m_picture;
    int m_pictures = 0;
    int m_pictureLine = 0;
};

} // namespace bedside::compiler
