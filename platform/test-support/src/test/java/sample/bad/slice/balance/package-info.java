/** Sample for the architecture rules. */
@NullMarked
package sample.bad.slice.balance;

import org.jspecify.annotations.NullMarked;
