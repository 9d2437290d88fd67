-- Why a list was started by hand, and when and why it was ended; end_why is empty while it runs.
CREATE TABLE run_by_hand (
  run_id     INTEGER NOT NULL PRIMARY KEY REFERENCES checklist_run (id),
  why        TEXT    NOT NULL,
  end_why    TEXT    NOT NULL,
  ended_date TEXT,
  CHECK ((end_why = '') = (ended_date IS NULL))
) STRICT;

-- What is typed of such a list before it is started or ended.
CREATE TABLE run_draft (
  child_id INTEGER NOT NULL REFERENCES child (id),
  list     TEXT    NOT NULL,
  field    TEXT    NOT NULL,
  typed    TEXT    NOT NULL,
  PRIMARY KEY (child_id, list, field)
) STRICT;

-- The days on which someone went through what could be told the police about a child.
CREATE TABLE readiness_review (
  id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  child_id      INTEGER NOT NULL REFERENCES child (id),
  reviewed_date TEXT    NOT NULL,
  taken_back_at TEXT
) STRICT;
CREATE INDEX readiness_review_child ON readiness_review (child_id);
