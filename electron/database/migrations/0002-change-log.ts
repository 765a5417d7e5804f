import { logTriggers } from './log-triggers.ts';

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

/** Records every write: who, when, the row before and after. Frozen: a table or column added later brings its own triggers. */
export const changeLog = tables
  .map(([table, key, columns]) => logTriggers({ table, key, columns }))
  .join('\n');
