/** Sample for the architecture rules. */
@NullMarked
package sample.good.posting;

import org.jspecify.annotations.NullMarked;
