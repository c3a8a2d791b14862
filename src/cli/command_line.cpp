// SPDX-License-Identifier: MIT
#include "cli/command_line.h"

#include "cli/commands.h"
#include "cli/request.h"

#include <algorithm>
#include <cerrno>
#include <ostream>
#include <sstream>
#include <system_error>

namespace bedside::cli {

namespace {

constexpr int success = 0;
constexpr int failure = 1;
constexpr int notUnderstood = 2;

// What was typed or read stands in it and must not steer a terminal.
std::string printable(std::string text) {
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, '?');
    return text;
}

int refuse(std::ostream& err, const Faults& faults, int code) {
    for (const Fault& fault : faults)
        err << "bedside-cli: " << printable(describe(fault)) << '\n';
    if (code == notUnderstood)
        err << "'bedside-cli --help' lists what it understands.\n";
    return code;
}

// The reader may have left, as head does when it has seen enough; any other failure to write is one.
int deliver(const std::string& answer, std::ostream& out, std::ostream& err) {
    errno = 0;
    out << answer << std::flush;
    if (out || errno == EPIPE)
        return success;
    const std::error_code reason(errno, std::generic_category());
    return refuse(err, {{"standard output", "cannot be written: " + reason.message()}}, failure);
}

std::string version(const store::Library& library) {
    return "bedside-cli " BEDSIDE_VERSION " (content " + library.article().version + ")\n";
}

Fault unknownLanguage(const Request& request) {
    std::string known;
    for (const std::string& language : request.languages)
        known += (known.empty() ? "" : ", ") + language;
    return {"", "there is no content in '" + request.value("language") + "'. There is: " + known};
}

} // namespace

int run(const std::vector<std::string>& arguments, const std::vector<store::EmbeddedContent>& contents,
        std::istream& in, std::ostream& out, std::ostream& err) {
    auto request = requestOf(arguments);
    if (!request)
        return refuse(err, request.faults(), notUnderstood);
    request->input = &in;
    request->notes = &err;
    if (request->has("help"))
        return deliver(help(), out, err);
    for (const store::EmbeddedContent& content : contents)
        request->languages.emplace_back(content.language);
    const auto content = std::ranges::find(contents, request->value("language", contents.front().language),
                                           &store::EmbeddedContent::language);
    if (content == contents.end())
        return refuse(err, {unknownLanguage(*request)}, failure);
    const auto library = store::Library::open(content->image);
    if (!library)
        return refuse(err, library.faults(), failure);
    if (request->has("version"))
        return deliver(version(*library), out, err);
    const auto answer = request->command->answer(*request, *library);
    if (!answer && request->command->refusesAloud) {
        const int told = deliver(describe(answer.faults().front()) + '\n', out, err);
        return told == success ? request->command->refusal : told;
    }
    if (!answer)
        return refuse(err, answer.faults(), request->command->refusal);
    return deliver(*answer, out, err);
}

} // namespace bedside::cli
