package sample.bad.shell.posting.axon;

/** Public for the core that must not know it. */
public final class PostingAggregate {}
