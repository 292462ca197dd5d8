#include "app/cli/command.h"

namespace foothold::cli {

std::vector<Verb> documentVerbs() {
    return {};
}

} // namespace foothold::cli
