// SPDX-License-Identifier: MIT
#include "cli/handout_command.h"

#include "cli/answer_file.h"
#include "cli/file_bytes.h"
#include "cli/handout/handout_desk.h"
#include "cli/handout/progress.h"
#include "cli/today.h"
#include "document/handout/handout_code.h"
#include "press/press.h"

#include <future>
#include <set>

namespace bedside::cli {

namespace {

constexpr std::size_t mostListBytes = 8u << 20;

std::string nowhere(std::string_view) { return ""; }

/// Returns the list that the request names, and what its names of files start from.
Result<std::vector<Result<HandoutOrder>>> listOf(const Request& request) {
    const std::string file = request.value("list");
    const auto text = file == "-" ? inputBytes(request.input, mostListBytes) : fileBytes(file, mostListBytes);
    if (!text)
        return text.faults();
    return file == "-" ? ordersOf(*text, standardInput, {})
                       : ordersOf(*text, file, std::filesystem::path(file).parent_path());
}

/// Returns the faults with the handout that they belong to, where they do not say so themselves.
Faults named(const Faults& faults, const std::string& place, std::size_t number) {
    Faults all;
    const std::string entry = place + ":/" + std::to_string(number);
    for (const Fault& fault : faults)
        all.push_back(fault.where.starts_with(entry) ? fault : Fault{entry, describe(fault)});
    return all;
}

Result<std::string> writeAll(const Request& request, HandoutDesk& desk) {
    const auto orders = listOf(request);
    if (!orders)
        return orders.faults();
    const std::string place = request.value("list") == "-" ? standardInput : request.value("list");
    Progress progress(request.notes, orders->size());
    Faults faults;
    std::size_t failed = 0;
    std::set<std::filesystem::path> files;
    for (std::size_t number = 0; number < orders->size(); ++number) {
        const Result<HandoutOrder>& order = (*orders)[number];
        const bool isNew = !order || files.insert((order->folder / order->output).lexically_normal()).second;
        const auto done = !order  ? Result<std::string>(order.faults())
                          : isNew ? desk.write(*order)
                                  : Fault{order->output, "is the file of an earlier handout of this list"};
        if (!done) {
            const Faults more = named(done.faults(), place, number);
            faults.insert(faults.end(), more.begin(), more.end());
            ++failed;
        }
        progress.done(number + 1);
    }
    if (failed == 0)
        return "Written: " + std::to_string(orders->size()) + " handouts\n";
    faults.push_back({place, std::to_string(failed) + " of " + std::to_string(orders->size()) +
                                 " handouts could not be written; the others are there"});
    return faults;
}

} // namespace

std::string handoutMisuse(const Request& request) {
    if (request.has("json"))
        return "'handout' writes no JSON";
    if (request.has("list")) {
        if (request.options.size() > (request.has("language") ? 2u : 1u))
            return "--list stands alone, but for --language: what each handout is like is said in the list";
        return "";
    }
    if (request.value("answers") == "-" && request.value("note-file") == "-")
        return "only one of --answers and --note-file can be read from the standard input";
    const auto order = orderOf(request.options, nowhere);
    return order ? "" : order.faults().front().what;
}

Result<std::string> handout(const Request& request, const store::Library& library) {
    // What paper and the code's drawing need is read while the guide is.
    std::future<void> opening;
    if (request.value("format") != "text" && request.value("format") != "mail")
        opening = std::async(std::launch::async, [] { (void)press::openPress(); });
    auto guidance = guidanceOf(library);
    if (!guidance)
        return guidance.faults();
    auto words = library.guidanceText();
    if (!words)
        return Fault{"", "this content asks no questions"};
    HandoutDesk desk(library, std::move(*guidance), std::move(*words), request.input);
    if (request.has("list"))
        return writeAll(request, desk);
    const auto order = orderOf(request.options, nowhere);
    if (!order)
        return order.faults();
    auto written = desk.write(*order);
    if (written)
        *written += "\n";
    return written;
}

std::string verifyMisuse(const Request& request) { return request.words.empty() ? "'verify' needs the code" : ""; }

Result<std::string> verify(const Request& request, const store::Library& library) {
    std::string code;
    for (const std::string& word : request.words)
        code += word;
    content::Article article = library.article();
    document::CodeState state = document::CodeState::Unknown; // a code names its language, and one edition has them all
    for (const std::string& language : request.languages) {
        article.language = language;
        if (state == document::CodeState::Unknown)
            state = document::stateOf(code, article, library.handouts(), today());
    }
    switch (state) {
    case document::CodeState::Current:
        return "This handout is current. It comes from the edition that is here, " + article.version + ".\n";
    case document::CodeState::Superseded:
        return Fault{"", "This handout is old. There is a newer edition here, " + article.version + "."};
    case document::CodeState::Expired:
        return Fault{"", "This handout is from the edition that is here, but its review was due by " +
                             article.reviewBy + "."};
    case document::CodeState::Unknown:
        break;
    }
    return Fault{"", "This code is not known here. It may be mistyped, or come from a newer edition or another guide."};
}

} // namespace bedside::cli
