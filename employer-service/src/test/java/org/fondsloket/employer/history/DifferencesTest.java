package org.fondsloket.employer.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.fondsloket.employer.history.HistoryView.FieldChange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DifferencesTest {

    @Test
    void saysOnlyWhatDiffers() {
        assertThat(
                        Differences.between(
                                json("{\"street\":\"Kade 1\",\"city\":\"Zwolle\"}"),
                                json("{\"street\":\"Kade 2\",\"city\":\"Zwolle\"}")))
                .containsExactly(new FieldChange("street", "Kade 1", "Kade 2"));
    }

    @Test
    void comparesTheFirstVersionWithNothing() {
        assertThat(Differences.between(null, json("{\"city\":\"Zwolle\",\"street\":null}")))
                .containsExactly(new FieldChange("city", null, "Zwolle"));
    }

    @Test
    void looksIntoListsAndParts() {
        assertThat(
                        Differences.between(
                                json("{\"director\":{\"familyName\":\"Smit\"},\"phones\":[\"1\"]}"),
                                json("{\"director\":null,\"phones\":[\"1\",\"2\"]}")))
                .containsExactly(
                        new FieldChange("director.familyName", "Smit", null),
                        new FieldChange("phones.2", null, "2"));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
