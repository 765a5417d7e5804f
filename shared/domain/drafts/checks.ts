import { formatDate } from '../../format/index.ts';
import { type EndedAgency, officeRefusal } from '../agencies/index.ts';
import { futureRefusal } from '../books/index.ts';
import type { Draft } from './draft.ts';
import { hasProposal } from './marking.ts';
import { type DraftTask, tasksOfDraft } from './tasks.ts';

/** Where in the editor a problem is put right. */
export type DraftField =
  | { readonly field: 'issuer' | 'signer' | 'number' | 'issuedOn' | 'title' | 'body' | 'recipients' }
  | { readonly field: 'block'; readonly block: string };

/** Something about a draft that stands in the way of issuing it, or that the clerk should know of. */
export interface DraftProblem {
  readonly where: DraftField;
  /** A Vietnamese sentence: what it is, what to do. */
  readonly message: string;
  /** A warning is the clerk's to decide; anything else keeps the draft from being issued. */
  readonly warning: boolean;
  /** Words of the recipients that others can be put in the place of. */
  readonly replacing?: { readonly words: string; readonly by: string };
}

/** What the checks know of the draft's surroundings. Days are ISO. */
export interface DraftFacts {
  /** The signer's period in office; null while none is chosen. */
  readonly signer: {
    readonly name: string;
    readonly position: string;
    readonly issuerId: number;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  } | null;
  readonly meetingHeldOn: string | null;
  /** The whole number that is to be given, "07/TB-BCĐ". */
  readonly number: string | null;
  readonly today: string;
  /** Agencies in a line that had ended before the day of issue. */
  readonly endedIn: (line: string) => readonly EndedAgency[];
}

const stop = (where: DraftField, message: string): DraftProblem => ({ where, message, warning: false });
const warn = (where: DraftField, message: string): DraftProblem => ({ where, message, warning: true });

function signerProblems({ header }: Draft, { signer }: DraftFacts): readonly DraftProblem[] {
  const where = { field: 'signer' } as const;
  if (!signer) return [stop(where, 'Chưa chọn người ký.')];
  if (header.issuerId !== null && signer.issuerId !== header.issuerId) {
    return [stop(where, `${signer.name} không ký cho cơ quan ban hành này. Chọn người ký khác.`)];
  }
  const on = header.issuedOn;
  if (on === null) return [];
  const refusal = officeRefusal(signer, on);
  return refusal === null ? [] : [stop(where, refusal)];
}

function dayProblems({ header }: Draft, { meetingHeldOn, today }: DraftFacts): readonly DraftProblem[] {
  const where = { field: 'issuedOn' } as const;
  const on = header.issuedOn;
  if (on === null) return [stop(where, 'Chưa có ngày ban hành.')];
  if (meetingHeldOn !== null && on < meetingHeldOn) {
    return [stop(where, `Ngày ban hành trước ngày họp ${formatDate(meetingHeldOn)}. Sửa ngày ban hành.`)];
  }
  const refusal = futureRefusal(on, today);
  return refusal === null ? [] : [stop(where, refusal)];
}

function taskProblems({ blocks }: Draft, tasks: readonly DraftTask[]): readonly DraftProblem[] {
  const open = blocks.find(hasProposal);
  const leaderless = tasks.filter(({ state, lead }) => state === 'yes' && lead.length === 0);
  const taken = tasks.some(({ state }) => state === 'yes');
  const body = { field: 'body' } as const;
  return [
    ...(open
      ? [
          warn(
            { field: 'block', block: open.id },
            'Còn đề xuất chưa nhận hoặc bỏ; đề xuất chưa nhận không thành nhiệm vụ.',
          ),
        ]
      : []),
    ...(taken ? [] : [warn(body, 'Thông báo không giao nhiệm vụ nào.')]),
    ...leaderless.map(({ block, place }) =>
      warn({ field: 'block', block }, `Nhiệm vụ ở mục ${place || 'không số'} chưa rõ cơ quan chủ trì.`),
    ),
  ];
}

function endedSentence(place: string, { words, endedOn, successor }: EndedAgency): string {
  const heir = successor === null ? 'chưa ghi cơ quan kế thừa' : `cơ quan kế thừa là ${successor}`;
  return `${place}: ${words} hoạt động đến hết ngày ${formatDate(endedOn)}, ${heir}.`;
}

/** Recipients, leads and coordinators that had ended before the day of issue; what a text tells of the past is left alone. */
function endedProblems(
  { header }: Draft,
  tasks: readonly DraftTask[],
  { endedIn }: DraftFacts,
): readonly DraftProblem[] {
  const recipients = header.recipients.flatMap(endedIn).map((agency) => ({
    ...warn({ field: 'recipients' }, endedSentence('Nơi nhận', agency)),
    ...(agency.successor === null ? {} : { replacing: { words: agency.words, by: agency.successor } }),
  }));
  const named = tasks.flatMap(({ block, place, lead, coordinate }) =>
    [...lead, ...coordinate]
      .flatMap(({ words }) => endedIn(words))
      .map((agency) =>
        warn({ field: 'block', block }, endedSentence(`Nhiệm vụ ở mục ${place || 'không số'}`, agency)),
      ),
  );
  return [...recipients, ...named];
}

/** What keeps a draft from being issued, then what the clerk should know before; both in the order of the page. */
export function problemsOf(draft: Draft, facts: DraftFacts): readonly DraftProblem[] {
  const { header, blocks } = draft;
  const hasBody = blocks.some(({ section, text }) => section === 'conclusions' && text.trim() !== '');
  const tasks = tasksOfDraft(blocks);
  const all = [
    ...(header.issuerId === null ? [stop({ field: 'issuer' }, 'Chưa chọn cơ quan ban hành.')] : []),
    ...(facts.number === null ? [stop({ field: 'number' }, 'Chưa có số văn bản.')] : []),
    ...dayProblems(draft, facts),
    ...(header.title.trim() === '' ? [stop({ field: 'title' }, 'Chưa có trích yếu.')] : []),
    ...signerProblems(draft, facts),
    ...(hasBody ? [] : [stop({ field: 'body' }, 'Chưa có kết luận nào. Gõ nội dung vào phần Kết luận.')]),
    ...(header.recipients.length === 0 ? [warn({ field: 'recipients' }, 'Chưa có nơi nhận.')] : []),
    ...(hasBody ? taskProblems(draft, tasks) : []),
    ...endedProblems(draft, tasks, facts),
  ];
  return [...all.filter(({ warning }) => !warning), ...all.filter(({ warning }) => warning)];
}
