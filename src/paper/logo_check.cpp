// SPDX-License-Identifier: MIT
#include "paper/logo_check.h"

#include <cairo.h>
#include <librsvg/rsvg.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace bedside::paper {

namespace {

constexpr std::size_t most = 2'000'000; // bytes

struct Reading {
    const std::string& bytes;
    std::size_t at = 0;
};

cairo_status_t readPng(void* closure, unsigned char* data, unsigned int length) {
    auto& reading = *static_cast<Reading*>(closure);
    if (reading.bytes.size() - reading.at < length)
        return CAIRO_STATUS_READ_ERROR;
    std::memcpy(data, reading.bytes.data() + reading.at, length);
    reading.at += length;
    return CAIRO_STATUS_SUCCESS;
}

bool isPng(const std::string& bytes) {
    Reading reading{bytes};
    cairo_surface_t* surface = cairo_image_surface_create_from_png_stream(&readPng, &reading);
    const bool isRead = cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS;
    cairo_surface_destroy(surface);
    return isRead;
}

bool isSvg(const std::string& bytes) {
    GError* error = nullptr;
    RsvgHandle* handle = rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(bytes.data()), bytes.size(), &error);
    g_clear_error(&error);
    if (!handle)
        return false;
    g_object_unref(handle);
    return true;
}

} // namespace

Faults logoFaults(const document::Logo& logo) {
    if (logo.bytes.empty())
        return {};
    if (logo.bytes.size() > most)
        return {{"", "the logo is larger than 2 MB"}};
    if (logo.isSvg ? !isSvg(logo.bytes) : !isPng(logo.bytes))
        return {{"", logo.isSvg ? "the logo is not an SVG drawing that can be read"
                                : "the logo is not a PNG picture that can be read"}};
    return {};
}

} // namespace bedside::paper
