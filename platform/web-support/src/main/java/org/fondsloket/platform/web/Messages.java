package org.fondsloket.platform.web;

import java.util.Locale;
import java.util.Map;

/**
 * Texts by key in the five languages of the platform, from {@code messages/platform} and the
 * service's own {@code messages/service}.
 */
public interface Messages {

    /**
     * The text under this key with its placeholders filled; where a placeholder is a number or a
     * plural, a numeric string will do. An unknown key is answered with itself.
     */
    String text(String key, Map<String, ?> params, Locale locale);

    /** True when there is a text under this key. */
    boolean knows(String key);
}
