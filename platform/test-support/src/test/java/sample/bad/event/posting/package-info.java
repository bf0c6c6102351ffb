/** Sample for the architecture rules. */
@NullMarked
package sample.bad.event.posting;

import org.jspecify.annotations.NullMarked;
