-- What was done while a child was away, step by step: the log of an episode. happened and follow_up are times on the
-- wall, Europe/Stockholm; step names a step of the data file, which keeps its ids. What was taken back is kept until
-- the episode goes, so that taking back can be undone.
CREATE TABLE away_entry (
  id         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  episode_id INTEGER NOT NULL REFERENCES episode (id),
  step       TEXT    NOT NULL,
  happened   TEXT    NOT NULL,
  who        TEXT    NOT NULL,
  result     TEXT    NOT NULL,
  outcome    TEXT    NOT NULL,
  follow_up  TEXT,
  note       TEXT    NOT NULL,
  written_by TEXT    NOT NULL,
  written_at TEXT    NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX away_entry_episode ON away_entry (episode_id, happened);
