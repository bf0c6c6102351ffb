package org.fondsloket.employer.company;

import org.fondsloket.employer.employer.CompanyMustBeIdentifiable;
import org.jspecify.annotations.Nullable;

/**
 * The section "Company" as somebody typed it.
 *
 * @param version of the section that the editor saw
 * @param taxNumberConfirmed true when the tax number is right although it looks unusual
 */
public record CompanyDataInput(
        long version,
        @Nullable String country,
        @Nullable String activity,
        @Nullable String taxNumber,
        @Nullable Boolean taxNumberConfirmed,
        @Nullable DirectorInput director) {

    /** Everything that is wrong, or the company data. */
    public Checked<CompanyData> checked() {
        Form form = new Form();
        String seat = form.country("/country", country);
        if (seat == null) {
            form.mistake("/country", "field.required");
        }
        String work =
                form.required("/activity", activity, CompanyMustBeIdentifiable.LONGEST_ACTIVITY);
        String tax = form.optional("/taxNumber", taxNumber, TaxNumber.LONGEST);
        // The employer knows the number better than any table of patterns.
        if (tax != null
                && seat != null
                && !Boolean.TRUE.equals(taxNumberConfirmed)
                && !TaxNumber.isPlausible(seat, tax)) {
            form.mistake("/taxNumber", "employer.taxNumber.unusual");
        }
        Director head = director(form);
        return form.result(() -> new CompanyData(seat == null ? "" : seat, work, tax, head));
    }

    /** Both names or none: half a name signs nothing. */
    private @Nullable Director director(Form form) {
        if (director == null
                || (Form.given(director.givenName()) == null
                        && Form.given(director.familyName()) == null)) {
            return null;
        }
        return new Director(
                form.required("/director/givenName", director.givenName(), Form.LONGEST_TEXT),
                form.required("/director/familyName", director.familyName(), Form.LONGEST_TEXT));
    }

    @Override
    public String toString() {
        return "CompanyDataInput[withheld]";
    }

    /** A director as somebody typed it. */
    public record DirectorInput(@Nullable String givenName, @Nullable String familyName) {

        @Override
        public String toString() {
            return "DirectorInput[withheld]";
        }
    }
}
