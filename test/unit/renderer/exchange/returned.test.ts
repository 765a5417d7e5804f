import { describe, expect, it } from 'vitest';
import {
  acceptable,
  acceptance,
  type ReturnedFile,
  type ReturnedRow,
  withoutDoubles,
} from '../../../../renderer/features/exchange/returned.ts';

const told = { state: null, text: 'Xong.', document: null, day: '2018-07-01' };
type Told = typeof told;
const aRow = (position: number, kind: ReturnedRow<Told>['kind']): ReturnedRow<Told> => ({
  ...{ position, taskId: position, content: 'Rà soát.', kind, reason: null, cells: [] },
  warnings: [],
  told: kind === 'wrong' ? null : told,
});
const aFile = (path: string, code: string | null, rows: ReturnedRow<Told>[] = []): ReturnedFile<Told> => ({
  ...{ chosen: { path, file: new File(['x'], path) }, standing: 'current', reason: null, sha256: 'a' },
  form:
    code === null
      ? null
      : { code, to: 'Sở Y tế', about: 'tính đến ngày 30/06/2018', madeAt: '2018-07-01T00:00:00Z' },
  ...{ alterations: [], rows },
});

describe('files that came back', () => {
  it('offer each form once; files that are no form are no doubles of one another', () => {
    const rows = [aRow(1, 'changed')];
    const files = withoutDoubles([
      aFile('a.xlsx', 'F1', rows),
      aFile('b.xlsx', 'F1', rows),
      aFile('c.xlsx', null),
      aFile('d.xlsx', null),
    ]);
    expect(files.map(({ standing }) => standing)).toEqual(['current', 'double', 'current', 'current']);
    expect(files[1]).toMatchObject({ rows: [], reason: expect.stringContaining('“a.xlsx”') });
  });

  it('are accepted all at once but for conflicts, and only what was chosen', () => {
    const rows = [aRow(1, 'changed'), aRow(2, 'conflict'), aRow(3, 'wrong'), aRow(4, 'unchanged')];
    const files = [aFile('a.xlsx', 'F1', rows), aFile('b.xlsx', 'F2', [aRow(1, 'changed')])];
    expect(acceptable(files)).toEqual(['F1-1', 'F2-1']);
    expect(acceptance(files, new Set(['F1-1', 'F1-2', 'F1-3']))).toEqual([
      {
        ...{ code: 'F1', sha256: 'a' },
        rows: [
          { position: 1, seen: null, told },
          { position: 2, seen: null, told },
        ],
      },
    ]);
    expect(acceptance(files, new Set())).toEqual([]);
  });

  it('of an older version are left out of all at once, and taken one by one', () => {
    const older = { ...aFile('a.xlsx', 'F1', [aRow(1, 'changed')]), standing: 'older' as const };
    expect(acceptable([older, aFile('b.xlsx', 'F2', [aRow(1, 'changed')])])).toEqual(['F2-1']);
    expect(acceptance([older], new Set(['F1-1']))).toHaveLength(1);
  });
});
