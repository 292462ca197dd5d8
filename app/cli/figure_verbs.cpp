#include "app/cli/command.h"

namespace foothold::cli {

std::vector<Verb> figureVerbs() {
    return {};
}

} // namespace foothold::cli
