/** Sample for the architecture rules. */
@NullMarked
package sample.bad.framework.posting;

import org.jspecify.annotations.NullMarked;
