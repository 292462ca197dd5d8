#include "app/cli/command.h"

namespace foothold::cli {

std::vector<Verb> changeVerbs() {
    return {};
}

} // namespace foothold::cli
