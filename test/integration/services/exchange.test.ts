import { readXlsx } from 'hucre/xlsx';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillForm } from '../../../build/screenshots/fill-form.ts';
import { undoChange } from '../../../electron/services/changes/index.ts';
import {
  acceptReturned,
  formsFile,
  giveForms,
  owingAgencies,
  readReturned,
} from '../../../electron/services/exchange/index.ts';
import {
  binTasks,
  createTask,
  extendTasks,
  getTask,
  moveTasks,
  reportTask,
} from '../../../electron/services/tasks/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { formColumn as at, firstRow, partOf, rowsIn } from '../../support/forms.ts';
import { aMove, aWrittenTask } from '../../support/tasks.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const asOf = '2018-08-01';
const agency = 'Sở Lao động - Thương binh và Xã hội';
type Written = Parameters<typeof aWrittenTask>[0];
const create = (over: Written = {}) =>
  createTask(opened.context, aWrittenTask({ lead: [agency], ...over })).id;
const give = (over: { agencies?: string[]; restricted?: boolean } = {}) =>
  giveForms(opened.context, { agencies: [agency], asOf, restricted: false, ...over });
const fileOf = async (ids: readonly number[]) => (await formsFile(opened.context, { ids })).bytes;
const form = async () => fileOf(give().ids);
const back = (bytes: Uint8Array) => readReturned(opened.context, { bytes });
const cell = (line: number, column: number) => `${firstRow + line},${column}`;
const work = (id: number) => getTask(opened.context, { id, asOf });
const accept = (file: Awaited<ReturnType<typeof back>>, positions?: readonly number[]) =>
  acceptReturned(opened.context, {
    forms: [
      {
        code: file.form?.code ?? '',
        sha256: file.sha256,
        rows: file.rows.flatMap(({ position, reason, told, kind }) =>
          told !== null && (positions ? positions.includes(position) : kind === 'changed')
            ? [{ position, seen: reason, told }]
            : [],
        ),
      },
    ],
  });
const reported = (id: number) =>
  reportTask(opened.context, {
    ...{ id, reportedOn: '2018-07-15', text: 'Đã họp.', reportedBy: null, document: null, files: [] },
  });

describe('forms that go out', () => {
  it('are for the agencies that owe open tasks; restricted ones are left out unless asked for', () => {
    create();
    create({ restricted: true });
    create({ lead: ['Công an tỉnh'], deadline: { text: null, time: null, rule: null } });
    moveTasks(opened.context, aMove({ ids: [create()], to: 'done', doneOn: '2018-06-01' }));
    const rows = (restricted: boolean) =>
      owingAgencies(opened.context, { asOf, restricted }).rows.map(({ agency: name, tasks, late }) => [
        name,
        tasks,
        late,
      ]);
    expect(rows(false)).toEqual([
      ['Công an tỉnh', 1, 0],
      [agency, 1, 1],
    ]);
    expect(rows(true)).toContainEqual([agency, 2, 2]);
  });

  it('hold what is known of each task, as another reader sees them', async () => {
    reported(create({ content: '=1+1 phải là chữ' }));
    const rows = await rowsIn(await form());
    expect(rows[0]?.[1]).toBe('PHIẾU BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ');
    expect(rows[1]?.[1]).toBe(`Cơ quan: ${agency}`);
    expect(rows[firstRow]?.slice(1)).toEqual([
      '1',
      '=1+1 phải là chữ',
      'số 112/UBND-VX, ngày 20/04/2018',
      '30/06/2018',
      '15/07/2018: Đã họp.',
      'Đang thực hiện',
      null,
      null,
      null,
    ]);
  });

  it('are locked but for the cells to fill, with a list of states, frozen heads and a page to print', async () => {
    create();
    const bytes = await form();
    const sheet = (await readXlsx(bytes, { readStyles: true })).sheets[0];
    expect(sheet).toMatchObject({
      protection: { sheet: true },
      freezePane: { rows: firstRow },
      pageSetup: { paperSize: 'a4', orientation: 'landscape', printTitlesRow: '$5:$5' },
      dataValidations: [
        { range: 'G6', type: 'list', values: ['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành'] },
      ],
    });
    expect(sheet?.columns?.[0]).toMatchObject({ hidden: true });
    const open = [...(sheet?.cells ?? [])]
      .filter(([, { style }]) => style?.protection?.locked === false)
      .map(([place]) => place);
    expect(open).toEqual(['5,6', '5,7', '5,8', '5,9']);
    const xml = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<sheetProtection [^>]*sheet="1"/);
    expect(xml).toContain('<col min="1" max="1" width="8" customWidth="true" hidden="true"/>');
    expect(xml).toContain('ySplit="5"');
    expect(await partOf(bytes, 'xl/styles.xml')).toContain('<protection locked="0"/>');
    expect(await partOf(bytes, 'xl/workbook.xml')).toContain('lockStructure="1"');
  });

  it('go out many in one ZIP, each under the name of its agency', async () => {
    create();
    create({ lead: ['Công an tỉnh'] });
    const { ids } = give({ agencies: ['Công an tỉnh', agency] });
    const zip = await formsFile(opened.context, { ids });
    expect(zip.name).toBe('phieu-bao-cao-2018-08-01.zip');
    const names = Object.keys((await JSZip.loadAsync(zip.bytes)).files);
    expect(names).toEqual([
      expect.stringMatching(/^phieu-cong-an-tinh-2018-08-01-.{10}\.xlsx$/),
      expect.stringMatching(/^phieu-so-lao-dong-thuong-binh-va-xa-hoi-2018-08-01-.{10}\.xlsx$/),
    ]);
  });

  it('are refused for an agency that owes nothing, and taken back by one undo', () => {
    create();
    expect(() => give({ agencies: ['Sở Y tế'] })).toThrow(/“Sở Y tế” không còn nhiệm vụ/);
    undoChange(opened.context, give().change);
    expect(opened.context.db.rows('SELECT id FROM exchange_form')).toEqual([]);
    expect(opened.context.db.rows('SELECT id FROM exchange_form_row')).toEqual([]);
  });
});

describe('a form that comes back', () => {
  it('shows no difference where nothing was filled, saved by a table program or not', async () => {
    for (const state of ['not-started', 'in-progress', 'paused'] as const) {
      const id = create();
      if (state !== 'not-started') moveTasks(opened.context, aMove({ ids: [id], to: 'in-progress' }));
      if (state === 'paused') moveTasks(opened.context, aMove({ ids: [id], to: 'paused' }));
    }
    reported(create());
    const bytes = await form();
    for (const file of [await back(bytes), await back(await fillForm(bytes, {}))]) {
      expect(file).toMatchObject({ standing: 'current', reason: null, alterations: [] });
      expect(file.rows.map(({ kind }) => kind)).toEqual(Array(4).fill('unchanged'));
    }
  });

  it('of before the lines over its table were kept is read by what they say of it', async () => {
    create();
    const bytes = await form();
    opened.context.db.run('UPDATE exchange_form SET notes = NULL', {});
    expect(await back(bytes)).toMatchObject({ standing: 'current', alterations: [] });
  });

  it('is taken in as a report of the agency and a move to “chờ xác nhận”, one undo for all of it', async () => {
    const [done, going, silent] = [create(), create(), create()];
    const stored = () =>
      ['task', 'task_move', 'task_report', 'exchange_form'].map((table) =>
        opened.context.db.rows(`SELECT * FROM ${table} ORDER BY id`),
      );
    const bytes = await fillForm(await form(), {
      ...{ [cell(0, at.state)]: 'Hoàn thành', [cell(0, at.text)]: 'Đã rà soát xong 8 huyện.' },
      ...{ [cell(0, at.paper)]: '215/BC-SLĐ', [cell(0, at.day)]: new Date('2018-07-20T00:00:00Z') },
      ...{ [cell(1, at.text)]: 'Đang làm.', [cell(1, at.day)]: '5/7/2018' },
    });
    const before = stored();
    const file = await back(bytes);
    expect(file.rows.map(({ kind }) => kind)).toEqual(['changed', 'changed', 'unchanged']);
    expect(file.rows[0]?.cells).toContainEqual({
      ...{ column: 'Tình trạng', known: 'Chưa thực hiện', told: 'Chờ xác nhận' },
    });
    const { accepted, change } = accept(file);
    expect(accepted).toBe(2);
    expect(work(done)).toMatchObject({
      task: { state: 'awaiting-confirmation' },
      work: {
        reportedDone: '2018-07-20',
        reports: [{ text: 'Đã rà soát xong 8 huyện.', reportedBy: agency, document: '215/BC-SLĐ' }],
      },
    });
    expect(work(going)).toMatchObject({
      task: { state: 'in-progress' },
      work: { reports: [{ text: 'Đang làm.', reportedOn: '2018-07-05' }] },
    });
    expect(work(silent)).toMatchObject({ task: { state: 'not-started' }, work: { reports: [] } });
    undoChange(opened.context, change);
    expect(stored()).toEqual(before);
    expect((await back(bytes)).standing).toBe('current');
  });

  it('tells a file that was given in twice, another copy of it, and one older than what was taken in', async () => {
    create();
    const [older, newer] = [await form(), await form()];
    const told = { [cell(0, at.text)]: 'Đang làm.', [cell(0, at.day)]: 43_300 };
    const bytes = await fillForm(newer, told);
    accept(await back(bytes));
    expect(await back(bytes)).toMatchObject({ standing: 'given-in', rows: [{ kind: 'unchanged' }] });
    const other = await back(await fillForm(newer, { ...told, [cell(0, at.text)]: 'Đã xong một nửa.' }));
    expect(other).toMatchObject({ standing: 'again', rows: [{ kind: 'conflict' }] });
    const late = await back(await fillForm(older, { ...told, [cell(0, at.text)]: 'Chưa làm gì.' }));
    expect(late).toMatchObject({ standing: 'older', reason: expect.stringMatching(/phiếu mới hơn/) });
  });

  it('goes on row by row: what was accepted is no difference any more, the rest waits', async () => {
    const [first] = [create({ product: null }), create()];
    const bytes = await fillForm(await form(), {
      ...{ [cell(0, at.state)]: 'Hoàn thành', [cell(0, at.paper)]: '215/BC', [cell(0, at.day)]: '1/7/2018' },
      ...{ [cell(1, at.text)]: 'Đang làm.', [cell(1, at.day)]: '5/7/2018' },
    });
    accept(await back(bytes), [1]);
    expect(work(first ?? 0).task.state).toBe('awaiting-confirmation');
    const left = await back(bytes);
    expect(left.rows.map(({ kind }) => kind)).toEqual(['unchanged', 'changed']);
    expect(accept(left).accepted).toBe(1);
  });

  it('of another office is told, and nothing of it is shown', async () => {
    create();
    const bytes = await form();
    const other = await aWriteContext();
    try {
      expect(await readReturned(other.context, { bytes })).toMatchObject({ standing: 'foreign', rows: [] });
    } finally {
      other.remove();
    }
  });

  it('tells every locked cell that was changed, and refuses that row alone', async () => {
    create();
    create();
    const bytes = await form();
    const told = { [cell(1, at.text)]: 'Đang làm.', [cell(1, at.day)]: '05/07/2018' };
    const lockedColumns = {
      STT: at.n,
      'Nội dung nhiệm vụ': at.content,
      'Văn bản giao': at.document,
      'Thời hạn': at.deadline,
      'Báo cáo gần nhất': at.report,
    };
    for (const [title, column] of Object.entries(lockedColumns)) {
      const file = await back(await fillForm(bytes, { ...told, [cell(0, column)]: 'sửa' }));
      expect(file.alterations).toEqual([`Việc số 1: ô “${title}” đã bị sửa.`]);
      expect(file.rows.map(({ kind }) => kind)).toEqual(['wrong', 'changed']);
      expect(file.rows[0]?.reason).toContain(title);
    }
    const head = await back(await fillForm(bytes, { '1,1': 'Cơ quan: Sở khác' }));
    expect(head.alterations).toEqual([expect.stringMatching(/Dòng đầu phiếu/)]);
    const key = await back(
      await fillForm(bytes, { [cell(0, at.key)]: `${(await rowsIn(bytes))[firstRow]?.[0]}0` }),
    );
    expect(key.alterations).toEqual(['Việc số 1: ô “mã dòng” đã bị sửa.']);
  });

  it('tells rows that were added, doubled or taken away, and words beside the form', async () => {
    create();
    create();
    const bytes = await form();
    const rows = await rowsIn(bytes);
    const added = await back(await fillForm(bytes, { [cell(2, at.content)]: 'Việc tự thêm' }));
    expect(added.alterations).toEqual(['Dòng 8 của tệp không có trong phiếu đã gửi.']);
    const doubled = await back(await fillForm(bytes, { [cell(2, at.key)]: rows[firstRow]?.[0] ?? null }));
    expect(doubled.alterations).toEqual(['Dòng 8 của tệp lặp lại việc số 1.']);
    const gone = await back(
      await fillForm(bytes, Object.fromEntries(Object.values(at).map((column) => [cell(1, column), null]))),
    );
    expect(gone.alterations).toEqual(['Việc số 2 đã bị xóa khỏi phiếu.']);
    const beside = await back(await fillForm(bytes, { [cell(0, 10)]: 'xem thêm' }));
    expect(beside.alterations).toEqual(['Việc số 1: có chữ ghi ngoài các ô của phiếu.']);
  });

  it('is matched by the keys of its rows where they were sorted another way', async () => {
    create({ content: 'Việc A.' });
    create({ content: 'Việc B.' });
    const bytes = await form();
    const [a = [], b = []] = (await rowsIn(bytes)).slice(firstRow);
    const swapped = Object.fromEntries([
      ...b.map((value, column) => [cell(0, column), value]),
      ...a.map((value, column) => [cell(1, column), value]),
    ]);
    const file = await back(
      await fillForm(bytes, { ...swapped, [cell(0, at.text)]: 'B xong.', [cell(0, at.day)]: '1/7/2018' }),
    );
    expect(file.alterations).toEqual([]);
    expect(file.rows.map(({ content, kind }) => [content, kind])).toEqual([
      ['Việc A.', 'unchanged'],
      ['Việc B.', 'changed'],
    ]);
  });

  it('tells a task that was changed here since, which is accepted one by one', async () => {
    const [moved, extended, report, binned] = [create(), create(), create(), create()];
    const bytes = await form();
    moveTasks(opened.context, aMove({ ids: [moved], to: 'paused' }));
    extendTasks(opened.context, {
      ...{
        ids: [extended],
        newDeadline: '2018-09-30',
        extendedOn: '2018-07-01',
        document: '45/UBND',
        reason: null,
      },
    });
    reported(report);
    binTasks(opened.context, { ids: [binned] });
    const told = [0, 1, 2, 3].flatMap((line) => [
      [cell(line, at.text), 'Đang làm.'],
      [cell(line, at.day), '20/07/2018'],
    ]);
    const file = await back(await fillForm(bytes, Object.fromEntries(told)));
    const said = new Map(file.rows.map(({ taskId, kind, reason }) => [taskId, [kind, reason]]));
    expect(said.get(moved)).toEqual(['conflict', expect.stringContaining('“Tạm dừng”')]);
    expect(said.get(extended)).toEqual(['conflict', expect.stringContaining('30/09/2018')]);
    expect(said.get(report)).toEqual(['conflict', expect.stringContaining('đã có báo cáo khác')]);
    expect(said.get(binned)).toEqual(['wrong', expect.stringContaining('không còn trong sổ')]);
    expect(accept(file, [file.rows.find(({ taskId }) => taskId === report)?.position ?? 0]).accepted).toBe(1);
    expect(work(report).work.reports).toHaveLength(2);
  });

  it('keeps what is wrong out and says why, the other rows stay acceptable', async () => {
    const [early, never] = [create(), create()];
    const good = create();
    const bytes = await fillForm(await form(), {
      ...{ [cell(0, at.text)]: 'a', [cell(0, at.day)]: '31/02/2018' },
      ...{ [cell(1, at.state)]: 'sắp xong', [cell(1, at.day)]: '1/7/2018' },
      ...{ [cell(2, at.text)]: 'c', [cell(2, at.day)]: 43_282 },
    });
    const file = await back(bytes);
    expect(file.rows.map(({ kind, told }) => [kind, told !== null])).toEqual([
      ['wrong', false],
      ['wrong', false],
      ['changed', true],
    ]);
    expect(accept(file).accepted).toBe(1);
    expect(work(good).work.reports).toEqual([expect.objectContaining({ reportedOn: '2018-07-01' })]);
    for (const id of [early, never]) expect(work(id).task.state).toBe('not-started');
  });

  it('changes nothing where a row is refused by the time it is accepted, or a form comes as two files', async () => {
    const [first, second] = [create(), create()];
    const told = [0, 1].flatMap((line) => [
      [cell(line, at.text), 'Đang làm.'],
      [cell(line, at.day), '20/07/2018'],
    ]);
    const file = await back(await fillForm(await form(), Object.fromEntries(told)));
    binTasks(opened.context, { ids: [second] });
    expect(() => accept(file)).toThrow(/không còn trong sổ/);
    expect(work(first)).toMatchObject({ task: { state: 'not-started' }, work: { reports: [] } });
    const same = { code: file.form?.code ?? '', sha256: file.sha256, rows: [] };
    expect(() => acceptReturned(opened.context, { forms: [same, same] })).toThrow(/hai tệp/);
  });

  it('is given up half way without a trace', async () => {
    create();
    const told = { [cell(0, at.text)]: 'Đang làm.', [cell(0, at.day)]: '20/07/2018' };
    const file = await back(await fillForm(await form(), told));
    const { code = '' } = file.form ?? {};
    const rows = file.rows.flatMap(({ position, told: said }) =>
      said ? [{ position, seen: null, told: said }] : [],
    );
    const context = { ...opened.context, cancelled: () => true };
    expect(() => acceptReturned(context, { forms: [{ code, sha256: file.sha256, rows }] })).toThrow(
      /Đã dừng/,
    );
    expect(opened.context.db.rows('SELECT id FROM task_report')).toEqual([]);
  });
});
