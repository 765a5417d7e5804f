import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HeadFields } from '../../../../renderer/features/drafts/head-fields.tsx';
import { mount } from '../window.tsx';

afterEach(cleanup);

const signer = (id: number, name: string, validFrom: string | null, validTo: string | null) => ({
  ...{ id, issuerId: 3, name, title: 'TRƯỞNG BAN', position: 'Trưởng ban', validFrom, validTo },
});
const choices = {
  issuers: [{ id: 3, name: 'BAN CHỈ ĐẠO', recipients: ['Lưu: VT'] }],
  signers: [signer(1, 'Trần Trước', null, '2017-12-31'), signer(2, 'Lê Nay', '2018-01-01', null)],
};

function show(over: { issuerId?: number | null; signerId?: number | null; issuedOn?: string | null } = {}) {
  const dispatch = vi.fn();
  const header = {
    ...{ meetingId: null, correctsId: null, issuerId: null, signerId: null, issuedOn: '2018-02-05' },
    ...{ title: '', recipients: [], headings: { results: '', shortcomings: '', conclusions: '' } },
    ...over,
  };
  mount(<HeadFields header={header} choices={choices} today="2018-02-10" dispatch={dispatch} />);
  return dispatch;
}

const choose = (field: string, option: string | RegExp) => {
  fireEvent.click(screen.getByRole('combobox', { name: field }));
  fireEvent.click(screen.getByRole('option', { name: option }));
};

describe('who signs a notice', () => {
  it('is proposed with the issuer: the one in office on the day of issue', () => {
    const dispatch = show();
    choose('Cơ quan ban hành', 'BAN CHỈ ĐẠO');
    expect(dispatch).toHaveBeenCalledWith(
      expect.objectContaining({ patch: { issuerId: 3, recipients: ['Lưu: VT'], signerId: 2 } }),
    );
  });

  it('is chosen among those in office first, the others being said not to be', () => {
    show({ issuerId: 3 });
    fireEvent.click(screen.getByRole('combobox', { name: 'Người ký' }));
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Lê Nay (TRƯỞNG BAN)',
      'Trần Trước (TRƯỞNG BAN; không giữ chức vào ngày ban hành)',
    ]);
  });
});
