import { describe, expect, it } from 'vitest';
import { buildTaskRegister, type TaskRegisterRow } from '../../../shared/documents/builders/index.ts';
import { paragraphText } from '../../../shared/documents/layout/index.ts';
import type { Block } from '../../../shared/documents/model/index.ts';
import { aTaskRow } from './aTaskRow.ts';

function register(rows: readonly TaskRegisterRow[], isSample = false) {
  const model = buildTaskRegister({ asOf: '2018-06-01', rows, isSample });
  const tables = model.blocks.filter(
    (block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table',
  );
  const lines = model.blocks.flatMap((block) => (block.kind === 'paragraph' ? [paragraphText(block)] : []));
  return { model, tables, lines };
}

const cell = (row: TaskRegisterRow, at: number) => register([row]).tables[0]?.rows[0]?.[at];

describe('The register of tasks', () => {
  it('lies across an A4 page and names the day it is made for', () => {
    const { model } = register([]);
    expect(model.orientation).toBe('landscape');
    expect(model.profile).toBe('nd30-2020');
    expect(model.title).toBe('Sổ theo dõi nhiệm vụ, tính đến ngày 01/06/2018');
    expect(model.blocks[0]).toMatchObject({ kind: 'title', typeName: 'SỔ THEO DÕI NHIỆM VỤ' });
  });

  it('has the columns of the office, filling the width', () => {
    const columns = register([]).tables[0]?.columns ?? [];
    expect(columns.map(({ title }) => title)).toEqual([
      'STT',
      'Nội dung',
      'Cơ quan chủ trì',
      'Phối hợp',
      'Thời hạn',
      'Tình trạng',
      'Theo thông báo',
    ]);
    expect(columns.reduce((sum, { widthPercent }) => sum + widthPercent, 0)).toBe(100);
  });

  it('says so where there are no tasks', () => {
    const { tables, lines } = register([]);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ rows: [], empty: 'Chưa có nhiệm vụ nào được ghi.' });
    expect(lines).toEqual([]);
  });

  it('groups tasks by how they stand, the late ones first, and numbers them through', () => {
    const { tables, lines } = register([
      aTaskRow({ term: 'in-term' }),
      aTaskRow({ term: 'late', daysLate: 12 }),
      aTaskRow({ term: 'no-deadline', deadline: null, state: 'done' }),
      aTaskRow({ term: 'late', state: 'cancelled', daysLate: 40 }),
    ]);
    expect(lines).toEqual([
      'Tổng số 4 nhiệm vụ: quá hạn 1; trong hạn 1; tạm dừng, hủy 1; đã hoàn thành 1.',
      'I. QUÁ HẠN (1 nhiệm vụ)',
      'II. TRONG HẠN (1 nhiệm vụ)',
      'III. TẠM DỪNG, HỦY (1 nhiệm vụ)',
      'IV. ĐÃ HOÀN THÀNH (1 nhiệm vụ)',
    ]);
    expect(tables.map(({ rows }) => rows[0]?.[0])).toEqual(['1', '2', '3', '4']);
  });

  it('tells by how many days a task is late, but not of a cancelled one', () => {
    expect(cell(aTaskRow({ term: 'late', daysLate: 1200 }), 5)).toBe('Đang thực hiện; quá hạn 1.200 ngày');
    expect(cell(aTaskRow({ term: 'late', daysLate: 12, state: 'cancelled' }), 5)).toBe('Hủy');
    expect(cell(aTaskRow({ term: 'due-soon' }), 5)).toBe('Đang thực hiện; sắp đến hạn');
    expect(cell(aTaskRow({ term: 'done-late', state: 'done' }), 5)).toBe('Hoàn thành quá hạn');
  });

  it('shows a deadline as a day, else in the words of the notice, else as none', () => {
    expect(cell(aTaskRow({ deadline: '2018-02-28' }), 4)).toBe('28/02/2018');
    expect(cell(aTaskRow({ deadline: null, deadlineText: 'định kỳ hằng quý', term: 'no-deadline' }), 4)).toBe(
      'định kỳ hằng quý',
    );
    expect(cell(aTaskRow({ deadline: null, term: 'no-deadline' }), 4)).toBe('Không thời hạn');
  });

  it('leaves an unknown lead unknown', () => {
    expect(cell(aTaskRow({ lead: [] }), 2)).toBe('Chưa xác định');
    expect(cell(aTaskRow({ lead: ['Công an tỉnh', 'Sở Y tế'] }), 2)).toBe('Công an tỉnh; Sở Y tế');
  });

  it('points to the notice and its item, by title where the notice has no number', () => {
    expect(cell(aTaskRow(), 6)).toBe('07/TB-BCĐ ngày 05/02/2018, mục\u00a03');
    expect(cell(aTaskRow({ noticeNumber: null, noticeIssuedOn: null, conclusionNumber: null }), 6)).toBe(
      'Kết luận tại cuộc họp quý I (chưa cấp số)',
    );
  });

  it('marks made-up content', () => {
    expect(register([], true).model.sampleMark).toBe('SỐ LIỆU MẪU');
    expect(register([]).model.sampleMark).toBeNull();
  });
});
