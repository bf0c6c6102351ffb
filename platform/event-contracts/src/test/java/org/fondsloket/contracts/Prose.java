package org.fondsloket.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
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
        for (Class<?> lender : lenders(contract)) {
            fields.putAll(of(lender).fields());
        }
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

    /** Contracts whose parts this one uses: what they say about a field holds here too. */
    private static Set<Class<?>> lenders(Class<?> contract) {
        Set<Class<?>> lenders = new LinkedHashSet<>();
        for (RecordComponent component : contract.getRecordComponents()) {
            Matcher part =
                    Pattern.compile("([\\w.]+)\\$\\w+")
                            .matcher(component.getGenericType().getTypeName());
            if (part.find() && !contract.getName().equals(part.group(1))) {
                lenders.add(named(String.valueOf(part.group(1))));
            }
        }
        return lenders;
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
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
