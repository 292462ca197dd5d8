#pragma once

#include "app/cli/command.h"

namespace foothold::cli {

Verb sampleVerb();

} // namespace foothold::cli
