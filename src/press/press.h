// SPDX-License-Identifier: MIT
// What the rest of the program knows of paper: pages of a document, as a tagged PDF and as pixels. The code behind it
// is a library of its own (paper/), which openPress() loads.
#pragma once

#include "base/result.h"
#include "content/phrases.h"
#include "document/document.h"
#include "document/imprint.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace bedside::press {

inline constexpr std::size_t largestLogo = 2'000'000; // bytes

enum class Paper { A4, Letter, A5 };
/// Large and Giant flow anew at 16 and 20 points.
enum class Print { Normal, Large, Giant };

enum class Margins { Usual, Narrow, Wide };
/// Black: nothing but black on white, which saves ink and suits a one-bit printer.
enum class Ink { Colour, Black };
/// Two: the file asks a printer for both sides of the paper.
enum class Sides { One, Two };

struct Layout {
    Paper paper = Paper::A4;
    Print print = Print::Normal;
    Margins margins = Margins::Usual;
    Ink ink = Ink::Colour;
    Sides sides = Sides::One;
    bool operator==(const Layout&) const = default;
};

/// A strip of a page, in dots from its top. It may reach past the end of the page, which is white.
struct Band {
    std::size_t page = 0;
    double dotsPerInch = 300;
    int top = 0;
    int height = 0;
};

/// The pages of one document.
class Pages {
public:
    virtual ~Pages() = default;

    virtual std::size_t count() const = 0;
    /// Return the size of each page in points.
    virtual double width() const = 0;
    virtual double height() const = 0;
    /// Returns them as a tagged PDF: the same bytes for the same document, imprint and layout.
    virtual Result<std::string> pdf() const = 0;
    /// Returns the band's pixels row by row, 0xffRRGGBB, as many a row as widthIn() says.
    virtual std::vector<std::uint32_t> paint(const Band& band) const = 0;
    /// Returns how many dots wide and high a page is.
    int widthIn(double dotsPerInch) const;
    int heightIn(double dotsPerInch) const;
};

/// Lays one document after another, and sooner what the two before had too. It belongs to one thread; the pages do not.
/// A long document may be laid in steps, so that its first pages need not wait for the last: layBegin(), layAhead() for
/// as long as it returns true, and lay().
class Compositor {
public:
    virtual ~Compositor() = default;
    /// Returns the first pages of a long document, that one among them (counted from 0): those that lay() will give,
    /// but for the number of all pages, which is not known yet. Returns none where it is as well to lay all of it.
    virtual std::unique_ptr<Pages> layBegin(const document::Document& document, const document::Imprint& imprint,
                                            const Layout& layout, std::size_t page) = 0;
    /// Does a part of what is left to do, counted from 0. Returns false where nothing is.
    virtual bool layAhead(const document::Document& document, const document::Imprint& imprint, const Layout& layout,
                          std::size_t step) = 0;
    /// Returns the document as pages. Refuses a drawing that cannot be read.
    virtual Result<std::unique_ptr<Pages>> lay(const document::Document& document, const document::Imprint& imprint,
                                               const Layout& layout) = 0;
};

class Press {
public:
    virtual ~Press() = default;
    virtual std::unique_ptr<Compositor> compositor() const = 0;
    /// Lays a single document.
    Result<std::unique_ptr<Pages>> lay(const document::Document& document, const document::Imprint& imprint,
                                       const Layout& layout) const {
        return compositor()->lay(document, imprint, layout);
    }
    /// Returns the code as a drawing for cameras (a QR code), with the colour words of a content::Figure. Refuses what
    /// such a drawing cannot hold.
    virtual Result<document::Figure> codeDrawing(const std::string& code) const = 0;
    /// Returns what is wrong with a clinic's sign, in words for who chose it; nothing where it can be printed.
    virtual Faults faultsOf(const document::Logo& logo, const content::Phrases& phrases) const = 0;
};

/// Returns the press, loaded at the first call. Refuses where its library is not beside the program.
Result<const Press*> openPress();

} // namespace bedside::press
