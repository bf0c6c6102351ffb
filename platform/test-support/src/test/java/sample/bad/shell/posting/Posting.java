package sample.bad.shell.posting;

import sample.bad.shell.posting.axon.PostingAggregate;

record Posting(PostingAggregate shell) {}
