/** Sample for the architecture rules. */
@NullMarked
package sample.bad.cycle.one;

import org.jspecify.annotations.NullMarked;
