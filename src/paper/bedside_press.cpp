// SPDX-License-Identifier: MIT
// The library's one door: what press::openPress() asks for.
#include "paper/cairo_compositor.h"
#include "paper/code_drawing.h"
#include "paper/few_fonts.h"
#include "paper/logo.h"

namespace bedside::paper {

namespace {

class CairoPress : public press::Press {
public:
    std::unique_ptr<press::Compositor> compositor() const override { return std::make_unique<CairoCompositor>(); }
    Result<document::Figure> codeDrawing(const std::string& code) const override { return qrDrawing(code); }
    Faults faultsOf(const document::Logo& logo, const content::Phrases& phrases) const override {
        const auto loaded = loadedLogo(logo, Palette(press::Ink::Colour), phrases);
        return loaded ? Faults{} : loaded.faults();
    }
};

} // namespace

} // namespace bedside::paper

#if defined(_WIN32)
#define BEDSIDE_DOOR __declspec(dllexport)
#else
#define BEDSIDE_DOOR __attribute__((visibility("default")))
#endif

extern "C" BEDSIDE_DOOR const void* bedsidePress() {
    static const bedside::paper::CairoPress press;
    bedside::paper::findFewFonts();
    return static_cast<const bedside::press::Press*>(&press);
}
