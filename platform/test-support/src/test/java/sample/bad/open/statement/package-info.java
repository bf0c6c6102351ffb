/** Sample for the architecture rules. */
@NullMarked
package sample.bad.open.statement;

import org.jspecify.annotations.NullMarked;
