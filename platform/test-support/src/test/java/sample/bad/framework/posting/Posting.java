package sample.bad.framework.posting;

import org.springframework.core.env.Environment;

record Posting(Environment environment) {}
