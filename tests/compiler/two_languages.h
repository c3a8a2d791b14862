// SPDX-License-Identifier: MIT
// A small content folder in two languages.
#pragma once

#include "compiler/command_line.h"
#include "compiler/content_folder.h"

#include <sstream>

namespace bedside::test {

inline constexpr const char* right = "sections/right-bed.md";

/// A folder with a Spanish of its own: the section about beds, the glossary, and nothing else.
class TwoLanguages : public ContentFolder {
public:
    TwoLanguages() {
        write("a/es/article.json",
              R"({"language": "es", "language_name": "Español", "untranslated": "Esto está en inglés.",
                  "some_untranslated": "Algo está en inglés.", "translation_review": "Nadie ha revisado.",
                  "title": "Camas", "welcome": "Una guía.", "answer": "Puede ayudar.", "review_note": "Nadie.",
                  "groups": {"guide": "La guía"}})");
        for (const char* list : {"synonyms", "forbidden", "cause_words", "allowances"})
            write(std::string("a/es/") + list + ".json", "[]");
        body("Lie [as you like](claim:all) for 2 nights [@monga1999].");
        write(std::string("a/es/") + right, "# La cama\n\n> [!KEY]\n> Una cama cómoda.\n\n"
                                            "Acuéstese [como quiera](claim:all) 2 noches [@monga1999].\n");
    }

    int run(std::vector<std::string> arguments) {
        std::ostringstream out;
        std::ostringstream err;
        arguments.insert(arguments.begin() + 1, path().string());
        const int code = compiler::runCommand(arguments, std::chrono::year{2026} / 12 / 1, out, err);
        told = out.str() + err.str();
        return code;
    }
    void stamp(std::vector<std::string> names = {}) {
        names.insert(names.begin(), {"stamp", "--language", "es"});
        INFO(told);
        REQUIRE(run(names) == 0);
    }
    compiler::Compilation spanish() const { return compiler::compile(path(), std::chrono::year{2026} / 12 / 1, "es"); }
    content::Section bed() const {
        const compiler::Compilation compiled = spanish();
        INFO(lines(compiled.faults));
        REQUIRE(compiled.faults.empty());
        for (const content::Section& section : compiled.edition.sections)
            if (section.id.text == "right-bed")
                return section;
        FAIL("there is no such section");
        return {};
    }
    std::string told;
};

} // namespace bedside::test
