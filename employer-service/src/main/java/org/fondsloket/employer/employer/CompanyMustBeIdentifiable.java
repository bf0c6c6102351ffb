package org.fondsloket.employer.employer;

/** Rule: an employer has a name and a kind of activity that fit a letter head and a form field. */
public final class CompanyMustBeIdentifiable {

    /** Longest company name a letter's address field takes. */
    public static final int LONGEST_NAME = 120;

    /** Longest description of the kind of work. */
    public static final int LONGEST_ACTIVITY = 200;

    private CompanyMustBeIdentifiable() {}

    /** True when both texts say something and fit. */
    public static boolean holds(String companyName, String activity) {
        return fits(companyName, LONGEST_NAME) && fits(activity, LONGEST_ACTIVITY);
    }

    /** True when the text is not blank and not longer than allowed. */
    public static boolean fits(String text, int longest) {
        return !text.isBlank() && text.length() <= longest;
    }
}
