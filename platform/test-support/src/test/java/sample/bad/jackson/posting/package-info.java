/** Sample for the architecture rules. */
@NullMarked
package sample.bad.jackson.posting;

import org.jspecify.annotations.NullMarked;
