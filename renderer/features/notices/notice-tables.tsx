import type { ReplyOf } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { Absent, Shown } from '../../ui/absent.tsx';
import { dayOrNull } from '../../ui/formats.ts';

type Notice = ReplyOf<'notices.get'>;

/** Figures of the notice, each with the sentence it stands in. */
export function Figures({ rows }: { readonly rows: Notice['figures'] }) {
  if (rows.length === 0) return <Absent words="Thông báo không nêu số liệu." />;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th className="number">Giá trị</th>
          <th>Đơn vị</th>
          <th>Thời gian</th>
          <th>Câu trong thông báo</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((figure) => (
          <tr key={figure.id}>
            <td className="number">{formatNumber(figure.value, 6)}</td>
            <td>{figure.unit}</td>
            <td>
              <Shown value={figure.periodText} absent="không ghi" />
            </td>
            <td>{figure.sentence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Documents that the notice names. */
export function References({ rows }: { readonly rows: Notice['references'] }) {
  if (rows.length === 0) return <Absent words="Thông báo không viện dẫn văn bản nào." />;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>Số, ký hiệu</th>
          <th>Ngày</th>
          <th>Cơ quan ban hành</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((reference) => (
          <tr key={reference.id} data-place={`legal_reference-${reference.id}`}>
            <td>{reference.number}</td>
            <td>
              <Shown value={dayOrNull(reference.date)} absent="không ghi" />
            </td>
            <td>
              <Shown value={reference.issuer} absent="không ghi" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
