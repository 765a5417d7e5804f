import { useMemo, useSyncExternalStore } from 'react';

/** Where the window is: "#/ket-luan/12?nhiem-vu=5" is path ["ket-luan", "12"] with that query. */
interface Route {
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

/** Reads the hash of an address. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  return { path: path.split('/').filter((part) => part !== ''), query: new URLSearchParams(query) };
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The route of the window; the component follows it. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** Whether a route is that of the screen the window opens on. */
export function isFirstScreen({ path }: Route): boolean {
  return (path[0] ?? 'hom-nay') === 'hom-nay';
}

/** Goes to an address such as "#/ket-luan/12". */
export function navigate(href: string): void {
  window.location.hash = href;
}

/** Changes the address in its place, so that going back leaves the screen and not the choice. */
export function restate(href: string): void {
  window.location.replace(href);
}

/** Goes back from a record or a paper; the six places themselves have nowhere to go back to. */
export function goBack(): void {
  const { path } = parseRoute(window.location.hash);
  const inPlace = path.length < 2 && places.has(path[0] ?? '');
  if (inPlace) return;
  if (window.history.length > 1) window.history.back();
  else navigate(path.length > 1 ? `#/${path.slice(0, -1).join('/')}` : links.today);
}

/** The id in a path part, null where it is none. */
export function idOf(part: string | undefined): number | null {
  const id = Number(part);
  return Number.isInteger(id) && id > 0 ? id : null;
}

/** The ids in an address, "5.8.12"; null where it names none. */
export function idsIn(words: string | null): number[] | null {
  const ids = (words ?? '').split('.').flatMap((part) => idOf(part) ?? []);
  return ids.length === 0 ? null : ids;
}

/** Addresses that more than one screen links to. */
export const links = {
  today: '#/hom-nay',
  importNotice: '#/nhap-thong-bao',
  importMany: '#/nhap-nhieu',
  backups: '#/khoi-phuc',
  meetings: '#/hoi-nghi',
  notices: '#/ket-luan',
  tasks: '#/nhiem-vu',
  values: '#/so-lieu',
  /** The figures of one area, at one period of them. */
  valuesAt: (area: string, period: string) =>
    `#/so-lieu?dia-ban=${encodeURIComponent(area)}&ky=${encodeURIComponent(period)}`,
  reporting: '#/so-lieu/tinh-hinh-bao-cao',
  /** Who has reported in a year. */
  reportingOf: (year: number) => `#/so-lieu/tinh-hinh-bao-cao?nam=${year}`,
  reportingPaper: (year: number) => `#/so-lieu/tinh-hinh-bao-cao-in?nam=${year}`,
  reportingLetter: (year: number) => `#/so-lieu/don-doc-bao-cao?nam=${year}`,
  /** Figures out of any XLSX or CSV. */
  figureFiles: '#/so-lieu/nhap-tep',
  /** The figures that a notice names, to be made values. */
  noticeFigures: (id: number) => `#/so-lieu/tu-thong-bao?so=${id}`,
  valueChecks: '#/so-lieu/canh-bao',
  closings: '#/so-lieu/khoa-so',
  targets: '#/so-lieu/chi-tieu-giao',
  catalogue: '#/so-lieu/danh-muc',
  periods: '#/so-lieu/ky-bao-cao',
  trends: '#/bieu-do',
  chartPaper: '#/bieu-do/ban-in',
  chartBrowse: '#/bieu-do/xem',
  profile: '#/bieu-do/dia-ban',
  profilePaper: '#/bieu-do/dia-ban-in',
  meeting: (id: number) => `#/hoi-nghi/${id}`,
  calendar: '#/hoi-nghi/lich',
  yearPlan: '#/hoi-nghi/ke-hoach',
  templates: '#/hoi-nghi/mau',
  topic: (id: number) => `#/hoi-nghi/chu-de/${id}`,
  /** A paper of the meeting, by its place in the address. */
  meetingPaper: (id: number, place: string) => `#/hoi-nghi/${id}/giay-to/${place}`,
  projection: (id: number) => `#/hoi-nghi/${id}/trinh-chieu`,
  notice: (id: number) => `#/ket-luan/${id}`,
  /** The notice with the sentence of that task lit. */
  noticeAtTask: (id: number, taskId: number) => `#/ket-luan/${id}?nhiem-vu=${taskId}`,
  /** What was read out of an imported notice, for correcting it. */
  noticeReading: (id: number) => `#/ket-luan/${id}/ban-doc`,
  /** A notice that is being written. */
  draft: (id: number) => `#/soan-thao/${id}`,
  /** What became of every sentence of the notice. */
  noticeTrace: (id: number) => `#/ket-luan/${id}/theo-doi`,
  noticePaper: (id: number) => `#/ket-luan/${id}/ban-in`,
  task: (id: number) => `#/nhiem-vu/${id}`,
  /** The task with its progress report begun. */
  taskProgress: (id: number) => `#/nhiem-vu/${id}/bao-cao`,
  taskEdit: (id: number) => `#/nhiem-vu/${id}/sua`,
  newTask: '#/nhiem-vu/moi',
  deadlines: '#/nhiem-vu/lich',
  /** A page with one place of it lit and brought into view. */
  at: (page: string, place: string) => `${page}?cho=${place}`,
  taskRegister: '#/nhiem-vu/bieu-theo-doi',
  /** Letters that remind lead agencies; of these tasks only where some are given. */
  reminders: (taskIds: readonly number[] = []) =>
    `#/nhiem-vu/don-doc${taskIds.length === 0 ? '' : `?viec=${taskIds.join('.')}`}`,
  /** Slips of these tasks. */
  taskSlips: (ids: readonly number[]) => `#/nhiem-vu/phieu?viec=${ids.join('.')}`,
  /** The open tasks of one agency as a paper. */
  agencySheet: (agency: string) => `#/nhiem-vu/phieu-co-quan?ten=${encodeURIComponent(agency)}`,
  /** The report on the carrying out of a notice. */
  noticeReport: (id: number) => `#/ket-luan/${id}/bao-cao`,
  /** A reminder letter that was issued. */
  reminder: (id: number) => `#/nhiem-vu/don-doc/${id}`,
  taskBoard: '#/nhiem-vu/bang-theo-doi',
  /** The register narrowed to some fields of its filter. */
  tasksWhere: (filter: object) => `#/nhiem-vu?loc=${encodeURIComponent(JSON.stringify(filter))}`,
  /** Forms that go out to agencies, and those that come back. */
  giveForms: '#/nhiem-vu/gui-phieu',
  takeForms: '#/nhiem-vu/nhan-phieu',
  /** Forms for figures that go out to areas, and those that come back. */
  giveFigureForms: '#/so-lieu/gui-phieu',
  takeFigureForms: '#/so-lieu/nhan-phieu',
  agencies: '#/danh-ba/co-quan',
  people: '#/danh-ba/nguoi',
  issuers: '#/danh-ba/ban-hanh',
  agency: (id: number) => `#/danh-ba/co-quan/${id}`,
  person: (id: number) => `#/danh-ba/nguoi/${id}`,
  issuer: (id: number) => `#/danh-ba/ban-hanh/${id}`,
  books: '#/so-van-ban',
  book: (id: number) => `#/so-van-ban/${id}`,
};

const places: ReadonlySet<string> = new Set([
  '',
  'hom-nay',
  'hoi-nghi',
  'ket-luan',
  'nhiem-vu',
  'so-lieu',
  'bieu-do',
  'danh-ba',
  'so-van-ban',
  'thiet-lap',
]);
