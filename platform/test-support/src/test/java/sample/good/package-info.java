/** Sample for the architecture rules. */
@NullMarked
package sample.good;

import org.jspecify.annotations.NullMarked;
