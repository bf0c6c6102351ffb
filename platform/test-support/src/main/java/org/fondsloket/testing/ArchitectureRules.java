package org.fondsloket.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The shape every service keeps, as rules that cannot pass by finding nothing.
 *
 * <pre>{@code
 * ArchitectureRules.of("org.fondsloket.ledger")
 *         .core("posting", "contribution")
 *         .slices("statement", "balance")
 *         .publicTypes("LedgerServiceApplication", "Posting")
 *         .check();
 * }</pre>
 */
public final class ArchitectureRules {

    private final String base;
    private final JavaClasses classes;
    private final Set<String> core = new TreeSet<>();
    private final Set<String> slices = new TreeSet<>();
    private final Set<String> publicTypes = new TreeSet<>();

    private ArchitectureRules(String base, JavaClasses classes) {
        this.base = base;
        this.classes = classes;
    }

    /** Rules for everything below this package, tests left out. */
    public static ArchitectureRules of(String basePackage) {
        return new ArchitectureRules(
                basePackage,
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(basePackage));
    }

    /** The same rules for samples that live among the tests. */
    static ArchitectureRules ofSamples(String basePackage) {
        return new ArchitectureRules(
                basePackage, new ClassFileImporter().importPackages(basePackage));
    }

    /** Folders of pure Java that decide: no framework, no clock, no chance. */
    public ArchitectureRules core(String... folders) {
        core.addAll(List.of(folders));
        return this;
    }

    /** Read slices: each may be removed without the others noticing. */
    public ArchitectureRules slices(String... folders) {
        slices.addAll(List.of(folders));
        return this;
    }

    /**
     * The only types that may be public, by simple name; those of the core need no mention here
     * when other folders use them.
     */
    public ArchitectureRules publicTypes(String... simpleNames) {
        publicTypes.addAll(List.of(simpleNames));
        return this;
    }

    /**
     * @throws AssertionError with all violations of all rules
     */
    public void check() {
        var violations = violations();
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    "The architecture of %s is violated:%n%s"
                            .formatted(base, String.join("\n", violations)));
        }
    }

    /** What is wrong, in words; empty when nothing is. */
    List<String> violations() {
        var found = new ArrayList<String>();
        requireClasses(base, found);
        core.forEach(folder -> requireClasses(base + "." + folder, found));
        slices.forEach(folder -> requireClasses(base + "." + folder, found));
        if (!found.isEmpty()) {
            return found;
        }
        var rules = new ArrayList<ArchRule>(GeneralRules.all(base));
        if (!core.isEmpty()) {
            rules.addAll(CoreRules.all(base, core));
        }
        for (var slice : slices) {
            rules.add(GeneralRules.sliceKnowsNoOther(base, slice, slices));
        }
        rules.add(GeneralRules.publicOnly(base, core, publicTypes));
        for (var rule : rules) {
            EvaluationResult result = rule.allowEmptyShould(true).evaluate(classes);
            found.addAll(result.getFailureReport().getDetails());
        }
        return found;
    }

    /** A name that finds no class would make its rules pass for ever. */
    private void requireClasses(String packageName, List<String> found) {
        boolean some =
                classes.stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .anyMatch(
                                type ->
                                        type.getPackageName().equals(packageName)
                                                || type.getPackageName()
                                                        .startsWith(packageName + "."));
        if (!some) {
            found.add("Package %s is named in the rules and holds no class".formatted(packageName));
        }
    }
}
