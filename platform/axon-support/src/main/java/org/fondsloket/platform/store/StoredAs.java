package org.fondsloket.platform.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The logical name under which an event is stored for ever, so that a class may move or be renamed
 * without touching one stored row.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StoredAs {

    /** Context and event name, such as {@code reporting.MonthlyReportSubmitted}. */
    String value();

    String revision() default "1";
}
