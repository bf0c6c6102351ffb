package org.fondsloket.mailbox.sheet;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.mailbox.letter.NestedFacts;
import org.fondsloket.mailbox.rendering.LetterForm;
import org.fondsloket.mailbox.rendering.LetterText;
import org.fondsloket.mailbox.rendering.People;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A kind of letter that is put together from the common pieces. */
public interface SheetForm extends LetterForm {

    /** Fact with the day of the letter. */
    String DATED_ON = "datedOn";

    /** What the letter says in the language of these words. */
    Sheet sheet(Told told, Words words);

    /** True for a letter of which no file reaches its reader. */
    default boolean onPaperOnly() {
        return false;
    }

    @Override
    default String template() {
        return "sheet";
    }

    @Override
    default Instant datedAt(LetterRequested letter) {
        return Told.of(letter.facts())
                .date(DATED_ON)
                .atStartOfDay(LetterText.FUND_TIME)
                .toInstant();
    }

    @Override
    default Set<String> workers(LetterRequested letter) {
        return Told.of(letter.facts()).workers();
    }

    @Override
    default LetterPart part(LetterRequested letter, People people, LetterText text) {
        Words words = new Words(text, people, kind().toLowerCase(Locale.ROOT));
        Sheet sheet = sheet(Told.of(letter.facts()), words);
        return onPaperOnly() ? sheet : sheet.note(words.word("records"));
    }

    @Override
    default Attachment data(LetterRequested letter) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("letter", letter.letterId());
        data.put("kind", letter.kind());
        data.putAll(NestedFacts.nested(letter.facts()));
        return new Attachment(
                "figures.json",
                "application/json",
                "Figures of letter " + letter.kind(),
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(data));
    }
}
