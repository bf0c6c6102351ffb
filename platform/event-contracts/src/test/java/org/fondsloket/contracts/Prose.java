package org.fondsloket.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the source says about a contract in words, so that the catalogue repeats nothing by hand.
 */
record Prose(String summary, Map<String, String> fields) {

    private static final Pattern TAG =
            Pattern.compile("@param (\\w+) (.*?)(?=@param|$)", Pattern.DOTALL);

    static Prose of(Class<?> contract) {
        String source;
        try {
            source =
                    Files.readString(
                            Path.of(
                                    "src/main/java/org/fondsloket/contracts",
                                    contract.getSimpleName() + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        String summary = "";
        Matcher blocks = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL).matcher(source);
        while (blocks.find()) {
            String text = plain(String.valueOf(blocks.group(1)));
            int tags = text.indexOf("@param");
            if (summary.isEmpty()) {
                summary = (tags < 0 ? text : text.substring(0, tags)).strip();
            }
            Matcher tag = TAG.matcher(text);
            while (tag.find()) {
                fields.put(String.valueOf(tag.group(1)), String.valueOf(tag.group(2)).strip());
            }
        }
        return new Prose(summary, fields);
    }

    @Nullable String of(String field) {
        return fields.get(field);
    }

    private static String plain(String block) {
        return block.replaceAll("\\s*\\n\\s*\\*", " ")
                .replaceAll("\\{@code ([^}]*)\\}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
