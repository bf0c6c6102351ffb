/** Sample for the architecture rules. */
@NullMarked
package sample.bad.shell.posting.axon;

import org.jspecify.annotations.NullMarked;
