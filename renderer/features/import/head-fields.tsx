import { Select } from '@mantine/core';
import type { MeetingReading, NoticeHeader, SignerReading } from '../../../shared/domain/notices/reading.ts';
import { formatPeriodDate } from '../../../shared/format/index.ts';
import { keyed } from '../../ui/keyed.ts';
import type { Correction } from './corrections.ts';
import { DayField, LinesField, LongWordsField, Part, WordsField } from './fields.tsx';
import { textStartOf } from './split-join.ts';

interface FieldsProps {
  readonly lit: string | null;
  readonly onCorrect: (correction: Correction) => void;
}

/** The symbol behind the slash of a whole number, "TB-BCĐ" of "07/TB-BCĐ". */
function symbolOf(number: string | null): string | null {
  const at = number?.indexOf('/') ?? -1;
  return number === null || at < 0 ? null : number.slice(at + 1).trim() || null;
}

/** Head of the notice. */
export function HeaderFields({
  header,
  lit,
  today,
  onCorrect,
}: FieldsProps & { readonly header: NoticeHeader; readonly today: string }) {
  const patch = (changes: Partial<NoticeHeader>) => onCorrect({ kind: 'header', patch: changes });
  return (
    <>
      <LinesField
        part="header.issuer"
        lit={lit}
        label="Cơ quan ban hành (mỗi dòng một cấp)"
        value={header.issuer}
        absent="không ghi cơ quan"
        onChange={(issuer) => patch({ issuer })}
      />
      <WordsField
        part="header.number"
        lit={lit}
        label="Số, ký hiệu"
        value={header.number}
        absent="chưa cấp số"
        onChange={(number) => patch({ number, symbol: symbolOf(number) ?? header.symbol })}
      />
      <WordsField
        part="header.symbol"
        lit={lit}
        label="Ký hiệu"
        value={header.symbol}
        absent="chưa có"
        onChange={(symbol) => patch({ symbol })}
      />
      <WordsField
        part="header.place"
        lit={lit}
        label="Địa danh"
        value={header.place}
        absent="không ghi"
        onChange={(place) => patch({ place })}
      />
      <DayField
        part="header.issuedOn"
        lit={lit}
        label="Ngày ban hành"
        value={header.issuedOn}
        today={today}
        absent={
          header.issuedPartial === null ? 'chưa có ngày' : `…/${formatPeriodDate(header.issuedPartial)}`
        }
        onChange={(issuedOn) => patch(issuedOn === null ? { issuedOn } : { issuedOn, issuedPartial: null })}
      />
      <WordsField
        part="header.kind"
        lit={lit}
        label="Loại văn bản"
        value={header.kind}
        absent="không ghi"
        onChange={(kind) => patch({ kind })}
      />
      <LongWordsField
        part="header.title"
        lit={lit}
        label="Trích yếu"
        value={header.title}
        absent="chưa có trích yếu"
        onChange={(title) => patch({ title })}
      />
    </>
  );
}

const forms = [
  { value: 'unknown', label: 'Không nêu' },
  { value: 'in-person', label: 'Trực tiếp' },
  { value: 'online', label: 'Trực tuyến' },
];

/** What the notice tells of its meeting. */
export function MeetingFields({
  meeting,
  lit,
  today,
  onCorrect,
}: FieldsProps & { readonly meeting: MeetingReading; readonly today: string }) {
  const patch = (changes: Partial<MeetingReading>) => onCorrect({ kind: 'meeting', patch: changes });
  const attendee = (index: number, text: string) =>
    patch({
      attendees: meeting.attendees.map((one, at) =>
        at === index ? { ...one, text, textStart: textStartOf(text) } : one,
      ),
    });
  return (
    <>
      <DayField
        part="meeting.heldOn"
        lit={lit}
        label="Ngày họp"
        value={meeting.heldOn}
        today={today}
        absent="không nêu"
        onChange={(heldOn) => patch({ heldOn })}
      />
      <Part part="meeting.form" lit={lit}>
        <Select
          label="Hình thức"
          data={forms}
          value={meeting.form ?? 'unknown'}
          allowDeselect={false}
          onChange={(value) => patch({ form: value === 'in-person' || value === 'online' ? value : null })}
        />
      </Part>
      <LongWordsField
        part="meeting.name"
        lit={lit}
        label="Tên hội nghị"
        value={meeting.name}
        absent="không nêu"
        onChange={(name) => patch({ name })}
      />
      <WordsField
        part="meeting.chair"
        lit={lit}
        label="Chủ trì"
        value={meeting.chair}
        absent="không nêu"
        onChange={(chair) => patch({ chair })}
      />
      <WordsField
        part="meeting.place"
        lit={lit}
        label="Địa điểm"
        value={meeting.place}
        absent="không nêu"
        onChange={(place) => patch({ place })}
      />
      {keyed(meeting.attendees, ({ site }) => site ?? '').map(({ key, item: { site, text }, index }) => (
        <LongWordsField
          key={key}
          part="meeting.attendees"
          lit={lit}
          label={site === null ? 'Thành phần dự' : `Thành phần dự, ${site}`}
          value={text}
          absent="không nêu"
          onChange={(value) => attendee(index, value ?? '')}
        />
      ))}
    </>
  );
}

/** Who signed. */
export function SignerFields({ signer, lit, onCorrect }: FieldsProps & { readonly signer: SignerReading }) {
  const field = (name: keyof SignerReading, label: string, absent: string) => (
    <WordsField
      part={`signer.${name}`}
      lit={lit}
      label={label}
      value={signer[name]}
      absent={absent}
      onChange={(value) => onCorrect({ kind: 'signer', patch: { [name]: value } })}
    />
  );
  return (
    <>
      {field('authority', 'Quyền hạn ký', 'không ghi')}
      {field('position', 'Chức vụ', 'không ghi')}
      {field('rank', 'Quân hàm, học hàm', 'không ghi')}
      {field('name', 'Họ và tên người ký', 'chưa có người ký')}
    </>
  );
}
