package org.fondsloket.employer.file;

import org.jspecify.annotations.Nullable;

/**
 * A section as it holds now.
 *
 * @param version 0 before the first
 * @param content null when nobody filled the section in, or when it was erased
 */
public record OnFile<T>(long version, @Nullable T content) {

    static <T> OnFile<T> nothing() {
        return new OnFile<>(0, null);
    }

    @Override
    public String toString() {
        return "OnFile[version=" + version + "]";
    }
}
