import { Button, Popover } from '@mantine/core';
import type { Block } from '../../../shared/domain/drafts/index.ts';
import { markKeys } from './block-keys.ts';

type Mark = Block['marks'][number];

interface ProposalMenuProps {
  readonly block: Block;
  readonly mark: Mark;
  /** Where the words stand in the paragraph's box, in pixels. */
  readonly place: { readonly left: number; readonly bottom: number };
  /** Opened by a key: the first button has the focus. */
  readonly byKey: boolean;
  readonly onAccept: () => void;
  readonly onDismiss: () => void;
  readonly onClose: () => void;
}

/** What can be done with proposed words, under them; opened by a click on them or by the menu key. */
export function ProposalMenu(props: ProposalMenuProps) {
  const { block, mark, place, byKey, onAccept, onDismiss, onClose } = props;
  const kind = markKeys.find((one) => one.mark === mark.kind)?.name ?? '';
  return (
    <Popover
      opened
      position="bottom-start"
      offset={2}
      withRoles={false}
      trapFocus={byKey}
      returnFocus={byKey}
      onChange={(opened) => {
        if (!opened) onClose();
      }}
    >
      <Popover.Target>
        <span className="proposal-spot" style={{ left: place.left, top: place.bottom }} />
      </Popover.Target>
      <Popover.Dropdown
        className="proposal-menu"
        role="dialog"
        aria-label={`Đề xuất ${kind.toLocaleLowerCase('vi')}`}
        onMouseDown={(event) => event.preventDefault()}
      >
        <span className="proposal-words">
          {kind}: {block.text.slice(mark.start, mark.end)}
        </span>
        <Button size="compact-xs" title="Ctrl+Enter" onClick={onAccept}>
          Nhận
        </Button>
        <Button size="compact-xs" variant="default" title="Esc" onClick={onDismiss}>
          Bỏ qua
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
