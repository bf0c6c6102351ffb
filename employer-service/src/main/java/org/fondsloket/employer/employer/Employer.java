package org.fondsloket.employer.employer;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an employer's events add up to. */
public sealed interface Employer {

    /** Nobody holds this number yet. */
    record Unregistered() implements Employer {}

    /**
     * The number is taken.
     *
     * @param participationFrom first day in the scheme
     * @param versions newest version of each section; a section that nobody filled in is absent
     * @param nameChange request that the fund has not answered yet
     * @param successor number under which the company goes on
     */
    record Registered(
            Profile profile,
            LocalDate participationFrom,
            Map<Section, Long> versions,
            @Nullable OpenNameChange nameChange,
            @Nullable String successor)
            implements Employer {

        public Registered {
            versions = Map.copyOf(versions);
        }

        /** Newest version of a section, 0 before the first. */
        long version(Section section) {
            return versions.getOrDefault(section, 0L);
        }

        Registered with(Profile newProfile) {
            return new Registered(newProfile, participationFrom, versions, nameChange, successor);
        }

        Registered with(Section section, long version) {
            Map<Section, Long> newer = new EnumMap<>(Section.class);
            newer.putAll(versions);
            newer.put(section, version);
            return new Registered(profile, participationFrom, newer, nameChange, successor);
        }

        Registered asking(@Nullable OpenNameChange request) {
            return new Registered(profile, participationFrom, versions, request, successor);
        }

        Registered followedBy(String number) {
            return new Registered(profile, participationFrom, versions, nameChange, number);
        }
    }

    /** A new name that somebody asked for. */
    record OpenNameChange(String requestId, String requestedName) {}

    /**
     * The facts of a company that everybody at the fund may know.
     *
     * @param country ISO code of the seat
     * @param activity kind of construction work
     * @param participationUntil last day in the scheme, null while nobody knows an end
     * @param lettersOnPaper whether letters are printed as well
     */
    record Profile(
            String companyName,
            String country,
            String activity,
            @Nullable LocalDate participationUntil,
            boolean lettersOnPaper) {

        Profile withCompany(String newCountry, String newActivity) {
            return new Profile(
                    companyName, newCountry, newActivity, participationUntil, lettersOnPaper);
        }

        Profile named(String newName) {
            return new Profile(newName, country, activity, participationUntil, lettersOnPaper);
        }

        Profile until(LocalDate lastDay) {
            return new Profile(companyName, country, activity, lastDay, lettersOnPaper);
        }

        Profile withLettersOnPaper(boolean onPaper) {
            return new Profile(companyName, country, activity, participationUntil, onPaper);
        }
    }
}
