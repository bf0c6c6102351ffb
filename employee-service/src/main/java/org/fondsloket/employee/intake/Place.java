package org.fondsloket.employee.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.platform.web.FieldError;

/** Where something stands in what somebody sent, so that a mistake is marked on the spot. */
sealed interface Place {

    /**
     * A mistake at this place.
     *
     * @param field name of the field, with a slash between parent and child
     */
    FieldError error(String field, String code, Map<String, String> params);

    /** A part of a JSON request. */
    record Json(String pointer) implements Place {
        @Override
        public FieldError error(String field, String code, Map<String, String> params) {
            return new FieldError(pointer + "/" + field, code, params);
        }
    }

    /**
     * A row of a file.
     *
     * @param number counted from 1, which is the row of the column names
     */
    record Row(long number) implements Place {
        @Override
        public FieldError error(String field, String code, Map<String, String> params) {
            return cell(column(field), code, params);
        }

        FieldError cell(String column, String code, Map<String, String> params) {
            Map<String, String> all = new HashMap<>(params);
            all.put("row", Long.toString(number));
            all.put("column", column);
            return new FieldError("/rows/" + number + "/" + column, code, all);
        }

        /** The columns are named after the fields: siteLand, or site/land, is site_land. */
        private static String column(String field) {
            return field.replace('/', '_')
                    .replaceAll("([a-z])([A-Z])", "$1_$2")
                    .toLowerCase(Locale.ROOT);
        }
    }
}
