package org.fondsloket.employer.file;

import tools.jackson.databind.JsonNode;

/** One version of a section as it was put on file. */
public record RecordedVersion(long version, JsonNode content) {

    @Override
    public String toString() {
        return "RecordedVersion[version=" + version + "]";
    }
}
