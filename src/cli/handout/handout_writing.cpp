// SPDX-License-Identifier: MIT
#include "cli/handout/handout_writing.h"

#include "document/writers.h"
#include "store/file_replacement.h"

namespace bedside::cli {

Result<HandoutWriting::Written> HandoutWriting::onPaper(const document::Document& document,
                                                        const document::Imprint& imprint, const press::Layout& layout) {
    if (!m_compositor) {
        const auto press = press::openPress();
        if (!press)
            return press.faults();
        m_compositor = (*press)->compositor();
    }
    const auto pages = m_compositor->lay(document, imprint, layout);
    if (!pages)
        return pages.faults();
    auto pdf = (*pages)->pdf();
    if (!pdf)
        return pdf.faults();
    const std::size_t count = (*pages)->count();
    return Written{std::move(*pdf), " (" + std::to_string(count) + (count == 1 ? " page)" : " pages)")};
}

Result<HandoutWriting::Written> HandoutWriting::writtenAs(Format format, const document::Document& document,
                                                          const document::Imprint& imprint,
                                                          const content::Phrases& phrases,
                                                          const press::Layout& layout) {
    switch (format) {
    case Format::Pdf:
        break;
    case Format::Html:
        return Written{document::html(document::withImprint(document, imprint)), ""};
    case Format::Text:
        return Written{document::plainText(document::withImprint(document, imprint), phrases), ""};
    case Format::Mail:
        return Written{document::mailText(document, imprint, phrases), ""};
    }
    return onPaper(document, imprint, layout);
}

Result<std::string> HandoutWriting::write(const document::Document& document, const document::Imprint& imprint,
                                          const content::Phrases& phrases, const press::Layout& layout, Format format,
                                          const std::filesystem::path& file) {
    const auto written = writtenAs(format, document, imprint, phrases, layout);
    if (!written)
        return written.faults();
    const auto* bytes = reinterpret_cast<const unsigned char*>(written->bytes.data());
    const auto place = store::replaceFile(file, {bytes, written->bytes.size()});
    if (!place)
        return place.faults();
    return "Written: " + place->string() + written->pages;
}

} // namespace bedside::cli
