// SPDX-License-Identifier: MIT
#include "press/companion_library.h"

#include <filesystem>

#if defined(_WIN32)
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace bedside::press {

namespace {

Fault missing(const std::string& library, const std::string& reason) {
    return {library, "cannot be loaded, and is needed for paper: " + reason};
}

#if defined(_WIN32)

CompanionFunction functionOf(const std::string& library, const std::string& function, std::string& reason) {
    const HMODULE loaded = LoadLibraryA((library + ".dll").c_str()); // looks beside the program first
    if (loaded == nullptr) {
        reason = "error " + std::to_string(GetLastError());
        return nullptr;
    }
    return reinterpret_cast<CompanionFunction>(reinterpret_cast<void*>(GetProcAddress(loaded, function.c_str())));
}

#else

std::string placeOf(const std::string& library) {
    const std::string name = library + ".so";
#if defined(__APPLE__)
    return "@executable_path/" + name;
#else
    std::error_code unknown;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", unknown);
    return unknown ? name : (program.parent_path() / name).string();
#endif
}

CompanionFunction functionOf(const std::string& library, const std::string& function, std::string& reason) {
    // Never unloaded: the libraries under it leave things behind that end with the process.
    void* const loaded = dlopen(placeOf(library).c_str(), RTLD_LAZY | RTLD_LOCAL);
    void* const found = loaded == nullptr ? nullptr : dlsym(loaded, function.c_str());
    if (found == nullptr)
        reason = dlerror();
    return reinterpret_cast<CompanionFunction>(found);
}

#endif

} // namespace

Result<CompanionFunction> companionFunction(const std::string& library, const std::string& function) {
    std::string reason;
    if (const CompanionFunction found = functionOf(library, function, reason))
        return found;
    return missing(library, reason);
}

} // namespace bedside::press
