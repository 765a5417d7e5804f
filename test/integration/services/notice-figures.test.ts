import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { undoChange } from '../../../electron/services/changes/index.ts';
import {
  noticeFigures,
  takeNoticeFigure,
  valueRevisions,
} from '../../../electron/services/indicators/index.ts';
import { acceptNotice, readNoticeFile } from '../../../electron/services/notices/index.ts';
import { aWriteContext } from '../../support/contexts.ts';

const file = new URL('../../support/notices/example-2018-quarterly.txt', import.meta.url);
const place = { indicator: 'CR05', area: '109', period: '2017-Q4' };

let opened: Awaited<ReturnType<typeof aWriteContext>>;
let noticeId: number;
beforeEach(async () => {
  opened = await aWriteContext();
  const [bytes, name] = [readFileSync(file), 'example-2018-quarterly.txt'];
  const { reading } = await readNoticeFile(opened.context, { name, bytes });
  ({ noticeId } = acceptNotice(opened.context, { reading, name, bytes, isSample: false }));
});
afterEach(() => opened.remove());

const figure = () =>
  noticeFigures(opened.context, { noticeId }).figures.find(({ raw }) => raw === '42 vụ') ?? expect.fail();
const take = (over = false, where = place) =>
  takeNoticeFigure(opened.context, { noticeId, figureId: figure().id, over, ...where });

it('makes a figure a value with the notice and its sentence as the source, and takes it back', () => {
  const { change } = take();
  expect(noticeFigures(opened.context, { noticeId }).taken).toMatchObject([
    { ...place, value: 42, sentence: figure().sentence },
  ]);
  expect(valueRevisions(opened.context, place).rows[0]).toMatchObject({
    ...{ value: 42, sourceNoticeId: noticeId, sourceSentence: figure().sentence },
  });
  undoChange(opened.context, change);
  expect(noticeFigures(opened.context, { noticeId }).taken).toEqual([]);
});

it('writes over nothing unseen, and makes no ratio', () => {
  take();
  expect(() => take()).toThrow('Ô này đang có số 42');
  expect(() => take(true)).not.toThrow();
  expect(() => take(false, { ...place, indicator: 'CR03' })).toThrow('tỷ lệ được tính');
});
