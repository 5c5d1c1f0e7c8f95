#include "raw_scan.h"

#include <yaml.h>

long raw_scan(const unsigned char *bytes, size_t count)
{
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser)) return -1;
    // An empty text may have no address, which libyaml does not take.
    static const unsigned char nothing[1];
    yaml_parser_set_input_string(&parser, count > 0 ? bytes : nothing, count);
    long events = 0;
    yaml_event_type_t type = YAML_NO_EVENT;
    while (type != YAML_STREAM_END_EVENT) {
        yaml_event_t event;
        if (!yaml_parser_parse(&parser, &event)) {
            events = -1;
            break;
        }
        type = event.type;
        yaml_event_delete(&event);
        events++;
    }
    yaml_parser_delete(&parser);
    return events;
}
