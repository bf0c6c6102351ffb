package org.fondsloket.platform.web.access;

import java.util.List;
import org.fondsloket.platform.operations.OperationsAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows the fund who was refused what on this service. */
@Controller
@ResponseBody
@RequestMapping("/operations/access-refusals")
final class RefusalEndpoint {

    private static final int MOST = 500;

    private final RefusalLog log;
    private final OperationsAccess access;

    RefusalEndpoint(RefusalLog log, OperationsAccess access) {
        this.log = log;
        this.access = access;
    }

    @GetMapping
    List<RefusalLog.Entry> newest(@RequestParam(defaultValue = "100") int limit) {
        access.requireOperations();
        return log.newest(Math.clamp(limit, 1, MOST));
    }
}
