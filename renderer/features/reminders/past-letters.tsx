import { formatDate, formatNumber } from '../../../shared/format/index.ts';
import { Absent } from '../../ui/absent.tsx';
import { links } from '../../ui/router.ts';
import { SampleMark } from '../../ui/states.tsx';
import type { PastLetter } from './queries.ts';

/** Letters that were issued, the latest first; each opens as it was issued. */
export function PastLetters({ rows }: { readonly rows: readonly PastLetter[] }) {
  if (rows.length === 0) return <Absent words="Chưa ban hành công văn đôn đốc nào." />;
  return (
    <table className="plain-table" aria-label="Công văn đôn đốc đã ban hành">
      <thead>
        <tr>
          <th>Số, ký hiệu</th>
          <th>Ngày</th>
          <th>Gửi</th>
          <th className="number">Nhiệm vụ</th>
          <th>Người ký</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, number, issuedOn, agency, tasks, signer, isSample }) => (
          <tr key={id}>
            <td>
              <a href={links.reminder(id)}>{number}</a> {isSample ? <SampleMark /> : null}
            </td>
            <td>{formatDate(issuedOn)}</td>
            <td>{agency}</td>
            <td className="number">{formatNumber(tasks)}</td>
            <td>{signer ?? 'không ghi'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
