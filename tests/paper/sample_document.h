// SPDX-License-Identifier: MIT
// A document with every kind of thing that a handout may hold.
#pragma once

#include "document/document.h"
#include "document/imprint.h"

#include <string>

namespace bedside::test {

inline document::Inlines inlines(std::string text) { return {{document::Words{std::move(text)}}}; }
inline document::Node passage(std::string text) { return {document::Paragraph{inlines(std::move(text))}}; }

inline document::Figure sampleFigure() {
    return {"drawing",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 200\"><rect x=\"10\" y=\"10\" width=\"300\" "
            "height=\"180\" fill=\"@soft@\" stroke=\"@ink@\"/><circle cx=\"160\" cy=\"100\" r=\"60\" "
            "fill=\"@accent@\"/></svg>",
            "Lying on the side.",
            "A person lies on one side, with a pillow between the knees.",
            320,
            200};
}

inline document::Nodes sampleLists() {
    using namespace document;
    List inner{true, {{passage("Bend one knee.")}, {passage("Bend the other, and office staff fiddle.")}}};
    List outer{false,
               {{passage("Lie on your back.")},
                {passage("Then:"), {std::move(inner)}},
                {{Paragraph{{{Words{"More is "}},
                             {Link{LinkKind::Web, "https://example.org/back", "https://example.org/back",
                                   inlines("on a page of somebody else, with a name so long that it may well need two "
                                           "lines of the paper")}},
                             {Words{", and "}},
                             {Link{LinkKind::Section, "section:bed", "", inlines("in this guide")}},
                             {Words{"."}}}}}}}};
    return {passage("Try this:"), {std::move(outer)}};
}

inline document::Nodes sampleBoxes() {
    using namespace document;
    Nodes nodes;
    for (const auto kind : {BoxKind::KeyMessage, BoxKind::Note, BoxKind::Try, BoxKind::Careful, BoxKind::GetHelp,
                            BoxKind::Ours, BoxKind::Study, BoxKind::Emergency, BoxKind::SameDay, BoxKind::SeeFirst,
                            BoxKind::SlowDown, BoxKind::Everyday, BoxKind::Neutral, BoxKind::Card, BoxKind::Waiting})
        nodes.push_back({Box{kind,
                             kind == BoxKind::KeyMessage ? "" : "A label",
                             {{Heading{3, inlines("A title")}}, passage("What it says, in a sentence or two.")}}});
    nodes.push_back({Box{BoxKind::Emergency, "Now", {{Paragraph{inlines("999"), Voice::Number}}}}});
    return nodes;
}

/// What a pen or scissors are for.
inline document::Nodes sampleForms() {
    using namespace document;
    const auto card = [](std::string label, std::string text) {
        return Node{Box{BoxKind::CutOut, std::move(label), {passage(std::move(text))}}};
    };
    return {{Heading{2, inlines("What to ask")}},
            {List{false, {{passage("Which moves are safe for me?")}, {passage("When may I start again?")}}, true}},
            {FillIn{"My own question:", 3}},
            {FillIn{"Name", 1}},
            {FillIn{"", 2}},
            card("My warning signs", "Numb between the legs? Call now."),
            card("If it gets worse", "Call the emergency number.")};
}

inline document::Letterhead sampleLetterhead() {
    return {"Harbour Street Physiotherapy", {"1 Harbour Street, Northport", "01632 960001"}, {}};
}

inline document::Node sampleColumns() {
    using namespace document;
    return {
        Columns{{{{Heading{2, inlines("At the left")}}, passage("What is read first, over more than one line of it.")},
                 {{Box{BoxKind::Note, "A label", {passage("What is read next.")}}}}}}};
}

inline document::Document sampleDocument() {
    using namespace document;
    Document page{"A page", "en", {}};
    const auto add = [&page](Nodes nodes) { page.nodes.insert(page.nodes.end(), nodes.begin(), nodes.end()); };
    add({{sampleLetterhead()}});
    add({{Heading{1, inlines("Moving with a sore back")}},
         {Paragraph{inlines("What helps most is to go on, gently."), Voice::Lead}},
         {Heading{3, inlines("A heading that skips a level")}},
         {Paragraph{{{Words{"Some of it is "}},
                     {Strong{inlines("important, and some of it ")}},
                     {Emphasis{inlines("less so")}},
                     {Words{"\u00A0"}},
                     {Link{LinkKind::Claim, "claim:one", "Our inference. How sure we are: low", inlines("○")}},
                     {LineBreak{}},
                     {Words{"A new line begins here."}}}}}});
    add(sampleLists());
    add({{Heading{2, inlines("A drawing and a table")}}, {sampleFigure()}});
    add({{Table{{{inlines("What")}, {inlines("How long")}},
                {{{inlines("Walking, on the flat and at your own speed")}, {inlines("20 minutes")}},
                 {{inlines("Lying")}, {inlines("Not all day: a long rest makes a back stiff")}},
                 {{inlines("Sitting")}, {inlines("11 minutes")}}}}}});
    add(sampleBoxes());
    add({sampleColumns()});
    add(sampleForms());
    add({passage("هذا نص باللغة العربية 12 مع words بالإنجليزية."),
         {Fold{"more", 2, "What is closed on a screen", {passage("It is open on paper.")}}},
         {Paragraph{inlines("Call 0808 2000 247 for more."), Voice::Small}}});
    return page;
}

inline document::Imprint sampleImprint() {
    return {"Bedside handout", "If your legs get weak, call for help.", "Content 1.0.0 · reviewed 23 November 2026",
            "2026-11-23"};
}

} // namespace bedside::test
