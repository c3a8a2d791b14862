// SPDX-License-Identifier: MIT
#include "compiler/command_line.h"

#include "compiler/author_report.h"
#include "compiler/compile.h"
#include "compiler/draft.h"
#include "compiler/guidance/proof_json.h"
#include "compiler/guidance/proof_report.h"
#include "compiler/report.h"
#include "compiler/translation/standing_in.h"
#include "store/file_replacement.h"
#include "store/writer.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <span>
#include <system_error>

namespace bedside::compiler {

namespace {

constexpr int done = 0;
constexpr int faulty = 1;
constexpr int misused = 2;

constexpr std::string_view usage = R"(Checks the content of Bedside and makes its database.

  bedside-content check CONTENT_DIR [--language CODE] [--strict] [--report]
  bedside-content build CONTENT_DIR -o FILE [--language CODE] [--strict]
  bedside-content stamp CONTENT_DIR --language CODE [TEXT]...
  bedside-content prove CONTENT_DIR [--json] [--report FILE]
  bedside-content --help | --version

check     list every fault at its place, in every language there is
build     check one language (English, where none is given), then write its database; nothing is written when there
          are faults
stamp     note in translated.json that each translated text without a stamp was made from the English as it is now,
          and so was each TEXT that is named, such as sections/right-bed.md or claims.json/medium-firm
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
    std::string reportFile;         // of prove
    std::string language;           // empty: English, or with check every one
    std::vector<std::string> texts; // to stamp anew
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
        else if (argument == "--language" && i + 1 < arguments.size())
            request.language = arguments[++i];
        else if (argument == "-o" && i + 1 < arguments.size() && request.file.empty())
            request.file = arguments[++i];
        else if (argument.starts_with("-") || argument.empty())
            return "'" + argument + "' is not understood";
        else if (request.command.empty())
            request.command = argument;
        else if (request.folder.empty())
            request.folder = argument;
        else if (request.command == "stamp")
            request.texts.push_back(argument);
        else
            return "'" + argument + "' is one argument too many";
    }
    const std::array commands{"check", "build", "stamp", "prove"};
    if (std::ranges::find(commands, request.command) == commands.end())
        return request.command.empty() ? "no command is given" : "no command is called '" + request.command + "'";
    if (request.folder.empty())
        return "the content folder is not given";
    if (request.command == "build" && request.file.empty())
        return "build needs -o FILE";
    if (request.command == "stamp" && (request.language.empty() || request.language == sourceLanguage))
        return "stamp needs the --language of a translation";
    if (request.command == "prove" && !request.language.empty())
        return "--language goes with check, build and stamp: the rules are the same in every language";
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

// Writes a text to a file of the content. Returns the exit code.
int writeText(const std::string& text, const std::string& file, std::ostream& err) {
    const auto bytes = std::as_bytes(std::span(text));
    const auto written = store::replaceFile(file, {reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()});
    if (written)
        return done;
    printFaults(written.faults(), err);
    return faulty;
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
    return writeText(proofReport(compilation), request.reportFile, err);
}

int stamp(const Request& request, std::ostream& out, std::ostream& err) {
    Faults faults;
    const SourceTree tree(request.folder, faults);
    const std::vector<std::string> articles = articlesOf(tree);
    if (articles.size() != 1)
        faults.push_back({request.folder, "should hold one article"});
    else if (std::ranges::count(languagesOf(tree, articles.front()), request.language) == 0)
        faults.push_back({tree.place(articles.front() + "/" + request.language), "is no language of this article"});
    const std::string text =
        faults.empty() ? stamped(tree, articles.front(), request.language, request.texts, faults) : std::string();
    if (!faults.empty()) {
        printFaults(faults, err);
        return faulty;
    }
    const std::string file = tree.place(articles.front() + "/" + request.language + "/translated.json");
    const int code = writeText(text, file, err);
    if (code == done)
        out << "Wrote " << file << '\n';
    return code;
}

int compileOne(const Request& request, const std::string& language, std::chrono::year_month_day today,
               std::ostream& out, std::ostream& err) {
    Compilation compilation = compile(request.folder, today, language);
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

// Every language there is; English alone where the folder cannot be read, which has its fault then.
std::vector<std::string> languagesToCheck(const Request& request) {
    Faults toldLater;
    const SourceTree tree(request.folder, toldLater);
    const std::vector<std::string> articles = articlesOf(tree);
    std::vector<std::string> languages;
    if (articles.size() == 1)
        languages = languagesOf(tree, articles.front());
    return languages.empty() ? std::vector<std::string>{sourceLanguage} : languages;
}

int run(const Request& request, std::chrono::year_month_day today, std::ostream& out, std::ostream& err) {
    if (request.command == "stamp")
        return stamp(request, out, err);
    if (!request.language.empty())
        return compileOne(request, request.language, today, out, err);
    if (request.command != "check")
        return compileOne(request, sourceLanguage, today, out, err);
    int code = done;
    for (const std::string& language : languagesToCheck(request))
        code = std::max(code, compileOne(request, language, today, out, err));
    return code;
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
