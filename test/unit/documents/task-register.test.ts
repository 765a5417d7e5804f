import { describe, expect, it } from 'vitest';
import { paragraphText } from '../../../shared/documents/layout/index.ts';
import type { Block } from '../../../shared/documents/model/index.ts';
import {
  type RegisterColumn,
  type RegisterEntry,
  registerColumn,
  registerColumns,
} from '../../../shared/domain/task-register/index.ts';
import { aRegister, aTaskRow } from './aTaskRow.ts';

function register(rows: readonly RegisterEntry[], over: Parameters<typeof aRegister>[1] = {}) {
  const model = aRegister(rows, over);
  const tables = model.blocks.filter(
    (block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table',
  );
  const lines = model.blocks.flatMap((block) => (block.kind === 'paragraph' ? [paragraphText(block)] : []));
  return { model, tables, lines };
}

/** What stands in a column of a task on the paper. */
function cell(row: RegisterEntry, column: RegisterColumn): string | undefined {
  const groups = [{ title: null, count: 1, rows: [row] }];
  return register([], { columns: [column], groups }).tables[0]?.rows[0]?.[1];
}

describe('The register of tasks', () => {
  it('lies across an A4 page and names the day it is made for', () => {
    const { model } = register([]);
    expect(model.orientation).toBe('landscape');
    expect(model.profile).toBe('nd30-2020');
    expect(model.title).toBe('Sổ theo dõi nhiệm vụ, tính đến ngày 01/06/2018');
    expect(model.blocks[0]).toMatchObject({ kind: 'title', typeName: 'SỔ THEO DÕI NHIỆM VỤ' });
  });

  it('has the columns that are seen, in their order, filling the width', () => {
    for (const columns of [registerColumns, ['content'], ['notice', 'deadline', 'content']] as const) {
      const drawn = register([], { columns }).tables[0]?.columns ?? [];
      expect(drawn.map(({ title }) => title)).toEqual([
        'STT',
        ...columns.map((column) => registerColumn(column).title),
      ]);
      expect(drawn.reduce((sum, { widthPercent }) => sum + widthPercent, 0)).toBe(100);
    }
  });

  it('says so where there are no tasks', () => {
    const { tables, lines } = register([]);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ rows: [], empty: 'Không có nhiệm vụ nào.' });
    expect(lines).toEqual([]);
  });

  it('names what it was narrowed to, heads its groups and numbers the tasks through', () => {
    const { tables, lines } = register(
      [aTaskRow({ term: 'in-term' }), aTaskRow({ term: 'late', daysLate: 12 })],
      { filter: 'quá hạn; chủ trì: Sở Y tế' },
    );
    expect(lines).toEqual([
      'Lọc theo: quá hạn; chủ trì: Sở Y tế.',
      'Tổng số 2 nhiệm vụ.',
      '1. QUÁ HẠN (1 nhiệm vụ)',
      '2. TRONG HẠN (1 nhiệm vụ)',
    ]);
    expect(tables.map(({ rows }) => rows[0]?.[0])).toEqual(['1', '2']);
  });

  it('keeps a closed group closed', () => {
    const { tables, lines } = register([], { groups: [{ title: 'Sở Y tế', count: 3, rows: [] }] });
    expect(lines).toContain('1. SỞ Y TẾ (3 nhiệm vụ)');
    expect(tables).toEqual([]);
  });

  it('tells by how many days a task is late', () => {
    expect(cell(aTaskRow({ term: 'late', daysLate: 1200 }), 'term')).toBe('Quá hạn 1.200 ngày');
    expect(cell(aTaskRow({ term: 'done-late', state: 'done' }), 'term')).toBe('Hoàn thành quá hạn');
  });

  it('shows a deadline as a day, else in the words of the notice, else as none', () => {
    expect(cell(aTaskRow({ deadline: '2018-02-28' }), 'deadline')).toBe('28/02/2018');
    const recurring = aTaskRow({ deadline: null, deadlineText: 'định kỳ hằng quý', term: 'no-deadline' });
    expect(cell(recurring, 'deadline')).toBe('định kỳ hằng quý');
    expect(cell(aTaskRow({ deadline: null, term: 'no-deadline' }), 'deadline')).toBe('Không thời hạn');
  });

  it('leaves what is unknown unknown', () => {
    expect(cell(aTaskRow({ lead: [] }), 'lead')).toBe('Chưa rõ chủ trì');
    expect(cell(aTaskRow({ lead: ['Công an tỉnh', 'Sở Y tế'] }), 'lead')).toBe('Công an tỉnh; Sở Y tế');
    expect(cell(aTaskRow(), 'report')).toBe('Chưa báo cáo');
  });

  it('points to the notice and its item, by title where the notice has no number', () => {
    expect(cell(aTaskRow(), 'notice')).toBe('07/TB-BCĐ ngày 05/02/2018, mục\u00a03');
    const unnumbered = { noticeNumber: null, noticeIssuedOn: null, conclusionNumber: null };
    expect(cell(aTaskRow(unnumbered), 'notice')).toBe('Kết luận tại cuộc họp quý I (chưa cấp số)');
  });

  it('marks made-up content, and what is restricted', () => {
    expect(register([], { isSample: true }).model.sampleMark).toBe('SỐ LIỆU MẪU');
    expect(register([]).model.sampleMark).toBeNull();
    expect(cell(aTaskRow({ restricted: true, content: 'Rà soát.' }), 'content')).toBe('(Hạn chế) Rà soát.');
  });
});
