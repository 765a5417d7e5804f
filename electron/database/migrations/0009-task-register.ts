/**
 * The register of tasks by index: all that its pages, its counts and the board ask of a task stands in the index, so
 * that none of them reads the tasks' words. Frozen.
 */
export const taskRegister = `
CREATE INDEX task_register ON task (deadline, id, done_on, state, restricted, kind, notice_id, watcher_id, binned_at)
  WHERE binned_at IS NULL;
CREATE INDEX task_register_open ON task (done_on, deadline, id, state, restricted, kind, notice_id, watcher_id, binned_at)
  WHERE binned_at IS NULL;
CREATE INDEX task_body_of_task ON task_body (task_id, role, position, agency_id, name);
CREATE INDEX task_body_by_name ON task_body (name) WHERE agency_id IS NULL;
CREATE INDEX task_area_by_name ON task_area (name);
`;
