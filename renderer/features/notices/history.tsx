import type { ReplyOf } from '../../../shared/contract/index.ts';
import { dayOrNull, formatMoment } from '../../ui/formats.ts';
import { links } from '../../ui/router.ts';
import { Section } from '../../ui/section.tsx';
import { useReadings } from './queries.ts';

type Notice = ReplyOf<'notices.get'>;
type Other = Notice['corrections'][number];

function OtherNotice({ other }: { readonly other: Other }) {
  const draft = other.state === 'draft';
  const name = other.number ?? (draft ? 'dự thảo đính chính' : 'thông báo chưa cấp số');
  return (
    <a href={draft ? links.draft(other.id) : links.notice(other.id)}>
      {name}
      {other.issuedOn === null || draft ? '' : `, ngày ${dayOrNull(other.issuedOn)}`}
    </a>
  );
}

/** What this notice corrects, and what corrects it. */
export function Corrections({ corrections }: Pick<Notice, 'corrections'>) {
  if (corrections.length === 0) return null;
  return (
    <ul className="corrections">
      {corrections.map((other) => (
        <li key={other.id}>
          {other.side === 'corrects'
            ? 'Đính chính '
            : other.state === 'draft'
              ? 'Đang soạn: '
              : 'Được đính chính bởi '}
          <OtherNotice other={other} />
        </li>
      ))}
    </ul>
  );
}

/** Versions of what was read out of an imported notice: who corrected what, and when. */
export function ReadingHistory({ id }: { readonly id: number }) {
  const { data } = useReadings(id);
  if (!data || data.rows.length === 0) return null;
  return (
    <Section title="Các lần sửa bản đọc">
      <ul className="timeline">
        {data.rows.map(({ version, at, who, changes }) => (
          <li key={version}>
            <span className="timeline-when">{formatMoment(at)}</span>
            <span>
              {who}: {version === 1 ? 'ghi vào sổ' : changes.join('; ') || 'không đổi gì'}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** When and by whom the notice was issued here. */
export function IssueLine({ issue }: Pick<Notice, 'issue'>) {
  if (issue === null) return null;
  return (
    <Section title="Ban hành">
      <ul className="timeline">
        <li>
          <span className="timeline-when">{formatMoment(issue.issuedAt)}</span>
          <span>{issue.who}: ban hành; văn bản giữ nguyên từ đây, bản in sau này vẫn là bản này.</span>
        </li>
      </ul>
    </Section>
  );
}
