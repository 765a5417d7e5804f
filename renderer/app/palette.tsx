import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight } from '@mantine/spotlight';
import { useEffect, useState } from 'react';
import { looksLikeTaskCode, taskCode, taskOfCode } from '../../shared/domain/tasks/index.ts';
import { errorSentence } from '../api/bridge.ts';
import { groupsOf } from '../features/search/groups.ts';
import { HitRow } from '../features/search/hit-row.tsx';
import { useHits } from '../features/search/queries.ts';
import { matchesQuery } from '../ui/list-head.tsx';
import { links, navigate } from '../ui/router.ts';
import { paletteStore, typedAhead } from './palette-store.ts';

const screens = [
  { label: 'Hôm nay', href: links.today },
  { label: 'Hội nghị', href: links.meetings },
  { label: 'Kết luận', href: links.notices },
  { label: 'Nhiệm vụ', href: links.tasks },
  { label: 'Số liệu', href: links.values },
  { label: 'Biểu đồ', href: links.trends },
  { label: 'Nhập thông báo', description: 'Ctrl+N', href: links.importNotice },
  { label: 'Lịch hội nghị', href: links.calendar },
  { label: 'Kế hoạch hội nghị năm', href: links.yearPlan },
  { label: 'Mẫu hội nghị', href: links.templates },
  { label: 'Nhập nhiều thông báo', href: links.importMany },
  { label: 'Sổ theo dõi nhiệm vụ', href: links.taskRegister },
  { label: 'Bảng theo dõi nhiệm vụ', href: links.taskBoard },
  { label: 'Công văn đôn đốc', href: links.reminders() },
  { label: 'Gửi phiếu cho cơ quan', href: links.giveForms },
  { label: 'Nhận phiếu của cơ quan', href: links.takeForms },
  { label: 'Gửi phiếu số liệu cho địa bàn', href: links.giveFigureForms },
  { label: 'Nhận phiếu số liệu của địa bàn', href: links.takeFigureForms },
  { label: 'Danh bạ: cơ quan', href: links.agencies },
  { label: 'Danh bạ: người', href: links.people },
  { label: 'Cơ quan ban hành, người ký', href: links.issuers },
  { label: 'Sổ văn bản', href: links.books },
  { label: 'Khôi phục từ bản sao lưu', href: links.backups },
];

const typingPauseMs = 80;
const searchLabel = 'Tìm kết luận, nhiệm vụ, hội nghị, văn bản, tệp, màn hình';

/** Ctrl+K: everything that is kept and every screen, with or without diacritics; a hit opens at its sentence. */
export function Palette() {
  const [query, setQuery] = useState('');
  return (
    <Spotlight.Root
      store={paletteStore}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={480}
      size={720}
      radius="sm"
      centered={false}
      yOffset={56}
      overlayProps={{ blur: 0, backgroundOpacity: 0.3 }}
      transitionProps={{ duration: 100 }}
    >
      <Spotlight.Search
        placeholder={searchLabel}
        aria-label={searchLabel}
        onFocus={() => {
          const words = typedAhead();
          if (words !== '') setQuery((query) => query + words);
        }}
      />
      <Spotlight.ActionsList>
        {looksLikeTaskCode(query) ? <OfCode code={query} /> : <Everything query={query} />}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function Everything({ query }: { readonly query: string }) {
  return (
    <>
      <Screens query={query} />
      <Found query={query.trim()} />
    </>
  );
}

/** The task whose code was typed or scanned off its slip, opened for its progress. */
function OfCode({ code }: { readonly code: string }) {
  const id = taskOfCode(code);
  useEffect(() => {
    if (id !== null) chooseFirst();
  }, [id]);
  if (id === null) {
    return (
      <Spotlight.Empty>
        Mã “{code.trim()}” chưa đúng: thiếu hoặc nhầm ký tự. Xem lại mã trên phiếu.
      </Spotlight.Empty>
    );
  }
  return (
    <Spotlight.Action
      label={`Cập nhật tiến độ nhiệm vụ ${taskCode(id)}`}
      onClick={() => navigate(links.taskProgress(id))}
    />
  );
}

function Screens({ query }: { readonly query: string }) {
  const found = screens.filter(({ label }) => matchesQuery(query, [label]));
  if (found.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label="Màn hình">
      {found.map(({ href, ...screen }) => (
        <Spotlight.Action key={href} {...screen} onClick={() => navigate(href)} />
      ))}
    </Spotlight.ActionsGroup>
  );
}

/** Puts the choice on the first row: hits come after the library has chosen among those of the query before. */
function chooseFirst(): void {
  const list = document.getElementById(paletteStore.getState().listId);
  list?.querySelector('[data-selected]')?.removeAttribute('data-selected');
  list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  paletteStore.updateState((state) => ({ ...state, selected: 0 }));
}

function Found({ query }: { readonly query: string }) {
  const [asked] = useDebouncedValue(query, typingPauseMs);
  const { data, error } = useHits(asked);
  const typed = query !== '';
  useEffect(() => {
    if (typed && data) chooseFirst();
  }, [typed, data]);
  if (!typed) return null;
  if (error) return <Spotlight.Empty>{errorSentence(error)}</Spotlight.Empty>;
  if (data?.hits.length === 0) {
    return <Spotlight.Empty>Không tìm thấy "{asked}". Thử ít chữ hơn, hoặc gõ không dấu.</Spotlight.Empty>;
  }
  return groupsOf(data?.hits ?? []).map(({ title, hits }) => (
    <Spotlight.ActionsGroup key={title} label={title}>
      {hits.map((hit) => (
        <HitRow key={`${hit.owner}-${hit.id}-${hit.anchor}-${hit.context.text}`} hit={hit} />
      ))}
    </Spotlight.ActionsGroup>
  ));
}
