import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptNotice } from '../../../electron/services/notices/index.ts';
import { paperFile, paperModel } from '../../../electron/services/papers/index.ts';
import { createTask, moveTasks, reportTask } from '../../../electron/services/tasks/index.ts';
import { paragraphText } from '../../../shared/documents/layout/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { taskCode } from '../../../shared/domain/tasks/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { countingRender } from '../../support/drafts.ts';
import { aReading } from '../../support/readings.ts';
import { aMove, aWrittenTask, dueItems } from '../../support/tasks.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext({ render: countingRender() });
});
afterEach(() => opened.remove());

const asOf = '2018-08-01';
const create = (over: Parameters<typeof aWrittenTask>[0] = {}) =>
  createTask(opened.context, aWrittenTask(over)).id;
const rows = ({ blocks }: DocumentModel) => blocks.flatMap((one) => (one.kind === 'table' ? one.rows : []));
const lines = ({ blocks }: DocumentModel) =>
  blocks.flatMap((one) => (one.kind === 'paragraph' ? [paragraphText(one)] : []));
const sheet = (agency: string, restrictedToo = false) =>
  paperModel(opened.context, { paper: { kind: 'agency-sheet', agency, asOf, restrictedToo } });

describe('the sheet of an agency', () => {
  it('holds what it leads and still owes, restricted tasks only where they are asked for', () => {
    const [owed, done, hidden] = [create(), create(), create({ restricted: true })];
    create({ lead: ['Sở Y tế'] });
    moveTasks(opened.context, aMove({ ids: [done], to: 'done', doneOn: '2018-07-20' }));
    expect(rows(sheet('Công an tỉnh')).map(([, code]) => code)).toEqual([taskCode(owed)]);
    expect(rows(sheet('Công an tỉnh', true)).map(([, code]) => code)).toEqual([owed, hidden].map(taskCode));
    expect(rows(sheet('Sở Tài chính'))).toEqual([]);
  });
});

describe('slips', () => {
  it('come in the order asked for, each with its own code; of no task there is none', async () => {
    const [one, other] = [create(), create()];
    const paper = { kind: 'task-slips', ids: [other, one], asOf, restrictedToo: false } as const;
    const codes = paperModel(opened.context, { paper }).blocks.flatMap((block) =>
      block.kind === 'code' ? [block.text] : [],
    );
    expect(codes).toEqual([other, one].map(taskCode));
    const file = await paperFile(opened.context, { paper: { ...paper, ids: [one] }, format: 'docx' });
    expect(file.name).toBe(`phieu-nhiem-vu-${taskCode(one).toLowerCase()}-2018-08-01.docx`);
    expect(() => paperModel(opened.context, { paper: { ...paper, ids: [999] } })).toThrow(/Nhiệm vụ/);
  });
});

describe('the report on a notice', () => {
  it('tells each conclusion, what came of its tasks, and counts by the day', async () => {
    const { noticeId } = await acceptNotice(opened.context, {
      ...{
        reading: aReading(),
        name: 'thong-bao.txt',
        bytes: new TextEncoder().encode('x'),
        isSample: false,
      },
    });
    const report = (day: string) =>
      paperModel(opened.context, {
        paper: { kind: 'notice-report', id: noticeId, asOf: day, restrictedToo: false },
      });
    const items = dueItems(opened.context, asOf);
    expect(rows(report(asOf))).toHaveLength(items.length);
    expect(report(asOf).blocks).toContainEqual(expect.objectContaining({ typeName: 'BÁO CÁO' }));
    const [first] = items;
    reportTask(opened.context, {
      ...{ id: first?.id ?? 0, reportedOn: '2018-03-01', text: 'Đang làm.', reportedBy: null },
      ...{ document: null, files: [] },
    });
    expect(rows(report(asOf)).flat()).toContain('01/03/2018: Đang làm.');
    moveTasks(opened.context, aMove({ ids: [first?.id ?? 0], to: 'cancelled' }));
    const said = lines(report(asOf)).find((line) => line.startsWith('Tính đến ngày'));
    expect(said).toContain(`có ${items.length - 1} nhiệm vụ`);
  });
});
