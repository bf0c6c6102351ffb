/** Sample for the architecture rules. */
@NullMarked
package sample.good.balance;

import org.jspecify.annotations.NullMarked;
