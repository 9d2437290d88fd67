-- Cards that the user has marked as duplicates of each other: one row for two cards, the lower key first.
CREATE TABLE child_link (
  child_id INTEGER NOT NULL REFERENCES child (id),
  other_id INTEGER NOT NULL REFERENCES child (id),
  made_at  TEXT    NOT NULL,
  PRIMARY KEY (child_id, other_id),
  CHECK (child_id < other_id)
) STRICT;
CREATE INDEX child_link_other ON child_link (other_id);
