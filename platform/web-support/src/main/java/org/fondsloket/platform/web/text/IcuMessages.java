package org.fondsloket.platform.web.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.platform.web.Messages;
import org.jspecify.annotations.Nullable;

/** ICU message formats: plurals of Polish and Romanian come out right. */
final class IcuMessages implements Messages {

    private static final int MONTH = "2026-05".length();

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    IcuMessages(List<String> bundles) {
        for (Locale locale : Languages.all()) {
            Map<String, String> texts = new HashMap<>();
            bundles.forEach(bundle -> texts.putAll(MessageBundles.read(bundle, locale)));
            byLanguage.put(locale.getLanguage(), Map.copyOf(texts));
        }
    }

    @Override
    public boolean knows(String key) {
        return pattern(key, Languages.FALLBACK) != null;
    }

    @Override
    public String text(String key, Map<String, ?> params, Locale locale) {
        String pattern = pattern(key, locale);
        if (pattern == null) {
            return key;
        }
        return new MessageFormat(pattern, locale).format(arguments(pattern, params));
    }

    private @Nullable String pattern(String key, Locale locale) {
        String text = byLanguage.getOrDefault(locale.getLanguage(), Map.of()).get(key);
        return text != null
                ? text
                : byLanguage.getOrDefault(Languages.FALLBACK.getLanguage(), Map.of()).get(key);
    }

    /** Facts travel as strings; only a placeholder that needs a number or a date turns them. */
    private static Map<String, Object> arguments(String text, Map<String, ?> params) {
        Map<String, Object> arguments = new HashMap<>(params);
        MessagePattern pattern = new MessagePattern(text);
        for (int i = 0; i + 1 < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() != MessagePattern.Part.Type.ARG_START) {
                continue;
            }
            String name = pattern.getSubstring(pattern.getPart(i + 1));
            if (!(params.get(name) instanceof String value)) {
                continue;
            }
            switch (part.getArgType()) {
                case PLURAL, SELECTORDINAL -> number(value, name, arguments);
                case SIMPLE -> {
                    if ("date".equals(pattern.getSubstring(pattern.getPart(i + 2)))) {
                        date(value, name, arguments);
                    } else {
                        number(value, name, arguments);
                    }
                }
                case NONE, SELECT, CHOICE -> {}
            }
        }
        return arguments;
    }

    private static void number(String value, String name, Map<String, Object> arguments) {
        try {
            arguments.put(name, new BigDecimal(value));
        } catch (NumberFormatException e) {
            arguments.put(name, BigDecimal.ZERO);
        }
    }

    /**
     * A day, or the first of a month. Formats hidden in a choice cannot be told a time zone, so it
     * is noon, which is the same day wherever a server stands.
     */
    private static void date(String value, String name, Map<String, Object> arguments) {
        try {
            LocalDate day = LocalDate.parse(value.length() == MONTH ? value + "-01" : value);
            arguments.put(name, Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
        } catch (DateTimeParseException e) {
            arguments.put(name, Date.from(Instant.EPOCH));
        }
    }
}
