import { Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import {
  type MeetingKind,
  meetingKindLabel,
  meetingStateLabel,
} from '../../../shared/domain/meetings/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { Absent, Shown } from '../../ui/absent.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { dayOrNull, standing } from '../../ui/formats.ts';
import { links } from '../../ui/router.ts';
import { Section } from '../../ui/section.tsx';

type Meeting = ReplyOf<'meetings.list'>['rows'][number];
type Template = ReplyOf<'planning.templates'>['rows'][number];

/** A meeting that may be planned, as the clerk has set it so far. */
export interface Proposal {
  readonly key: string;
  readonly kind: MeetingKind;
  readonly name: string;
  readonly heldOn: string;
  readonly chosen: boolean;
}

interface YearViewProps {
  readonly year: number;
  readonly meetings: readonly Meeting[];
  readonly proposals: readonly Proposal[];
  readonly templates: readonly Template[];
  /** Template of each kind after which its meetings are made. */
  readonly templateOf: Readonly<Partial<Record<MeetingKind, number>>>;
  readonly today: string;
  readonly planning: boolean;
  readonly onYear: (year: number) => void;
  readonly onChange: (key: string, change: Partial<Proposal>) => void;
  readonly onChooseAll: (chosen: boolean) => void;
  readonly onTemplate: (kind: MeetingKind, id: number | null) => void;
  readonly onPlan: () => void;
}

/** The meetings of a year: those that stand, those that are still to be planned, and the templates. */
export function YearView(props: YearViewProps) {
  const { year, meetings, proposals, onYear, onPlan, planning } = props;
  const chosen = proposals.filter((proposal) => proposal.chosen);
  return (
    <div className="page year-page">
      <div className="page-head">
        <h1>Kế hoạch hội nghị năm {year}</h1>
        <NumberInput
          aria-label="Năm"
          className="year-field"
          value={year}
          min={2000}
          max={2099}
          clampBehavior="strict"
          onChange={(value) => typeof value === 'number' && value >= 2000 && onYear(value)}
        />
        <Button disabled={chosen.length === 0} loading={planning} onClick={onPlan}>
          Lập {formatNumber(chosen.length)} hội nghị
        </Button>
      </div>
      <Section title="Đã có trong sổ" aside={<span className="count">{formatNumber(meetings.length)}</span>}>
        {meetings.length === 0 ? (
          <Absent words="Năm này chưa có hội nghị nào." />
        ) : (
          <Standing meetings={meetings} />
        )}
      </Section>
      <Section
        title="Đề xuất theo định kỳ"
        aside={<span className="count">{formatNumber(proposals.length)}</span>}
      >
        {proposals.length === 0 ? (
          <Absent words="Hội nghị định kỳ của năm này đã có đủ." />
        ) : (
          <Proposals {...props} />
        )}
      </Section>
    </div>
  );
}

function Standing({ meetings }: { readonly meetings: readonly Meeting[] }) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>Ngày</th>
          <th>Hội nghị</th>
          <th>Loại</th>
          <th>Trạng thái</th>
        </tr>
      </thead>
      <tbody>
        {meetings.map(({ id, heldOn, name, kind, state }) => (
          <tr key={id}>
            <td>
              <Shown value={dayOrNull(heldOn)} absent="chưa định ngày" />
            </td>
            <td>
              <a href={links.meeting(id)}>{standing(name) ?? 'Hội nghị chưa có tên'}</a>
            </td>
            <td>
              <Shown value={kind && meetingKindLabel(kind)} absent="chưa rõ loại" />
            </td>
            <td>{meetingStateLabel(state)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Proposals({
  proposals,
  templates,
  templateOf,
  today,
  onChange,
  onChooseAll,
  onTemplate,
}: YearViewProps) {
  const kinds = [...new Set(proposals.map(({ kind }) => kind))];
  const all = proposals.every(({ chosen }) => chosen);
  return (
    <>
      {templates.length === 0 ? null : (
        <div className="year-templates">
          {kinds.map((kind) => (
            <Select
              key={kind}
              label={`Mẫu cho ${meetingKindLabel(kind).toLocaleLowerCase('vi')}`}
              placeholder="không dùng mẫu"
              clearable
              data={templates.map(({ id, name }) => ({
                value: String(id),
                label: name ?? 'Mẫu chưa có tên',
              }))}
              value={templateOf[kind] === undefined ? null : String(templateOf[kind])}
              onChange={(value) => onTemplate(kind, value === null ? null : Number(value))}
            />
          ))}
        </div>
      )}
      <table className="plain-table year-proposals">
        <thead>
          <tr>
            <th>
              <Checkbox
                aria-label="Chọn tất cả"
                checked={all}
                indeterminate={!all && proposals.some(({ chosen }) => chosen)}
                onChange={() => onChooseAll(!all)}
              />
            </th>
            <th>Ngày dự kiến</th>
            <th>Tên hội nghị</th>
            <th>Loại</th>
          </tr>
        </thead>
        <tbody>
          {proposals.map(({ key, kind, name, heldOn, chosen }) => (
            <tr key={key}>
              <td>
                <Checkbox
                  aria-label={`Chọn ${name}`}
                  checked={chosen}
                  onChange={() => onChange(key, { chosen: !chosen })}
                />
              </td>
              <td>
                <DateField
                  label={`Ngày dự kiến của ${name}`}
                  bare
                  required
                  value={heldOn}
                  today={today}
                  onChange={(day) => day !== null && onChange(key, { heldOn: day })}
                />
              </td>
              <td>
                <TextInput
                  aria-label="Tên hội nghị"
                  value={name}
                  onChange={(event) => onChange(key, { name: event.currentTarget.value })}
                />
              </td>
              <td>{meetingKindLabel(kind)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
