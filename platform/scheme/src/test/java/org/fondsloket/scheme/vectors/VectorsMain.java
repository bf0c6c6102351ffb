package org.fondsloket.scheme.vectors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Behind {@code ./check vectors FILE}: prints each failure and how many passed. */
final class VectorsMain {

    private VectorsMain() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Name one file of vectors.");
            System.exit(2);
        }
        List<Vectors.Outcome> outcomes = new Vectors().run(Files.readString(Path.of(arguments[0])));
        List<Vectors.Outcome> failed =
                outcomes.stream().filter(outcome -> !outcome.passed()).toList();
        failed.forEach(
                each ->
                        System.out.printf(
                                "FAILED %s: expected %s, got %s%n",
                                each.id(), each.expected(), each.got()));
        System.out.printf("%d passed, %d failed%n", outcomes.size() - failed.size(), failed.size());
        System.exit(failed.isEmpty() && !outcomes.isEmpty() ? 0 : 1);
    }
}
