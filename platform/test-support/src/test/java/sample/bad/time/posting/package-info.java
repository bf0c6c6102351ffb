/** Sample for the architecture rules. */
@NullMarked
package sample.bad.time.posting;

import org.jspecify.annotations.NullMarked;
