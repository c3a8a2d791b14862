// SPDX-License-Identifier: MIT
#include "cli/handout/letterhead_file.h"

#include "cli/file_bytes.h"
#include "codec/bounded_json.h"
#include "codec/object_reader.h"
#include "document/handout/typed_text.h"
#include "press/press.h"

#include <algorithm>

namespace bedside::cli {

namespace {

constexpr codec::JsonLimits limits{64u << 10, 3, 100};

std::string extensionOf(const std::filesystem::path& file) {
    std::string extension = file.extension().string();
    std::ranges::transform(extension, extension.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return extension;
}

Result<document::Logo> logoOf(const std::filesystem::path& file, const codec::Place& place) {
    const std::string extension = extensionOf(file);
    if (extension != ".svg" && extension != ".png")
        return Fault{place.text(), "should be the name of an .svg or .png file"};
    auto bytes = fileBytes(file, press::largestLogo);
    if (!bytes)
        return Fault{place.text(), "the logo " + describe(bytes.faults().front())};
    if (bytes->empty())
        return Fault{place.text(), "the logo is empty"};
    if (bytes->size() > press::largestLogo)
        return Fault{place.text(), "the logo is larger than 2 MB"};
    return document::Logo{std::move(*bytes), extension == ".svg"};
}

} // namespace

Result<document::Letterhead> letterheadOf(const std::filesystem::path& file) {
    const auto text = fileBytes(file, limits.bytes);
    const auto json = text ? codec::boundedJson(*text, file.string(), limits) : Result<nlohmann::json>(text.faults());
    if (!json)
        return json.faults();
    Faults faults;
    codec::ObjectReader reader(*json, {file.string(), ""}, faults);
    document::Letterhead letterhead;
    const auto typed = [&](const std::string& line, const codec::Place& place) {
        auto clean = document::typedLine(line);
        if (!clean)
            faults.push_back({place.text(), clean.faults().front().what});
        return clean ? *clean : std::string();
    };
    letterhead.name = typed(reader.text("name"), reader.place().at("name"));
    const std::vector<std::string> lines = reader.optionalTexts("lines");
    if (lines.size() > document::mostLetterheadLines)
        reader.fault("lines", "has more than " + std::to_string(document::mostLetterheadLines) + " lines");
    for (std::size_t line = 0; line < lines.size(); ++line)
        letterhead.lines.push_back(typed(lines[line], reader.place().at("lines").at(line)));
    if (const std::string logo = reader.optionalText("logo"); !logo.empty()) {
        auto read = logoOf(file.parent_path() / logo, reader.place().at("logo"));
        if (read)
            letterhead.logo = std::move(*read);
        else
            faults.insert(faults.end(), read.faults().begin(), read.faults().end());
    }
    reader.finish();
    if (!faults.empty())
        return faults;
    return letterhead;
}

} // namespace bedside::cli
