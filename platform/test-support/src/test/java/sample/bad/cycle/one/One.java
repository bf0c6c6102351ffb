package sample.bad.cycle.one;

import sample.bad.cycle.two.Two;

/** Knows the other. */
public record One(Two two) {}
