#include "app/cli/command.h"

namespace foothold::cli {

std::vector<Verb> bookVerbs() {
    return {};
}

} // namespace foothold::cli
