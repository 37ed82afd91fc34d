package dev.exlint.powershell.conformance;

import java.util.List;
import java.util.Map;

/** Gives tests of other packages the recorded data. */
public final class Recorded {

    private Recorded() {
    }

    /**
     * Reads a file of one JSON object a line.
     *
     * @param file its name beside the vectors
     * @return the objects in order
     */
    public static List<Map<String, Object>> objects(String file) {
        return Vector.lines(file).stream().map(Json::object).toList();
    }
}
