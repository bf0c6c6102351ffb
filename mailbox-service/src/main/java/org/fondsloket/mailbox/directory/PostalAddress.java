package org.fondsloket.mailbox.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Where paper goes; each part may still be missing.
 *
 * @param country ISO code
 */
public record PostalAddress(
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String country) {

    /** Nothing is known. */
    public static final PostalAddress UNKNOWN = new PostalAddress(null, null, null, null);

    /** True when the post can find it. */
    public boolean complete() {
        return street != null && city != null;
    }

    static PostalAddress of(ResultSet row) throws SQLException {
        return new PostalAddress(
                row.getString("street"),
                row.getString("postal_code"),
                row.getString("city"),
                row.getString("country"));
    }

    @Override
    public String toString() {
        return "PostalAddress";
    }
}
