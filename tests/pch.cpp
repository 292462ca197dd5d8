// The anchor of the tests' precompiled header.
