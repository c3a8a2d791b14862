// SPDX-License-Identifier: MIT
#include "paper/dots.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string_view>

namespace bedside::paper {

namespace {

using namespace std::string_view_literals;

struct Reading {
    const std::string& bytes;
    std::size_t at = 0;
};

cairo_status_t read(void* closure, unsigned char* data, unsigned int length) {
    auto& reading = *static_cast<Reading*>(closure);
    if (reading.bytes.size() - reading.at < length)
        return CAIRO_STATUS_READ_ERROR;
    std::memcpy(data, reading.bytes.data() + reading.at, length);
    reading.at += length;
    return CAIRO_STATUS_SUCCESS;
}

std::uint32_t numberAt(const std::string& bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t byte = at; byte < at + 4; ++byte)
        number = number << 8 | static_cast<unsigned char>(bytes[byte]);
    return number;
}

Dots blank(double width, double height, double side) {
    const double scale = side / std::max(width, height);
    const auto dots = [scale](double length) { return std::max(1, static_cast<int>(std::lround(length * scale))); };
    return Dots(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, dots(width), dots(height)));
}

bool isWhole(cairo_surface_t* dots) { return cairo_surface_status(dots) == CAIRO_STATUS_SUCCESS; }

} // namespace

std::optional<std::pair<std::uint32_t, std::uint32_t>> pngSize(const std::string& bytes) {
    constexpr std::string_view opening = "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"sv;
    if (bytes.size() < opening.size() + 8 || !std::string_view(bytes).starts_with(opening))
        return std::nullopt;
    return std::pair(numberAt(bytes, opening.size()), numberAt(bytes, opening.size() + 4));
}

Dots dotsOfPng(const std::string& bytes) {
    Reading reading{bytes};
    Dots dots(cairo_image_surface_create_from_png_stream(&read, &reading));
    return isWhole(dots.get()) ? std::move(dots) : nullptr;
}

Dots dotsOfSvg(RsvgHandle* drawing, double width, double height, double side) {
    Dots dots = blank(width, height, side);
    const Canvas canvas(cairo_create(dots.get()));
    const RsvgRectangle whole{0, 0, static_cast<double>(cairo_image_surface_get_width(dots.get())),
                              static_cast<double>(cairo_image_surface_get_height(dots.get()))};
    const bool isDrawn = rsvg_handle_render_document(drawing, canvas.get(), &whole, nullptr);
    return isDrawn && cairo_status(canvas.get()) == CAIRO_STATUS_SUCCESS && isWhole(dots.get()) ? std::move(dots)
                                                                                                : nullptr;
}

bool canBeTagged(RsvgHandle* drawing, double width, double height) {
    const Dots page(cairo_pdf_surface_create_for_stream(nullptr, nullptr, width, height));
    const Canvas canvas(cairo_create(page.get()));
    cairo_tag_begin(canvas.get(), "P", "");
    const RsvgRectangle whole{0, 0, width, height};
    const bool isDrawn = rsvg_handle_render_document(drawing, canvas.get(), &whole, nullptr);
    cairo_tag_end(canvas.get(), "P");
    cairo_show_page(canvas.get());
    cairo_surface_finish(page.get());
    return isDrawn && cairo_status(canvas.get()) == CAIRO_STATUS_SUCCESS && isWhole(page.get());
}

Dots noFinerThan(Dots dots, double side) {
    const double width = cairo_image_surface_get_width(dots.get());
    const double height = cairo_image_surface_get_height(dots.get());
    const cairo_format_t format = cairo_image_surface_get_format(dots.get());
    const bool hasBytes = format == CAIRO_FORMAT_ARGB32 || format == CAIRO_FORMAT_RGB24;
    if (std::max(width, height) <= side && hasBytes)
        return dots;
    Dots smaller = blank(width, height, std::min(side, std::max(width, height)));
    const Canvas canvas(cairo_create(smaller.get()));
    cairo_scale(canvas.get(), cairo_image_surface_get_width(smaller.get()) / width,
                cairo_image_surface_get_height(smaller.get()) / height);
    cairo_set_source_surface(canvas.get(), dots.get(), 0, 0);
    cairo_pattern_set_filter(cairo_get_source(canvas.get()), CAIRO_FILTER_BEST);
    cairo_paint(canvas.get());
    return smaller;
}

void turnGrey(cairo_surface_t& dots) {
    cairo_surface_flush(&dots);
    unsigned char* row = cairo_image_surface_get_data(&dots);
    const int width = cairo_image_surface_get_width(&dots);
    for (int y = 0; y < cairo_image_surface_get_height(&dots); ++y, row += cairo_image_surface_get_stride(&dots))
        for (int x = 0; x < width; ++x) {
            std::uint32_t pixel = 0;
            std::memcpy(&pixel, row + x * 4, sizeof(pixel));
            const std::uint32_t light =
                ((pixel >> 16 & 0xFF) * 299 + (pixel >> 8 & 0xFF) * 587 + (pixel & 0xFF) * 114) / 1000;
            pixel = (pixel & 0xFF000000) | light << 16 | light << 8 | light;
            std::memcpy(row + x * 4, &pixel, sizeof(pixel));
        }
    cairo_surface_mark_dirty(&dots);
}

} // namespace bedside::paper
