package org.fondsloket.platform.web.catalogue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fondsloket.platform.web.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The services as the platform ships them, in {@code service-catalogue.yaml}: what each service
 * decides by until identity-service has told it of a later decision of the fund.
 *
 * @param session how long a password counts
 * @param classes kinds of data with the levels they need
 */
@ConfigurationProperties("fondsloket.catalogue")
public record ServiceCatalogue(
        @DefaultValue("10h") Duration session,
        @DefaultValue Map<String, DataClass> classes,
        @DefaultValue List<Shipped> services) {

    public ServiceCatalogue {
        classes = Map.copyOf(classes);
        services = List.copyOf(services);
        Map<String, Shipped> once = new LinkedHashMap<>();
        for (Shipped entry : services) {
            if (!classes.containsKey(entry.dataClass())) {
                throw new IllegalArgumentException(entry.code() + " has an unknown data class");
            }
            if (once.put(entry.code(), entry) != null) {
                throw new IllegalArgumentException(entry.code() + " stands twice");
            }
        }
    }

    public Optional<Shipped> find(String code) {
        return services.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** What the data of this service need. */
    public DataClass classOf(Shipped entry) {
        return Optional.ofNullable(classes.get(entry.dataClass())).orElseThrow();
    }

    /**
     * One kind of data.
     *
     * @param floor level below which no act on such data may ever be set
     * @param reading level for looking at such data
     */
    public record DataClass(Level floor, Level reading) {}

    /**
     * One service.
     *
     * @param code name in rights, mandates and events
     * @param required level of login for an act
     * @param maxAge oldest login that still counts for an act
     * @param cutover first day on which the level is needed; absent when it is needed already
     * @param showsOnly true when there is nothing to do but to look: looking then needs the level
     *     of an act
     * @param mandatable true when an employer may have somebody else do it
     * @param paperForm form for whoever cannot do it on the screen
     */
    public record Shipped(
            String code,
            String dataClass,
            Level required,
            Duration maxAge,
            @Nullable LocalDate cutover,
            @DefaultValue("false") boolean showsOnly,
            @DefaultValue("true") boolean mandatable,
            String paperForm) {}
}
