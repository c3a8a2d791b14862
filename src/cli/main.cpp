// SPDX-License-Identifier: MIT
#include "cli/command_line.h"
#include "store/embedded_content.h"

#include <csignal>
#include <exception>
#include <iostream>

int main(int count, char** texts) {
#if defined(SIGPIPE)
    std::signal(SIGPIPE, SIG_IGN); // a reader that has seen enough is no failure
#endif
    try {
        const std::vector<std::string> arguments(texts + (count > 0 ? 1 : 0), texts + count);
        return bedside::cli::run(arguments, bedside::store::embeddedContents(), std::cin, std::cout, std::cerr);
    } catch (const std::exception& error) {
        std::cerr << "bedside-cli: " << error.what() << '\n';
        return 1;
    }
}
