import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataList, type ListColumn } from '../../../../renderer/ui/data-list.tsx';
import { matchesQuery } from '../../../../renderer/ui/list-head.tsx';
import { mount } from '../window.tsx';

interface Row {
  readonly id: number;
  readonly name: string | null;
}

const columns: readonly ListColumn<Row>[] = [
  { id: 'name', title: 'Tên', key: (row) => row.name, cell: (row) => row.name ?? 'chưa có tên' },
];
const rows: readonly Row[] = [
  { id: 1, name: 'Đoàn' },
  { id: 2, name: null },
  { id: 3, name: 'Dương' },
  { id: 4, name: 'Ẩn' },
  { id: 5, name: 'Em' },
];

function show() {
  return mount(
    <DataList
      name="test"
      label="Danh sách"
      columns={columns}
      linkColumn="name"
      rows={rows}
      initialSort={{ column: 'name', desc: false }}
      selectedId={3}
      href={(row) => `#/x/${row.id}`}
      tip={(row) => row.name ?? ''}
    />,
  );
}

const links = () => screen.getAllByRole<HTMLAnchorElement>('link');
const names = () => links().map((link) => link.textContent);

beforeEach(() => {
  // jsdom lays nothing out: without a height no row would be in view.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { value: 600, configurable: true });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { value: 600, configurable: true });
});
afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

describe('a list', () => {
  it('sorts in Vietnamese order, with what is absent last either way', () => {
    show();
    expect(names()).toEqual(['Ẩn', 'Dương', 'Đoàn', 'Em', 'chưa có tên']);
    fireEvent.click(screen.getByRole('button', { name: /Tên/ }));
    expect(names()).toEqual(['Em', 'Đoàn', 'Dương', 'Ẩn', 'chưa có tên']);
  });

  it('keeps its order when it is opened again', () => {
    const first = show();
    fireEvent.click(screen.getByRole('button', { name: /Tên/ }));
    first.unmount();
    show();
    expect(names()[0]).toBe('Em');
  });

  it('moves with the arrow keys from the chosen row', () => {
    show();
    const chosen = links().find((link) => link.getAttribute('aria-current') === 'true');
    expect(chosen?.textContent).toBe('Dương');
    expect(chosen?.tabIndex).toBe(0);
    chosen?.focus();
    fireEvent.keyDown(chosen ?? window, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('Đoàn');
    fireEvent.keyDown(document.activeElement ?? window, { key: 'Home' });
    expect(document.activeElement?.textContent).toBe('Ẩn');
  });
});

describe('a list that nothing is in focus of', () => {
  it('is entered with an arrow key, at the chosen row', () => {
    show();
    fireEvent.keyDown(document.body, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('Dương');
  });
});

describe('the field that narrows a list', () => {
  it('finds words in any order, with or without diacritics', () => {
    expect(matchesQuery('thuoc phien', ['Cây thuốc phiện'])).toBe(true);
    expect(matchesQuery('phiện cây', ['Cây thuốc', 'phiện'])).toBe(true);
    expect(matchesQuery('heroin', ['Cây thuốc phiện', null])).toBe(false);
  });
});
