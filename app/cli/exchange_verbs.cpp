#include "app/cli/command.h"

namespace foothold::cli {

std::vector<Verb> exchangeVerbs() {
    return {};
}

} // namespace foothold::cli
