import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useAsOf } from '../../api/as-of.tsx';
import { ShownPaper } from '../../pickers/shown-paper.tsx';
import { idsIn, links } from '../../ui/router.ts';
import { EmptyState } from '../../ui/states.tsx';

const none = <EmptyState title="Không có văn bản này" action={{ label: 'Về Nhiệm vụ', href: links.tasks }} />;

function RestrictedToo(props: { readonly checked: boolean; readonly onChange: (checked: boolean) => void }) {
  return (
    <Checkbox
      label="Kể cả nhiệm vụ hạn chế"
      checked={props.checked}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}

/** Slips of the tasks that the address names. */
export function TaskSlipsPage({ chosen }: { readonly chosen: string | null }) {
  const { asOf } = useAsOf();
  const ids = idsIn(chosen);
  // One slip is asked for by its own task's page; of many chosen the restricted ones are asked for apart.
  const [restrictedToo, setRestrictedToo] = useState(ids?.length === 1);
  if (ids === null) return none;
  const [first = 0] = ids;
  return (
    <ShownPaper
      title="Phiếu nhiệm vụ"
      back={ids.length === 1 ? links.task(first) : links.tasks}
      paper={{ kind: 'task-slips', ids, asOf, restrictedToo }}
    >
      <RestrictedToo checked={restrictedToo} onChange={setRestrictedToo} />
    </ShownPaper>
  );
}

/** The open tasks of one agency. */
export function AgencySheetPage({ agency }: { readonly agency: string | null }) {
  const { asOf } = useAsOf();
  const [restrictedToo, setRestrictedToo] = useState(false);
  if (agency === null) return none;
  return (
    <ShownPaper
      title={`Nhiệm vụ của ${agency}`}
      back={links.reminders()}
      paper={{ kind: 'agency-sheet', agency, asOf, restrictedToo }}
    >
      <RestrictedToo checked={restrictedToo} onChange={setRestrictedToo} />
    </ShownPaper>
  );
}

/** The report on the carrying out of a notice. */
export function NoticeReportPage({ id }: { readonly id: number | null }) {
  const { asOf } = useAsOf();
  const [restrictedToo, setRestrictedToo] = useState(false);
  if (id === null) return none;
  return (
    <ShownPaper
      title="Báo cáo kết quả thực hiện thông báo"
      back={links.notice(id)}
      paper={{ kind: 'notice-report', id, asOf, restrictedToo }}
    >
      <RestrictedToo checked={restrictedToo} onChange={setRestrictedToo} />
    </ShownPaper>
  );
}
