package org.fondsloket.employer.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fondsloket.employer.company.Address;
import org.fondsloket.employer.company.BankDetails;
import org.fondsloket.employer.company.CompanyData;
import org.fondsloket.employer.company.Contacts;
import org.fondsloket.employer.employer.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The erasable table. Whoever writes here sends the matching command in the same transaction, after
 * the rows, so that file and events never disagree.
 */
@Component
public class CompanyFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;

    CompanyFile(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The section "Company" as it holds now. */
    public OnFile<CompanyData> company(String employerNumber) {
        return current(employerNumber, Section.COMPANY, CompanyData.class);
    }

    /** The section "Address" as it holds now. */
    public OnFile<Address> address(String employerNumber) {
        return current(employerNumber, Section.ADDRESS, Address.class);
    }

    /** The section "Contact" as it holds now. */
    public OnFile<Contacts> contacts(String employerNumber) {
        return current(employerNumber, Section.CONTACTS, Contacts.class);
    }

    /** The section "Bank" as it holds now. */
    public OnFile<BankDetails> bank(String employerNumber) {
        return current(employerNumber, Section.BANK, BankDetails.class);
    }

    /**
     * Puts a newer version on file.
     *
     * @param seen version that the editor saw, 0 before the first
     * @return the new version, empty when somebody else was faster
     */
    public Optional<Long> change(
            String employerNumber, Section section, long seen, Object content) {
        Optional<Long> version =
                seen == 0 ? begin(employerNumber, section) : proceed(employerNumber, section, seen);
        version.ifPresent(
                newer ->
                        jdbc.sql(
                                        """
                                        insert into section_record
                                            (employer_number, section, version, content, recorded_at)
                                        values (?, ?, ?, ?::jsonb, ?)
                                        """)
                                .params(
                                        employerNumber,
                                        section.name(),
                                        newer,
                                        JSON.writeValueAsString(content),
                                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                                .update());
        return version;
    }

    /**
     * Deletes every version of every section and what people wrote about names; the versions go on
     * counting.
     */
    public void erase(String employerNumber) {
        // The row locks keep a change from adding a version meanwhile.
        jdbc.sql("select version from section_file where employer_number = ? for update")
                .param(employerNumber)
                .query(Long.class)
                .list();
        jdbc.sql("delete from section_record where employer_number = ?")
                .param(employerNumber)
                .update();
        jdbc.sql("update name_change set reason = null, answer = null where employer_number = ?")
                .param(employerNumber)
                .update();
    }

    /** Every version of a section that is still there, oldest first, as JSON. */
    public List<RecordedVersion> versions(String employerNumber, Section section) {
        return jdbc.sql(
                        """
                        select version, content from section_record
                        where employer_number = ? and section = ? order by version
                        """)
                .params(employerNumber, section.name())
                .query(
                        (row, number) ->
                                new RecordedVersion(
                                        row.getLong("version"),
                                        JSON.readTree(row.getString("content"))))
                .list();
    }

    private Optional<Long> begin(String employerNumber, Section section) {
        return jdbc.sql(
                        """
                        insert into section_file (employer_number, section, version)
                        values (?, ?, 1) on conflict do nothing returning version
                        """)
                .params(employerNumber, section.name())
                .query(Long.class)
                .optional();
    }

    private Optional<Long> proceed(String employerNumber, Section section, long seen) {
        return jdbc.sql(
                        """
                        update section_file set version = version + 1
                        where employer_number = ? and section = ? and version = ?
                        returning version
                        """)
                .params(employerNumber, section.name(), seen)
                .query(Long.class)
                .optional();
    }

    private <T> OnFile<T> current(String employerNumber, Section section, Class<T> type) {
        return jdbc.sql(
                        """
                        select f.version, r.content
                        from section_file f
                        left join section_record r using (employer_number, section, version)
                        where f.employer_number = ? and f.section = ?
                        """)
                .params(employerNumber, section.name())
                .query((row, number) -> read(row, type))
                .optional()
                .orElseGet(OnFile::nothing);
    }

    private static <T> OnFile<T> read(ResultSet row, Class<T> type) throws SQLException {
        @Nullable String content = row.getString("content");
        return new OnFile<>(
                row.getLong("version"), content == null ? null : JSON.readValue(content, type));
    }
}
