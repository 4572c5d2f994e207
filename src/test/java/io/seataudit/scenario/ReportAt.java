package io.seataudit.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Finds a value by a pointer as {@code /apps/[id=clay]/seats/0/status}: RFC 6901, and {@code [key=value&key=value]}
 * for the elements of a list whose keys have those values.
 */
final class ReportAt {
    private ReportAt() {}

    /** The values that the pointer names: none, one, or several where a selector fits several elements. */
    static List<JsonNode> all(JsonNode report, String pointer) {
        List<JsonNode> nodes = List.of(report);
        for (String part : pointer.substring(1).split("/", -1)) {
            String segment = part.replace("~1", "/").replace("~0", "~");
            List<JsonNode> next = new ArrayList<>();
            nodes.forEach(node -> next.addAll(step(node, segment)));
            nodes = next;
        }
        return nodes;
    }

    private static List<JsonNode> step(JsonNode node, String segment) {
        if (segment.startsWith("[") && segment.endsWith("]")) {
            List<String> conditions =
                    List.of(segment.substring(1, segment.length() - 1).split("&", -1));
            return IntStream.range(0, node.size())
                    .mapToObj(node::get)
                    .filter(element -> conditions.stream().allMatch(condition -> holds(element, condition)))
                    .toList();
        }
        if (node.isArray()) {
            return segment.matches("\\d+") && Integer.parseInt(segment) < node.size()
                    ? List.of(node.get(Integer.parseInt(segment)))
                    : List.of();
        }
        return Optional.ofNullable(node.get(segment)).map(List::of).orElse(List.of());
    }

    private static boolean holds(JsonNode element, String condition) {
        int equals = condition.indexOf('=');
        return condition.substring(equals + 1).equals(text(element.get(condition.substring(0, equals))));
    }

    /** A value as it would be written by hand. */
    static String text(JsonNode node) {
        return node == null || node.isNull() ? "null" : node.isValueNode() ? node.asString() : node.toString();
    }
}
