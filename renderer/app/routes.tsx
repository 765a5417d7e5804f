import { BackupsPage } from '../features/backups/index.tsx';
import { BoardPage } from '../features/board/index.tsx';
import { BooksPage } from '../features/books/index.tsx';
import { ChartsPage } from '../features/charts/index.tsx';
import { DirectoryPage } from '../features/directory/index.tsx';
import { DraftPage } from '../features/drafts/index.tsx';
import {
  GiveFigureFormsPage,
  GiveFormsPage,
  TakeFigureFormsPage,
  TakeFormsPage,
} from '../features/exchange/index.tsx';
import { CorrectReadingPage, ImportPage } from '../features/import/index.tsx';
import { ImportsPage } from '../features/imports/index.tsx';
import { IndicatorPage, IndicatorTabs } from '../features/indicators/index.tsx';
import { MeetingPaperPage, MeetingsPage } from '../features/meetings/index.tsx';
import { NoticesPage, TracePage } from '../features/notices/index.tsx';
import {
  CalendarPage,
  MeetingActions,
  TemplatesPage,
  TopicPage,
  YearPage,
} from '../features/planning/index.tsx';
import { ProjectionPage } from '../features/projection/index.tsx';
import { RemindersPage } from '../features/reminders/index.tsx';
import { SettingsPage } from '../features/settings/index.tsx';
import { AgencySheetPage, NoticeReportPage, TaskSlipsPage } from '../features/task-papers/index.tsx';
import { TasksPage } from '../features/tasks/index.tsx';
import { idOf, links, useRoute } from '../ui/router.ts';
import { EmptyState } from '../ui/states.tsx';

/** The screens of the meetings: list and record, calendar, plan, templates, topics, projection. */
function MeetingScreen({
  second,
  third,
  fourth,
}: {
  readonly second: string | undefined;
  readonly third: string | undefined;
  readonly fourth: string | undefined;
}) {
  const id = idOf(second);
  if (second === 'lich') return <CalendarPage />;
  if (second === 'ke-hoach') return <YearPage />;
  if (second === 'mau') return <TemplatesPage />;
  const topic = second === 'chu-de' ? idOf(third) : null;
  if (topic !== null) return <TopicPage key={topic} id={topic} />;
  if (id !== null && third === 'trinh-chieu') return <ProjectionPage key={id} id={id} />;
  if (id !== null && third === 'giay-to') return <MeetingPaperPage id={id} place={fourth} />;
  return <MeetingsPage id={id} actions={(host) => <MeetingActions {...host} />} />;
}

/** Whatever screen the address names beside the first. */
export function OtherScreen() {
  const { path, query } = useRoute();
  const [place, second, third, fourth] = path;
  switch (place) {
    case 'hoi-nghi':
      return <MeetingScreen second={second} third={third} fourth={fourth} />;
    case 'soan-thao':
      return <DraftScreen id={idOf(second)} />;
    case 'ket-luan':
      if (third === 'bao-cao') return <NoticeReportPage id={idOf(second)} />;
      if (third === 'ban-doc') return <ReadingScreen id={idOf(second)} />;
      if (third === 'theo-doi') return <TraceScreen id={idOf(second)} />;
      return (
        <NoticesPage
          id={idOf(second)}
          paper={third === 'ban-in'}
          litTask={idOf(query.get('nhiem-vu') ?? undefined)}
        />
      );
    case 'nhiem-vu':
      if (second === 'phieu') return <TaskSlipsPage chosen={query.get('viec')} />;
      if (second === 'phieu-co-quan') return <AgencySheetPage agency={query.get('ten')} />;
      if (second === 'don-doc') {
        return <RemindersPage id={idOf(third)} chosen={query.get('viec')} />;
      }
      if (second === 'bang-theo-doi') return <BoardPage />;
      if (second === 'gui-phieu') return <GiveFormsPage />;
      if (second === 'nhan-phieu') return <TakeFormsPage />;
      return <TasksPage id={idOf(second)} second={second} third={third} />;
    case 'so-lieu':
      return <FigureScreen part={second} />;
    case 'bieu-do':
      return <ChartsPage part={second} />;
    case 'danh-ba':
      return <DirectoryPage part={second} record={third} />;
    case 'so-van-ban':
      return <BooksPage id={idOf(second)} />;
    case 'thiet-lap':
      return <SettingsPage />;
    case 'nhap-thong-bao':
      return <ImportPage />;
    case 'nhap-nhieu':
      return <ImportsPage id={idOf(second)} />;
    case 'khoi-phuc':
      return <BackupsPage />;
    default:
      return noScreen;
  }
}

/** The screens of the figures; the forms that areas fill stand among them. */
function FigureScreen({ part }: { readonly part: string | undefined }) {
  if (part !== 'gui-phieu' && part !== 'nhan-phieu') return <IndicatorPage part={part} />;
  return (
    <>
      <IndicatorTabs here="forms" />
      {part === 'gui-phieu' ? <GiveFigureFormsPage /> : <TakeFigureFormsPage />}
    </>
  );
}

const noScreen = (
  <EmptyState title="Không có màn hình này" action={{ label: 'Về Hôm nay', href: links.today }} />
);

function DraftScreen({ id }: { readonly id: number | null }) {
  return id === null ? noScreen : <DraftPage key={id} id={id} />;
}

function ReadingScreen({ id }: { readonly id: number | null }) {
  return id === null ? noScreen : <CorrectReadingPage key={id} id={id} />;
}

function TraceScreen({ id }: { readonly id: number | null }) {
  return id === null ? noScreen : <TracePage key={id} id={id} />;
}
