-- What operations staff did, by whom and why; it is only ever added to.
CREATE TABLE operations_log (
    entry_id   bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    done_at    timestamptz NOT NULL DEFAULT now(),
    actor      text        NOT NULL,
    action     text        NOT NULL,
    target     text        NOT NULL,
    reason     text        NOT NULL
);

CREATE TRIGGER operations_log_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON operations_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
