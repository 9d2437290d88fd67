-- The register. Text columns ending in _at hold UTC instants, in _date days; is_ columns hold 0 or 1.
-- Columns with other names hold local text forms (partial dates, times in Europe/Stockholm).

CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE child (
  id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid           TEXT    NOT NULL UNIQUE,
  file_year     INTEGER NOT NULL,
  file_number   INTEGER NOT NULL,
  created_at    TEXT    NOT NULL,
  closed_date   TEXT,
  closed_reason TEXT,
  closed_note   TEXT,
  UNIQUE (file_year, file_number),
  CHECK ((closed_date IS NULL) = (closed_reason IS NULL))
) STRICT;

-- A value, what was typed but is no value yet, or both.
CREATE TABLE child_fact (
  child_id INTEGER NOT NULL REFERENCES child (id),
  field    TEXT    NOT NULL,
  value    TEXT,
  draft    TEXT,
  PRIMARY KEY (child_id, field)
) STRICT;

-- Numbers are never used twice (AUTOINCREMENT): a checklist run remembers the decision that started it, even one
-- removed as a mistake.
CREATE TABLE age_decision (
  id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  child_id      INTEGER NOT NULL REFERENCES child (id),
  kind          TEXT    NOT NULL,
  born          TEXT    NOT NULL,
  valid_date    TEXT    NOT NULL,
  learned_date  TEXT    NOT NULL,
  decided_by    TEXT    NOT NULL,
  decided_date  TEXT,
  source        TEXT    NOT NULL,
  appealed_date TEXT,
  stayed_date   TEXT,
  reversed_date TEXT,
  is_preferred  INTEGER NOT NULL
) STRICT;
CREATE INDEX age_decision_child ON age_decision (child_id);

CREATE TABLE asylum_event (
  id         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  child_id   INTEGER NOT NULL REFERENCES child (id),
  status     TEXT    NOT NULL,
  event_date TEXT    NOT NULL,
  note       TEXT    NOT NULL
) STRICT;
CREATE INDEX asylum_event_child ON asylum_event (child_id);

CREATE TABLE photo (
  id         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  child_id   INTEGER NOT NULL REFERENCES child (id),
  added_at   TEXT    NOT NULL,
  taken_date TEXT,
  consent    TEXT    NOT NULL,
  jpeg       BLOB    NOT NULL
) STRICT;
CREATE INDEX photo_child ON photo (child_id);

CREATE TABLE episode (
  id       INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  child_id INTEGER NOT NULL REFERENCES child (id),
  noticed  TEXT    NOT NULL,
  ended    TEXT
) STRICT;
CREATE INDEX episode_child ON episode (child_id);
CREATE UNIQUE INDEX episode_open ON episode (child_id) WHERE ended IS NULL;

CREATE TABLE episode_fact (
  episode_id INTEGER NOT NULL REFERENCES episode (id),
  field      TEXT    NOT NULL,
  value      TEXT,
  draft      TEXT,
  PRIMARY KEY (episode_id, field)
) STRICT;

-- decision_id is no foreign key, see age_decision.
CREATE TABLE checklist_run (
  id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  child_id     INTEGER NOT NULL REFERENCES child (id),
  list         TEXT    NOT NULL,
  version      INTEGER NOT NULL,
  decision_id  INTEGER,
  started_date TEXT    NOT NULL,
  ended_reason TEXT
) STRICT;
CREATE INDEX checklist_run_child ON checklist_run (child_id);

CREATE TABLE run_item (
  id     INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES checklist_run (id),
  item   TEXT    NOT NULL,
  UNIQUE (run_id, item)
) STRICT;

-- The newest mark that isn't taken back holds.
CREATE TABLE item_mark (
  id             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  run_item_id    INTEGER NOT NULL REFERENCES run_item (id),
  what           TEXT    NOT NULL,
  marked_date    TEXT    NOT NULL,
  postponed_date TEXT,
  done_by        TEXT    NOT NULL,
  note           TEXT    NOT NULL,
  made_at        TEXT    NOT NULL,
  taken_back_at  TEXT,
  CHECK ((what = 'POSTPONED') = (postponed_date IS NOT NULL))
) STRICT;
CREATE INDEX item_mark_run_item ON item_mark (run_item_id);

-- What calendar files have said last of an item, so that the next one changes or cancels it. Named by child, list and
-- decision (0: none) rather than by run: an item keeps its uid when its list starts. sequence grows with each change.
CREATE TABLE calendar_event (
  id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  child_id     INTEGER REFERENCES child (id),
  list         TEXT    NOT NULL,
  decision_id  INTEGER NOT NULL,
  item         TEXT    NOT NULL,
  uid          TEXT    NOT NULL UNIQUE,
  sequence     INTEGER NOT NULL,
  event_date   TEXT    NOT NULL,
  is_cancelled INTEGER NOT NULL,
  UNIQUE (child_id, list, decision_id, item)
) STRICT;

CREATE TABLE form_draft (
  child_id INTEGER NOT NULL REFERENCES child (id),
  kind     TEXT    NOT NULL,
  question TEXT    NOT NULL,
  answer   TEXT    NOT NULL,
  PRIMARY KEY (child_id, kind, question)
) STRICT;

CREATE TABLE sent_document (
  id          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  child_id    INTEGER NOT NULL REFERENCES child (id),
  kind        TEXT    NOT NULL,
  template    INTEGER NOT NULL,
  approved_at TEXT    NOT NULL,
  recipient   TEXT    NOT NULL,
  way         TEXT    NOT NULL,
  sha256      TEXT    NOT NULL,
  replaces_id INTEGER REFERENCES sent_document (id),
  pdf         BLOB    NOT NULL
) STRICT;
CREATE INDEX sent_document_child ON sent_document (child_id);
CREATE INDEX sent_document_replaces ON sent_document (replaces_id);

-- The log. Its rows outlive the child: no foreign keys to what thinning removes. Destroying the child's row in
-- child_key makes its log_value rows unreadable; the chain runs over their ciphertext and still holds.
CREATE TABLE child_key (
  child_id INTEGER NOT NULL PRIMARY KEY,
  key      BLOB    NOT NULL
) STRICT;

CREATE TABLE log_entry (
  id        INTEGER NOT NULL PRIMARY KEY,
  logged_at TEXT    NOT NULL,
  by_user   TEXT    NOT NULL,
  action    TEXT    NOT NULL,
  subject   TEXT,
  field     TEXT,
  hash      BLOB    NOT NULL
) STRICT;

CREATE TABLE log_value (
  entry_id   INTEGER NOT NULL PRIMARY KEY REFERENCES log_entry (id),
  child_id   INTEGER NOT NULL,
  ciphertext BLOB    NOT NULL
) STRICT;

-- How far the log goes: a cut-off end shows.
CREATE TABLE log_head (
  id       INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  entry_id INTEGER NOT NULL,
  hash     BLOB    NOT NULL
) STRICT;
