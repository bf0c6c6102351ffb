package org.fondsloket.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A shell that outlives this process just long enough to end its children, so that nothing is left
 * behind even when this process is killed.
 */
final class Guard {

    private static final String SCRIPT =
            """
            list=
            while read -r op entry; do
              if [ "$op" = + ]; then list="$list $entry"; else
                kept=; for one in $list; do [ "$one" = "$entry" ] || kept="$kept $one"; done; list=$kept
              fi
            done
            for one in $list; do kill -"${one%%:*}" "${one##*:}" 2>/dev/null; done
            """;

    private static @Nullable OutputStream orders;

    private Guard() {}

    static void watch(long pid, String signal) {
        order("+", pid, signal);
    }

    static void forget(long pid, String signal) {
        order("-", pid, signal);
    }

    private static synchronized void order(String op, long pid, String signal) {
        try {
            var out = orders;
            if (out == null) {
                out =
                        new ProcessBuilder(ChildProcess.detached("sh", "-c", SCRIPT))
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .getOutputStream();
                orders = out;
            }
            out.write("%s %s:%d\n".formatted(op, signal, pid).getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException e) {
            throw new IllegalStateException("The guard of the child processes does not run", e);
        }
    }
}
