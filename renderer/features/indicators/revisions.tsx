import { cellText } from '../../../shared/domain/indicators/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import { Shown } from '../../ui/absent.tsx';
import { formatMoment } from '../../ui/formats.ts';
import { links } from '../../ui/router.ts';
import { Section } from '../../ui/section.tsx';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { useRevisions } from './queries.ts';

/** The cell whose revisions are shown. */
export interface ShownPlace {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  /** As the page names it: "Huyện Phong Thổ, Quý I/2018". */
  readonly name: string;
}

/** Every revision of one value: when, who, what, why, and where it comes from. */
export function Revisions({ place }: { readonly place: ShownPlace }) {
  const { name, ...asked } = place;
  const revisions = useRevisions(asked);
  return (
    <Section title={`Các lần ghi: ${name}`}>
      {revisions.isError ? <ErrorNote message={errorSentence(revisions.error)} /> : null}
      {revisions.isPending ? <Loading /> : null}
      {revisions.data?.rows.length === 0 ? <p className="absent">Ô này chưa ghi lần nào.</p> : null}
      {revisions.data && revisions.data.rows.length > 0 ? (
        <table className="plain-table figure-table">
          <thead>
            <tr>
              <th>Lúc</th>
              <th>Người ghi</th>
              <th className="number">Số liệu</th>
              <th>Lý do</th>
              <th>Nguồn</th>
            </tr>
          </thead>
          <tbody>
            {revisions.data.rows.map((row) => (
              <tr key={row.id}>
                <td>{formatMoment(row.at)}</td>
                <td>{row.who}</td>
                <td className="number">
                  {cellText(row)}
                  {row.provisional ? ' (sơ bộ)' : ''}
                  {row.isSample ? ' SỐ LIỆU MẪU' : ''}
                </td>
                <td>
                  <Shown value={row.reason} absent="không ghi" />
                </td>
                <td>
                  <Shown value={row.sourceDocument} absent={row.sourceNoticeId === null ? 'không ghi' : ''} />
                  {row.sourceNoticeId === null ? null : (
                    <a href={links.notice(row.sourceNoticeId)}>xem thông báo</a>
                  )}
                  {row.sourceSentence === null ? null : <q className="fact-line">{row.sourceSentence}</q>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </Section>
  );
}
