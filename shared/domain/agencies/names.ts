import { fold } from '../../format/index.ts';
import { isTurned, isWithin, overlap, type Span } from './spans.ts';

/** A name that an agency bore for a time. */
export interface DatedName extends Span {
  readonly name: string;
}

/** An agency with every name it is known by; `name` is the one it bears when no dated one is in force. */
export interface NamedAgency {
  readonly name: string;
  readonly names: readonly DatedName[];
}

/** The name in force on the day (ISO): papers use the one of their date. */
export function nameOn({ name, names }: NamedAgency, day: string): string {
  return names.find((dated) => isWithin(dated, day))?.name ?? name;
}

/** What is wrong with one field of a form, as a sentence that says what to do. */
export interface Problem {
  readonly field: string;
  readonly sentence: string;
}

const turned = 'Ngày cuối đứng trước ngày đầu. Sửa một trong hai ngày.';

/** The problem of a span of days, for the field named. */
export function spanProblems(span: Span, field: string): Problem[] {
  return isTurned(span) ? [{ field, sentence: turned }] : [];
}

/** The problem of a field that must not be empty. */
export function emptyProblems(value: string, field: string, sentence: string): Problem[] {
  return value.trim() === '' ? [{ field, sentence }] : [];
}

/** Problems of dated rows, for fields "names.0.name", "names.0.validTo"; two spans with a common day among them. */
export function nameProblems(names: readonly DatedName[]): Problem[] {
  return names.flatMap((dated, at) => [
    ...emptyProblems(dated.name, `names.${at}.name`, 'Ghi tên cũ, hoặc bỏ dòng này.'),
    ...spanProblems(dated, `names.${at}.validTo`),
    ...(dated.validFrom === null && dated.validTo === null
      ? [
          {
            field: `names.${at}.validTo`,
            sentence: 'Ghi ít nhất một ngày: tên này dùng từ hay đến ngày nào.',
          },
        ]
      : []),
    ...(names.slice(0, at).some((other) => overlap(other, dated))
      ? [{ field: `names.${at}.validFrom`, sentence: 'Thời gian này trùng với một tên khác ở trên.' }]
      : []),
  ]);
}

/** What an agency is entered as; days are ISO. */
export interface AgencyForm extends NamedAgency, Span {
  readonly id: number | null;
  readonly aliases: readonly string[];
  readonly successorId: number | null;
}

/** What another agency is known by. */
export interface OtherAgency extends Span {
  readonly id: number;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly successorId: number | null;
}

function takenProblems(form: AgencyForm, others: readonly OtherAgency[]): Problem[] {
  const owners = new Map(
    others
      .filter((other) => other.id !== form.id && overlap(other, form))
      .flatMap((other) => other.spellings.map((spelling) => [fold(spelling), other.name])),
  );
  const taken = (spelling: string, field: string): Problem[] => {
    const owner = owners.get(fold(spelling.trim()));
    return owner === undefined
      ? []
      : [{ field, sentence: `“${spelling}” đã là tên của ${owner}. Ghi tên khác, hoặc gộp hai cơ quan.` }];
  };
  return [...taken(form.name, 'name'), ...form.aliases.flatMap((alias) => taken(alias, 'aliases'))];
}

/** Whether following successors from `id` comes back to `home`. */
function leadsTo(home: number, id: number, others: readonly OtherAgency[]): boolean {
  const seen = new Set<number>();
  for (let at: number | null = id; at !== null && !seen.has(at); ) {
    if (at === home) return true;
    seen.add(at);
    const here: number = at;
    at = others.find((other) => other.id === here)?.successorId ?? null;
  }
  return false;
}

function successorProblems(form: AgencyForm, others: readonly OtherAgency[]): Problem[] {
  if (form.successorId === null) return [];
  if (form.validTo === null) {
    return [{ field: 'validTo', sentence: 'Cơ quan có đơn vị kế thừa thì cần ngày hoạt động cuối cùng.' }];
  }
  return form.id !== null && leadsTo(form.id, form.successorId, others)
    ? [{ field: 'successorId', sentence: 'Cơ quan này không thể kế thừa chính nó. Chọn cơ quan khác.' }]
    : [];
}

/** Everything that keeps an agency from being saved, field by field. */
export function agencyProblems(form: AgencyForm, others: readonly OtherAgency[]): Problem[] {
  return [
    ...emptyProblems(form.name, 'name', 'Ghi tên cơ quan.'),
    ...takenProblems(form, others),
    ...nameProblems(form.names),
    ...spanProblems(form, 'validTo'),
    ...successorProblems(form, others),
  ];
}
