/** Sample for the architecture rules. */
@NullMarked
package sample.bad.shell.posting;

import org.jspecify.annotations.NullMarked;
