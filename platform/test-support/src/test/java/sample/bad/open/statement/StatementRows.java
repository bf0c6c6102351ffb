package sample.bad.open.statement;

/** Public without need. */
public final class StatementRows {}
