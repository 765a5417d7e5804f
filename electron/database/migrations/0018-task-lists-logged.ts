/** The log of a task's bodies is asked for by its task, whose timeline tells who led it when. Frozen. */
export const taskListsLogged = `CREATE INDEX change_log_of_task_body
  ON change_log (json_extract(coalesce(after, before), '$.task_id')) WHERE table_name = 'task_body';`;
