package io.seataudit.text;

/** Something wrong in a YAML document: file, line (1-based), dotted key, and a message that says what to do. */
public record YamlProblem(String file, int line, String key, String message) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + (key.isEmpty() ? "" : key + ": ") + message;
    }
}
