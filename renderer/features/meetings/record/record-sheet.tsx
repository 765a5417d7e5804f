import { Fragment, type ReactNode, useEffect } from 'react';
import {
  attendanceLabel,
  countAttendees,
  meetingFormLabel,
  meetingKindLabel,
  outcomeKindLabel,
  speechKindLabel,
} from '../../../../shared/domain/meetings/index.ts';
import { formatNumber } from '../../../../shared/format/index.ts';
import { loadPaperFonts } from '../../../document-view/index.ts';
import { dayOrNull, standing } from '../../../ui/formats.ts';
import { keyed } from '../../../ui/keyed.ts';
import { usePrinting } from '../../../ui/printing.ts';
import { type DetailsDraft, type Draft, isEmptyRow, type MeetingRecord, type SpeechDraft } from './draft.ts';

interface RecordSheetProps {
  readonly draft: Draft;
  readonly meeting: MeetingRecord['meeting'];
  readonly notices: MeetingRecord['notices'];
  readonly files: readonly { readonly id: number; readonly name: string }[];
}

/** The record as a printer gets it: its words on a page, nothing of its form; what is not known is left out. */
export function RecordSheet(props: RecordSheetProps) {
  const printing = usePrinting();
  useEffect(() => {
    // A face that never came leaves the paper in the window's own.
    loadPaperFonts().catch(() => undefined);
  }, []);
  return printing ? <Sheet {...props} /> : null;
}

function Sheet({ draft, meeting, notices, files }: RecordSheetProps) {
  const { details, sites, attendees } = draft;
  const shownSites = sites.filter((row) => !isEmptyRow.sites(row));
  const people = attendees.filter((row) => !isEmptyRow.attendees(row));
  return (
    <article className="record-sheet">
      {meeting.isSample ? <p className="sheet-mark">VĂN BẢN MẪU</p> : null}
      <h1>{standing(details.name.trim() || null) ?? 'Hội nghị chưa có tên'}</h1>
      {factsOf(details).map(([label, words]) => (
        <p key={label}>
          <strong>{label}:</strong> {words}
        </p>
      ))}
      <Rows
        title={`Điểm cầu (${formatNumber(shownSites.length)})`}
        heads={['Điểm cầu', 'Nơi đặt', 'Số người']}
        rows={shownSites.map(({ name, place, headCount }) => [
          ...[name, place, headCount === null ? '' : formatNumber(headCount)],
        ])}
      />
      <People people={people} sites={shownSites} />
      <Course draft={draft} />
      <Lines title="Tài liệu" lines={files.map(({ name }) => name)} />
      <Lines
        title="Thông báo"
        lines={notices.map(({ number, title, standing: state }) =>
          [number ?? (state === 'draft' ? 'Dự thảo' : 'Chưa cấp số'), title].filter(Boolean).join(': '),
        )}
      />
    </article>
  );
}

function factsOf(details: DetailsDraft): readonly (readonly [string, string])[] {
  const { kind, form, heldOn, startsAt, endsOn, endsAt, place, chair, secretary } = details;
  const from = [startsAt, dayOrNull(heldOn)].filter((part) => part !== null).join(' ngày ');
  const to = [endsAt, dayOrNull(endsOn)].filter((part) => part !== null).join(' ngày ');
  const facts = [
    ['Loại', [kind && meetingKindLabel(kind), meetingFormLabel(form)].filter(Boolean).join(', ')],
    ['Thời gian', [from, to].filter((part) => part !== '').join(' đến ')],
    ['Địa điểm', place],
    ['Chủ trì', chair],
    ['Thư ký', secretary],
  ] as const;
  return facts.filter(([, words]) => words.trim() !== '');
}

function Rows(props: {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  const { title, heads, rows } = props;
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            {['TT', ...heads].map((head) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(rows, (row) => row.join(' ')).map(({ key, item, index }) => (
            <tr key={key}>
              <td>{index + 1}</td>
              {keyed(item, () => '').map((cell) => (
                <td key={cell.key}>{cell.item}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function People({ people, sites }: { readonly people: Draft['attendees']; readonly sites: Draft['sites'] }) {
  const siteOf = ({ siteKey, site }: Draft['attendees'][number]) =>
    sites.find(({ key }) => key === siteKey)?.name ?? site;
  const hasSites = people.some((one) => siteOf(one) !== '');
  const { listed, present, absent } = countAttendees(people);
  const counts = `${formatNumber(listed)} người, ${formatNumber(present)} có mặt, ${formatNumber(absent)} vắng`;
  return (
    <Rows
      title={`Thành phần (${counts})`}
      heads={['Họ tên', 'Chức vụ', 'Cơ quan', ...(hasSites ? ['Điểm cầu'] : []), 'Dự họp']}
      rows={people.map((one) => [
        ...[one.name, one.title, one.agency, ...(hasSites ? [siteOf(one)] : [])],
        [one.attendance && attendanceLabel(one.attendance), one.substitute].filter(Boolean).join(': '),
      ])}
    />
  );
}

/** The agenda, under each item what was said and what came of it; then what was said to none. */
function Course({ draft: { agenda, speeches, outcomes } }: { readonly draft: Draft }) {
  const items = agenda.filter((row) => !isEmptyRow.agenda(row));
  const said = speeches.filter((row) => !isEmptyRow.speeches(row));
  const known = new Set(items.map(({ key }) => key));
  const others = said.filter(({ itemKey }) => itemKey === null || !known.has(itemKey));
  return (
    <>
      {items.length === 0 ? null : <h2>Chương trình</h2>}
      {items.map((item, at) => (
        <Fragment key={item.key}>
          <p className="sheet-item">
            {at + 1}. {item.title}
            {item.presenter === '' ? '' : ` (${item.presenter} trình bày)`}
            {item.startsAt === null ? '' : `, ${item.startsAt}`}
            {item.minutes === null ? '' : `, ${formatNumber(item.minutes)} phút`}
          </p>
          {said.filter(({ itemKey }) => itemKey === item.key).map(speechLine)}
          {outcomes
            .filter((row) => row.itemKey === item.key && !isEmptyRow.outcomes(row))
            .map(({ key, kind, text }) => (
              <p key={key} className="sheet-point">
                - {outcomeKindLabel(kind)}: {text}
              </p>
            ))}
        </Fragment>
      ))}
      {others.length === 0 ? null : <h2>Báo cáo, ý kiến</h2>}
      {others.map(speechLine)}
    </>
  );
}

function speechLine({ key, kind, who, gist }: SpeechDraft): ReactNode {
  return (
    <p key={key} className="sheet-point">
      - {speechKindLabel(kind)}
      {who === '' ? '' : ` của ${who}`}
      {gist === '' ? '' : `: ${gist}`}
    </p>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      {keyed(lines, (line) => line).map(({ key, item }) => (
        <p key={key} className="sheet-point">
          - {item}
        </p>
      ))}
    </>
  );
}
