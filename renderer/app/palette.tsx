import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useState } from 'react';
import { formatDate } from '../../shared/format/index.ts';
import { useAsOf } from '../api/as-of.tsx';
import { useMeetings } from '../features/meetings/queries.ts';
import { useNotices } from '../features/notices/queries.ts';
import { useTasks } from '../features/tasks/queries.ts';
import { standing } from '../ui/formats.ts';
import { matchesQuery } from '../ui/list-head.tsx';
import { links, navigate } from '../ui/router.ts';
import { deadlineWords } from '../ui/task-line.tsx';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly href: string;
}

const screens: readonly Entry[] = [
  { id: 'today', label: 'Hôm nay', href: links.today },
  { id: 'meetings', label: 'Hội nghị', href: links.meetings },
  { id: 'notices', label: 'Kết luận', href: links.notices },
  { id: 'tasks', label: 'Nhiệm vụ', href: links.tasks },
  { id: 'values', label: 'Số liệu', href: links.values },
  { id: 'trends', label: 'Biểu đồ', href: links.trends },
  { id: 'import', label: 'Nhập thông báo', description: 'Ctrl+N', href: links.importNotice },
  { id: 'register', label: 'Biểu theo dõi nhiệm vụ', href: links.taskRegister },
  { id: 'backups', label: 'Khôi phục từ bản sao lưu', href: links.backups },
];

/** Most rows that one group shows. */
const most = 8;

function group(name: string, entries: readonly Entry[], query: string): SpotlightActionGroupData {
  const found = entries.filter((entry) => matchesQuery(query, [entry.label, entry.description ?? null]));
  return {
    group: name,
    actions: found.slice(0, most).map(({ href, ...entry }) => ({ ...entry, onClick: () => navigate(href) })),
  };
}

function useEntries(opened: boolean) {
  const { asOf } = useAsOf();
  const notices = useNotices(opened).data?.rows ?? [];
  const meetings = useMeetings(opened).data?.rows ?? [];
  const tasks = useTasks(asOf, opened).data?.rows ?? [];
  const described = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(' · ');
  return {
    notices: notices.map((row) => ({
      id: `notice-${row.id}`,
      label: row.title ?? 'Thông báo chưa có trích yếu',
      description: described(row.number ?? 'chưa cấp số', row.issuedOn && formatDate(row.issuedOn)),
      href: links.notice(row.id),
    })),
    meetings: meetings.map((row) => ({
      id: `meeting-${row.id}`,
      label: standing(row.name) ?? 'Hội nghị chưa có tên',
      description: described(row.heldOn && formatDate(row.heldOn), row.chair),
      href: links.meeting(row.id),
    })),
    tasks: tasks.map((row) => ({
      id: `task-${row.id}`,
      label: row.content,
      description: described(row.lead.join(', '), deadlineWords(row)),
      href: links.task(row.id),
    })),
  };
}

/** Ctrl+K: every screen and record by a few letters, with or without diacritics. */
export function Palette() {
  const [opened, setOpened] = useState(false);
  const [query, setQuery] = useState('');
  const entries = useEntries(opened);
  const typed = query.trim() !== '';
  const groups = [
    group('Màn hình', screens, query),
    ...(typed
      ? [
          group('Kết luận', entries.notices, query),
          group('Nhiệm vụ', entries.tasks, query),
          group('Hội nghị', entries.meetings, query),
        ]
      : []),
  ].filter(({ actions }) => actions.length > 0);
  return (
    <Spotlight
      actions={groups}
      filter={(_query, actions) => actions}
      query={query}
      onQueryChange={setQuery}
      onSpotlightOpen={() => setOpened(true)}
      onSpotlightClose={() => setOpened(false)}
      shortcut="mod + K"
      tagsToIgnore={[]}
      scrollable
      maxHeight={440}
      size={640}
      radius="sm"
      centered={false}
      yOffset={56}
      overlayProps={{ blur: 0, backgroundOpacity: 0.3 }}
      transitionProps={{ duration: 100 }}
      nothingFound="Không tìm thấy. Thử ít chữ hơn."
      searchProps={{
        placeholder: 'Tìm kết luận, nhiệm vụ, hội nghị, màn hình',
        'aria-label': 'Tìm kết luận, nhiệm vụ, hội nghị, màn hình',
      }}
    />
  );
}
