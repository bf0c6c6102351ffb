package org.fondsloket.scheme.vectors;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of golden vectors: what the rule book must answer to which input. */
final class Vectors {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final Calculations calculations = new Calculations();

    /**
     * One vector's end.
     *
     * @param expected as the file says
     * @param got what was computed, or why nothing was
     */
    record Outcome(String id, boolean passed, String expected, String got) {}

    /** Runs every vector of a file; nothing in the file can stop the others. */
    List<Outcome> run(String file) {
        List<Outcome> outcomes = new ArrayList<>();
        try {
            JsonNode root = MAPPER.readTree(file);
            int at = 0;
            for (JsonNode vector : VectorInput.elements(listIn(root))) {
                outcomes.add(run(vector, ++at));
            }
        } catch (JacksonException e) {
            outcomes.add(
                    new Outcome("file", false, "vectors", "no JSON: " + e.getOriginalMessage()));
        }
        return outcomes;
    }

    private static JsonNode listIn(JsonNode root) {
        return root.isObject() && root.has("vectors") ? root.get("vectors") : root;
    }

    // Whatever a foreign file makes fail belongs to its vector.
    @SuppressWarnings("CatchingUnchecked")
    private Outcome run(JsonNode vector, int at) {
        String id = vector.path("id").asString("vector " + at);
        JsonNode expected = vector.path("out");
        try {
            if (!vector.isObject() || !vector.has("what") || !vector.has("in")) {
                return new Outcome(id, false, told(expected), "a vector needs what, in and out");
            }
            Answer answer = calculations.answer(vector.get("what").asString(), vector.get("in"));
            return new Outcome(id, answer.meets(expected), told(expected), answer.told(expected));
        } catch (RuntimeException e) {
            return new Outcome(id, false, told(expected), String.valueOf(e.getMessage()));
        }
    }

    private static String told(JsonNode expected) {
        return expected.isMissingNode() ? "nothing" : expected.toString();
    }
}
