package org.fondsloket.identity.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fondsloket.identity.access.Right;
import org.fondsloket.platform.web.Level;
import org.fondsloket.platform.web.catalogue.ServiceCatalogue;
import org.fondsloket.platform.web.catalogue.ServiceCatalogue.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

class ShippedCatalogueTest {

    private static ServiceCatalogue catalogue =
            new ServiceCatalogue(Duration.ofHours(10), Map.of(), List.of());

    @BeforeAll
    static void readsTheFile() throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        new YamlPropertySourceLoader()
                .load("catalogue", new ClassPathResource("service-catalogue.yaml"))
                .forEach(sources::addLast);
        catalogue =
                new Binder(ConfigurationPropertySources.from(sources))
                        .bind("fondsloket.catalogue", ServiceCatalogue.class)
                        .get();
    }

    @ParameterizedTest(name = "{0} {1} needs {2}")
    @CsvSource({
        "S003-23, SICK, L2",
        "S003-24, ENT, L1",
        "S003-25, REF, L2",
        "S003-26, EXEMP, L2",
        "S003-27, DOC, L2",
        "S003-28, END, L2",
        "S003-29, CHK, L2",
        "S003-30, AUD, L2",
        "S003-31, OBJ, L2",
        "S003-22, REPORT, L2",
        "S003-22, COMP, L1",
        "S003-22, ACC, L1",
        "S003-22, BOX, L1",
        "S003-22, BANK, L2-fresh",
        "S003-22, MAND, L2-fresh",
        "S003-22, LINK, L2-fresh",
        "S003-22, EMPACC, L2"
    })
    @DisplayName("S003-22 to S003-31 each service of the source is there, with its level")
    void listsEveryServiceWithItsLevel(String row, String code, String level) {
        assertThat(catalogue.find(code).map(each -> each.required().acr())).as(row).contains(level);
    }

    @Test
    @DisplayName("S003-32 no shipped level lies below what the data need")
    void shipsNoLevelBelowItsFloor() {
        assertThat(catalogue.services())
                .allSatisfy(
                        entry ->
                                assertThat(
                                                entry.required()
                                                        .atLeast(catalogue.classOf(entry).floor()))
                                        .as(entry.code())
                                        .isTrue());
    }

    @Test
    @DisplayName("S003-01 services people use with a password today have their cut-over ahead")
    void leavesTimeForWhatIsUsedToday() {
        assertThat(catalogue.services())
                .filteredOn(
                        entry ->
                                List.of("COMP", "WORKERS", "REPORT", "ACC", "BOX")
                                                .contains(entry.code())
                                        && entry.required().atLeast(Level.L2))
                .extracting(Shipped::code)
                .containsExactly("REPORT");
        assertThat(catalogue.find("REPORT").map(Shipped::cutover))
                .contains(LocalDate.of(2027, 7, 1));
    }

    @Test
    void everyRightIsAServiceAndOnlyUsersAndMandatesAreNoRight() {
        assertThat(Right.of("20417358").stream().map(Right::name))
                .containsExactlyInAnyOrderElementsOf(
                        catalogue.services().stream()
                                .map(Shipped::code)
                                .filter(code -> !code.equals("MAND"))
                                .toList());
        assertThat(catalogue.services())
                .filteredOn(entry -> !entry.mandatable())
                .extracting(Shipped::code)
                .containsExactly("MAND", "LINK");
    }
}
