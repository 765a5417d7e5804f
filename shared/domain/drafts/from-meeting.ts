import { formatDateLong } from '../../format/index.ts';
import { type Draft, type DraftHeader, draftOf } from './draft.ts';

/** What a meeting gives to its notice. Days are ISO. */
export interface MeetingOutcome {
  readonly name: string | null;
  readonly heldOn: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  /** Those who attended, as phrases. */
  readonly attendees: readonly string[];
  readonly reports: readonly string[];
  readonly outcomes: readonly { readonly kind: 'information' | 'decision' | 'task'; readonly text: string }[];
}

/** The abstract that a meeting's notice starts with; the parts that are not known are left out. */
export function titleOf({ name, chair, heldOn }: MeetingOutcome): string {
  const by = chair === null ? '' : ` của ${chair}`;
  const at = name === null ? (heldOn === null ? '' : ` cuộc họp ${formatDateLong(heldOn)}`) : ` ${name}`;
  return `Kết luận${by}${at === '' ? '' : ` tại${at}`}`;
}

function openingOf(meeting: MeetingOutcome): readonly string[] {
  const { name, heldOn, place, chair, attendees, reports } = meeting;
  if (name === null && heldOn === null && chair === null) return [];
  const day = heldOn === null ? '' : `${formatDateLong(heldOn).replace(/^n/, 'N')}, `;
  const where = place === null ? '' : `tại ${place}, `;
  const what = name ?? 'cuộc họp';
  const held = chair === null ? `đã diễn ra ${what}` : `${chair} đã chủ trì ${what}`;
  const sentence = `${day}${where}${held}.`;
  const who = attendees.length === 0 ? '' : ` Tham dự có: ${attendees.join('; ')}.`;
  const heard =
    reports.length === 0 ? 'các ý kiến thảo luận' : `${reports.join('; ')} và các ý kiến thảo luận`;
  return [
    `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${who}`,
    `Sau khi nghe ${heard}, ${chair ?? 'cuộc họp'} kết luận như sau:`,
  ];
}

/** A draft proposed from a meeting: its opening, and what was decided and ordered as conclusions. */
export function draftFromMeeting(header: DraftHeader, meeting: MeetingOutcome): Draft {
  const decided = meeting.outcomes.filter(({ kind }) => kind !== 'information');
  return draftOf(header, [
    ...openingOf(meeting).map((text) => ({ section: 'opening', text }) as const),
    ...meeting.outcomes
      .filter(({ kind }) => kind === 'information')
      .map(({ text }) => ({ section: 'results', text }) as const),
    ...decided.map(
      ({ kind, text }) =>
        ({ section: 'conclusions', level: 1, text, task: kind === 'task' ? 'yes' : 'no' }) as const,
    ),
  ]);
}
