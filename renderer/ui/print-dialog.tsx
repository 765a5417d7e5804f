import {
  Button,
  Fieldset,
  Group,
  Modal,
  NumberInput,
  SegmentedControl,
  Select,
  TextInput,
} from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { PrintChoice } from '../../shared/contract/index.ts';
import { parsePageRanges } from '../../shared/format/index.ts';
import { ErrorNote } from './states.tsx';
import { useRemembered } from './stored.ts';

export interface PrintDialogProps {
  readonly opened: boolean;
  /** Printers of this PC beside the default one. */
  readonly printers: readonly { readonly name: string; readonly title: string }[];
  /** How many pages the paper has; null where it is not shown. */
  readonly pages: number | null;
  readonly printing: boolean;
  /** Why the last try failed; null where it did not. */
  readonly error: string | null;
  readonly onPrint: (choice: PrintChoice) => void;
  readonly onClose: () => void;
}

/** What this PC keeps from one paper to the next; copies and pages belong to one paper. */
type Kept = Pick<PrintChoice, 'printer' | 'duplex' | 'color'>;

const sides = [
  { value: 'simplex', label: 'Một mặt' },
  { value: 'longEdge', label: 'Hai mặt, lật cạnh dài' },
  { value: 'shortEdge', label: 'Hai mặt, lật cạnh ngắn' },
] as const;

const defaultPrinter = { value: '', label: 'Máy in mặc định' };

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'printer' in value &&
    (value.printer === null || typeof value.printer === 'string') &&
    'duplex' in value &&
    sides.some((side) => side.value === value.duplex) &&
    'color' in value &&
    typeof value.color === 'boolean'
  );
}

/** Asked before a paper goes to the printer: which one, how many copies, which pages, one side or two. */
export function PrintDialog(props: PrintDialogProps) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title="In"
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      <PrintForm {...props} />
    </Modal>
  );
}

/** Enter prints from every field, but where it picks from an open list or presses a button. */
function printsAtEnter({ key, target }: KeyboardEvent): boolean {
  return (
    key === 'Enter' && target instanceof HTMLInputElement && target.getAttribute('aria-expanded') !== 'true'
  );
}

function PrintForm({ printers, pages, printing, error, onPrint, onClose }: PrintDialogProps) {
  const first: Kept = { printer: null, duplex: 'simplex', color: true };
  const [kept, setKept] = useRemembered<Kept>('print', first, isKept);
  const [copies, setCopies] = useState<number | string>(1);
  const [typedPages, setTypedPages] = useState('');
  const [tried, setTried] = useState(false);
  const ranges = parsePageRanges(typedPages, pages);
  const goodCopies = typeof copies === 'number' && copies >= 1 && copies <= 99 ? copies : null;
  // A printer that is gone since is not asked again.
  const printer = printers.find(({ name }) => name === kept.printer)?.name ?? null;

  const print = (form: HTMLFormElement) => {
    setTried(true);
    if (goodCopies === null) form.querySelector<HTMLElement>('[name="copies"]')?.focus();
    else if (!ranges.ok) form.querySelector<HTMLElement>('[name="pages"]')?.focus();
    else if (!printing) onPrint({ ...kept, printer, copies: goodCopies, pages: [...ranges.ranges] });
  };
  return (
    <form
      className="print-form"
      aria-label="Cách in"
      noValidate
      onKeyDownCapture={(event) => {
        if (!printsAtEnter(event)) return;
        event.preventDefault();
        event.stopPropagation();
        print(event.currentTarget);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        print(event.currentTarget);
      }}
    >
      <Select
        label="Máy in"
        data={[defaultPrinter, ...printers.map(({ name, title }) => ({ value: name, label: title }))]}
        value={printer ?? defaultPrinter.value}
        allowDeselect={false}
        onChange={(value) => setKept({ ...kept, printer: value || null })}
      />
      <Group align="flex-start" gap="md">
        <NumberInput
          label="Số bản"
          name="copies"
          w={96}
          value={copies}
          min={1}
          max={99}
          clampBehavior="none"
          allowDecimal={false}
          allowNegative={false}
          data-autofocus
          error={tried && goodCopies === null ? 'Gõ từ 1 đến 99.' : null}
          onChange={setCopies}
        />
        <TextInput
          label={pages === null ? 'Trang' : `Trang (bản in có ${pages} trang)`}
          name="pages"
          flex={1}
          value={typedPages}
          placeholder="tất cả; hoặc 1-3, 5"
          error={tried && !ranges.ok ? ranges.message : null}
          onChange={(event) => setTypedPages(event.currentTarget.value)}
        />
      </Group>
      <Fieldset variant="unstyled" legend="Mặt giấy">
        <SegmentedControl
          fullWidth
          size="xs"
          data={[...sides]}
          value={kept.duplex}
          onChange={(duplex) => setKept({ ...kept, duplex })}
        />
      </Fieldset>
      <Fieldset variant="unstyled" legend="Màu">
        <SegmentedControl
          size="xs"
          data={[
            { value: 'color', label: 'In màu' },
            { value: 'grey', label: 'Đen trắng' },
          ]}
          value={kept.color ? 'color' : 'grey'}
          onChange={(value) => setKept({ ...kept, color: value === 'color' })}
        />
      </Fieldset>
      {error === null ? null : <ErrorNote message={error} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Hủy
        </Button>
        <Button type="submit" loading={printing}>
          In
        </Button>
      </Group>
    </form>
  );
}
