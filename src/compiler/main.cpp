// SPDX-License-Identifier: MIT
#include "compiler/command_line.h"

#include <exception>
#include <iostream>

int main(int count, char** values) {
    try {
        const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
        return bedside::compiler::runCommand({values + 1, values + count}, today, std::cout, std::cerr);
    } catch (const std::exception& error) {
        std::cerr << "bedside-content: " << error.what() << '\n';
        return 1;
    }
}
