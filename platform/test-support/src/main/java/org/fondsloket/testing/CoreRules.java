package org.fondsloket.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** Rules of the pure core: what it decides follows from what it is given and from nothing else. */
final class CoreRules {

    private static final String STORED_AS = "org.fondsloket.platform.store.StoredAs";

    private CoreRules() {}

    static List<ArchRule> all(String base, Set<String> folders) {
        var core = inCore(base, folders);
        return List.of(
                noClasses()
                        .that(core)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.axonframework..",
                                "org.springframework..",
                                "jakarta..",
                                "tools.jackson..",
                                "com.fasterxml.jackson..",
                                "org.apache.kafka..",
                                "java.sql..",
                                "javax.sql..")
                        .because("the core is plain Java"),
                noClasses()
                        .that(core)
                        .should()
                        .callMethodWhere(asksForTimeOrChance())
                        .because("time and ids are given to the core"),
                noClasses()
                        .that(core)
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Random"),
                noClasses()
                        .that(core)
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(base + "..axon.."))
                        .because("the shell knows the core, never the other way round"),
                classes().that(core).and(areEvents()).should(holdJdkTypesOnly(core)));
    }

    private static DescribedPredicate<JavaClass> inCore(String base, Set<String> folders) {
        return new DescribedPredicate<>("belong to the core " + folders) {
            @Override
            public boolean test(JavaClass type) {
                var name = type.getPackageName() + ".";
                return !name.contains(".axon.")
                        && folders.stream()
                                .anyMatch(folder -> GeneralRules.isIn(type, base + "." + folder));
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> asksForTimeOrChance() {
        return new DescribedPredicate<>("asks for the time or for chance") {
            @Override
            public boolean test(JavaMethodCall call) {
                AccessTarget target = call.getTarget();
                var owner = call.getTargetOwner().getFullName();
                var method = target.getName();
                return (owner.startsWith("java.time.") && method.equals("now"))
                        || (owner.equals("java.time.Clock") && method.startsWith("system"))
                        || (owner.equals("java.util.UUID") && method.equals("randomUUID"))
                        || (owner.equals("java.lang.Math") && method.equals("random"))
                        || (owner.equals("java.lang.System")
                                && Set.of("currentTimeMillis", "nanoTime").contains(method));
            }
        };
    }

    /** By annotation or by the sealed interface {@code …Event} they belong to. */
    private static DescribedPredicate<JavaClass> areEvents() {
        return new DescribedPredicate<>("are event records") {
            @Override
            public boolean test(JavaClass type) {
                return type.isRecord()
                        && (type.isAnnotatedWith(STORED_AS)
                                || type.getAllRawInterfaces().stream()
                                        .anyMatch(
                                                parent ->
                                                        parent.getSimpleName().endsWith("Event")));
            }
        };
    }

    /**
     * Or records and enums of the core, beside the event or in another folder, which hold the same.
     */
    private static ArchCondition<JavaClass> holdJdkTypesOnly(DescribedPredicate<JavaClass> core) {
        return new ArchCondition<>("hold JDK types only") {
            @Override
            public void check(JavaClass event, ConditionEvents events) {
                for (var field : event.getFields()) {
                    field.getType().getAllInvolvedRawTypes().stream()
                            .map(JavaClass::getBaseComponentType)
                            .filter(part -> !isJdkType(part) && !isPartOf(core, event, part))
                            .forEach(part -> events.add(violation(event, field, part)));
                }
            }
        };
    }

    private static boolean isJdkType(JavaClass type) {
        return type.isPrimitive() || type.getPackageName().startsWith("java.");
    }

    private static boolean isPartOf(
            DescribedPredicate<JavaClass> core, JavaClass event, JavaClass part) {
        return core.test(part)
                && (part.isEnum() || (part.isRecord() && partsAreJdkTypes(core, event, part)));
    }

    private static boolean partsAreJdkTypes(
            DescribedPredicate<JavaClass> core, JavaClass event, JavaClass part) {
        return part.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .allMatch(
                        inner ->
                                isJdkType(inner)
                                        || (!inner.equals(part) && isPartOf(core, event, inner)));
    }

    private static ConditionEvent violation(JavaClass event, JavaMember field, JavaClass part) {
        return SimpleConditionEvent.violated(
                event,
                "Event %s holds %s of type %s, which the store would have to keep readable for ever"
                        .formatted(event.getName(), field.getName(), part.getName()));
    }
}
