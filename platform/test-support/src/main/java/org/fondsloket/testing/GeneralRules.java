package org.fondsloket.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Rules that hold in every folder. */
final class GeneralRules {

    private static final Set<String> FORBIDDEN_WORDS =
            Set.of(
                    "controller",
                    "service",
                    "dto",
                    "util",
                    "utils",
                    "impl",
                    "common",
                    "manager",
                    "helper");

    private GeneralRules() {}

    static List<ArchRule> all(String base) {
        return List.of(
                slices().matching(base + ".(*)..").should().beFreeOfCycles(),
                classes().should(liveInAPackageThatSaysWhatItIsFor(base)),
                classes().should(liveInANullMarkedPackage()),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
                        .because("Jackson 3 lives in tools.jackson"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..axon..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.axonframework.modelling..",
                                "org.axonframework.eventsourcing..",
                                "org.axonframework.commandhandling..")
                        .because("only the thin shell in ..axon.. is an Axon aggregate"));
    }

    static ArchRule sliceKnowsNoOther(String base, String slice, Set<String> slices) {
        var others =
                slices.stream()
                        .filter(other -> !other.equals(slice))
                        .map(other -> base + "." + other + "..")
                        .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(base + "." + slice + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others.length == 0 ? new String[] {"none"} : others)
                .because("a read slice can be removed without the others noticing");
    }

    static ArchRule publicOnly(String base, Set<String> core, Set<String> allowed) {
        return classes()
                .that()
                .areTopLevelClasses()
                .and(arePublicWithoutNeed(base, core))
                .should()
                .haveNameMatching(
                        ".*\\.("
                                + (allowed.isEmpty() ? "package-info" : String.join("|", allowed))
                                + ")")
                .because("everything else is package-private");
    }

    /** What the core decides is used by the folders around it; there, public has a reason. */
    private static DescribedPredicate<JavaClass> arePublicWithoutNeed(
            String base, Set<String> core) {
        return new DescribedPredicate<>("are public without another folder's need") {
            @Override
            public boolean test(JavaClass type) {
                if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
                    return false;
                }
                boolean inCore =
                        core.stream()
                                .anyMatch(
                                        folder ->
                                                isIn(type, base + "." + folder)
                                                        && !type.getPackageName()
                                                                .contains(".axon"));
                boolean used =
                        type.getDirectDependenciesToSelf().stream()
                                .anyMatch(
                                        use ->
                                                !use.getOriginClass()
                                                        .getPackageName()
                                                        .equals(type.getPackageName()));
                return !(inCore && used);
            }
        };
    }

    static boolean isIn(JavaClass type, String packageName) {
        return type.getPackageName().equals(packageName)
                || type.getPackageName().startsWith(packageName + ".");
    }

    private static ArchCondition<JavaClass> liveInAPackageThatSaysWhatItIsFor(String base) {
        return new ArchCondition<>("live in a package that says what it is for") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getSimpleName().equals("package-info")) {
                    return;
                }
                var below = type.getPackageName().substring(base.length());
                Arrays.stream(below.split("\\.", -1))
                        .filter(FORBIDDEN_WORDS::contains)
                        .forEach(
                                word ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        type,
                                                        "%s lives in a package named %s"
                                                                .formatted(type.getName(), word))));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type,
                                    "The package of %s has no package-info with @NullMarked"
                                            .formatted(type.getName())));
                }
            }
        };
    }
}
