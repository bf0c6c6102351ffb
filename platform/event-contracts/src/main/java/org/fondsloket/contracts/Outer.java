package org.fondsloket.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names an outer event's type on the wire and the topic it travels on. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Outer {

    /** Logical type with major version. */
    String type();

    String topic();

    /** Field by which records are keyed: order holds among records of one key. */
    String key() default "employerNumber";

    /**
     * True when the topic keeps only the newest record of each key, so that a tombstone erases what
     * came before it.
     */
    boolean compacted() default false;
}
