package org.fondsloket.identity.provider;

/**
 * What is known of a provider's record: never what stands in it.
 *
 * @param version of the record, 0 before the first
 * @param erased true once it was emptied
 */
public record ProviderFile(long version, boolean erased) {

    /** A number under which nothing is on file yet. */
    public static ProviderFile none() {
        return new ProviderFile(0, false);
    }
}
