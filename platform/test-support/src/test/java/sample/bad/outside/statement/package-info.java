/** Sample for the architecture rules. */
@NullMarked
package sample.bad.outside.statement;

import org.jspecify.annotations.NullMarked;
