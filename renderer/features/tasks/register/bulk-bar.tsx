import { Button, Popover, Select, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ParsedRequestOf } from '../../../../shared/contract/index.ts';
import { formatNumber } from '../../../../shared/format/index.ts';
import { call, errorSentence } from '../../../api/bridge.ts';
import { usePeople } from '../../../api/directory.ts';
import { useRecorded } from '../../../api/recorded.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { links } from '../../../ui/router.ts';
import { ErrorNote } from '../../../ui/states.tsx';

interface BulkBarProps {
  readonly ids: ReadonlySet<number>;
  /** Day that the window counts to, ISO. */
  readonly asOf: string;
  readonly onClear: () => void;
}

/** One work on many: a button that opens its form; what was refused is said in the form. */
function BulkWork(props: {
  readonly label: string;
  readonly busy: boolean;
  readonly error: string | null;
  readonly ready: boolean;
  readonly onDone: (close: () => void) => void;
  readonly children: ReactNode;
}) {
  const { label, busy, error, ready, onDone, children } = props;
  const [opened, setOpened] = useState(false);
  return (
    <Popover width={340} trapFocus opened={opened} onChange={setOpened}>
      <Popover.Target>
        <Button size="compact-sm" variant="default" onClick={() => setOpened(!opened)}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className="bulk-form"
          aria-label={label}
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) onDone(() => setOpened(false));
          }}
        >
          {children}
          {error === null ? null : <ErrorNote message={error} />}
          <Button type="submit" loading={busy} disabled={!ready}>
            {label}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

const sentence = (error: unknown): string | null => (error === null ? null : errorSentence(error));
const wordsOrNull = (words: string): string | null => words.trim() || null;

function Extend({ ids, asOf }: BulkBarProps) {
  const [day, setDay] = useState<string | null>(null);
  const [document, setDocument] = useState('');
  const extend = useRecorded(
    (request: ParsedRequestOf<'tasks.extend'>) => call('tasks.extend', request),
    `Đã gia hạn ${formatNumber(ids.size)} nhiệm vụ.`,
  );
  return (
    <BulkWork
      label="Gia hạn"
      busy={extend.isPending}
      error={sentence(extend.error)}
      ready={day !== null && document.trim() !== ''}
      onDone={(close) => {
        if (day === null) return;
        const request = { ids: [...ids], newDeadline: day, extendedOn: asOf, document, reason: null };
        extend.mutate(request, { onSuccess: close });
      }}
    >
      <DateField label="Hạn mới" value={day} today={asOf} onChange={setDay} />
      <TextInput
        label="Văn bản cho phép gia hạn"
        value={document}
        maxLength={300}
        onChange={(event) => setDocument(event.currentTarget.value)}
      />
    </BulkWork>
  );
}

function Close({ ids, asOf }: BulkBarProps) {
  const [doneOn, setDoneOn] = useState<string | null>(asOf);
  const [product, setProduct] = useState('');
  const move = useRecorded(
    (request: ParsedRequestOf<'tasks.move'>) => call('tasks.move', request),
    `Đã ghi hoàn thành ${formatNumber(ids.size)} nhiệm vụ.`,
  );
  return (
    <BulkWork
      label="Ghi hoàn thành"
      busy={move.isPending}
      error={sentence(move.error)}
      ready={doneOn !== null}
      onDone={(close) =>
        move.mutate(
          {
            ...{ ids: [...ids], to: 'done', on: asOf, doneOn, reason: null, document: null },
            product: wordsOrNull(product),
          },
          { onSuccess: close },
        )
      }
    >
      <DateField label="Ngày hoàn thành" value={doneOn} today={asOf} onChange={setDoneOn} />
      <TextInput
        label="Sản phẩm, văn bản kết quả"
        value={product}
        maxLength={500}
        onChange={(event) => setProduct(event.currentTarget.value)}
      />
    </BulkWork>
  );
}

function Watch({ ids, asOf }: BulkBarProps) {
  const [watcher, setWatcher] = useState<string | null>(null);
  const people = usePeople(asOf).data?.rows ?? [];
  const watch = useRecorded(
    (request: ParsedRequestOf<'tasks.watch'>) => call('tasks.watch', request),
    `Đã giao người theo dõi ${formatNumber(ids.size)} nhiệm vụ.`,
  );
  return (
    <BulkWork
      label="Giao người theo dõi"
      busy={watch.isPending}
      error={sentence(watch.error)}
      ready={watcher !== null}
      onDone={(close) => watch.mutate({ ids: [...ids], watcherId: Number(watcher) }, { onSuccess: close })}
    >
      <Select
        label="Người theo dõi"
        searchable
        openOnFocus={false}
        comboboxProps={{ withinPortal: false }}
        nothingFoundMessage="Không có người nào khớp"
        data={people.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={watcher}
        onChange={setWatcher}
      />
    </BulkWork>
  );
}

/** What can be done with all chosen tasks at once; each is taken back by one click. */
export function BulkBar(props: BulkBarProps) {
  const { ids, onClear } = props;
  return (
    <div className="bulk-bar" role="toolbar" aria-label="Việc với nhiều nhiệm vụ">
      <strong>Đã chọn {formatNumber(ids.size)} nhiệm vụ</strong>
      <Extend {...props} />
      <Button component="a" size="compact-sm" variant="default" href={links.reminders([...ids])}>
        Đôn đốc
      </Button>
      <Button component="a" size="compact-sm" variant="default" href={links.taskSlips([...ids])}>
        In phiếu
      </Button>
      <Close {...props} />
      <Watch {...props} />
      <Button size="compact-sm" variant="default" onClick={onClear}>
        Bỏ chọn
      </Button>
    </div>
  );
}
