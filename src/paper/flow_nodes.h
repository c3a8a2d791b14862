// SPDX-License-Identifier: MIT
// Writes nodes into a flow, one below the other: text and lists (flow_writer.cpp), boxes and columns (flow_boxes.cpp),
// cards to cut out (flow_cards.cpp).
#pragma once

#include "paper/columns.h"
#include "paper/flow_place.h"
#include "paper/flow_writer.h"
#include "paper/parts/cards.h"

#include <span>

namespace bedside::paper {

inline constexpr double narrowestInEm = 19; // of running text beside something else

class FlowWriter {
public:
    FlowWriter(const document::Document& document, const document::PaperWords& words, const Measures& measures,
               SetTexts& setTexts);
    Result<Flow> flow() &&;

private:
    double steps(double count) const { return m_measures->space(count); }
    Desk desk() { return {*m_measures, m_setter, m_flow, m_words}; }
    void write(const document::Nodes& nodes, const Place& place);
    /// Returns the first new piece, and gives the whole its space above and below.
    std::size_t addText(const document::Inlines& inlines, const TextStyle& style, const Place& place,
                        std::size_t element, double before, double after);
    void write(const document::Heading& heading, const Place& place);
    void write(const document::Paragraph& paragraph, const Place& place);

    void write(const document::List& list, const Place& place);
    std::vector<Ink> itemMark(const document::List& list, int number, document::Voice voice, std::size_t label,
                              bool isAcross, double indent);
    /// An item of a few lines, such as a warning sign, is not parted.
    void keepShort(std::size_t first);
    /// The first and the last item, told by the first pieces of all, are not left alone, unless they are long.
    void keepCompany(const std::vector<std::size_t>& firsts);

    /// Where something begins that may be taken back.
    struct Begin {
        Mark flow;
        Structure::Extent structure;
        int level = 0;
    };
    /// What leads to something: its heading, which never stands without it; and what wants its company.
    enum class Lead { Heading, Company };
    void write(const document::Box& box, const Place& place);
    void writeFramed(const document::Box& box, const Place& place);
    /// Sets the box that begins there anew, so that a page holds it: with a smaller drawing, or its lines closer; else
    /// as it was.
    void writeSmaller(const document::Box& box, const Place& place, const Begin& begin, Lead lead);
    /// Returns how high the highest drawing is from that piece on.
    double pictureHeight(std::size_t first) const;
    /// Returns how much higher what begins there is, with what leads to it, than a page.
    double excessOf(std::size_t first, Lead lead) const;
    /// In a wide box the words stand beside their picture. Returns false where they do not.
    bool writeBesidePicture(const document::Nodes& nodes, const Place& place);
    Begin beginIn(std::size_t parent) const { return {markOf(m_flow), m_flow.structure.extent(parent), m_level}; }
    void takeBack(const Begin& begin, std::size_t parent);
    /// Returns false, with all taken back, where no page holds them.
    bool addBeside(std::vector<Piece> pieces, const Begin& begin, const Place& place);
    void writeLabel(const document::Box& box, const BoxStyle& style, const Place& place);

    void write(const document::Fold& fold, const Place& place);
    /// Side by side where each is wide enough for running text, else below each other.
    void write(const document::Columns& columns, const Place& place);
    bool writeBesideEachOther(const document::Columns& columns, double width, double gap, const Place& place);
    void writeBelowEachOther(const document::Columns& columns, const Place& place);
    /// Writes a picture with the words around it, which stay together, where a page holds them, and end with that tie.
    void writeAround(const document::Nodes& nodes, const Place& place, Tie tie);
    void write(const document::FillIn& fillIn, const Place& place);
    void write(const document::Letterhead& letterhead, const Place& place);
    void write(const document::Table& table, const Place& place);
    void write(const document::Figure& figure, const Place& place);
    void note(const Faults& faults) { m_faults.insert(m_faults.end(), faults.begin(), faults.end()); }

    /// Returns false where no page holds one of them: what can be cut out of no paper is a box like others.
    bool writeCards(std::span<const document::Node> nodes, const Place& place);
    void writeCard(const document::Box& box, const Place& place);
    struct CardPrint {
        Measures print;
        Pair pair;
    };
    /// Returns the largest print that lets each card have its size, or that of as few cards as it takes, folded; beside
    /// each other where they would not follow the title on its page. So wide are the card's words, and what they stand
    /// on.
    CardPrint cardPrint(std::span<const document::Node> nodes, double width, double pageWidth) const;
    /// Returns the room that the first page has left below a title; 0 where more stands on it.
    double roomLeft() const;
    /// Returns how high the highest of them is in that print.
    double cardHeightIn(std::span<const document::Node> nodes, const Measures& print, double width) const;

    std::string m_language;
    const document::PaperWords& m_words;
    Flow m_flow;
    const Measures* m_measures; // of a card, or of what is urgent, while one is written
    SetTexts& m_setTexts;
    TextSetter m_setter;
    Faults m_faults;
    int m_level = 0; // of the last heading
};

} // namespace bedside::paper
