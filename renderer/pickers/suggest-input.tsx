import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { foldLoose } from '../../shared/format/index.ts';
import './suggest-input.css';

/** Words that may be meant by what is typed. */
export interface Suggestion {
  readonly value: string;
  /** What tells it from others of the same words. */
  readonly hint?: string;
}

interface SuggestInputProps<Option extends Suggestion> {
  /** Name for screen readers where no label stands by the field. */
  readonly label?: string;
  readonly id?: string;
  readonly className?: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly readOnly?: boolean;
  /** Takes the spelling of an option for its letters typed without marks ("so y te"). */
  readonly adopts?: boolean;
  readonly onChange: (value: string) => void;
  readonly onPick?: (option: Option) => void;
}

/** Most options shown at once. */
const most = 8;

const folded = new WeakMap<readonly Suggestion[], readonly string[]>();

function foldedOf(options: readonly Suggestion[]): readonly string[] {
  const known = folded.get(options);
  if (known) return known;
  const fresh = options.map(({ value, hint = '' }) => foldLoose(`${value} ${hint}`));
  folded.set(options, fresh);
  return fresh;
}

/** Options that hold every word typed, with or without marks; those that begin with it come first. */
function found<Option extends Suggestion>(options: readonly Option[], typed: string): readonly Option[] {
  const words = foldLoose(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const start = words.join(' ');
  const keys = foldedOf(options);
  const fits = options.flatMap((option, at) => {
    const key = keys[at] ?? '';
    return words.every((word) => key.includes(word)) ? [{ option, first: key.startsWith(start) }] : [];
  });
  return [...fits.filter(({ first }) => first), ...fits.filter(({ first }) => !first)]
    .slice(0, most)
    .map(({ option }) => option);
}

/** The option whose letters were typed without any mark; undefined where there is none. */
function sameLetters(options: readonly Suggestion[], typed: string): Suggestion | undefined {
  const letters = foldLoose(typed).trim();
  if (letters === '' || letters !== typed.trim().toLowerCase()) return undefined;
  return options.find(({ value }) => foldLoose(value) === letters);
}

/** A field for free words that proposes known ones while one types: Down chooses, Enter or Tab takes, Esc closes. */
export function SuggestInput<Option extends Suggestion>(props: SuggestInputProps<Option>) {
  const { label, value, options, readOnly = false, adopts = false, onChange, onPick } = props;
  const listId = useId();
  const [opened, setOpened] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = useMemo(() => (opened ? found(options, value) : []), [opened, options, value]);
  const isOpen = shown.length > 0;

  const close = () => {
    setOpened(false);
    setActive(-1);
  };
  const take = (option: Option) => {
    close();
    onChange(option.value);
    onPick?.(option);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.altKey || event.ctrlKey) return;
    const chosen = shown[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + shown.length) % shown.length);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (chosen && (event.key === 'Enter' || event.key === 'Tab')) {
      if (event.key === 'Enter') event.preventDefault();
      take(chosen);
    }
  };
  const onBlur = () => {
    close();
    const same = adopts && !readOnly ? sameLetters(options, value) : undefined;
    if (same && same.value !== value) onChange(same.value);
  };
  return (
    <span className="suggest">
      <input
        id={props.id}
        className={props.className}
        placeholder={props.placeholder}
        aria-label={label}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        readOnly={readOnly}
        title={value}
        value={value}
        onChange={(event) => {
          setOpened(true);
          setActive(-1);
          onChange(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {isOpen ? (
        <div className="suggest-list" id={listId} role="listbox" aria-label="Gợi ý">
          {shown.map((option, at) => (
            <div
              key={`${option.value} ${option.hint ?? ''}`}
              id={`${listId}-${at}`}
              className="suggest-option"
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(option)}
              onKeyDown={() => undefined}
            >
              {option.value}
              {option.hint === undefined ? null : <span className="suggest-hint">{option.hint}</span>}
            </div>
          ))}
        </div>
      ) : null}
    </span>
  );
}
