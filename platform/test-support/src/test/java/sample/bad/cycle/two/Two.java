package sample.bad.cycle.two;

import java.util.List;
import sample.bad.cycle.one.One;

/** Knows the other. */
public record Two(List<One> ones) {}
