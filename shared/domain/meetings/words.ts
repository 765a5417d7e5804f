/** Kinds of meetings of the committee. */
export const meetingKinds = [
  'final-review',
  'interim-review',
  'monthly',
  'quarterly',
  'topical',
  'extraordinary',
] as const;

/** Kind of a meeting. */
export type MeetingKind = (typeof meetingKinds)[number];

/** How a meeting is held. */
export const meetingForms = ['in-person', 'online'] as const;

/** In one room, or online with sites. */
export type MeetingForm = (typeof meetingForms)[number];

/** Where a meeting's record stands; a concluded one is closed to changes. */
export const meetingStates = ['planned', 'held', 'concluded'] as const;

/** State of a meeting. */
export type MeetingState = (typeof meetingStates)[number];

/** What became of an invitation. */
export const attendances = ['invited', 'present', 'substituted', 'absent'] as const;

/** What became of one invitation; `substituted` is present by another person. */
export type Attendance = (typeof attendances)[number];

/** What someone brought before the meeting. */
export const speechKinds = ['report', 'opinion', 'statement'] as const;

/** Kind of a speech. */
export type SpeechKind = (typeof speechKinds)[number];

/** What came of an item of the agenda. */
export const outcomeKinds = ['information', 'decision', 'task'] as const;

/** Kind of an outcome. */
export type OutcomeKind = (typeof outcomeKinds)[number];

const kindLabels: Readonly<Record<MeetingKind, string>> = {
  'final-review': 'Tổng kết',
  'interim-review': 'Sơ kết',
  monthly: 'Giao ban tháng',
  quarterly: 'Giao ban quý',
  topical: 'Chuyên đề',
  extraordinary: 'Đột xuất',
};

const stateLabels: Readonly<Record<MeetingState, string>> = {
  planned: 'Dự kiến',
  held: 'Đã họp',
  concluded: 'Đã chốt hồ sơ',
};

const attendanceLabels: Readonly<Record<Attendance, string>> = {
  invited: 'Mời',
  present: 'Có mặt',
  substituted: 'Dự thay',
  absent: 'Vắng',
};

const speechLabels: Readonly<Record<SpeechKind, string>> = {
  report: 'Báo cáo',
  opinion: 'Ý kiến',
  statement: 'Phát biểu',
};

const outcomeLabels: Readonly<Record<OutcomeKind, string>> = {
  information: 'Thông tin',
  decision: 'Quyết định',
  task: 'Nhiệm vụ',
};

/** Kind of a meeting in words. */
export function meetingKindLabel(kind: MeetingKind): string {
  return kindLabels[kind];
}

/** How a meeting is held, in words; null where it is not known. */
export function meetingFormLabel(form: MeetingForm | null): string | null {
  if (form === null) return null;
  return form === 'online' ? 'Trực tuyến' : 'Trực tiếp';
}

/** State of a meeting in words. */
export function meetingStateLabel(state: MeetingState): string {
  return stateLabels[state];
}

/** What became of an invitation, in words. */
export function attendanceLabel(attendance: Attendance): string {
  return attendanceLabels[attendance];
}

/** Kind of a speech in words. */
export function speechKindLabel(kind: SpeechKind): string {
  return speechLabels[kind];
}

/** Kind of an outcome in words. */
export function outcomeKindLabel(kind: OutcomeKind): string {
  return outcomeLabels[kind];
}
