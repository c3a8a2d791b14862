// SPDX-License-Identifier: MIT
#include "compiler/command_line.h"

#include "compiler/author_report.h"
#include "compiler/compile.h"
#include "compiler/guidance/proof_json.h"
#include "compiler/guidance/proof_report.h"
#include "compiler/report.h"
#include "store/file_replacement.h"
#include "store/writer.h"

#include <filesystem>
#include <span>
#include <system_error>

namespace bedside::compiler {

namespace {

constexpr int done = 0;
constexpr int faulty = 1;
constexpr int misused = 2;

constexpr std::string_view usage = R"(Checks the content of Bedside and makes its database.

  bedside-content check CONTENT_DIR [--strict] [--report]
  bedside-content build CONTENT_DIR -o FILE [--strict]
  bedside-content prove CONTENT_DIR [--json] [--report FILE]
  bedside-content --help | --version

check     list every fault at its place
build     check, then write the database; nothing is written when there are faults
prove     check, then say how many answer sheets there are, what they lead to and which laws hold for all of them
--json    with prove, print it as JSON, broken laws too
--strict  an article whose review is overdue is a fault
--report  with check, print the reading grade of every section and card, the studies and claims by use and
          certainty, the hard words and the days of review; with prove, write the document that a clinical safety
          officer would sign
)";

struct Request {
    std::string command;
    std::string folder;
    std::string file;
    bool strict = false;
    bool report = false;
    bool json = false;
    std::string reportFile; // of prove
};

// Returns what is wrong with the arguments, or nothing.
std::string parse(const std::vector<std::string>& arguments, Request& request) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--strict")
            request.strict = true;
        else if (argument == "--report" && request.command == "prove" && i + 1 < arguments.size())
            request.reportFile = arguments[++i];
        else if (argument == "--json")
            request.json = true;
        else if (argument == "--report")
            request.report = true;
        else if (argument == "-o" && i + 1 < arguments.size() && request.file.empty())
            request.file = arguments[++i];
        else if (argument.starts_with("-") || argument.empty())
            return "'" + argument + "' is not understood";
        else if (request.command.empty())
            request.command = argument;
        else if (request.folder.empty())
            request.folder = argument;
        else
            return "'" + argument + "' is one argument too many";
    }
    if (request.command != "check" && request.command != "build" && request.command != "prove")
        return request.command.empty() ? "no command is given" : "no command is called '" + request.command + "'";
    if (request.folder.empty())
        return "the content folder is not given";
    if (request.command == "build" && request.file.empty())
        return "build needs -o FILE";
    if (request.command != "build" && !request.file.empty())
        return request.command + " takes no -o";
    if (request.command != "prove" && request.json)
        return "--json goes with prove";
    if (request.command != "check" && request.report)
        return request.command == "prove" ? "--report needs a file" : "--report goes with check and prove";
    return {};
}

void printFaults(const Faults& faults, std::ostream& err) {
    for (const Fault& fault : faults)
        err << printable(describe(fault)) << '\n';
    err << faults.size() << (faults.size() == 1 ? " fault\n" : " faults\n");
}

int write(const Request& request, const content::Edition& edition, std::ostream& err) {
    // Renaming over a device would replace it.
    std::error_code error;
    const auto status = std::filesystem::status(request.file, error);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
        printFaults({{request.file, "cannot be written: it is not a plain file"}}, err);
        return faulty;
    }
    const auto written = store::writeDatabase(edition, request.file);
    if (written)
        return done;
    printFaults(written.faults(), err);
    return faulty;
}

int prove(const Request& request, const Compilation& compilation, std::ostream& out, std::ostream& err) {
    if (!compilation.proof) {
        err << "bedside-content: this article asks no questions, so there is nothing to prove\n";
        return faulty;
    }
    if (!request.json)
        out << proofSummary(*compilation.proof);
    if (request.reportFile.empty())
        return done;
    const std::string report = proofReport(compilation);
    const auto bytes = std::as_bytes(std::span(report));
    const auto written =
        store::replaceFile(request.reportFile, {reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()});
    if (written)
        return done;
    printFaults(written.faults(), err);
    return faulty;
}

int run(const Request& request, std::chrono::year_month_day today, std::ostream& out, std::ostream& err) {
    Compilation compilation = compile(request.folder, today);
    if (request.report)
        out << authorReport(compilation);
    for (const Fault& warning : compilation.warnings)
        if (request.strict)
            compilation.faults.push_back(warning);
        else
            err << printable(describe({warning.where, "warning: " + warning.what})) << '\n';
    if (request.json && compilation.proof)
        out << proofJson(*compilation.proof);
    if (!compilation.faults.empty()) {
        sortByPlace(compilation.faults);
        printFaults(compilation.faults, err);
        return faulty;
    }
    if (request.command == "build")
        return write(request, compilation.edition, err);
    if (request.command == "prove")
        return prove(request, compilation, out, err);
    out << "No faults: " << summary(compilation.edition) << '\n';
    return done;
}

} // namespace

int runCommand(const std::vector<std::string>& arguments, std::chrono::year_month_day today, std::ostream& out,
               std::ostream& err) {
    if (arguments == std::vector<std::string>{"--help"}) {
        out << usage;
        return done;
    }
    if (arguments == std::vector<std::string>{"--version"}) {
        out << "bedside-content " << BEDSIDE_VERSION << '\n';
        return done;
    }
    Request request;
    if (const std::string wrong = parse(arguments, request); !wrong.empty()) {
        err << "bedside-content: " << wrong << "\n\n" << usage;
        return misused;
    }
    return run(request, today, out, err);
}

} // namespace bedside::compiler
