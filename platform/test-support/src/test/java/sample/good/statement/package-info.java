/** Sample for the architecture rules. */
@NullMarked
package sample.good.statement;

import org.jspecify.annotations.NullMarked;
