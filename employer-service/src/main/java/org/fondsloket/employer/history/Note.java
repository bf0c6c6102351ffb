package org.fondsloket.employer.history;

import org.fondsloket.employer.employer.Section;
import org.jspecify.annotations.Nullable;

/**
 * What one event did to a section, as far as it may be kept outside the erasable file.
 *
 * @param what code of the act
 * @param version of the section after it
 * @param detail a company name or a number, never something about a person
 * @param paperForm id of the scanned form
 */
record Note(
        Section section,
        String what,
        @Nullable Long version,
        @Nullable String detail,
        @Nullable String paperForm) {

    static Note of(Section section, String what) {
        return new Note(section, what, null, null, null);
    }

    Note inVersion(long newVersion) {
        return new Note(section, what, newVersion, detail, paperForm);
    }

    Note saying(String companyFact) {
        return new Note(section, what, version, companyFact, paperForm);
    }

    Note onPaper(@Nullable String form) {
        return new Note(section, what, version, detail, form);
    }
}
