// SPDX-License-Identifier: MIT
#include "cli/request.h"

#include "cli/commands.h"
#include "cli/nearest.h"

#include <algorithm>
#include <optional>

namespace bedside::cli {

namespace {

const Command* commandNamed(std::string_view name) {
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

Fault unknownCommand(const std::string& name) {
    std::vector<std::string> names;
    for (const Command& command : commands())
        names.emplace_back(command.name);
    return {"", "there is no command '" + name + "'. " + nearestSentence(name, names)};
}

// Takes the arguments one by one.
class RequestReader {
public:
    explicit RequestReader(const std::vector<std::string>& arguments) : m_arguments(arguments) {}

    Result<Request> request() {
        for (; m_at < m_arguments.size(); ++m_at) {
            const std::string& argument = m_arguments[m_at];
            const bool isOption = !m_onlyWords && argument.size() > 1 && argument.front() == '-';
            if (argument == "--" && !m_onlyWords)
                m_onlyWords = true;
            else if (const auto fault = isOption ? takeOption(argument) : takeWord(argument))
                return *fault;
        }
        const bool asksForItself = m_request.has("help") || m_request.has("version");
        if (m_request.command == nullptr && !asksForItself)
            return Fault{"", "needs a command"};
        if (const std::string misuse = asksForItself ? "" : m_request.command->misuse(m_request); !misuse.empty())
            return Fault{"", misuse};
        return std::move(m_request);
    }

private:
    std::optional<Fault> takeWord(const std::string& word) {
        if (m_request.command == nullptr) {
            m_request.command = commandNamed(word);
            return m_request.command == nullptr ? std::optional(unknownCommand(word)) : std::nullopt;
        }
        if (!m_request.command->takesWords)
            return Fault{"", "'" + std::string(m_request.command->name) + "' takes no '" + word + "'"};
        m_request.words.push_back(word);
        return std::nullopt;
    }

    // "--name value", "--name=value", or a flag.
    std::optional<Fault> takeOption(const std::string& argument) {
        const std::size_t equals = std::min(argument.find('='), argument.size());
        const std::string name = argument == "-o"             ? "output"
                                 : argument.starts_with("--") ? argument.substr(2, equals - 2)
                                                              : "";
        const bool isFlag = name == "help" || name == "version" || isCommandFlag(name);
        if (isFlag && equals == argument.size()) {
            m_request.options[name];
            return std::nullopt;
        }
        const bool known = m_request.command != nullptr &&
                           (name == "language" || std::ranges::count(m_request.command->options, name) > 0);
        if (!known)
            return Fault{"", "there is no option '" + argument + "' " +
                                 (m_request.command == nullptr ? std::string("here")
                                                               : "of '" + std::string(m_request.command->name) + "'")};
        if (equals < argument.size())
            m_request.options[name] = argument.substr(equals + 1);
        else if (++m_at < m_arguments.size())
            m_request.options[name] = m_arguments[m_at];
        else
            return Fault{"", "'" + argument + "' needs a value"};
        return std::nullopt;
    }

    bool isCommandFlag(std::string_view name) const {
        return m_request.command != nullptr &&
               (name == "json" || std::ranges::count(m_request.command->flags, name) > 0);
    }

    const std::vector<std::string>& m_arguments;
    std::size_t m_at = 0;
    bool m_onlyWords = false;
    Request m_request;
};

} // namespace

std::string Request::value(std::string_view option, std::string_view otherwise) const {
    const auto found = options.find(option);
    return found == options.end() ? std::string(otherwise) : found->second;
}

Result<Request> requestOf(const std::vector<std::string>& arguments) { return RequestReader(arguments).request(); }

} // namespace bedside::cli
