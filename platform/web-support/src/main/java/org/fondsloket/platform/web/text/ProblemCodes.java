package org.fondsloket.platform.web.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds codes of problems that nobody would understand, because no text explains them. */
public final class ProblemCodes {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+");
    private static final Set<String> REFUSES =
            Set.of(
                    "org/fondsloket/platform/web/Problem",
                    "org/fondsloket/platform/command/Refusal");

    private ProblemCodes() {}

    /**
     * Codes in the compiled classes of a service that are neither in its own texts nor in those of
     * the platform. For tests; empty means that every refusal is explained.
     *
     * @param bundle such as {@code messages/service}
     * @throws IllegalArgumentException when no class there refuses anything
     */
    public static List<String> withoutText(Path classes, String bundle) {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(ProblemCodes::parsed)
                    .map(ClassModel::constantPool)
                    .filter(ProblemCodes::refuses)
                    .forEach(pool -> codes.addAll(codes(pool)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("nothing in " + classes + " refuses anything");
        }
        codes.removeAll(MessageBundles.read(bundle, Languages.FALLBACK).keySet());
        codes.removeAll(MessageBundles.read("messages/platform", Languages.FALLBACK).keySet());
        return List.copyOf(codes);
    }

    private static ClassModel parsed(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean refuses(ConstantPool pool) {
        return entries(pool)
                .anyMatch(
                        entry ->
                                entry instanceof ClassEntry type
                                        && REFUSES.contains(type.asInternalName()));
    }

    private static List<String> codes(ConstantPool pool) {
        return entries(pool)
                .filter(StringEntry.class::isInstance)
                .map(entry -> ((StringEntry) entry).stringValue())
                .filter(text -> CODE.matcher(text).matches())
                .toList();
    }

    private static Stream<PoolEntry> entries(ConstantPool pool) {
        return StreamSupport.stream(pool.spliterator(), false);
    }
}
