package sample.good.statement;

import sample.good.posting.PostingEvent;

record StatementRow(PostingEvent event) {}
