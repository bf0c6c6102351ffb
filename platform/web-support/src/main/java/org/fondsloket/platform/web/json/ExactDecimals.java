package org.fondsloket.platform.web.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Decimals leave as plain strings, so that no reader puts them through a binary fraction, and come
 * in as string or number.
 */
final class ExactDecimals extends SimpleModule {

    /** Longer ones are no amounts, and a huge exponent would explode when written plainly. */
    private static final int MOST_DIGITS = 30;

    ExactDecimals() {
        super("exact-decimals");
        addSerializer(
                new StdSerializer<BigDecimal>(BigDecimal.class) {
                    @Override
                    public void serialize(
                            BigDecimal value, JsonGenerator out, SerializationContext context) {
                        out.writeString(value.toPlainString());
                    }
                });
        addDeserializer(
                BigDecimal.class,
                new StdDeserializer<BigDecimal>(BigDecimal.class) {
                    @Override
                    public @Nullable BigDecimal deserialize(
                            JsonParser in, DeserializationContext context) {
                        return read(in, context);
                    }
                });
    }

    private static @Nullable BigDecimal read(JsonParser in, DeserializationContext context) {
        JsonToken token = in.currentToken();
        if (token != JsonToken.VALUE_STRING && !token.isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, in);
        }
        String text = in.getString();
        if (text.length() <= MOST_DIGITS) {
            try {
                BigDecimal value = new BigDecimal(text);
                if (Math.abs(value.scale()) <= MOST_DIGITS) {
                    return value;
                }
            } catch (NumberFormatException e) {
                return (BigDecimal)
                        context.handleWeirdStringValue(BigDecimal.class, text, "no decimal");
            }
        }
        return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, "", "too long");
    }
}
