import { afterEach, describe, expect, it, vi } from 'vitest';
import { goBack, idOf, links, parseRoute } from '../../../../renderer/ui/router.ts';

afterEach(() => {
  window.location.hash = '';
  vi.restoreAllMocks();
});

describe('addresses of the window', () => {
  it('carry the record and the sentence to light', () => {
    const { path, query } = parseRoute(links.noticeAtTask(12, 5));
    expect(path).toEqual(['ket-luan', '12']);
    expect(idOf(query.get('nhiem-vu') ?? undefined)).toBe(5);
  });

  it.each(['0', '-1', '1.5', 'abc', '', undefined])('take %s for no record', (part) => {
    expect(idOf(part)).toBeNull();
  });

  it('go back from a record, and stay at the places themselves', () => {
    const back = vi.spyOn(window.history, 'back').mockImplementation(() => undefined);
    window.location.hash = links.tasks;
    goBack();
    expect(back).not.toHaveBeenCalled();
    window.location.hash = links.task(3);
    goBack();
    expect(back).toHaveBeenCalledOnce();
  });
});
