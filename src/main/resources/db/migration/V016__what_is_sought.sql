-- Which children have one of these values is asked of the whole register, at each unlocking: only those few fields are
-- in the indexes, so that a saved field writes no page more.
CREATE INDEX child_fact_asked ON child_fact (child_id)
  WHERE field IN ('INQUIRY_RECEIVED_ON', 'VISIT_ON', 'PLACE_BOOKED_ON', 'MOVE_ON');
CREATE INDEX child_fact_arrived ON child_fact (value, child_id) WHERE field = 'ARRIVED_ON';
CREATE INDEX child_fact_number ON child_fact (field, value, child_id)
  WHERE field IN ('IDENTITY_NUMBER', 'LMA_NUMBER', 'DOSSIER_NUMBER');
CREATE INDEX age_decision_born ON age_decision (born, child_id);
