import { formatNumber } from '../../shared/format/index.ts';

interface FilterChipsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly name: string; readonly count: number }[];
  readonly onChange: (value: Value) => void;
}

/** Filters of a list as chips, each with how many rows it leaves. */
export function FilterChips<Value extends string>(props: FilterChipsProps<Value>) {
  return (
    <fieldset className="chips">
      <legend className="hidden-label">{props.label}</legend>
      {props.choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className="chip"
          aria-pressed={choice.value === props.value}
          onClick={() => props.onChange(choice.value)}
        >
          {choice.name} <span className="count">{formatNumber(choice.count)}</span>
        </button>
      ))}
    </fieldset>
  );
}
