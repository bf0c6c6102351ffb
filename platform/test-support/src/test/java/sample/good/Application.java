package sample.good;

/** The one public class. */
public final class Application {}
