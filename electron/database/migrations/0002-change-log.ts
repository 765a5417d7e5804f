/** Every table that holds records, its key and its other columns, as they stand at this version. */
const tables: readonly (readonly [table: string, key: string, columns: string])[] = [
  ['area', 'id', 'code kind name parent_code valid_from valid_to note'],
  ['area_predecessor', 'area_id code', ''],
  ['agency', 'id', 'code kind name valid_from valid_to successor_code note'],
  ['agency_alias', 'agency_id alias', ''],
  [
    'indicator',
    'code',
    'domain name unit frequency aggregation numerator denominator better decimals valid_from valid_to note',
  ],
  ['period', 'code', 'kind label starts_on ends_on'],
  ['indicator_value', 'id', 'indicator_code area_code period_code value absence provisional is_sample note'],
  ['source_file', 'id', 'name sha256 size stored_as'],
  ['meeting', 'id', 'name held_on form place chair is_sample'],
  ['meeting_attendee', 'id', 'meeting_id position site text'],
  [
    'notice',
    'id',
    'meeting_id source_file_id number symbol place issued_on kind title source_text signer_authority signer_position signer_rank signer_name is_sample',
  ],
  ['notice_line', 'id', 'notice_id part position text'],
  ['notice_heading', 'id', 'notice_id position part stands_before text'],
  ['conclusion', 'id', 'notice_id position n'],
  ['conclusion_paragraph', 'id', 'conclusion_id position text span_start span_end'],
  [
    'task',
    'id',
    'notice_id paragraph_id span_start span_end content deadline deadline_text deadline_rule state done_on is_sample',
  ],
  ['task_body', 'id', 'task_id role position name agency_id'],
  ['task_area', 'task_id position', 'name'],
  ['task_reference', 'task_id position', 'number'],
  ['decision', 'id', 'notice_id n text'],
  ['legal_reference', 'id', 'notice_id number dated_on issuer'],
  ['notice_figure', 'id', 'notice_id raw value unit sentence period_text'],
];

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');
const keyOf = (row: string, key: string): string =>
  words(key)
    .map((part) => `${row}.${part}`)
    .join(` || '|' || `);
const imageOf = (row: string, columns: readonly string[]): string =>
  `json_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`;

function trigger(
  table: string,
  key: string,
  columns: readonly string[],
  action: 'insert' | 'update' | 'delete',
) {
  const row = action === 'delete' ? 'OLD' : 'NEW';
  const before = action === 'insert' ? 'NULL' : imageOf('OLD', columns);
  const after = action === 'delete' ? 'NULL' : imageOf('NEW', columns);
  return `CREATE TRIGGER log_${action}_${table} AFTER ${action.toUpperCase()} ON ${table} BEGIN
  INSERT INTO change_log (at, who, table_name, row_key, action, before, after)
  VALUES (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), (SELECT who FROM writer), '${table}', ${keyOf(row, key)}, '${action}', ${before}, ${after});
END;`;
}

/** Records every write: who, when, the row before and after. Frozen: a table or column added later brings its own triggers. */
export const changeLog = tables
  .flatMap(([table, key, columns]) => {
    const all = [...words(key), ...words(columns)];
    return [
      trigger(table, key, all, 'insert'),
      trigger(table, key, all, 'update'),
      trigger(table, key, all, 'delete'),
    ];
  })
  .join('\n');
