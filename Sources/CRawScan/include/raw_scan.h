#ifndef RAW_SCAN_H
#define RAW_SCAN_H

#include <stddef.h>

/// Reads a text of YAML to its end as libyaml does it by itself: the least that any reader built on
/// libyaml has to do.
///
/// Returns the number of events; -1 when the text cannot be parsed.
long raw_scan(const unsigned char *bytes, size_t count);

#endif
