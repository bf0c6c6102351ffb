/** Sample for the architecture rules. */
@NullMarked
package sample.bad.cycle.two;

import org.jspecify.annotations.NullMarked;
