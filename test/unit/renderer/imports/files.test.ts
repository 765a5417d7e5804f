import { describe, expect, it } from 'vitest';
import { chosenFrom } from '../../../../renderer/features/imports/chosen-files.ts';

const file = (path: string) => ({ path, file: new File(['x'], path) });

describe('the files that were chosen', () => {
  it('are the notices among them, in the order of their numbers, without what Word leaves behind', () => {
    const chosen = chosenFrom(
      ['tb/2014/10.doc', 'tb/2014/9.docx', 'tb/~$10.doc', 'tb/anh.jpg', 'tb/.txt', 'tb/a.TXT'].map(file),
      'Chọn',
    );
    expect(chosen.files.map(({ path }) => path)).toEqual(['tb/2014/9.docx', 'tb/2014/10.doc', 'tb/a.TXT']);
    expect(chosen.name).toBe('tb');
    expect(chosen.others).toBe(3);
  });

  it('have the name of the choice where they are of no one folder', () => {
    expect(chosenFrom([file('a.doc'), file('b.doc')], 'Chọn 1').name).toBe('Chọn 1');
    expect(chosenFrom([file('x/a.doc'), file('y/b.doc')], 'Chọn 2').name).toBe('Chọn 2');
  });
});
