package org.fondsloket.testing.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of all tests out of the sources, so that no list of them can be out of date. */
final class TestTitles {

    private static final Set<String> NOT_OURS =
            Set.of("target", "node_modules", "dist", ".git", "data", "logs");

    /** Texts are looked at first: an address like {@code "/api/**"} begins no comment. */
    private static final Pattern TEXT_OR_COMMENT =
            Pattern.compile(
                    "(\"\"\"[\\s\\S]*?\"\"\")|(\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+')"
                            + "|/\\*[\\s\\S]*?\\*/|//[^\\n]*");

    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)\"");

    private static final Pattern DISPLAY_NAME =
            Pattern.compile(
                    "@DisplayName\\s*\\(((?:\\s*\\+?\\s*\"(?:\\\\.|[^\"\\\\])*\")+)\\s*\\)");

    private static final Pattern DYNAMIC =
            Pattern.compile("\\bdynamic(?:Test|Container)\\s*\\(\\s*\"((?:\\\\.|[^\"\\\\])*)\"");

    /** What a name stands above: a class, or a method that returns nothing or a stream of tests. */
    private static final Pattern DECLARED =
            Pattern.compile("\\bclass\\s+(\\w+)|(?:\\bvoid|>)\\s+(\\w+)\\s*\\(");

    private static final Pattern METHOD = Pattern.compile("\\bvoid\\s+(\\w+)\\s*\\(");

    private static final Pattern SCRIPT =
            Pattern.compile(
                    "\\b(?:it|test|describe)(?:\\.each[\\s\\S]{0,4000}?\\)|\\.\\w+)?\\s*"
                            + "\\(\\s*([\"'`])((?:\\\\.|(?!\\1).)*)\\1");

    private TestTitles() {}

    static List<Title> under(Path root) {
        List<Title> found = new ArrayList<>();
        for (Path file : testFiles(root)) {
            String path = root.relativize(file).toString().replace('\\', '/');
            found.addAll(
                    path.endsWith(".java") ? java(path, read(file)) : script(path, read(file)));
        }
        return found.stream().sorted().toList();
    }

    static List<Title> java(String path, String source) {
        String code = withoutComments(source);
        String owner = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
        List<Title> found = new ArrayList<>();
        found.add(new Title(path, owner, "", owner));
        Matcher name = DISPLAY_NAME.matcher(code);
        while (name.find()) {
            Matcher declared = DECLARED.matcher(code);
            if (!declared.find(name.end())) {
                throw new IllegalStateException(path + " names nothing: " + name.group());
            }
            String type = declared.group(1);
            found.add(
                    type == null
                            ? new Title(path, owner, declared.group(2), joined(name.group(1)))
                            : new Title(
                                    path,
                                    owner,
                                    type.equals(owner) ? "" : type,
                                    joined(name.group(1))));
        }
        Matcher dynamic = DYNAMIC.matcher(code);
        while (dynamic.find()) {
            found.add(new Title(path, owner, dynamic.group(1), dynamic.group(1)));
        }
        Matcher method = METHOD.matcher(code);
        while (method.find()) {
            found.add(new Title(path, owner, method.group(1), method.group(1)));
        }
        return found;
    }

    static List<Title> script(String path, String source) {
        String owner = path.substring(path.lastIndexOf('/') + 1);
        List<Title> found = new ArrayList<>();
        Matcher title = SCRIPT.matcher(source);
        while (title.find()) {
            String text = title.group(2).replace("\\", "");
            found.add(new Title(path, owner, text, text));
        }
        return found;
    }

    /** Text blocks go as well: no name of a test is one, and some hold code. */
    private static String withoutComments(String source) {
        return TEXT_OR_COMMENT
                .matcher(source)
                .replaceAll(
                        found ->
                                found.group(2) == null
                                        ? " "
                                        : Matcher.quoteReplacement(found.group(2)));
    }

    private static String joined(String literals) {
        StringBuilder text = new StringBuilder();
        Matcher literal = LITERAL.matcher(literals);
        while (literal.find()) {
            text.append(literal.group(1));
        }
        return text.toString();
    }

    private static List<Path> testFiles(Path root) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    root,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) {
                            return !folder.equals(root)
                                            && NOT_OURS.contains(folder.getFileName().toString())
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            if (isTest(file.toString().replace('\\', '/'))) {
                                files.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Only what the build runs: the ending of the name decides. */
    private static boolean isTest(String path) {
        boolean java = path.endsWith("Test.java") || path.endsWith("IT.java");
        boolean script = path.endsWith(".test.ts") || path.endsWith(".test.tsx");
        return (java && path.contains("/src/test/java/")) || (script && path.contains("/portal/"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
