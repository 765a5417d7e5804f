import { Button, TextInput } from '@mantine/core';
import type { DraftField, DraftProblem } from '../../../shared/domain/drafts/index.ts';
import { keyed } from '../../ui/keyed.ts';
import { placeCaret } from './places.ts';

type Replacing = NonNullable<DraftProblem['replacing']>;

interface ChecksPaneProps {
  readonly problems: readonly DraftProblem[];
  /** Number as typed, or as proposed. */
  readonly number: string;
  /** Words beside the field: the whole number, or who gives it. */
  readonly numberHint: string;
  readonly onNumber: (number: string) => void;
  readonly onReplace: (replacing: Replacing) => void;
}

/** Goes to what a problem is about. */
function goTo(where: DraftField): void {
  if (where.field === 'block') {
    placeCaret({ block: where.block, offset: 0 });
    return;
  }
  const selector =
    where.field === 'body'
      ? '.draft-part[aria-label^="Kết luận"] textarea'
      : `input[data-field="${where.field}"], textarea[data-field="${where.field}"], [data-field="${where.field}"] input`;
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** The number that is to be given, and what keeps the draft from being issued; each line leads to its field. */
export function ChecksPane({ problems, number, numberHint, onNumber, onReplace }: ChecksPaneProps) {
  const stops = problems.filter(({ warning }) => !warning);
  const warnings = problems.filter(({ warning }) => warning);
  return (
    <section className="draft-checks" aria-label="Trước khi ban hành">
      <div className="section-head">
        <h2>Trước khi ban hành</h2>
        <output className="count">{stops.length === 0 ? 'Ban hành được' : `còn ${stops.length} việc`}</output>
      </div>
      <div className="draft-number">
        <TextInput
          label="Số"
          data-field="number"
          placeholder="chưa cấp"
          value={number}
          onChange={(event) => onNumber(event.currentTarget.value)}
        />
        <span className="pane-note">{numberHint}</span>
      </div>
      <Problems title="Phải xong" problems={stops} onReplace={onReplace} />
      <Problems title="Nên xem lại" problems={warnings} onReplace={onReplace} />
    </section>
  );
}

function Problems({
  title,
  problems,
  onReplace,
}: {
  readonly title: string;
  readonly problems: readonly DraftProblem[];
  readonly onReplace: (replacing: Replacing) => void;
}) {
  if (problems.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="draft-problems">
        {keyed(problems, ({ message }) => message).map(({ key, item }) => (
          <li key={key}>
            <button type="button" onClick={() => goTo(item.where)}>
              {item.message}
            </button>
            {item.replacing ? <Replace replacing={item.replacing} onReplace={onReplace} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function Replace(props: {
  readonly replacing: Replacing;
  readonly onReplace: (replacing: Replacing) => void;
}) {
  const { replacing, onReplace } = props;
  return (
    <Button size="compact-xs" variant="default" onClick={() => onReplace(replacing)}>
      Thay bằng {replacing.by}
    </Button>
  );
}
