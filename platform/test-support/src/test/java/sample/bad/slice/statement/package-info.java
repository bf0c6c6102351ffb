/** Sample for the architecture rules. */
@NullMarked
package sample.bad.slice.statement;

import org.jspecify.annotations.NullMarked;
