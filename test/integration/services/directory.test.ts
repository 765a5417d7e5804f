import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../../electron/services/changes/index.ts';
import {
  getAgency,
  getPerson,
  listAgencies,
  listDirectory,
  listPeople,
  mergeAgency,
  removeAgency,
  removePerson,
  saveAgency,
  savePerson,
} from '../../../electron/services/directory/index.ts';
import { acceptNotice } from '../../../electron/services/notices/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReading } from '../../support/readings.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const on = '2018-04-20';
type Sent = Parameters<typeof saveAgency>[1];
const anAgency = (over: Partial<Sent> = {}): Sent => ({
  id: null,
  kind: 'department',
  name: 'Sở Thử nghiệm',
  aliases: ['STN'],
  names: [],
  validFrom: null,
  validTo: null,
  successorId: null,
  note: null,
  ...over,
});
const save = (over: Partial<Sent> = {}) => saveAgency(opened.context, anAgency(over));
const idOf = (name: string) => {
  const found = listDirectory(opened.context, { on }).rows.find((row) => row.name === name);
  if (!found) throw new Error(`no agency ${name}`);
  return found.id;
};
/** Everything the directory holds, to be compared. */
const contents = () =>
  ['agency', 'agency_alias', 'agency_name', 'person', 'person_name', 'person_post', 'task_body'].map(
    (table) => opened.context.db.rows(`SELECT * FROM ${table} ORDER BY 1, 2`),
  );
const aPerson = (over: Partial<Parameters<typeof savePerson>[1]> = {}) => ({
  id: null,
  name: 'Nguyễn Văn Mẫu',
  rank: 'Đại tá',
  note: null,
  names: [],
  posts: [],
  ...over,
});

describe('agencies', () => {
  it('are those of the province in a new database, with their spellings and ends', () => {
    const { rows } = listDirectory(opened.context, { on: '2026-01-01' });
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.find(({ name }) => name === 'Sở Lao động - Thương binh và Xã hội')).toMatchObject({
      stands: false,
      validTo: '2025-02-28',
      successorId: idOf('Sở Nội vụ'),
    });
  });

  it('are given by the name in force on the day, and found by every other', () => {
    const { id } = save({ names: [{ name: 'Ty Thử nghiệm', validFrom: null, validTo: '2018-12-31' }] });
    const named = (day: string) =>
      listAgencies(opened.context, { on: day }).rows.find((row) => row.id === id);
    expect([named(on)?.name, named('2019-01-01')?.name]).toEqual(['Ty Thử nghiệm', 'Sở Thử nghiệm']);
    const row = listDirectory(opened.context, { on }).rows.find((found) => found.id === id);
    expect(row?.spellings.sort()).toEqual(['STN', 'Sở Thử nghiệm']);
  });

  it('are changed as a whole, each spelling kept once', () => {
    const { id } = save();
    save({ id, name: 'Sở Thử', aliases: ['ST', 'ST ', 'Sở Thử', ''], note: 'ghi chú' });
    expect(getAgency(opened.context, { id }).agency).toMatchObject({
      name: 'Sở Thử',
      aliases: ['ST'],
      note: 'ghi chú',
    });
  });

  it('end with a successor that says so', () => {
    const { id } = save();
    save({ id, validTo: '2025-02-28', successorId: idOf('Sở Nội vụ') });
    expect(getAgency(opened.context, { id: idOf('Sở Nội vụ') }).predecessors).toContainEqual({
      id,
      name: 'Sở Thử nghiệm',
    });
    expect(listAgencies(opened.context, { on: '2025-03-01' }).rows.map((row) => row.id)).not.toContain(id);
  });

  it('are refused with the field that is wrong, and nothing is written', () => {
    const before = contents();
    expect(() => save({ name: 'Sở Y tế' })).toThrowError(
      expect.objectContaining({
        code: 'invalid-request',
        details: { field: 'name' },
        message: '“Sở Y tế” đã là tên của Sở Y tế. Ghi tên khác, hoặc gộp hai cơ quan.',
      }),
    );
    expect(() => save({ id: 999 })).toThrowError(expect.objectContaining({ code: 'not-found' }));
    expect(contents()).toEqual(before);
  });

  it('are taken out only while nothing names them', () => {
    acceptNotice(opened.context, { reading: aReading(), name: 'a.txt', bytes: null, isSample: false });
    expect(() => removeAgency(opened.context, { id: idOf('Sở Y tế') })).toThrowError(
      expect.objectContaining({ code: 'conflict' }),
    );
    const { id } = save();
    const before = contents();
    const { change } = removeAgency(opened.context, { id });
    expect(() => getAgency(opened.context, { id })).toThrowError(
      expect.objectContaining({ code: 'not-found' }),
    );
    undoChange(opened.context, change);
    expect(contents()).toEqual(before);
  });
});

describe('two entries of one agency', () => {
  it('become one that everything names and that is found by both names', () => {
    acceptNotice(opened.context, { reading: aReading(), name: 'a.txt', bytes: null, isSample: false });
    const { id: into } = save();
    const from = idOf('Sở Y tế');
    savePerson(opened.context, {
      ...aPerson(),
      posts: [{ agencyId: from, agency: null, position: 'Giám đốc', validFrom: null, validTo: null }],
    });
    mergeAgency(opened.context, { id: from, into });
    const merged = getAgency(opened.context, { id: into });
    expect(merged.agency.aliases).toEqual(expect.arrayContaining(['STN', 'Sở Y tế', 'SYT']));
    expect(merged.uses).toEqual({ tasks: 1, attendees: 0, posts: 1, followed: 0 });
    expect(merged.people).toMatchObject([{ name: 'Nguyễn Văn Mẫu', position: 'Giám đốc' }]);
  });

  it('come apart again as they were', () => {
    acceptNotice(opened.context, { reading: aReading(), name: 'a.txt', bytes: null, isSample: false });
    const before = contents();
    const { change } = mergeAgency(opened.context, {
      id: idOf('Sở Lao động - Thương binh và Xã hội'),
      into: idOf('Sở Y tế'),
    });
    expect(contents()).not.toEqual(before);
    undoChange(opened.context, change);
    expect(contents()).toEqual(before);
  });

  it('are not one and the same', () => {
    const id = idOf('Sở Y tế');
    expect(() => mergeAgency(opened.context, { id, into: id })).toThrowError(
      expect.objectContaining({ code: 'invalid-request' }),
    );
  });
});

describe('people', () => {
  it('are listed by given name with the post of the day', () => {
    const post = { agencyId: idOf('Công an tỉnh'), agency: null, validFrom: null, validTo: null };
    savePerson(opened.context, {
      ...aPerson({ name: 'Trần Mẫu Đức' }),
      posts: [
        { ...post, position: 'Phó Giám đốc', validTo: '2018-12-31' },
        { ...post, position: 'Giám đốc', validFrom: '2019-01-01' },
      ],
    });
    savePerson(opened.context, aPerson({ name: 'Vũ Mẫu An' }));
    const shown = (day: string) =>
      listPeople(opened.context, { on: day }).rows.map(({ name, position, agency }) => [
        name,
        position,
        agency,
      ]);
    expect(shown(on)).toEqual([
      ['Vũ Mẫu An', null, null],
      ['Trần Mẫu Đức', 'Phó Giám đốc', 'Công an tỉnh'],
    ]);
    expect(shown('2019-01-01')[1]).toEqual(['Trần Mẫu Đức', 'Giám đốc', 'Công an tỉnh']);
  });

  it('are listed by the name and rank of the day, and found by every other name', () => {
    const { id } = savePerson(opened.context, {
      ...aPerson({ name: 'Lò Thị Mẫu Mới', rank: 'Đại tá' }),
      names: [{ name: 'Lò Thị Mẫu', rank: 'Thượng tá', validFrom: null, validTo: '2018-12-31' }],
    });
    const shown = (day: string) => {
      const [row] = listPeople(opened.context, { on: day }).rows;
      return [row?.name, row?.rank, row?.spellings];
    };
    expect(shown('2018-12-31')).toEqual(['Lò Thị Mẫu', 'Thượng tá', ['Lò Thị Mẫu Mới']]);
    expect(shown('2019-01-01')).toEqual(['Lò Thị Mẫu Mới', 'Đại tá', ['Lò Thị Mẫu']]);
    const { change } = removePerson(opened.context, { id });
    undoChange(opened.context, change);
    expect(getPerson(opened.context, { id }).person.names).toMatchObject([{ rank: 'Thượng tá' }]);
  });

  it('are refused a dated name without any day, with nothing written', () => {
    const before = contents();
    const names = [{ name: 'Lò Thị Mẫu', rank: null, validFrom: null, validTo: null }];
    expect(() => savePerson(opened.context, { ...aPerson(), names })).toThrowError(
      expect.objectContaining({ code: 'invalid-request', details: { field: 'names.0.validTo' } }),
    );
    expect(contents()).toEqual(before);
  });

  it('are taken out and come back with their posts', () => {
    const post = {
      agencyId: null,
      agency: 'UBND huyện Mẫu',
      position: 'Chủ tịch',
      validFrom: null,
      validTo: null,
    };
    const { id } = savePerson(opened.context, aPerson({ posts: [post] }));
    const { change } = removePerson(opened.context, { id });
    expect(listPeople(opened.context, { on }).rows).toEqual([]);
    undoChange(opened.context, change);
    expect(getPerson(opened.context, { id }).person.posts).toEqual([post]);
  });
});

describe('taking a change back', () => {
  it('is refused once the record was changed again, and can be done from the last on', () => {
    const { id } = save();
    const second = save({ id, name: 'Sở Hai' });
    const third = save({ id, name: 'Sở Ba' });
    expect(() => undoChange(opened.context, second.change)).toThrowError(
      expect.objectContaining({ code: 'conflict' }),
    );
    undoChange(opened.context, third.change);
    expect(getAgency(opened.context, { id }).agency.name).toBe('Sở Hai');
    undoChange(opened.context, second.change);
    expect(getAgency(opened.context, { id }).agency.name).toBe('Sở Thử nghiệm');
  });

  it('is refused for records of another kind', () => {
    const { db } = opened.context;
    db.run("INSERT INTO meeting (name) VALUES ('a')");
    const until = db.row<{ id: number }>('SELECT max(id) AS id FROM change_log')?.id ?? 0;
    expect(() => undoChange(opened.context, { after: until - 1, until })).toThrowError(
      expect.objectContaining({ code: 'invalid-request' }),
    );
  });
});
